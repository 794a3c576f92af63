import type { HighlightTone } from '../grid/highlight';

/** The same signs as the words of risk carry; no two alike, in print as on screen. */
export const SIGNS: Readonly<Record<HighlightTone, string>> = {
  lost: '✖',
  high: '▲',
  attention: '!',
  unknown: '?',
  safe: '✓',
  problem: '⚑',
  gap: '□',
};
