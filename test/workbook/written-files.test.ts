import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { convertWithLibreOffice, describeWithJudge, readWithOpenpyxl } from '../support/judges';
import { complaintsOf } from '../support/package-rules/workbook';
import { writtenFiles } from './written-files';

let folder: string;
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-written-'));
  files = await writtenFiles(folder);
}, 600_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('every kind of workbook is there, issued forms and charts among them', () => {
  const names = Object.keys(files);
  expect(names.length).toBeGreaterThan(24);
  expect(names.filter((name) => name.startsWith('forms--'))).toHaveLength(2);
  const parts = (name: string): string[] => Object.keys(unzipSync(files[name] ?? new Uint8Array()));
  const charted = names.filter((name) => parts(name).some((part) => part.startsWith('xl/charts/')));
  expect(charted).toEqual(expect.arrayContaining(['ranking.xlsx', 'reports.xlsx']));
});

test('every file keeps the rules that readers enforce', () => {
  const complaints = Object.entries(files).map(([name, bytes]) => [name, complaintsOf(bytes)] as const);
  expect(complaints.filter(([, list]) => list.length > 0)).toEqual([]);
});

/** A good file with one slip, each of which some reader repairs or refuses. */
const SLIPS: readonly (readonly [name: string, part: string, from: string | RegExp, to: string])[] = [
  ['a style that is not there', 'xl/worksheets/sheet1.xml', / s="\d+"/, ' s="9999"'],
  ['rows that go back', 'xl/worksheets/sheet1.xml', /<row r="\d+"/, '<row r="1048576"'],
  [
    'elements out of order',
    'xl/worksheets/sheet1.xml',
    '</sheetData>',
    '</sheetData><cols><col min="1" max="1"/></cols>',
  ],
  [
    'a relationship to nothing',
    'xl/_rels/workbook.xml.rels',
    /Target="[^"]*sheet1.xml"/,
    'Target="worksheets/none.xml"',
  ],
  ['a sheet name too long', 'xl/workbook.xml', /name="[^"]*" sheetId/, `name="${'a'.repeat(32)}" sheetId`],
  ['a count that lies', 'xl/styles.xml', /<cellXfs count="\d+"/, '<cellXfs count="1"'],
  ['a part without a type', '[Content_Types].xml', /PartName="[^"]*styles.xml"/, 'PartName="/xl/other.xml"'],
];

test.each(SLIPS)('%s is complained of', (_name, part, from, to) => {
  const parts = unzipSync(files['ranking.xlsx'] ?? new Uint8Array());
  const text = strFromU8(parts[part] ?? new Uint8Array());
  expect(text).toMatch(from);
  const slipped = zipSync({ ...parts, [part]: strToU8(text.replace(from, to)) });
  expect(complaintsOf(slipped)).not.toEqual([]);
});

test('a workbook other programs wrote has nothing to complain of either', () => {
  const names = ['libreoffice.xlsx', 'openpyxl.xlsx', 'xlsxwriter-texts.xlsx'];
  const corpus = join(__dirname, 'fixtures/corpus');
  const read = (name: string) => complaintsOf(new Uint8Array(readFileSync(join(corpus, name))));
  expect(names.map((name) => [name, read(name)])).toEqual(names.map((name) => [name, []]));
});

describeWithJudge('openpyxl', 'openpyxl', () => {
  test('opens every file', async () => {
    const read = await readWithOpenpyxl(files);
    const refused = Object.entries(read).filter(([, sheets]) => typeof sheets === 'string');
    expect(refused).toEqual([]);
    expect(Object.keys(read)).toHaveLength(Object.keys(files).length);
  }, 300_000);
});

describeWithJudge('libreoffice', 'LibreOffice', () => {
  test('opens every kind of file', async () => {
    // Files made for many are alike: those that stand alone, and the forms, show every kind.
    const isOneOfMany = (name: string): boolean => name.includes('--') && !name.startsWith('forms--');
    const kinds = Object.fromEntries(Object.entries(files).filter(([name]) => !isOneOfMany(name)));
    const converted = await convertWithLibreOffice(kinds, 'xlsx');
    expect(Object.keys(converted).length).toBe(Object.keys(kinds).length);
  }, 300_000);
});
