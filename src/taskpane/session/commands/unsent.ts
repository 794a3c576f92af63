import { GATHER_PANE } from '../../../messages/pane-gather';
import type { Table } from '../../../output/table';
import { tableToCsv } from '../../../output/table-csv';
import { ok, type Result } from '../../../result';
import { receiptsIn, unsentList, type Unsent } from '../../present/unsent';
import type { AtWork, Desk } from '../desk';

/** Ensures the list of who has not sent, as the round's workbook has it now. */
export async function listUnsent(desk: Desk, onListed: (list: Unsent) => void): Promise<void> {
  await desk.working({ label: 'work.opening', canStop: false }, async ({ engine }) => {
    const content = await desk.open?.recording.read();
    if (content === undefined) return;
    if (!content.ok) return desk.report(engine, content.problems);
    const { language } = desk.state;
    const kept = receiptsIn(content.value);
    if (kept === undefined) return desk.store.say('warning', GATHER_PANE['gather.no-round'][language]);
    onListed(unsentList({ ...kept, today: desk.today, language }));
  });
}

/** Ensures the list given to the user as a file of its own. */
export async function deliverUnsent(desk: Desk, table: Table, kind: 'xlsx' | 'csv'): Promise<void> {
  await desk.working({ label: 'work.saving', canStop: false }, async (at) => {
    const file = `${GATHER_PANE['gather.unsent-file'].vi}.${kind}`;
    const bytes = kind === 'csv' ? ok(new TextEncoder().encode(tableToCsv(table))) : workbookOf(table, at);
    const kept = bytes.ok ? await desk.host.deliver(bytes.value, file) : bytes;
    if (!kept.ok) return desk.report(at.engine, kept.problems);
    desk.say('success', 'said.saved', { file });
  });
}

function workbookOf(table: Table, { engine }: AtWork): Result<Uint8Array> {
  return engine.writeWorkbook([engine.tableToSheet(table)]);
}
