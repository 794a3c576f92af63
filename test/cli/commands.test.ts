import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textWidth } from '../../src/output/text-width';
import { cchc } from './run';

const SAMPLES = join(__dirname, '../../assets/samples');
const SELF_SCORE = join(SAMPLES, 'tu-cham-so-2025.xlsx');
const MESSY = join(SAMPLES, 'tu-cham-lon-xon-2025.xlsx');
const PROVINCE = join(SAMPLES, 'tinh-truong-son-2025');
const REGISTER = join(PROVINCE, 'so-dang-ky.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Item {
  readonly code: string;
  readonly points: string | null;
  readonly self: string | null;
}

describe('score', () => {
  test('gives the points a person computed by hand, item by item', async () => {
    const expected = JSON.parse(
      readFileSync(join(__dirname, '../samples/expected/tu-cham-so-2025.json'), 'utf8'),
    ) as { items: Item[]; total: Record<string, string> };
    const ran = await cchc('score', SELF_SCORE, '--out', join(folder, 'a.xlsx'), '--json');
    const { items, total, schema } = ran.json() as { items: Item[]; total: object; schema: string };
    const ours = new Map(items.map((item) => [item.code, item]));
    expect(schema).toBe('cchc.score/1');
    expect(expected.items.length).toBeGreaterThan(40);
    for (const { code, points, self } of expected.items) {
      expect(ours.get(code)).toMatchObject({ code, points, self });
    }
    expect(total).toMatchObject({
      points: expected.total['points'],
      undecidedMaximum: expected.total['undecidedMaximum'],
      complete: false,
      share: null,
    });
  });

  test('never writes to its input, and says where the results are', async () => {
    const input = join(folder, 'so.xlsx');
    copyFileSync(SELF_SCORE, input);
    const before = readFileSync(input);
    const ran = await cchc('score', input, '--json');
    expect(readFileSync(input).equals(before)).toBe(true);
    expect(ran.json()).toMatchObject({
      output: [{ file: join(folder, 'so.da-cham.xlsx'), results: [{ sheet: 'Tự chấm điểm' }] }],
    });
    expect((await cchc('score', input, '--out', input)).code).toBe(2);
  });

  test('a second run on its own output replaces its columns instead of adding more', async () => {
    const first = join(folder, 'a.xlsx');
    const second = join(folder, 'b.xlsx');
    const once = await cchc('score', SELF_SCORE, '--out', first, '--json');
    const twice = await cchc('score', first, '--out', second, '--json');
    const places = (json: Record<string, unknown>) =>
      (json['output'] as { results: unknown }[]).map(({ results }) => results);
    expect(places(twice.json())).toEqual(places(once.json()));
    expect(twice.json()['total']).toEqual(once.json()['total']);
    expect(twice.json()['items']).toEqual(once.json()['items']);
  });

  test('the messy sheet is read with its faults named, not guessed away', async () => {
    const ran = await cchc('score', MESSY, '--out', join(folder, 'm.xlsx'), '--json');
    const { problems } = ran.json() as { problems: { code: string; cell: string }[] };
    expect(ran.code).toBe(1);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'scoring.above-maximum', cell: 'G11' }));
    expect(problems.map(({ code }) => code)).toContain('sheet.code-from-date');
  });

  test('what is no workbook is told, with exit code 1 and JSON still on stdout', async () => {
    const file = join(folder, 'cu.xlsx');
    writeFileSync(file, 'STT,Tiêu chí\n1,a\n');
    const ran = await cchc('score', file, '--json');
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({ problems: [{ severity: 'error', code: 'workbook.csv' }] });
    const missing = await cchc('score', join(folder, 'khong-co.xlsx'), '--json');
    expect(missing.json()).toMatchObject({ problems: [{ code: 'file.missing' }] });
  });
});

describe('risks', () => {
  test('lists what is at stake with a reason and a next step for each', async () => {
    const { json } = await cchc('risks', SELF_SCORE, '--date', '2025-11-20', '--json');
    const { items, atStake, schema } = json() as {
      items: { points: string; reason: string; level: string }[];
      atStake: string;
      schema: string;
    };
    expect(schema).toBe('cchc.risks/1');
    expect(Number(atStake)).toBeGreaterThan(0);
    expect(items.length).toBeGreaterThan(5);
    for (const item of items) expect(item.reason).not.toBe('');
    const points = items.map((item) => Number(item.points));
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });

  test('a day that is none is wrong use', async () => {
    expect((await cchc('risks', SELF_SCORE, '--date', '2025-02-30')).code).toBe(2);
  });
});

