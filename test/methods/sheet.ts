import type { Answers, Day } from '../../src/methods/answers';
import { declaredFor } from '../../src/methods/decision/facts';
import type { InputNeed } from '../../src/methods/method';
import { toDouble } from '../../src/rulebook/rational';
import type { Rational } from '../../src/rulebook/rational';
import { serialOf } from '../oracle/formula-evaluator';
import type { CellValue } from '../oracle/formula-evaluator';

/** No cell of ours can hold these: a day that is not in the calendar, an answer without a column. */
export const NOT_IN_CELLS: ReadonlySet<string> = new Set(['answer.not-a-date', 'answer.too-many-parts']);

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Ensures one cell per need in a row, as the add-in lays out its own columns. */
export function addressOf(needs: readonly InputNeed[], row = 7) {
  return (need: InputNeed): string | undefined => {
    const index = needs.findIndex((each) => each.key === need.key && each.part === need.part);
    return index < 0 ? undefined : `${LETTERS.charAt(index)}${String(row)}`;
  };
}

function isDay(value: Rational | Day): value is Day {
  return 'year' in value;
}

/** The ways in which people say yes and no. */
const YES: readonly CellValue[] = ['Có', 'x', 1, true, 'X', 'có'];
const NO: readonly CellValue[] = ['Không', 0, false, 'không'];

function cellValue(value: ReturnType<typeof declaredFor>, turn: number): CellValue {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return (value ? YES[turn % YES.length] : NO[turn % NO.length]) ?? null;
  if (typeof value === 'string') return value;
  return isDay(value) ? serialOf(value.year, value.month, value.day) : toDouble(value);
}

/** Ensures the cells a sheet with these answers has; `turn` varies how yes and no are written. */
export function cellsFor(
  needs: readonly InputNeed[],
  answers: Answers,
  { turn = 0, row = 7 }: { readonly turn?: number; readonly row?: number } = {},
): Record<string, CellValue> {
  const address = addressOf(needs, row);
  return Object.fromEntries(
    needs.map((need, index) => [address(need) ?? '', cellValue(declaredFor(need, answers), turn + index)]),
  );
}
