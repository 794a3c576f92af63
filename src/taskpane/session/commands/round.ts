import type { WorkbookContent } from '../../../grid/cell-grid';
import type { Edit, Receipt } from '../../../grid/plan';
import { failed, ok, problem, type Problem, type Result } from '../../../result';
import type { ChosenFile } from '../../host';
import type { NamedBytes } from '../../file/zip';
import type { AtWork, Desk, Engine, InHand } from '../desk';
import { stemOf } from './files';

/** The cells of the workbook in hand, and after which of our changes they were read. */
export interface RoundCells {
  readonly revision: number;
  readonly cells: Result<WorkbookContent>;
}

/** One change of a round's workbook; what plans it comes with the view, so that nothing of it loads before. */
export interface RoundChange {
  readonly command: string;
  /** Plans on the cells as they stand now, whoever typed in them meanwhile. */
  readonly plan: (content: WorkbookContent) => Result<Planned> | Promise<Result<Planned>>;
  /** What could not be written although everything was planned. */
  readonly refused: (receipt: Receipt) => readonly Problem[];
  /** Asked for once it is written. */
  readonly said: () => string;
}

/** What is to be written, and how to tell afterwards that it was. */
export interface Planned {
  readonly edits: readonly Edit[];
  /** Holds what was written against what was meant; where it differs, everything goes back. */
  readonly verify?: (content: WorkbookContent) => Result<unknown>;
}

type OnRead = (cells: RoundCells) => void;

/** Ensures the cells of the workbook in hand handed on; nothing is scored or written. */
export async function readRound(desk: Desk, onRead: OnRead): Promise<void> {
  const { open } = desk;
  if (open === undefined) return;
  await desk.working({ label: 'work.opening', canStop: false }, () => handOn(open, onRead));
}

async function handOn({ recording }: InHand, onRead: OnRead): Promise<void> {
  const { revision } = recording;
  onRead({ revision, cells: await recording.read() });
}

/** Ensures a change planned on fresh cells, carried out as one step to undo, read back, and handed on. */
export async function changeRound(desk: Desk, change: RoundChange, onRead: OnRead): Promise<boolean> {
  let isDone = false;
  await desk.working({ label: 'work.writing', canStop: false }, async (at) => {
    const { open } = desk;
    if (open === undefined) return;
    const done = await carryOut(open, change);
    desk.recorded();
    isDone = done.ok;
    if (!done.ok) desk.report(at.engine, done.problems);
    else say(desk, at, { said: change.said(), problems: done.problems });
    desk.ownAreasChanged();
    await handOn(open, (read) => {
      show(desk, read.cells);
      onRead(read);
    });
  });
  return isDone;
}

async function carryOut({ recording }: InHand, change: RoundChange): Promise<Result<unknown>> {
  const now = await recording.read();
  const planned = now.ok ? await change.plan(now.value) : now;
  if (!planned.ok || planned.value.edits.length === 0) return planned;
  const { edits, verify } = planned.value;
  const before = recording.count;
  const applied = await recording.apply({ command: change.command, edits });
  if (!applied.ok) return applied;
  recording.keepScoresFrom(before);
  const refused = change.refused(applied.value);
  if (refused.length > 0) return takenBack(recording, refused);
  const again = await recording.read();
  // What cannot be read cannot be taken back safely either: it stands, and the user is told.
  if (!again.ok) return failed(...again.problems, UNCHECKED);
  const found = verify?.(again.value) ?? again;
  const noted = [...planned.problems, ...applied.problems];
  return found.ok ? { ...found, problems: noted } : takenBack(recording, found.problems);
}

const UNCHECKED = problem('pane.written-unchecked', 'error');

/** Ensures the change gone again and the reasons told; where it will not go, that it still stands. */
async function takenBack(
  recording: InHand['recording'],
  reasons: readonly Problem[],
): Promise<Result<never>> {
  const back = await recording.undoLast();
  if (back.ok) return failed(...reasons);
  // “Nothing was written” is true of taking back, not of the change.
  const why = back.problems.filter(({ code }) => code !== 'excel.nothing-written');
  return failed(...reasons, ...why, UNCHECKED);
}

