import { problem } from '../../result';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { comparableName } from '../../review/names';
import { checkCounts } from './check-counts';
import type { SurveyProblem, SurveyRow } from './counts';
import type { SurveyScheme } from './scheme';

/** One conversion: what was counted, what it is worth, out of how many. */
export interface ShareStep {
  readonly question: string;
  readonly group: string;
  /** Of the group, where groups are weighed. */
  readonly groupWeight?: Rational;
  readonly counted: readonly {
    readonly answer: string;
    readonly count: Rational;
    readonly weight: Rational;
  }[];
  /** Absent where the source stated the share itself. */
  readonly of?: Rational;
  /** From 0 to 1, exact. */
  readonly share: Rational;
}

/** What one question says of one unit: a share with its steps, or why there is none. */
export type QuestionShare =
  | { readonly kind: 'share'; readonly share: Rational; readonly steps: readonly ShareStep[] }
  | { readonly kind: 'tooFew'; readonly found: Rational; readonly group: string }
  | { readonly kind: 'missing'; readonly groups: readonly string[] }
  | { readonly kind: 'faulty' };

export interface QuestionReading {
  readonly found: QuestionShare;
  readonly problems: readonly SurveyProblem[];
}

/** Ensures the share that all groups' answers to one question give one unit. */
export function questionShare(rows: readonly SurveyRow[], scheme: SurveyScheme): QuestionReading {
  const problems: SurveyProblem[] = [];
  const missing = scheme.groups.filter(({ group }) => !rows.some((row) => sameWords(row.group, group)));
  const strangers = rows.filter((row) => scheme.groups.length > 0 && weightOf(row, scheme) === undefined);
  problems.push(
    ...strangers.map((row) => problem('survey.unknown-group', 'error', of(row), row.cells.question)),
  );
  if (strangers.length > 0) return { found: { kind: 'faulty' }, problems };
  if (rows.length > 1 && scheme.groups.length === 0 && !scheme.pooled) {
    const [first] = rows;
    if (first)
      problems.push(problem('survey.group-weights-missing', 'error', of(first), first.cells.question));
    return { found: { kind: 'faulty' }, problems };
  }
  const parts = scheme.pooled ? [pooled(rows, scheme)] : rows.map((row) => rowShare(row, scheme));
  problems.push(...parts.flatMap((part) => part.problems));
  const odd = parts.find(({ found }) => found.kind !== 'share')?.found;
  if (odd !== undefined) return { found: odd, problems };
  // A group that was to be asked and was not leaves nothing to weigh it with.
  if (missing.length > 0 && !scheme.pooled) {
    return { found: { kind: 'missing', groups: missing.map(({ group }) => group) }, problems };
  }
  const shares = parts.flatMap(({ found }) => (found.kind === 'share' ? [found] : []));
  return { found: weighed(shares.flatMap(({ steps }) => steps)), problems };
}

/** Ensures the mean of steps by their groups' weights; without weights all weigh the same. */
function weighed(steps: readonly ShareStep[]): QuestionShare {
  const weights = steps.map(({ groupWeight }) => groupWeight ?? r.ONE);
  const total = weights.reduce(r.add, r.ZERO);
  if (r.isZero(total)) return { kind: 'faulty' };
  const sum = steps.reduce(
    (all, { share }, at) => r.add(all, r.multiply(share, weights[at] ?? r.ONE)),
    r.ZERO,
  );
  return { kind: 'share', share: r.divide(sum, total), steps };
}

function rowShare(row: SurveyRow, scheme: SurveyScheme): QuestionReading {
  const { counts, problems } = checkCounts(row, scheme);
  const groupWeight = weightOf(row, scheme);
  const named = {
    question: row.question,
    group: row.group,
    ...(groupWeight === undefined ? {} : { groupWeight }),
  };
  if (problems.length > 0 || row.isBroken) return { found: { kind: 'faulty' }, problems };
  if (counts === undefined) return { found: statedShare(row, named), problems };
  const found = countedShare({ ...counts, group: row.group, named }, scheme);
  return { found, problems: found.kind === 'share' ? statedDiffers(row, found.share) : [] };
}

function statedShare({ stated }: SurveyRow, named: Pick<ShareStep, 'question' | 'group'>): QuestionShare {
  if (stated === undefined) return { kind: 'faulty' };
  const share = r.divide(stated, r.rational(100));
  return { kind: 'share', share, steps: [{ ...named, counted: [], share }] };
}

interface Counted {
  readonly answers: ReadonlyMap<string, Rational>;
  readonly of: Rational;
  readonly group: string;
  readonly named: Pick<ShareStep, 'question' | 'group' | 'groupWeight'>;
}

function countedShare({ answers, of: whole, group, named }: Counted, scheme: SurveyScheme): QuestionShare {
  const isTooFew = scheme.minimum !== undefined && r.compare(whole, r.rational(scheme.minimum)) < 0;
  if (isTooFew || r.compare(whole, r.ZERO) <= 0) return { kind: 'tooFew', found: whole, group };
  const counted = scheme.answers.flatMap(({ answer, weight, isLeftOut }) => {
    if (isLeftOut === true || weight === undefined) return [];
    return [{ answer, count: answers.get(answer) ?? r.ZERO, weight }];
  });
  const sum = counted.reduce((all, { count, weight }) => r.add(all, r.multiply(count, weight)), r.ZERO);
  const share = r.divide(sum, whole);
  return { kind: 'share', share, steps: [{ ...named, counted, of: whole, share }] };
}

/** One whole of all groups: every row must be sound, and stated shares cannot be added up. */
function pooled(rows: readonly SurveyRow[], scheme: SurveyScheme): QuestionReading {
  const [first] = rows;
  if (first === undefined) return { found: { kind: 'missing', groups: [] }, problems: [] };
  if (rows.length === 1) return rowShare(first, scheme);
  const checked = rows.map((row) => checkCounts(row, scheme));
  const problems = checked.flatMap((one) => one.problems);
  const counts = checked.flatMap((one) => one.counts ?? []);
  if (counts.length < rows.length) return { found: { kind: 'faulty' }, problems };
  const answers = new Map<string, Rational>();
  for (const [answer, count] of counts.flatMap((one) => [...one.answers])) {
    answers.set(answer, r.add(answers.get(answer) ?? r.ZERO, count));
  }
  const whole = counts.reduce((sum, one) => r.add(sum, one.of), r.ZERO);
  const group = rows.map((row) => row.group).join(' + ');
  const named = { question: first.question, group };
  return { found: countedShare({ answers, of: whole, group, named }, scheme), problems };
}

/** The source's own share is held against ours at the digits it prints. */
function statedDiffers(row: SurveyRow, share: Rational): SurveyProblem[] {
  const { stated } = row;
  if (stated === undefined) return [];
  const ours = r.multiply(share, r.rational(100));
  const places = (r.exactDecimal(stated)?.split('.')[1] ?? '').length;
  if (r.equals(r.round(ours, places), stated)) return [];
  const params = { ...of(row), stated: r.toDecimal(stated, 4), ours: r.toDecimal(ours, 4) };
  return [problem('survey.stated-differs', 'warning', params, row.cells.stated)];
}

function weightOf({ group }: SurveyRow, { groups }: SurveyScheme): Rational | undefined {
  return groups.find((one) => sameWords(one.group, group))?.weight;
}

export function sameWords(a: string, b: string): boolean {
  return comparableName(a) === comparableName(b);
}

function of({ unit, question, group }: SurveyRow): Record<string, string> {
  return { unit, question, group };
}
