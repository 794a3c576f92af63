import type { Edit } from '../../src/grid/plan';
import { cellAt } from '../../src/grid/cell-grid';
import { shippedRulebooks } from '../../src/rulebook/shipped';
import { openXlsx, writeWorkbook, type NewSheet } from '../../src/workbook/xlsx';
import { gather, type Gathered, type GatherRequest } from '../../src/workflows/gather';
import type { GatherFile } from '../../src/workflows/gather-file';
import { formIdText, FORM_ID_NAME } from '../../src/round/issue/ids';
import type { DriftKind } from '../../src/round/gather/drift';
import { COMPILE } from '../output/round-builders';
import { readRound } from '../../src/output/round/read-round';
import {
  opened,
  portOf,
  PROVINCE,
  registerFile,
  rowOf,
  rulebookOf,
  unitFile,
  withCell,
  withRows,
  type FileOptions,
} from '../round/gather/folder';

const STAMP = { who: 'Tổ giúp việc', when: '2026-01-20T08:00:00Z' };

function fileOf(name: string, bytes: Uint8Array): GatherFile {
  return { file: name, port: opened(bytes) };
}

function clean(index: number): GatherFile {
  const unit = PROVINCE[index]!;
  return fileOf(`${index}.xlsx`, unitFile(unit));
}

