import { fill } from '../../../messages/language';
import { GATHER_PANE } from '../../../messages/pane-gather';
import type { WorkbookContent } from '../../../grid/cell-grid';
import { plainLetters } from '../../../grid/plain-letters';
import type { Day } from '../../../methods/answers';
import { failed, ok, type Result } from '../../../result';
import { parseReceived } from '../../../round/receipts/parse-received';
import type { Rulebook } from '../../../rulebook/rulebook';
import type { WorkbookPort } from '../../../workbook/workbook';
import { refusedCells } from '../../../workflows/appraise';
import { gather, type GatherAnswers, type Gathered, type GatherRequest } from '../../../workflows/gather';
import type { GatherFile } from '../../../workflows/gather-file';
import { findRulebook } from '../../../workflows/find-rulebook';
import type { AgencyFile, FiledProblem } from '../../../workflows/rank-agencies';
import { holdsRound } from '../../../workflows/rank-round';
import type { ChosenFile } from '../../host';
import type { AtWork, Desk, Engine } from '../desk';
import { changeRound } from './round';
import { openChosen } from '../rank-chosen';
import { breathe } from '../stepped-port';

/** What is to be put together, and what a person has said about it so far. */
export interface GatherChoice {
  readonly files: readonly ChosenFile[];
  readonly register?: ChosenFile;
  /** The id of one that comes with the product, or the annex in a file. */
  readonly rulebook?: string | ChosenFile;
  readonly year?: number;
  readonly due?: Day;
  readonly received?: ChosenFile;
  readonly answers: GatherAnswers;
}

/** What gathering found; nothing is written yet. */
export interface GatheredFiles {
  /** Absent where nothing could be put together: the problems say why. */
  readonly gathered?: Gathered;
  /** It goes into a workbook of its own. */
  readonly isNew: boolean;
  /** It stands in the workbook in hand. */
  readonly isWritten?: boolean;
  readonly problems: readonly FiledProblem[];
}

/** Ensures the chosen files read one after another and laid beside the round in hand; nothing is written. */
export async function gatherChosen(
  desk: Desk,
  choice: GatherChoice,
  onGathered: (found: GatheredFiles) => void,
): Promise<void> {
  const of = choice.files.length;
  await desk.working({ label: 'work.gathering', done: 0, of, canStop: true }, async (at) => {
    const prepared = await prepare(desk, choice, at);
    if (at.signal.aborted) return;
    if (!prepared.ok) return onGathered({ isNew: true, problems: prepared.problems });
    const gathered = await gather({
      ...prepared.value,
      answers: choice.answers,
      stamp: { who: '', when: desk.now().toISOString() },
      language: desk.state.language,
      signal: at.signal,
      progress: pacing((done) => desk.progress(done, of)),
      ...(choice.year === undefined ? {} : { year: choice.year }),
      ...(choice.due === undefined ? {} : { due: choice.due }),
    });
    if (at.signal.aborted) return;
    const problems = [...prepared.problems, ...gathered.problems];
    const isNew = prepared.value.into === undefined;
    onGathered(gathered.ok ? { gathered: gathered.value, isNew, problems } : { isNew, problems });
  });
}

/** Long enough that pauses cost little, short enough that a click is heard at once. */
const STEP = 40;

function pacing(onFile: (done: number) => void): (done: number) => Promise<void> | undefined {
  let last = Date.now();
  return (done) => {
    const now = Date.now();
    if (now - last < STEP) return undefined;
    last = now;
    onFile(done);
    return breathe();
  };
}

type Prepared = Pick<GatherRequest, 'files' | 'register' | 'rulebooks' | 'received' | 'into'>;

async function prepare(desk: Desk, choice: GatherChoice, at: AtWork): Promise<Result<Prepared>> {
  const content = await desk.open?.recording.read();
  if (content !== undefined && !content.ok) return content;
  const isRound = content !== undefined && holdsRound(content.value);
  const rulebook = await rulebookOf(choice.rulebook, at.engine);
  if (!rulebook.ok) return rulebook;
  const list = choice.received === undefined ? ok([]) : await receivedOf(choice.received);
  if (!list.ok) return list;
  const register = await registerOf(choice, at, isRound);
  if (register.port?.ok === false) return register.port;
  const files = choice.files.filter((file) => file !== register.file).map((file) => lazily(file, at.engine));
  // A browser shows one file at a time: a round goes into a file of its own, unless the one open holds it already.
  const goesInto = content !== undefined && (isRound || desk.host.kind === 'excel');
  return ok(
    {
      files,
      rulebooks: rulebook.value === undefined ? [] : [rulebook.value],
      received: list.value,
      ...(goesInto ? { into: alreadyRead(content.value) } : {}),
      ...(register.port === undefined ? {} : { register: register.port.value }),
    },
    [...rulebook.problems, ...list.problems],
  );
}

