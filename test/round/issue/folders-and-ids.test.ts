import type { CellGrid, WorkbookContent } from '../../../src/grid/cell-grid';
import { checkFolders, evidenceFolder } from '../../../src/round/issue/evidence-folders';
import { formIdOf, formIdText, parseFormId } from '../../../src/round/issue/ids';
import { gridOf } from '../../support/grid';

describe('the folder of an item', () => {
  test.each([
    ['1.1', 'Kế hoạch năm', '1.1 Kế hoạch năm'],
    ['1.2', 'Báo cáo: "quý" <I>/II\\III|IV?*', '1.2 Báo cáo quý I II III IV'],
    ['2', 'Thể chế …  và   pháp luật. ', '2 Thể chế … và pháp luật'],
    ['3', 'Đúng hạn. .', '3 Đúng hạn'],
    // 60 letters with the code: all of them; one more: up to the last whole word.
    ['1', `${'a'.repeat(28)} ${'b'.repeat(29)}`, `1 ${'a'.repeat(28)} ${'b'.repeat(29)}`],
    ['1', `${'a'.repeat(28)} ${'b'.repeat(30)}`, `1 ${'a'.repeat(28)}`],
  ])('%s %s', (id, title, folder) => {
    expect(evidenceFolder({ id, title })).toBe(folder);
  });

  test('is found by the code its name begins with', () => {
    const folders = ['1.1 Kế hoạch', '1.1_ke-hoach', '1.2. Báo cáo', 'Khác', ' 2'];
    const files = ['1.1 Kế hoạch/a.pdf', ' 2/b.pdf', 'le.pdf', '1.2. Báo cáo khác/c.pdf'];
    expect(checkFolders(['1.1', '1.2', '2', '3'], { folders, files })).toEqual({
      missing: ['3'],
      empty: ['1.2'],
      unknown: ['Khác'],
      doubled: ['1.1'],
      loose: ['le.pdf'],
    });
  });
});

describe('the id of a form', () => {
  test.each([
    ['bo-so|SNV|2025', { rulebook: 'bo-so', unit: 'SNV', year: 2025 }],
    [' bo|so|SNV|2025 ', { rulebook: 'bo|so', unit: 'SNV', year: 2025 }],
    ['bo-so|SNV|20255', undefined],
    ['bo-so|SNV|x2025', undefined],
    ['bo-so||2025', undefined],
    ['|SNV|2025', undefined],
    ['SNV|2025', undefined],
    ['', undefined],
  ])('“%s”', (text, id) => {
    expect(parseFormId(text)).toEqual(id);
    if (id !== undefined) expect(formIdText(id)).toBe(text.trim());
  });

  const sheet = (name: string, id: string): CellGrid => gridOf([[], [], [null, id]], { sheet: name });
  const book = (refersTo: string, name = 'CCHC_Bieu'): WorkbookContent => ({
    sheets: [sheet('Tự chấm', 'bo|SNV|2025'), sheet("Tổ 'Một'", 'bo|STC|2025')],
    names: [
      { name: 'Khac', refersTo: 'x', hidden: false },
      { name, refersTo, hidden: true },
    ],
    structureProtected: false,
    date1904: false,
  });

  test.each([
    ["='Tự chấm'!$B$3", 'SNV'],
    ["'Tự chấm'!B3", 'SNV'],
    ["='Tổ ''Một'''!$B$3", 'STC'],
    ['=Khác!$B$3', undefined],
    ["='Tự chấm'!$C$3", undefined],
    ['=#REF!', undefined],
  ])('is in the cell its name refers to: %s', (refersTo, unit) => {
    expect(formIdOf(book(refersTo))?.unit).toBe(unit);
    expect(formIdOf(book(refersTo, 'cchc_BIEU'))?.unit).toBe(unit);
  });

  test('a name of anybody else’s says nothing', () => {
    expect(formIdOf(book("='Tự chấm'!$B$3", 'CCHC'))).toBeUndefined();
  });
});
