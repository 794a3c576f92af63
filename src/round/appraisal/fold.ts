import { failed, ok, problem } from '../../result';
import type { Result } from '../../result';
import type { JournalEntry, JournalField } from '../journal';
import type { RoundLine } from '../line';
import type { Round } from '../round';
import { fieldText, isLineField, withField } from './fields';
import type { AppraisalProblem } from './problems';

type Change = Pick<JournalEntry, 'unit' | 'item' | 'field'>;

/** Ensures the words by which one changed thing is known through the whole journal. */
export function changeKey({ unit, item, field }: Change): string {
  return [unit, item ?? '', field].join('\n');
}

/** Ensures what everything the journal speaks of says after its last entry: by `changeKey`. */
export function foldJournal(journal: readonly JournalEntry[]): ReadonlyMap<string, string> {
  return new Map(journal.map((entry) => [changeKey(entry), entry.after]));
}

/** A journal's number, or an ISO time. */
export type Moment = number | string;

/** Ensures how many entries had been written by then. */
export function entriesUntil(journal: readonly JournalEntry[], moment: Moment): number {
  if (typeof moment === 'number') return journal.filter(({ number }) => number <= moment).length;
  const until = Date.parse(moment);
  const later = journal.findIndex(({ when }) => Date.parse(when) > until);
  return later < 0 ? journal.length : later;
}

/**
 * Ensures the round as it stood at a moment. What was changed later holds what its first later entry found there;
 * what the journal never spoke of stands as it does now.
 */
export function stateAt(round: Round, moment: Moment): Round {
  const count = entriesUntil(round.journal, moment);
  const journal = round.journal.slice(0, count);
  const then = new Map<string, string>();
  for (const entry of round.journal.slice(count).reverse()) then.set(changeKey(entry), entry.before);
  for (const [key, after] of foldJournal(journal)) then.set(key, after);
  return { ...round, journal, lines: withValues(round.lines, then) };
}

/** Ensures the lines with what a fold says of them. */
export function withValues(
  lines: readonly RoundLine[],
  values: ReadonlyMap<string, string>,
): readonly RoundLine[] {
  const byLine = new Map<string, (readonly [JournalField, string])[]>();
  for (const [key, text] of values) {
    const [unit = '', item = '', field = ''] = key.split('\n');
    const line = `${unit}\n${item}`;
    const known = byLine.get(line) ?? [];
    known.push([field as JournalField, text]);
    byLine.set(line, known);
  }
  return lines.map((line) => {
    const changes = byLine.get(`${line.unit}\n${line.item}`) ?? [];
    return changes.reduce((one, [field, text]) => {
      if (!isLineField(field) || fieldText(one, field) === text) return one;
      return withField(one, field, text) ?? one;
    }, line);
  });
}

/** Ensures that every entry found what the one before it left, and holds values that can stand there. */
export function checkJournal(journal: readonly JournalEntry[]): Result<null, AppraisalProblem> {
  const stands = new Map<string, string>();
  const blank: RoundLine = {
    unit: '',
    item: '',
    rule: { kind: 'notApplicable' },
    round1: {},
    round2: {},
  };
  const problems = journal.flatMap((entry): AppraisalProblem[] => {
    const { number, field, before, after } = entry;
    const key = changeKey(entry);
    const known = stands.get(key);
    stands.set(key, after);
    if (known !== undefined && known !== before) {
      return [problem('appraisal.journal-chain', 'error', { number, found: before, left: known })];
    }
    const isValue = !isLineField(field) || withField(blank, field, after) !== undefined;
    return isValue ? [] : [problem('appraisal.journal-value', 'error', { number, value: after })];
  });
  return problems.length > 0 ? failed(...problems) : ok(null);
}
