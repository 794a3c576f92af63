import type { LookBeside } from '../../look/beside';
import type { ChosenFile } from '../../host';
import { ok } from '../../../result';
import type { AtReading, Desk } from '../desk';
import { unopened } from '../unopened';

/** Ensures a file of the user's opened, scored and shown; without one that can be read, the reasons. */
export async function openFile(desk: Desk, file: ChosenFile): Promise<void> {
  await desk.busy({ label: 'work.opening', canStop: true }, async (signal) => {
    const seenBefore = await file.look;
    if (signal.aborted) return;
    if (seenBefore !== undefined) return showSeen(desk, file, seenBefore);
    const bytes = await file.bytes();
    if (signal.aborted) return;
    const read = { name: file.name, bytes: async () => bytes };
    const seen = bytes.ok ? await desk.lookBeside(bytes.value, signal) : undefined;
    if (signal.aborted) return;
    if (seen !== undefined) return showSeen(desk, read, seen);
    await desk.withFirstScreen(signal, (at) => openHere(desk, read, at));
  });
}

/** What was seen beside the page is shown as it is; the page opens the file itself when more is asked of it. */
function showSeen(desk: Desk, { name, bytes }: ChosenFile, look: LookBeside): Promise<void> {
  const workbook = unopened(bytes, async (read) => (await desk.firstScreen()).openAny(read, name));
  desk.hold(name, { name, ...workbook }, look.content);
  const showing = desk.show(look);
  // The pane is drawn once, without the bar that says what is going on, unless colours are to follow.
  if (look.layer === undefined) desk.rest();
  return showing;
}

async function openHere(desk: Desk, { name, bytes }: ChosenFile, at: AtReading): Promise<void> {
  const read = await bytes();
  const opened = read.ok ? await at.engine.openAny(read.value, name) : read;
  if (!opened.ok) {
    desk.hold(name);
    return desk.fail(opened.problems);
  }
  const { value } = opened;
  desk.hold(name, { name, port: value, save: async () => ok(value.save()) });
  await desk.score(at);
  const remarks = opened.problems.filter(({ code }) => code === 'workflow.document-copied');
  desk.store.say('success', ...(await desk.sentences(remarks)));
}

/** Saves the file in hand as it now stands, under a name of its own. */
export async function saveFile(desk: Desk): Promise<void> {
  const { open } = desk;
  const saving = open?.save?.();
  if (open === undefined || saving === undefined) return;
  const file = `${stemOf(open.name)}.da-cham.xlsx`;
  await desk.working({ label: 'work.saving', canStop: false }, async ({ engine }) => {
    const bytes = await saving;
    const kept = bytes.ok ? await desk.host.deliver(bytes.value, file) : bytes;
    if (!kept.ok) return desk.report(engine, kept.problems);
    desk.say('success', 'said.saved', { file });
  });
}

/** Ensures a file's name without its ending. */
export function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
