import type { Chart } from '../../../grid/chart';
import { escapeXml } from '../xml/text';
import { seriesXml } from './series-xml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const [CATEGORY_AXIS, VALUE_AXIS] = [111_111_111, 222_222_222];
const FONT =
  '<a:latin typeface="Times New Roman"/><a:ea typeface="Times New Roman"/><a:cs typeface="Times New Roman"/>';

/** Ensures a chart part with its elements in the order of the schema (ECMA-376-1 §21.2.2). */
export function chartXml(chart: Chart): string {
  return [
    `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    title(chart.title, { size: 12, bold: true }),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    chart.kind === 'radar' ? radarPlot(chart) : barPlot(chart),
    categoryAxis(chart),
    valueAxis(chart),
    '</c:plotArea>',
    legend(chart),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${textSize(chart) * 100}">${FONT}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`,
    '</c:chartSpace>',
  ].join('');
}

/** Many names on one page are set smaller, so that none is left out. */
function textSize(chart: Chart): number {
  return pointsOf(chart) > 30 ? 8 : 9;
}

function pointsOf({ categories: { area } }: Chart): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

function title(words: string, look: { readonly size: number; readonly bold: boolean }): string {
  const properties = `lang="vi-VN" sz="${look.size * 100}" b="${look.bold ? 1 : 0}"`;
  return [
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p>',
    `<a:pPr><a:defRPr sz="${look.size * 100}" b="${look.bold ? 1 : 0}"/></a:pPr>`,
    `<a:r><a:rPr ${properties}>${FONT}</a:rPr><a:t>${escapeXml(words)}</a:t></a:r>`,
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>',
  ].join('');
}

function seriesOf(chart: Chart): string {
  return chart.series.map((series, index) => seriesXml(chart, series, index)).join('');
}

const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

function barPlot(chart: Chart): string {
  const isStacked = chart.kind === 'stackedColumn';
  return [
    `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/>`,
    `<c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`,
    seriesOf(chart),
    `<c:gapWidth val="50"/><c:overlap val="${isStacked ? 100 : 0}"/>${AXES}</c:barChart>`,
  ].join('');
}

function radarPlot(chart: Chart): string {
  return `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${seriesOf(chart)}${AXES}</c:radarChart>`;
}

/** Bars run from the first row at the top, as the table reads. */
function categoryAxis(chart: Chart): string {
  const isBar = chart.kind === 'bar';
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>`,
    `<c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/>`,
    chart.kind === 'radar' ? GRID : '',
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="${chart.kind === 'radar' ? 'nextTo' : 'low'}"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('');
}

const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

function valueAxis({ kind, axis, numberFormat }: Chart): string {
  const isBar = kind === 'bar';
  const end = (name: 'max' | 'min', value: number | undefined): string =>
    value === undefined ? '' : `<c:${name} val="${value}"/>`;
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>`,
    `<c:scaling><c:orientation val="minMax"/>${end('max', axis.to)}${end('min', axis.from)}</c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isBar ? 'b' : 'l'}"/>${GRID}`,
    axis.title === undefined ? '' : title(axis.title, { size: 9, bold: false }),
    `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/>`,
    '<c:crossBetween val="between"/></c:valAx>',
  ].join('');
}

/** One series needs no legend; a base that is not seen has no entry in it. */
function legend({ series }: Chart): string {
  if (series.filter(({ tone }) => tone !== 'base').length < 2) return '';
  const hidden = series.flatMap(({ tone }, index) =>
    tone === 'base' ? [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`] : [],
  );
  return `<c:legend><c:legendPos val="b"/>${hidden.join('')}<c:overlay val="0"/></c:legend>`;
}
