import type { Desk } from '../desk';

/** Brings the register of evidence up to date in the workbook and adds the list to submit. */
export async function writeEvidence(desk: Desk, files: readonly string[] | undefined): Promise<void> {
  await desk.writing('work.writing', async ({ engine, open, scored }) => {
    const { language } = desk.state;
    const reviewed = engine.reviewEvidence(scored, files);
    if (!reviewed.ok) return reviewed;
    const found = { scored, reviewed: reviewed.value };
    const written = await engine.writeEvidence(open.recording, found, { language, list: true });
    if (!written.ok) return written;
    const { added, sheets } = written.value;
    desk.say('success', 'evidence.written', { added: String(added), sheets: sheets.join('; ') });
    return written;
  });
}