async function gathered(files: readonly GatherFile[], more: Partial<GatherRequest> = {}): Promise<Gathered> {
  const result = await gather({
    files,
    register: portOf(registerFile()).value,
    year: 2025,
    stamp: STAMP,
    language: 'vi',
    ...more,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The workbook a first gathering makes. */
function bookOf({ edits }: Gathered): Uint8Array {
  const sheets = edits.filter((edit): edit is NewSheet & Edit => edit.kind === 'addSheet');
  const bytes = writeWorkbook(sheets);
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems));
  return bytes.value;
}

interface Seed {
  readonly options: FileOptions;
  readonly kind: DriftKind;
  readonly before: RegExp;
  readonly after: RegExp;
}

function leavesOf(): { codes: string[]; titles: string[] } {
  const commune = shippedRulebooks().find(({ id }) => id === 'training-commune')!;
  const leaves: { code: string; title: string }[] = [];
  const add = (nodes: typeof commune.nodes): void => {
    for (const node of nodes) {
      if (node.children.length === 0) leaves.push(node);
      else add(node.children);
    }
  };
  add(commune.nodes);
  return { codes: leaves.map(({ code }) => code), titles: leaves.map(({ title }) => title) };
}

const { codes: LEAVES, titles: TITLES } = leavesOf();
const FIELD3 = LEAVES.filter((code) => code.startsWith('3.')).at(-1)!;

/** Twelve careless clerks, one change each, over the communes' criteria. */
const SEEDS: readonly Seed[] = [
  {
    options: { change: withRows((rows) => inserted(rows, LEAVES[1]!, ['1.9.9', 'Tiêu chí tự thêm', 0.5])) },
    kind: 'added',
    before: /^$/,
    after: /^Tiêu chí tự thêm$/,
  },
  {
    options: { change: withRows((rows) => inserted(rows, FIELD3, ['3.9', 'Việc ngoài bộ tiêu chí', 1])) },
    kind: 'added',
    before: /^$/,
    after: /^Việc ngoài bộ tiêu chí$/,
  },
  {
    options: { change: withRows((rows) => removed(rows, LEAVES[3]!)) },
    kind: 'deleted',
    before: /\S/,
    after: /^$/,
  },
  {
    options: { change: withRows((rows) => removed(rows, LEAVES[9]!)) },
    kind: 'deleted',
    before: /\S/,
    after: /^$/,
  },
  {
    options: { change: withCell(LEAVES[5]!, 1, { value: `${TITLES[5]} (sửa)` }) },
    kind: 'renamed',
    before: /\S/,
    after: /\(sửa\)$/,
  },
  {
    options: { change: withCell(LEAVES[6]!, 1, { value: 'Tên khác hẳn' }) },
    kind: 'renamed',
    before: /\S/,
    after: /^Tên khác hẳn$/,
  },
  {
    options: { change: withCell(LEAVES[7]!, 2, { value: 7.5 }) },
    kind: 'reweighted',
    before: /\d/,
    after: /^7\.5$/,
  },
  {
    options: { change: withCell(LEAVES[8]!, 2, { value: null }) },
    kind: 'reweighted',
    before: /\d/,
    after: /^$/,
  },
  {
    options: { change: withCell('2', 2, { value: 99 }) },
    kind: 'maximumChanged',
    before: /\d/,
    after: /^99$/,
  },
  {
    options: { change: withCell(LEAVES[10]!, 4, { value: 'Có: 1 điểm; không: 0 điểm' }) },
    kind: 'reworded',
    before: /\S/,
    after: /^Có: 1 điểm/,
  },
  {
    options: { change: withCell('1', 6, { value: 13.5 }) },
    kind: 'formulaOverwritten',
    before: /^=SUM/,
    after: /13[.,]5/,
  },
  {
    options: { change: withCell('4', 6, { value: 3 }) },
    kind: 'formulaOverwritten',
    before: /^=SUM/,
    after: /^3$/,
  },
];

type Rows = Parameters<typeof rowOf>[0];

function inserted(rows: Rows, after: string, [code, title, maximum]: [string, string, number]): Rows {
  const at = endOf(rows, after);
  const like = rows[rowOf(rows, LEAVES[0]!)]!;
  const row = like.map((cell, column) => {
    const value = [code, title, maximum, '', 'Có: 0,5 điểm', '', maximum][column];
    return cell && { ...cell, value: value ?? null };
  });
  return [...rows.slice(0, at), row, ...rows.slice(at)];
}

/** The row after an item and its own rows of figures. */
function endOf(rows: Rows, code: string): number {
  const at = rowOf(rows, code);
  return rows.findIndex((row, index) => index > at && (row[0]?.value ?? '') !== '');
}

function removed(rows: Rows, code: string): Rows {
  return [...rows.slice(0, rowOf(rows, code)), ...rows.slice(endOf(rows, code))];
}

const COMMUNES = PROVINCE.flatMap((unit, index) =>
  rulebookOf(unit).id === 'training-commune' ? [index] : [],
);
const DRIFTED = COMMUNES.slice(0, SEEDS.length);
const [DOUBLED, ISSUED, OTHER, MISSPELT, ...UNREADABLE] = PROVINCE.map((_, index) => index).filter(
  (index) => !DRIFTED.includes(index),
) as [number, number, number, number, ...number[]];
const NO_FILE = [ISSUED, MISSPELT, ...UNREADABLE.slice(0, 5)];
const CLEAN = PROVINCE.map((_, index) => index).filter(
  (index) => ![...DRIFTED, DOUBLED, ...NO_FILE].includes(index),
);

const NOT_A_ZIP = new TextEncoder().encode('Đây không phải bảng tính');
const OLE = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Array.from({ length: 600 }, () => 0),
]);

function unreadableFiles(): GatherFile[] {
  const whole = unitFile(PROVINCE[UNREADABLE[0]!]!);
  const letter = writeWorkbook([
    {
      kind: 'addSheet',
      sheet: 'Thư',
      cells: [{ row: 0, column: 0, value: 'Kính gửi Sở Nội vụ' }],
      layout: {},
    },
  ]);
  if (!letter.ok) throw new Error('no letter');
  return [
    fileOf('hong-1.xlsx', NOT_A_ZIP),
    fileOf('hong-2.xlsx', OLE),
    fileOf('hong-3.xlsx', whole.slice(0, whole.length / 2)),
    fileOf('hong-4.xlsx', new Uint8Array()),
    fileOf('hong-5.xlsx', letter.value),
  ];
}

