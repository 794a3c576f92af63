import type { Edit } from '../../../src/grid/plan';
import { openPackage } from '../../../src/workbook/xlsx/open';
import { applied, at, contentOf, gridOf, oneSheet, opened, parts, worksheet, zipped } from './builders';

const SHEET = 'Chấm điểm';
const PART = 'xl/worksheets/sheet1.xml';

/** Ensures the sheet's text after the edits. */
async function patched(content: string, ...edits: readonly Edit[]): Promise<string> {
  const workbook = opened(oneSheet(content));
  await applied(workbook, ...edits);
  return partOf(workbook.save(), PART);
}

function partOf(bytes: Uint8Array, name: string): string {
  const pack = openPackage(bytes);
  const text = pack.ok ? pack.value.text(name) : pack;
  return text.ok ? text.value : '';
}

function set(row: number, column: number, value: string | number | null, formula?: string): Edit {
  const cell = { row, column, value, ...(formula === undefined ? {} : { formula }) };
  return { kind: 'cells', sheet: SHEET, cells: [cell] };
}

const CASES: readonly (readonly [name: string, before: string, edit: Edit, after: string])[] = [
  [
    'a new cell goes before the first one further right',
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row></sheetData>',
    set(0, 1, 2),
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c></row></sheetData>',
  ],
  [
    'a row is added where it belongs',
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="A5"><v>5</v></c></row></sheetData>',
    set(2, 0, 3),
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="5"><c r="A5"><v>5</v></c></row></sheetData>',
  ],
  [
    'an empty sheet gets its first row',
    '<sheetData/>',
    set(0, 0, 1),
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
  ],
  [
    'an empty row keeps its height',
    '<sheetData><row r="2" ht="30" customHeight="1"/></sheetData>',
    set(1, 0, 1),
    '<sheetData><row r="2" ht="30" customHeight="1"><c r="A2"><v>1</v></c></row></sheetData>',
  ],
  [
    'rows and cells that do not say where they stand are counted',
    '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
    set(1, 0, 9),
    '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c r="A2"><v>9</v></c></row></sheetData>',
  ],
  [
    'the used area and the row’s span grow',
    '<dimension ref="A1:B1"/><sheetData><row r="1" spans="1:2"><c r="A1"><v>1</v></c></row></sheetData>',
    set(0, 7, 2),
    '<dimension ref="A1:H1"/><sheetData><row r="1" spans="1:8"><c r="A1"><v>1</v></c><c r="H1"><v>2</v></c></row></sheetData>',
  ],
  [
    'a new cell takes the look of its column',
    '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    set(0, 2, 2),
    '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1" s="1"><v>2</v></c></row></sheetData>',
  ],
  [
    'a cell keeps its own look',
    '<sheetData><row r="1"><c r="A1" s="1" t="str"><v>cũ</v></c></row></sheetData>',
    set(0, 0, 'mới'),
    '<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>mới</t></is></c></row></sheetData>',
  ],
  [
    'the same content again changes no byte',
    '<sheetData><row r="1"><c  r="A1"><v>1.50</v></c></row></sheetData>',
    set(0, 0, 1.5),
    '<sheetData><row r="1"><c  r="A1"><v>1.50</v></c></row></sheetData>',
  ],
  [
    'a shared formula is written out before its first cell is overwritten',
    '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
    set(0, 0, 7),
    '<sheetData><row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="A2"><f>B2*$C$1</f><v>2</v></c></row></sheetData>',
  ],
  [
    'a column’s width is cut out of its range',
    '<cols><col min="1" max="5" width="9" style="1" customWidth="1"/></cols><sheetData/>',
    { kind: 'columnWidths', sheet: SHEET, widths: { 2: 20 } },
    '<cols><col min="1" max="2" width="9" style="1" customWidth="1"/><col min="3" max="3" width="20" style="1" customWidth="1"/><col min="4" max="5" width="9" style="1" customWidth="1"/></cols><sheetData/>',
  ],
  [
    'widths are added before the data',
    '<sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins/>',
    { kind: 'columnWidths', sheet: SHEET, widths: { 0: 5 } },
    '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="5" customWidth="1"/></cols><sheetData/><pageMargins/>',
  ],
  [
    'a merge goes after the protection and before the page',
    '<sheetData/><autoFilter ref="A1:B2"/><pageMargins/>',
    { kind: 'mergeCells', sheet: SHEET, area: { top: 0, left: 0, bottom: 0, right: 1 } },
    '<sheetData/><autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins/>',
  ],
  [
    'a cleared cell keeps a person’s look and loses ours',
    '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>',
    { kind: 'clear', sheet: SHEET, area: { top: 0, left: 0, bottom: 0, right: 1 } },
    '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
  ],
  [
    'clearing undoes the merges inside',
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="D1:E1"/></mergeCells>',
    { kind: 'clear', sheet: SHEET, area: { top: 0, left: 0, bottom: 3, right: 2 } },
    '<sheetData></sheetData><mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>',
  ],
];

