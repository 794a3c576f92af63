/** One value as it was sent out, as it came back, and as it stands here now. */
export interface ThreeWay<T> {
  readonly sent: T | undefined;
  readonly returned: T | undefined;
  readonly now: T | undefined;
}

/** `take`: only the returned value changed; `conflict`: both did, and differently. */
export type Merged = 'unchanged' | 'take' | 'emptied' | 'conflict';

/** Ensures what to do with a value that came back: nothing said twice, nothing emptied, nothing written over. */
export function threeWay<T>(
  { sent, returned, now }: ThreeWay<T>,
  isSame: (a: T | undefined, b: T | undefined) => boolean,
): Merged {
  if (isSame(returned, sent) || isSame(returned, now)) return 'unchanged';
  if (returned === undefined) return 'emptied';
  return isSame(sent, now) ? 'take' : 'conflict';
}
