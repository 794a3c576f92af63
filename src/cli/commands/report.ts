import { existsSync, mkdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fill } from '../../messages/language';
import { DOCUMENT_LABELS, DOCUMENT_TEXTS } from '../../messages/documents';
import { REPORT_LABELS, REPORT_TEXTS, type ReportName } from '../../messages/reports';
import { isNumber, type Table } from '../../output/table';
import { reportFileNames } from '../../output/reports/report-file-names';
import { tableToCsv } from '../../output/table-csv';
import { plainNumber } from '../../output/table-number';
import { tableToText } from '../../output/table-text';
import { failed, ok, type Problem, type Result } from '../../result';
import { DOCUMENT_NAMES } from '../../workflows/write-documents';
import { REPORT_NAMES, reportRound, writeReport, type NamedPart } from '../../workflows/report-round';
import { XLSX } from '../report-files';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { problemJson, type Answer, type Command } from '../door';
import { refuseSameFile, writeBytes } from '../files';
import { reportSource } from '../report-source';
import { reportDocuments } from './report-documents';
import { hanging } from '../terminal';

const ALL = 'all';

/** Prints the official reports of a round: as text, as one workbook, or as separate files in a folder. */
export const report: Command = {
  shape: {
    options: {
      template: 'string',
      group: 'string',
      unit: 'string',
      out: 'string',
      csv: 'boolean',
      list: 'boolean',
      docx: 'boolean',
    },
  },
  async run(args) {
    if (args.flag('list')) return listAnswer(args);
    if (args.flag('docx')) return reportDocuments(args);
    const names = namesOption(operand(args, 0, 'NAME'));
    const file = operand(args, 1, 'ROUND');
    const made = await reportsOf(file, names, args);
    if (!made.ok) return answer({ parts: [], files: [] }, made.problems, args);
    const out = args.text('out');
    const files = out === undefined ? ok([]) : await writeAll(made.value, { file, out, args });
    const written = files.ok ? files.value : [];
    return answer({ parts: made.value, files: written }, [...made.problems, ...files.problems], args);
  },
};

function namesOption(name: string): readonly ReportName[] {
  if (name === ALL) return REPORT_NAMES;
  const known = REPORT_NAMES.find((one) => one === name);
  if (known === undefined) throw new UsageError('bad-value', name);
  return [known];
}

async function reportsOf(
  file: string,
  names: readonly ReportName[],
  args: ParsedArguments,
): Promise<Result<readonly NamedPart[]>> {
  const source = await reportSource(file, args);
  if (!source.ok) return source;
  const { round, ...wanted } = source.value;
  const parts = reportRound(round, { names, ...wanted });
  const problems = [...source.problems, ...parts.problems];
  return parts.ok ? ok(parts.value, problems) : failed(...problems);
}

interface WrittenFile {
  readonly file: string;
  readonly sheets: readonly string[];
}

interface Target {
  readonly file: string;
  readonly out: string;
  readonly args: ParsedArguments;
}

/** A name that ends in `.xlsx` is one workbook; anything else is a folder of separate files. */
async function writeAll(
  parts: readonly NamedPart[],
  { file, out, args }: Target,
): Promise<Result<readonly WrittenFile[]>> {
  const isOne = /^\.xlsx$/i.test(extname(out)) && !(existsSync(out) && statSync(out).isDirectory());
  if (isOne) refuseSameFile(file, out);
  else mkdirSync(out, { recursive: true });
  const names = reportFileNames(parts, '.xlsx');
  const named = parts.map(({ tables }, at) => ({ path: join(out, names[at] ?? ''), tables }));
  const workbooks = isOne ? [{ path: out, tables: parts.flatMap(({ tables }) => tables) }] : named;
  const written: WrittenFile[] = [];
  for (const { path, tables } of workbooks) {
    refuseSameFile(file, path);
    const made = await writeReport(tables, XLSX);
    if (!made.ok) return failed(...made.problems);
    writeBytes(path, made.value.bytes);
    written.push({ file: path, sheets: made.value.sheets });
  }
  return ok(args.flag('csv') ? [...written, ...writeCsv(parts, isOne ? out : undefined, out)] : written);
}

function writeCsv(parts: readonly NamedPart[], workbook: string | undefined, out: string): WrittenFile[] {
  const folder = workbook === undefined ? out : workbook.replace(/\.xlsx$/i, '');
  mkdirSync(folder, { recursive: true });
  const tables = parts.flatMap((part) => part.tables.map((table) => ({ ...part, name: table.sheet, table })));
  const names = reportFileNames(tables, '.csv');
  return tables.map(({ table }, at): WrittenFile => {
    const path = join(folder, names[at] ?? '');
    writeBytes(path, new TextEncoder().encode(tableToCsv(table)));
    return { file: path, sheets: [table.sheet] };
  });
}

interface Shown {
  readonly parts: readonly NamedPart[];
  readonly files: readonly WrittenFile[];
}

function answer(shown: Shown, problems: readonly Problem[], args: ParsedArguments): Answer {
  const { language } = args;
  return {
    json: {
      schema: 'cchc.report/1',
      reports: shown.parts.map(({ report: name, name: of, tables }) => ({
        report: name,
        of,
        tables: tables.map(tableJson),
      })),
      files: shown.files,
      problems: problems.map((each) => problemJson(each, language)),
    },
    lines: shown.files.length > 0 ? fileLines(shown.files, args) : textLines(shown.parts, args),
    problems,
  };
}

function tableJson({ sheet, title, subtitles, columns, rows, notes }: Table): Record<string, unknown> {
  return {
    sheet,
    title,
    subtitles,
    columns: columns.map(({ key, header, group }) => ({ key, header, group: group ?? null })),
    rows: rows.map(({ kind, cells }) => ({
      kind,
      cells: Object.fromEntries(
        Object.entries(cells).map(([key, value]) => {
          const format = columns.find((one) => one.key === key)?.format ?? 'points';
          return [key, isNumber(value) ? plainNumber(value, format) : value];
        }),
      ),
    })),
    notes,
  };
}

function fileLines(files: readonly WrittenFile[], { language }: ParsedArguments): string[] {
  return files.flatMap(({ file, sheets }) => {
    return hanging(fill(REPORT_LABELS['cli.written'], { file, sheets: sheets.length }, language), '  ');
  });
}

function textLines(parts: readonly NamedPart[], args: ParsedArguments): string[] {
  const { language } = args;
  const tables = parts.flatMap((part) => part.tables);
  return tables.flatMap((table) =>
    args.flag('csv') ? [tableToCsv(table)] : [tableToText(table, { language }), ''],
  );
}

function listAnswer({ language }: ParsedArguments): Answer {
  const reports = REPORT_NAMES.map((name) => {
    const { title, about } = REPORT_TEXTS[name];
    return { name, title: title[language], about: about[language] };
  });
  const documents = DOCUMENT_NAMES.map((name) => ({ name, about: DOCUMENT_TEXTS[name].about[language] }));
  return {
    json: { schema: 'cchc.report-list/1', reports, documents, problems: [] },
    lines: [
      REPORT_LABELS['cli.list'][language],
      ...reports.map(({ name, about }) => `  ${name.padEnd(18)}${about}`),
      DOCUMENT_LABELS['cli.documents'][language],
      ...documents.map(({ name, about }) => `  ${name.padEnd(18)}${about}`),
    ],
    problems: [],
  };
}
