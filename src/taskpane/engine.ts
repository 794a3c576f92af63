/**
 * Everything that computes, loaded on demand as one chunk: the pane's frame shows before the compiler's
 * tables and the file engine have arrived.
 */
import { rememberingCompiler, scoreWorkbook as score, type ScoreOptions } from '../workflows/score-workbook';
import type { WorkbookPort } from '../workbook/workbook';

export { openXlsx, writeWorkbook } from '../workbook/xlsx';
export { readDocxTexts } from '../workbook/docx';
export { openAny } from './file/open-any';
export { sentence } from '../messages';
export { areaName } from '../grid/address';
export { shippedRulebooks } from '../rulebook/shipped';
export { compile } from '../scoring-text/compile';
export { scoredForms } from '../workflows/choose-form';
export { keepDeadlines } from '../workflows/deadlines';
export { reviewEvidence, writeEvidence } from '../workflows/review-evidence';
export { zipped } from './file/zip';
export { fileNames } from '../output/province/file-names';
export { provinceRatesTable } from '../output/reports/province-rates';
export { trendTable } from '../output/reports/trend';
export { tableToSheet } from '../output/table-sheet';
export { assignProvince, gatherProvince, issueFiles, provinceAppendix } from '../workflows/assign-province';
export { feedStatistics, writeFeed } from '../workflows/feed-statistics';
export { ratesOfProvince } from '../workflows/province-rates';
export { trendOfUnit } from '../workflows/trend';
export { confirmReading } from '../workflows/confirm-reading';
export { findRegister } from '../workflows/find-register';
export { rankAgencies } from '../workflows/rank-agencies';
export { rankingSheets } from '../workflows/ranking-sheets';
export { readWorkbook } from '../workflows/read-workbook';
export { forgetScenario, keepScenario } from '../workflows/scenarios';
export { rulebookOfWorkbook } from '../workflows/rulebook-of-workbook';
export { hideLayer, planLayer, showLayer } from '../workflows/show-layer';
export { lastYearItems } from '../review/risks/last-year';
export { comparableName } from '../review/names';
export { layerOn } from '../output/finding-layers';
export { writeScores } from '../workflows/write-scores';
export { basisAt } from './present/basis';
export { decodedTexts } from './present/decoded';
export { legendsOf } from './present/legend';
export { overviewOf } from './present/overview';
export { rankingOf } from './present/ranking';
export { findingsOf } from './present/review';
export { risksOf } from './present/risks';
export { tryWording } from './present/wording';

const compile = rememberingCompiler();

/** Scores as the workflow does, reading each scoring text once for as long as the pane is open. */
export function scoreWorkbook(port: WorkbookPort, options: ScoreOptions): ReturnType<typeof score> {
  return score(port, { compile, ...options });
}