/** Issued to one unit, filled in by another. */
async function issuedToAnother(): Promise<GatherFile> {
  const port = openXlsx(unitFile(PROVINCE[OTHER]!));
  if (!port.ok) throw new Error('not opened');
  const content = await port.value.read();
  if (!content.ok) throw new Error('not read');
  const sheet = content.value.sheets[0]!.sheet;
  const unit = (await gathered([clean(ISSUED)])).files[0]!.unit!;
  const value = formIdText({ rulebook: 'training-department', unit: unit.id, year: 2025 });
  await port.value.apply({
    command: 'test',
    edits: [
      { kind: 'cells', sheet, cells: [{ row: 0, column: 30, value }] },
      { kind: 'defineName', name: FORM_ID_NAME, refersTo: `'${sheet}'!$AE$1`, hidden: true },
    ],
  });
  return fileOf('xung-dot-bieu.xlsx', port.value.save());
}

async function folderOf40(): Promise<GatherFile[]> {
  const doubled = PROVINCE[DOUBLED]!;
  const other = { ...doubled, seed: doubled.seed + 5 };
  const name = PROVINCE[MISSPELT]!.name.replace(/ự|ạ|ô/, 'u');
  return [
    ...CLEAN.map(clean),
    ...DRIFTED.map((index, at) =>
      fileOf(`sai-lech-${at}.xlsx`, unitFile(PROVINCE[index]!, SEEDS[at]!.options)),
    ),
    ...unreadableFiles(),
    fileOf('trung-1.xlsx', unitFile(doubled)),
    fileOf('trung-2.xlsx', unitFile(other)),
    await issuedToAnother(),
    fileOf('ten-sai.xlsx', unitFile(PROVINCE[MISSPELT]!, { name })),
  ];
}

