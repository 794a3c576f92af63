import type { AnswerKey, Day } from '../../methods/answers';
import { dayIn } from '../risks/days';
import type { Stamp } from './stamp';

/** One column of a source that feeds one input of an item, once a person has confirmed it. */
export interface ColumnMatch {
  readonly column: string;
  /** Code of the item. */
  readonly item: string;
  readonly input: AnswerKey;
  readonly part?: number;
  /** The input's own words, for people to read. */
  readonly label?: string;
  /** Percent of words the two share; absent where a person matched them. */
  readonly similarity?: number;
  readonly confirmed: boolean;
}

/** A unit's name in the source that is written otherwise in its workbook. */
export interface UnitMatch {
  readonly unit: string;
  readonly row: string;
  readonly confirmed: boolean;
}

/** What people confirmed once about one kind of source, to be used again next month. */
export interface FeedMap {
  readonly columns: readonly ColumnMatch[];
  readonly units: readonly UnitMatch[];
  /** What the source itself does not state. */
  readonly stamp: Stamp;
}

export const FEED_MAP_SCHEMA = 'cchc.feed-map/1';

export const EMPTY_MAP: FeedMap = { columns: [], units: [], stamp: {} };

/** Ensures a map from JSON, or the words that say what is wrong with it. */
export function feedMapFromJson(json: unknown): FeedMap | string {
  if (!isRecord(json)) return 'not an object';
  const { schema, columns = [], units = [], stamp = {} } = json;
  if (schema !== FEED_MAP_SCHEMA) return `schema is not ${FEED_MAP_SCHEMA}`;
  if (!Array.isArray(columns) || !columns.every(isColumnMatch)) return 'columns';
  if (!Array.isArray(units) || !units.every(isUnitMatch)) return 'units';
  if (!isRecord(stamp)) return 'stamp';
  return { columns, units, stamp: stampFromJson(stamp) };
}

function stampFromJson({ source, from, to, taken, carriedOver }: Record<string, unknown>): Stamp {
  const day = (value: unknown): Day | undefined => (typeof value === 'string' ? dayIn(value) : undefined);
  const [start, end, at] = [day(from), day(to), day(taken)];
  return {
    ...(typeof source === 'string' && source !== '' ? { source } : {}),
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { to: end }),
    ...(at === undefined ? {} : { taken: at }),
    ...(carriedOver === 'included' || carriedOver === 'excluded' ? { carriedOver } : {}),
  };
}

const INPUTS: readonly AnswerKey[] = [
  'numerator',
  'denominator',
  'rate',
  'count',
  'breaches',
  'daysLate',
  'value',
  'parts',
];

function isColumnMatch(value: unknown): value is ColumnMatch {
  if (!isRecord(value)) return false;
  const { column, item, input, part, confirmed } = value;
  const isNamed = typeof column === 'string' && typeof item === 'string';
  const isPart = part === undefined || (typeof part === 'number' && Number.isInteger(part) && part >= 0);
  return isNamed && isPart && typeof confirmed === 'boolean' && INPUTS.some((key) => key === input);
}

function isUnitMatch(value: unknown): value is UnitMatch {
  if (!isRecord(value)) return false;
  const { unit, row, confirmed } = value;
  return typeof unit === 'string' && typeof row === 'string' && typeof confirmed === 'boolean';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ensures an earlier map with everything a later one confirms put over it, input by input. */
export function mergeMaps(earlier: FeedMap, later: FeedMap): FeedMap {
  const key = ({ item, input, part }: ColumnMatch): string => `${item}|${input}|${part ?? ''}`;
  const taken = new Set(later.columns.map(key));
  const named = new Set(later.units.map(({ unit }) => unit));
  return {
    columns: [...earlier.columns.filter((one) => !taken.has(key(one))), ...later.columns],
    units: [...earlier.units.filter(({ unit }) => !named.has(unit)), ...later.units],
    stamp: { ...earlier.stamp, ...later.stamp },
  };
}
