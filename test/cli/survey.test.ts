import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFile } from '../support/table-file';
import { cchc } from './run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-survey-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** One item scored by the unit, one by a survey; `given` are the points of the council. */
function sheet(name: string, given: readonly [number | null, number | null]): string {
  return tableFile(folder, name, [
    ['BẢNG CHẤM ĐIỂM NĂM 2025'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Điểm tự chấm', 'Điểm thẩm định lần 1'],
    ['1', 'Lĩnh vực một', 7, null, null, null],
    ['1.1', 'Ban hành kế hoạch', 2, 'Có ban hành: 2 điểm; không ban hành: 0 điểm', 2, given[0]],
    ['1.2', 'Đánh giá của người dân qua điều tra xã hội học', 5, null, null, given[1]],
  ]);
}

const risks = async (...argv: readonly string[]) => {
  return (
    await cchc('risks', sheet('nay.xlsx', [null, null]), ...argv, '--date', '2025-11-20', '--json')
  ).json();
};

test('survey results not yet known are awaited, outside what may be lost', async () => {
  const map = await risks();
  expect(map).toMatchObject({ awaiting: '5', awaitingItems: 1, survey: null });
  expect((map['items'] as { code: string }[]).map(({ code }) => code)).not.toContain('1.2');
  expect((await cchc('risks', sheet('nay.xlsx', [null, null]), '--date', '2025-11-20')).out).toContain(
    'Chờ kết quả XHH',
  );
});

test('they may be assumed as last year, as an assumption that says what it costs', async () => {
  const before = sheet('truoc.xlsx', [2, 4]);
  const map = await risks('--last-year', before, '--survey', 'last-year');
  const atStake = Number(map['atStake']);
  expect(map['survey']).toEqual({
    assumption: 'last-year',
    points: '4',
    lost: '1',
    atStake: String(atStake + 1),
    missing: [],
  });
});

test('without a result of last year nothing is assumed, and the item is named', async () => {
  const map = await risks('--last-year', sheet('truoc.xlsx', [2, null]), '--survey', 'last-year');
  expect(map['survey']).toMatchObject({ points: null, lost: null, atStake: null, missing: ['1.2'] });
});

test.each([[['--survey', 'last-year']], [['--survey', 'full']]])('%j alone is wrong use', async (option) => {
  expect((await cchc('risks', sheet('nay.xlsx', [null, null]), ...option)).code).toBe(2);
});
