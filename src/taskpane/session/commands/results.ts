import type { LayerKind } from '../../../grid/highlight';
import { cellName } from '../../../grid/address';
import type { CellRef, Result } from '../../../result';
import type { AtScored, Desk } from '../desk';
import { stemOf } from './files';

/** Writes the results beside the table, or where there is room. */
export async function writeResults(desk: Desk, fillEmpty: boolean): Promise<void> {
  // Scores that are filled in are scores: they are read again.
  const effect = fillEmpty ? 'anything' : 'ownAreas';
  let first: CellRef | undefined;
  const write = async ({ engine, open, scored }: AtScored): Promise<Result<unknown>> => {
    const { language } = desk.state;
    const { recording } = open;
    const written = await engine.writeScores(recording, scored, {
      fillEmpty,
      ...desk.findings,
      ...(recording.layer === undefined ? {} : { layer: recording.layer }),
    });
    if (!written.ok) return written;
    const { places, separate } = written.value;
    const where = places.map(({ sheet, area }) => `${sheet}!${engine.areaName(area)}`).join('; ');
    const [place] = places;
    if (place !== undefined) first = { sheet: place.sheet, cell: cellName(place.area.top, place.area.left) };
    const file = `${stemOf(open.name)}.ket-qua.xlsx`;
    if (separate !== undefined) {
      const bytes = engine.writeWorkbook(separate);
      const kept = bytes.ok ? await desk.host.deliver(bytes.value, file) : bytes;
      if (!kept.ok) return kept;
    }
    const said =
      separate === undefined ? desk.words('said.written', { where }) : desk.words('said.separate', { file });
    const remarks = written.problems.map((problem) => engine.sentence(problem, language));
    const all = [...(await desk.takenInstead()), ...remarks];
    desk.store.say(all.length > 0 ? 'warning' : 'success', said, ...all);
    return written;
  };
  await desk.writing('work.writing', write, effect);
  // The pane's own sheet goes to what was written; in Excel the selection is the user's.
  if (desk.host.kind === 'file' && first !== undefined) await desk.selected(first);
}

/** Lays one layer of colours on the sheet in place of any other; without a kind, takes off what is on. */
export async function colour(desk: Desk, kind?: LayerKind): Promise<void> {
  const change = async ({ engine, open: { recording }, scored }: AtScored): Promise<Result<unknown>> => {
    if (kind === undefined) return engine.hideLayer(recording, scored);
    const shown = await engine.showLayer(recording, scored, { kind, ...desk.findings });
    if (shown.ok && recording.layer === undefined) desk.say('success', 'layer.nothing');
    return shown;
  };
  await desk.writing('work.highlighting', change, 'nothing');
}

/** Puts back what the last command changed. */
export async function undo(desk: Desk): Promise<void> {
  const { open } = desk;
  if (open === undefined || !open.recording.canUndo) return;
  await desk.working({ label: 'work.undoing', canStop: false }, async (at) => {
    const effect = open.recording.undoKeepsScores ? 'ownAreas' : 'anything';
    const undone = await open.recording.undoLast();
    desk.recorded();
    if (!undone.ok) return desk.report(at.engine, undone.problems);
    const remarks = undone.problems.filter(({ severity }) => severity !== 'info');
    const lines = remarks.map((one) => at.engine.sentence(one, desk.state.language));
    desk.store.say(lines.length > 0 ? 'warning' : 'success', desk.words('said.undone'), ...lines);
    await desk.follow(at, effect);
  });
}
