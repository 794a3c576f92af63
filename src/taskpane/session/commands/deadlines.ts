import type { RoundDates, TimeSettings } from '../../../review/deadlines/round-dates';
import type { Desk } from '../desk';

/** Keeps one round's dates in the workbook; the dates of other rounds stay as they are. */
export async function keepRound(desk: Desk, kept: TimeSettings, round: RoundDates): Promise<void> {
  const others = kept.rounds.filter(({ name }) => name !== round.name);
  const settings = { ...kept, rounds: [...others, round] };
  await desk.writing('work.writing', async ({ engine, open, scored }) => {
    const when = desk.now().toISOString();
    const done = await engine.keepDeadlines(open.recording, scored, { settings, who: '', when });
    if (done.ok) desk.say('success', 'deadlines.kept', { name: round.name });
    return done;
  });
}
