import type { WorkbookContent } from '../../grid/cell-grid';
import type { LayerKind } from '../../grid/highlight';
import type { Language } from '../../messages/language';
import type { PaneLabel } from '../../messages/pane';
import type { CellRef, Problem } from '../../result';
import type { OverviewView } from '../present/overview';
import type { RankingView } from '../present/ranking';
import type { RiskRow } from '../present/risks';
import type { BasisView, SumView } from '../present/basis';
import type { RankedAgencies } from '../../workflows/rank-agencies';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import type { Painted } from './recording-port';

/** A view of the pane: whatever has a name among the pane's words (`tab.…`). */
export type Tab = PaneLabel extends infer Label ? (Label extends `tab.${infer Id}` ? Id : never) : never;

/** What is going on; anything that may take more than a second can be stopped. */
export interface Work {
  readonly label: PaneLabel;
  readonly done?: number;
  readonly of?: number;
  readonly canStop: boolean;
}

/** What the last command has to say. */
export interface Notice {
  readonly tone: 'success' | 'warning' | 'error';
  readonly lines: readonly string[];
}

/** A scored workbook in the words of the chosen language. */
export interface Shown {
  readonly overview: OverviewView;
  readonly risks: readonly RiskRow[];
}

/** Everything the views draw. Nothing of it is kept in the browser. */
export interface PaneState {
  readonly language: Language;
  readonly tab: Tab;
  readonly work?: Work;
  readonly notice?: Notice;
  /** Name of the open workbook; absent before one is open. */
  readonly file?: string;
  readonly content?: WorkbookContent;
  /** Why nothing could be scored. */
  readonly failure?: readonly Problem[];
  readonly shown?: Shown;
  /** What `shown` puts into words; views that have words of their own start from it. */
  readonly scored?: ScoredWorkbook;
  /** What reading, checking and scoring found. */
  readonly problems: readonly Problem[];
  readonly selection?: CellRef;
  readonly basis?: { readonly item: BasisView } | { readonly sum: SumView };
  readonly painted: readonly Painted[];
  /** What the colours say; absent while nothing is coloured. */
  readonly layer?: LayerKind;
  readonly canUndo: boolean;
  readonly ranking?: RankingView;
  readonly ranked?: RankedAgencies;
  /** Loads the page again in a newer build that stands ready. */
  readonly newBuild?: () => void;
  /** What views keep for as long as the workbook is open, by a key of their own. */
  readonly kept: Readonly<Record<string, unknown>>;
}

export type PaneEvent =
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'work'; readonly work: Work | undefined }
  | { readonly type: 'notice'; readonly notice: Notice | undefined }
  | { readonly type: 'opened'; readonly file: string }
  | { readonly type: 'read'; readonly content: WorkbookContent }
  | { readonly type: 'failed'; readonly failure: readonly Problem[] }
  | {
      readonly type: 'shown';
      readonly shown: Shown;
      readonly scored: ScoredWorkbook;
      readonly problems: readonly Problem[];
    }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'selected'; readonly selection: CellRef; readonly basis: PaneState['basis'] }
  | {
      readonly type: 'written';
      readonly painted: readonly Painted[];
      readonly canUndo: boolean;
      readonly layer: LayerKind | undefined;
    }
  | { readonly type: 'ranked'; readonly ranking: RankingView; readonly ranked: RankedAgencies }
  | { readonly type: 'new-build'; readonly changeTo: () => void }
  | { readonly type: 'kept'; readonly key: string; readonly value: unknown };

export const NOTHING_OPEN: PaneState = {
  language: 'vi',
  tab: 'overview',
  problems: [],
  painted: [],
  canUndo: false,
  kept: {},
};

/** Ensures the state after an event; absent parts are left out, never undefined. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'tab':
      return { ...state, tab: event.tab };
    case 'work':
      return state.work === event.work ? state : withPart(state, 'work', event.work);
    case 'notice':
      return state.notice === event.notice ? state : withPart(state, 'notice', event.notice);
    case 'opened':
      return opened(state, event.file);
    case 'read':
      return { ...state, content: event.content };
    case 'failed':
      return { ...without(without(state, 'shown'), 'scored'), failure: event.failure };
    case 'shown':
      return {
        ...without(state, 'failure'),
        shown: event.shown,
        scored: event.scored,
        problems: event.problems,
      };
    case 'language':
      return { ...state, language: event.language };
    case 'selected':
      return withPart({ ...state, selection: event.selection }, 'basis', event.basis);
    case 'written':
      return written(state, event);
    case 'ranked':
      return { ...state, ranking: event.ranking, ranked: event.ranked };
    case 'new-build':
      return { ...state, newBuild: event.changeTo };
    case 'kept':
      return { ...state, kept: { ...state.kept, [event.key]: event.value } };
  }
}

/** Where nothing is coloured and nothing was done yet, nothing is drawn anew. */
function written(state: PaneState, { painted, canUndo, layer }: PaneEvent & { type: 'written' }): PaneState {
  const isUntouched = !canUndo && !state.canUndo && painted.length === 0 && state.painted.length === 0;
  if (isUntouched && layer === state.layer) return state;
  return withPart({ ...state, painted, canUndo }, 'layer', layer);
}

/** A ranking outlives the workbook that was open beside it. */
function opened({ language, ranking, ranked, work, newBuild }: PaneState, file: string): PaneState {
  const named = withPart({ ...NOTHING_OPEN, language, file }, 'work', work);
  const fresh = withPart(named, 'newBuild', newBuild);
  return ranking === undefined || ranked === undefined ? fresh : { ...fresh, ranking, ranked };
}

function without<S extends Partial<PaneState>, K extends keyof S>(state: S, key: K): Omit<S, K> {
  const { [key]: _gone, ...rest } = state;
  return rest;
}

function withPart<K extends 'work' | 'notice' | 'basis' | 'newBuild' | 'layer'>(
  state: PaneState,
  key: K,
  value: PaneState[K] | undefined,
): PaneState {
  const rest = without(state, key) as Omit<PaneState, K> as PaneState;
  return value === undefined ? rest : { ...rest, [key]: value };
}
