import type { Rulebook } from '../../../rulebook/rulebook';
import type { ChosenFile } from '../../host';
import type { Desk } from '../desk';

/** Ensures an earlier set of criteria read from a file of the user's and handed on; nothing is written. */
export async function readEarlierRulebook(
  desk: Desk,
  file: ChosenFile,
  onRead: (rulebook: Rulebook) => void,
): Promise<void> {
  await desk.working({ label: 'last-year.comparing', canStop: true }, async ({ engine, signal }) => {
    const bytes = await file.bytes();
    const opened = bytes.ok ? await engine.openAny(bytes.value, file.name) : bytes;
    const read = opened.ok ? await engine.rulebookOfWorkbook(opened.value) : opened;
    if (signal.aborted) return;
    if (!read.ok) return desk.report(engine, read.problems);
    onRead(read.value);
  });
}
