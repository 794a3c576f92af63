import { basename } from 'node:path';
import { tableToText } from '../../output/table-text';
import type { Language } from '../../messages/language';
import { fill } from '../../messages/language';
import { CLI_LABELS } from '../../messages/cli';
import type { SmallGroupDecision } from '../../review/ranking/small-groups';
import type { GroupRanking, RankedRow, UnrankedUnit } from '../../review/ranking/entry';
import { failed, type Result } from '../../result';
import { BASES, type Basis } from '../../scoring/scorecard';
import { rankAgencies, type FiledProblem, type RankedAgencies } from '../../workflows/rank-agencies';
import { holdsRound, rankRoundWorkbook, type RankRoundOptions } from '../../workflows/rank-round';
import { rankingReport, rankingSheets } from '../../workflows/ranking-sheets';
import type { WorkbookContent } from '../../grid/cell-grid';
import type { WorkbookPort } from '../../workbook/workbook';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { dayOption } from '../dates';
import { problemJson, type Answer, type Command } from '../door';
import { pointsJson, shareJson } from '../figures';
import { openFile, sameFile, workbookPaths, writeBytes } from '../files';
import { XLSX } from '../report-files';
import { writeSheets } from '../../workflows/report-round';
import { rulebookOption } from '../rulebook-option';
import { hanging } from '../terminal';

/** Ranks agencies inside their groups, and writes the table where `--out` says. */
export const rank: Command = {
  shape: {
    options: {
      register: 'string',
      basis: 'string',
      rulebook: 'string',
      out: 'string',
      date: 'string',
      'rank-group': 'string',
      'leave-group': 'string',
    },
    repeatable: ['rank-group', 'leave-group'],
  },
  async run(args) {
    operand(args, 0, 'DIR|FILE');
    const ranked = await rankFiles(args);
    const { language } = args;
    if (!ranked.ok) return refusal(ranked.problems, language);
    const { value } = ranked;
    const out = args.text('out');
    if (out !== undefined) {
      const written = await writeSheets(rankingSheets(value, { language }), [], XLSX);
      if (!written.ok) return refusal(written.problems, language);
      writeBytes(out, written.value.bytes);
    }
    return {
      json: rankJson(value, out, language),
      lines: rankLines(value, out, language),
      problems: value.problems.map(withFile),
    };
  },
};

async function rankFiles(args: ParsedArguments): Promise<Result<RankedAgencies, FiledProblem>> {
  const round = await roundOf(args);
  if (round !== undefined) return rankRoundWorkbook(round, roundOptions(args));
  const registerPath = args.text('register');
  const register = registerPath === undefined ? undefined : openFile(registerPath);
  if (register && !register.ok) return register;
  const rulebook = await rulebookOption(args.text('rulebook'));
  if (!rulebook.ok) return rulebook;
  const paths = workbookPaths(args.operands).filter((path) => {
    return registerPath === undefined || !sameFile(path, registerPath);
  });
  if (paths.length === 0) return failed();
  return rankAgencies({
    files: paths.map((path) => ({ file: path, port: openFile(path) as Result<WorkbookPort> })),
    ...(register === undefined ? {} : { register: register.value }),
    ...(rulebook.value === undefined ? {} : { rulebook: rulebook.value }),
    basis: basisOption(args.text('basis')),
    today: dayOption(args.text('date')),
    language: args.language,
  });
}

/** One workbook that holds a whole round, where that is what was named. */
async function roundOf(args: ParsedArguments): Promise<WorkbookContent | undefined> {
  const [path, ...more] = workbookPaths(args.operands);
  if (path === undefined || more.length > 0) return undefined;
  const opened = openFile(path);
  const content = opened.ok ? await opened.value.read() : opened;
  return content.ok && holdsRound(content.value) ? content.value : undefined;
}

function roundOptions(args: ParsedArguments): RankRoundOptions {
  const decided = (name: string, decision: SmallGroupDecision): [string, SmallGroupDecision][] => {
    return args.all(name).map((group) => [group.normalize('NFC'), decision]);
  };
  return {
    basis: basisOption(args.text('basis')),
    language: args.language,
    smallGroups: new Map([...decided('rank-group', 'rank'), ...decided('leave-group', 'leave')]),
  };
}

function basisOption(text: string | undefined): Basis {
  const basis = BASES.find((one) => one === (text ?? 'rule'));
  if (basis === undefined) throw new UsageError('bad-value', `--basis ${text ?? ''}`);
  return basis;
}

function refusal(problems: readonly FiledProblem[], language: Language): Answer {
  const json = { schema: 'cchc.rank/1', groups: [], unranked: [] };
  return { json: { ...json, problems: problemsJson(problems, language) }, lines: [], problems };
}

function rankJson(
  ranked: RankedAgencies,
  out: string | undefined,
  language: Language,
): Record<string, unknown> {
  const { ranking, basis } = ranked;
  return {
    schema: 'cchc.rank/1',
    basis,
    tieRule: ranking.terms.tieRule,
    groups: ranking.groups.map(groupJson),
    unranked: ranking.unranked.map(unrankedJson),
    output: out ?? null,
    problems: problemsJson(ranked.problems, language),
  };
}

function groupJson({ name, mean, good, rows }: GroupRanking): Record<string, unknown> {
  return { name, mean: shareJson(mean), atLeast80: good, rows: rows.map(rowJson) };
}

function rowJson(row: RankedRow): Record<string, unknown> {
  return {
    rank: row.rank,
    agency: row.agency,
    share: shareJson(row.index),
    points: pointsJson(row.points),
    change: shareJson(row.change),
    previousRank: row.previousRank ?? null,
    classification: row.classification ?? null,
  };
}

function unrankedJson({ agency, group, reason, undecidedMaximum }: UnrankedUnit): Record<string, unknown> {
  return { agency, group, reason, undecidedMaximum: pointsJson(undecidedMaximum) };
}

function problemsJson(problems: readonly FiledProblem[], language: Language): Record<string, unknown>[] {
  return problems.map((each) => problemJson(each, language, each.file));
}

/** In a list over many files, a cell alone does not say where: the file goes with it. */
function withFile(problem: FiledProblem): FiledProblem {
  if (problem.file === undefined || problem.at === undefined) return problem;
  const { sheet, cell } = problem.at;
  return { ...problem, at: { sheet: `[${basename(problem.file)}]${sheet}`, cell } };
}

function rankLines(ranked: RankedAgencies, out: string | undefined, language: Language): string[] {
  const tables = rankingReport(ranked, { language }).filter(({ key }) => key.startsWith('ranking:'));
  const written =
    out === undefined ? [] : hanging(fill(CLI_LABELS['rank.written'], { file: out }, language), '  ');
  return [...tables.flatMap((table) => [tableToText(table, { language }), '']), ...written];
}
