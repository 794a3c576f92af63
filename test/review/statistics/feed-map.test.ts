import {
  FEED_MAP_SCHEMA,
  feedMapFromJson,
  mergeMaps,
  type ColumnMatch,
} from '../../../src/review/statistics/feed-map';

const MAP = (more: object): object => ({ schema: FEED_MAP_SCHEMA, ...more });
const COLUMN: ColumnMatch = { column: 'Đúng hạn', item: '3.1', input: 'numerator', confirmed: true };
const UNIT = { unit: 'Sở Nội vụ', row: 'SNV', confirmed: false };

test('a map is read with everything people confirmed', () => {
  const stamp = {
    source: 'Cổng',
    from: '2025-01-01',
    to: '2025-12-14',
    taken: '2025-12-18',
    carriedOver: 'included',
  };
  expect(feedMapFromJson(MAP({ columns: [COLUMN, { ...COLUMN, part: 0 }], units: [UNIT], stamp }))).toEqual({
    columns: [COLUMN, { ...COLUMN, part: 0 }],
    units: [UNIT],
    stamp: {
      source: 'Cổng',
      from: { year: 2025, month: 1, day: 1 },
      to: { year: 2025, month: 12, day: 14 },
      taken: { year: 2025, month: 12, day: 18 },
      carriedOver: 'included',
    },
  });
  expect(feedMapFromJson(MAP({}))).toEqual({ columns: [], units: [], stamp: {} });
});

test('of a stamp, what is no day, source or kind is not there', () => {
  const stamp = { source: '', from: 'đầu năm', to: 5, taken: null, carriedOver: 'some' };
  expect(feedMapFromJson(MAP({ stamp }))).toMatchObject({ stamp: {} });
  expect(feedMapFromJson(MAP({ stamp: { source: 7, carriedOver: 'excluded' } }))).toMatchObject({
    stamp: { carriedOver: 'excluded' },
  });
});

test.each<[unknown, string]>([
  [null, 'not an object'],
  [[], 'not an object'],
  [{ schema: 'cchc.feed-map/2' }, 'schema is not cchc.feed-map/1'],
  [MAP({ columns: {} }), 'columns'],
  [MAP({ columns: ['x'] }), 'columns'],
  [MAP({ columns: [COLUMN, { ...COLUMN, column: 1 }] }), 'columns'],
  [MAP({ columns: [{ ...COLUMN, item: undefined }] }), 'columns'],
  [MAP({ columns: [{ ...COLUMN, input: 'level' }] }), 'columns'],
  [MAP({ columns: [{ ...COLUMN, part: -1 }] }), 'columns'],
  [MAP({ columns: [{ ...COLUMN, part: 0.5 }] }), 'columns'],
  [MAP({ columns: [{ ...COLUMN, part: '1' }] }), 'columns'],
  [MAP({ columns: [{ ...COLUMN, confirmed: 'yes' }] }), 'columns'],
  [MAP({ units: [null] }), 'units'],
  [MAP({ units: [{ ...UNIT, unit: 1 }] }), 'units'],
  [MAP({ units: [{ ...UNIT, row: 1 }] }), 'units'],
  [MAP({ units: [{ unit: 'a', row: 'b' }] }), 'units'],
  [MAP({ units: {} }), 'units'],
  [MAP({ stamp: [] }), 'stamp'],
])('%j is refused for its %s', (json, wrong) => {
  expect(feedMapFromJson(json)).toBe(wrong);
});

test.each(['numerator', 'denominator', 'rate', 'count', 'breaches', 'daysLate', 'value', 'parts'])(
  'a column may feed %s',
  (input) => {
    expect(feedMapFromJson(MAP({ columns: [{ ...COLUMN, input }] }))).toMatchObject({ columns: [{ input }] });
  },
);

test('what is confirmed later stands in place of the same input and unit, the rest stays', () => {
  const earlier = {
    columns: [
      COLUMN,
      { ...COLUMN, part: 1 },
      { ...COLUMN, item: '3.2' },
      { ...COLUMN, input: 'rate' as const },
    ],
    units: [UNIT, { ...UNIT, unit: 'Sở Y tế' }],
    stamp: { source: 'cũ', carriedOver: 'included' as const },
  };
  const later = {
    columns: [{ ...COLUMN, column: 'Mới' }],
    units: [{ ...UNIT, row: 'NV' }],
    stamp: { source: 'mới' },
  };
  expect(mergeMaps(earlier, later)).toEqual({
    columns: [...earlier.columns.slice(1), ...later.columns],
    units: [earlier.units[1], later.units[0]],
    stamp: { source: 'mới', carriedOver: 'included' },
  });
});
