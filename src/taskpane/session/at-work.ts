import type { ScoredWorkbook } from '../../workflows/score-workbook';
import type * as engineModule from '../engine';
import type * as firstScreenModule from '../first-screen';
import type { OpenWorkbook } from '../host';
import type { RecordingPort } from './recording-port';

/** What `first-screen.ts` offers, however it arrives. */
export type FirstScreen = typeof firstScreenModule;
/** What `engine.ts` offers, however it arrives: the first screen's part and all the rest. */
export type Engine = typeof engineModule;

/** A workbook in hand, with the recording of what was done to it. */
export interface InHand extends OpenWorkbook {
  readonly recording: RecordingPort;
}

/** What reading and scoring is given while it runs. */
export interface AtReading {
  readonly engine: FirstScreen;
  /** Aborted when the user stops: a command that sees it returns and says nothing. */
  readonly signal: AbortSignal;
}

/** What any other command is given while it runs. */
export interface AtWork extends AtReading {
  readonly engine: Engine;
}

/** What a command is given that may change the workbook. */
export interface AtScored extends AtWork {
  readonly open: InHand;
  readonly scored: ScoredWorkbook;
}

/**
 * What a command does to the scores: `nothing` touches no cell, `ownAreas` writes only where nothing is scored
 * (our columns, sheets of our own), `anything` may change what is scored.
 */
export type Effect = 'nothing' | 'ownAreas' | 'anything';
