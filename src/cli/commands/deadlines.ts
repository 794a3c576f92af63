import { failed, ok, type Problem, type Result } from '../../result';
import { timeSettingsFrom, type TimeSettings } from '../../review/deadlines/round-dates';
import { deadlinesOf, type WorkbookDeadlines } from '../../workflows/deadlines';
import { scoreWorkbook } from '../../workflows/score-workbook';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { dayOption } from '../dates';
import { problemJson, type Answer, type Command } from '../door';
import { openFile, readText } from '../files';
import { rulebookOption } from '../rulebook-option';
import { deadlineJson, deadlineLines } from '../views/deadlines-view';

/** What is due when, with the points behind it; nothing is written. */
export const deadlines: Command = {
  shape: { options: { date: 'string', round: 'string', rulebook: 'string', sheet: 'string' } },
  async run(args) {
    const settings = settingsOption(args.text('round'));
    const found = await find(args, settings);
    const value = found.ok ? found.value.deadlines : [];
    const problems = [...settings.problems, ...found.problems];
    const { language } = args;
    return {
      json: {
        schema: 'cchc.deadlines/1',
        deadlines: value.map((one) => deadlineJson(one, language)),
        problems: problems.map((each) => problemJson(each, language)),
      },
      lines: deadlineLines(value, language),
      problems: problems.filter(({ severity, code }) => severity === 'error' || code.startsWith('deadline.')),
    } satisfies Answer;
  },
};

async function find(args: ParsedArguments, settings: Settings): Promise<Result<WorkbookDeadlines>> {
  const opened = openFile(operand(args, 0, 'FILE'));
  if (!opened.ok) return opened;
  const rulebook = await rulebookOption(args.text('rulebook'));
  if (!rulebook.ok) return rulebook;
  const sheet = args.text('sheet');
  const today = dayOption(args.text('date'));
  const scored = await scoreWorkbook(opened.value, {
    today,
    ...(rulebook.value === undefined ? {} : { rulebook: rulebook.value }),
    ...(sheet === undefined ? {} : { sheet }),
  });
  const before = [...opened.problems, ...rulebook.problems];
  if (!scored.ok) return failed(...before, ...scored.problems);
  const found = deadlinesOf(scored.value, today, settings.value);
  return found.ok ? ok(found.value, [...before, ...found.problems]) : found;
}

interface Settings {
  readonly value: TimeSettings | undefined;
  readonly problems: readonly Problem[];
}

function settingsOption(path: string | undefined): Settings {
  if (path === undefined) return { value: undefined, problems: [] };
  const read = timeSettingsFrom(jsonOf(path));
  return { value: read.ok ? read.value : undefined, problems: read.problems };
}

function jsonOf(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError('bad-value', path);
  }
}
