import { renameSync, rmSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { planReports } from '../../output/reports/official/plan-reports';
import { matrixTables } from '../../output/round/matrix-table';
import { reminderTable } from '../../output/round/receipt-reminder';
import { tableToSheet, type AddSheet } from '../../output/table-sheet';
import { parseReceived } from '../../round/receipts/parse-received';
import { failed, ok, type Problem, type Result } from '../../result';
import { openXlsx, type XlsxWorkbook } from '../../workbook/xlsx';
import type { WorkbookPort } from '../../workbook/workbook';
import { gather as gatherRound, type Gathered } from '../../workflows/gather';
import type { GatherFile } from '../../workflows/gather-file';
import type { FiledProblem } from '../../workflows/rank-agencies';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { dayOption } from '../dates';
import type { Answer, Command } from '../door';
import { newWorkbook, openFile, readText, sameFile, workbookPaths, writable, writeBytes } from '../files';
import { criteriaOption, type Criteria } from '../rulebook-option';
import { gatherJson, gatherLines, gatherRefusal } from '../views/gather-view';

/** Puts the files that units sent together into the workbook of the round. */
export const gather: Command = {
  shape: {
    options: {
      register: 'string',
      rulebook: 'string',
      round: 'string',
      year: 'string',
      due: 'string',
      received: 'string',
      reminder: 'string',
      who: 'string',
      date: 'string',
      out: 'string',
      matrix: 'boolean',
    },
    repeatable: ['rulebook'],
  },
  async run(args) {
    operand(args, 0, 'DIR|FILE');
    const out = args.text('out');
    if (out === undefined) throw new UsageError('missing-operand', '--out');
    const files = filesOf(args, out);
    const prepared = await prepare(args);
    if (!prepared.ok) return gatherRefusal(prepared.problems, args.language);
    const { register, round, rulebooks, confirmed, received } = prepared.value;
    const gathered = await gatherRound({
      files,
      rulebooks,
      confirmed,
      received,
      ...(register === undefined ? {} : { register }),
      ...(round === undefined ? {} : { round }),
      ...yearOption(args.text('year')),
      ...(args.text('due') === undefined ? {} : { due: dayOption(args.text('due')) }),
      stamp: { who: args.text('who') ?? '', when: new Date().toISOString() },
      language: args.language,
    });
    if (!gathered.ok) return gatherRefusal([...prepared.problems, ...gathered.problems], args.language);
    const written = await write(out, { gathered: gathered.value, round, args });
    if (!written.ok) return gatherRefusal([...gathered.problems, ...written.problems], args.language);
    const problems = [...prepared.problems, ...written.problems];
    return answered(gathered.value, { args, out, problems });
  },
};

interface Prepared extends Criteria {
  readonly register?: WorkbookPort;
  readonly round?: XlsxWorkbook;
  readonly received: ReturnType<typeof parseReceived>['received'];
}

async function prepare(args: ParsedArguments): Promise<Result<Prepared>> {
  const problems: Problem[] = [];
  const criteria = await criteriaOption(args.all('rulebook'));
  if (!criteria.ok) return criteria;
  problems.push(...criteria.problems);
  const [registerPath, roundPath] = [args.text('register'), args.text('round')];
  const register = registerPath === undefined ? undefined : openFile(registerPath);
  if (register && !register.ok) return register;
  const round = roundPath === undefined ? undefined : await openRound(roundPath);
  if (round && !round.ok) return round;
  const list = args.text('received');
  const received = list === undefined ? { received: [], problems: [] } : parseReceived(readText(list));
  problems.push(...received.problems);
  if (received.problems.some(({ severity }) => severity === 'error')) return failed(...problems);
  const prepared = { ...criteria.value, received: received.received };
  return ok(
    {
      ...prepared,
      ...(register === undefined ? {} : { register: register.value }),
      ...(round === undefined ? {} : { round: round.value }),
    },
    problems,
  );
}

async function openRound(path: string): Promise<Result<XlsxWorkbook>> {
  const file = openFile(path);
  return file.ok ? writable(file.value) : file;
}

/** Files are opened one by one as they are read, and named from the folder they were found in. */
function filesOf(args: ParsedArguments, out: string): GatherFile[] {
  const apart = [
    out,
    args.text('register'),
    args.text('round'),
    args.text('reminder'),
    ...args.all('rulebook'),
  ];
  const isApart = (path: string): boolean =>
    apart.some((other) => other !== undefined && sameFile(path, other));
  return args.operands.flatMap((given) =>
    workbookPaths([given])
      .filter((path) => !isApart(path))
      .map((path) => ({ file: relative(given, path) || basename(path), port: () => openFile(path) })),
  );
}

function yearOption(text: string | undefined): { year?: number } {
  if (text === undefined) return {};
  if (!/^\d{4}$/.test(text)) throw new UsageError('bad-value', `--year ${text}`);
  return { year: Number(text) };
}

interface Writing {
  readonly gathered: Gathered;
  readonly round: XlsxWorkbook | undefined;
  readonly args: ParsedArguments;
}

async function write(out: string, { gathered, round, args }: Writing): Promise<Result<null>> {
  const sheets = gathered.edits.filter((edit): edit is AddSheet => edit.kind === 'addSheet');
  if (round === undefined && !args.flag('matrix')) {
    replaceFile(out, newWorkbook(sheets));
    return ok(null);
  }
  const port = round === undefined ? openXlsx(newWorkbook(sheets)) : ok(round);
  if (!port.ok) return port;
  const edits = round === undefined ? [] : gathered.edits;
  const receipt = await port.value.apply({ command: 'gather', edits });
  if (!receipt.ok) return receipt;
  const matrix = args.flag('matrix') ? await withMatrix(port.value, gathered, args) : ok(null);
  if (!matrix.ok) return matrix;
  replaceFile(out, port.value.save());
  return ok(null, [...receipt.problems, ...matrix.problems]);
}

/** Made from the sheets as they stand after gathering: its formulas refer to their rows. */
async function withMatrix(
  port: XlsxWorkbook,
  { round }: Gathered,
  { language }: ParsedArguments,
): Promise<Result<null>> {
  const content = await port.read();
  if (!content.ok) return content;
  const tables = matrixTables(content.value, round, language);
  if (!tables.ok) return tables;
  const planned = planReports(content.value, tables.value);
  const done = await port.apply({ command: 'gather', edits: planned.edits });
  return done.ok ? ok(null, [...planned.problems, ...done.problems]) : done;
}

/** The round's workbook is replaced whole or not at all: it holds months of other people's work. */
function replaceFile(path: string, bytes: Uint8Array): void {
  const beside = `${path}.moi`;
  try {
    writeBytes(beside, bytes);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

interface Answering {
  readonly args: ParsedArguments;
  readonly out: string;
  readonly problems: readonly Problem[];
}

function answered(gathered: Gathered, { args, out, problems }: Answering): Answer {
  const { language } = args;
  const reminder = args.text('reminder');
  if (reminder !== undefined) {
    const { receipts, round } = gathered;
    const today = dayOption(args.text('date'));
    const table = reminderTable({ receipts, year: round.year, today, language });
    replaceFile(reminder, newWorkbook([tableToSheet(table)]));
  }
  const all: FiledProblem[] = [...problems, ...gathered.problems];
  const shown = { out, reminder: reminder ?? null, problems: all, language };
  return {
    json: gatherJson(gathered, shown),
    lines: gatherLines(gathered, shown),
    problems: all
      .map(named)
      .filter(({ severity, code }) => severity !== 'info' || code.startsWith('gather.')),
  };
}

/** In a list over many files, a cell alone does not say where: the file goes with it. */
function named(each: FiledProblem): FiledProblem {
  if (each.file === undefined || each.at === undefined) return each;
  const { sheet, cell } = each.at;
  return { ...each, at: { sheet: `[${basename(each.file)}]${sheet}`, cell } };
}
