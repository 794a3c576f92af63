import type { Points } from '../../rulebook/points';

export { pointsWords, shareWords } from '../../messages/figures';

/** Ensures how long a bar is, from 0 to 1: for drawing only. */
export function barLength(points: Points, maximum: Points): number {
  if (maximum <= 0) return 0;
  return Math.min(1, Math.max(0, points / maximum));
}
