import { WORKBOOK_PROBLEMS } from '../../../src/messages/workbook';
import { openDocx, readDocx } from '../../../src/workbook/docx';
import { documentOf, paragraph, tableOf } from './documents';

const TABLE = tableOf([
  ['a', 'b', 'c'],
  ['1', '2', '3'],
]);
const WIDE =
  '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>';
const DEEP = `${'<w:tbl><w:tr><w:tc>'.repeat(30)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(30)}`;
const BOMB = `${' '.repeat(40 * 1024 * 1024)}${TABLE}`;

const REFUSED: readonly (readonly [name: string, bytes: () => Uint8Array, code: string])[] = [
  ['no table', () => documentOf(paragraph('Kính gửi')), 'workbook.no-table-in-document'],
  ['a column a billion wide', () => documentOf(WIDE), 'workbook.table-too-wide'],
  ['tables in tables without end', () => documentOf(DEEP), 'workbook.xml-too-deep'],
  ['a part swollen by packing', () => documentOf(BOMB), 'workbook.zip-bomb'],
  [
    'a document type',
    () => documentOf('', { 'word/document.xml': '<!DOCTYPE d [<!ENTITY a "a">]><d>&a;</d>' }),
    'workbook.xml-dtd',
  ],
  ['broken XML', () => documentOf('<w:tbl>'), 'workbook.xml-malformed'],
  [
    'slides',
    () => documentOf('', { 'word/document.xml': '<p:presentation xmlns:p="x"/>' }),
    'workbook.other-document',
  ],
  ['a file cut short', () => documentOf(TABLE).slice(0, 200), 'workbook.truncated'],
  ['a broken list of styles', () => documentOf(TABLE, styled('<w:styles')), 'workbook.xml-malformed'],
];

function styled(styles: string): Record<string, string> {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
  return {
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r" Type="${type}" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': styles,
  };
}

test.each(REFUSED)('%s is refused with its reason', (_name, bytes, code) => {
  const read = readDocx(bytes());
  expect(read.ok).toBe(false);
  expect([...new Set(read.problems.map((each) => each.code))]).toEqual([code]);
  expect(Object.keys(WORKBOOK_PROBLEMS)).toContain(code);
});

test('styles that are based on each other in a circle end', () => {
  const circle =
    '<w:styles xmlns:w="x"><w:style w:styleId="A" w:default="1" w:type="paragraph"><w:basedOn w:val="A"/></w:style></w:styles>';
  expect(readDocx(documentOf(TABLE, styled(circle))).ok).toBe(true);
});

test('nothing is written into a document', async () => {
  const opened = openDocx(documentOf(TABLE));
  if (!opened.ok) throw new Error('not opened');
  const applied = await opened.value.apply({ command: 'score', edits: [] });
  expect(applied.problems.map(({ code }) => code)).toEqual(['workbook.read-only-document']);
  expect((await opened.value.undo({ command: 'score', undo: null, refused: [] })).ok).toBe(false);
  const one = await opened.value.read(['bảng 1']);
  expect(one.ok && one.value.sheets.map(({ sheet }) => sheet)).toEqual(['Bảng 1']);
  expect((await opened.value.select({ sheet: 'Bảng 1', cell: 'A1' })).ok).toBe(true);
});
