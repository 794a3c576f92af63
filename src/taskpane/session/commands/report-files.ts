import type { WorkbookContent } from '../../../grid/cell-grid';
import { ROUND_REPORTS_PANE } from '../../../messages/pane-round-reports';
import { fill } from '../../../messages/language';
import { tableToCsv } from '../../../output/table-csv';
import { ok, type Problem, type Result } from '../../../result';
import { writeReport, type NamedPart, type ReportFiles } from '../../../workflows/report-round';
import type { NamedBytes } from '../../file/zip';
import { reportsOf, type ReportChoice } from '../../present/round-reports';
import type { AtWork, Desk, Engine } from '../desk';
import { breathe } from '../stepped-port';
import { stemOf } from './files';

interface FilesRequest {
  readonly content: WorkbookContent;
  readonly choice: ReportChoice;
  readonly kind: 'xlsx' | 'csv';
}

/** Ensures the reports chosen given to the user as files of their own, each workbook read back before it is given. */
export async function deliverReports(desk: Desk, request: FilesRequest): Promise<void> {
  await desk.working({ label: 'work.saving', canStop: true }, async (at) => {
    const parts = reportsOf(request.content, request.choice, desk.state.language);
    if (!parts.ok) return desk.report(at.engine, parts.problems);
    const files =
      request.kind === 'csv'
        ? ok(csvFiles(parts.value, at.engine))
        : await workbooks(parts.value, { desk, at });
    if (at.signal.aborted) return;
    if (!files.ok) return desk.report(at.engine, files.problems);
    await give(desk, at, { files: files.value, archive: ROUND_REPORTS_PANE['report.archive'].vi });
  });
}

interface Making {
  readonly desk: Desk;
  readonly at: AtWork;
}

async function workbooks(
  parts: readonly NamedPart[],
  { desk, at }: Making,
): Promise<Result<readonly NamedBytes[]>> {
  const names = at.engine.reportFileNames(parts, '.xlsx');
  const files: NamedBytes[] = [];
  for (const [index, { tables }] of parts.entries()) {
    await breathe();
    if (at.signal.aborted) return ok([]);
    const made = await writeReport(tables, filesOf(at.engine));
    if (!made.ok) return made;
    files.push({ name: names[index] ?? '', bytes: made.value.bytes });
    desk.progress(files.length, parts.length);
  }
  return ok(files);
}

function filesOf({ writeWorkbook, openXlsx }: Engine): ReportFiles {
  return {
    async write(sheets, edits) {
      const bytes = writeWorkbook(sheets);
      if (!bytes.ok || edits.length === 0) return bytes;
      const opened = openXlsx(bytes.value);
      if (!opened.ok) return opened;
      const done = await opened.value.apply({ command: 'report', edits });
      return done.ok ? ok(opened.value.save()) : done;
    },
    read: (bytes) => {
      const opened = openXlsx(bytes);
      return opened.ok ? opened.value.read() : Promise.resolve(opened);
    },
  };
}

function csvFiles(parts: readonly NamedPart[], { reportFileNames }: Engine): readonly NamedBytes[] {
  const tables = parts.flatMap((part) => part.tables.map((table) => ({ ...part, name: table.sheet, table })));
  const names = reportFileNames(tables, '.csv');
  return tables.map(({ table }, index) => ({
    name: names[index] ?? '',
    bytes: new TextEncoder().encode(tableToCsv(table)),
  }));
}

interface Given {
  readonly files: readonly NamedBytes[];
  /** What several files together are called, after the workbook. */
  readonly archive: string;
}

/** A browser saves one file per click; Excel opens each workbook in a window of its own. */
export async function give(desk: Desk, { engine }: AtWork, { files, archive }: Given): Promise<void> {
  const isTogether = desk.host.kind === 'file' && files.length > 1;
  const name = `${stemOf(desk.open?.name ?? '')}.${archive}.zip`;
  const out = isTogether ? [{ name, bytes: engine.zipped(files) }] : files;
  const problems: Problem[] = [];
  for (const one of out) {
    const kept = await desk.host.deliver(one.bytes, one.name);
    problems.push(...kept.problems);
    if (!kept.ok) return desk.report(engine, problems);
  }
  const params = { file: out.map((one) => one.name).join('; '), count: files.length };
  desk.store.say('success', fill(ROUND_REPORTS_PANE['report.saved'], params, desk.state.language));
}
