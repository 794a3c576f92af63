import { pointsToDecimal, type Points } from '../../rulebook/points';
import type { JournalEntry, UnitState } from '../journal';
import type { RoundLine } from '../line';
import type { Round } from '../round';

/** A self-score that changed since the last gathering. */
export interface SelfChange {
  readonly unit: string;
  readonly item: string;
  readonly before?: Points;
  readonly after?: Points;
  /** An appraiser had already decided, or asked, about it. */
  readonly isAppraised: boolean;
}

export interface Merged {
  readonly lines: readonly RoundLine[];
  readonly selfChanges: readonly SelfChange[];
  /** Units whose score is settled and whose new file says otherwise: nothing of it was taken. */
  readonly settled: readonly string[];
}

/** From here on only a correction may change a unit's points. */
const SETTLED: ReadonlySet<string> = new Set<UnitState>(['locked', 'published', 'corrected']);

/**
 * Ensures the lines of the round after files came: what the files say replaces what they said before, what
 * appraisers and the unit's explanation say stays, units without a file now keep their lines.
 */
export function mergeLines(before: Round | undefined, gathered: readonly RoundLine[]): Merged {
  if (before === undefined) return { lines: gathered, selfChanges: [], settled: [] };
  const old = new Map(before.lines.map((line) => [keyOf(line), line]));
  const states = unitStates(before);
  const settled = new Set<string>();
  const selfChanges: SelfChange[] = [];
  const fresh = gathered.map((line): RoundLine => {
    const known = old.get(keyOf(line));
    if (known !== undefined) old.delete(keyOf(line));
    const isSettled = SETTLED.has(states.get(line.unit) ?? '');
    if (isSettled) {
      if (known?.self !== line.self) settled.add(line.unit);
      return known ?? { ...line, rule: line.rule };
    }
    if (known === undefined) return line;
    if (known.self !== line.self) selfChanges.push(changeOf(known, line));
    const explanation = known.explanation ?? line.explanation;
    return {
      ...line,
      round1: known.round1,
      round2: known.round2,
      ...(explanation === undefined ? {} : { explanation }),
    };
  });
  return { lines: [...fresh, ...old.values()], selfChanges, settled: [...settled] };
}

function keyOf({ unit, item }: RoundLine): string {
  return `${unit}\n${item}`;
}

function changeOf(known: RoundLine, line: RoundLine): SelfChange {
  const { unit, item, self: after } = line;
  const { self: before, round1, round2 } = known;
  const isAppraised = Object.keys(round1).length + Object.keys(round2).length > 0;
  return {
    unit,
    item,
    isAppraised,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** Ensures where each unit stands by the last entry about it; a state the journal spells out as it is kept. */
function unitStates({ journal }: Round): Map<string, string> {
  return new Map(
    journal.filter(({ field }) => field === 'state').map(({ unit, after }) => [unit, after] as const),
  );
}

/** Ensures the entries by which the journal tells changed self-scores. */
export function journalOf(
  changes: readonly SelfChange[],
  from: { readonly next: number; readonly who: string; readonly when: string; readonly why: string },
): JournalEntry[] {
  const { next, who, when, why } = from;
  return changes.map(({ unit, item, before, after }, index) => ({
    number: next + index,
    who,
    when,
    unit,
    item,
    field: 'self' as const,
    before: shown(before),
    after: shown(after),
    why,
  }));
}

function shown(points: Points | undefined): string {
  return points === undefined ? '' : pointsToDecimal(points);
}
