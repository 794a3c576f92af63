import type { DocumentBlock, DocumentColumn, DocumentRow } from '../../grid/document-plan';
import type { ReportName } from '../../messages/reports';
import type { Cohort } from '../reports/official/figures';
import { REPORTS } from '../reports/official/reports';
import { isNumber, type ColumnFormat, type Table, type TableColumn } from '../table';
import { shownNumber } from '../table-number';
import { paragraph, type DocumentRequest, type DocumentScene } from './scene';

/** Ensures the tables a report has for one cohort: documents print no figure of their own making. */
export function tablesOf(name: ReportName, cohort: Cohort, request: DocumentRequest): readonly Table[] {
  const figures = { ...request.figures, cohorts: [cohort] };
  return REPORTS[name]({ ...request, figures }).flatMap(({ tables }) => tables);
}

/** Ensures the sentences of figures that leaders quote, one paragraph each. */
export function quotedSentences(cohort: Cohort, scene: DocumentScene, most = Infinity): DocumentBlock[] {
  const [words] = tablesOf('figures', cohort, scene);
  const sentences = (words?.rows ?? []).flatMap(({ kind, cells }) => {
    const text = cells['words'];
    return kind === 'section' || text === undefined || isNumber(text) ? [] : [text];
  });
  return sentences.slice(0, most).map((text) => paragraph('body', text));
}

/** Ensures a printed table as a table of a document, with the notes it rests on. */
export function tableBlocks(table: Table, { language }: DocumentRequest): DocumentBlock[] {
  const columns = table.columns.map((column): DocumentColumn => {
    return { header: headerOf(column), width: column.width, align: alignOf(column.format) };
  });
  const rows = table.rows.map(({ kind, cells }): DocumentRow => {
    if (kind === 'section')
      return { kind, cells: Object.values(cells).filter((one) => typeof one === 'string') };
    const texts = table.columns.map(({ key, format }) => {
      const value = cells[key];
      if (value === undefined) return '';
      return isNumber(value) ? shownNumber(value, format, language) : value;
    });
    return { kind, cells: texts };
  });
  return [{ kind: 'table', columns, rows }, ...table.notes.map((note) => paragraph('note', note))];
}

/** A table of a document has one row of headings: the group's words come first. */
function headerOf({ header, group }: TableColumn): string {
  return group === undefined ? header : `${group}: ${header}`;
}

function alignOf(format: ColumnFormat): DocumentColumn['align'] {
  if (format === 'rank') return 'centre';
  return format === 'text' || format === 'wrapped' ? 'left' : 'right';
}

/** Ensures how many units and groups the figures are about. */
export function countsOf({ figures: { cohorts } }: DocumentRequest): { count: number; groups: number } {
  return { count: cohorts.reduce((sum, { units }) => sum + units.length, 0), groups: cohorts.length };
}