describe('rank', () => {
  test('ranks the sample province in its groups; the incomplete unit stands apart', async () => {
    const out = join(folder, 'xep-hang.xlsx');
    const ran = await cchc('rank', PROVINCE, '--register', REGISTER, '--out', out, '--json');
    const json = ran.json() as {
      groups: {
        name: string;
        mean: string;
        rows: { rank: number; agency: string; share: string; change: string | null }[];
      }[];
      unranked: { agency: string }[];
    };
    expect(json.groups.map(({ name }) => name)).toEqual(['Sở, ban, ngành', 'Phường', 'Xã, đặc khu']);
    expect(json.unranked.map(({ agency }) => agency)).toEqual(['Sở Y tế']);
    const changes = json.groups[0]?.rows.map(({ agency, change }) => [agency, change]);
    expect(changes).toContainEqual(['Sở Tài chính', expect.stringMatching(/^-\d+\.\d+$/)]);
    const twins = json.groups[0]?.rows.filter(({ agency }) => /Xây dựng|Công Thương/.test(agency)) ?? [];
    expect(twins.map(({ rank }) => rank)).toEqual([8, 8]);
    expect(json.groups[0]?.rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 8, 10, 11]);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  }, 60_000);

  test('two files of one agency are not ranked until a person says which counts', async () => {
    copyFileSync(join(PROVINCE, 'so-tu-phap.xlsx'), join(folder, 'a.xlsx'));
    copyFileSync(join(PROVINCE, 'so-tu-phap.xlsx'), join(folder, 'b.xlsx'));
    copyFileSync(join(PROVINCE, 'so-noi-vu.xlsx'), join(folder, 'c.xlsx'));
    writeFileSync(join(folder, 'd.xlsx'), 'không phải tệp Excel');
    const ran = await cchc('rank', folder, '--json');
    const json = ran.json() as {
      groups: { rows: { agency: string }[] }[];
      problems: { code: string; file?: string }[];
    };
    expect(json.groups.flatMap(({ rows }) => rows.map(({ agency }) => agency))).toEqual(['SỞ NỘI VỤ']);
    const codes = json.problems.map(({ code }) => code);
    expect(codes).toContain('workflow.agency-twice');
    expect(codes).toContain('workflow.file-left-out');
    expect(ran.code).toBe(1);
  });

  test('who sent two files is not said to have sent none', async () => {
    copyFileSync(join(PROVINCE, 'so-tu-phap.xlsx'), join(folder, 'a.xlsx'));
    copyFileSync(join(PROVINCE, 'so-tu-phap.xlsx'), join(folder, 'b.xlsx'));
    const register = join(PROVINCE, 'so-dang-ky.xlsx');
    const ran = await cchc('rank', folder, '--register', register, '--json');
    const { unranked } = ran.json() as { unranked: { agency: string; reason: string }[] };
    const reasons = new Map(unranked.map(({ agency, reason }) => [agency, reason]));
    expect(reasons.get('Sở Tư pháp')).toBe('withheld');
    expect(reasons.get('Sở Nội vụ')).toBe('noFile');
  });

  test('a basis that is none is wrong use', async () => {
    expect((await cchc('rank', PROVINCE, '--basis', 'guess')).code).toBe(2);
  });
});

describe('check', () => {
  test('says how each table was understood and what is odd in it', async () => {
    const statistics = join(SAMPLES, 'bieu-mau-thong-ke.xlsx');
    const ran = await cchc('check', SELF_SCORE, statistics, '--json');
    const json = ran.json() as { forms: Record<string, unknown>[]; problems: { code: string }[] };
    expect(json.forms).toMatchObject([
      { kind: 'selfScore', maximum: '100', counts: { fields: 10, scoredItems: 48 } },
      { kind: 'statistics' },
    ]);
    expect(json.problems.map(({ code }) => code)).toContain('review.rate-differs');
  });
});

describe('rulebook', () => {
  test('lists the shipped ones with their label, and none of their texts needs a person', async () => {
    const listed = (await cchc('rulebook', '--json')).json() as { rulebooks: { label: string }[] };
    expect(listed.rulebooks).toHaveLength(2);
    for (const { label } of listed.rulebooks) expect(label).toContain('không phải văn bản của Bộ Nội vụ');
    const checked = await cchc('rulebook', '--check-all', '--json');
    expect([checked.code, checked.json()['problems']]).toEqual([0, []]);
  });

  test('an id nobody ships is told with those there are', async () => {
    const ran = await cchc('rulebook', 'bo-noi-vu-2025', '--json');
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({ problems: [{ code: 'rulebook.unknown-id' }] });
  });
});

