import { fill, type Language } from '../../../messages/language';
import { STANDING_LABELS } from '../../../messages/standing';
import type { TieKey } from '../../../round/standing/terms';

/** Ensures a tie key in the words a decision would use. */
export function keyWords(key: TieKey, language: Language): string {
  if (key.by === 'part') return STANDING_LABELS[`key.${key.part}`][language];
  if (key.by === 'self' || key.by === 'penalty') return STANDING_LABELS[`key.${key.by}`][language];
  return fill(STANDING_LABELS[`key.${key.by}`], { code: key.code }, language);
}

/** Ensures what decides between equal figures is printed wherever it did, in its order. */
export function tieKeyNotes(keys: readonly TieKey[], language: Language): string[] {
  if (keys.length === 0) return [];
  const words = keys.map((key) => keyWords(key, language)).join('; ');
  return [fill(STANDING_LABELS['note.keys'], { keys: words }, language)];
}
