import { ISSUE_LABELS, type IssueLabel } from '../../messages/issue';
import { LINE_HEADING } from '../../round/issue/in-order';
import { ITEM_ID_HEADING } from '../../sheet/issued';

/** Columns of an issued form, from 0. */
export const COLUMN = {
  code: 0,
  title: 1,
  maximum: 2,
  inputs: 3,
  measure: 4,
  scoring: 5,
  requirements: 6,
  self: 7,
  evidence: 8,
  note: 9,
  points: 10,
  id: 11,
  line: 12,
  rowCode: 13,
} as const;

/** The last column a person sees. */
export const LAST_SHOWN = COLUMN.points;

export const HIDDEN_COLUMNS: readonly number[] = [COLUMN.id, COLUMN.line, COLUMN.rowCode];

const SHOWN: readonly IssueLabel[] = [
  'code',
  'name',
  'maximum',
  'inputs',
  'measure',
  'scoring',
  'requirements',
  'self',
  'evidence',
  'note',
  'points',
];

/** Headings by column; by these words a form is known again when columns were put between. */
export const HEADINGS: readonly string[] = [
  ...SHOWN.map((key) => ISSUE_LABELS[key].vi),
  ITEM_ID_HEADING,
  LINE_HEADING,
  ISSUE_LABELS['row-code'].vi,
];

export const WIDTHS: readonly number[] = [8, 38, 8, 22, 11, 44, 26, 10, 30, 24, 14, 12, 8, 10];

/** Rows of the form, from 0. */
export const ROW = {
  title: 0,
  criteria: 1,
  unit: 2,
  dates: 3,
  hint: 4,
  version: 5,
  header: 6,
  body: 7,
} as const;
