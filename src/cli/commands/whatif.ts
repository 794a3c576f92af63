import { tableToText } from '../../output/table-text';
import { scenarioTable } from '../../output/reports/scenarios';
import type { RankMove } from '../../review/what-if/rank-move';
import { compareScenarios, type Comparison } from '../../review/what-if/compare';
import type { Scenario } from '../../review/what-if/scenario';
import type { Tried } from '../../review/what-if/try-scenario';
import { failed, ok, type Problem, type Result } from '../../result';
import { rankAgencies } from '../../workflows/rank-agencies';
import { rankScenario } from '../../workflows/rank-scenario';
import { keepScenario, keptScenarios, type KeptScenario } from '../../workflows/scenarios';
import type { WorkbookPort } from '../../workbook/workbook';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { dayOption } from '../dates';
import { problemJson, type Answer, type Command } from '../door';
import { openFile, refuseSameFile, workbookPaths, writable, writeBytes } from '../files';
import { classesOption, scenarioFile, setOptions } from '../scenario-options';
import { SCORING_OPTIONS, scoredOperand, type ScoredFile } from '../score-option';
import { hanging } from '../terminal';
import { triedJson, triedLines, words } from '../views/what-if-view';

/** What a form would come to with other answers; the file itself is never written to. */
export const whatif: Command = {
  shape: {
    options: {
      ...SCORING_OPTIONS,
      set: 'string',
      scenario: 'string',
      kept: 'boolean',
      'rank-with': 'string',
      register: 'string',
      classes: 'string',
      save: 'string',
      who: 'string',
      out: 'string',
    },
    repeatable: ['set', 'scenario', 'rank-with'],
  },
  async run(args) {
    const asked = askedScenarios(args);
    const scored = await scoredOperand(args);
    if (!scored.ok) return answer({ tried: [], rows: [] }, [], { problems: scored.problems, args });
    const { workbook } = scored.value;
    const kept = keptScenarios(workbook.read.state);
    const scenarios = [...asked, ...(args.flag('kept') ? kept.map(({ scenario }) => scenario) : [])];
    const bands = classesOption(args.text('classes'));
    const compared = compareScenarios(workbook.scored, scenarios, { bands });
    const moves = await movesOf(compared.tried, scored.value, args);
    const saved = await save(asked, scored.value, args);
    const problems = [
      ...scored.problems.filter(({ severity }) => severity === 'error'),
      ...compared.tried.flatMap((each) => each.problems),
      ...moves.problems,
      ...saved.problems,
    ];
    const output = saved.ok ? saved.value : undefined;
    return answer(compared, moves.ok ? moves.value : [], {
      problems,
      args,
      kept,
      ...(output === undefined ? {} : { output }),
    });
  },
};

function askedScenarios(args: ParsedArguments): Scenario[] {
  const changes = setOptions(args.all('set'));
  const files = args.all('scenario').flatMap(scenarioFile);
  const own = changes.length === 0 ? [] : [{ name: args.text('save') ?? '', changes }];
  if (own.length + files.length === 0 && !args.flag('kept')) {
    throw new UsageError('missing-operand', '--set CODE.input=VALUE');
  }
  return [...own, ...files];
}

/** The unit's place among the files of `--rank-with`, under each scenario. */
async function movesOf(
  tried: readonly Tried[],
  { workbook }: ScoredFile,
  args: ParsedArguments,
): Promise<Result<RankMove[]>> {
  const paths = workbookPaths(args.all('rank-with'));
  if (paths.length === 0) return ok([]);
  const register = args.text('register');
  const opened = register === undefined ? undefined : openFile(register);
  if (opened && !opened.ok) return opened;
  const ranked = await rankAgencies({
    files: paths
      .filter((path) => path !== register)
      .map((file) => ({ file, port: openFile(file) as Result<WorkbookPort> })),
    ...(opened === undefined ? {} : { register: opened.value }),
    ...(workbook.rulebook === undefined ? {} : { rulebook: workbook.rulebook }),
    basis: tried[0]?.basis ?? 'rule',
    today: dayOption(args.text('date')),
    language: args.language,
  });
  if (!ranked.ok) return failed(...ranked.problems);
  const agency = workbook.scored.scorecard.agency ?? '';
  const moves = tried.map((each) => rankScenario(ranked.value, agency, each));
  const problems = moves.flatMap((move) => move.problems).slice(0, 1);
  return ok(
    moves.flatMap((move) => (move.ok ? [move.value] : [])),
    problems,
  );
}

/** Keeps the scenario in a copy of the workbook, never in the input. */
async function save(
  [scenario]: readonly Scenario[],
  { port, workbook }: ScoredFile,
  args: ParsedArguments,
): Promise<Result<string | undefined>> {
  const name = args.text('save');
  if (name === undefined || scenario === undefined) return ok(undefined);
  const out = args.text('out');
  if (out === undefined) throw new UsageError('missing-operand', '--out FILE');
  refuseSameFile(operand(args, 0, 'FILE'), out);
  const copy = await writable(port);
  if (!copy.ok) return copy;
  const when = new Date().toISOString();
  const kept = { scenario: { ...scenario, name }, who: args.text('who') ?? '', when };
  const done = await keepScenario(copy.value, workbook.read, kept);
  if (!done.ok) return done;
  writeBytes(out, copy.value.save());
  return ok(out, done.problems);
}

interface Said {
  readonly problems: readonly Problem[];
  readonly args: ParsedArguments;
  readonly kept?: readonly KeptScenario[];
  readonly output?: string;
}

function answer(
  compared: Comparison,
  moves: readonly RankMove[],
  { problems, args, kept = [], output }: Said,
): Answer {
  const { language } = args;
  const { tried } = compared;
  const [first] = tried;
  const json = {
    schema: 'cchc.whatif/1',
    ...(first ? triedJson(first, moves[0], language) : {}),
    scenarios: tried.map((each, n) => triedJson(each, moves[n], language)),
    kept: kept.map(({ scenario, who, when }) => ({ name: scenario.name, who, when })),
    output: output ?? null,
    problems: problems.map((each) => problemJson(each, language)),
  };
  const single = first && tried.length === 1 ? triedLines(first, moves[0], language) : [];
  const table =
    tried.length > 1 ? tableToText(scenarioTable(compared, language), { language }).split('\n') : [];
  const name = first?.scenario.name ?? '';
  const saved =
    output === undefined ? [] : hanging(words('scenario.kept', language, { name, file: output }), '  ');
  return { json, lines: [...single, ...table, ...saved], problems };
}
