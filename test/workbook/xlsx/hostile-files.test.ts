import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { WORKBOOK_PROBLEMS } from '../../../src/messages/workbook';
import { at, codesOf, gridOf, oneSheet, parts, worksheet, zipped } from './builders';

const RICH = new Uint8Array(readFileSync(join(__dirname, '../fixtures/rich.xlsx')));
const CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const SHEET_PART = 'xl/worksheets/sheet1.xml';

function text(content: string): Uint8Array {
  return strToU8(content);
}

/** A compound file whose directory names these streams. */
function compound(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) =>
    [...name].forEach((letter, at) => {
      bytes[1024 + index * 128 + at * 2] = letter.charCodeAt(0);
    }),
  );
  return bytes;
}

/** A good file with one part replaced. */
function withPart(name: string, content: string): Uint8Array {
  return zipped({ ...parts({ A: worksheet(CELL) }), [name]: content });
}

function withoutPart(name: string): Uint8Array {
  const files = parts({ A: worksheet(CELL) });
  return zipped(Object.fromEntries(Object.entries(files).filter(([key]) => key !== name)));
}

/** A good file in which a byte pattern, found by its text, is overwritten in every header. */
function patched(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
}

const GOOD = oneSheet(CELL);

const REFUSED: readonly (readonly [name: string, bytes: () => Uint8Array, code: string])[] = [
  ['an empty file', () => new Uint8Array(), 'workbook.empty-file'],
  ['an old .xls', () => compound('Root Entry', 'Workbook'), 'workbook.old-xls'],
  ['a very old .xls', () => compound('Root Entry', 'Book'), 'workbook.old-xls'],
  ['a password', () => compound('EncryptionInfo', 'EncryptedPackage'), 'workbook.password'],
  ['an old Word file', () => compound('Root Entry', 'WordDocument'), 'workbook.old-document'],
  ['a kept message', () => compound('Root Entry', '__properties_version1.0'), 'workbook.compound-file'],
  ['a rich text file', () => text('{\\rtf1\\ansi Bảng tiêu chí}'), 'workbook.old-document'],
  ['a photograph', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'workbook.image'],
  ['a phone photograph', () => text('\0\0\0\x18ftypheic\0\0\0\0'), 'workbook.image'],
  ['a picture of the web', () => text('RIFF\x10\0\0\0WEBPVP8 '), 'workbook.image'],
  ['a PDF', () => text('%PDF-1.7 …'), 'workbook.pdf'],
  ['a CSV', () => text('STT;Tiêu chí;Điểm\n1;Kế hoạch;2\n'), 'workbook.csv'],
  ['a CSV in UTF-16', () => Uint8Array.from(Buffer.from('\ufeffSTT\tTiêu chí\n', 'utf16le')), 'workbook.csv'],
  [
    'a web page',
    () => text('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
    'workbook.html',
  ],
  [
    'an XML spreadsheet',
    () => text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    'workbook.xml-2003',
  ],
  ['noise', () => Uint8Array.of(1, 2, 3, 4, 5, 6), 'workbook.not-a-workbook'],
  ['another archive', () => zipSync({ 'a.txt': text('a') }), 'workbook.not-a-workbook'],
  ['an empty archive', () => zipSync({}), 'workbook.not-a-workbook'],
  [
    'an OpenDocument',
    () => zipSync({ mimetype: text('application/vnd.oasis.opendocument.spreadsheet') }),
    'workbook.ods',
  ],
  [
    'a Word document',
    () =>
      zipped({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels':
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': '<w:document xmlns:w="w"/>',
      }),
    'workbook.other-document',
  ],
  [
    'an .xlsb',
    () =>
      zipped({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels':
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        'xl/workbook.bin': 'x',
      }),
    'workbook.binary-xlsb',
  ],
  ['half a file', () => RICH.subarray(0, RICH.length / 2), 'workbook.truncated'],
  ['a file without its last byte', () => RICH.subarray(0, RICH.length - 1), 'workbook.truncated'],
  ['a part with another checksum', () => flippedData(), 'workbook.part-damaged'],
  [
    'a path that climbs out',
    () => patched(withPart('xx/yy/evil.xml', '<a/>'), 'xx/yy/', '../../'),
    'workbook.unsafe-name',
  ],
  [
    'an absolute path',
    () => patched(withPart('x/evil.xml', '<a/>'), 'x/evil', '/xevil'),
    'workbook.unsafe-name',
  ],
  [
    'a part that stands twice',
    () => patched(withPart('xl/worksheets/shEEt2.xml', '<a/>'), 'shEEt2', 'shEEt1'),
    'workbook.duplicate-part',
  ],
  ['a missing sheet part', () => withoutPart(SHEET_PART), 'workbook.sheet-missing'],
  ['no workbook part', () => withoutPart('xl/workbook.xml'), 'workbook.no-main-part'],
  ['no relationships', () => withoutPart('_rels/.rels'), 'workbook.no-main-part'],
  [
    'relationships that point nowhere',
    () => withPart('xl/_rels/workbook.xml.rels', '<Relationships/>'),
    'workbook.no-sheet',
  ],
  ['a missing style sheet', () => withoutPart('xl/styles.xml'), 'workbook.part-missing'],
  [
    'a document type',
    () => withPart(SHEET_PART, `<!DOCTYPE a [<!ENTITY b "c">]>${worksheet(CELL)}`),
    'workbook.xml-dtd',
  ],
  [
    'a document type in a small part',
    () => withPart('xl/workbook.xml', `<!DOCTYPE a [<!ENTITY b "c">]><workbook/>`),
    'workbook.xml-dtd',
  ],
  [
    'an unknown entity',
    () => oneSheet('<sheetData><row><c t="str"><v>&lol;</v></c></row></sheetData>'),
    'workbook.xml-malformed',
  ],
  [
    'elements that do not close',
    () => withPart(SHEET_PART, worksheet('<sheetData><row>')),
    'workbook.xml-malformed',
  ],
  ['text cut short', () => withPart(SHEET_PART, worksheet(CELL).slice(0, -9)), 'workbook.xml-malformed'],
  ['deep nesting', () => oneSheet(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`), 'workbook.xml-too-deep'],
  [
    'deep nesting in a small part',
    () => withPart('xl/workbook.xml', `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`),
    'workbook.xml-too-deep',
  ],
  [
    'a text that is not UTF-8',
    () => zipped({ ...parts({ A: '' }), [SHEET_PART]: Uint8Array.of(60, 97, 255, 62) }),
    'workbook.encoding',
  ],
  ['a packing nobody knows', () => methodOf(GOOD, 99), 'workbook.compression'],
  ['a locked entry', () => flagOf(GOOD), 'workbook.part-encrypted'],
  [
    'a cell beyond the last column',
    () => oneSheet('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'),
    'workbook.bad-cell',
  ],
  [
    'a row that has no number',
    () => oneSheet('<sheetData><row r="x"><c><v>1</v></c></row></sheetData>'),
    'workbook.bad-cell',
  ],
  [
    'two sheets over one part',
    () =>
      withPart(
        'xl/workbook.xml',
        '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/></sheets></workbook>',
      ),
    'workbook.sheet-missing',
  ],
  [
    'a number that is none',
    () => oneSheet('<sheetData><row r="1"><c r="A1"><v>1,5</v></c></row></sheetData>'),
    'workbook.bad-number',
  ],
  [
    'a text that is not there',
    () => oneSheet('<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>'),
    'workbook.missing-string',
  ],
  [
    'a date that is none',
    () => oneSheet('<sheetData><row r="1"><c r="A1" t="d"><v>2025-02-30</v></c></row></sheetData>'),
    'workbook.bad-date',
  ],
  [
    'a cell that stands twice',
    () => oneSheet('<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData>'),
    'workbook.duplicate-cell',
  ],
  [
    'a follower without its formula',
    () => oneSheet('<sheetData><row r="1"><c r="A1"><f t="shared" si="4"/><v>1</v></c></row></sheetData>'),
    'workbook.shared-formula',
  ],
  [
    'a style that is not there',
    () => oneSheet('<sheetData><row r="1"><c r="A1" s="77"><v>1</v></c></row></sheetData>'),
    'workbook.missing-style',
  ],
];

/** The rich file with one byte of a sheet's packed data changed. */
function flippedData(): Uint8Array {
  const bytes = GOOD.slice();
  const name = Buffer.from(bytes).indexOf(SHEET_PART);
  const data = name + SHEET_PART.length;
  bytes[data + 12] = (bytes[data + 12] ?? 0) ^ 1;
  return bytes;
}

/** Every central record of the file with another packing method. */
function methodOf(file: Uint8Array, method: number): Uint8Array {
  return eachRecord(file, (bytes, at) => bytes.fill(method, at + 10, at + 11));
}

function flagOf(file: Uint8Array): Uint8Array {
  return eachRecord(file, (bytes, at) => bytes.fill(1, at + 8, at + 9));
}

function eachRecord(file: Uint8Array, change: (bytes: Uint8Array, at: number) => void): Uint8Array {
  const bytes = file.slice();
  const mark = Buffer.from([0x50, 0x4b, 1, 2]);
  const buffer = Buffer.from(bytes.buffer);
  for (let at = buffer.indexOf(mark); at >= 0; at = buffer.indexOf(mark, at + 4)) change(bytes, at);
  return bytes;
}

describe('what is no workbook, or a damaged or hostile one', () => {
  test.each(REFUSED)('%s is named for what it is', async (_name, bytes, code) => {
    const file = bytes();
    const copy = file.slice();
    expect(await codesOf(file)).toContain(code);
    expect(file).toEqual(copy);
  });

  test('every code has a sentence that says what to do', () => {
    for (const [, , code] of REFUSED) expect(WORKBOOK_PROBLEMS).toHaveProperty([code]);
  });
});

describe('zip bombs', () => {
  test('a part that would swell beyond all measure is refused before it is unpacked', async () => {
    const bomb = eachRecord(
      zipped({ ...parts({ A: worksheet(CELL) }), 'xl/bomb.xml': ' '.repeat(100_000) }),
      (bytes, at) => {
        const view = new DataView(bytes.buffer);
        if (view.getUint32(at + 24, true) === 100_000) view.setUint32(at + 24, 300 * 1024 * 1024, true);
      },
    );
    expect(await codesOf(bomb)).toContain('workbook.zip-bomb');
  });

  test('a part that lies about its size stops there', async () => {
    const honest = zipped({
      ...parts({ A: worksheet(CELL) }),
      [SHEET_PART]: worksheet(' '.repeat(5_000_000)),
    });
    const lying = eachRecord(honest, (bytes, at) => {
      const view = new DataView(bytes.buffer);
      if (view.getUint32(at + 24, true) > 4_000_000) view.setUint32(at + 24, 10_000, true);
    });
    expect(await codesOf(lying)).toContain('workbook.part-damaged');
  });

  test('more parts than any workbook has are refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 5_001 }, (_, index) => [`p${index}`, new Uint8Array()]),
    );
    expect(await codesOf(zipSync(many, { level: 0 }))).toContain('workbook.too-many-parts');
  });
});

describe('very large but honest sheets', () => {
  test('a sheet formatted far below its last row reads as the few rows it holds', async () => {
    const rows = ['<row r="3"><c r="A3" s="1"/><c r="B3"><v>5</v></c></row>'];
    for (let row = 4; row <= 100_000; row += 1) rows.push(`<row r="${row}"><c r="A${row}" s="1"/></row>`);
    const grid = await gridOf(oneSheet(`<sheetData>${rows.join('')}</sheetData>`));
    expect(grid).toMatchObject({ rowCount: 3, columnCount: 2 });
    expect(at(grid, 'B3')?.value).toBe(5);
  });

  test('a sheet with a figure in every one of its 1,048,576 rows reads whole', async () => {
    // Rows and cells may leave out where they stand; here that keeps the making of the test small.
    const figures = Array.from({ length: 1_048_575 }, (_, row) => (row * 7_919) % 100_003);
    const rows = figures.map((figure) => `<row><c><v>${figure}</v></c></row>`).join('');
    const last = '<row r="1048576"><c r="A1048576"><v>8</v></c></row>';
    const grid = await gridOf(oneSheet(`<sheetData>${rows}${last}</sheetData>`));
    expect(grid.rowCount).toBe(1_048_576);
    expect(at(grid, 'A1048576')?.value).toBe(8);
  }, 60_000);

  test.each([
    [
      'columns described over and over',
      '<cols>' + '<col min="1" max="16384" hidden="1"/>'.repeat(50_000) + '</cols><sheetData/>',
    ],
    [
      'a long formula shared by very many cells',
      `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">${'A1+'.repeat(2_000)}A1</f><v>1</v></c></row>${'<row><c><f t="shared" si="0"/><v>1</v></c></row>'.repeat(30_000)}</sheetData>`,
    ],
    [
      'arrays that all cover the whole sheet',
      `<sheetData>${'<row><c><f t="array" ref="A1:XFD1048576">B1</f><v>1</v></c></row>'.repeat(20_000)}</sheetData>`,
    ],
    ['rows without end', `<sheetData>${'<row hidden="1"/>'.repeat(300_000)}</sheetData>`],
  ])('%s: read in bounded work', async (_name, content) => {
    expect((await gridOf(oneSheet(content))).rowCount).toBeLessThanOrEqual(100_001);
  });

  test('a style sheet with more entries than any is refused', async () => {
    const styles = `<styleSheet><cellXfs>${'<xf/>'.repeat(600_000)}</cellXfs></styleSheet>`;
    expect(await codesOf(oneSheet(CELL, { 'xl/styles.xml': styles }))).toContain('workbook.xml-too-long');
  });

  test('ten thousand merged areas', async () => {
    const merges = Array.from({ length: 10_000 }, (_, row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`);
    const grid = await gridOf(oneSheet(`${CELL}<mergeCells>${merges.join('')}</mergeCells>`));
    expect(grid.merges).toHaveLength(10_000);
  });

  test('a cell of 32,767 characters, with every kind of letter', async () => {
    const long = 'Ế😀\u0301đ'.repeat(6_553);
    const grid = await gridOf(
      oneSheet(`<sheetData><row r="1"><c r="A1" t="str"><v>${long}</v></c></row></sheetData>`),
    );
    expect(at(grid, 'A1')?.value).toBe(long);
  });
});

test('a signed file opens with a warning that saving breaks the signature', async () => {
  const signed = zipped({ ...parts({ A: worksheet(CELL) }), '_xmlsignatures/sig1.xml': '<Signature/>' });
  expect(await codesOf(signed)).toEqual(['workbook.signed']);
});

test('a macro workbook is read like any other and keeps its macros', async () => {
  const macro = zipped({ ...parts({ A: worksheet(CELL) }), 'xl/vbaProject.bin': 'VBA' });
  expect(await codesOf(macro)).toEqual([]);
});
