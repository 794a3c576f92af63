import { areaName, parseAreaName } from '../../../grid/address';
import type { Area } from '../../../grid/cell-grid';
import { outlineAttributes } from '../xml/outline';
import { withAttribute } from '../xml/splice';
import type { PartText } from './part-text';

/** Ensures `dimension` covers the cells written; a sheet without one gets none. */
export function growDimension(part: PartText, written: Area): void {
  const dimension = part.find('dimension');
  if (!dimension) return;
  const area = parseAreaName(outlineAttributes(part.text, dimension).get('ref') ?? '');
  if (!area) return;
  const grown = {
    top: Math.min(area.top, written.top),
    left: Math.min(area.left, written.left),
    bottom: Math.max(area.bottom, written.bottom),
    right: Math.max(area.right, written.right),
  };
  if (areaName(grown) === areaName(area)) return;
  const tag = withAttribute(part.openTag(dimension), 'ref', areaName(grown));
  part.apply([{ start: dimension.start, end: dimension.openEnd, text: tag }]);
}

/** Ensures a row's `spans`, where it has them, cover the columns written. */
export function growSpans(tag: string, written: Area): string {
  const match = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag);
  if (!match) return tag;
  const first = Math.min(Number(match[1]), written.left + 1);
  const last = Math.max(Number(match[2]), written.right + 1);
  const spans = `${first}:${last}`;
  return spans === `${match[1]}:${match[2]}` ? tag : withAttribute(tag, 'spans', spans);
}
