import { cellName } from '../../src/grid/address';
import { DEPARTMENT, DEPARTMENT_DECLARATIONS } from './department-2025';
import type { Rulebook } from '../../src/rulebook/rulebook';
import { selfScoreSheet, type Declaration } from './self-score-sheet';
import type { SampleCell, SampleSheet } from './xlsx/model';

/** The department of the training: its good sheet, the same with planted errors, and where these are. */

type Declarations = Readonly<Record<string, Declaration>>;

/** What a careful clerk would have declared; two items of the sample are put in order first. */
const CORRECT: Declarations = {
  ...DEPARTMENT_DECLARATIONS,
  '2.2.1': {
    ...DEPARTMENT_DECLARATIONS['2.2.1'],
    evidence: [
      'Báo cáo kết quả rà soát số 377/BC-STH ngày 12/9/2025; Danh mục văn bản quy phạm pháp luật ngày 12/9/2025',
    ],
  },
  '5.2.2': { ...DEPARTMENT_DECLARATIONS['5.2.2'], self: '2' },
};

const PLANTED: Declarations = {
  ...CORRECT,
  // A rate beside a fraction that gives another one.
  '1.1.2': { ...CORRECT['1.1.2'], declared: '46/50 (98%)' },
  // More than the item's maximum of 2.
  '2.1.2': { ...CORRECT['2.1.2'], self: '2.5' },
  '2.2.1': DEPARTMENT_DECLARATIONS['2.2.1'] ?? {},
  '5.2.2': DEPARTMENT_DECLARATIONS['5.2.2'] ?? {},
};

const MAXIMUM = 2;
const SELF = 6;

export function trainingSheet(rulebook: Rulebook): SampleSheet {
  const sheet = sheetOf(rulebook, PLANTED);
  // 3 typed as 2.5, so that the criterion's parts no longer add up.
  const wrongMaximum = patched(sheet, { code: '3.3.1', column: MAXIMUM }, (cell) => ({
    ...cell,
    value: 2.5,
  }));
  // A total that somebody typed over its formula.
  const typed = patched(wrongMaximum, { code: '6', column: SELF }, ({ formula: _gone, value, ...cell }) => ({
    ...cell,
    value: Number(value) + 1,
  }));
  return withTotalsAbove(
    typed,
    typed.rows.findIndex((row) => row[0]?.value === '6'),
  );
}

/** What Excel computed from a total one point too high: the totals that add it up are too high with it. */
function withTotalsAbove(sheet: SampleSheet, typed: number): SampleSheet {
  const raised = new Set([cellName(typed, SELF)]);
  const adds = ({ formula }: SampleCell) =>
    (formula?.match(/[A-Z]+\d+/g) ?? []).some((name) => raised.has(name));
  const rows = sheet.rows.map((row, index) =>
    row.map((cell, column) => {
      if (column !== SELF || cell === undefined || !adds(cell)) return cell;
      raised.add(cellName(index, column));
      return { ...cell, value: Math.round((Number(cell.value) + 1) * 100) / 100 };
    }),
  );
  return { ...sheet, rows };
}

export function correctedTrainingSheet(rulebook: Rulebook): SampleSheet {
  return sheetOf(rulebook, CORRECT);
}

function sheetOf(rulebook: Rulebook, declarations: Declarations): SampleSheet {
  return selfScoreSheet({
    issuer: { ...DEPARTMENT, name: 'Sở Thực hành' },
    year: 2025,
    rulebook,
    declarations,
    signedOn: 'ngày 12 tháng 01 năm 2026',
  });
}

interface Place {
  readonly code: string;
  readonly column: number;
}

function patched(
  sheet: SampleSheet,
  { code, column }: Place,
  change: (cell: SampleCell) => SampleCell,
): SampleSheet {
  const at = sheet.rows.findIndex((row) => row[0]?.value === code);
  const cell = sheet.rows[at]?.[column];
  if (cell === undefined) throw new Error(`No cell ${column} in the row of ${code}`);
  const rows = sheet.rows.map((row, index) =>
    index === at ? row.map((one, place) => (place === column ? change(cell) : one)) : row,
  );
  return { ...sheet, rows };
}
