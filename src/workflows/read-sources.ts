import { ok, type Problem, type Result } from '../result';
import { linesAround, sourceOfForm, sourceOfTable, type FigureSource } from '../review/statistics/source';
import { readUnitTables } from '../sheet';
import type { WorkbookPort } from '../workbook/workbook';
import { readWorkbook, type ReadWorkbook } from './read-workbook';

/** A workbook with every source of figures in it. */
export interface ReadSources {
  readonly read: ReadWorkbook;
  readonly sources: readonly FigureSource[];
}

/** Ensures the tables of units and the statistics forms of a workbook as sources of figures, with all that was noticed. */
export async function readSources(port: WorkbookPort, file: string): Promise<Result<ReadSources>> {
  const read = await readWorkbook(port);
  if (!read.ok) return read;
  const { content, forms } = read.value;
  const { tables, problems } = readUnitTables(content, forms);
  const statistics = forms.filter(({ kind }) => kind === 'statistics');
  const sources = [
    ...tables.map((table) => sourceOfTable(table, file)),
    ...statistics.map((form) => {
      const grid = content.sheets.find(({ sheet }) => sheet === form.sheet);
      return sourceOfForm(form, file, grid ? linesAround(grid, form) : []);
    }),
  ];
  const noticed: Problem[] = read.problems.filter(
    ({ code }) => code !== 'sheet.no-table' || tables.length === 0,
  );
  return ok({ read: read.value, sources }, [...noticed, ...problems]);
}
