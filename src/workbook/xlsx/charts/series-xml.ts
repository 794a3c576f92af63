import { areaName, quoteSheetName } from '../../../grid/address';
import { TONE_COLOURS, type ShownTone } from '../../../grid/chart';
import type { Chart, ChartCells, ChartSeries, ChartTone } from '../../../grid/chart';
import { escapeXml } from '../xml/text';

const DASHES: Readonly<Record<ShownTone, string>> = {
  main: 'solid',
  second: 'dash',
  quiet: 'sysDot',
  gain: 'lgDash',
  loss: 'dashDot',
};

/** Ensures a series with its children in the order of the schema (ECMA-376-1 §21.2.2.170, §21.2.2.158). */
export function seriesXml(chart: Chart, series: ChartSeries, index: number): string {
  const isRadar = chart.kind === 'radar';
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`,
    isRadar ? lineOf(series.tone) : fillOf(series.tone),
    isRadar ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>',
    series.labelled ? labels(chart) : '',
    `<c:cat><c:strRef><c:f>${reference(chart.categories)}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${reference(series.values)}</c:f></c:numRef></c:val>`,
    '</c:ser>',
  ].join('');
}

function fillOf(tone: ChartTone): string {
  if (tone === 'base') return '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  const edge = '<a:ln w="6350"><a:solidFill><a:srgbClr val="404040"/></a:solidFill></a:ln>';
  return `<c:spPr><a:solidFill><a:srgbClr val="${TONE_COLOURS[tone].fill}"/></a:solidFill>${edge}</c:spPr>`;
}

function lineOf(tone: ChartTone): string {
  if (tone === 'base') return '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
  const paint = `<a:solidFill><a:srgbClr val="${TONE_COLOURS[tone].line}"/></a:solidFill>`;
  const width = tone === 'main' ? 31_750 : 19_050;
  return `<c:spPr><a:ln w="${width}">${paint}<a:prstDash val="${DASHES[tone]}"/></a:ln></c:spPr>`;
}

function labels({ kind, numberFormat }: Chart): string {
  const place = kind === 'bar' || kind === 'column' ? '<c:dLblPos val="outEnd"/>' : '';
  return [
    `<c:dLbls><c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>`,
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    `${place}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>`,
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
  ].join('');
}

function reference({ sheet, area }: ChartCells): string {
  const absolute = areaName(area).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
  return escapeXml(`${quoteSheetName(sheet)}!${absolute}`);
}
