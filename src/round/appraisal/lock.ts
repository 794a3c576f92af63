import { pointsToDecimal } from '../../rulebook/points';
import type { JournalEntry } from '../journal';
import type { RoundLine } from '../line';
import type { Round } from '../round';
import { fieldText, TYPED_FIELDS, type LineField } from './fields';
import { sha256 } from './sha256';

/** What a unit sent, which no entry of the journal speaks of. */
export const SENT_FIELDS = ['self', 'rule', 'evidence', 'unitNote'] as const;

export type SentField = (typeof SENT_FIELDS)[number];

/** What was fixed: the hash of everything, and a short mark of each thing the unit sent, to say which one changed. */
export interface Lock {
  readonly unit: string;
  readonly hash: string;
  /** By item id, in the order of `SENT_FIELDS`. */
  readonly sent: Readonly<Record<string, readonly string[]>>;
}

/** Ensures the lock of a unit's lines as they stand. */
export function lockOf({ lines }: Pick<Round, 'lines'>, unit: string): Lock {
  const own = lines.filter((line) => line.unit === unit);
  const sent = own.map(
    (line) => [line.item, SENT_FIELDS.map((field) => markOf(sentText(line, field)))] as const,
  );
  return { unit, hash: hashOfUnit(own), sent: Object.fromEntries(sent) };
}

/** Ensures the SHA-256 of a unit's lines, whatever the order their rows stand in. */
export function hashOfUnit(lines: readonly RoundLine[]): string {
  const texts = lines.map((line) => {
    const sent = SENT_FIELDS.map((field) => sentText(line, field));
    const typed = TYPED_FIELDS.map((field) => fieldText(line, field));
    return JSON.stringify([line.item, ...sent, ...typed]);
  });
  return sha256(texts.sort().join('\n'));
}

function sentText(line: RoundLine, field: SentField): string {
  const { rule } = line;
  if (field === 'self') return fieldText(line, 'self');
  if (field !== 'rule') return line[field] ?? '';
  return rule.kind === 'points'
    ? pointsToDecimal(rule.points)
    : `${rule.kind} ${'why' in rule ? rule.why : ''}`;
}

function markOf(text: string): string {
  return text === '' ? '' : sha256(text).slice(0, 8);
}

/** One cell that is not what it was when the unit's points were fixed. */
export interface Slip {
  readonly item: string;
  readonly field: LineField | SentField;
  /** What was fixed, where the journal knows. */
  readonly before?: string;
  readonly now: string;
}

/**
 * Ensures the cells of a locked unit that changed since, empty where nothing did: what appraisers typed against the
 * journal's fold, what the unit sent against its marks, and rows that came or went.
 */
export function slipsOf(
  lines: readonly RoundLine[],
  lock: Lock,
  expected: (item: string, field: LineField) => string,
): Slip[] {
  const slips = lines.flatMap((line): Slip[] => {
    const marks = lock.sent[line.item];
    const typed = TYPED_FIELDS.flatMap((field): Slip[] => {
      const [before, now] = [expected(line.item, field), fieldText(line, field)];
      return before === now ? [] : [{ item: line.item, field, before, now }];
    });
    const sent = SENT_FIELDS.flatMap((field, place): Slip[] => {
      const now = sentText(line, field);
      return marks?.[place] === markOf(now) ? [] : [{ item: line.item, field, now }];
    });
    return [...typed, ...sent];
  });
  const standing = new Set(lines.map(({ item }) => item));
  const gone = Object.keys(lock.sent).filter((item) => !standing.has(item));
  return [...slips, ...gone.map((item): Slip => ({ item, field: 'self', now: '' }))];
}

/** Ensures the last entry that moved a unit's state, or undefined. */
export function lastStateEntry(journal: readonly JournalEntry[], unit: string): JournalEntry | undefined {
  return journal.filter((entry) => entry.unit === unit && entry.field === 'state').at(-1);
}
