import { layerOn, type LayerKind } from '../../grid/highlight';
import type { Language } from '../../messages/language';
import type { Result } from '../../result';
import {
  rememberingCompiler,
  scoreWorkbook as score,
  type ScoredWorkbook,
  type ScoreOptions,
} from '../../workflows/score-workbook';
import type { WorkbookPort } from '../../workbook/workbook';
import { overviewOf } from '../present/overview';
import { risksOf } from '../present/risks';
import type { Shown } from '../session/state';

/** A workbook scored and put into words: all that the pane shows of it before anybody asks for more. */
export interface Look {
  readonly scored: Result<ScoredWorkbook>;
  /** Absent where nothing could be scored. */
  readonly shown?: Shown;
  /** Our colours that lie on its sheets already. */
  readonly layer?: LayerKind;
}

const compile = rememberingCompiler();

/** Scores as the workflow does, reading each scoring text once for as long as the pane is open. */
export function scoreWorkbook(port: WorkbookPort, options: ScoreOptions): ReturnType<typeof score> {
  return score(port, { compile, ...options });
}

/** Ensures a workbook scored and put into words, or why it cannot be. */
export async function lookAt(port: WorkbookPort, options: ScoreOptions, language: Language): Promise<Look> {
  const scored = await scoreWorkbook(port, options);
  if (!scored.ok) return { scored };
  const layer = layerOn(scored.value.read.content);
  return { scored, shown: shownIn(scored.value, language), ...(layer === undefined ? {} : { layer }) };
}

/** Ensures a scored workbook in the words of a language. */
export function shownIn(scored: ScoredWorkbook, language: Language): Shown {
  return { overview: overviewOf(scored, language), risks: risksOf(scored, language) };
}
