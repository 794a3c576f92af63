import type { Problem, Result } from '../../../result';
import type { FeedMap } from '../../../review/statistics/feed-map';
import type { Table } from '../../../output/table';
import type { FedWorkbook } from '../../../workflows/feed-statistics';
import type { AgencyFile } from '../../../workflows/rank-agencies';
import type { ChosenFile } from '../../host';
import type { AtWork, Desk, Engine } from '../desk';
import { openChosen } from '../rank-chosen';
import { breathe } from '../stepped-port';

/** An export as it was compared, and what was noticed. */
export interface Compared {
  readonly file: ChosenFile;
  readonly fed: FedWorkbook;
  readonly problems: readonly Problem[];
}

export interface ExportChoice {
  readonly file: ChosenFile;
  /** What a person has confirmed of it so far. */
  readonly map?: FeedMap;
}

/** Lays an export beside what is declared; nothing is written. */
export async function compareWithExport(
  desk: Desk,
  { file, map }: ExportChoice,
  onCompared: (compared: Compared) => void,
): Promise<void> {
  await desk.working({ label: 'sources.comparing', canStop: true }, async ({ engine, signal }) => {
    const { open, state } = desk;
    if (open === undefined) return;
    const from = (await openChosen(file, engine)).port;
    const sheet = state.scored?.parts[0]?.form.sheet;
    const fed: Result<FedWorkbook> = from.ok
      ? await engine.feedStatistics(open.port, {
          from: from.value,
          fromFile: file.name,
          today: desk.today,
          language: state.language,
          ...(map === undefined ? {} : { map }),
          ...(sheet === undefined ? {} : { sheet }),
          ...rulebookOf(desk, engine),
        })
      : from;
    if (signal.aborted) return;
    if (!fed.ok) return desk.report(engine, fed.problems);
    onCompared({ file, fed: fed.value, problems: fed.problems });
  });
}

/** Writes the comparison on a sheet of its own and remembers what was confirmed. */
export async function writeComparison(desk: Desk, fed: FedWorkbook): Promise<void> {
  await desk.writing(
    'work.writing',
    async ({ engine, open, scored }) => {
      const stamped = { who: '', when: desk.now().toISOString(), language: desk.state.language };
      const written = await engine.writeFeed(open.recording, { ...fed, scored }, stamped);
      if (written.ok) desk.say('success', 'sources.written');
      return written;
    },
    'ownAreas',
  );
}

/** Tables made from several files, with what was noticed while reading them. */
export interface Made {
  readonly table: Table;
  readonly remarks: readonly string[];
}

/** One unit's figures over several workbooks, projected to the period's end. */
export function followTrend(
  desk: Desk,
  files: readonly ChosenFile[],
  onMade: (made: Made) => void,
): Promise<void> {
  return overFiles(desk, files, async (opened, { engine }) => {
    const request = { on: new Map(), period: {}, today: desk.today, ...rulebookOf(desk, engine) };
    const trend = await engine.trendOfUnit({ ...request, files: opened });
    if (!trend.ok) return desk.report(engine, trend.problems);
    const table = engine.trendTable({ ...trend.value, language: desk.state.language });
    onMade({ table, remarks: sentences(desk, engine, trend.problems) });
  });
}

/** The province's rates, sums over sums, with the units that pull them down. */
export function addUpProvince(
  desk: Desk,
  files: readonly ChosenFile[],
  onMade: (made: Made) => void,
): Promise<void> {
  return overFiles(desk, files, async (opened, { engine }) => {
    const request = { named: [], today: desk.today, ...rulebookOf(desk, engine) };
    const rates = await engine.ratesOfProvince({ ...request, files: opened });
    if (!rates.ok) return desk.report(engine, rates.problems);
    const table = engine.provinceRatesTable({ ...rates.value, language: desk.state.language });
    onMade({ table, remarks: sentences(desk, engine, rates.problems) });
  });
}

function rulebookOf({ rulebookId }: Desk, engine: Engine) {
  const rulebook = engine.shippedRulebooks().find(({ id }) => id === rulebookId);
  return rulebook === undefined ? {} : { rulebook };
}

function sentences({ state }: Desk, engine: Engine, problems: readonly Problem[]): string[] {
  return problems.map((one) => engine.sentence(one, state.language));
}

async function overFiles(
  desk: Desk,
  files: readonly ChosenFile[],
  then: (opened: readonly AgencyFile[], at: AtWork) => Promise<void>,
): Promise<void> {
  const work = { label: 'sources.comparing', of: files.length, done: 0, canStop: true } as const;
  await desk.working(work, async (at) => {
    const opened: AgencyFile[] = [];
    for (const file of files) {
      await breathe();
      if (at.signal.aborted) return;
      opened.push(await openChosen(file, at.engine));
      desk.progress(opened.length, files.length);
    }
    await then(opened, at);
  });
}
