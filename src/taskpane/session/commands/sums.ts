import type { Form } from '../../../sheet/form';
import type { Desk } from '../desk';

/** Ensures the tables as the sheet stands now, handed on; nothing is scored or written, and what is shown elsewhere stays. */
export async function readTablesAgain(desk: Desk, onRead: (forms: readonly Form[]) => void): Promise<void> {
  const { open } = desk;
  // While a command runs, what it does will be read by itself.
  if (open === undefined || desk.state.work !== undefined) return;
  const engine = await desk.engine();
  const read = await engine.readWorkbook(open.port);
  if (!read.ok) return desk.report(engine, read.problems);
  onRead(engine.scoredForms(read.value.forms));
}
