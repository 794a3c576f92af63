import type { WorkbookContent } from '../grid/cell-grid';
import { receiptsOfBook } from '../output/round/receipt-sheet';
import { latest, readState, type StateEntry } from '../output/state';
import type { StateChange } from '../output/state-plan';
import type { SmallGroupDecisions } from '../review/ranking/small-groups';
import { isTaken } from '../round/receipts/receipt';
import type { RoundRanking } from '../round/standing/rank-placed';
import { STANDING_DEFAULTS, type StandingTerms } from '../round/standing/terms';
import { standingTermsFromJson, standingTermsToJson } from '../round/standing/terms-json';
import { readReceipts } from './gather-receipts';

const SETTINGS = 'round/result';

/** Ensures how ranks are made as the workbook keeps it, or the house's way. */
export function keptTerms(content: WorkbookContent): StandingTerms {
  const kept = latest(readState(content), 'setting', SETTINGS);
  const terms = kept === undefined ? STANDING_DEFAULTS : standingTermsFromJson(kept.value);
  return typeof terms === 'string' ? STANDING_DEFAULTS : terms;
}

/** Ensures the terms are remembered; those that stand already keep their stamp, which says who settled them. */
export function keepTerms(
  content: WorkbookContent,
  terms: StandingTerms,
  stamp: Pick<StateEntry, 'who' | 'when'>,
): StateChange[] {
  const value = standingTermsToJson(terms);
  const before = latest(readState(content), 'setting', SETTINGS)?.value;
  if (JSON.stringify(before) === JSON.stringify(value)) return [];
  return [{ change: 'keep', entry: { kind: 'setting', id: SETTINGS, value, ...stamp } }];
}

/** Ensures everything that a round's workbook says about ranking; what is decided now goes before what it keeps. */
export function roundRanking(
  content: WorkbookContent,
  now: { readonly terms?: StandingTerms; readonly smallGroups?: SmallGroupDecisions } = {},
): RoundRanking {
  const terms = now.terms ?? keptTerms(content);
  const smallGroups = new Map([...Object.entries(terms.smallGroups ?? {}), ...(now.smallGroups ?? [])]);
  return { terms, smallGroups, withheld: withheldIn(content) };
}

/** Files came from these units, but none could be taken. */
function withheldIn(content: WorkbookContent): ReadonlySet<string> {
  const receipts = receiptsOfBook(readReceipts(content));
  const open = [...receipts].filter(([, { state }]) => !isTaken(state) && state !== 'missing');
  return new Set(open.map(([unit]) => unit));
}
