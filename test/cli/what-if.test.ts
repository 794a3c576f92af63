import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textWidth } from '../../src/output/text-width';
import { cchc } from './run';

const SAMPLES = join(__dirname, '../../assets/samples');
const SELF_SCORE = join(SAMPLES, 'tu-cham-so-2025.xlsx');
const PROVINCE = join(SAMPLES, 'tinh-truong-son-2025');
const REGISTER = join(PROVINCE, 'so-dang-ky.xlsx');
const DATE = ['--date', '2025-11-20'] as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-what-if-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface GoalJson {
  readonly now: string;
  readonly missing: string;
  readonly most: string;
  readonly reachable: boolean;
  readonly sets: readonly {
    readonly by: string;
    readonly reaches: string;
    readonly changes: readonly {
      readonly code: string;
      readonly step: string;
      readonly inputs: readonly { readonly input: string; readonly value: string }[];
    }[];
  }[];
  readonly fixed: readonly { readonly code: string; readonly reason: string }[];
}

describe('whatif', () => {
  test('tells the item, the totals before and after, and writes nothing', async () => {
    const before = readFileSync(SELF_SCORE);
    const ran = await cchc(
      'whatif',
      SELF_SCORE,
      '--set',
      '3.3.1.numerator=1.274',
      '--set',
      '5.2.2.points=1,5',
      '--json',
    );
    expect(ran.code).toBe(0);
    expect(ran.json()).toMatchObject({
      schema: 'cchc.whatif/1',
      items: [
        { code: '3.3.1', before: '2.5', after: '3', difference: '0.5', cell: 'A33' },
        { code: '5.2.2', before: null, after: '1.5', difference: null },
      ],
      totals: { before: { points: '75.2', result: '76.3' }, after: { points: '77.2', result: '78.3' } },
      rank: null,
    });
    expect(readFileSync(SELF_SCORE).equals(before)).toBe(true);
  });

  test('what cannot be is an error that names the code and what is allowed', async () => {
    const ran = await cchc('whatif', SELF_SCORE, '--set', '3.3.1.level=Tốt', '--json');
    expect(ran.code).toBe(1);
    const { problems } = ran.json() as { problems: { code: string; message: string }[] };
    expect(problems.map(({ code }) => code)).toEqual(['what-if.unknown-input']);
    expect(problems[0]!.message).toMatch(/3\.3\.1.*numerator.*denominator/);
    expect((await cchc('whatif', SELF_SCORE)).code).toBe(2);
    expect((await cchc('whatif', SELF_SCORE, '--set', '3.3.1')).code).toBe(2);
  });

  test('the class and the rank among the units of the province move', async () => {
    const units = (await cchc('rank', PROVINCE, '--register', REGISTER, '--json')).json() as {
      groups: { name: string; rows: { agency: string; rank: number }[] }[];
    };
    const last = units.groups[0]!.rows.at(-1)!;
    const file = await fileOf(last.agency);
    const argv = [
      'whatif',
      file,
      '--rank-with',
      PROVINCE,
      '--register',
      REGISTER,
      '--classes',
      'Tốt=90;Khá=10',
    ];
    const codes = (
      await cchc('goal', file, '--points', '100', '--date', '2025-11-20', '--json')
    ).json() as unknown as {
      everything: { changes: { code: string; inputs: { input: string; value: string }[] }[] };
    };
    const sets = codes.everything.changes.flatMap(({ code, inputs }) =>
      inputs.flatMap(({ input, value }) => ['--set', `${code}.${input}=${value}`]),
    );
    const { rank, totals } = (await cchc(...argv, ...sets, '--json')).json() as {
      rank: { before: number; after: number; of: number };
      totals: { after: { classification: string } };
    };
    expect(rank.before).toBe(last.rank);
    expect(rank.after).toBeLessThan(rank.before);
    expect(['Tốt', 'Khá']).toContain(totals.after.classification);
  });

  test('scenarios are kept in a copy and compared with others', async () => {
    const out = join(folder, 'giu.xlsx');
    const kept = await cchc(
      'whatif',
      SELF_SCORE,
      '--set',
      '3.3.1.numerator=1274',
      '--save',
      'Đủ hồ sơ',
      '--who',
      'An',
      '--out',
      out,
      '--json',
    );
    expect(kept.json()).toMatchObject({ output: out, problems: [] });
    expect(
      (await cchc('whatif', SELF_SCORE, '--set', '3.3.1.rate=99', '--save', 'x', '--out', SELF_SCORE)).code,
    ).toBe(2);
    const file = join(folder, 'khac.json');
    writeFileSync(
      file,
      JSON.stringify([{ name: 'Khác', changes: [{ code: '3.2', input: 'tyle', value: '30 %' }] }]),
    );
    const ran = await cchc('whatif', out, '--kept', '--scenario', file);
    expect(ran.out).toMatch(/Mục +Hiện +Khác +Đủ hồ/);
    expect(ran.out).toMatch(/Tổng điểm +76,3\d* +77,3\d* +76,8/);
    for (const line of ran.out.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(100);
    const json = (await cchc('whatif', out, '--kept', '--json')).json();
    expect(json).toMatchObject({
      kept: [{ name: 'Đủ hồ sơ', who: 'An' }],
      scenarios: [{ scenario: { name: 'Đủ hồ sơ' } }],
    });
  });
});

/** The workbook of an agency among the units of the sample province. */
async function fileOf(agency: string): Promise<string> {
  for (const name of readdirSync(PROVINCE, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.xlsx') || name.startsWith('so-dang-ky')) continue;
    const path = join(PROVINCE, name);
    const { json } = await cchc('score', path, '--out', join(folder, 'bo.xlsx'), '--json');
    if ((json() as { agency?: string }).agency?.toLowerCase() === agency.toLowerCase()) return path;
  }
  throw new Error(`No file of ${agency}.`);
}

describe('goal', () => {
  test('gives the sets by points and by actions, and each, tried, reaches the goal', async () => {
    const found = (
      await cchc('goal', SELF_SCORE, '--points', '79,5', ...DATE, '--json')
    ).json() as unknown as GoalJson;
    expect(found).toMatchObject({ schema: 'cchc.goal/1', now: '76.3', missing: '3.2', reachable: true });
    expect(found.sets.map(({ by }) => by)).toEqual(['points', 'actions']);
    for (const { changes, reaches } of found.sets) {
      const sets = changes.flatMap(({ code, inputs }) =>
        inputs.flatMap(({ input, value }) => ['--set', `${code}.${input}=${value}`]),
      );
      const tried = (await cchc('whatif', SELF_SCORE, ...sets, '--json')).json() as {
        totals: { after: { result: string } };
        problems: unknown[];
      };
      expect(tried.problems).toEqual([]);
      expect(tried.totals.after.result).toBe(reaches);
      expect(Number(reaches)).toBeGreaterThanOrEqual(79.5);
    }
  });

  test('by effort where the user gives one; a set that cannot be says the most there is', async () => {
    const file = join(folder, 'cong.json');
    writeFileSync(file, JSON.stringify({ '9': 50, '*': 1 }));
    const found = (
      await cchc('goal', SELF_SCORE, '--points', '79', '--effort', file, ...DATE, '--json')
    ).json() as unknown as GoalJson;
    const byEffort = found.sets.find(({ by }) => by === 'effort')!;
    expect(byEffort.changes.map(({ code }) => code)).not.toContain('9.1');
    const beyond = await cchc('goal', SELF_SCORE, '--points', '99', ...DATE);
    expect(beyond.out).toMatch(/Không thể đạt 99,00 điểm/);
    expect(beyond.out).toMatch(/điểm điều tra xã hội học: 3\.4/);
    for (const line of beyond.out.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(100);
  });

  test('after the year nothing can be raised', async () => {
    const found = (
      await cchc('goal', SELF_SCORE, '--points', '80', '--date', '2026-01-05', '--json')
    ).json() as unknown as GoalJson;
    expect(found).toMatchObject({ reachable: false, most: '76.3', sets: [] });
    expect(found.fixed.filter(({ reason }) => reason === 'yearOver').length).toBeGreaterThan(5);
  });

  test('wrong use is told', async () => {
    expect((await cchc('goal', SELF_SCORE)).code).toBe(2);
    expect((await cchc('goal', SELF_SCORE, '--points', 'nhiều')).code).toBe(2);
    expect(
      (await cchc('goal', SELF_SCORE, '--points', '80', '--effort', join(folder, 'khong.json'))).code,
    ).toBe(2);
  });
});

describe('explain', () => {
  test('gives the chain from the text to the points, and the line to copy', async () => {
    const chain = (await cchc('explain', SELF_SCORE, '3.3.1', '--json')).json();
    expect(chain).toMatchObject({
      schema: 'cchc.explain/1',
      code: '3.3.1',
      points: '2,50',
      maximum: '3,00',
      steps: [{ quote: 'Từ 95% đến dưới 98%', working: expect.stringMatching(/1\.260 \/ 1\.300 = 96,92 %/) }],
      verified: false,
    });
    expect((chain['inputs'] as { cell: string }[]).map(({ cell }) => cell)).toEqual(['D34', 'D35']);
    expect(chain['line']).toMatch(/^Mục 3\.3\.1 .*2,50\/3,00 điểm\..*D35.*96,92 %/);
    const { out } = await cchc('explain', SELF_SCORE, '3.3.1');
    expect(out).toMatch(/Được hiểu là[\s\S]*Số liệu đã dùng[\s\S]*Cách ra điểm[\s\S]*Nguồn:/);
  });

  test('a code that is no scored item names those beneath it', async () => {
    const ran = await cchc('explain', SELF_SCORE, '3.3', '--json');
    expect(ran.code).toBe(1);
    expect(JSON.stringify(ran.json())).toMatch(/3\.3\.1, 3\.3\.2/);
  });
});
