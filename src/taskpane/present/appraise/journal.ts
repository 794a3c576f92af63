import type { Language } from '../../../messages/language';
import { ROUND_LABELS } from '../../../messages/round';
import { journalWords } from '../../../output/round/journal-words';
import { isLineField } from '../../../round/appraisal/fields';
import { placesOf } from '../../../output/round/appraisal/line-places';
import type { CellRef } from '../../../result';
import type { OpenAppraisal } from '../../../workflows/appraise';

/** One change as people read it. */
export interface JournalLine {
  readonly number: number;
  readonly what: string;
  readonly change: string;
  readonly signed: string;
  readonly why?: string;
  readonly cell?: CellRef;
}

export interface JournalScope {
  readonly unit?: string;
  readonly item?: string;
}

/** Ensures the changes of a scope, the latest first, each with its cell where one holds it. */
export function journalLines(
  { round, content }: Pick<OpenAppraisal, 'round' | 'content'>,
  scope: JournalScope,
  language: Language,
): JournalLine[] {
  const names = new Map(round.units.map(({ id, name }) => [id, name]));
  const placeOf = placesOf(content);
  const entries = round.journal.filter((entry) => {
    const isUnit = scope.unit === undefined || entry.unit === scope.unit;
    return isUnit && (scope.item === undefined || entry.item === scope.item);
  });
  return entries.reverse().map((entry): JournalLine => {
    const { number, unit, item, field, before, after, who, when, why } = entry;
    const parts = [names.get(unit) ?? unit, ...(item === undefined ? [] : [item])];
    const cell = item === undefined || !isLineField(field) ? undefined : placeOf({ unit, item }, field);
    return {
      number,
      what: [...parts, ROUND_LABELS[`field.${field}`][language]].join(' · '),
      change: `“${journalWords(field, before)}” → “${journalWords(field, after)}”`,
      signed: `${who} · ${timeWords(when)}`,
      ...(why === undefined ? {} : { why }),
      ...(cell === undefined ? {} : { cell }),
    };
  });
}

/** `2026-01-20T08:00:00Z` as people write it; the reader's own clock. */
export function timeWords(when: string): string {
  const time = new Date(when);
  if (Number.isNaN(time.getTime())) return when;
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${two(time.getDate())}/${two(time.getMonth() + 1)}/${time.getFullYear()}`;
  return `${two(time.getHours())}:${two(time.getMinutes())} ${day}`;
}
