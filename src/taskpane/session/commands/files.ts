import type { ChosenFile } from '../../host';
import type { Desk } from '../desk';

/** Ensures a file of the user's opened, scored and shown; without one that can be read, the reasons. */
export async function openFile(desk: Desk, file: ChosenFile): Promise<void> {
  if (desk.state.work !== undefined) return;
  // Asked for at once, so that it comes while the engine does.
  const coming = file.bytes();
  await desk.reading({ label: 'work.opening', canStop: true }, async (at) => {
    const bytes = await coming;
    if (at.signal.aborted) return;
    const opened = bytes.ok ? await at.engine.openAny(bytes.value, file.name) : bytes;
    if (!opened.ok) {
      desk.hold(file.name);
      return desk.fail(opened.problems);
    }
    const { value } = opened;
    desk.hold(file.name, { name: file.name, port: value, save: () => value.save() });
    await desk.score(at);
    const remarks = opened.problems.filter(({ code }) => code === 'workflow.document-copied');
    desk.store.say('success', ...(await desk.sentences(remarks)));
  });
}

/** Saves the file in hand as it now stands, under a name of its own. */
export async function saveFile(desk: Desk): Promise<void> {
  const { open } = desk;
  if (open?.save === undefined) return;
  const bytes = open.save();
  const file = `${stemOf(open.name)}.da-cham.xlsx`;
  await desk.working({ label: 'work.saving', canStop: false }, async ({ engine }) => {
    const kept = await desk.host.deliver(bytes, file);
    if (!kept.ok) return desk.report(engine, kept.problems);
    desk.say('success', 'said.saved', { file });
  });
}

/** Ensures a file's name without its ending. */
export function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
