import type { FormDescription } from '../../sheet';
import type { Problem } from '../../result';
import { CLI_LABELS } from '../../messages/cli';
import { fill, type Language } from '../../messages/language';
import { checkWorkbook } from '../../workflows/check-workbook';
import { operand } from '../arguments';
import { problemJson, type Command } from '../door';
import { pointsJson, pointsWords } from '../figures';
import { openFile, workbookPaths } from '../files';
import { hanging } from '../terminal';

interface CheckedFile {
  readonly file: string;
  readonly forms: readonly FormDescription[];
  readonly problems: readonly Problem[];
}

/** How each file was understood and what is odd in it; nothing is scored or written. */
export const check: Command = {
  shape: { options: {} },
  async run(args) {
    operand(args, 0, 'FILE');
    const files: CheckedFile[] = [];
    for (const file of workbookPaths(args.operands)) files.push(await checkFile(file));
    const { language } = args;
    return {
      json: {
        schema: 'cchc.check/1',
        forms: files.flatMap(({ file, forms }) => forms.map((form) => formJson(form, file))),
        problems: files.flatMap(({ file, problems }) => {
          return problems.map((problem) => problemJson(problem, language, file));
        }),
      },
      lines: files.flatMap(({ file, forms }) => [
        file,
        ...forms.flatMap((form) => formLines(form, language)),
      ]),
      problems: files.flatMap(({ problems }) => problems),
    };
  },
};

async function checkFile(file: string): Promise<CheckedFile> {
  const opened = openFile(file);
  if (!opened.ok) return { file, forms: [], problems: opened.problems };
  const checked = await checkWorkbook(opened.value);
  const problems = [...opened.problems, ...checked.problems];
  return { file, forms: checked.ok ? checked.value.forms : [], problems };
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
    printed: pointsWords(maxima.printed, language),
  });
  return [
    say('check.form', { sheet: form.sheet, kind, rows: form.headerRows }),
    ...hanging(`  ${say('check.columns', { columns })}`, '    '),
    ...(counts.scored > 0 ? hanging(`  ${sums}`, '    ') : []),
    ...(counts.statistics > 0 ? [`  ${say('check.statistics', counts)}`] : []),
    ...(counts.agencies > 0 ? [`  ${say('check.agencies', counts)}`] : []),
  ];
}
