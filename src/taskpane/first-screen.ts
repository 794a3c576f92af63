/**
 * What it takes to open a file, score it and show the total with the first risks: a part of its own, so that nothing
 * else stands between the user and the first look. Everything more is in `engine.ts`.
 */
import { rememberingCompiler, scoreWorkbook as score, type ScoreOptions } from '../workflows/score-workbook';
import type { WorkbookPort } from '../workbook/workbook';

export { layerOn } from '../grid/highlight';
export { openAny } from './file/open-any';
export { overviewOf } from './present/overview';
export { risksOf } from './present/risks';

const compile = rememberingCompiler();

/** Scores as the workflow does, reading each scoring text once for as long as the pane is open. */
export function scoreWorkbook(port: WorkbookPort, options: ScoreOptions): ReturnType<typeof score> {
  return score(port, { compile, ...options });
}
