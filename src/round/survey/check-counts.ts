import { problem } from '../../result';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { CountKey, SurveyProblem, SurveyRow } from './counts';
import type { SurveyScheme } from './scheme';

/** Counts that may be converted: every answer known, and out of how many. */
export interface SoundCounts {
  readonly answers: ReadonlyMap<string, Rational>;
  readonly of: Rational;
}

export interface CheckedRow {
  /** Absent where something is wrong, or where the row states only a share. */
  readonly counts?: SoundCounts;
  readonly problems: readonly SurveyProblem[];
}

/** Ensures counts that add up (answers = hợp lệ ≤ thu về ≤ phát ra), or every reason why not at its cell. */
export function checkCounts(row: SurveyRow, scheme: SurveyScheme): CheckedRow {
  if (row.isBroken === true) return { problems: [] };
  const odd = [...negatives(row), ...order(row)];
  if (row.answers.size === 0) return { problems: [...odd, ...statedRange(row)] };
  odd.push(...strangers(row, scheme));
  const known = withProvenZeros(row, scheme);
  const sum = [...known.answers.values()].reduce(r.add, r.ZERO);
  const { valid } = row;
  if (known.blank !== undefined)
    odd.push(about(row, 'survey.blank-answer', 'valid', { answer: known.blank }));
  else if (valid !== undefined && !r.equals(sum, valid)) {
    odd.push(about(row, 'survey.not-adding-up', 'valid', { sum: plain(sum), valid: plain(valid) }));
  }
  const whole = scheme.of === 'returned' ? row.returned : (valid ?? sum);
  if (whole === undefined) odd.push(about(row, 'survey.no-denominator', 'returned'));
  else if (r.compare(sum, whole) > 0 && valid === undefined) {
    odd.push(about(row, 'survey.not-adding-up', 'returned', { sum: plain(sum), valid: plain(whole) }));
  }
  if (odd.length > 0 || whole === undefined) return { problems: odd };
  const leftOut = scheme.answers.filter(({ isLeftOut }) => isLeftOut);
  const of = leftOut.reduce(
    (rest, { answer }) => r.subtract(rest, known.answers.get(answer) ?? r.ZERO),
    whole,
  );
  return { counts: { answers: known.answers, of }, problems: [] };
}

/** A blank is 0 only where the other answers already make up every valid questionnaire. */
function withProvenZeros(
  { answers, valid }: SurveyRow,
  scheme: SurveyScheme,
): { readonly answers: ReadonlyMap<string, Rational>; readonly blank?: string } {
  const blank = scheme.answers.find(({ answer }) => !answers.has(answer))?.answer;
  if (blank === undefined) return { answers };
  const sum = [...answers.values()].reduce(r.add, r.ZERO);
  if (valid === undefined || !r.equals(sum, valid)) return { answers, blank };
  const zeros = scheme.answers.filter(({ answer }) => !answers.has(answer));
  return { answers: new Map([...answers, ...zeros.map(({ answer }) => [answer, r.ZERO] as const)]) };
}

/** An answer of another survey: nobody said what it is worth here. */
function strangers(row: SurveyRow, { name, answers }: SurveyScheme): SurveyProblem[] {
  return [...row.answers.keys()].flatMap((answer) => {
    if (answers.some((one) => one.answer === answer)) return [];
    const params = { survey: name, answers: answer };
    return [problem('survey.weight-missing', 'error', params, row.answerCells.get(answer))];
  });
}

function negatives(row: SurveyRow): SurveyProblem[] {
  const counts = (['issued', 'returned', 'valid'] as const).flatMap((key) => {
    const value = row[key];
    return value !== undefined && isNegative(value) ? [about(row, 'survey.negative', key)] : [];
  });
  const answers = [...row.answers].flatMap(([answer, value]) => {
    return isNegative(value)
      ? [problem('survey.negative', 'error', of(row), row.answerCells.get(answer))]
      : [];
  });
  return [...counts, ...answers];
}

function isNegative(value: Rational): boolean {
  return r.compare(value, r.ZERO) < 0;
}

/** Hợp lệ ≤ thu về ≤ phát ra, as far as they are stated. */
function order(row: SurveyRow): SurveyProblem[] {
  const stated = (['issued', 'returned', 'valid'] as const).filter((key) => row[key] !== undefined);
  return stated.flatMap((key, at) => {
    const above = stated[at - 1];
    const [value, most] = [row[key], above && row[above]];
    if (above === undefined || value === undefined || most === undefined) return [];
    if (r.compare(value, most) <= 0) return [];
    const found = { field: key, found: plain(value), most: plain(most), mostField: above };
    return [about(row, 'survey.above', key, found)];
  });
}

function statedRange(row: SurveyRow): SurveyProblem[] {
  const { stated } = row;
  if (stated === undefined) return [about(row, 'survey.no-denominator', 'question')];
  const isShare = r.compare(stated, r.ZERO) >= 0 && r.compare(stated, r.rational(100)) <= 0;
  return isShare ? [] : [about(row, 'survey.stated-range', 'stated', { found: plain(stated) })];
}

function about(
  row: SurveyRow,
  code: SurveyProblem['code'],
  key: CountKey,
  params: SurveyProblem['params'] = {},
): SurveyProblem {
  return problem(code, 'error', { ...of(row), ...params }, row.cells[key] ?? row.cells.question);
}

function of({ unit, question, group }: SurveyRow): Record<string, string> {
  return { unit, question, group };
}

function plain(value: Rational): string {
  return r.toDecimal(value, 4);
}
