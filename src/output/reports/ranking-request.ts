import type { Language } from '../../messages/language';
import type { Problem } from '../../result';
import type { Rounding } from '../../rulebook/rulebook';
import type { Ranking } from '../../review/ranking/entry';
import type { Basis } from '../../scoring/scorecard';
import type { ScoreSummary } from '../../scoring/summary';
import type { Letterhead, Signature } from '../table';

/** One unit with what it was given on each basis. */
export interface RankedSummaries {
  readonly agency: string;
  readonly group: string;
  readonly summaries: Readonly<Partial<Record<Basis, ScoreSummary>>>;
}

export interface RankingReportRequest {
  readonly ranking: Ranking;
  /** The basis the ranking was made on. */
  readonly basis: Basis;
  readonly units: readonly RankedSummaries[];
  readonly year?: number;
  readonly rounding: Rounding;
  /** True when rounding or ties are the house defaults: printed as such. */
  readonly isAssumed: boolean;
  readonly letterhead?: Letterhead;
  readonly signature?: Signature;
  readonly language: Language;
  /** Words for what the ranking noticed. */
  readonly say: (problem: Problem) => string;
}
