import type { AnswerKey, Day } from '../methods/answers';
import type { Points } from '../rulebook/points';
import type { Rational } from '../rulebook/rational';
import type { NodeLevel, Part } from '../rulebook/rulebook';
import type { CellRef } from '../result';

/** What a column means, found by the words of its header. */
export type ColumnRole =
  | 'code'
  | 'title'
  | 'maximum'
  | 'inputs'
  | 'scoringText'
  | 'requirements'
  | 'evidence'
  | 'selfScore'
  | 'appraised1'
  | 'appraised2'
  | 'explanation'
  | 'note'
  | 'appraiserNote'
  | 'unit'
  | 'figure'
  | 'source'
  | 'lead'
  | 'supporting'
  | 'dueDate'
  | 'responsible'
  | 'agency'
  /** Points of one band, in rows beneath an item or beside its scoring text. */
  | 'bandPoints'
  /** The outer of two title columns: its cells are headings over the rows beside them. */
  | 'heading'
  | 'group'
  | 'rulebook'
  | 'notApplicable'
  | 'lastYear'
  | 'share'
  | 'rank'
  | 'classification'
  | 'ignored';

export interface Column {
  readonly role: ColumnRole;
  readonly index: number;
  /** The header's words as they stand, parts of merged headers joined by ` / `. */
  readonly header: string;
}

export type FormKind =
  'selfScore' | 'appraisal' | 'annex' | 'statistics' | 'unitSheet' | 'matrix' | 'register';

/** Text as read, with what it was read from. */
export interface Sourced<T> {
  readonly value: T;
  readonly cell: CellRef;
  /** As typed, where reading changed it (encoding, spaces, number words). */
  readonly typed?: string;
}

/** A number as understood beside what was typed. */
export type ReadNumber = Sourced<Rational>;

/** One declared figure: where it stands and which answer it became. */
export interface ReadInput {
  readonly key: AnswerKey;
  readonly part?: number;
  readonly label: string;
  readonly cell: CellRef;
  readonly typed: string;
  /** The cell holds just this number (not part of a text): a formula may refer to it. */
  readonly isNumberCell: boolean;
  readonly value: Rational | boolean | string;
}

export interface FormItem {
  readonly code: string;
  /** As it stands in the sheet when it was repaired (`1.1` that must be `1.10`). */
  readonly typedCode?: string;
  readonly title: string;
  readonly level: NodeLevel;
  readonly part: Part;
  readonly row: number;
  /** Last row that belongs to the item: rows without a code beneath it. */
  readonly lastRow: number;
  /** The cell a user is taken to. */
  readonly cell: CellRef;
  /** Code of the item above in the tree. */
  readonly parent?: string;
  readonly maximum?: Sourced<Points>;
  readonly scoringText?: Sourced<string>;
  readonly selfScore?: Sourced<Points>;
  readonly appraised1?: Sourced<Points>;
  readonly appraised2?: Sourced<Points>;
  readonly explanation?: Sourced<string>;
  readonly evidence: readonly Sourced<string>[];
  readonly requirements?: Sourced<string>;
  readonly note?: Sourced<string>;
  /** The declaration as typed, all its lines with their cells: reading it needs the rule (see `readAnswers`). */
  readonly declared: readonly DeclaredLine[];
  readonly notApplicable?: CellRef;
  readonly lead?: Sourced<string>;
  readonly supporting?: Sourced<string>;
  readonly responsible?: Sourced<string>;
  readonly dueDate?: Sourced<string>;
  readonly source?: Sourced<string>;
}

/** One line of a declaration: a cell of *Số liệu kê khai*, or an input row beneath the item. */
export interface DeclaredLine {
  readonly label: string;
  readonly unit?: string;
  readonly text: string;
  readonly value: null | number | string | boolean;
  /** The cell's number format, where it has one: a date or a percentage shows only there. */
  readonly format?: string;
  /** Set where the cell holds a real date. */
  readonly date?: Day;
  readonly cell: CellRef;
  /** Which figure of the rule it is, where the form was issued with ids: nothing is then guessed from the label. */
  readonly need?: { readonly key: AnswerKey; readonly part?: number };
  /** A formula whose value the file does not hold, or an error. */
  readonly unreadable?: 'uncached' | 'error';
}

/** One table found on a sheet, with everything that was understood of it. */
export interface Form {
  readonly sheet: string;
  readonly kind: FormKind;
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly columns: readonly Column[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly items: readonly FormItem[];
  /** Subtotals and totals as typed: checked, never scored. */
  readonly totals: readonly FormTotal[];
  /** Statistics rows: code, words, unit, figure. */
  readonly statistics: readonly StatisticsRow[];
  /** Rows of a sheet with one row per agency. */
  readonly agencies: readonly AgencyRow[];
  readonly about: FormAbout;
}

export interface FormTotal {
  readonly row: number;
  readonly label: string;
  readonly column: ColumnRole;
  readonly value: Sourced<Points>;
  /** The rows a subtotal or a lone *Điểm thưởng* / *Điểm trừ* row stands for. */
  readonly part?: Part;
}

export interface StatisticsRow {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly row: number;
  readonly figure?: ReadNumber;
  readonly isPercent: boolean;
  readonly decimals?: number;
  readonly note?: string;
}

/** What the title block says. */
export interface FormAbout {
  readonly title?: string;
  readonly agency?: Sourced<string>;
  readonly year?: Sourced<number>;
  /** Decisions cited, e.g. `876/QĐ-BNV`. */
  readonly decisions: readonly Sourced<string>[];
  /** `--rulebook`-like naming inside the workbook. */
  readonly rulebookId?: Sourced<string>;
}

/** One agency of a matrix, a result table or a register, with whatever its columns say. */
export interface AgencyRow {
  readonly row: number;
  readonly name: Sourced<string>;
  readonly group?: Sourced<string>;
  readonly rulebookId?: Sourced<string>;
  /** Codes of items that do not apply to the agency. */
  readonly notApplicable: readonly Sourced<string>[];
  /** Percent. */
  readonly lastYear?: ReadNumber;
  /** Percent. */
  readonly share?: ReadNumber;
  readonly rank?: ReadNumber;
  readonly classification?: Sourced<string>;
  /** Every other figure under its full header, in column order. */
  readonly figures: readonly { readonly header: string; readonly value: ReadNumber }[];
}
