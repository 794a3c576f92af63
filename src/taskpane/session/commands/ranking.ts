import type { Basis } from '../../../scoring/scorecard';
import type { ChosenFile } from '../../host';
import type { AtWork, Desk, Engine, InHand } from '../desk';
import { rankChosen } from '../rank-chosen';
import type { RankedAgencies } from '../../../workflows/rank-agencies';

/** Ensures the chosen files ranked and shown; the user may stop in between files. */
export async function rank(desk: Desk, files: readonly ChosenFile[], basis: Basis): Promise<void> {
  if (files.length === 0) return;
  const work = { label: 'work.ranking', of: files.length, done: 0, canStop: true } as const;
  await desk.working(work, async ({ engine, signal }) => {
    const ranked = await rankChosen(files, {
      engine,
      signal,
      language: desk.state.language,
      basis,
      today: desk.today,
      onFile: (done) => desk.progress(done, files.length),
    });
    if (signal.aborted) return;
    if (!ranked.ok) return desk.report(engine, ranked.problems);
    presentRanking(desk, engine, ranked.value);
  });
}

/** Ensures a ranking in the words of the chosen language. */
export function presentRanking({ store, state }: Desk, engine: Engine, ranked: RankedAgencies): void {
  store.dispatch({ type: 'ranked', ranked, ranking: engine.rankingOf(ranked, state.language) });
}

/** What is sent to Excel at once stays small: the charts of longer rankings come with the reports of a round. */
const MOST_CHARTED_IN_EXCEL = 44;

/** The official tables: as sheets of the workbook in Excel, as a file of their own in a browser. */
export async function keepRanking(desk: Desk): Promise<void> {
  const { ranked } = desk.state;
  if (ranked === undefined) return;
  await desk.working({ label: 'work.saving', canStop: false }, async (at) => {
    const { open } = desk;
    if (desk.host.kind === 'excel' && open !== undefined) await addRanking(desk, { ...at, open }, ranked);
    else await saveRanking(desk, at, ranked);
  });
}

async function addRanking(
  desk: Desk,
  at: AtWork & { readonly open: InHand },
  ranked: RankedAgencies,
): Promise<void> {
  const { engine, open } = at;
  const sheets = engine.rankingSheets(ranked, {
    language: desk.state.language,
    chartsUpTo: MOST_CHARTED_IN_EXCEL,
  });
  const { recording } = open;
  const before = recording.count;
  const added = await recording.apply({ command: 'ranking', edits: sheets });
  recording.keepScoresFrom(before);
  desk.recorded();
  if (!added.ok) return desk.report(engine, added.problems);
  desk.ownAreasChanged();
  desk.say('success', 'said.ranking-added', { sheets: sheets.map(({ sheet }) => sheet).join('; ') });
}

async function saveRanking(desk: Desk, { engine }: AtWork, ranked: RankedAgencies): Promise<void> {
  const file = 'xep-hang.xlsx';
  const bytes = engine.writeWorkbook(engine.rankingSheets(ranked, { language: desk.state.language }));
  const kept = bytes.ok ? await desk.host.deliver(bytes.value, file) : bytes;
  if (!kept.ok) return desk.report(engine, kept.problems);
  desk.say('success', 'said.saved', { file });
}
