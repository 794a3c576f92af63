import { WHAT_IF_WORDS, type WhatIfWord } from '../../messages/what-if-words';
import type { Language } from '../../messages/language';
import { fromPoints } from '../../rulebook/points';
import type { Comparison } from '../../review/what-if/compare';
import type { Totals } from '../../review/what-if/totals';
import type { Outcome } from '../../scoring/scorecard';
import { label } from '../labels';
import type { Table, TableColumn, TableRow, TableValue } from '../table';

const LONGEST_NAME = 24;

/** Ensures scenarios side by side: an item a row, a scenario a column, the totals and classes beneath. */
export function scenarioTable({ tried, rows }: Comparison, language: Language): Table {
  const words = (word: WhatIfWord): string => WHAT_IF_WORDS[word][language];
  const names = tried.map(({ scenario }) => scenario.name || words('scenario.unnamed'));
  const columns: TableColumn[] = [
    { key: 'item', header: words('compare.item'), format: 'wrapped', width: 40 },
    { key: 'now', header: words('compare.now'), format: 'points', width: 12 },
    ...names.map((name, n): TableColumn => ({
      key: `in${n}`,
      header: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name,
      format: 'points',
      width: 14,
    })),
  ];
  const across = (now: TableValue | undefined, each: readonly (TableValue | undefined)[]) => {
    const cells = [['now', now] as const, ...each.map((value, n) => [`in${n}`, value] as const)];
    return Object.fromEntries(cells.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  };
  const items = rows.map(({ item, now, in: outcomes }): TableRow => ({
    kind: 'data',
    cells: {
      item: `${item.score.code} ${item.score.title}`,
      ...across(
        valueOf(now, language),
        outcomes.map((outcome) => valueOf(outcome, language)),
      ),
    },
  }));
  return {
    key: 'scenarios',
    sheet: words('compare.title'),
    title: words('compare.title'),
    subtitles: [],
    columns,
    rows: [...items, ...totalRows(tried, across, words)],
    notes: [],
  };
}

function totalRows(
  tried: Comparison['tried'],
  across: (now: TableValue | undefined, each: readonly (TableValue | undefined)[]) => TableRow['cells'],
  words: (word: WhatIfWord) => string,
): TableRow[] {
  const [first] = tried;
  if (!first) return [];
  const points = ({ everything }: Totals): TableValue => ({ value: fromPoints(everything.points) });
  const all = tried.map(({ after }) => after);
  const total: TableRow = {
    kind: 'total',
    cells: { item: words('compare.total'), ...across(points(first.before), all.map(points)) },
  };
  const classes = [first.before, ...all].map(({ classification }) => classification);
  if (classes.every((one) => one === undefined)) return [total];
  const cells = { item: words('compare.class'), ...across(classes[0], classes.slice(1)) };
  return [total, { kind: 'data', cells }];
}

function valueOf(outcome: Outcome, language: Language): TableValue {
  if (outcome.kind === 'scored') return { value: fromPoints(outcome.points) };
  return outcome.kind === 'notApplicable' ? label('source.not-applicable', language) : '–';
}
