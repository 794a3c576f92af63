import { problem } from '../../result';
import type { CellRef } from '../../result';
import { threeWay } from '../../review/province/three-way';
import { pointsFromDecimal } from '../../rulebook/points';
import type { RoundLine } from '../line';
import type { Appraising } from './decide';
import { typedText } from './decide';
import { lineKey } from './desk';
import { rulingTo } from './by-criterion';
import { fieldText, type TypedField } from './fields';
import type { Operation, RoundNumber } from './operation';
import type { AppraisalProblem } from './problems';

/** What a form asks to be filled in. */
export type AskedField = 'points' | 'opinion' | 'explanation';

/** A form that was sent out: to a lead agency for its items, or to a unit for its explanations. */
export interface SentForm {
  readonly kind: 'horizontal' | 'pack';
  readonly year: number;
  readonly round: RoundNumber;
  /** The lead agency, or the unit's code. */
  readonly to: string;
}

/** One row as it was sent; values as the journal spells them. */
export interface SentRow {
  readonly unit: string;
  readonly item: string;
  readonly values: Readonly<Partial<Record<AskedField, string>>>;
}

/** The same row as it came back; a cell nobody could read is absent. */
export interface ReturnedRow extends SentRow {
  readonly at: Readonly<Partial<Record<AskedField, CellRef>>>;
}

export interface Merging {
  readonly form: SentForm;
  readonly file: string;
  readonly sent: readonly SentRow[];
  readonly returned: readonly ReturnedRow[];
  /** For the journal: which form of whom. */
  readonly why: string;
}

/** One operation that a returned row comes to, with the cell it was read in. */
export interface MergedRow {
  readonly operation: Operation;
  readonly at?: CellRef;
}

export interface Merge {
  readonly rows: readonly MergedRow[];
  readonly problems: readonly AppraisalProblem[];
}

/**
 * Ensures what came back as operations, cell by cell against what was sent and what stands now. What both sides
 * changed is named with all three values and left as it stands; so is what came back blank.
 */
export function mergeForm({ round }: Appraising, merging: Merging): Merge {
  const { form, file, sent, returned } = merging;
  if (form.year !== round.year) {
    const params = { file, found: form.year, year: round.year };
    return { rows: [], problems: [problem('appraisal.other-round', 'error', params)] };
  }
  const lines = new Map(round.lines.map((line) => [lineKey(line), line]));
  const names = new Map(round.units.map(({ id, name }) => [id, name]));
  const back = new Map(returned.map((row) => [lineKey(row), row]));
  const problems: AppraisalProblem[] = [];
  const rows = sent.flatMap((row): MergedRow[] => {
    const line = lines.get(lineKey(row));
    const came = back.get(lineKey(row));
    if (line === undefined || came === undefined) {
      const params = { file, unit: names.get(row.unit) ?? row.unit, item: row.item };
      problems.push(problem('appraisal.merge-row-gone', 'warning', params));
      return [];
    }
    const one: Row = { sent: row, came, line, unit: names.get(row.unit) ?? row.unit, merging, problems };
    return form.kind === 'pack' ? explained(one) : ruled(one);
  });
  return { rows, problems };
}

interface Row {
  readonly sent: SentRow;
  readonly came: ReturnedRow;
  readonly line: RoundLine;
  readonly unit: string;
  readonly merging: Merging;
  readonly problems: AppraisalProblem[];
}

function explained(row: Row): MergedRow[] {
  const text = taken(row, 'explanation');
  if (text === undefined) return [];
  const { unit, item } = row.line;
  return [
    { operation: { kind: 'explain', unit, item, text, why: row.merging.why }, ...placed(row, 'explanation') },
  ];
}

function ruled(row: Row): MergedRow[] {
  const { line, merging } = row;
  const { round } = merging.form;
  const [points, opinion] = [taken(row, 'points'), taken(row, 'opinion')];
  const target = { unit: line.unit, item: line.item, round, why: merging.why };
  const words = opinion ?? fieldText(line, `opinion${round}`);
  if (points === undefined) {
    if (opinion === undefined) return [];
    return [{ operation: { kind: 'note', ...target, opinion }, ...placed(row, 'opinion') }];
  }
  const value = pointsFromDecimal(points);
  if (value === undefined) return [];
  return [
    {
      operation: rulingTo({ ...target, points: value, opinion: words }, line.self),
      ...placed(row, 'points'),
    },
  ];
}

function placed({ came }: Row, field: AskedField): { at?: CellRef } {
  const at = came.at[field];
  return at === undefined ? {} : { at };
}

/** Ensures the value to take over, or undefined where nothing is: unchanged, unreadable, emptied or in conflict. */
function taken({ sent, came, line, unit, merging, problems }: Row, field: AskedField): string | undefined {
  if (came.at[field] === undefined) return undefined;
  const own = ownField(field, merging.form.round);
  const values = {
    sent: filled(sent.values[field]),
    returned: filled(came.values[field]),
    now: filled(fieldText(line, own)),
  };
  const merged = threeWay(values, (a, b) => a === b);
  if (merged === 'take') return values.returned;
  if (merged === 'unchanged') return undefined;
  const words = (text: string | undefined): string => text ?? '';
  const params = {
    unit,
    item: line.item,
    field: own,
    sent: words(values.sent),
    returned: words(values.returned),
    now: words(values.now),
  };
  const at = came.at[field];
  if (merged === 'emptied') problems.push(problem('appraisal.merge-emptied', 'warning', params, at));
  else problems.push(problem('appraisal.merge-conflict', 'error', params, at));
  return undefined;
}

function ownField(field: AskedField, round: RoundNumber): TypedField {
  return field === 'explanation' ? 'explanation' : `${field}${round}`;
}

function filled(text: string | undefined): string | undefined {
  const words = typedText(text ?? '');
  return words === '' ? undefined : words;
}
