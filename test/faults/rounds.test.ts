import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceFile } from '../../src/cli/replace-file';
import { roundFile } from '../cli/round-file';
import { cchc } from '../cli/run';
import { PROVINCE, registerFile, unitFile } from '../round/gather/folder';
import { appraising, ITEM } from '../round/appraisal/desk-builders';
import { selfFile } from './self-sheet';

const SAMPLE = join(__dirname, '../../assets/samples/tu-cham-so-2025.xlsx');
const WHO = ['--who', 'Nguyễn Văn An'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-faults-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function jsonFile(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

interface RoundDate {
  readonly kind: string;
  readonly round?: string;
  readonly state: string;
  readonly label: string;
}

async function roundDates(date: string): Promise<readonly RoundDate[]> {
  const rounds = [
    { name: 'Năm 2024', selfCloses: '2024-12-25' },
    { name: 'Năm 2025', selfCloses: '2025-12-25' },
  ];
  const path = jsonFile('dot.json', { rounds });
  const { deadlines } = (await cchc('deadlines', SAMPLE, '--date', date, '--round', path, '--json')).json();
  return (deadlines as RoundDate[]).filter(({ kind }) => kind === 'round');
}

test('D5: one round that is over closes no other', async () => {
  const states = (await roundDates('2025-12-20')).map(({ round, state }) => [round, state]);
  expect(states).toEqual([
    ['Năm 2024', 'overdue'],
    ['Năm 2025', 'soon'],
  ]);
});

test('D6: a deadline is overdue from the day after it, computed anew for every day asked', async () => {
  const labels = async (date: string) => (await roundDates(date)).at(-1);
  expect(await labels('2025-12-25')).toMatchObject({ state: 'today' });
  expect(await labels('2025-12-26')).toMatchObject({ state: 'overdue', label: 'Quá hạn 1 ngày' });
  expect(await labels('2026-01-24')).toMatchObject({ state: 'overdue', label: 'Quá hạn 30 ngày' });
});

test('D7: who saves last does not win: a file somebody else saved meanwhile is left alone', () => {
  const path = join(folder, 'dot.xlsx');
  writeFileSync(path, 'as read');
  const read = new Uint8Array(readFileSync(path));
  writeFileSync(path, 'saved by a colleague');
  const result = replaceFile(path, new Uint8Array([1]), read);
  expect(result.problems.map(({ code }) => code)).toEqual(['appraisal.file-changed']);
  expect(readFileSync(path, 'utf8')).toBe('saved by a colleague');
});

interface Entry {
  readonly number: number;
  readonly when: string;
  readonly who: string;
  readonly unit: string;
  readonly item: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

async function decide(round: string, operations: unknown): Promise<readonly Entry[]> {
  const file = jsonFile('thao-tac.json', operations);
  const ran = await cchc('appraise', round, '--decide', file, '--in-place', ...WHO, '--json');
  return ran.json()['changes'] as Entry[];
}

test('D10: the journal says who changed what from what to what, when and why', async () => {
  const round = roundFile(folder, 'dot.xlsx', appraising().round);
  const lower = { kind: 'lower', unit: 'STC', item: ITEM, opinion: 'Thiếu TLKC', why: 'Biên bản số 3' };
  await decide(round, [{ ...lower, points: '0.1' }]);
  const [entry] = await decide(round, [{ ...lower, points: '0' }]);
  expect(entry).toMatchObject({ unit: 'STC', item: ITEM, field: 'points1', before: '0.1', after: '0' });
  expect(entry).toMatchObject({ who: 'Nguyễn Văn An', why: 'Biên bản số 3' });
  expect(entry?.when).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test('D9: a unit’s file that is gone takes no work with it: lines and appraised points stay', async () => {
  const files = join(folder, 'ho-so');
  mkdirSync(files);
  const register = join(folder, 'so.xlsx');
  writeFileSync(register, registerFile());
  [0, 1].forEach((at) => writeFileSync(join(files, `${String(at)}.xlsx`), unitFile(PROVINCE[at]!)));
  const round = join(folder, 'dot.xlsx');
  const gather = ['gather', files, '--register', register, '--year', '2025', '--date', '2026-01-15'];
  await cchc(...gather, '--out', round);
  const code = 'STC';
  const next = (await cchc('appraise', round, '--next', '--unit', code, '--json')).json()['next'];
  const { item } = next as { item: string };
  await decide(round, [{ kind: 'lower', unit: code, item, points: '0', opinion: 'Thiếu TLKC' }]);
  rmSync(join(files, '1.xlsx'));
  expect((await cchc(...gather, '--round', round, '--out', round)).code).toBe(0);
  const state = (await cchc('appraise', round, '--by-criterion', item, '--json')).json();
  expect(state['rows']).toContainEqual(
    expect.objectContaining({ unit: code, round1: expect.objectContaining({ points: '0' }) }),
  );
}, 60_000);

test('D8: evidence with a Vietnamese file name is found, however its letters are stored', async () => {
  const evidence = 'Kế hoạch số 12/KH-SNV ngày 15/01/2025 (Kế hoạch cải cách hành chính.pdf)';
  const lines = [
    { code: '1.1', maximum: 2, text: 'Có ban hành: 2 điểm; không ban hành: 0 điểm', self: 2, evidence },
  ];
  const file = selfFile(folder, 'tu-cham.xlsx', { lines });
  const documents = join(folder, 'TLKC');
  mkdirSync(documents);
  // As a Mac stores it: letters and marks apart.
  writeFileSync(join(documents, 'Kế hoạch cải cách hành chính.pdf'.normalize('NFD')), '%PDF');
  const ran = (await cchc('evidence', file, '--folder', documents, '--json')).json();
  expect(ran['folder']).toMatchObject({ found: 1, uncited: [] });
});
