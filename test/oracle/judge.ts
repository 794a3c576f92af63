import { convertWithLibreOffice } from '../support/judges';
import { evaluateFormula } from './formula-evaluator';
import type { FormulaValue } from './formula-evaluator';
import { columnName, workbookOf } from './formula-sheet';
import { casesOf } from './judged-cases';
import type { JudgedCase } from './judged-cases';
import type { JudgedRule } from './rules';

/** A case in which a judge shows other points than the engine. */
export interface Difference {
  readonly judged: JudgedCase;
  readonly judge: string;
  readonly found: string;
}

/** LibreOffice opens a sheet of this many rows in seconds. */
const ROWS_PER_SHEET = 25_000;

export interface Draw {
  readonly perMethod: number;
  readonly seed: number;
}

/** Ensures at least so many different cases of every method, spread over all its rules. */
export function drawCases(rules: readonly JudgedRule[], { perMethod, seed }: Draw): JudgedCase[] {
  const kinds = [...new Set(rules.map(({ spec }) => spec.kind))].sort();
  return kinds.flatMap((kind) => {
    const own = rules.filter(({ spec }) => spec.kind === kind);
    return drawOfMethod(own, { perMethod, seed });
  });
}

/** Rules of a few ticks have few different rows: the others make up for them. */
const MOST_ROUNDS = 6;

function drawOfMethod(rules: readonly JudgedRule[], { perMethod, seed }: Draw): JudgedCase[] {
  let cases: JudgedCase[] = [];
  for (let round = 0; round < MOST_ROUNDS && cases.length < perMethod; round += 1) {
    const count = Math.ceil((perMethod * 2 ** round) / rules.length);
    cases = rules.flatMap((rule, index) => casesOf(rule, { count, seed: seed + index }));
  }
  return trimmed(cases, perMethod);
}

/** All at an edge, one of every rule and, of the others, evenly, as many as are still wanted. */
function trimmed(cases: readonly JudgedCase[], wanted: number): JudgedCase[] {
  const near = cases.filter(({ isNearEdge }) => isNearEdge).length;
  const far = cases.length - near;
  const kept = Math.max(0, wanted - near);
  const seen = new Set<string>();
  let at = 0;
  return cases.filter(({ isNearEdge, rule }) => {
    const isFirst = !seen.has(rule.id);
    seen.add(rule.id);
    if (isNearEdge) return true;
    at += 1;
    return isFirst || Math.floor((at * kept) / far) > Math.floor(((at - 1) * kept) / far);
  });
}

/** Ensures the cases in which LibreOffice, working the formulas out itself, shows other points. */
export async function judgeByLibreOffice(cases: readonly JudgedCase[]): Promise<Difference[]> {
  const sheets = chunks(cases);
  const files = sheets.map((rows, index) => [`sheet-${String(index)}.xlsx`, workbookOf(rows.map(judgedRow))]);
  const converted = await convertWithLibreOffice(Object.fromEntries(files), 'csv');
  return sheets.flatMap((rows, index) => {
    const lines = Buffer.from(converted[`sheet-${String(index)}`] ?? [])
      .toString('utf8')
      .split('\n');
    return rows.flatMap((judged, row) => {
      const found = /^[^,]*/.exec(lines[row] ?? 'no line')?.[0] ?? '';
      return found === judged.expected ? [] : [{ judged, judge: 'LibreOffice', found }];
    });
  });
}

function judgedRow({ values, formulaAt }: JudgedCase, index: number) {
  return { values, formula: formulaAt(index + 1) };
}

function chunks(cases: readonly JudgedCase[]): JudgedCase[][] {
  const count = Math.ceil(cases.length / ROWS_PER_SHEET);
  return Array.from({ length: count }, (_, index) => {
    return cases.slice(index * ROWS_PER_SHEET, (index + 1) * ROWS_PER_SHEET);
  });
}

/** Ensures the cases in which plain doubles, with no smoothing of comparisons, show other points. */
export function judgeStrictly(cases: readonly JudgedCase[]): Difference[] {
  return cases.flatMap((judged) => {
    const cells = judged.values.map((value, index) => [`${columnName(index)}1`, value] as const);
    const found = told(evaluateFormula(judged.formulaAt(1), Object.fromEntries(cells)));
    return found === judged.expected ? [] : [{ judged, judge: 'strict doubles', found }];
  });
}

function told(value: FormulaValue): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
