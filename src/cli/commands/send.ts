import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Period } from '../../round/unit';
import { failed, ok, problem, type Problem, type Result } from '../../result';
import { openXlsx, writeWorkbook } from '../../workbook/xlsx';
import { formBytes, issueForms, type IssuedForms } from '../../workflows/issue-forms';
import { operand, UsageError, type CommandShape, type ParsedArguments } from '../arguments';
import { dayOption } from '../dates';
import type { Answer, Command } from '../door';
import { openFile, writeBytes } from '../files';
import { criteriaOption } from '../rulebook-option';
import { sendJson, sendLines, sendRefusal } from '../views/send-view';

/** What every command takes that plans forms. */
export const SENDING: CommandShape = {
  options: {
    rulebook: 'string',
    out: 'string',
    year: 'string',
    deadline: 'string',
    period: 'string',
  },
  repeatable: ['rulebook'],
};

/** Issues one form per unit, each read back and compared before any is said to be done. */
export const send: Command = {
  shape: { ...SENDING, options: { ...SENDING.options, replace: 'boolean' } },
  async run(args) {
    const register = operand(args, 0, 'ROUND|REGISTER');
    const folder = args.text('out');
    if (folder === undefined) throw new UsageError('missing-operand', '--out');
    const forms = await plannedForms(register, args);
    if (!forms.ok) return sendRefusal(forms.problems, args.language);
    const written = await write(folder, forms.value, args.flag('replace'));
    if (!written.ok) return sendRefusal([...forms.problems, ...written.problems], args.language);
    return answered(forms.value, folder, { args, problems: forms.problems });
  },
};

/** Ensures the forms that the options and the register ask for. */
export async function plannedForms(register: string, args: ParsedArguments): Promise<Result<IssuedForms>> {
  const units = openFile(register);
  if (!units.ok) return units;
  const criteria = await criteriaOption(args.all('rulebook'));
  if (!criteria.ok) return criteria;
  const deadline = args.text('deadline');
  const period = args.text('period');
  const forms = await issueForms({
    units: units.value,
    ...criteria.value,
    ...yearOption(args.text('year')),
    ...(deadline === undefined ? {} : { deadline: dayOption(deadline) }),
    ...(period === undefined ? {} : { period: periodOption(period) }),
  });
  if (!forms.ok) return failed(...criteria.problems, ...forms.problems);
  return ok(forms.value, [...criteria.problems, ...forms.problems]);
}

function yearOption(text: string | undefined): { year?: number } {
  if (text === undefined) return {};
  if (!/^\d{4}$/.test(text)) throw new UsageError('bad-value', `--year ${text}`);
  return { year: Number(text) };
}

function periodOption(text: string): Period {
  const [from, until, ...more] = text.split('..');
  if (from === undefined || until === undefined || more.length > 0) {
    throw new UsageError('bad-value', `--period ${text}`);
  }
  return { from: dayOption(from), until: dayOption(until) };
}

/** All forms are laid out and read back before the first is written: a folder never holds half a sending. */
async function write(folder: string, { forms }: IssuedForms, replace: boolean): Promise<Result<null>> {
  const files: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  for (const form of forms) {
    const path = join(folder, form.file);
    if (!replace && existsSync(path)) return failed(problem('file.exists', 'error', { file: path }));
    const bytes = await formBytes(form, { writeWorkbook, openXlsx });
    if (!bytes.ok) return bytes;
    files.push({ path, bytes: bytes.value });
  }
  mkdirSync(folder, { recursive: true });
  for (const { path, bytes } of files) writeBytes(path, bytes);
  return ok(null);
}

interface Answering {
  readonly args: ParsedArguments;
  readonly problems: readonly Problem[];
}

function answered(forms: IssuedForms, folder: string, { args, problems }: Answering): Answer {
  const { language } = args;
  return {
    json: sendJson(forms, { folder, problems, language }),
    lines: sendLines(forms, { folder, problems, language }),
    problems,
  };
}
