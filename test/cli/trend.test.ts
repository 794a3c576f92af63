import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFile } from '../support/table-file';
import { cchc } from './run';

const SELF_SCORE = join(__dirname, '../../assets/samples/tu-cham-so-2025.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-trend-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Series {
  readonly label: string;
  readonly direction: string;
  readonly points: readonly { readonly on: string; readonly value: string }[];
  readonly projection: { readonly meanPace: Projected; readonly lastPace: Projected } | null;
}
interface Projected {
  readonly value: string;
  readonly exact: string;
}
interface Answer {
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly snapshots: readonly object[];
  readonly series: readonly Series[];
  readonly items: readonly object[];
  readonly problems: readonly { readonly code: string }[];
}

const trend = async (...argv: readonly string[]): Promise<Answer> => {
  return (await cchc('trend', ...argv, '--json')).json() as unknown as Answer;
};

function snapshot(
  month: number,
  done: number | null,
  onTime: number,
  unit = 'Sở Y tế',
  from = '01/01/2025',
): string {
  const end = new Date(Date.UTC(2025, month, 0)).getUTCDate();
  return tableFile(folder, `thang-${month}-${unit.length}-${done}.xlsx`, [
    [`Từ ngày ${from} đến ngày ${end}/${month}/2025`],
    ['STT', 'Đơn vị', 'Số hồ sơ đã giải quyết', 'Số hồ sơ đúng hạn'],
    [1, 'Sở Nội vụ', 10 * month, 9 * month],
    [2, unit, done, onTime],
  ]);
}

const HEALTH = ['--unit', 'Sở Y tế'];

test('two months give the course of each figure and both projections as exact fractions', async () => {
  const { period, series, problems } = await trend(
    snapshot(6, 1810, 1629),
    snapshot(9, 2730, 2275),
    ...HEALTH,
  );
  expect(problems).toEqual([]);
  expect(period).toEqual({ start: '2025-01-01', end: '2025-12-31' });
  const [done] = series;
  expect(done).toMatchObject({ label: 'Số hồ sơ đã giải quyết', direction: 'rises' });
  expect(done!.points.map(({ on, value }) => `${on} ${value}`)).toEqual([
    '2025-06-30 1810',
    '2025-09-30 2730',
  ]);
  // 273 of 365 days have passed: 2730 × 365/273 = 3650; of late 920 in 92 days, 92 days left.
  expect(done!.projection).toEqual({
    meanPace: { value: '3650', exact: '3650/1' },
    lastPace: { value: '3650', exact: '3650/1' },
  });
});

test('what falls is no running total: it is asked about and not projected', async () => {
  const { series, problems } = await trend(snapshot(6, 300, 290), snapshot(9, 280, 291), ...HEALTH);
  expect(problems.map(({ code }) => code)).toEqual(['statistics.falls']);
  expect(series[0]).toMatchObject({ direction: 'falls', projection: null });
  expect(series[1]!.projection).not.toBeNull();
});

test('a blank month is no zero: the figure has no point there', async () => {
  const files = [snapshot(5, 100, 90), snapshot(6, null, 100), snapshot(9, 300, 290)];
  const { series } = await trend(...files, ...HEALTH);
  expect(series[0]!.points.map(({ on }) => on)).toEqual(['2025-05-31', '2025-09-30']);
});

test('a month of its own, another unit and a second file of one day are named and left out', async () => {
  const files = [snapshot(5, 100, 90), snapshot(6, 200, 190), snapshot(9, 40, 39, 'Sở Y tế', '01/09/2025')];
  const own = await trend(...files, ...HEALTH);
  expect(own.problems.map(({ code }) => code)).toEqual(['statistics.periods-mixed']);
  const doubled = await trend(snapshot(5, 100, 90), snapshot(6, 200, 190), snapshot(6, 201, 190), ...HEALTH);
  expect(doubled.problems.map(({ code }) => code)).toEqual(['statistics.same-date']);
});

test('one day is no trend', async () => {
  const ran = await cchc('trend', snapshot(6, 100, 90), ...HEALTH, '--json');
  expect(ran.code).toBe(1);
  expect(ran.json()).toMatchObject({ series: [], problems: [{ code: 'statistics.one-snapshot' }] });
});

test('scoring sheets tell rate and points now and at the period’s end; the day may be given', async () => {
  const [june, september] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
  copyFileSync(SELF_SCORE, june);
  copyFileSync(SELF_SCORE, september);
  const { items, snapshots } = await trend(
    june,
    september,
    '--on',
    `${june}=2025-06-30`,
    '--on',
    `${september}=2025-09-30`,
  );
  expect(snapshots).toEqual([
    { file: june, on: '2025-06-30' },
    { file: september, on: '2025-09-30' },
  ]);
  expect(items).toContainEqual({
    code: '3.3.1',
    now: { rate: '96.92', points: '2.5' },
    meanPace: { rate: '96.92', points: '2.5' },
    lastPace: { rate: '96.92', points: '2.5' },
  });
  const undated = await trend(june, september);
  expect(undated.problems.map(({ code }) => code)).toContain('statistics.no-date');
});
