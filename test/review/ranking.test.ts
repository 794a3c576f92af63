import fc from 'fast-check';
import type { RankingEntry } from '../../src/review/ranking/entry';
import { RANKING_DEFAULTS, rank } from '../../src/review/ranking/rank';
import * as r from '../../src/rulebook/rational';
import { entry, fieldOf, percent } from './builders';

const only = (entries: readonly RankingEntry[], terms = RANKING_DEFAULTS) => rank(entries, terms).groups[0]!;
const ranks = (entries: readonly RankingEntry[], terms = RANKING_DEFAULTS) =>
  only(entries, terms).rows.map((row) => [row.agency, row.rank]);
const codes = (notes: readonly { code: string }[]) => notes.map(({ code }) => code);

describe('ranking', () => {
  test('an honest 0 is ranked; a unit without a file or with undecided items stands apart', () => {
    const { groups, unranked } = rank([
      entry({ agency: 'Không điểm', index: '0' }),
      entry({ agency: 'Còn thiếu' }),
      { agency: 'Chưa gửi', group: 'Khối sở' },
      { agency: 'Hai tệp', group: 'Khối sở', isWithheld: true },
    ]);
    expect(groups[0]!.rows.map(({ agency }) => agency)).toEqual(['Không điểm']);
    expect(unranked.map(({ agency, reason }) => [agency, reason])).toEqual([
      ['Còn thiếu', 'undecided'],
      ['Chưa gửi', 'noFile'],
      ['Hai tệp', 'withheld'],
    ]);
  });

  test('who stands apart is told with the unit and its group', () => {
    const { notes } = rank([entry({ agency: 'Còn thiếu' }), { agency: 'Chưa gửi', group: 'Khối sở' }]);
    expect(notes.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ['ranking.undecided', 'warning', { agency: 'Còn thiếu', group: 'Khối sở' }],
      ['ranking.no-file', 'warning', { agency: 'Chưa gửi', group: 'Khối sở' }],
    ]);
  });

  test('a group in which nobody has results yet is not called small', () => {
    expect(codes(only([entry({ agency: 'A' })]).notes)).toEqual([]);
  });

  test('is on the printed figure unless hidden digits are to decide', () => {
    const entries = [entry({ agency: 'A', index: '90.004' }), entry({ agency: 'B', index: '90.001' })];
    expect(ranks(entries)).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
    expect(ranks(entries, { ...RANKING_DEFAULTS, onPrintedFigure: false })).toEqual([
      ['A', 1],
      ['B', 2],
    ]);
  });

  test('says whose rank hidden digits would move', () => {
    const group = only([
      entry({ agency: 'A', index: '90.004' }),
      entry({ agency: 'B', index: '90.001' }),
      entry({ agency: 'C', index: '70' }),
    ]);
    const note = group.notes.find(({ code }) => code === 'ranking.hidden-digits')!;
    expect(note.params['agencies']).toBe('B');
  });

  test('says nothing about hidden digits that move nobody', () => {
    const entries = ['91.651', '88.204', '80.119'].map((index, n) => entry({ agency: `S${n}`, index }));
    expect(codes(only(entries).notes)).toEqual([]);
  });

  test('keeps groups apart and flags one with fewer than three units', () => {
    const { groups } = rank([
      entry({ agency: 'Sở A', group: 'Sở', index: '80' }),
      entry({ agency: 'Xã B', group: 'Xã', index: '90' }),
      entry({ agency: 'Sở C', group: 'Sở', index: '85' }),
      entry({ agency: 'Sở D', group: 'Sở', index: '70' }),
    ]);
    expect(groups.map(({ name, rows }) => [name, rows.map(({ rank: place }) => place)])).toEqual([
      ['Sở', [1, 2, 3]],
      ['Xã', [1]],
    ]);
    expect(codes(groups[1]!.notes)).toContain('ranking.small-group');
    expect(codes(groups[0]!.notes)).not.toContain('ranking.small-group');
  });

  test('gives the change on last year only where there is a last year', () => {
    const rows = only([
      entry({ agency: 'A', index: '90.1', previous: '88.75' }),
      entry({ agency: 'B', index: '80' }),
    ]).rows;
    expect(r.toDecimal(rows[0]!.change!, 2)).toBe('1.35');
    expect(rows[1]!.change).toBeUndefined();
  });

  test('classifies by bands that are data and counts each', () => {
    const bands = {
      '*': [
        { label: 'A', from: percent('90') },
        { label: 'B', from: percent('80') },
      ],
    };
    const group = only(
      [
        entry({ agency: 'Vừa đủ', index: '90' }),
        entry({ agency: 'Làm tròn lên', index: '89.996' }),
        entry({ agency: 'Khá', index: '80.5' }),
        entry({ agency: 'Dưới', index: '79.99' }),
      ],
      { ...RANKING_DEFAULTS, bands },
    );
    expect(group.classes).toEqual([
      { label: 'A', count: 2 },
      { label: 'B', count: 1 },
    ]);
    const byRounding = group.notes.filter(({ code }) => code === 'ranking.class-by-rounding');
    expect(byRounding.map(({ params }) => params['agency'])).toEqual(['Làm tròn lên']);
  });

  test('counts the units at the maximum of each field, not-applicable parts left out', () => {
    const withFields = (agency: string, scored: string, maximum: string): RankingEntry => ({
      ...entry({ agency, index: '90' }),
      fields: [fieldOf({ code: '1', points: scored, maximum })],
    });
    const group = only([withFields('A', '9', '9'), withFields('B', '8', '8'), withFields('C', '8.9', '9')]);
    expect(group.fields).toEqual([{ code: '1', title: 'Lĩnh vực 1', atMaximum: 2, of: 3 }]);
  });

  test('asks which file counts when a unit appears twice', () => {
    const { notes } = rank([
      entry({ agency: 'Sở  Nội vụ', index: '1' }),
      entry({ agency: 'sở Nội vụ', index: '2' }),
    ]);
    expect(codes(notes)).toEqual(['ranking.doubled-agency']);
  });
});

describe('whatever the figures', () => {
  const figures = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 30 });
  const toEntries = (values: readonly number[]) =>
    values.map((value, n) => entry({ agency: `Sở ${n}`, index: String(value) }));

  test('a unit’s rank is one more than the number of better units (1-1-3)', () => {
    fc.assert(
      fc.property(figures, (values) => {
        for (const row of only(toEntries(values)).rows) {
          const better = values.filter((value) => r.compare(percent(String(value)), row.index) > 0);
          expect(row.rank).toBe(better.length + 1);
        }
      }),
    );
  });

  test('without gaps it is one more than the number of better figures (1-1-2)', () => {
    fc.assert(
      fc.property(figures, (values) => {
        for (const row of only(toEntries(values), { ...RANKING_DEFAULTS, tieRule: '1-1-2' }).rows) {
          const better = new Set(values.filter((value) => r.compare(percent(String(value)), row.index) > 0));
          expect(row.rank).toBe(better.size + 1);
        }
      }),
    );
  });

  test('the order of the files moves nobody', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const byName = (entries: readonly RankingEntry[]) =>
          new Map(only(entries).rows.map((row) => [row.agency, row.rank]));
        const entries = toEntries(values);
        expect(byName([...entries].reverse())).toEqual(byName(entries));
      }),
    );
  });
});
