import type { AtScored, Desk } from '../desk';
import { stemOf } from './files';

/** Writes the results beside the table, or where there is room. */
export async function writeResults(desk: Desk, fillEmpty: boolean): Promise<void> {
  await desk.writing('work.writing', async ({ engine, open, scored }) => {
    const { language } = desk.state;
    const { recording } = open;
    const written = await engine.writeScores(recording, scored, {
      fillEmpty,
      highlights: recording.painted.length > 0,
      language,
    });
    if (!written.ok) return written;
    const { places, separate } = written.value;
    const where = places.map(({ sheet, area }) => `${sheet}!${engine.areaName(area)}`).join('; ');
    const file = `${stemOf(open.name)}.ket-qua.xlsx`;
    if (separate !== undefined) {
      const bytes = engine.writeWorkbook(separate);
      const kept = bytes.ok ? await desk.host.deliver(bytes.value, file) : bytes;
      if (!kept.ok) return kept;
    }
    const said =
      separate === undefined ? desk.words('said.written', { where }) : desk.words('said.separate', { file });
    const remarks = written.problems.map((problem) => engine.sentence(problem, language));
    desk.store.say(remarks.length > 0 ? 'warning' : 'success', said, ...remarks);
    return written;
  });
}

/** Highlights on the sheet, or takes them off. */
export async function toggleHighlights(desk: Desk): Promise<void> {
  await desk.writing('work.highlighting', ({ engine, open: { recording }, scored }) => {
    if (recording.painted.length > 0) return engine.hideRisks(recording, scored);
    return engine.showRisks(recording, scored, desk.state.language);
  });
}

/** Puts back what the last command changed. */
export async function undo(desk: Desk): Promise<void> {
  await desk.writing('work.undoing', async ({ open }: AtScored) => {
    const undone = await open.recording.undoLast();
    if (undone.ok) desk.say('success', 'said.undone');
    return undone;
  });
}