interface Said {
  readonly said: string;
  readonly problems: readonly Problem[];
}

function say({ store, state }: Desk, { engine }: AtWork, { said, problems }: Said): void {
  const told = problems.filter(({ severity }) => severity !== 'info');
  const lines = told.slice(0, MOST_SAID).map((one) => engine.sentence(one, state.language));
  store.say(lines.length > 0 ? 'warning' : 'success', said, ...lines);
}

/** More would push the view itself out of the pane; the view lists them all. */
const MOST_SAID = 3;

/** A browser shows the sheet beside the pane: it follows. */
function show({ host, store }: Desk, cells: Result<WorkbookContent>): void {
  if (host.kind !== 'file' || !cells.ok) return;
  store.dispatch({ type: 'read', content: cells.value });
}

/** A chosen file's cells, by its name. */
export interface ChosenCells {
  readonly file: string;
  readonly cells: Result<WorkbookContent>;
}

/** Ensures the cells of files of the user's, none where the user stopped; text tables are read where `readText` knows them. */
export async function readChosen(
  desk: Desk,
  { files, readText }: ReadingChosen,
): Promise<readonly ChosenCells[]> {
  const work = { label: 'work.opening', of: files.length, done: 0, canStop: true } as const;
  let all: readonly ChosenCells[] = [];
  await desk.working(work, async ({ engine, signal }) => {
    const chosen: ChosenCells[] = [];
    for (const file of files) {
      const bytes = await file.bytes();
      const text = bytes.ok ? readText?.(bytes.value, file.name) : undefined;
      const cells = text === undefined ? await cellsOf(bytes, file.name, engine) : ok(text);
      if (signal.aborted) return;
      chosen.push({ file: file.name, cells });
      desk.progress(chosen.length, files.length);
    }
    all = chosen;
  });
  return all;
}

async function cellsOf(
  bytes: Result<Uint8Array>,
  name: string,
  engine: Engine,
): Promise<Result<WorkbookContent>> {
  const opened = bytes.ok ? await engine.openAny(bytes.value, name) : bytes;
  return opened.ok ? opened.value.read() : opened;
}

export interface ReadingChosen {
  readonly files: readonly ChosenFile[];
  readonly readText?: (bytes: Uint8Array, name: string) => WorkbookContent | undefined;
}

/** Sheets that become a file of their own. */
export interface NewFile {
  readonly name: string;
  readonly sheets: Parameters<AtWork['engine']['writeWorkbook']>[0];
}

export interface Delivery {
  readonly files: readonly NewFile[];
  /** Where several go out together in a browser: `phieu-giai-trinh`. */
  readonly archive: string;
  readonly said: (file: string) => string;
}

/** Ensures files of ours given to the user: one as it is, several as one archive, in Excel each in a window of its own. */
export async function deliverFiles(desk: Desk, { files, archive, said }: Delivery): Promise<void> {
  await desk.working({ label: 'work.saving', canStop: false }, async ({ engine }) => {
    const written: NamedBytes[] = [];
    for (const { name, sheets } of files) {
      const bytes = engine.writeWorkbook(sheets);
      if (!bytes.ok) return desk.report(engine, bytes.problems);
      written.push({ name, bytes: bytes.value });
    }
    const isTogether = desk.host.kind === 'file' && written.length > 1;
    const name = `${stemOf(desk.open?.name ?? '')}.${archive}.zip`;
    const out = isTogether ? [{ name, bytes: engine.zipped(written) }] : written;
    for (const one of out) {
      const kept = await desk.host.deliver(one.bytes, one.name);
      if (!kept.ok) return desk.report(engine, kept.problems);
    }
    desk.store.say('success', said(out.map((one) => one.name).join('; ')));
  });
}
