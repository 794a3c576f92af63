import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAt } from '../../src/grid/cell-grid';
import { readRound } from '../../src/output/round/read-round';
import { COMPILE, roundOf, unitOf } from '../output/round-builders';
import { tableFile } from '../support/table-file';
import { contentOf, roundFile } from './round-file';
import { cchc } from './run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-survey-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const UNITS = [
  unitOf('SNV', 'Sở Nội vụ', { group: 'Khối sở' }),
  unitOf('STC', 'Sở Tài chính', { group: 'Khối sở' }),
  unitOf('SYT', 'Sở Y tế', { group: 'Khối sở', aliases: ['Sở Y tế tỉnh'] }),
];

interface Result {
  readonly unit: string;
  readonly item: string;
  readonly state: string;
  readonly share: string | null;
  readonly points: string | null;
  readonly basis: string | null;
  readonly steps: readonly string[];
}
interface Answer {
  readonly rows: number;
  readonly results: readonly Result[];
  readonly problems: readonly { readonly code: string; readonly cell: string | null }[];
}

const survey = async (...argv: readonly string[]): Promise<Answer> => {
  return (await cchc('survey', ...argv, '--json')).json() as unknown as Answer;
};
const round = (): string => roundFile(folder, 'dot-2025.xlsx', roundOf(UNITS));
const settings = (surveys: readonly object[]): string => {
  const path = join(folder, 'dieu-tra.json');
  writeFileSync(path, JSON.stringify({ schema: 'cchc.survey-settings/1', surveys }));
  return path;
};
const FIVE = [100, 75, 50, 25, 0].map((percent, at) => ({ answer: `Mức ${5 - at}`, percent }));
const HEAD = ['STT', 'Đơn vị', 'Câu hỏi', 'Đối tượng', 'Phát ra', 'Thu về', 'Hợp lệ'];
const LEVELS = FIVE.map(({ answer }) => answer);
const KSCB = {
  name: 'KSCB',
  of: 'valid',
  answers: FIVE,
  groups: [
    { group: 'Lãnh đạo', weight: 60 },
    { group: 'Công chức', weight: 40 },
  ],
  questions: [
    { question: 'C1', item: '3.4' },
    { question: 'C2', item: '4.3' },
  ],
  minimum: 5,
};

test('counts become points by exact shares, weighed by groups, with every step told', async () => {
  const from = tableFile(folder, 'phieu.xlsx', [
    [...HEAD, ...LEVELS],
    [1, 'Sở Nội vụ', 'C1', 'Lãnh đạo', 10, 10, 9, 3, 3, 3, 0, 0],
    [2, 'Sở Nội vụ', 'C1', 'Công chức', 30, 28, 28, 14, 14, 0, 0, 0],
  ]);
  const { results } = await survey(round(), '--from', from, '--settings', settings([KSCB]));
  const own = results.find(({ unit, item }) => unit === 'SNV' && item === '3.4');
  // 60 % × 75 % + 40 % × 87,5 % = 80 %; of 3,5 points that is 2,8.
  expect(own).toMatchObject({ state: 'points', share: '80', points: '2.8', basis: 'answers' });
  expect(own?.steps).toEqual([
    'C1, Lãnh đạo (× 60): (3 × 100% + 3 × 75% + 3 × 50%) / 9 = 75%',
    'C1, Công chức (× 40): (14 × 100% + 14 × 75%) / 28 = 87,5%',
    'C1: 80%',
    '80% × 3,5 điểm tối đa → 2,8 điểm',
  ]);
});

test('what does not add up is a problem at its cell and is never converted', async () => {
  const from = tableFile(folder, 'phieu.xlsx', [
    [...HEAD, ...LEVELS],
    [1, 'Sở Nội vụ', 'C1', 'Lãnh đạo', 10, 11, 9, 3, 3, 3, 0, 0],
    [2, 'Sở Nội vụ', 'C1', 'Công chức', 30, 28, 28, 14, 13, 0, 0, 0],
    [3, 'Sở Tài chính', 'C1', 'Lãnh đạo', 10, 10, 10, 5, null, 3, 1, 0],
    [4, 'Sở Tài chính', 'C1', 'Công chức', 10, 10, 10, 'nhiều', 1, 3, 1, 0],
    [5, 'Sở Ytế', 'C1', 'Công chức', 10, 10, 10, 10, 0, 0, 0, 0],
  ]);
  const { results, problems } = await survey(round(), '--from', from, '--settings', settings([KSCB]));
  const codes = problems.map(({ code, cell }) => `${code} ${cell ?? ''}`);
  expect(codes).toEqual(
    expect.arrayContaining([
      'survey.above F2',
      'survey.not-adding-up G3',
      'survey.blank-answer G4',
      'survey.unreadable-count H5',
      'survey.unit-proposed B6',
    ]),
  );
  expect(results.filter(({ points }) => points !== null)).toEqual([]);
  expect(results.filter(({ item }) => item === '3.4').map(({ state }) => state)).toEqual([
    'faulty',
    'faulty',
    'without',
  ]);
});

test('a blank that the other answers prove to be 0 is 0', async () => {
  const from = tableFile(folder, 'phieu.xlsx', [
    ['Mã đơn vị', 'Mã mục', 'Thu về', 'Hợp lệ', 'Tốt (100%)', 'Khá (60%)', 'Kém (0%)'],
    ['SNV', '3.4', 10, 10, 5, 5, null],
  ]);
  const { results } = await survey(round(), '--from', from);
  expect(results.find(({ unit, item }) => unit === 'SNV' && item === '3.4')).toMatchObject({
    share: '80',
    points: '2.8',
  });
});

