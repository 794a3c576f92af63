import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textWidth } from '../../src/output/text-width';
import { cchc } from './run';

const ANNEX = join(__dirname, '../cases/docx/01-annex.docx');
const WORKBOOK = join(__dirname, '../cases/sheets/01-annex-libreoffice.xlsx');
const SELF_SCORE = join(__dirname, '../cases/docx/08-self-score-python-docx.docx');
const SAMPLES = join(__dirname, '../../assets/samples');
const DRAFT = join(__dirname, '../../src/rulebook/data/training-department.json');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-rulebook-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Json {
  readonly rules: readonly unknown[];
  readonly rulebook: unknown;
  readonly questions: readonly {
    code: string;
    kind: string;
    text: string;
    quote: string;
    proposal: string;
  }[];
  readonly units: readonly {
    agency: string;
    compared: { items: number; difference: string };
    changes: { code: string; before: string; after: string }[];
  }[];
  readonly changes: readonly { kinds: string[]; before: { code: string } | null }[];
  readonly problems: readonly { code: string; severity: string }[];
  readonly output: string;
}

async function json(...argv: readonly string[]): Promise<Json> {
  return (await cchc(...argv, '--json')).json() as unknown as Json;
}

describe('rulebook --out', () => {
  test.each([
    ['a Word document', ANNEX],
    ['a workbook', WORKBOOK],
  ])('%s saved as JSON is the same rulebook again', async (_name, source) => {
    const out = join(folder, 'bo-tieu-chi.json');
    const saved = await json('rulebook', source, '--out', out);
    expect(saved.output).toBe(out);
    expect(saved.rules.length).toBeGreaterThan(1);
    const again = await json('rulebook', out);
    expect(again.rules).toEqual(saved.rules);
    expect(again.rulebook).toEqual(saved.rulebook);
    const compared = await json('rulebook', out, '--compare', source);
    expect(compared.changes).toEqual([]);
  });

  test('what was saved scores a sheet like any rulebook', async () => {
    const out = join(folder, 'bo.json');
    await cchc('rulebook', SELF_SCORE, '--out', out);
    const scored = await json('score', SELF_SCORE, '--rulebook', out, '--out', join(folder, 'x.xlsx'));
    expect(scored.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the annex itself is never written over', async () => {
    const input = join(folder, 'phu-luc.docx');
    copyFileSync(ANNEX, input);
    const before = readFileSync(input);
    expect((await cchc('rulebook', input, '--out', input)).code).toBe(2);
    expect(readFileSync(input).equals(before)).toBe(true);
  });
});

/** The training rulebook with the bands of one item, found by its code, replaced. */
function draftWith(change: (text: string) => string): string {
  const path = join(folder, 'du-thao.json');
  writeFileSync(path, change(readFileSync(DRAFT, 'utf8')));
  return path;
}

describe('rulebook --compare', () => {
  test('names what changed with both maxima and both rules, within 100 columns', async () => {
    const draft = draftWith((text) =>
      text.replace('Mức độ hoàn thành kế hoạch', 'Mức độ thực hiện kế hoạch'),
    );
    const compared = await json('rulebook', draft, '--compare', 'training-department');
    expect(compared.changes.map(({ kinds }) => kinds)).toEqual([['reworded']]);
    const far = await cchc('rulebook', 'training-department', '--compare', 'training-commune');
    for (const line of far.out.split('\n')) expect([line, textWidth(line) <= 100]).toEqual([line, true]);
    expect(far.out).toContain('cần người xác nhận');
  });

  test('an earlier set that cannot be read is told', async () => {
    const ran = await cchc('rulebook', 'training-department', '--compare', 'khong-co', '--json');
    expect([ran.code, ran.json()['problems']]).toMatchObject([1, [{ code: 'rulebook.unknown-id' }]]);
  });
});

describe('rulebook --draft', () => {
  test('every question comes with the words it is about and a wording to settle it', async () => {
    const draft = draftWith((text) => text.replaceAll('đến dưới 100%', 'đến 90%'));
    const { questions, problems } = await json('rulebook', draft, '--draft');
    expect(questions.length).toBeGreaterThan(0);
    for (const { text, quote, proposal } of questions) {
      expect([text, quote, proposal].every((words) => words.trim() !== '')).toBe(true);
    }
    expect(problems).toEqual([]);
  });

  test('sums that do not add up are errors', async () => {
    const draft = draftWith((text) => text.replace('"total": "100"', '"total": "101"'));
    const ran = await cchc('rulebook', draft, '--draft', '--json');
    expect(ran.code).toBe(1);
    expect((ran.json() as unknown as Json).problems.map(({ code }) => code)).toEqual([
      'rulebook.total-mismatch',
    ]);
  });

  test('last year’s units keep their points under unchanged rules, and lose where a level is worth less', async () => {
    const units = join(folder, 'nam-truoc');
    mkdirSync(units);
    const province = join(SAMPLES, 'tinh-truong-son-2025');
    for (const file of ['so-cong-thuong.xlsx', 'so-dang-ky.xlsx']) {
      copyFileSync(join(province, file), join(units, file));
    }
    const same = await json('rulebook', 'training-department', '--draft', '--units', units);
    expect(same.units).toMatchObject([
      { agency: 'SỞ CÔNG THƯƠNG', compared: { difference: '0' }, changes: [] },
    ]);
    expect(same.problems).toEqual([]);
    const strict = draftWith((text) => text.replace('ngày làm việc: 1,2 điểm', 'ngày làm việc: 0,9 điểm'));
    const lost = await json('rulebook', strict, '--draft', '--units', units);
    expect(lost.units).toMatchObject([
      { compared: { difference: '-0.3' }, changes: [{ code: '3.1.1', before: '1.2', after: '0.9' }] },
    ]);
    const text = await cchc('rulebook', strict, '--draft', '--units', units);
    for (const line of text.out.split('\n')) expect([line, textWidth(line) <= 100]).toEqual([line, true]);
  }, 60_000);
});