describe('rule', () => {
  const LADDER = '- Từ 95% trở lên: 1 điểm\n- Từ 80% đến dưới 95%: 0,5 điểm\n- Dưới 80%: 0 điểm';

  test('a text that begins with a dash is a text, and a maximum below zero a value', async () => {
    const ran = await cchc('rule', LADDER, '--max', '1', '--try', '{"rate":"94.99"}', '--json');
    expect(ran.json()).toMatchObject({
      status: 'understood',
      method: 'ladder',
      results: [{ points: '0.5' }],
    });
    const penalty = await cchc(
      'rule',
      'Không gửi báo cáo: trừ 0,25 điểm/lần',
      '--max',
      '-2',
      '--try',
      '{"breaches":2}',
      '--json',
    );
    expect(penalty.json()).toMatchObject({ results: [{ points: '-0.5' }] });
  });

  test('a question and a refusal are told in the language asked for', async () => {
    const overlapping = 'Từ 50% đến 80%: 1 điểm; từ 80% đến 100%: 2 điểm; dưới 50%: 0 điểm';
    const english = await cchc('rule', overlapping, '--max', '2', '--lang', 'en');
    expect(english.out).toContain('80 lies in both lines of “Từ 50% đến 80%: 1 điểm');
    expect(english.out).not.toContain('nằm trong cả hai mức');
    const vietnamese = await cchc('rule', overlapping, '--max', '2');
    expect(vietnamese.out).toContain('Giá trị 80 nằm trong cả hai mức');
    const text = 'Từ 80% trở lên: 2 điểm; dưới 80%: 0 điểm';
    const understood = await cchc('rule', text, '--max', '2', '--try', '{}', '--lang', 'en');
    expect(understood.out).toContain('80% or more: 2 points');
    expect(understood.out).toContain('Number met (numerator); Whole (denominator)');
    const refused = await cchc('rule', 'Mức tốt (từ 80 điểm trở lên).', '--max', '100', '--lang', 'en');
    expect(refused.out).toContain('it stands above the items');
  });

  test('one object a line in, one a line out, in the same order', async () => {
    const file = join(folder, 'texts.jsonl');
    const lines = [
      { id: 'a', text: LADDER, max: 1, cases: [{ inputs: { rate: 95 } }, { inputs: {} }] },
      { id: 'b', text: 'Mức tốt (từ 80 điểm trở lên), mức khá (dưới 80 điểm).', max: 100 },
    ];
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\r\n'));
    const { out, code } = await cchc('rule', '--jsonl', file, '--json');
    const views = out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(0);
    expect(views).toMatchObject([
      { id: 'a', status: 'understood', results: [{ points: '1' }, { needs: expect.any(Array) }] },
      { id: 'b', status: 'not-a-rule' },
    ]);
  });

  test('a broken line is wrong use and is named', async () => {
    const file = join(folder, 'texts.jsonl');
    writeFileSync(file, '{"text": "a"}\n{broken\n');
    const ran = await cchc('rule', '--jsonl', file);
    expect(ran.code).toBe(2);
    expect(ran.error).toContain(':2');
  });
});

describe('every command', () => {
  test.each([
    [['score', SELF_SCORE]],
    [['risks', SELF_SCORE]],
    [['check', MESSY]],
    [['rulebook', 'training-commune']],
  ])(
    '%s fits 100 columns in both languages',
    async (argv) => {
      const out = argv[0] === 'score' ? ['--out', join(folder, 'x.xlsx')] : [];
      for (const language of ['vi', 'en']) {
        const ran = await cchc(...argv, ...out, '--lang', language);
        // File names of the machine may be longer than any page.
        const lines = ran.out.split('\n').filter((line) => !line.includes(folder) && !line.includes(SAMPLES));
        for (const line of lines) expect([line, textWidth(line) <= 100]).toEqual([line, true]);
      }
    },
    60_000,
  );

  test('unknown commands, options and missing files are wrong use with the usage', async () => {
    for (const argv of [
      ['chấm'],
      ['score'],
      ['score', SELF_SCORE, '--nhanh'],
      [],
      ['check', 'a', '--lang', 'fr'],
    ]) {
      const ran = await cchc(...argv);
      expect([argv, ran.code]).toEqual([argv, 2]);
      expect(ran.error + ran.out).toMatch(/Cách dùng|Usage/);
    }
  });
});
