import { execFileSync } from 'node:child_process';
import type { Chart, ChartKind } from '../../../src/grid/chart';
import { tablesToSheets } from '../../../src/output/table-sheet';
import { writeWorkbook } from '../../../src/workbook/xlsx';
import { openPackage } from '../../../src/workbook/xlsx/open';
import { chartXml } from '../../../src/workbook/xlsx/charts/chart-xml';
import { parseXml, type XmlElement } from '../../../src/workbook/xlsx/xml/tree';
import { convertWithLibreOffice, describeWithJudge, readWithOpenpyxl } from '../../support/judges';
import { CHARTED } from '../charted-table';
import { applied, opened } from './builders';

/** The order of children (ECMA-376-1, annex A, dml-chart.xsd), as far as our charts use them. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  chartSpace: ['roundedCorners', 'chart', 'spPr', 'txPr'],
  chart: ['title', 'autoTitleDeleted', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs'],
  plotArea: ['layout', 'barChart', 'radarChart', 'catAx', 'valAx'],
  barChart: ['barDir', 'grouping', 'varyColors', 'ser', 'gapWidth', 'overlap', 'axId'],
  radarChart: ['radarStyle', 'varyColors', 'ser', 'axId'],
  ser: ['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'marker', 'dLbls', 'cat', 'val'],
  dLbls: [
    'numFmt',
    'spPr',
    'dLblPos',
    'showLegendKey',
    'showVal',
    'showCatName',
    'showSerName',
    'showPercent',
    'showBubbleSize',
  ],
  catAx: [
    'axId',
    'scaling',
    'delete',
    'axPos',
    'majorGridlines',
    'numFmt',
    'majorTickMark',
    'minorTickMark',
    'tickLblPos',
    'crossAx',
    'crosses',
    'auto',
    'lblAlgn',
    'lblOffset',
    'tickLblSkip',
    'noMultiLvlLbl',
  ],
  valAx: [
    'axId',
    'scaling',
    'delete',
    'axPos',
    'majorGridlines',
    'title',
    'numFmt',
    'majorTickMark',
    'minorTickMark',
    'tickLblPos',
    'crossAx',
    'crosses',
    'crossBetween',
  ],
  scaling: ['orientation', 'max', 'min'],
  legend: ['legendPos', 'legendEntry', 'overlay'],
  title: ['tx', 'overlay'],
};

function disorder(element: XmlElement): string[] {
  const { name } = element;
  const below = element.children.flatMap(disorder);
  const order = ORDER[name];
  if (order === undefined) return below;
  const places = element.children.map((child) => order.indexOf(child.name));
  const sorted = [...places].sort((a, b) => a - b);
  return places.includes(-1) || places.some((place, at) => place !== sorted[at]) ? [name, ...below] : below;
}

const AREA = { top: 3, left: 1, bottom: 5, right: 1 };
const KINDS: readonly ChartKind[] = ['bar', 'column', 'stackedColumn', 'radar'];

function chartOf(kind: ChartKind): Chart {
  const cells = { sheet: "Sở 'A' & B", area: AREA };
  const tones = ['base', 'main', 'loss'] as const;
  return {
    kind,
    title: 'Điểm < 80 & "khác"',
    categories: cells,
    series: tones.map((tone) => ({
      name: tone,
      values: cells,
      tone,
      ...(tone === 'main' ? { labelled: true } : {}),
    })),
    numberFormat: '0.00',
    axis: { title: '%', from: 0, to: 100 },
    place: AREA,
  };
}

function written(): Uint8Array {
  const bytes = writeWorkbook(tablesToSheets([CHARTED]));
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems));
  return bytes.value;
}

function textsOf(bytes: Uint8Array): Map<string, string> {
  const pack = openPackage(bytes);
  if (!pack.ok) throw new Error('unreadable');
  return new Map(
    pack.value.names().map((name) => {
      const text = pack.value.text(name);
      return [name, text.ok ? text.value : ''];
    }),
  );
}

describe('native charts in files', () => {
  test.each(KINDS)('a %s chart has its elements in the order of the schema', (kind) => {
    const tree = parseXml(chartXml(chartOf(kind)));
    if (!tree.ok) throw new Error('not well-formed');
    expect(disorder(tree.root)).toEqual([]);
    expect(chartXml(chartOf(kind))).toContain("'Sở ''A'' &amp; B'!$B$4:$B$6");
  });

  test('every part is declared and reached, the drawing named last on its sheet', () => {
    const texts = textsOf(written());
    const own = [...texts.keys()].filter((name) => /drawings|charts/.test(name));
    expect(own.sort()).toEqual([
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/drawings/drawing2.xml',
    ]);
    for (const name of own.filter((one) => !one.endsWith('.rels'))) {
      expect(texts.get('[Content_Types].xml')).toContain(`PartName="/${name}"`);
    }
    expect(texts.get('xl/worksheets/sheet1.xml')).toMatch(/<drawing [^>]*r:id="rId1"\/><\/worksheet>$/);
    expect(texts.get('xl/drawings/drawing1.xml')).toContain('r:id="rId1"');
  });

  test('editing cells leaves charts as they are, byte for byte', async () => {
    const before = textsOf(written());
    const book = opened(written());
    await applied(book, {
      kind: 'cells',
      sheet: 'Kết quả',
      cells: [{ row: 3, column: 2, value: 50, style: 'points' }],
    });
    const after = textsOf(book.save());
    for (const [name, text] of before) if (/drawing|chart/.test(name)) expect(after.get(name)).toBe(text);
  });

  test('a sheet taken away takes its charts along, and no other', async () => {
    const book = opened(written());
    await applied(book, { kind: 'removeSheet', sheet: 'Biểu đồ' });
    const texts = textsOf(book.save());
    const own = [...texts.keys()].filter((name) => /drawings|charts/.test(name)).sort();
    expect(own).toEqual([
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    expect(texts.get('[Content_Types].xml')).not.toContain('chart2.xml');
  });
});

describeWithJudge('openpyxl', 'openpyxl', () => {
  test('finds every chart with the cells it draws', async () => {
    const { 'book.xlsx': sheets } = await readWithOpenpyxl({ 'book.xlsx': written() });
    if (sheets === undefined || typeof sheets === 'string') throw new Error(sheets);
    expect(sheets.map(({ charts }) => charts)).toEqual([
      [
        {
          kind: 'BarChart',
          series: ['C', 'D', 'E'].map((column, at) => ({
            name: ['Nền', 'Tăng', 'Giảm'][at],
            values: `'Kết quả'!$${column}$4:$${column}$6`,
            categories: "'Kết quả'!$B$4:$B$6",
          })),
        },
      ],
      [
        {
          kind: 'BarChart',
          series: [{ name: 'Chỉ số (%)', values: "'Kết quả'!$C$4:$C$6", categories: "'Kết quả'!$B$4:$B$6" }],
        },
      ],
    ]);
  }, 120_000);
});

describeWithJudge('libreoffice', 'LibreOffice', () => {
  test('draws names, figures and title', async () => {
    const { book } = await convertWithLibreOffice({ 'book.xlsx': written() }, 'pdf');
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: book!, encoding: 'utf8' });
    const [, page = ''] = text.split('\f');
    for (const words of ['Chỉ số', 'Sở Nội vụ', 'Kế hoạch <mới>', '92', '78']) {
      expect(page.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''));
    }
  }, 240_000);
});
