import { feedTable, planFeedSheet } from '../output/reports/feed';
import { failed, ok, problem, type Problem, type Result } from '../result';
import { planState } from '../output/state-plan';
import { entriesOf } from '../output/state';
import { feedItems, type Feed } from '../review/statistics/feed';
import {
  EMPTY_MAP,
  feedMapFromJson,
  FEED_MAP_SCHEMA,
  mergeMaps,
  type ColumnMatch,
  type FeedMap,
  type UnitMatch,
} from '../review/statistics/feed-map';
import { proposeColumns } from '../review/statistics/propose';
import type { FigureSource, SourceUnit } from '../review/statistics/source';
import { missingParts, type StampPart } from '../review/statistics/stamp';
import { comparableName } from '../review/names';
import { STAMP_PARTS } from '../messages/statistics';
import type { Language } from '../messages/language';
import type { WorkbookPort } from '../workbook/workbook';
import { nearestName } from './nearest-name';
import { readSources } from './read-sources';
import { scoreWorkbook, type ScoredWorkbook, type ScoreOptions } from './score-workbook';

export interface FeedRequest extends ScoreOptions {
  readonly from: WorkbookPort;
  readonly fromFile: string;
  /** Confirmed and proposed matches a person gives; what the workbook remembers is used besides. */
  readonly map?: FeedMap;
  readonly language: Language;
}

/** What one export says of one unit's inputs, and what is still to be confirmed. */
export interface FedWorkbook {
  readonly scored: ScoredWorkbook;
  readonly source: FigureSource;
  /** Absent until the unit is found in the export. */
  readonly feed?: Feed;
  /** All matches known, confirmed or not. */
  readonly map: FeedMap;
  readonly proposals: { readonly columns: readonly ColumnMatch[]; readonly units: readonly UnitMatch[] };
}

/** Ensures an export of another system laid beside what a unit declared; nothing in the unit's table is touched. */
export async function feedStatistics(port: WorkbookPort, request: FeedRequest): Promise<Result<FedWorkbook>> {
  const scored = await scoreWorkbook(port, request);
  if (!scored.ok) return scored;
  const read = await readSources(request.from, request.fromFile);
  if (!read.ok) return read;
  const [source] = [...read.value.sources].sort((a, b) => b.columns.length - a.columns.length);
  if (!source)
    return failed(...read.problems, problem('statistics.no-table', 'error', { file: request.fromFile }));
  const remembered = rememberedMap(scored.value);
  const map = mergeMaps(remembered, request.map ?? EMPTY_MAP);
  const { items, scorecard } = scored.value.scored;
  const columns = proposeColumns(
    items,
    source,
    map.columns.filter(({ confirmed }) => confirmed),
  );
  const found = findUnit(scorecard.agency ?? '', source, map.units);
  const problems: Problem[] = [
    ...read.problems.filter(({ severity }) => severity === 'error'),
    ...found.problems,
  ];
  const proposals = { columns, units: found.proposal ? [found.proposal] : [] };
  if (!found.unit) return ok({ scored: scored.value, source, map, proposals }, problems);
  const matches = map.columns.filter(({ confirmed }) => confirmed);
  const stamp = { ...source.stamp, ...map.stamp };
  const feed = feedItems({ items, source, unit: found.unit, matches, stamp });
  const unstamped = missingParts(stamp);
  const params = {
    source: stamp.source ?? request.fromFile,
    missing: partWords(unstamped, request.language),
  };
  const asked = unstamped.length === 0 ? [] : [problem('statistics.stamp-missing', 'info', params)];
  return ok({ scored: scored.value, source, feed, map, proposals }, [
    ...problems,
    ...asked,
    ...feed.problems,
  ]);
}

function partWords(parts: readonly StampPart[], language: Language): string {
  return parts.map((part) => STAMP_PARTS[part][language]).join(', ');
}

interface FoundUnit {
  readonly unit?: SourceUnit;
  readonly proposal?: UnitMatch;
  readonly problems: readonly Problem[];
}

/** The very name, or one that a person confirmed; the nearest name is only proposed. */
function findUnit(agency: string, source: FigureSource, units: readonly UnitMatch[]): FoundUnit {
  const { file } = source;
  const confirmed = units.find(
    ({ unit, confirmed: isSure }) => isSure && comparableName(unit) === comparableName(agency),
  );
  const wanted = comparableName(confirmed?.row ?? agency);
  const rows = source.units.filter((unit) => comparableName(unit.agency) === wanted);
  const [unit, twin] = rows;
  if (twin) return { problems: [problem('statistics.unit-twice', 'error', { agency, file }, twin.cell)] };
  if (unit) return { unit, problems: [] };
  const near = nearestName(
    agency,
    source.units.map((one) => one.agency),
  );
  if (near === undefined)
    return { problems: [problem('statistics.unit-unknown', 'error', { agency, file })] };
  const proposal = { unit: agency, row: near, confirmed: false };
  return { proposal, problems: [problem('statistics.unit-proposed', 'warning', { agency, file, near })] };
}

/** One setting a line: a cell of the hidden sheet holds only so much. */
const COLUMN_KEY = 'feed-column:';
const UNIT_KEY = 'feed-unit:';

/** Ensures the matches people confirmed in this workbook before. */
function rememberedMap({ read }: ScoredWorkbook): FeedMap {
  const values = (key: string): unknown[] => {
    return entriesOf(read.state, 'setting')
      .filter(({ id }) => id.startsWith(key))
      .map(({ value }) => value);
  };
  const json = { schema: FEED_MAP_SCHEMA, columns: values(COLUMN_KEY), units: values(UNIT_KEY) };
  const map = feedMapFromJson(json);
  return typeof map === 'string' ? EMPTY_MAP : map;
}

export interface Remembering {
  readonly who: string;
  /** ISO time. */
  readonly when: string;
}

/** Ensures the confirmed matches are kept in the workbook and the comparison stands on a sheet of its own. */
export async function writeFeed(
  port: WorkbookPort,
  { scored, map, feed }: FedWorkbook,
  { who, when, language }: Remembering & { readonly language: Language },
): Promise<Result<null>> {
  const keep = (id: string, value: unknown) => {
    return { change: 'keep', entry: { kind: 'setting', id, value, who, when } } as const;
  };
  const { content } = scored.read;
  const columns = map.columns.filter(({ confirmed }) => confirmed);
  const edits = planState(content, [
    ...columns.map((one) => keep(`${COLUMN_KEY}${one.item}|${one.input}|${one.part ?? ''}`, one)),
    ...map.units.filter(({ confirmed }) => confirmed).map((one) => keep(`${UNIT_KEY}${one.unit}`, one)),
  ]);
  if (!edits.ok) return edits;
  const sheet = feed ? planFeedSheet(content, feedTable(feed.figures, feed.stamp, language)) : [];
  const receipt = await port.apply({ command: 'feed', edits: [...edits.value, ...sheet] });
  return receipt.ok ? ok(null, receipt.problems) : receipt;
}
