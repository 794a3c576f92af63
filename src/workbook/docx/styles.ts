import { ok, type Result } from '../../result';
import type { WorkbookProblem } from '../problems';
import type { Package } from '../xlsx/package';
import { child, children, prefixedAttribute, type XmlElement } from '../xlsx/xml/tree';
import { valueOf } from './word';

/** What the document's styles say of fonts and numbering, by style id. */
export interface Styles {
  /** Ensures the font a style gives, its ancestors and the document's defaults included. */
  font(style: string | undefined): string | undefined;
  /** Ensures the list a paragraph style puts its paragraphs into. */
  numbering(style: string | undefined): XmlElement | undefined;
}

/** Longer chains of styles are a loop. */
const MAX_CHAIN = 20;

/** Ensures the styles of the part; none where the document has no such part. */
export function readStyles(pack: Package, part: string | undefined): Result<Styles, WorkbookProblem> {
  if (part === undefined || !pack.has(part)) return ok(stylesOf(undefined));
  const tree = pack.tree(part);
  return tree.ok ? ok(stylesOf(tree.value)) : tree;
}

function stylesOf(root: XmlElement | undefined): Styles {
  const all = children(root, 'style');
  const byId = new Map(all.map((style) => [prefixedAttribute(style, 'styleId') ?? '', style]));
  const defaults = child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  const normal = all.find((style) => isDefaultParagraph(style));
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    let style = id === undefined ? normal : byId.get(id);
    while (style !== undefined && found.length < MAX_CHAIN) {
      found.push(style);
      style = byId.get(valueOf(child(style, 'basedOn')) ?? '');
    }
    return found;
  };
  return {
    font: (id) => {
      const own = chain(id).map((style) => fontOf(child(style, 'rPr')));
      return own.find((font) => font !== undefined) ?? fontOf(defaults);
    },
    numbering: (id) => {
      if (id === undefined) return undefined;
      const lists = chain(id).map((style) => child(child(style, 'pPr'), 'numPr'));
      return lists.find((list) => list !== undefined);
    },
  };
}

function isDefaultParagraph(style: XmlElement): boolean {
  const isDefault = /^(1|true|on)$/.test(prefixedAttribute(style, 'default') ?? '');
  return isDefault && prefixedAttribute(style, 'type') === 'paragraph';
}

/** Ensures the font that run properties name; a theme's font is the reader's own and always Unicode. */
export function fontOf(properties: XmlElement | undefined): string | undefined {
  const fonts = child(properties, 'rFonts');
  if (fonts === undefined) return undefined;
  return prefixedAttribute(fonts, 'ascii') ?? prefixedAttribute(fonts, 'hAnsi');
}
