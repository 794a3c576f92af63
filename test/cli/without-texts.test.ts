import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WrittenCell } from '../../src/grid/plan';
import { openXlsx, writeWorkbook } from '../../src/workbook/xlsx';
import { cchc } from './run';

const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Số liệu kê khai', 'Điểm tự chấm'];
const ROWS: readonly (readonly (string | number | null)[])[] = [
  ['1', 'Chỉ đạo', 3, null, null],
  ['1.1', 'Báo cáo', 1, '9/10', 1],
  ['1.2', 'Kế hoạch', 2, '8/10', null],
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-texts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function sheet(title?: string): string {
  const offset = title === undefined ? 0 : 2;
  const rows = [...(title === undefined ? [] : [[title], []]), HEADER, ...ROWS];
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, column): WrittenCell[] => (value === null ? [] : [{ row: r, column, value }])),
  );
  const written = writeWorkbook([{ kind: 'addSheet', sheet: 'Chấm', cells, layout: {} }]);
  if (!written.ok) throw new Error('not written');
  const path = join(folder, `bang-${offset}.xlsx`);
  writeFileSync(path, written.value);
  return path;
}

interface Scored {
  readonly total: { basis: string; points: string; complete: boolean };
  readonly items: { code: string; rule: string | null; self: string | null; outcome: string }[];
  readonly problems: { code: string }[];
}

test('a sheet without texts is read, checked and added by its claims only', async () => {
  const ran = await cchc('score', sheet(), '--json');
  const { total, items, problems } = ran.json() as unknown as Scored;
  expect(total).toMatchObject({ basis: 'self', points: '1', complete: false });
  expect(items.map(({ rule, outcome }) => [rule, outcome])).toEqual([
    [null, 'cannotTell'],
    [null, 'cannotTell'],
  ]);
  expect(problems.map(({ code }) => code)).toContain('scoring.no-rule');
});

test('--rulebook gives the texts; --fill-empty writes only into the empty score cell', async () => {
  const annex = join(folder, 'phu-luc.xlsx');
  const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm'];
  const rows = [
    header,
    ['1', 'Chỉ đạo', 3, null],
    ['1.1', 'Báo cáo', 1, 'Số điểm = Tỷ lệ × điểm tối đa'],
    ['1.2', 'Kế hoạch', 2, '- Từ 80% trở lên: 2 điểm\n- Dưới 80%: 0 điểm'],
  ];
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, column): WrittenCell[] => (value === null ? [] : [{ row: r, column, value }])),
  );
  const written = writeWorkbook([{ kind: 'addSheet', sheet: 'Phụ lục', cells, layout: {} }]);
  if (!written.ok) throw new Error('not written');
  writeFileSync(annex, written.value);
  const input = sheet();
  const out = join(folder, 'ra.xlsx');
  const ran = await cchc('score', input, '--rulebook', annex, '--fill-empty', '--out', out, '--json');
  const { items, total } = ran.json() as unknown as Scored;
  expect(items.map(({ rule }) => rule)).toEqual(['0.9', '2']);
  expect(total).toMatchObject({ basis: 'rule', points: '2.9', complete: true });
  const opened = openXlsx(new Uint8Array(readFileSync(out)));
  const content = opened.ok ? await opened.value.read() : opened;
  if (!content.ok) throw new Error('not read');
  const grid = content.value.sheets[0];
  expect([grid?.rows[2]?.[4]?.value, grid?.rows[3]?.[4]?.value]).toEqual([1, 2]);
});

test('a rulebook that is no JSON, or an id nobody has, is told', async () => {
  const broken = join(folder, 'hong.json');
  writeFileSync(broken, '{');
  for (const [name, code] of [
    [broken, 'workflow.rulebook-not-json'],
    ['khong-co', 'rulebook.unknown-id'],
  ] as const) {
    const ran = await cchc('score', sheet(), '--rulebook', name, '--json');
    expect(ran.code).toBe(1);
    expect((ran.json() as unknown as Scored).problems.map((each) => each.code)).toContain(code);
  }
});

