import type { Problem } from '../../result';

/** What is found in tables of units, fed figures, provincial rates and snapshots; sentences in `src/messages/statistics.ts`. */
export type StatisticsProblemCode =
  | 'statistics.column-total-differs'
  | 'statistics.rate-is-mean'
  | 'statistics.text-numbers'
  | 'statistics.text-numbers-left-out'
  | 'statistics.sum-scale-slip'
  | 'statistics.declared-above-whole'
  | 'statistics.declared-rate-above-100'
  | 'statistics.declared-not-whole'
  | 'statistics.fact-differs'
  | 'statistics.no-table'
  | 'statistics.map-unreadable'
  | 'statistics.unit-unknown'
  | 'statistics.unit-proposed'
  | 'statistics.unit-twice'
  | 'statistics.column-missing'
  | 'statistics.input-missing'
  | 'statistics.stamp-missing'
  | 'statistics.feed-differs'
  | 'statistics.feed-own-blank'
  | 'statistics.feed-blank'
  | 'statistics.carried-over'
  | 'statistics.unit-incomplete'
  | 'statistics.unit-invalid'
  | 'statistics.no-rate'
  | 'statistics.no-date'
  | 'statistics.same-date'
  | 'statistics.one-snapshot'
  | 'statistics.falls'
  | 'statistics.periods-mixed'
  | 'statistics.other-agency';

export type StatisticsProblem = Problem<StatisticsProblemCode>;