describe('a folder of 40 files with twelve drifts, five unreadable files and three conflicts', () => {
  let all: Gathered;
  beforeAll(async () => {
    const files = await folderOf40();
    expect(files.length).toBe(40);
    all = await gathered(files);
  });

  const stateOf = (file: string): string => all.files.find((each) => each.file === file)!.state;

  it.each(SEEDS.map((seed, at) => [at, seed.kind, seed] as const))(
    'names drift %i (%s) with its file, sheet, cell, before and after, and nothing else in that file',
    (at, kind, { before, after }) => {
      const file = `sai-lech-${at}.xlsx`;
      const own = all.drifts.filter(({ drift }) => drift.file === file);
      expect(own.map(({ drift }) => drift.kind)).toEqual([kind]);
      const [{ drift, unitName }] = own as [(typeof own)[number]];
      expect(drift.at.sheet).toBe('Tự chấm điểm');
      expect(drift.at.cell).toMatch(/^[A-G]\d+$/);
      expect(drift.before).toMatch(before);
      expect(drift.after).toMatch(after);
      expect(unitName).toBe(PROVINCE[DRIFTED[at]!]!.name);
      expect(stateOf(file)).toBe('drifted');
    },
  );

  it('says of each unreadable file that it is, and why', () => {
    for (const file of ['hong-1.xlsx', 'hong-2.xlsx', 'hong-3.xlsx', 'hong-4.xlsx', 'hong-5.xlsx']) {
      expect(stateOf(file)).toBe('unreadable');
      const said = all.problems.filter((each) => each.file === file && each.severity === 'error');
      expect(said.length).toBeGreaterThan(1);
    }
  });

  it('takes nothing where files are in conflict, and proposes the nearest name without assuming it', () => {
    expect(['trung-1.xlsx', 'trung-2.xlsx'].map(stateOf)).toEqual(['duplicate', 'duplicate']);
    expect(stateOf('xung-dot-bieu.xlsx')).toBe('conflict');
    expect(stateOf('ten-sai.xlsx')).toBe('unknownName');
    expect(all.files.find(({ file }) => file === 'ten-sai.xlsx')!.near).toBe(PROVINCE[MISSPELT]!.name);
    const codes = all.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['gather.duplicate', 'gather.conflict', 'gather.misspelt']));
    const silent = new Set(all.round.lines.map(({ origin }) => origin?.file));
    for (const file of ['trung-1.xlsx', 'trung-2.xlsx', 'xung-dot-bieu.xlsx', 'ten-sai.xlsx']) {
      expect(silent.has(file)).toBe(false);
    }
  });

  it('names every unit of which nothing came', () => {
    const names = NO_FILE.map((index) => PROVINCE[index]!.name).sort();
    expect(all.missing.map(({ name }) => name).sort()).toEqual(names);
  });

  it('disturbs nothing else: the other files say what they say alone', async () => {
    expect(CLEAN.every((index) => stateOf(`${index}.xlsx`) === 'recognised')).toBe(true);
    const alone = await gathered(CLEAN.map(clean));
    const files = new Set(CLEAN.map((index) => `${index}.xlsx`));
    expect(all.round.lines.filter(({ origin }) => files.has(origin?.file ?? ''))).toEqual(
      alone.round.lines.filter(({ origin }) => origin !== undefined),
    );
    expect(alone.drifts).toEqual([]);
  });

  it('takes the other rows of a drifted file as they stand', async () => {
    const at = SEEDS.findIndex(({ kind }) => kind === 'deleted');
    const unit = all.files.find(({ file }) => file === `sai-lech-${at}.xlsx`)!.unit!;
    const whole = await gathered([fileOf('a.xlsx', unitFile(PROVINCE[DRIFTED[at]!]!))]);
    const score = ({ item, self, rule }: { item: string; self?: unknown; rule: unknown }) => [
      item,
      self,
      rule,
    ];
    const own = all.round.lines.filter((line) => line.unit === unit.id);
    const differ = own.filter((line, index) => {
      return JSON.stringify(score(line)) !== JSON.stringify(score(whole.round.lines[index]!));
    });
    expect(differ.map(({ item }) => item)).toEqual([LEAVES[3]]);
    expect(differ[0]!.self).toBeUndefined();
    expect(differ[0]!.origin).toBeUndefined();
  });

  it('gives a workbook that holds the round as it was gathered', async () => {
    const content = await portOf(bookOf(all)).value.read();
    if (!content.ok) throw new Error('not read');
    const round = readRound(content.value, { compile: COMPILE });
    if (!round.ok) throw new Error(JSON.stringify(round.problems));
    expect(round.problems).toEqual([]);
    const sorted = (lines: Gathered['round']['lines']) =>
      [...lines].sort((a, b) => `${a.unit}\n${a.item}`.localeCompare(`${b.unit}\n${b.item}`));
    expect(sorted(round.value.lines)).toEqual(sorted(all.round.lines));
    const names = content.value.sheets.map(({ sheet }) => sheet);
    expect(names).toEqual(expect.arrayContaining(['Đơn vị', 'Thẩm định', 'Sổ tiếp nhận', 'Sai lệch']));
    expect(
      cellAt(
        content.value.sheets.find(({ sheet }) => sheet === 'Sai lệch')!,
        12,
        0,
      )?.value,
    ).toBeTruthy();
  });
});

