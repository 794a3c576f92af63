import type { Chart } from '../../../grid/chart';
import { escapeXml } from '../xml/text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** A chart with the id of the relationship that leads to its part. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly relationship: string;
}

/** Ensures the drawing of a sheet: a frame over its cells for each chart (ECMA-376-1 §20.5.2.35). */
export function drawingXml(charts: readonly PlacedChart[]): string {
  return [
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}">`,
    ...charts.map(anchor),
    '</xdr:wsDr>',
  ].join('');
}

function anchor({ chart, relationship }: PlacedChart, index: number): string {
  const { top, left, bottom, right } = chart.place;
  const name = `Biểu đồ ${index + 1}`;
  return [
    `<xdr:twoCellAnchor editAs="oneCell">${corner('from', top, left)}${corner('to', bottom + 1, right + 1)}`,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    // Screen readers read the title.
    `<xdr:cNvPr id="${index + 2}" name="${name}" descr="${escapeXml(chart.title)}"/><xdr:cNvGraphicFramePr/>`,
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

function corner(name: 'from' | 'to', row: number, column: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
