import { rememberingCompiler } from '../../workflows/score-workbook';

/** Reads each text of a round's criteria once for as long as the pane is open. */
export const compileRound = rememberingCompiler();
