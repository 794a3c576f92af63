import { basename } from 'node:path';
import { fill } from '../../messages/language';
import { STANDING_LABELS } from '../../messages/standing';
import { planReports } from '../../output/reports/official/plan-reports';
import { resultTables } from '../../output/round/standing/result-table';
import { tableToText } from '../../output/table-text';
import { failed, ok, problem, type Problem, type Result } from '../../result';
import { rankingsBy } from '../../round/standing/by-node';
import type { SmallGroupDecision } from '../../review/ranking/small-groups';
import type { StandingTerms } from '../../round/standing/terms';
import { standingTermsFromJson } from '../../round/standing/terms-json';
import { STAGES, type Stage } from '../../round/standing/versions';
import { BASES } from '../../scoring/scorecard';
import { keptTerms } from '../../workflows/kept-terms';
import { planResult, roundResult, type RoundResult } from '../../workflows/round-result';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { problemJson, type Answer, type Command } from '../door';
import { pointsText } from '../../output/labels';
import { writeBytes } from '../files';
import { XLSX } from '../report-files';
import { writeReport } from '../../workflows/report-round';
import { jsonFile, openRoundFile, saveCopy, stampOption, type RoundFile } from '../round-file';
import { hanging } from '../terminal';
import { resultJson } from '../views/result-view';

/** The result of a round: everything put together, ranked, and declared when asked. */
export const result: Command = {
  shape: {
    options: {
      ...{ settings: 'string', basis: 'string', by: 'string', out: 'string', public: 'string' },
      ...{ stage: 'string', who: 'string', why: 'string' },
      ...{ 'rank-group': 'string', 'leave-group': 'string' },
    },
    repeatable: ['rank-group', 'leave-group'],
  },
  async run(args) {
    const file = operand(args, 0, 'ROUND');
    const { language } = args;
    const [basis, by, stage] = [
      oneOf(args, 'basis', BASES),
      oneOf(args, 'by', LEVELS),
      oneOf(args, 'stage', STAGES),
    ];
    const opened = await openRoundFile(file);
    const terms = termsOption(args.text('settings'));
    if (!opened.ok || !terms.ok) return refusal([...opened.problems, ...terms.problems], args);
    const { content } = opened.value;
    const found = roundResult(content, {
      basis: basis ?? 'appraised2',
      language,
      terms: withDecisions(terms.value ?? keptTerms(content), args),
    });
    if (!found.ok) return refusal([...opened.problems, ...found.problems], args);
    const saved = await save(opened.value, found.value, { args, file, stage });
    const undecided = found.value.standing.undecided.map((one) => {
      return problem('standing.group-undecided', 'error', one);
    });
    const problems = [...opened.problems, ...found.problems, ...undecided, ...saved.problems];
    const output = saved.ok ? (args.text('out') ?? null) : null;
    const nodes = by === undefined ? {} : { by: rankingsBy(found.value.standing, by) };
    return {
      json: resultJson(found.value, { ...nodes, output, problems, language }),
      lines: lines(found.value, args, output),
      problems,
    };
  },
};

const LEVELS = ['field', 'criterion'] as const;

function oneOf<T extends string>(args: ParsedArguments, name: string, all: readonly T[]): T | undefined {
  const text = args.text(name);
  const found = all.find((one) => one === text);
  if (text !== undefined && found === undefined) throw new UsageError('bad-value', `--${name} ${text}`);
  return found;
}

function termsOption(path: string | undefined): Result<StandingTerms | undefined> {
  if (path === undefined) return ok(undefined);
  const json = jsonFile(path, 'standing.settings-unreadable');
  if (!json.ok) return json;
  const terms = standingTermsFromJson(json.value);
  if (typeof terms !== 'string') return ok(terms);
  return failed(problem('standing.settings-unreadable', 'error', { file: basename(path), place: terms }));
}

/** What is decided now about small groups goes before what the settings say. */
function withDecisions(terms: StandingTerms, args: ParsedArguments): StandingTerms {
  const decided = (name: string, decision: SmallGroupDecision): [string, SmallGroupDecision][] => {
    return args.all(name).map((group) => [group, decision]);
  };
  const now = [...decided('rank-group', 'rank'), ...decided('leave-group', 'leave')];
  return now.length === 0
    ? terms
    : { ...terms, smallGroups: { ...terms.smallGroups, ...Object.fromEntries(now) } };
}

interface Saving {
  readonly args: ParsedArguments;
  readonly file: string;
  readonly stage: Stage | undefined;
}

/** A result is declared only into a copy that keeps it; tables go with the copy, the public's into a file of its own. */
async function save(
  round: RoundFile,
  found: RoundResult,
  { args, file, stage }: Saving,
): Promise<Result<null>> {
  const { language } = args;
  const [out, publicOut, why] = [args.text('out'), args.text('public'), args.text('why')];
  if (stage !== undefined && out === undefined) throw new UsageError('missing-operand', '--out');
  const { standing } = found;
  const { year } = found.round;
  if (publicOut !== undefined) {
    const tables = resultTables({ standing, year, language, isPublic: true });
    const written = await writeReport(tables, XLSX);
    if (!written.ok) return written;
    writeBytes(publicOut, written.value.bytes);
  }
  if (out === undefined) return ok(null);
  const planned = planResult(round.content, found, {
    stamp: stampOption(args),
    language,
    ...(stage === undefined ? {} : { stage }),
    ...(why === undefined ? {} : { why }),
  });
  if (!planned.ok) return planned;
  const done = await round.port.apply({ command: 'result', edits: planned.value });
  if (!done.ok) return done;
  const content = await round.port.read();
  if (!content.ok) return content;
  const tables = planReports(content.value, resultTables({ standing, year, language }));
  const saved = await saveCopy(round, tables.edits, { command: 'result', file, out });
  return saved.ok ? ok(null, [...tables.problems, ...saved.problems]) : saved;
}

function lines(
  { standing, round }: RoundResult,
  { language }: ParsedArguments,
  output: string | null,
): string[] {
  const tables = resultTables({ standing, year: round.year, language });
  const open = standing.units.flatMap(({ unit, name }) => {
    const range = standing.ranges.get(unit.id);
    if (range === undefined || range.isSettled) return [];
    const row = standing.ranking.groups.flatMap(({ rows }) => rows).find(({ agency }) => agency === name);
    const { best, worst, overtakes } = range;
    const more =
      overtakes === undefined
        ? ''
        : fill(
            STANDING_LABELS['cli.overtakes'],
            { points: pointsText(overtakes.points, language), before: overtakes.before },
            language,
          );
    const params = { agency: name, rank: row?.rank ?? '–', best, worst, more };
    return hanging(fill(STANDING_LABELS['cli.range'], params, language), '  ');
  });
  const written =
    output === null ? [] : hanging(fill(STANDING_LABELS['cli.written'], { file: output }, language), '  ');
  return [...tables.flatMap((table) => [tableToText(table, { language }), '']), ...open, ...written];
}

function refusal(problems: readonly Problem[], { language }: ParsedArguments): Answer {
  const json = { schema: 'cchc.result/1', groups: [], unranked: [] };
  return {
    json: { ...json, problems: problems.map((each) => problemJson(each, language)) },
    lines: [],
    problems,
  };
}
