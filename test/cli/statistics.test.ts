import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFile } from '../support/table-file';
import { cchc } from './run';

const PROVINCE = join(__dirname, '../../assets/samples/tinh-truong-son-2025');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-statistics-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Rate {
  readonly fact: string;
  readonly code: string | null;
  readonly numerator: string;
  readonly denominator: string;
  readonly rate: string;
  readonly pullingDown: readonly { readonly agency: string; readonly casesShort: number }[];
  readonly leftOut: readonly { readonly agency: string; readonly reason: string }[];
  readonly casesToTarget: number | null;
}

const ratesOf = async (...argv: readonly string[]): Promise<readonly Rate[]> => {
  return ((await cchc('statistics', ...argv, '--json')).json() as unknown as { rates: Rate[] }).rates;
};

const HEADER = ['STT', 'Đơn vị', 'Số hồ sơ đã giải quyết', 'Số hồ sơ đúng hạn'];
const units = (...rows: readonly (readonly [string, number | null, number | null])[]): string =>
  tableFile(folder, 'tong-hop.xlsx', [HEADER, ...rows.map((row, n) => [n + 1, ...row])]);

const NAMED = ['--rate', 'Số hồ sơ đúng hạn/Số hồ sơ đã giải quyết'];

test('the province’s rate is Σ numerators over Σ denominators, with who pulls it down and by how many cases', async () => {
  const file = units(['Sở A', 100, 95], ['Sở B', 100, 80], ['Sở C', 10, 8]);
  expect(await ratesOf(file, ...NAMED, '--target', '90')).toEqual([
    expect.objectContaining({
      numerator: '183',
      denominator: '210',
      rate: '87.14',
      pullingDown: [
        expect.objectContaining({ agency: 'Sở B', casesShort: 8 }),
        expect.objectContaining({ agency: 'Sở C', casesShort: 1 }),
      ],
      casesToTarget: 6,
    }),
  ]);
});

test('a blank unit is left out and named; nothing to count is another case', async () => {
  const file = units(
    ['Sở A', 100, 95],
    ['Sở B', 100, null],
    ['Sở C', 0, 0],
    ['Sở D', 10, 12],
    ['Sở E', 50, 40],
  );
  const [rate] = await ratesOf(file, ...NAMED);
  expect(rate).toMatchObject({ numerator: '135', denominator: '150', rate: '90' });
  expect(rate!.leftOut).toEqual([
    { agency: 'Sở B', reason: 'blank' },
    { agency: 'Sở C', reason: 'noCases' },
    { agency: 'Sở D', reason: 'invalid' },
  ]);
});

test('a unit with two rows counts with neither', async () => {
  const file = units(['Sở A', 100, 95], ['Sở B', 100, 80], ['SỞ A', 100, 90], ['Sở C', 10, 8]);
  const [rate] = await ratesOf(file, ...NAMED);
  expect(rate).toMatchObject({ numerator: '88', denominator: '110' });
  expect(rate!.leftOut).toEqual([{ agency: 'Sở A', reason: 'twice' }]);
});

test('statistics forms of units are put together by their own words', async () => {
  const form = (name: string, unit: string, done: string, all: string): string =>
    tableFile(folder, name, [
      [unit],
      ['BIỂU MẪU THỐNG KÊ NĂM 2025'],
      ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
      ['1.', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%', null],
      ['1.1.', 'Tổng số hồ sơ đã giải quyết xong', 'Hồ sơ', all],
      ['1.2.', 'Số hồ sơ giải quyết đúng hạn', 'Hồ sơ', done],
    ]);
  const files = [
    form('a.xlsx', 'UBND xã An Phú', '1,187', '1,250'),
    form('b.xlsx', 'UBND xã Bình Sơn', '90', '100'),
  ];
  const [rate] = await ratesOf(...files);
  expect(rate).toMatchObject({
    fact: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
    numerator: '1277',
    denominator: '1350',
  });
});

test('declared fractions of self-scoring sheets make the province’s rates; a workbook holds them as formulas', async () => {
  const out = join(folder, 'ty-le.xlsx');
  const rates = await ratesOf(PROVINCE, '--out', out);
  const onTime = rates.find(({ fact }) => fact === 'Tỷ lệ hồ sơ giải quyết đúng hạn');
  expect(Number(onTime!.numerator) / Number(onTime!.denominator)).toBeCloseTo(Number(onTime!.rate) / 100, 4);
  expect(onTime!.pullingDown.length).toBeGreaterThan(0);
  expect(existsSync(out)).toBe(true);
});

test('without two units there is no province', async () => {
  const ran = await cchc('statistics', units(['Sở A', 100, 95]), '--json');
  expect(ran.code).toBe(1);
  expect(ran.json()).toMatchObject({ rates: [], problems: [{ code: 'statistics.no-rate' }] });
});

test.each([
  ['--rate', 'Số hồ sơ'],
  ['--target', '120'],
])('%s %s is wrong use', async (...option) => {
  expect((await cchc('statistics', PROVINCE, ...option)).code).toBe(2);
});
