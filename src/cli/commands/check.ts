import { columnName } from '../../grid/address';
import { checkFigure } from '../../review/check-figures';
import type { FormDescription, UnitTable } from '../../sheet';
import { ok, type Problem, type Result } from '../../result';
import { CLI_LABELS } from '../../messages/cli';
import { fill, type Language } from '../../messages/language';
import { checkWorkbook, type CheckOptions } from '../../workflows/check-workbook';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { problemJson, type Answer, type Command } from '../door';
import { pointsJson, pointsWords } from '../figures';
import { openFile, workbookPaths } from '../files';
import { hanging } from '../terminal';

interface CheckedFile {
  readonly file: string;
  readonly forms: readonly FormDescription[];
  readonly tables: readonly UnitTable[];
  readonly problems: readonly Problem[];
}

/** How each file was understood and what is odd in it; nothing is scored or written. */
export const check: Command = {
  shape: { options: { 'last-year': 'string', figure: 'string' }, repeatable: ['figure'] },
  async run(args) {
    operand(args, 0, 'FILE');
    const files: CheckedFile[] = [];
    const options = checkOptions(args);
    if (!options.ok) return refusal(options.problems, args.language);
    for (const file of workbookPaths(args.operands)) files.push(await checkFile(file, options.value));
    const { language } = args;
    return {
      json: {
        schema: 'cchc.check/1',
        forms: files.flatMap(({ file, forms }) => forms.map((form) => formJson(form, file))),
        tables: files.flatMap(({ file, tables }) => tables.map((table) => tableJson(table, file))),
        problems: files.flatMap(({ file, problems }) => {
          return problems.map((problem) => problemJson(problem, language, file));
        }),
      },
      lines: files.flatMap(({ file, forms, tables }) => [
        file,
        ...forms.flatMap((form) => formLines(form, language)),
        ...tables.flatMap((table) => tableLines(table, language)),
      ]),
      problems: files.flatMap(({ problems }) => problems),
    };
  },
};

async function checkFile(file: string, options: CheckOptions): Promise<CheckedFile> {
  const opened = openFile(file);
  if (!opened.ok) return { file, forms: [], tables: [], problems: opened.problems };
  const checked = await checkWorkbook(opened.value, options);
  const problems = [...opened.problems, ...checked.problems];
  if (!checked.ok) return { file, forms: [], tables: [], problems };
  return { file, ...checked.value, problems };
}

/** `--figure "Hồ sơ đúng hạn của ba cấp=140.061"`: a total printed elsewhere that rows of the file must make. */
function checkOptions(args: ParsedArguments): Result<CheckOptions> {
  const figures = args.all('figure').map((text) => {
    const [, label = '', number = ''] = /^(.+?)\s*=\s*([\d., ]+)$/.exec(text) ?? [];
    const figure = checkFigure(label.trim(), plainDecimal(number));
    if (figure === undefined || label === '') throw new UsageError('bad-value', `--figure ${text}`);
    return figure;
  });
  const path = args.text('last-year');
  if (path === undefined) return ok({ figures });
  const opened = openFile(path);
  return opened.ok ? ok({ figures, lastYear: opened.value }) : opened;
}

/** Thousands as Vietnamese groups them; anything that could be read two ways is refused. */
function plainDecimal(text: string): string {
  const bare = text.trim();
  if (/^\d{1,3}(?:[. ]\d{3})*(?:,\d+)?$/.test(bare)) return bare.replace(/[. ]/g, '').replace(',', '.');
  return /^\d+(?:,\d+)?$/.test(bare) ? bare.replace(',', '.') : '';
}

function refusal(problems: readonly Problem[], language: Language): Answer {
  const json = { schema: 'cchc.check/1', forms: [], tables: [] };
  return {
    json: { ...json, problems: problems.map((each) => problemJson(each, language)) },
    lines: [],
    problems,
  };
}

function tableJson(
  { sheet, headerRows, columns, units, total }: UnitTable,
  file: string,
): Record<string, unknown> {
  return {
    file,
    sheet,
    header: {
      rows: [headerRows.first + 1, headerRows.last + 1],
      columns: columns.map(({ index, header, kind }) => ({ column: columnName(index), words: header, kind })),
    },
    units: units.map(({ name }) => name.value),
    total: total?.name.cell.cell ?? null,
  };
}

function tableLines({ sheet, headerRows, columns, units }: UnitTable, language: Language): string[] {
  const rows = `${headerRows.first + 1}–${headerRows.last + 1}`;
  const params = { sheet, rows, units: units.length, columns: columns.length };
  return hanging(fill(CLI_LABELS['check.table'], params, language), '    ');
}

function formJson(form: FormDescription, file: string): Record<string, unknown> {
  const { fields, criteria, subCriteria, scored, statistics, agencies } = form.counts;
  const [first = '', last = first] = form.headerRows.split('–');
  return {
    file,
    sheet: form.sheet,
    kind: form.kind,
    header: {
      rows: [Number(first), Number(last)],
      columns: form.header.map(({ role, column, words }) => ({ role, column, words })),
    },
    counts: { fields, criteria, subCriteria, scoredItems: scored, statistics, agencies },
    maximum: pointsJson(form.maxima.scored),
    maxima: Object.fromEntries(Object.entries(form.maxima).map(([level, sum]) => [level, pointsJson(sum)])),
  };
}

function formLines(form: FormDescription, language: Language): string[] {
  const say = (name: keyof typeof CLI_LABELS, params = {}) => fill(CLI_LABELS[name], params, language);
  const { counts, maxima } = form;
  const kind = CLI_LABELS[`kind.${form.kind}`][language];
  const columns = form.header
    .filter(({ role }) => role !== 'ignored')
    .map(({ column, words }) => `${column} ${words}`)
    .join(' · ');
  const sums = say('check.counts', {
    ...counts,
    maximum: pointsWords(maxima.scored, language),
  });
  const printed =
    maxima.printed === undefined
      ? ''
      : say('check.printed', { printed: pointsWords(maxima.printed, language) });
  return [
    say('check.form', { sheet: form.sheet, kind, rows: form.headerRows }),
    ...hanging(`  ${say('check.columns', { columns })}`, '    '),
    ...(counts.scored > 0 ? hanging(`  ${sums}${printed}`, '    ') : []),
    ...(counts.statistics > 0 ? [`  ${say('check.statistics', counts)}`] : []),
    ...(counts.agencies > 0 ? [`  ${say('check.agencies', counts)}`] : []),
  ];
}
