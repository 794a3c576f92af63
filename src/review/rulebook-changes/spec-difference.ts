import type { MethodSpec } from '../../methods/spec';

/** Where a rule keeps the words of its text: names of levels, contents and figures. */
const WORDS: ReadonlySet<string> = new Set([
  'text',
  'numerator',
  'denominator',
  'unit',
  'question',
  'label',
  'when',
]);

/**
 * Ensures what two rules differ in: nothing, `words` only (levels or figures are called otherwise, which may or may not
 * mean the same), or `figures` – method, thresholds or points. How a band between two figures is worded decides nothing.
 */
export function specDifference(a: MethodSpec, b: MethodSpec): 'figures' | 'words' | undefined {
  if (JSON.stringify(a, withoutBandWords) === JSON.stringify(b, withoutBandWords)) return undefined;
  return JSON.stringify(a, withoutWords) === JSON.stringify(b, withoutWords) ? 'words' : 'figures';
}

function withoutBandWords(key: string, value: unknown): unknown {
  if (key !== 'bands' || !Array.isArray(value)) return value;
  return value.map((band: unknown) => (isBounded(band) ? { ...band, text: undefined } : band));
}

function isBounded(band: unknown): band is object {
  return typeof band === 'object' && band !== null && ('from' in band || 'to' in band);
}

function withoutWords(key: string, value: unknown): unknown {
  if ((key === 'parts' || key === 'zeroing') && Array.isArray(value)) {
    return value.map((part: unknown) => (typeof part === 'string' ? '' : part));
  }
  return WORDS.has(key) && typeof value === 'string' ? undefined : value;
}
