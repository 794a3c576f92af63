import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellName } from '../../src/grid/address';
import { cellAt, type CellGrid } from '../../src/grid/cell-grid';
import { shippedRulebooks } from '../../src/rulebook/shipped';
import { issuedIds } from '../../src/sheet/issued';
import { openXlsx, writeWorkbook } from '../../src/workbook/xlsx';
import { gather, type Gathered } from '../../src/workflows/gather';
import { formBytes, issueForms, type IssuedForm, type IssuedForms } from '../../src/workflows/issue-forms';
import { issueFileNames } from '../../src/output/issue/file-names';
import { unitOf } from '../output/round-builders';
import { portOf, PROVINCE, registerFile } from '../round/gather/folder';
import { convertWithLibreOffice, describeWithJudge, findJudge } from '../support/judges';
import { withoutStoredValues } from '../support/stored-values';

const RULEBOOKS = shippedRulebooks().filter(({ id }) => id.startsWith('training'));

function register(name: string, rulebook: string) {
  const rows = [
    ['STT', 'Tên đơn vị', 'Khối', 'Bộ tiêu chí'],
    [1, name, 'Sở, ban, ngành', rulebook],
  ];
  const cells = rows.flatMap((row, at) => row.map((value, column) => ({ row: at, column, value })));
  const bytes = writeWorkbook([{ kind: 'addSheet', sheet: 'Danh sách', cells, layout: {} }]);
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems));
  return portOf(bytes.value).value;
}

let once: Promise<IssuedForms> | undefined;

function issued(): Promise<IssuedForms> {
  once ??= issue();
  return once;
}

async function issue(): Promise<IssuedForms> {
  const forms = await issueForms({
    units: portOf(registerFile()).value,
    rulebooks: RULEBOOKS,
    year: 2025,
    deadline: { year: 2026, month: 1, day: 10 },
  });
  if (!forms.ok) throw new Error(JSON.stringify(forms.problems));
  return forms.value;
}

function bytesOf({ sheets, names }: IssuedForm): Uint8Array {
  const bytes = writeWorkbook(sheets, names);
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems));
  return bytes.value;
}

async function gridOf(bytes: Uint8Array): Promise<CellGrid> {
  const content = await portOf(bytes).value.read();
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  return content.value.sheets[0]!;
}