test('on paper too, the total says that rules are unverified and whose training set they are', async () => {
  const out = join(folder, 'ra.xlsx');
  await cchc('score', sheet(), '--rulebook', 'training-commune', '--out', out, '--json');
  const opened = openXlsx(new Uint8Array(readFileSync(out)));
  const content = opened.ok ? await opened.value.read() : opened;
  if (!content.ok) throw new Error('not read');
  const written = content.value.sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => (row ?? []).map((cell) => String(cell?.value ?? ''))),
  );
  expect(written.join('\n')).toContain('chưa xác minh');
  expect(written.join('\n')).toContain('không phải văn bản của Bộ Nội vụ');
});

test('a workbook may name its rulebook in the title block', async () => {
  const ran = await cchc('score', sheet('Bộ tiêu chí: training-commune'), '--json');
  expect(ran.json()).toMatchObject({ rulebook: { id: 'training-commune' } });
});

test.each([
  [
    'running on',
    [
      ['1', '1.1'],
      ['2', '2.1'],
    ],
    ['1.1', '2.1'],
  ],
  [
    'restarting in each field',
    [
      ['I', '1'],
      ['II', '1'],
    ],
    ['I.1', 'II.1'],
  ],
] as const)('a set of criteria spread over sheets is one set, its numbering %s', async (_, typed, codes) => {
  const table = ([code, item]: readonly [string, string], figures: string): WrittenCell[] =>
    [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Số liệu kê khai', 'Cách tính điểm', 'Điểm tự chấm'],
      [code, `Lĩnh vực ${code}`, 2, null, null, null],
      [item, 'Báo cáo', 2, figures, '- Từ 80% trở lên: 2 điểm\n- Dưới 80%: 0 điểm', 2],
    ].flatMap((row, r) =>
      row.flatMap((value, column) => (value === null ? [] : [{ row: r, column, value }])),
    );
  const written = writeWorkbook([
    { kind: 'addSheet', sheet: 'I', cells: table(typed[0], '9/10'), layout: {} },
    { kind: 'addSheet', sheet: 'II', cells: table(typed[1], '7/10'), layout: {} },
  ]);
  if (!written.ok) throw new Error('not written');
  const input = join(folder, 'hai-trang.xlsx');
  writeFileSync(input, written.value);
  const ran = await cchc('score', input, '--json');
  const json = ran.json() as unknown as Scored & { output: { results: { sheet: string }[] }[] };
  expect(json.total).toMatchObject({ points: '2', applicableMaximum: '4', complete: true });
  expect(json.items.map(({ code }) => code)).toEqual(codes);
  expect(json.output[0]?.results.map((place) => place.sheet)).toEqual(['I', 'II']);
  expect(json.problems.map(({ code }) => code)).not.toContain('workflow.several-forms');
});

test('the same criteria on two sheets are two units: one is scored and the other named', async () => {
  const cells = [HEADER, ...ROWS].flatMap((row, r) =>
    row.flatMap((value, column): WrittenCell[] => (value === null ? [] : [{ row: r, column, value }])),
  );
  const written = writeWorkbook([
    { kind: 'addSheet', sheet: 'Sở A', cells, layout: {} },
    { kind: 'addSheet', sheet: 'Sở B', cells, layout: {} },
  ]);
  if (!written.ok) throw new Error('not written');
  const input = join(folder, 'hai-so.xlsx');
  writeFileSync(input, written.value);
  const ran = await cchc('score', input, '--json');
  const json = ran.json() as unknown as Scored;
  expect(json.items).toHaveLength(2);
  expect(json.problems).toContainEqual(
    expect.objectContaining({ code: 'workflow.several-forms', message: expect.stringContaining('Sở B') }),
  );
});
