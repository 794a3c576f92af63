import { columnName, parseCellName } from '../grid/address';
import { addPoints } from '../rulebook/points';
import type { Points } from '../rulebook/points';
import type { NodeLevel } from '../rulebook/rulebook';
import type { ColumnRole, Form, FormItem, FormKind } from './form';
import type { SheetProblem } from './problems';

/** What was understood of a form, to be shown before anything is computed. */
export interface FormDescription {
  readonly sheet: string;
  readonly kind: FormKind;
  readonly headerRows: string;
  readonly header: readonly { readonly column: string; readonly words: string; readonly role: ColumnRole }[];
  readonly counts: {
    readonly fields: number;
    readonly criteria: number;
    readonly subCriteria: number;
    /** Items that receive points: those with nothing beneath them. */
    readonly scored: number;
    readonly statistics: number;
    readonly agencies: number;
  };
  /** Sums of maxima without bonus and penalty; undefined where no item of the level states one. */
  readonly maxima: Readonly<Partial<Record<NodeLevel | 'scored' | 'printed', Points>>>;
  /** What could not be understood or was repaired in this form, cell by cell. */
  readonly problems: readonly SheetProblem[];
}

/** Ensures the header map, the counts, the sums of maxima at each level and every problem of one form. */
export function describeForm(form: Form, problems: readonly SheetProblem[] = []): FormDescription {
  const parents = new Set(form.items.map((item) => item.parent));
  const scored = form.items.filter((item) => !parents.has(item.code));
  const count = (level: NodeLevel) => form.items.filter((item) => item.level === level).length;
  return {
    sheet: form.sheet,
    kind: form.kind,
    headerRows: `${form.headerRows.first + 1}–${form.headerRows.last + 1}`,
    header: form.columns
      .filter(({ role, header }) => role !== 'ignored' || header !== '')
      .map(({ index, header, role }) => ({ column: columnName(index), words: header, role })),
    counts: {
      fields: count('field'),
      criteria: count('criterion'),
      subCriteria: count('subCriterion'),
      scored: scored.length,
      statistics: form.statistics.length,
      agencies: form.agencies.length,
    },
    maxima: maximaOf(form, scored),
    problems: problems.filter((each) => belongsTo(form, each)),
  };
}

function maximaOf(form: Form, scored: readonly FormItem[]): FormDescription['maxima'] {
  const maxima: Partial<Record<NodeLevel | 'scored' | 'printed', Points>> = {};
  for (const level of ['field', 'criterion', 'subCriterion'] as const) {
    const sum = sumOf(form.items.filter((item) => item.level === level));
    if (sum !== undefined) maxima[level] = sum;
  }
  const leaves = sumOf(scored);
  if (leaves !== undefined) maxima.scored = leaves;
  const printed = form.totals.filter(({ column, part }) => column === 'maximum' && part === undefined);
  if (printed.length > 0) maxima.printed = Math.max(...printed.map(({ value }) => value.value)) as Points;
  return maxima;
}

function sumOf(items: readonly FormItem[]): Points | undefined {
  const stated = items
    .filter(({ part }) => part !== 'bonus' && part !== 'penalty')
    .flatMap(({ maximum }) => (maximum === undefined ? [] : [maximum.value]));
  return stated.length === 0 ? undefined : addPoints(...stated);
}

function belongsTo(form: Form, { at }: SheetProblem): boolean {
  if (at?.sheet !== form.sheet) return false;
  const row = parseCellName(at.cell)?.row;
  return row !== undefined && row >= form.headerRows.first && row <= form.lastRow;
}
