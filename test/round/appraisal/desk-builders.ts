import type { Appraising } from '../../../src/round/appraisal/decide';
import { assignmentsOf, type Assignment } from '../../../src/round/appraisal/assignment';
import { decide } from '../../../src/round/appraisal/decide';
import type { Operation } from '../../../src/round/appraisal/operation';
import type { Round } from '../../../src/round/round';
import { pointsFromDecimal, type Points } from '../../../src/rulebook/points';
import { itemIds } from '../../../src/round/items';
import { linesOf, roundOf, trainingMaster, unitOf } from '../../output/round-builders';

export const points = (text: string): Points => pointsFromDecimal(text)!;

export const MASTER = trainingMaster();
export const IDS = itemIds(MASTER.plan);
/** The first item a unit scores itself with a maximum above 1. */
export const ITEM = IDS[MASTER.plan.items.findIndex(({ node }) => node.source === 'unit')]!;

export const UNITS = [
  unitOf('SNV', 'Sở Nội vụ'),
  unitOf('STC', 'Sở Tài chính', { aliases: ['Sở TC'] }),
  unitOf('STP', 'Sở Tư pháp'),
];

export const SIGNED = { who: 'Nguyễn Văn An', when: '2026-01-20T08:00:00Z' };

export type Named = Pick<Assignment, 'item' | 'appraiser' | 'secondAppraiser'>;

export function appraising(more: Partial<Round> = {}, named: readonly Named[] = []): Appraising {
  const round = roundOf(UNITS, { lines: linesOf(MASTER, UNITS), ...more });
  const rulebook = MASTER.rulebook.id;
  return {
    round,
    assignments: assignmentsOf(
      round,
      named.map((one) => ({ rulebook, ...one })),
    ),
  };
}

/** The codes an operation is refused or warned with; empty when it simply goes through. */
export function codesOf(start: Appraising, operations: readonly Operation[], who = SIGNED.who): string[] {
  return decide(start, operations, { ...SIGNED, who }).problems.map(({ code }) => code);
}

/** The round after operations that must all go through. */
export function after(start: Appraising, operations: readonly Operation[], when = SIGNED.when): Appraising {
  const decided = decide(start, operations, { ...SIGNED, when });
  if (!decided.ok) throw new Error(JSON.stringify(decided.problems));
  return { ...start, round: decided.value.round };
}

export function lineOf({ round }: Appraising, unit: string, item = ITEM) {
  return round.lines.find((line) => line.unit === unit && line.item === item)!;
}
