import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from '../../src/workbook/xlsx';
import { readForms } from '../../src/sheet';
import { tableFile } from '../support/table-file';
import { cchc } from './run';

const SELF_SCORE = join(__dirname, '../../assets/samples/tu-cham-so-2025.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-feed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What the portal says of the department: 1.302 solved (the department declares 1.300), 1.260 in time. */
function exported(unit = 'Sở Nông nghiệp và Môi trường', done: string | null = '1.302'): string {
  return tableFile(folder, 'cong-dvc.xlsx', [
    ['TỔNG HỢP HỒ SƠ'],
    ['Nguồn: Cổng Dịch vụ công quốc gia'],
    ['Từ ngày 15/12/2024 đến ngày 14/12/2025'],
    ['Ngày xuất: 18/12/2025 08:30'],
    [],
    ['STT', 'Đơn vị', 'Tồn đầu kỳ', 'Hồ sơ đã giải quyết', 'Hồ sơ giải quyết đúng hạn', 'Tỷ lệ (%)'],
    [1, 'Sở Nội vụ', 3, 400, 390, 97.5],
    [2, unit, 2, done, 1260, 96.77],
    [3, 'Sở Y tế', 12, 2000, 1900, 95],
    [4, 'Sở Tài chính', 1, 800, 796, 99.5],
  ]);
}

interface Match {
  readonly column: string;
  readonly item: string;
  readonly input: string;
  readonly confirmed: boolean;
}
interface Answer {
  readonly stamp: object;
  readonly figures: readonly { readonly code: string; readonly input: string; readonly state: string }[];
  readonly proposals: { readonly columns: readonly Match[]; readonly units: readonly object[] };
  readonly problems: readonly {
    readonly code: string;
    readonly message: string;
    readonly cell: string | null;
  }[];
}

const feed = async (...argv: readonly string[]): Promise<Answer> => {
  return (await cchc('feed', SELF_SCORE, '--json', ...argv)).json() as unknown as Answer;
};

/** A map in which a person has said yes to what was proposed for item 3.3.1. */
async function confirmedMap(from: string): Promise<string> {
  const map = join(folder, 'ghep-cot.json');
  await feed('--from', from, '--propose', map);
  const proposed = JSON.parse(readFileSync(map, 'utf8')) as { columns: Match[] };
  const columns = proposed.columns.map((one) => ({ ...one, confirmed: one.item === '3.3.1' }));
  writeFileSync(map, JSON.stringify({ ...proposed, columns }));
  return map;
}

test('columns are proposed by their words and none is used before a person confirms it', async () => {
  const { proposals, figures, stamp } = await feed('--from', exported());
  expect(proposals.columns).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ item: '3.3.1', input: 'numerator', column: 'Hồ sơ giải quyết đúng hạn' }),
      expect.objectContaining({ item: '3.3.1', input: 'denominator', column: 'Hồ sơ đã giải quyết' }),
    ]),
  );
  expect(proposals.columns.every(({ confirmed }) => !confirmed)).toBe(true);
  expect(figures).toEqual([]);
  expect(stamp).toEqual({
    source: 'Cổng Dịch vụ công quốc gia',
    from: '2024-12-15',
    to: '2025-12-14',
    taken: '2025-12-18',
    carriedOver: null,
  });
});

test('confirmed columns stand beside the unit’s own figures, and a difference is a problem at its cell', async () => {
  const from = exported();
  const { figures, problems } = await feed('--from', from, '--map', await confirmedMap(from));
  expect(figures.map(({ code, input, state }) => `${code} ${input} ${state}`).sort()).toEqual([
    '3.3.1 denominator differs',
    '3.3.1 numerator agrees',
  ]);
  const differs = problems.find(({ code }) => code === 'statistics.feed-differs');
  expect(differs).toMatchObject({ cell: 'D34' });
  expect(differs?.message).toMatch(/1\.300.*1\.302.*Sheet1!D8.*chênh 2/);
  expect(problems.find(({ code }) => code === 'statistics.carried-over')?.message).toContain('Tồn đầu kỳ');
  expect(problems.find(({ code }) => code === 'statistics.stamp-missing')?.message).toContain('tồn đầu kỳ');
});

test('blank in the export is no zero', async () => {
  const map = await confirmedMap(exported());
  const { figures } = await feed('--from', exported(undefined, null), '--map', map);
  expect(figures.find(({ input }) => input === 'denominator')).toMatchObject({
    state: 'sourceBlank',
    fed: null,
  });
});

test('a unit written otherwise is proposed, never assumed', async () => {
  const { problems, proposals, figures } = await feed('--from', exported('Sở Nông nghiệp và Môi trườg'));
  expect(figures).toEqual([]);
  expect(problems.map(({ code }) => code)).toContain('statistics.unit-proposed');
  expect(proposals.units).toEqual([
    { unit: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', row: 'Sở Nông nghiệp và Môi trườg', confirmed: false },
  ]);
});

test('the copy remembers what was confirmed, and no declared cell changes', async () => {
  const from = exported();
  const out = join(folder, 'doi-chieu.xlsx');
  await feed('--from', from, '--map', await confirmedMap(from), '--out', out, '--who', 'Lê Thị Hạnh');
  const again = (await cchc('feed', out, '--from', from, '--json')).json() as unknown as Answer;
  expect(again.figures).toHaveLength(2);
  const [before, after] = await Promise.all([SELF_SCORE, out].map(contentOf));
  expect(after!.sheets[0]!.rows).toEqual(before!.sheets[0]!.rows);
  // The sheet of the comparison is ours: reading the copy finds the same tables as before.
  expect(readForms(after!).forms).toHaveLength(readForms(before!).forms.length);
  expect(after!.sheets.map(({ sheet }) => sheet)).toContain('CCHC – Đối chiếu số liệu');
});

test('the next comparison takes the place of the last one', async () => {
  const from = exported();
  const map = await confirmedMap(from);
  const [first, second] = [join(folder, '1.xlsx'), join(folder, '2.xlsx')];
  await feed('--from', from, '--map', map, '--out', first);
  await cchc('feed', first, '--from', from, '--out', second);
  const { sheets } = await contentOf(second);
  expect(sheets.filter(({ sheet }) => sheet.startsWith('CCHC'))).toHaveLength(1);
});

test('a map that is none is refused by name', async () => {
  const map = join(folder, 'hong.json');
  writeFileSync(map, '{"schema":"cchc.feed-map/1","columns":[{"column":1}]}');
  const ran = await cchc('feed', SELF_SCORE, '--from', exported(), '--map', map, '--json');
  expect(ran.code).toBe(1);
  expect(ran.json()).toMatchObject({ problems: [{ code: 'statistics.map-unreadable' }] });
});

async function contentOf(path: string) {
  const opened = openXlsx(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(path);
  const content = await opened.value.read();
  if (!content.ok) throw new Error(path);
  return content.value;
}
