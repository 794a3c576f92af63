import { sentence, type Language } from '../../messages';
import { label } from '../../output/labels';
import type { GroupRanking, UnrankedUnit } from '../../review/ranking/entry';
import type { RankedAgencies } from '../../workflows/rank-agencies';
import { pointsWords, shareWords } from './figures';

export interface RankRow {
  readonly rank: string;
  readonly agency: string;
  readonly share: string;
  readonly points: string;
  /** `+1,20 %`; empty where there is nothing to compare with. */
  readonly change: string;
  readonly isShared: boolean;
}

export interface RankingView {
  readonly basis: string;
  readonly groups: readonly {
    readonly name: string;
    readonly mean: string;
    readonly rows: readonly RankRow[];
  }[];
  readonly unranked: readonly { readonly agency: string; readonly why: string }[];
  readonly problems: readonly { readonly text: string; readonly isError: boolean; readonly file?: string }[];
  readonly cautions: readonly string[];
}

/** Ensures the ranking as the pane shows it; the official tables are written into a workbook. */
export function rankingOf(
  { ranking, basis, problems, grounds }: RankedAgencies,
  language: Language,
): RankingView {
  return {
    basis: label(`basis.${basis}`, language),
    groups: ranking.groups.map((group) => groupOf(group, language)),
    unranked: ranking.unranked.map((unit) => ({ agency: unit.agency, why: reasonOf(unit, language) })),
    problems: problems.map((problem) => ({
      text: sentence(problem, language),
      isError: problem.severity === 'error',
      ...(problem.file === undefined ? {} : { file: problem.file }),
    })),
    cautions: grounds.labels,
  };
}

function groupOf({ name, mean, rows }: GroupRanking, language: Language): RankingView['groups'][number] {
  return {
    name,
    mean: shareWords(mean, language),
    rows: rows.map(({ rank, agency, index, points, change, sharedWith }) => ({
      rank: String(rank),
      agency,
      share: shareWords(index, language),
      points: pointsWords(points, language),
      change: change === undefined ? '' : shareWords(change, language),
      isShared: sharedWith > 0,
    })),
  };
}

/** Ensures why a unit has no rank. */
export function reasonOf({ reason, undecidedMaximum }: UnrankedUnit, language: Language): string {
  if (reason === 'noFile') return label('ranking.no-file', language);
  if (reason === 'withheld') return label('ranking.withheld', language);
  if (reason === 'groupUndecided') return label('ranking.group-undecided', language);
  if (reason === 'groupNotRanked') return label('ranking.group-not-ranked', language);
  if (undecidedMaximum === undefined) return label('ranking.undecided-unknown', language);
  return label('ranking.undecided', language, { maximum: pointsWords(undecidedMaximum, language) });
}
