import type { Edit } from '../../../src/grid/plan';
import type { ReportName } from '../../../src/messages/reports';
import { tablesToSheets } from '../../../src/output/table-sheet';
import * as r from '../../../src/rulebook/rational';
import type { RoundLine } from '../../../src/round/line';
import type { Round } from '../../../src/round/round';
import { openXlsx, writeWorkbook, type NewSheet } from '../../../src/workbook/xlsx';
import { gather, type Gathered } from '../../../src/workflows/gather';
import { rankRound } from '../../../src/workflows/rank-round';
import type { RankedAgencies } from '../../../src/workflows/rank-agencies';
import { rankingSheets } from '../../../src/workflows/ranking-sheets';
import { reportRound } from '../../../src/workflows/report-round';

export interface Job {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly register: Uint8Array;
}

/** What becomes of the sheets of one workbook. */
export type WriteBook = (sheets: readonly NewSheet[]) => void;

/** The official tables of all units; packs of one sheet a unit are another command. */
const REPORTS: readonly ReportName[] = [
  'ranking',
  'ranking-fields',
  'ranking-criteria',
  'results',
  'summary',
  'fields',
  'analysis',
  'appraisal',
  'special',
  'figures',
];

export interface Done {
  /** Unit, item and self-score of every line, tab-separated, one a line. */
  readonly lines: string;
  /** Group, unit, rank and percent of every ranked unit. */
  readonly ranking: string;
  readonly reportSheets: number;
  readonly reportCells: number;
  /** From the files' bytes to the ranking and the round's workbook. */
  readonly gatherSeconds: number;
  /** The official tables after that, planned and written. */
  readonly reportSeconds: number;
}

/**
 * Ensures the whole job from the files' bytes to the written workbooks: read, matched, scored, ranked, reported. It runs in
 * Node and in a browser alike. Claims are taken over as appraised, so that the tables have figures to print.
 */
export async function wholeJob(job: Job, write: WriteBook = written): Promise<Done> {
  const started = performance.now();
  const gathered = await gatherAll(job);
  const round = { ...gathered.round, lines: gathered.round.lines.map(appraisedAsClaimed) };
  const ranked = rankRound(round, { basis: 'appraised1', language: 'vi' });
  const sheets = gathered.edits.filter((edit): edit is NewSheet & Edit => edit.kind === 'addSheet');
  write([...sheets, ...rankingSheets(ranked, { language: 'vi' })]);
  const between = performance.now();
  const reports = reported(round, write);
  const ended = performance.now();
  const known = gathered.files.filter(({ state }) => state === 'recognised').length;
  const all = Object.keys(job.files).length;
  if (known !== all) throw new Error(`${all - known} files were not recognised.`);
  return {
    lines: linesText(round),
    ranking: rankingText(ranked),
    reportSheets: sum(reports.map(({ sheets: count }) => count)),
    reportCells: sum(reports.map(({ cells }) => cells)),
    gatherSeconds: (between - started) / 1000,
    reportSeconds: (ended - between) / 1000,
  };
}

async function gatherAll({ files, register }: Job): Promise<Gathered> {
  const registered = openXlsx(register);
  if (!registered.ok) throw new Error('The register could not be read.');
  const gathered = await gather({
    files: Object.entries(files).map(([file, bytes]) => ({ file, port: () => openXlsx(bytes) })),
    register: registered.value,
    year: 2025,
    stamp: { who: 'bench', when: '2026-01-20T08:00:00Z' },
    language: 'vi',
  });
  if (!gathered.ok) throw new Error(JSON.stringify(gathered.problems.slice(0, 3)));
  return gathered.value;
}

function appraisedAsClaimed(line: RoundLine): RoundLine {
  if (line.self === undefined) return line;
  return { ...line, round1: { points: line.self, decision: 'accepted' } };
}

/** One workbook per report, its sheets gone again before the next is made. */
function reported(round: Round, write: WriteBook): readonly ReportCount[] {
  const parts = reportRound(round, { names: REPORTS, template: {}, language: 'vi' });
  if (!parts.ok) throw new Error('There is nothing to report.');
  return REPORTS.map((name) => {
    const own = parts.value.filter(({ report }) => report === name);
    const sheets = tablesToSheets(own.flatMap(({ tables }) => tables));
    write(sheets);
    return { sheets: sheets.length, cells: sum(sheets.map(({ cells }) => cells.length)) };
  });
}

interface ReportCount {
  readonly sheets: number;
  readonly cells: number;
}

function written(sheets: readonly NewSheet[]): void {
  const bytes = writeWorkbook(sheets);
  if (!bytes.ok) throw new Error('A workbook could not be written.');
}

function linesText({ units, lines }: Round): string {
  const names = new Map(units.map(({ id, name }) => [id, name.toLocaleUpperCase('vi')]));
  return textOf(lines.map(({ unit, item, self }) => [names.get(unit) ?? '', item, String(self ?? '')]));
}

function rankingText({ ranking }: RankedAgencies): string {
  const rows = ranking.groups.flatMap(({ name, rows: ranked }) => {
    return ranked.map(({ rank, agency, index }) => {
      return [name, agency.toLocaleUpperCase('vi'), String(rank), r.toDecimal(index, 2)];
    });
  });
  return textOf(rows);
}

function textOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.join('\t'))
    .sort()
    .join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
