import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellGrid } from '../../src/grid/cell-grid';
import {
  comparableFile,
  linkedCells,
  listDocuments,
  readDocument,
  showDate,
  showSign,
} from '../../src/sheet/evidence';
import type { CitedDocument } from '../../src/sheet/evidence';

const EMPTY_GRID: CellGrid = {
  sheet: 'Chấm điểm',
  rows: [],
  rowCount: 0,
  columnCount: 1,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  visibility: 'visible',
  isProtected: false,
};

/** One cell with what a careful clerk reads in it; see the folder's README. */
interface Case {
  readonly note: string;
  readonly cell: string;
  readonly documents: readonly Readonly<Record<string, unknown>>[];
}

const CASES = readFileSync(join(__dirname, '../cases/evidence/cells.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case);

function view(document: CitedDocument): Record<string, unknown> {
  const { kind, sign, date, otherDates, issuer, subject, section, page, files, links, rest } = document;
  const entries = {
    kind,
    sign: sign && showSign(sign),
    date: date && showDate(date),
    otherDates: otherDates.map(showDate),
    issuer,
    subject,
    section,
    page,
    files,
    links,
    rest,
  };
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && value.length > 0),
  );
}

const read = (cell: string) => listDocuments(cell).map((text) => view(readDocument(text)));

describe('a cell of evidence is read as its clerk meant it:', () => {
  test.each(CASES)('$note', ({ cell, documents }) => {
    expect(read(cell)).toEqual(documents);
  });

  test('there are enough of them', () => {
    expect(CASES.length).toBeGreaterThan(60);
    expect(new Set(CASES.map(({ cell }) => cell)).size).toBe(CASES.length);
  });
});

test('nothing that was written is lost: every letter and digit stands in some part', () => {
  for (const { cell } of CASES) {
    const told = listDocuments(cell).join(' ');
    for (const word of cell.match(/[\p{L}\p{N}]{3,}/gu) ?? []) expect(told).toContain(word);
  }
});

test('file names are one name in any Unicode form, case and way of writing a space', () => {
  const name = 'Kế hoạch Đợt 1.PDF';
  for (const same of [name.normalize('NFD'), 'kế_hoạch_đợt_1.pdf', 'Kế%20hoạch%20Đợt%201.pdf', `1.1/${name}`])
    expect(comparableFile(same)).toBe(comparableFile(name));
  expect(comparableFile('Kế hoạch Đợt 2.pdf')).not.toBe(comparableFile(name));
});

test('a cell links where its link or its formula says', () => {
  const area = (top: number, bottom: number) => ({ top, bottom, left: 0, right: 0 });
  const grid = {
    ...EMPTY_GRID,
    rowCount: 4,
    rows: [[], [], [], [{ value: 'Xem', formula: 'HYPERLINK("https://b.example/?q=""1""","Xem")' }]],
    links: [
      { area: area(0, 0), target: 'https://a.example' },
      { area: area(1, 2), target: 'KH12.pdf' },
    ],
  };
  expect([...linkedCells(grid)]).toEqual([
    ['A1', ['https://a.example']],
    ['A2', ['KH12.pdf']],
    ['A3', ['KH12.pdf']],
    ['A4', ['https://b.example/?q="1"']],
  ]);
});
