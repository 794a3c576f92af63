import type { Chart } from '../../../grid/chart';
import type { Draft } from '../patch/draft';
import { addContentType, addRelationship } from '../patch/package-lists';
import { chartXml } from './chart-xml';
import { drawingXml, type PlacedChart } from './drawing-xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument';

/** Ensures the parts of a sheet's charts, and the id by which the sheet names its drawing; undefined without charts. */
export function placeCharts(draft: Draft, sheetPart: string, charts: readonly Chart[]): string | undefined {
  if (charts.length === 0) return undefined;
  const drawing = freePart(draft, (number) => `xl/drawings/drawing${number}.xml`);
  const placed = charts.map((chart): PlacedChart => {
    const part = freePart(draft, (number) => `xl/charts/chart${number}.xml`);
    draft.setText(part, chartXml(chart));
    addContentType(draft, part, `${TYPE}.drawingml.chart+xml`);
    return {
      chart,
      relationship: addRelationship(draft, drawing, { type: `${OFFICE}/chart`, target: part }),
    };
  });
  draft.setText(drawing, drawingXml(placed));
  addContentType(draft, drawing, `${TYPE}.drawing+xml`);
  return addRelationship(draft, sheetPart, { type: `${OFFICE}/drawing`, target: drawing });
}

function freePart(draft: Draft, name: (number: number) => string): string {
  let number = 1;
  while (draft.has(name(number))) number += 1;
  return name(number);
}
