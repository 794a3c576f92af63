import { fill, type Language } from '../../../messages/language';
import { STANDING_LABELS } from '../../../messages/standing';
import type { GroupRanking } from '../../../review/ranking/entry';
import { fromPoints } from '../../../rulebook/points';
import * as r from '../../../rulebook/rational';
import type { TieRule } from '../../../rulebook/rulebook';
import type { NodeRanking } from '../../../round/standing/by-node';
import type { Locator, Table, TableRow } from '../../table';

export interface NodeTableRequest {
  readonly ranked: NodeRanking;
  readonly year: number;
  readonly tieRule: TieRule;
  readonly language: Language;
}

/** Ensures one table per group that ranks its units on one field or criterion. */
export function nodeTables(request: NodeTableRequest): Table[] {
  return request.ranked.groups
    .filter(({ rows }) => rows.length > 0)
    .map((group) => nodeTable(group, request));
}

function nodeTable(group: GroupRanking, { ranked, year, tieRule, language }: NodeTableRequest): Table {
  const say = (key: keyof typeof STANDING_LABELS, params = {}): string => {
    return fill(STANDING_LABELS[key], params, language);
  };
  const { code, title } = ranked;
  return {
    key: `result:${group.name}:${code}:${title}`,
    sheet: say('result.node-sheet', { code, group: group.name }),
    title: say('result.title', { year }),
    subtitles: [say('result.node', { code, title }), say('result.group', { group: group.name })],
    columns: [
      { key: 'rank', header: say('result.rank'), format: 'rank', width: 8 },
      { key: 'agency', header: say('result.agency'), format: 'wrapped', width: 44 },
      { key: 'points', header: say('result.points'), format: 'points', width: 12 },
      { key: 'index', header: say('result.index'), format: 'points', width: 12 },
    ],
    rows: group.rows.map((row, at): TableRow => {
      const all = (locator: Locator): string =>
        locator.range('index', { from: 0, to: group.rows.length - 1 });
      const formula = (locator: Locator): string => `RANK(${locator.cell('index', at)},${all(locator)},0)`;
      return {
        kind: 'data',
        cells: {
          rank: { value: r.rational(row.rank), ...(tieRule === '1-1-3' ? { formula } : {}) },
          agency: row.agency,
          index: { value: row.index },
          ...(row.points === undefined ? {} : { points: { value: fromPoints(row.points) } }),
        },
      };
    }),
    notes: [say(`note.tie-${tieRule}`)],
  };
}
