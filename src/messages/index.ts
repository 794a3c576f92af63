import type { Problem } from '../result';
import type { ColumnRole } from '../sheet/form';
import { APPRAISAL_PROBLEMS, appraisalWords } from './appraisal';
import { BOOK_PROBLEMS } from './book';
import { CLI_MESSAGES } from './cli';
import { COLUMN_ROLES } from './column-roles';
import { DEADLINE_PROBLEMS } from './deadlines';
import { EVIDENCE_PROBLEMS } from './evidence';
import { EXCEL_MESSAGES } from './excel';
import { GATHER_PROBLEMS } from './gather';
import { fill, type Language, type Message } from './language';
import { ISSUE_PROBLEMS } from './issue';
import { LEDGER_PROBLEMS } from './ledger';
import { METHODS_PROBLEMS } from './methods';
import { OUTPUT_PROBLEMS } from './output';
import { toldBlanks } from './own-words';
import { PANE_PROBLEMS } from './pane';
import { PROVINCE_PROBLEMS } from './province';
import { DOCUMENT_PROBLEMS } from './documents';
import { REPORT_PROBLEMS } from './reports';
import { REVIEW_PROBLEMS } from './review';
import { ROUND_PROBLEMS } from './round';
import { RULEBOOK_MESSAGES } from './rulebook';
import { SCORING_PROBLEMS } from './scoring';
import { NOT_A_RULE } from './scoring-text';
import { SHEET_PROBLEMS } from './sheet';
import { NO_STAGE, STANDING_LABELS, STANDING_PROBLEMS } from './standing';
import { STATISTICS_PROBLEMS } from './statistics';
import { SURVEY_LABELS, SURVEY_PROBLEMS } from './survey';
import { WORKBOOK_PROBLEMS } from './workbook';
import { WHAT_IF_PROBLEMS } from './what-if';
import { WORKFLOW_PROBLEMS } from './workflows';

export type { Language, Message } from './language';
export { fill } from './language';

/** Every sentence a problem can be, by its code. */
export const PROBLEM_SENTENCES: Readonly<Record<string, Message>> = {
  ...WORKBOOK_PROBLEMS,
  ...EXCEL_MESSAGES,
  ...SHEET_PROBLEMS,
  ...RULEBOOK_MESSAGES,
  ...METHODS_PROBLEMS,
  ...SCORING_PROBLEMS,
  ...REVIEW_PROBLEMS,
  ...EVIDENCE_PROBLEMS,
  ...DEADLINE_PROBLEMS,
  ...WHAT_IF_PROBLEMS,
  ...STATISTICS_PROBLEMS,
  ...PROVINCE_PROBLEMS,
  ...OUTPUT_PROBLEMS,
  ...BOOK_PROBLEMS,
  ...ROUND_PROBLEMS,
  ...DOCUMENT_PROBLEMS,
  ...REPORT_PROBLEMS,
  ...SURVEY_PROBLEMS,
  ...LEDGER_PROBLEMS,
  ...STANDING_PROBLEMS,
  ...APPRAISAL_PROBLEMS,
  ...GATHER_PROBLEMS,
  ...ISSUE_PROBLEMS,
  ...WORKFLOW_PROBLEMS,
  ...PANE_PROBLEMS,
};

/** Where a param is a code of ours, the words it is known by: a column's role, a stage, the rule for units without answers. */
const CODED: Readonly<Record<string, (value: string) => Message | undefined>> = {
  role: (value) => COLUMN_ROLES[value as ColumnRole],
  stage: stageWords,
  last: stageWords,
  reason: (value) => (NOT_A_RULE as Readonly<Record<string, Message>>)[value],
  withoutRule: (value) => (SURVEY_LABELS as Readonly<Record<string, Message>>)[`without.${value}`],
};

function worded(params: Problem['params'], language: Language): Problem['params'] {
  const words = Object.entries(toldBlanks(params, language)).map(([key, value]) => {
    return [key, CODED[key]?.(String(value))?.[language] ?? value] as const;
  });
  return Object.fromEntries(words);
}

function stageWords(value: string): Message | undefined {
  const labels: Readonly<Record<string, Message>> = STANDING_LABELS;
  return value === '' ? NO_STAGE : labels[`stage.${value}`];
}

/** Ensures the sentence of a problem; a code without one is our own mistake and shows itself. */
export function sentence({ code, params }: Problem, language: Language): string {
  const message = PROBLEM_SENTENCES[code];
  if (message === undefined) return `[${code}]`;
  const words = code in APPRAISAL_PROBLEMS ? appraisalWords(params, language) : worded(params, language);
  return fill(message, words, language);
}

/** Ensures the words for a wrong use of the command line. */
export function usageSentence(code: keyof typeof CLI_MESSAGES, detail: string, language: Language): string {
  return fill(CLI_MESSAGES[code], { detail }, language);
}