async function gathered(files: Record<string, Uint8Array>, code?: string): Promise<Gathered> {
  const result = await gather({
    files: Object.entries(files).map(([file, bytes]) => ({ file, port: openXlsx(bytes) })),
    register: portOf(registerFile()).value,
    rulebooks: RULEBOOKS,
    year: 2025,
    ...(code === undefined ? {} : { received: [{ unit: 'Sở Nội vụ', code }] }),
    stamp: { who: 'Tổ giúp việc', when: '2026-01-20T08:00:00Z' },
    language: 'vi',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function textAt(grid: CellGrid, cell: string): string {
  const match = /^([A-Z]+)(\d+)$/.exec(cell);
  const column = [...(match?.[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return String(cellAt(grid, Number(match?.[2]) - 1, column)?.value ?? '');
}

/** The version code as a printed form shows it. */
function printedCode(grid: CellGrid): string {
  return /\d{3}-\d{3}/.exec(textAt(grid, 'A6'))?.[0] ?? '';
}

describe('issuing forms', () => {
  test('every unit of the register has one file of its own, read back whole', async () => {
    const { forms } = await issued();
    expect(forms.map(({ unit }) => unit.name)).toEqual(PROVINCE.map(({ name }) => name));
    expect(new Set(forms.map(({ file }) => file.toLowerCase())).size).toBe(forms.length);
    for (const form of [forms[0]!, forms[11]!, forms.at(-1)!]) {
      expect(await formBytes(form, { writeWorkbook, openXlsx })).toMatchObject({ ok: true });
    }
  });

  test('a form that is not what was laid out is named', async () => {
    const { forms } = await issued();
    const other = () => writeWorkbook(forms[1]!.sheets, forms[1]!.names);
    const made = await formBytes(forms[0]!, { writeWorkbook: other, openXlsx });
    expect(made.ok).toBe(false);
    expect(made.problems.map(({ code }) => code)).toContain('issue.differs');
  });

  test('what does not apply is marked and locked, with its reason', async () => {
    const { forms } = await issued();
    const office = forms.find(({ unit }) => unit.name === 'Văn phòng UBND tỉnh')!;
    expect(office.notApplicable).toEqual(['6.1.2', '6.2.1', '6.2.2']);
    const grid = await gridOf(bytesOf(office));
    const [row] = [...issuedIds(grid)].find(([, id]) => id === '6.1.2')!;
    expect(cellAt(grid, row, 3)?.value).toBe('Không áp dụng');
    expect(String(cellAt(grid, row, 10)?.value)).toMatch(/^Đặc thù/);
    expect(cellAt(grid, row, 7)?.locked).toBeUndefined();
    expect([...issuedIds(grid).values()].some((id) => id.startsWith('6.1.2|'))).toBe(false);
  });

  test('an untouched form gathers without drift, every line blank', async () => {
    const { forms } = await issued();
    const files = Object.fromEntries(forms.slice(0, 14).map((form) => [form.file, bytesOf(form)]));
    const { files: read, drifts, round, problems } = await gathered(files);
    expect(read.map(({ state }) => state)).toEqual(forms.slice(0, 14).map(() => 'recognised'));
    expect(drifts).toEqual([]);
    expect(round.lines.filter(({ self, evidence }) => self !== undefined || evidence !== undefined)).toEqual(
      [],
    );
    expect(problems.filter(({ code }) => code !== 'gather.missing')).toEqual([]);
  });

  test('the printed code of an untouched form is that of gathering', async () => {
    const { forms } = await issued();
    for (const form of [forms[0]!, forms[10]!]) {
      const bytes = bytesOf(form);
      const { files } = await gathered({ [form.file]: bytes });
      expect(files[0]?.read?.code).toBe(printedCode(await gridOf(bytes)));
    }
  });

  test('a unit whose criteria nobody knows stops the whole sending, by name', async () => {
    const forms = await issueForms({
      units: register('Sở Nội vụ', 'bo-la'),
      rulebooks: RULEBOOKS,
      year: 2025,
    });
    expect(forms.problems.map(({ code }) => code)).toContain('gather.rulebook-unknown');
    expect(forms.ok).toBe(false);
  });

  test('long names are cut and names alike told apart', async () => {
    const long = `Ban Quản lý ${'Khu kinh tế và các khu công nghiệp '.repeat(8)}`;
    expect(issueFileNames([unitOf('BQL', long), unitOf('bql', long)])).toEqual([
      expect.stringMatching(/^BQL-ban-quan-ly-.{20,70}\.xlsx$/),
      expect.stringMatching(/^BQL-ban-quan-ly-.{20,70}-2\.xlsx$/),
    ]);
  });
});

describeWithJudge('openpyxl', 'a form filled in by another program', () => {
  function filled(
    bytes: Uint8Array,
    how: 'plain' | 'moved',
  ): { bytes: Uint8Array; typed: Record<string, string> } {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-form-'));
    try {
      const [from, to] = [join(folder, 'bieu.xlsx'), join(folder, 'da-dien.xlsx')];
      writeFileSync(from, bytes);
      const script = join(__dirname, '../support/fill-form-with-openpyxl.py');
      const said = execFileSync(findJudge('openpyxl')!, [script, from, to, how], { encoding: 'utf8' });
      return { bytes: new Uint8Array(readFileSync(to)), typed: JSON.parse(said) as Record<string, string> };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  jest.setTimeout(120_000);

  test('gives every line by its id, scored by what was typed', async () => {
    const { forms } = await issued();
    const form = forms[0]!;
    const { bytes, typed } = filled(bytesOf(form), 'plain');
    const { round, drifts, files } = await gathered({ [form.file]: bytes });
    expect(drifts).toEqual([]);
    const lines = new Map(round.lines.map((line) => [line.item, line]));
    const scores = Object.entries(typed).filter(([id]) => !id.includes('|'));
    expect(scores.length).toBeGreaterThan(25);
    for (const [id] of scores) {
      expect(Math.abs(lines.get(id)?.self ?? 0)).toBe(2500);
      expect(lines.get(id)?.evidence).toMatch(/12\/BC-SNV/);
      expect(lines.get(id)?.rule.kind).toBe('points');
    }
    expect(lines.get('1.1.2')?.rule).toEqual({ kind: 'points', points: 19000 });
    expect(files[0]?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('gives the same lines when rows were sorted, the sheet renamed and a column put between', async () => {
    const { forms } = await issued();
    const form = forms[0]!;
    const plain = await gathered({ [form.file]: filled(bytesOf(form), 'plain').bytes });
    const moved = filled(bytesOf(form), 'moved').bytes;
    const after = await gathered({ [form.file]: moved });
    const bare = ({ round }: Gathered) => round.lines.map(({ origin: _, ...line }) => line);
    expect(after.files[0]).toMatchObject({ state: 'recognised', unit: { id: 'SNV' } });
    expect(bare(after)).toEqual(bare(plain));
    expect(after.files[0]?.read?.code).toBe(plain.files[0]?.read?.code);
    const grid = await gridOf(moved);
    for (const { item, self, origin } of after.round.lines) {
      if (self === undefined || origin === undefined) continue;
      expect([item, textAt(grid, origin.cell)]).toEqual([item, '0.25']);
    }
  });

  describeWithJudge('libreoffice', 'and computed by LibreOffice', () => {
    test('shows the code and the points that gathering finds, and still reads', async () => {
      const { forms } = await issued();
      const form = forms[0]!;
      const { bytes } = filled(bytesOf(form), 'plain');
      const saved = await convertWithLibreOffice({ 'bieu.xlsx': withoutStoredValues(bytes) }, 'xlsx');
      const office = Object.values(saved)[0]!;
      const grid = await gridOf(office);
      const code = printedCode(grid);
      const { round, drifts, receipts, problems } = await gathered({ [form.file]: office }, code);
      expect(drifts).toEqual([]);
      const receipt = receipts.find(({ unit }) => unit === 'SNV');
      expect([receipt?.code, receipt?.typed]).toEqual([code, code]);
      expect(problems.map((each) => each.code)).not.toContain('gather.code-differs');
      const ids = new Map([...issuedIds(grid)].map(([row, id]) => [id, row]));
      let compared = 0;
      for (const { item, rule } of round.lines) {
        const shown = cellAt(grid, ids.get(item) ?? 0, 10)?.value;
        if (typeof shown !== 'number' || rule.kind !== 'points') continue;
        compared += 1;
        expect([item, cellName(ids.get(item)!, 10), Math.round(shown * 10_000)]).toEqual([
          item,
          cellName(ids.get(item)!, 10),
          rule.points,
        ]);
      }
      expect(compared).toBeGreaterThan(20);
      const wrong = await gathered({ [form.file]: office }, '000-001');
      expect(wrong.problems.map((each) => each.code)).toContain('gather.code-differs');
    }, 240_000);
  });
});
