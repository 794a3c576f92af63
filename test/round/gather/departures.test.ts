import type { Cell } from '../../../src/grid/cell-grid';
import { findDrifts } from '../../../src/round/gather/find-drifts';
import { overwrittenAmongFiles } from '../../../src/round/gather/formulas';
import { masterIndex } from '../../../src/round/gather/master-index';
import { sameText } from '../../../src/round/gather/words';
import { trainingMaster } from '../../output/round-builders';

test.each([
  ['Từ 90% trở lên: 1 điểm', 'Từ 90% trở lên: 1 điểm', true],
  ['Từ 90%  trở lên:\n1 điểm ', 'từ 90% trở lên: 1 ĐIỂM', true],
  ['Từ 90%'.normalize('NFD'), 'Từ 90%'.normalize('NFC'), true],
  ['Từ 90% trở lên: 1 điểm', 'Từ 80% trở lên: 1 điểm', false],
])('“%s” and “%s” say the same: %s', (a, b, isSame) => {
  expect(sameText(a, b)).toBe(isSame);
});

test('of a file without any row of the criteria every row is missing, told at its first cell', () => {
  const index = masterIndex(trainingMaster());
  const drifts = findDrifts('a.xlsx', { matches: [], added: [], deleted: [...index.places] }, index);
  expect(drifts).toHaveLength(index.places.length);
  expect(drifts[0]).toMatchObject({ kind: 'deleted', at: { cell: 'A1' } });
});

describe('a typed number where the other files have a formula', () => {
  const total = (file: string, formula?: string) => {
    const cell = { value: 8, ...(formula === undefined ? {} : { formula }) } as Cell;
    const at = { sheet: 'Tự chấm', cell: 'G40' };
    return { file, cells: [{ key: 'selfScore\ntong cong', at, code: '', title: 'Tổng cộng', cell }] };
  };
  const toldOf = (...formulas: readonly (string | undefined)[]) => {
    const files = formulas.map((formula, at) => total(`${at + 1}.xlsx`, formula));
    return overwrittenAmongFiles(files).map(({ file, before, after }) => [file, before, after]);
  };

  test.each<[string, readonly (string | undefined)[], string[][]]>([
    [
      'three of four have it',
      ['SUM(G5:G39)', 'SUM(G5:G39)', 'SUM(G5:G39)', undefined],
      [['4.xlsx', '=SUM(G5:G39)', '8']],
    ],
    [
      'three have one, of two kinds: the commoner is shown',
      ['G5+G6', 'SUM(G5:G39)', 'SUM(G5:G39)', undefined],
      [['4.xlsx', '=SUM(G5:G39)', '8']],
    ],
    ['two of three are too few files', ['SUM(G5:G39)', 'SUM(G5:G39)', undefined], []],
    ['three of five are less than two thirds', ['A1', 'A1', 'A1', undefined, undefined], []],
    ['nobody has one', [undefined, undefined, undefined, undefined], []],
  ])('%s', (_, formulas, expected) => {
    expect(toldOf(...formulas)).toEqual(expected);
  });
});
