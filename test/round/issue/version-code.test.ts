import fc from 'fast-check';
import { cellName } from '../../../src/grid/address';
import type { CellValue } from '../../../src/grid/cell-grid';
import type { WrittenCell } from '../../../src/grid/plan';
import {
  codeFormula,
  rowCodeFormula,
  sameCode,
  versionCode,
  type CodedRow,
} from '../../../src/round/issue/version-code';
import { openXlsx, writeWorkbook } from '../../../src/workbook/xlsx';
import { describeWithJudge, recalculateWithLibreOffice } from '../../support/judges';
import { withoutStoredValues } from '../../support/stored-values';

function rowOf(score: CellValue, ...figures: CellValue[]): CodedRow {
  return { score, figures: figures.map((value, down) => ({ down, column: 3, value })) };
}

describe('the code of a version', () => {
  const rows = [rowOf(1.5, 120, 150), rowOf(0), rowOf(null), rowOf(-2, 'Đã ban hành'), rowOf(0.25, 98.75)];

  it('is six digits, the same every time', () => {
    expect(versionCode(rows)).toMatch(/^\d{3}-\d{3}$/);
    expect(versionCode(rows)).toBe(versionCode(rows.map((row) => ({ ...row }))));
  });

  it('changes with any single score or figure, and when a blank becomes 0', () => {
    const code = versionCode(rows);
    const changed = [
      [rowOf(1.49, 120, 150), ...rows.slice(1)],
      [rowOf(1.5, 121, 150), ...rows.slice(1)],
      [rowOf(1.5, 150, 120), ...rows.slice(1)],
      [rows[0]!, rowOf(null), ...rows.slice(2)],
      [...rows.slice(0, 2), rowOf(0), ...rows.slice(3)],
      [rows[1]!, rows[0]!, ...rows.slice(2)],
      [...rows.slice(0, 3), rowOf(-2, 'Chưa ban hành'), rows[4]!],
      [...rows.slice(0, 3), rowOf(2, 'Đã ban hành'), rows[4]!],
    ];
    for (const other of changed) expect(versionCode(other)).not.toBe(code);
  });

  it('changes with any one number', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -50_000, max: 2_000_000 }).map((n) => n / 100),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), fc.nat(), value, (scores, at, other) => {
        const place = at % scores.length;
        fc.pre(scores[place] !== other);
        const before = versionCode(scores.map((score) => rowOf(score)));
        const after = versionCode(scores.map((score, index) => rowOf(index === place ? other : score)));
        return before !== after || Math.abs((scores[place] ?? 0) - (other ?? 0)) > 90;
      }),
    );
  });

  it('is compared as people type it', () => {
    expect(sameCode('042917', '042-917')).toBe(true);
    expect(sameCode(' 42 917', '042-917')).toBe(true);
    expect(sameCode('042-918', '042-917')).toBe(false);
    expect(sameCode('', '000-000')).toBe(false);
  });
});

describeWithJudge('libreoffice', 'the formula of the code', () => {
  it('gives the same code as we do, for blanks, texts, negatives, halves and large amounts', async () => {
    const rows = [
      rowOf(1.5, 120, 150),
      rowOf(0),
      rowOf(null, null, 7),
      rowOf(-2.125, 'Đã ban hành'),
      rowOf(0.3333, 98.75, 1_234_567_890_123),
      rowOf('1,5', 0.1 + 0.2),
      rowOf(12.25, -40.5, 9_999_999_999.5),
    ];
    const cells = rows.flatMap(({ score, figures }, place): WrittenCell[] => {
      const row = place * 3;
      const formula = rowCodeFormula({ row, scoreColumn: 6, figures }, place);
      return [
        { row, column: 6, value: score },
        ...figures.map(({ down, column, value }) => ({ row: row + down, column, value })),
        { row, column: 8, value: 0, formula },
      ];
    });
    const last = (rows.length - 1) * 3;
    const code = { row: 40, column: 0, value: '', formula: codeFormula(`I1:${cellName(last, 8)}`) };
    const written = writeWorkbook([{ kind: 'addSheet', sheet: 'Biểu', cells: [...cells, code], layout: {} }]);
    if (!written.ok) throw new Error('not written');
    const files = await recalculateWithLibreOffice({ 'bieu.xlsx': withoutStoredValues(written.value) });
    const opened = openXlsx(Object.values(files)[0]!);
    const content = opened.ok ? await opened.value.read() : opened;
    if (!content.ok) throw new Error('not read');
    expect(content.value.sheets[0]!.rows[40]![0]!.value).toBe(versionCode(rows));
  }, 120_000);
});