describe('gathering again', () => {
  const FILES = [0, 1, 2];

  async function read(bytes: Uint8Array) {
    const content = await portOf(bytes).value.read();
    if (!content.ok) throw new Error(JSON.stringify(content.problems));
    return content.value;
  }

  /** An appraiser decides the first unit's first item, and the receipts are filled in by hand. */
  async function appraised(bytes: Uint8Array): Promise<Uint8Array> {
    const port = portOf(bytes).value;
    const done = await port.apply({
      command: 'test',
      edits: [
        {
          kind: 'cells',
          sheet: 'Thẩm định',
          cells: [
            { row: 1, column: 12, value: 0.25 },
            { row: 1, column: 14, value: 'Thiếu báo cáo quý IV' },
          ],
        },
        { kind: 'cells', sheet: 'Sổ tiếp nhận', cells: [{ row: 1, column: 11, value: '14/CV-SNV' }] },
      ],
    });
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    return port.save();
  }

  async function again(bytes: Uint8Array, files: readonly GatherFile[], more: Partial<GatherRequest> = {}) {
    const port = portOf(bytes).value;
    const result = await gather({ files, round: port, stamp: STAMP, language: 'vi', ...more });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const done = await port.apply({ command: 'gather', edits: result.value.edits });
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    return { value: result.value, bytes: port.save() };
  }

  const grid = (content: Awaited<ReturnType<typeof read>>, name: string) =>
    content.sheets.find(({ sheet }) => sheet === name)!;
  const textOf = (content: Awaited<ReturnType<typeof read>>) =>
    content.sheets
      .filter(({ sheet }) => sheet !== '_cchc')
      .map(({ sheet, rows }) => [sheet, rows.map((row) => row?.map((cell) => cell?.value ?? null))]);

  it('changes nothing where nothing changed, whoever sorted or typed in between', async () => {
    const first = await appraised(bookOf(await gathered(FILES.map(clean))));
    const { value, bytes } = await again(first, FILES.map(clean));
    expect(value.changes).toEqual([]);
    expect(textOf(await read(bytes))).toEqual(textOf(await read(first)));
  });

  it('shows a changed self-score, says that it was appraised already, and keeps what the appraiser typed', async () => {
    const first = await appraised(bookOf(await gathered(FILES.map(clean))));
    const item = rulebookOf(PROVINCE[0]!).nodes[0]!.children[0]!;
    const code = item.children[0]?.code ?? item.code;
    const changed = fileOf('0.xlsx', unitFile(PROVINCE[0]!, { change: withCell(code, 6, { value: 0.1 }) }));
    const { value, bytes } = await again(first, [changed]);
    const [self] = value.selfChanges;
    expect(value.selfChanges).toEqual([{ ...self, item: code, after: 1000, isAppraised: true }]);
    expect(value.problems.map((each) => each.code)).toContain('gather.self-changed');
    expect(value.changes.filter(({ column }) => column === 'Điểm tự chấm')).toEqual([
      expect.objectContaining({ unit: 'SNV', item: code, after: '0.1', note: 'Đổi sau khi đã thẩm định' }),
    ]);
    const content = await read(bytes);
    const lines = grid(content, 'Thẩm định');
    expect([6, 12, 14].map((column) => cellAt(lines, 1, column)?.value)).toEqual([
      0.1,
      0.25,
      'Thiếu báo cáo quý IV',
    ]);
    expect(cellAt(grid(content, 'Thay đổi khi gộp lại'), 1, 4)?.value).toBe(code);
    expect(cellAt(grid(content, 'Nhật ký'), 1, 5)?.value).toBe('Điểm tự chấm');
  });

  it('keeps units whose file did not come again, and takes a misspelt name once people confirmed it', async () => {
    const wrong = fileOf('x.xlsx', unitFile(PROVINCE[1]!, { name: 'Sở Tài chinh' }));
    const first = bookOf(await gathered([clean(0), wrong]));
    const port = portOf(first).value;
    const content = await read(first);
    const units = grid(content, 'Đơn vị');
    const row = units.rows.findIndex((cells) => cells?.[1]?.value === 'Sở Tài chính');
    await port.apply({
      command: 'test',
      edits: [{ kind: 'cells', sheet: 'Đơn vị', cells: [{ row, column: 2, value: 'Sở Tài chinh' }] }],
    });
    const { value } = await again(port.save(), [wrong]);
    expect(value.files.map(({ state }) => state)).toEqual(['recognised']);
    expect(new Set(value.round.lines.map(({ unit }) => unit))).toEqual(new Set(['SNV', 'STC']));
    expect(value.receipts.find(({ unit }) => unit === 'SNV')!.state).toBe('recognised');
    expect(value.changes.map(({ unit }) => unit)).toEqual(['STC']);
  });

  it('takes the file a person chose of two, and says which was left', async () => {
    const twin = fileOf('b.xlsx', unitFile({ ...PROVINCE[0]!, seed: 99 }));
    const first = bookOf(await gathered([clean(0), twin]));
    const content = await read(first);
    const receipts = grid(content, 'Sổ tiếp nhận');
    const column = receipts.rows[0]!.findIndex((cell) => cell?.value === 'Tệp chọn dùng');
    const port = portOf(first).value;
    await port.apply({
      command: 'test',
      edits: [{ kind: 'cells', sheet: 'Sổ tiếp nhận', cells: [{ row: 1, column, value: 'b.xlsx' }] }],
    });
    const { value } = await again(port.save(), [clean(0), twin]);
    expect(value.files.map(({ state }) => state)).toEqual(['duplicate', 'recognised']);
    expect(value.round.lines.every(({ origin }) => origin === undefined || origin.file === 'b.xlsx')).toBe(
      true,
    );
  });
});

