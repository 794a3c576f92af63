import { strToU8, zipSync } from 'fflate';
import { oneSheet, parts, worksheet, zipped } from '../workbook/xlsx/builders';

const CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const MEGABYTE = 1024 * 1024;

function rows(count: number, cells: (row: number) => string): string {
  return Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cells(at + 1)}</row>`).join('');
}

function words(address: string, text: string): string {
  return `<c r="${address}" t="str"><v>${text}</v></c>`;
}

function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, at) => {
    bytes[1024 + at * 2] = letter.charCodeAt(0);
  });
  return bytes;
}

const ENTITIES = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(at)};`.repeat(10)}">`)
  .join('')}]>`;

/** Letters that have broken one reader or another: marks apart, no width, both directions, beyond the first plane. */
const ODD_LETTERS = 'e\u0302\u0301 \u200B\u200D\uFEFF\u202E\u2066 😀𝒜 Ð đ\u0323 \u00A0\u2028';

/** The workbook says its sheet is a part that is not there, and a second one outside the archive. */
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/none.xml"/>' +
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="../../../../etc/passwd"/>' +
  '</Relationships>';

const BACKWARDS = [3, 2, 1].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join('');

/** Ensures a workbook in which one part has the name of another. */
function twice(name: string, other: string): Uint8Array {
  const bytes = zipped(parts({ A: worksheet(CELL), B: worksheet(CELL) }));
  const text = Buffer.from(bytes).toString('latin1');
  return Uint8Array.from(Buffer.from(text.replaceAll(`${other}.xml`, `${name}.xml`), 'latin1'));
}

export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** The code of what is told first; absent where the file is read like any other, or has only a note. */
  readonly code?: string;
}

/** Files that were made to harm, broken on the way, or are something else than their name says. */
export const HOSTILE: readonly HostileFile[] = [
  { name: 'old.xls', make: () => compound('Workbook'), code: 'workbook.old-xls' },
  { name: 'password.xlsx', make: () => compound('EncryptedPackage'), code: 'workbook.password' },
  {
    name: 'open-document.xlsx',
    make: () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    code: 'workbook.ods',
  },
  { name: 'csv.xlsx', make: () => strToU8('STT;Tiêu chí;Điểm\n1;Kế hoạch;2\n'), code: 'workbook.csv' },
  { name: 'half.xlsx', make: () => oneSheet(CELL).subarray(0, 700), code: 'workbook.truncated' },
  {
    name: 'entities.xlsx',
    make: () =>
      zipped({ ...parts({ A: '' }), 'xl/worksheets/sheet1.xml': `${ENTITIES}<worksheet>&j;</worksheet>` }),
    code: 'workbook.xml-dtd',
  },
  {
    name: 'two-sheets-of-one-name.xlsx',
    make: () => twice('sheet1', 'sheet2'),
    code: 'workbook.duplicate-part',
  },
  {
    name: 'path-out-of-the-archive.xlsx',
    make: () => zipped({ ...parts({ A: worksheet(CELL) }), '../../../xl/worksheets/evil.xml': '<a/>' }),
    code: 'workbook.unsafe-name',
  },
  {
    name: 'wrong-relationships.xlsx',
    make: () =>
      zipped({
        ...parts({ A: worksheet(CELL) }),
        'xl/_rels/workbook.xml.rels': RELATIONS,
      }),
    code: 'workbook.sheet-missing',
  },
  {
    name: 'parts-in-another-order.xlsx',
    make: () => zipped(Object.fromEntries(Object.entries(parts({ A: worksheet(CELL) })).reverse())),
  },
  { name: 'rows-in-another-order.xlsx', make: () => oneSheet(`<sheetData>${BACKWARDS}</sheetData>`) },
  {
    name: 'bomb.xlsx',
    make: () =>
      zipSync({
        ...Object.fromEntries(
          Object.entries(parts({ A: worksheet(CELL) })).map(([name, text]) => [name, strToU8(text)]),
        ),
        'xl/bomb.xml': new Uint8Array(220 * MEGABYTE),
      }),
    code: 'workbook.zip-bomb',
  },
  {
    name: 'nested.xlsx',
    make: () => oneSheet(`${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`),
    code: 'workbook.xml-too-deep',
  },
  {
    name: 'huge-dimension.xlsx',
    make: () =>
      oneSheet(
        `<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`,
      ),
  },
  {
    name: 'every-row.xlsx',
    make: () => oneSheet(`<sheetData>${'<row><c><v>1</v></c></row>'.repeat(1_048_576)}</sheetData>`),
  },
  {
    name: 'merged.xlsx',
    make: () => {
      const merges = Array.from({ length: 10_000 }, (_, at) => `<mergeCell ref="A${at + 1}:C${at + 1}"/>`);
      return oneSheet(
        `<sheetData>${rows(10_000, (row) => words(`A${row}`, `Mục ${row}`))}</sheetData><mergeCells>${merges.join('')}</mergeCells>`,
      );
    },
  },
  {
    name: 'cycles-and-errors.xlsx',
    make: () =>
      oneSheet(
        `<sheetData>${rows(2_000, (row) => `<c r="A${row}"><f>A${row + 1}+B${row}</f><v>1</v></c><c r="B${row}" t="e"><f>1/0</f><v>#DIV/0!</v></c>`)}</sheetData>`,
      ),
  },
  {
    name: 'long-cells.xlsx',
    make: () =>
      oneSheet(
        `<sheetData>${rows(300, (row) => words(`A${row}`, `${row}. ${'Kế hoạch năm '.repeat(2_500)}`))}</sheetData>`,
      ),
  },
  {
    name: 'odd-letters.xlsx',
    make: () =>
      oneSheet(
        `<sheetData>${rows(500, (row) => words(`A${row}`, `${row} ${ODD_LETTERS.repeat(20)}`))}</sheetData>`,
      ),
  },
  {
    name: 'macros.xlsx',
    make: () => zipped({ ...parts({ A: worksheet(CELL) }), 'xl/vbaProject.bin': 'VBA' }),
  },
  {
    name: 'signed.xlsx',
    make: () => zipped({ ...parts({ A: worksheet(CELL) }), '_xmlsignatures/sig1.xml': '<Signature/>' }),
  },
  {
    name: 'external.xlsx',
    make: () =>
      oneSheet(
        `<sheetData><row r="1"><c r="A1"><f>'file:///C:/[x.xlsx]S'!A1</f><v>1</v></c></row></sheetData>`,
      ),
  },
];