function lazily(file: ChosenFile, engine: Engine): GatherFile {
  return { file: file.path ?? file.name, port: async () => (await openChosen(file, engine)).port };
}

/** Cells that were read a moment ago; what is written goes through the workbook itself. */
function alreadyRead(content: WorkbookContent): WorkbookPort {
  const refuse = async (): Promise<Result<never>> => failed();
  return { read: async () => ok(content), apply: refuse, undo: refuse, select: refuse };
}

async function rulebookOf(
  chosen: GatherChoice['rulebook'],
  engine: Engine,
): Promise<Result<Rulebook | undefined>> {
  if (chosen === undefined) return ok(undefined);
  if (typeof chosen === 'string') return findRulebook({ id: chosen });
  const { port } = await openChosen(chosen, engine);
  return port.ok ? engine.rulebookOfWorkbook(port.value) : port;
}

async function receivedOf(file: ChosenFile): Promise<Result<NonNullable<GatherRequest['received']>>> {
  const bytes = await file.bytes();
  if (!bytes.ok) return bytes;
  const { received, problems } = parseReceived(new TextDecoder().decode(bytes.value));
  return problems.some(({ severity }) => severity === 'error') ? failed(...problems) : ok(received, problems);
}

interface FoundRegister {
  readonly file?: ChosenFile;
  readonly port?: AgencyFile['port'];
}

const NAMED_REGISTER = /(dang|danh)[\s_-]*(ky|sach)|register|don[\s_-]*vi/;

/** A register among the files is looked for only where none was chosen and no round says who is expected. */
async function registerOf(
  { files, register }: GatherChoice,
  { engine, signal }: AtWork,
  isRound: boolean,
): Promise<FoundRegister> {
  if (register !== undefined) return { file: register, port: (await openChosen(register, engine)).port };
  if (isRound) return {};
  for (const file of [...files].sort((a, b) => likeliness(b) - likeliness(a))) {
    await breathe();
    if (signal.aborted) return {};
    const { port } = await openChosen(file, engine);
    const found = await engine.findRegister([{ file: file.name, port }]);
    if (found.register !== undefined) return { file, port };
  }
  return {};
}

function likeliness({ name }: ChosenFile): number {
  return NAMED_REGISTER.test(plainLetters(name)) ? 1 : 0;
}

/** Ensures a first gathering made into a workbook of its own, which is then the one in hand. */
export async function makeRound(desk: Desk, gathered: Gathered): Promise<boolean> {
  let isMade = false;
  await desk.working({ label: 'work.writing', canStop: false }, async (at) => {
    const sheets = gathered.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit] : []));
    const bytes = at.engine.writeWorkbook(sheets);
    const opened = bytes.ok ? at.engine.openXlsx(bytes.value) : bytes;
    if (!opened.ok) return desk.report(at.engine, opened.problems);
    const { round } = gathered;
    const { language } = desk.state;
    const name = fill(GATHER_PANE['gather.file-name'], { year: round.year }, language);
    const { value } = opened;
    desk.hold(name, { name, port: value, save: async () => ok(value.save()) });
    const content = await value.read();
    if (!content.ok) return desk.report(at.engine, content.problems);
    desk.store.dispatch({ type: 'read', content: content.value });
    desk.store.dispatch({ type: 'tab', tab: 'gather' });
    const params = { units: round.units.length, lines: round.lines.length };
    desk.store.say('success', fill(GATHER_PANE['gather.made'], params, language));
    isMade = true;
  });
  return isMade;
}

/** Ensures what was gathered put into the workbook in hand, as it stands by now and whoever typed in it meanwhile. */
export function writeRound(desk: Desk, gathered: Gathered): Promise<boolean> {
  const change = {
    command: 'gather',
    plan: (content: WorkbookContent) => {
      const again = gathered.replan(content);
      return again.ok ? ok({ edits: again.value.edits }) : failed(...again.problems);
    },
    refused: refusedCells,
    said: () => GATHER_PANE['gather.written'][desk.state.language],
  };
  return changeRound(desk, change, (cells) =>
    desk.store.dispatch({ type: 'kept', key: 'round.cells', value: cells }),
  );
}

/** Ensures the round in hand saved under its own name, as it stands now. */
export async function saveRound(desk: Desk): Promise<void> {
  const { open } = desk;
  const saving = open?.save?.();
  if (open === undefined || saving === undefined) return;
  await desk.working({ label: 'work.saving', canStop: false }, async ({ engine }) => {
    const bytes = await saving;
    const kept = bytes.ok ? await desk.host.deliver(bytes.value, open.name) : bytes;
    if (!kept.ok) return desk.report(engine, kept.problems);
    desk.say('success', 'said.saved', { file: open.name });
  });
}
