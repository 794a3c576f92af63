import { fill, type Language } from '../../../messages/language';
import { YEARS_LABELS } from '../../../messages/years';
import * as r from '../../../rulebook/rational';
import { YEAR_PARTS, type UnitYears } from '../../../round/years/compare';
import { meanRow } from './mean-row';
import type { Locator, Table, TableColumn, TableRow } from '../../table';

export interface YearsTableRequest {
  readonly units: readonly UnitYears[];
  readonly years: { readonly before: number; readonly after: number };
  readonly language: Language;
}

/** Ensures the waterfall of every unit as a row: last year's index, what moved it, this year's index as their sum. */
export function yearsTable({ units, years, language }: YearsTableRequest): Table {
  const say = (key: keyof typeof YEARS_LABELS, params = {}): string =>
    fill(YEARS_LABELS[key], params, language);
  const number = (key: 'before' | 'after' | (typeof YEAR_PARTS)[number]): TableColumn => {
    return { key, header: say(key), format: 'points', width: 14 };
  };
  return {
    key: 'years',
    sheet: say('sheet'),
    title: say('title', years),
    subtitles: [],
    columns: [
      { key: 'agency', header: say('agency'), format: 'wrapped', width: 34 },
      number('before'),
      ...YEAR_PARTS.map(number),
      number('after'),
    ],
    rows: [
      ...units.map((unit, at): TableRow => {
        if (unit.kind === 'notCompared') {
          return { kind: 'data', cells: { agency: `${unit.name} (${say(`not-compared.${unit.reason}`)})` } };
        }
        const parts = YEAR_PARTS.map((part) => [part, { value: r.round(unit.parts[part], 4) }] as const);
        const formula = (cells: Locator): string => {
          return `ROUND(SUM(${cells.cell('before', at)}:${cells.cell('rounding', at)}),2)`;
        };
        return {
          kind: 'data',
          cells: {
            agency: unit.name,
            before: { value: r.round(unit.before, 4) },
            ...Object.fromEntries(parts),
            after: { value: r.round(unit.after, 2), formula },
          },
        };
      }),
      ...meanRow(units, say('mean')),
    ],
    notes: [say('note')],
  };
}
