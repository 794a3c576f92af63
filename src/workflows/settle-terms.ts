import type { WorkbookContent } from '../grid/cell-grid';
import type { Edit } from '../grid/plan';
import type { Stamp } from '../output/round/settings';
import { planState } from '../output/state-plan';
import { keepTimeSettings } from '../output/time-settings';
import type { SmallGroupDecision } from '../review/ranking/small-groups';
import type { TimeSettings } from '../review/deadlines/round-dates';
import type { Result } from '../result';
import type { StandingTerms } from '../round/standing/terms';
import { keepTerms, keptTerms } from './kept-terms';

export interface Settled {
  readonly terms: StandingTerms;
  readonly time?: TimeSettings;
}

/** Ensures how the round is ranked, and its dates where given, are remembered in its workbook. */
export function settleTerms(
  content: WorkbookContent,
  { terms, time }: Settled,
  stamp: Stamp,
): Result<readonly Edit[]> {
  const dates = time === undefined ? [] : [keepTimeSettings(time, stamp)];
  return planState(content, [...keepTerms(content, terms, stamp), ...dates]);
}

/** Ensures what was decided about one small group is remembered; everything else stays as it was settled. */
export function decideSmallGroup(
  content: WorkbookContent,
  { group, decision }: { readonly group: string; readonly decision: SmallGroupDecision },
  stamp: Stamp,
): Result<readonly Edit[]> {
  const terms = keptTerms(content);
  const smallGroups = { ...terms.smallGroups, [group]: decision };
  return settleTerms(content, { terms: { ...terms, smallGroups } }, stamp);
}
