import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileNames } from '../../output/province/file-names';
import { tableToSheet } from '../../output/table-sheet';
import { failed, ok, type Problem, type Result } from '../../result';
import {
  assignProvince,
  gatherProvince,
  issueFiles,
  provinceAppendix,
  type AssignedProvince,
  type GatheredProvince,
} from '../../workflows/assign-province';
import type { FiledProblem } from '../../workflows/rank-agencies';
import type { WorkbookPort } from '../../workbook/workbook';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { dayOption } from '../dates';
import { problemJson, type Answer, type Command } from '../door';
import { newWorkbook, openFile, refuseSameFile, workbookPaths, writable, writeBytes } from '../files';
import { rulebookOption } from '../rulebook-option';
import { assignJson, assignLines, gatheredJson, gatheredLines, type IssuedPath } from '../views/assign-view';

/** A province's own index: who leads what, one file per lead agency, gathered back, and the appendix of tasks. */
export const assign: Command = {
  shape: {
    options: {
      out: 'string',
      gather: 'string',
      appendix: 'string',
      assignment: 'string',
      'issued-with': 'string',
      who: 'string',
      date: 'string',
      rulebook: 'string',
      sheet: 'string',
    },
  },
  async run(args) {
    const file = operand(args, 0, 'FILE');
    return args.text('gather') === undefined ? assigned(file, args) : gathered(file, args);
  },
};

async function assigned(file: string, args: ParsedArguments): Promise<Answer> {
  const { language } = args;
  const found = await assignFile(file, args);
  if (!found.ok) return refusal(found.problems, args);
  const issued = issueTo(args.text('out'), found.value, args);
  const appendix = args.text('appendix');
  if (appendix !== undefined) {
    refuseSameFile(file, appendix);
    writeAppendix(appendix, found.value, args);
  }
  const problems: Problem[] = [...found.problems, ...issued.problems];
  const files = issued.ok ? issued.value : [];
  return {
    json: assignJson(found.value, { files, appendix: appendix ?? null, problems, language }),
    lines: assignLines(found.value, { files, folder: args.text('out'), appendix, language }),
    problems: problems.filter(({ code, severity }) => severity === 'error' || code.startsWith('province.')),
  };
}

async function assignFile(file: string, args: ParsedArguments): Promise<Result<AssignedProvince>> {
  const opened = openFile(file);
  if (!opened.ok) return opened;
  const rulebook = await rulebookOption(args.text('rulebook'));
  if (!rulebook.ok) return rulebook;
  const path = args.text('assignment');
  const assignment = path === undefined ? undefined : openFile(path);
  if (assignment && !assignment.ok) return assignment;
  const sheet = args.text('sheet');
  return assignProvince(opened.value, {
    today: dayOption(args.text('date')),
    ...(assignment === undefined ? {} : { assignment: assignment.value }),
    ...(rulebook.value === undefined ? {} : { rulebook: rulebook.value }),
    ...(sheet === undefined ? {} : { sheet }),
  });
}

function issueTo(
  folder: string | undefined,
  province: AssignedProvince,
  args: ParsedArguments,
): Result<readonly IssuedPath[]> {
  if (folder === undefined) return ok([]);
  const stamped = { who: args.text('who') ?? '', when: new Date().toISOString(), language: args.language };
  const files = issueFiles(province, stamped);
  if (!files.ok) return failed(...files.problems);
  mkdirSync(folder, { recursive: true });
  const names = fileNames(files.value.map(({ lead }) => lead));
  return ok(
    files.value.map(({ lead, sheets }, at) => {
      const path = join(folder, names[at] ?? '');
      writeBytes(path, newWorkbook(sheets));
      return { lead, path };
    }),
  );
}

function writeAppendix(path: string, province: AssignedProvince, args: ParsedArguments): void {
  const { language } = args;
  const issuedWith = args.text('issued-with');
  const table = provinceAppendix(province, { language });
  const { letterhead } = table;
  const isOurs = letterhead?.kind === 'appendix' && issuedWith !== undefined;
  const printed = isOurs ? { ...table, letterhead: { ...letterhead, issuedWith } } : table;
  writeBytes(path, newWorkbook([tableToSheet(printed)]));
}

async function gathered(file: string, args: ParsedArguments): Promise<Answer> {
  const out = args.text('out');
  const folder = args.text('gather');
  if (out === undefined || folder === undefined) throw new UsageError('missing-operand', '--out');
  refuseSameFile(file, out);
  const opened = openFile(file);
  if (!opened.ok) return refusal(opened.problems, args);
  const copy = await writable(opened.value);
  if (!copy.ok) return refusal(copy.problems, args);
  const returned = workbookPaths([folder]).map((path) => ({
    file: path,
    port: openFile(path) as Result<WorkbookPort>,
  }));
  const found = await gatherProvince(copy.value, returned);
  if (!found.ok) return refusal(found.problems, args);
  writeBytes(out, copy.value.save());
  return gatheredAnswer(found.value, found.problems, { out, args });
}

function gatheredAnswer(
  value: GatheredProvince,
  problems: readonly FiledProblem[],
  { out, args }: { readonly out: string; readonly args: ParsedArguments },
): Answer {
  const { language } = args;
  return {
    json: gatheredJson(value, { out, problems, language }),
    lines: gatheredLines(value, out, language),
    problems: problems.map((each) =>
      each.file === undefined ? each : { ...each, file: basename(each.file) },
    ),
  };
}

function refusal(problems: readonly FiledProblem[], { language }: ParsedArguments): Answer {
  const json = { schema: 'cchc.assign/1', leads: [], output: null };
  return {
    json: { ...json, problems: problems.map((each) => problemJson(each, language, each.file)) },
    lines: [],
    problems,
  };
}