describe('what else a file may be', () => {
  it('leaves out another year, takes one of two equal copies, and assumes no year in silence', async () => {
    const old = fileOf('cu.xlsx', unitFile(PROVINCE[1]!, { year: 2024 }));
    const copy = { ...clean(0), file: 'ban-sao.xlsx' };
    const all = await gathered([clean(0), copy, old, clean(2)], { year: undefined as never });
    expect(all.files.map(({ state }) => state)).toEqual(['recognised', 'copy', 'wrongYear', 'recognised']);
    expect(all.round.year).toBe(2025);
    const told = await gathered([clean(0), clean(2)]);
    const rules = ({ round }: Gathered) => round.lines.map(({ unit, item, rule }) => [unit, item, rule]);
    expect(rules(all)).toEqual(rules(told));
    expect(all.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['gather.year-assumed', 'gather.wrong-year', 'gather.copy']),
    );
  });

  it('counts days late from dates, compares the typed code, and names what is missing', async () => {
    const all = await gathered([clean(0), clean(1)], {
      due: { year: 2026, month: 1, day: 10 },
      received: [
        { unit: 'Sở Nội vụ', on: { year: 2026, month: 1, day: 13 }, signed: true, code: '000-001' },
        { unit: 'STC', on: { year: 2026, month: 1, day: 9 } },
        { unit: 'Sở Không Có', number: '1' },
      ],
    });
    const content = await portOf(bookOf(all)).value.read();
    if (!content.ok) throw new Error('not read');
    const sheet = content.value.sheets.find(({ sheet: name }) => name === 'Sổ tiếp nhận')!;
    const at = (row: number, heading: string) =>
      cellAt(
        sheet,
        row,
        sheet.rows[0]!.findIndex((cell) => cell?.value === heading),
      )?.value ?? null;
    expect(at(1, 'Số ngày chậm')).toBe(3);
    expect(at(2, 'Số ngày chậm')).toBe(0);
    expect(at(3, 'Số ngày chậm')).toBeFalsy();
    expect(at(1, 'Đối chiếu mã bản')).toBe('Không khớp');
    expect(String(at(1, 'Còn thiếu'))).not.toMatch(/bản ký/);
    expect(at(2, 'Còn thiếu')).toMatch(/bản ký/);
    expect(at(3, 'Trạng thái')).toBe('Chưa gửi');
    expect(all.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['gather.code-differs', 'gather.received-stranger', 'gather.missing']),
    );
  });

  it('writes nothing when it is stopped', async () => {
    const signal = { aborted: false };
    const result = await gather({
      files: [clean(0), clean(1)],
      register: portOf(registerFile()).value,
      year: 2025,
      stamp: STAMP,
      language: 'vi',
      signal,
      progress: () => {
        signal.aborted = true;
      },
    });
    expect(result.ok).toBe(false);
    expect(result.problems.map(({ code }) => code)).toEqual(['gather.cancelled']);
  });
});
