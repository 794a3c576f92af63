import fc from 'fast-check';
import { writeWorkbook, type NewSheet } from '../../../src/workbook/xlsx';
import { ByteOut, TextOut } from '../../../src/workbook/xlsx/write/out';
import { writeSheet } from '../../../src/workbook/xlsx/write/sheet-xml';
import { contentOf, opened } from './builders';

const pieces = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 30 });

test('pieces become the very bytes of the platform’s encoder, whatever they hold', () => {
  fc.assert(
    fc.property(pieces, (texts) => {
      const out = new ByteOut();
      for (const text of texts) out.add(text);
      expect([...out.bytes]).toEqual([...new TextEncoder().encode(texts.join(''))]);
    }),
  );
});

test('more than the first room is kept whole', () => {
  const out = new ByteOut();
  const text = 'Tỷ lệ hồ sơ 😀 đúng hạn – ';
  for (let turn = 0; turn < 2_000; turn += 1) out.add(text);
  expect(new TextDecoder().decode(out.bytes)).toBe(text.repeat(2_000));
});

test('a sheet is the same in bytes and in text', () => {
  const cells = [
    { row: 1, column: 27, value: 'Sở Nội vụ & <đơn vị> "A"\n' },
    { row: 0, column: 0, value: 0.1, formula: 'A2*1' },
    { row: 1, column: 2, value: null, style: 'wrapped' as const },
  ];
  const sheet = { cells, layout: {}, formatOf: () => 4 };
  const [bytes, text] = [new ByteOut(), new TextOut()];
  writeSheet(bytes, sheet);
  writeSheet(text, sheet);
  expect(new TextDecoder().decode(bytes.bytes)).toBe(text.text);
  expect(text.text).toContain('<c r="C2" s="4"/><c r="AB2" s="4" t="inlineStr"><is><t xml:space="preserve">');
});

test('a workbook of many sheets keeps their order, their names for printing and the one shown', async () => {
  const sheets = Array.from({ length: 300 }, (_, n): NewSheet => ({
    kind: 'addSheet',
    sheet: `Biểu ${n}`,
    cells: [{ row: 0, column: 0, value: n }],
    layout: { ...(n === 0 ? { hidden: 'hidden' } : {}), printTitleRows: { first: 0, last: 0 } },
  }));
  const written = writeWorkbook(sheets);
  const content = await contentOf(opened(written.ok ? written.value : new Uint8Array()));
  expect(content.sheets.map(({ sheet, rows }) => [sheet, rows[0]?.[0]?.value])).toEqual(
    sheets.map(({ sheet }, n) => [sheet, n]),
  );
  expect(content.names).toHaveLength(300);
  expect(content.names[299]).toMatchObject({ sheet: 'Biểu 299', refersTo: "'Biểu 299'!$1:$1" });
});