test('units without enough answers are flagged, units without any follow the stated rule', async () => {
  const from = tableFile(folder, 'phieu.xlsx', [
    ['Mã đơn vị', 'Câu hỏi', 'Hợp lệ', 'Tốt', 'Khá'],
    ['SNV', 'S1', 10, 9, 1],
    ['STC', 'S1', 4, 4, 0],
  ]);
  const sipas = {
    name: 'SIPAS',
    answers: [
      { answer: 'Tốt', percent: 100 },
      { answer: 'Khá', percent: 50 },
    ],
    questions: [{ question: 'S1', item: '8.3' }],
    minimum: 5,
  };
  const by = async (without: string): Promise<(string | null)[][]> => {
    const path = settings([{ ...sipas, without }]);
    const { results } = await survey(round(), '--from', from, '--settings', path);
    return results.map(({ unit, state, points }) => [unit, state, points]);
  };
  expect(await by('ask')).toEqual([
    ['SNV', 'points', '5.7'],
    ['STC', 'tooFew', null],
    ['SYT', 'without', null],
  ]);
  expect((await by('notApplicable'))[2]).toEqual(['SYT', 'notApplicable', null]);
  expect((await by('groupMean'))[2]).toEqual(['SYT', 'points', '5.7']);
});

test('weights that only the scoring text states are taken from it, with the whole it names', async () => {
  const from = tableFile(folder, 'phieu.csv.xlsx', [
    ['Mã đơn vị', 'Mã mục', 'Thu về', 'Hợp lệ', ...LEVELS],
    ['SNV', '3.4', 20, 18, 6, 6, 3, 2, 1],
  ]);
  const { results } = await survey(round(), '--from', from);
  // (mức 4 + mức 5) / số phiếu thu về × 3,5
  expect(results.find(({ unit, item }) => unit === 'SNV' && item === '3.4')).toMatchObject({
    share: '60',
    points: '2.1',
  });
});

test('a CSV with semicolons and decimal commas is read; nothing is converted without weights', async () => {
  const path = join(folder, 'sipas.csv');
  writeFileSync(path, '\uFEFFĐơn vị;Mã mục;Chỉ số hài lòng (%)\r\n"Sở Y tế tỉnh";8.3;"92,5"\r\n');
  const { results } = await survey(round(), '--from', path);
  expect(results.find(({ unit, item }) => unit === 'SYT' && item === '8.3')).toMatchObject({
    share: '92.5',
    points: '5.55',
  });
  const bare = tableFile(folder, 'khong-trong-so.xlsx', [
    ['Mã đơn vị', 'Mã mục', 'Hợp lệ', 'Đồng ý', 'Không đồng ý'],
    ['SNV', '3.4', 10, 10, 5, 5],
  ]);
  const asked = await survey(round(), '--from', bare);
  expect(asked.problems.map(({ code }) => code)).toContain('survey.weight-missing');
  expect(asked.results.filter(({ points }) => points !== null)).toEqual([]);
});

test('the copy holds counts, conversion and points in the lines; a count a person corrected is kept', async () => {
  const from = tableFile(folder, 'phieu.xlsx', [
    ['Mã đơn vị', 'Mã mục', 'Thu về', 'Hợp lệ', 'Tốt (100%)', 'Khá (60%)'],
    ['SNV', '3.4', 10, 10, 5, 5],
  ]);
  const [file, out] = [round(), join(folder, 'co-xhh.xlsx')];
  await survey(file, '--from', from, '--out', out);
  const content = await contentOf(out);
  const names = content.sheets.map(({ sheet }) => sheet);
  expect(names).toEqual(expect.arrayContaining(['Điều tra XHH', 'Điểm XHH']));
  const read = readRound(content, { compile: COMPILE });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const line = read.value.lines.find(({ unit, item }) => unit === 'SNV' && item === '3.4');
  expect(line?.rule).toEqual({ kind: 'points', points: 28_000 });
  expect(line?.round1).toEqual({});
  const later = tableFile(folder, 'phieu-2.xlsx', [
    ['Mã đơn vị', 'Mã mục', 'Thu về', 'Hợp lệ', 'Tốt (100%)', 'Khá (60%)'],
    ['SNV', '3.4', 10, 10, 10, 0],
    ['STC', '3.4', 10, 10, 10, 0],
  ]);
  const again = join(folder, 'lan-2.xlsx');
  const second = await survey(out, '--from', later, '--out', again);
  expect(second.problems.filter(({ code }) => code === 'survey.sheet-differs')).toHaveLength(2);
  const pointsOf = (answer: Answer) =>
    answer.results.filter(({ item }) => item === '3.4').map(({ points }) => points);
  expect(pointsOf(second)).toEqual(['2.8', '3.5', null]);
  const counts = (await contentOf(again)).sheets.find(({ sheet }) => sheet === 'Điều tra XHH')!;
  expect([1, 2].map((row) => cellAt(counts, row, 7)?.value)).toEqual([5, 10]);
  const third = await survey(out, '--from', later, '--replace');
  expect(pointsOf(third)).toEqual(['3.5', '3.5', null]);
});