describe('edits in place', () => {
  test.each(CASES)('%s', async (_name, before, edit, after) => {
    expect(await patched(before, edit)).toBe(worksheet(after));
  });

  test('a sheet whose elements carry a prefix gets cells with that prefix', async () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const workbook = opened(zipped({ ...parts({ [SHEET]: xml }) }));
    await applied(workbook, set(0, 1, 'hai'), set(4, 0, 3, 'A1*3'));
    const text = partOf(workbook.save(), PART);
    expect(text).toContain('<x:c r="B1" t="inlineStr"><x:is><x:t>hai</x:t></x:is></x:c></x:row>');
    expect(text).toContain(
      '<x:row r="5"><x:c r="A5"><x:f>A1*3</x:f><x:v>3</x:v></x:c></x:row></x:sheetData>',
    );
    expect(at(await gridOf(workbook.save()), 'A5')).toEqual({ value: 3, formula: 'A1*3' });
  });

  test('a UTF-16 sheet stays UTF-16', async () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${worksheet('<sheetData><row r="1"><c r="A1" t="str"><v>Đạt</v></c></row></sheetData>')}`;
    const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'));
    const workbook = opened(zipped({ ...parts({ [SHEET]: '' }), [PART]: bytes }));
    await applied(workbook, set(1, 0, 'Tốt'));
    const saved = workbook.save();
    expect(at(await gridOf(saved), 'A1')?.value).toBe('Đạt');
    expect(at(await gridOf(saved), 'A2')?.value).toBe('Tốt');
  });

  test('part of an array formula is refused', async () => {
    const workbook = opened(
      oneSheet(
        '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c></row></sheetData>',
      ),
    );
    const receipt = await applied(workbook, set(0, 1, 9));
    expect(receipt.refused).toEqual([{ sheet: SHEET, cell: 'B1', code: 'workbook.array-formula' }]);
  });

  test('a merge that meets another stops the plan', async () => {
    const workbook = opened(
      oneSheet('<sheetData/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>'),
    );
    const area = { top: 1, left: 1, bottom: 2, right: 2 };
    const result = await workbook.apply({
      command: 't',
      edits: [{ kind: 'mergeCells', sheet: SHEET, area }],
    });
    expect(result.problems.map(({ code }) => code)).toEqual(['workbook.merge-overlap']);
  });
});

/** A sheet in which column A is typed and column B holds one formula. */
function withFormula(formula: string): string {
  return `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>${formula}</f><v>42</v></c></row><row r="9"><c r="A9"><v>1</v></c></row></sheetData>`;
}

describe('stored values after an edit of A1', () => {
  test.each([
    'A1+1',
    '$A$1',
    'SUM(A:A)',
    'SUM(1:1)',
    'SUM(A1:A9)',
    "'Chấm điểm'!A1",
    'INDIRECT("A"&amp;1)',
    'OFFSET(A9,-8,0)',
    'KhongBiet*2',
    'Ten*2',
    'SUM(Sheet1:Sheet3!A1)',
  ])('the value of =%s goes', async (formula) => {
    const bytes = zipped({
      ...parts({ [SHEET]: worksheet(withFormula(formula)) }),
      'xl/workbook.xml': parts({ [SHEET]: '' })['xl/workbook.xml']!.replace(
        '</workbook>',
        '<definedNames><definedName name="Ten">\'Chấm điểm\'!$A$1</definedName></definedNames></workbook>',
      ),
    });
    const workbook = opened(bytes);
    await applied(workbook, set(0, 0, 5));
    expect(at(await gridOf(workbook.save()), 'B1')).toMatchObject({ value: null, uncached: true });
    expect(partOf(workbook.save(), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test.each(['A2+1', 'SUM(C:C)', 'LOG10(A9)', '"A1"', "'Sheet A1'!B2", '[1]Sheet1!A1', 'TODAY()', 'A9*TRUE'])(
    'the value of =%s stays, and the file asks for no calculation',
    async (formula) => {
      const workbook = opened(oneSheet(withFormula(formula)));
      await applied(workbook, set(0, 0, 5));
      expect(at(await gridOf(workbook.save()), 'B1')?.value).toBe(42);
      expect(partOf(workbook.save(), 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
    },
  );

  test('goes through chains and across sheets, up to formulas the plan itself gives values for', async () => {
    const first = worksheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>C1</f><v>1</v></c><c r="C1"><f>A1</f><v>1</v></c></row></sheetData>',
    );
    const second = worksheet(
      `<sheetData><row r="1"><c r="A1" t="str"><f>'${SHEET}'!B1&amp;"đ"</f><v>1đ</v></c></row></sheetData>`,
    );
    const workbook = opened(zipped(parts({ [SHEET]: first, Hai: second })));
    await applied(workbook, set(0, 0, 5), set(0, 1, 5, 'C1'));
    const [one, two] = (await contentOf(workbook)).sheets;
    expect(at(one!, 'C1')?.uncached).toBe(true);
    expect(at(one!, 'B1')?.value).toBe(5);
    expect(at(two!, 'A1')?.uncached).toBe(true);
  });

  test('a highlight, a width and a merge strip nothing', async () => {
    const workbook = opened(oneSheet(withFormula('INDIRECT("A1")')));
    const area = { top: 3, left: 3, bottom: 3, right: 4 };
    await applied(
      workbook,
      { kind: 'highlight', sheet: SHEET, tone: 'high', areas: [area] },
      { kind: 'columnWidths', sheet: SHEET, widths: { 0: 9 } },
      { kind: 'mergeCells', sheet: SHEET, area },
    );
    expect(at(await gridOf(workbook.save()), 'B1')?.value).toBe(42);
  });

  test('the calculation chain names only formulas that are there', async () => {
    const files = parts({ [SHEET]: worksheet(withFormula('A1')) });
    const chain =
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/><c r="B2"/></calcChain>';
    const rels = files['xl/_rels/workbook.xml.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="rId50" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    const sheet = files[PART]!.replace(
      '<row r="9">',
      '<row r="2"><c r="B2"><f>A1</f><v>1</v></c></row><row r="9">',
    );
    const bytes = zipped({
      ...files,
      [PART]: sheet,
      'xl/_rels/workbook.xml.rels': rels,
      'xl/calcChain.xml': chain,
    });
    const workbook = opened(bytes);
    await applied(workbook, set(0, 1, 1));
    expect(partOf(workbook.save(), 'xl/calcChain.xml')).toContain('><c r="B2" i="1"/></calcChain>');
    await applied(workbook, set(1, 1, 1));
    expect(partOf(workbook.save(), 'xl/calcChain.xml')).toBe('');
    expect(partOf(workbook.save(), 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

describe('highlights on and off', () => {
  const on: Edit = {
    kind: 'highlight',
    sheet: SHEET,
    tone: 'lost',
    areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
  };
  const styles = parts({ [SHEET]: '' })['xl/styles.xml']!;
  const dxf = '<dxf><font><b/></font></dxf>';

  test.each([
    ['none', ''],
    ['an empty list', '<dxfs count="0"/>'],
    ['an empty list with a blank', '<dxfs count="0" />'],
    ['an open empty list', '<dxfs count="0"></dxfs>'],
    ['some', `<dxfs count="1">${dxf}</dxfs>`],
    ['some without a count', `<dxfs>${dxf}</dxfs>`],
    ['some with a wrong count', `<dxfs count="7">\n${dxf}\n</dxfs>`],
  ])('a style sheet with %s of the formats gets its bytes back, even after saving', async (_name, list) => {
    const text = styles.replace('</cellXfs>', `</cellXfs>${list}`);
    const bytes = zipped({
      ...parts({ [SHEET]: worksheet('<sheetData/><pageMargins/>') }),
      'xl/styles.xml': text,
    });
    const first = opened(bytes);
    await applied(first, on, { ...on, tone: 'safe' });
    const saved = first.save();
    expect(partOf(saved, 'xl/styles.xml')).not.toBe(text);
    const second = opened(saved);
    await applied(second, { kind: 'clearHighlights', sheet: SHEET });
    expect(partOf(second.save(), 'xl/styles.xml')).toBe(text);
    expect(partOf(second.save(), PART)).toBe(worksheet('<sheetData/><pageMargins/>'));
  });

  test('rules of the user’s own keep their order and their bytes', async () => {
    const own =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="3"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';
    const text = await patched(`<sheetData/>${own}<dataValidations count="0"/>`, on);
    expect(text).toContain(
      `<sheetData/>${own}<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="4">`,
    );
    expect(text).toContain('</conditionalFormatting><dataValidations count="0"/>');
  });

  test('a rule of ours that another program put beside a user’s is taken out alone', async () => {
    const theirs = '<cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule>';
    const ours =
      '<cfRule type="expression" priority="2"><formula>AND("cchc"="cchc", "lost"="lost")</formula></cfRule>';
    const text = await patched(
      `<sheetData/><conditionalFormatting sqref="A1">${theirs}${ours}</conditionalFormatting>`,
      { kind: 'clearHighlights', sheet: SHEET },
    );
    expect(text).toBe(
      worksheet(`<sheetData/><conditionalFormatting sqref="A1">${theirs}</conditionalFormatting>`),
    );
  });
});

test('a second run on its own output adds no format and no byte to the style sheet', async () => {
  const edits: Edit[] = [
    { kind: 'clear', sheet: SHEET, area: { top: 0, left: 3, bottom: 5, right: 6 } },
    {
      kind: 'cells',
      sheet: SHEET,
      cells: [
        { row: 0, column: 3, value: 'Điểm', style: 'header' },
        { row: 1, column: 3, value: 1.5, style: 'points' },
      ],
    },
  ];
  const first = opened(oneSheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'));
  await applied(first, ...edits);
  const once = first.save();
  const second = opened(once);
  await applied(second, ...edits);
  expect(second.save()).toBe(once);
});
