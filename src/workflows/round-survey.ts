import type { WorkbookContent } from '../grid/cell-grid';
import { SURVEY_LABELS } from '../messages/survey';
import type { Language } from '../messages/language';
import { stateWords } from '../output/round/survey/points-sheet';
import { keptSurveys } from '../output/round/survey/settings';
import { readState } from '../output/state';
import { sameSheet } from '../output/own-area';
import { withGiven } from '../round/given';
import type { RoundLine, RuleScore } from '../round/line';
import type { Round } from '../round/round';
import type { SurveyProblem, SurveyRow } from '../round/survey/counts';
import { effectiveSchemes } from '../round/survey/effective';
import { givenBySurvey, typedOtherwise } from '../round/survey/given';
import { surveyResults, type SurveyResult } from '../round/survey/results';
import type { SurveyScheme } from '../round/survey/scheme';
import { withUnitName } from '../round/unit-names';
import { readCounts } from './survey-rows';

/** A round with its survey results laid into its lines. */
export interface SurveyedRound {
  readonly round: Round;
  readonly schemes: readonly SurveyScheme[];
  readonly rows: readonly SurveyRow[];
  readonly results: readonly SurveyResult[];
  readonly problems: readonly SurveyProblem[];
}

/** Ensures the round with what its own survey sheet says; without that sheet its survey items keep waiting. */
export function withKeptSurvey(round: Round, content: WorkbookContent, language: Language): SurveyedRound {
  const own = ownSurveySheet(content);
  const stated = keptSurveys(readState(content));
  if (own === undefined) return { round, schemes: stated, rows: [], results: [], problems: [] };
  const { rows, problems, terms } = readCounts(own, round, stated);
  const effective = effectiveSchemes(round, { stated, terms, name: SURVEY_LABELS['survey.name'][language] });
  const laid = withResults(round, rows, effective.schemes);
  return { ...laid, problems: [...problems, ...effective.problems, ...laid.problems] };
}

/** Ensures the workbook as if it held its survey sheet alone. */
export function ownSurveySheet(content: WorkbookContent): WorkbookContent | undefined {
  const sheets = content.sheets.filter(({ sheet }) => sameSheet(sheet, SURVEY_LABELS['sheet.survey'].vi));
  return sheets.length === 0 ? undefined : { ...content, sheets };
}

/** Ensures counts converted and laid into the lines, on every basis but the units' own claims. */
export function withResults(
  round: Round,
  rows: readonly SurveyRow[],
  schemes: readonly SurveyScheme[],
): SurveyedRound {
  const { results, problems } = surveyResults(round, rows, schemes);
  const scores = new Map(results.map((result) => [`${result.unit}\n${result.item}`, scoreOf(result)]));
  const laid = withGiven(round, givenBySurvey(results));
  const lines = laid.lines.map((line): RoundLine => {
    const rule = scores.get(`${line.unit}\n${line.item}`);
    return rule === undefined ? line : { ...line, rule };
  });
  const typed = typedOtherwise(round, results);
  const named = withUnitName<SurveyProblem>(round.units);
  return { round: { ...laid, lines }, schemes, rows, results, problems: [...problems, ...typed].map(named) };
}

/** As the sheet of lines shows it. */
function scoreOf(result: SurveyResult): RuleScore {
  if (result.state === 'notApplicable') return { kind: 'notApplicable' };
  if (result.points !== undefined) return { kind: 'points', points: result.points };
  return { kind: 'cannotTell', why: stateWords(result) };
}
