import type { WorkbookContent } from '../../grid/cell-grid';
import { areaName, quoteSheetName } from '../../grid/address';
import type { Edit } from '../../grid/plan';
import { fill } from '../../messages/language';
import type { Language } from '../../messages/language';
import { FED_STATES, STATISTICS_LABELS } from '../../messages/statistics';
import type { FedFigure } from '../../review/statistics/feed';
import type { Stamp } from '../../review/statistics/stamp';
import { showDay } from '../../review/risks/days';
import type { Table, TableColumn, TableRow, TableValue } from '../table';
import { tableToSheet } from '../table-sheet';

type Label = keyof typeof STATISTICS_LABELS;

/** Ensures one row per input: what was declared, what the source says, and where each stands. */
export function feedTable(figures: readonly FedFigure[], stamp: Stamp, language: Language): Table {
  const say = (key: Label): string => STATISTICS_LABELS[key][language];
  return {
    key: 'feed',
    sheet: say('feed.sheet'),
    title: say('feed.title'),
    subtitles: [stampLine(stamp, language)],
    columns: columnsIn(say),
    rows: figures.map((figure) => rowOf(figure, language)),
    notes: [say('feed.untouched')],
  };
}

function columnsIn(say: (key: Label) => string): TableColumn[] {
  return [
    { key: 'code', header: say('feed.code'), format: 'text', width: 8 },
    { key: 'item', header: say('feed.item'), format: 'wrapped', width: 36 },
    { key: 'input', header: say('feed.input'), format: 'wrapped', width: 22 },
    { key: 'own', header: say('feed.own'), format: 'whole', width: 12 },
    { key: 'ownCell', header: say('feed.own-cell'), format: 'text', width: 8 },
    { key: 'fed', header: say('feed.fed'), format: 'whole', width: 12 },
    { key: 'fedCell', header: say('feed.fed-cell'), format: 'text', width: 12 },
    { key: 'difference', header: say('feed.difference'), format: 'whole', width: 11 },
    { key: 'state', header: say('feed.state'), format: 'wrapped', width: 16 },
  ];
}

function rowOf(figure: FedFigure, language: Language): TableRow {
  const { code, title, label, own, fed, difference, state } = figure;
  const cells: Record<string, TableValue> = {
    code,
    item: title,
    input: label,
    state: FED_STATES[state][language],
  };
  if (own) Object.assign(cells, { own: { value: own.value }, ownCell: own.cell.cell });
  if (fed) Object.assign(cells, { fed: { value: fed.value }, fedCell: `${fed.cell.sheet}!${fed.cell.cell}` });
  if (difference) cells['difference'] = { value: difference };
  return { kind: 'data', cells };
}

/** Ensures where figures come from, which period they cover, when they were taken and what they count, in one line. */
export function stampLine({ source, from, to, taken, carriedOver }: Stamp, language: Language): string {
  const say = (key: Label, params = {}): string => fill(STATISTICS_LABELS[key], params, language);
  const unstated = say('feed.unstated');
  const until = to === undefined ? unstated : say('feed.until', { to: showDay(to) });
  const period = from && to ? say('feed.period', { from: showDay(from), to: showDay(to) }) : until;
  const carried = carriedOver === undefined ? unstated : say(`feed.${carriedOver}`);
  const day = taken === undefined ? unstated : showDay(taken);
  return say('feed.stamp', { source: source ?? unstated, period, taken: day, carried });
}

/** By this name the sheet is known as ours: read past as an input, replaced by the next comparison. */
const OWN_NAME = '_cchc_doichieu';

/** Ensures the edits that put the comparison on a sheet of its own, in place of the last one. */
export function planFeedSheet(content: WorkbookContent, table: Table): Edit[] {
  const earlier = content.names.find(({ name }) => name === OWN_NAME);
  const old = content.sheets.find(({ sheet }) => earlier?.refersTo.startsWith(`${quoteSheetName(sheet)}!`));
  const taken = content.sheets.filter((one) => one !== old).map(({ sheet }) => sheet);
  const added = tableToSheet(table, taken);
  const bottom = Math.max(...added.cells.map(({ row }) => row));
  const right = table.columns.length - 1;
  const area = areaName({ top: 0, left: 0, bottom, right }).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return [
    ...(earlier ? [{ kind: 'removeName', name: OWN_NAME } as const] : []),
    ...(old ? [{ kind: 'removeSheet', sheet: old.sheet } as const] : []),
    added,
    { kind: 'defineName', name: OWN_NAME, refersTo: `${quoteSheetName(added.sheet)}!${area}`, hidden: true },
  ];
}
