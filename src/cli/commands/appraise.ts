import type { Problem, Result } from '../../result';
import { ACTIONS, overview } from '../appraise-actions';
import { openSession, saveSession, targetOf, type Done, type Session } from '../appraise-session';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { problemJson, type Answer, type Command } from '../door';
import { entryJson, entryLines, told } from '../views/appraise-view';

/** Appraises a round: what is open, decisions, forms out and back, locks, and any earlier state. */
export const appraise: Command = {
  shape: {
    options: {
      next: 'boolean',
      decide: 'string',
      'bulk-accept': 'boolean',
      'by-criterion': 'string',
      horizontal: 'string',
      horizontals: 'string',
      merge: 'string',
      packs: 'string',
      lock: 'string',
      'state-at': 'string',
      unit: 'string',
      item: 'string',
      units: 'string',
      round: 'string',
      handle: 'string',
      points: 'string',
      why: 'string',
      deadline: 'string',
      preview: 'boolean',
      'in-place': 'boolean',
      out: 'string',
      who: 'string',
    },
    repeatable: ['merge'],
  },
  async run(args) {
    const file = operand(args, 0, 'ROUND');
    const action = actionOf(args);
    const session = await openSession(file, args);
    if (!session.ok) return refused(action, session.problems, args);
    const done = await carryOut(session.value, action);
    if (!done.ok) return refused(action, [...session.value.problems, ...done.problems], args);
    return saved(session.value, action, done);
  },
};

/** One thing at a time: two actions in one run would leave open which came first. */
function actionOf(args: ParsedArguments): string {
  const asked = Object.keys(ACTIONS).filter((name) => args.text(name) !== undefined || args.flag(name));
  const [first = 'overview', second] = asked;
  if (second !== undefined) throw new UsageError('bad-options', `--${first} --${second}`);
  return first;
}

async function carryOut(session: Session, action: string): Promise<Result<Done>> {
  const run = ACTIONS[action];
  // A wrong target is told before anything is done.
  if (!READING.includes(action)) targetOf(session);
  return run === undefined ? overview(session) : run(session, session.args.text(action) ?? '');
}

/** These write a form of their own; the round is only read. */
const READING = ['next', 'horizontal', 'horizontals', 'packs', 'state-at'];

async function saved(session: Session, action: string, done: Result<Done> & { ok: true }): Promise<Answer> {
  const { opened, args } = session;
  const { value } = done;
  const isWritten = !READING.includes(action) && (value.round !== undefined || opened.typed.length > 0);
  const result = isWritten ? await saveSession(session, value.round ?? opened.round) : undefined;
  const problems = [...session.problems, ...done.problems, ...(result?.problems ?? [])];
  if (result?.ok === false) return refused(action, problems, args);
  const output = result?.value ?? null;
  return {
    json: {
      schema: 'cchc.appraise/1',
      action,
      ...value.json,
      typed: opened.typed.map(entryJson),
      changes: (value.entries ?? []).map(entryJson),
      output,
      problems: problems.map((each) => problemJson(each, args.language)),
    },
    lines: linesOf(session, value, isWritten ? { output } : undefined),
    problems,
  };
}

function linesOf(
  { opened, args }: Session,
  value: Done,
  saving: { output: string | null } | undefined,
): string[] {
  const { language } = args;
  const { typed, round } = opened;
  const entries = value.entries ?? [];
  return [
    ...value.lines,
    ...(typed.length === 0 ? [] : told('typed', { count: typed.length }, language)),
    ...(value.entries === undefined ? [] : told('changes', { count: entries.length }, language)),
    ...entryLines([...typed, ...entries], round, language),
    ...(saving?.output === null ? told('preview', {}, language) : []),
    ...(typeof saving?.output === 'string' ? told('written', { file: saving.output }, language) : []),
  ];
}

function refused(action: string, problems: readonly Problem[], { language }: ParsedArguments): Answer {
  const json = { schema: 'cchc.appraise/1', action, typed: [], changes: [], output: null };
  return {
    json: { ...json, problems: problems.map((each) => problemJson(each, language)) },
    lines: [],
    problems,
  };
}
