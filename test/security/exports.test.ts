import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { newWorkbook } from '../../src/cli/files';
import { cchc } from '../cli/run';
import { selfFile } from '../faults/self-sheet';

/** What somebody might type as a name, so that the next person's spreadsheet runs it. */
const TRAPS = [
  '=HYPERLINK("http://evil.example";"Bấm vào đây")',
  '+cmd|calc',
  '-2+3+cmd|calc',
  '@SUM(1+1)',
  '\t=1+1',
  '＝1+1',
  ' =1+1',
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-security-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function formulasIn(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/'));
  const text = parts.map(([, part]) => strFromU8(part)).join('');
  return [...text.matchAll(/<f[ >][\s\S]*?<\/f>/g)].map(([found]) => found).join('\n');
}

test.each(TRAPS)('the text %j is written into a workbook as text', (value) => {
  const bytes = newWorkbook([
    { kind: 'addSheet', sheet: 'A', cells: [{ row: 0, column: 0, value }], layout: {} },
  ]);
  expect(formulasIn(bytes)).toBe('');
});

test('a title typed as a formula reaches neither a formula nor a link of the scored copy', async () => {
  const lines = TRAPS.map((title, index) => {
    const text = 'Có ban hành: 1 điểm; không ban hành: 0 điểm';
    return { code: `1.${String(index + 1)}`, title, maximum: 1, text, self: 1 };
  });
  const file = selfFile(folder, 'tu-cham.xlsx', { agency: '=HYPERLINK("http://evil.example")', lines });
  const out = join(folder, 'out.xlsx');
  await cchc('score', file, '--out', out);
  const bytes = new Uint8Array(readFileSync(out));
  expect(formulasIn(bytes)).not.toMatch(/evil|cmd/);
  expect(Object.keys(unzipSync(bytes)).filter((name) => /hyperlink|externalLink/i.test(name))).toEqual([]);
  expect(
    strFromU8(unzipSync(bytes)['xl/worksheets/_rels/sheet1.xml.rels'] ?? new Uint8Array()),
  ).not.toContain('evil');
});
