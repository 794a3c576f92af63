import type { Cell } from '../../../grid/cell-grid';
import { child, children, isTrue, type XmlElement } from '../xml/tree';
import { builtInFormat } from './number-formats';

/** What a cell format says about a cell; a reader copies it onto each cell that uses it. */
export type CellFacets = Pick<Cell, 'format' | 'font' | 'bold' | 'struck' | 'indent' | 'locked'>;

export const NO_FACETS: CellFacets = {};

/** Ensures the facets of every cell format (`cellXfs`), by index, from a styles part. */
export function readStyles(root: XmlElement): readonly CellFacets[] {
  const fonts = children(child(root, 'fonts'), 'font');
  const normal = fontName(fonts[normalFont(root)]);
  const formats = customFormats(root);
  const cache = new Map<number, string | undefined>();
  const formatOf = (id: number): string | undefined => {
    if (!cache.has(id)) cache.set(id, formats.get(id) ?? builtInFormat(id));
    return cache.get(id);
  };
  return children(child(root, 'cellXfs'), 'xf').map((xf) => {
    const font = fonts[Number(xf.attributes['fontId'] ?? 0)];
    return facets(xf, font, { normal, format: formatOf(Number(xf.attributes['numFmtId'] ?? 0)) });
  });
}

interface Known {
  readonly normal: string | undefined;
  readonly format: string | undefined;
}

function facets(xf: XmlElement, font: XmlElement | undefined, known: Known): CellFacets {
  const name = fontName(font);
  const indent = Number(child(xf, 'alignment')?.attributes['indent'] ?? 0);
  const bold = child(font, 'b');
  const strike = child(font, 'strike');
  const locked = child(xf, 'protection')?.attributes['locked'];
  const found: CellFacets = {
    ...(known.format === undefined || known.format === 'General' ? {} : { format: known.format }),
    ...(name === undefined || name === known.normal ? {} : { font: name }),
    ...(bold && isTrue(bold.attributes['val'] ?? '1') ? { bold: true as const } : {}),
    ...(strike && isTrue(strike.attributes['val'] ?? '1') ? { struck: true as const } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(locked !== undefined && !isTrue(locked) ? { locked: false as const } : {}),
  };
  return Object.keys(found).length === 0 ? NO_FACETS : found;
}

function fontName(font: XmlElement | undefined): string | undefined {
  return child(font, 'name')?.attributes['val'];
}

/** The Normal style is built-in style 0; its font is what cells without a font of their own show. */
function normalFont(root: XmlElement): number {
  const normal = children(child(root, 'cellStyles'), 'cellStyle').find(
    (style) => style.attributes['builtinId'] === '0',
  );
  const xf = children(child(root, 'cellStyleXfs'), 'xf')[Number(normal?.attributes['xfId'] ?? 0)];
  return Number(xf?.attributes['fontId'] ?? 0);
}

function customFormats(root: XmlElement): ReadonlyMap<number, string> {
  return new Map(
    children(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
}
