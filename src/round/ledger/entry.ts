import type { Day } from '../../methods/answers';
import type { CellRef, Problem } from '../../result';
import type { Points } from '../../rulebook/points';

export type LedgerProblemCode =
  | 'ledger.unknown-unit'
  | 'ledger.unit-proposed'
  | 'ledger.without-unit'
  | 'ledger.unknown-item'
  | 'ledger.not-outside'
  | 'ledger.without-points'
  | 'ledger.wrong-sign'
  | 'ledger.without-document'
  | 'ledger.outside-year'
  | 'ledger.over-cap'
  | 'ledger.typed-differs'
  | 'ledger.perhaps-twice';

export type LedgerProblem = Problem<LedgerProblemCode>;

/** One line of the ledger of bonus and penalty points; one event may hit several units, each by all its points. */
export interface LedgerEntry {
  /** Số thứ tự as typed; blank where nobody numbered it. */
  readonly number: string;
  readonly event: string;
  readonly document?: string;
  readonly date?: Day;
  /** `Unit.id` of every unit it hits. */
  readonly units: readonly string[];
  /** Item of the criteria, by its id. */
  readonly item: string;
  /** As typed: a penalty may be typed with or without its minus. */
  readonly points: Points;
  readonly at?: CellRef;
}
