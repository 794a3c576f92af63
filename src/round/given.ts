import type { RoundLine, RuleScore } from './line';
import type { Round } from './round';

/** What a survey or the ledger gives one item of one unit. */
export interface GivenPoints {
  readonly unit: string;
  readonly item: string;
  readonly score: RuleScore;
}

/** Ensures the round with what others give laid into its lines; an item nobody sent a line for gets one. */
export function withGiven(round: Round, given: readonly GivenPoints[]): Round {
  if (given.length === 0) return round;
  const open = new Map(given.map((one) => [keyOf(one), one.score]));
  const lines = round.lines.map((line): RoundLine => {
    const score = open.get(keyOf(line));
    if (score === undefined) return line;
    open.delete(keyOf(line));
    return { ...line, given: score };
  });
  const added = given.flatMap((one): RoundLine[] => {
    const score = open.get(keyOf(one));
    if (score === undefined) return [];
    open.delete(keyOf(one));
    const { unit, item } = one;
    return [{ unit, item, rule: { kind: 'cannotTell', why: '' }, given: score, round1: {}, round2: {} }];
  });
  return { ...round, lines: [...lines, ...added] };
}

function keyOf({ unit, item }: { readonly unit: string; readonly item: string }): string {
  return `${unit}\n${item}`;
}
