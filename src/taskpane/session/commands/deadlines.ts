import type { PaneLabel } from '../../../messages/pane';
import type { Holiday } from '../../../review/deadlines/holidays';
import type { RoundDates, TimeSettings } from '../../../review/deadlines/round-dates';
import type { Desk } from '../desk';

/** Keeps one round's dates in the workbook; the dates of other rounds stay as they are. */
export async function keepRound(desk: Desk, kept: TimeSettings, round: RoundDates): Promise<void> {
  const others = kept.rounds.filter(({ name }) => name !== round.name);
  const settings = { ...kept, rounds: [...others, round] };
  await keep(desk, settings, { label: 'deadlines.kept', params: { name: round.name } });
}

/** Keeps the days off that people know of; the dates of rounds stay as they are. */
export async function keepHolidays(
  desk: Desk,
  kept: TimeSettings,
  holidays: readonly Holiday[],
): Promise<void> {
  await keep(desk, { ...kept, holidays }, { label: 'holidays.kept', params: {} });
}

interface Said {
  readonly label: PaneLabel;
  readonly params: Readonly<Record<string, string>>;
}

async function keep(desk: Desk, settings: TimeSettings, { label, params }: Said): Promise<void> {
  await desk.writing('work.writing', async ({ engine, open, scored }) => {
    const when = desk.now().toISOString();
    const done = await engine.keepDeadlines(open.recording, scored, { settings, who: '', when });
    if (done.ok) desk.say('success', label, params);
    return done;
  });
}
