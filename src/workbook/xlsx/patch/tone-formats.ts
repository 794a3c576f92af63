import type { HighlightTone } from '../../../grid/highlight';
import { toneFormat, TONE_NAMES } from '../write/looks';
import { isSelfClosing, outlineAttributes, type Outline } from '../xml/outline';
import { withPrefix } from '../xml/prefix';
import { withAttribute } from '../xml/splice';
import { STYLES_ORDER } from './element-order';
import { PartText } from './part-text';

/**
 * The list of differential formats, to which tones are added and from which they can be taken so exactly that the style sheet has its
 * old bytes again. Two comments remember how an empty list was written.
 */
const WAS_MISSING = '<!--cchc:none-->';
const WAS_EMPTY = '<!--cchc:empty-->';

/** Ensures the style sheet has the tone's format, with its index. */
export function addToneFormat(
  styles: string,
  tone: HighlightTone,
): { readonly styles: string; readonly index: number } {
  const part = new PartText(styles, 3, STYLES_ORDER);
  const xml = withPrefix(toneFormat(tone), part.prefix);
  const list = part.find('dxfs');
  const known = list?.children.findIndex((entry) => part.slice(entry) === xml) ?? -1;
  if (known >= 0) return { styles, index: known };
  if (!list) {
    part.insert(
      'dxfs',
      withPrefix(`<dxfs count="1">${WAS_MISSING}`, part.prefix) + xml + withPrefix('</dxfs>', part.prefix),
    );
    return { styles: part.text, index: 0 };
  }
  const index = list.children.length;
  part.append(list, (isSelfClosing(part.text, list) ? WAS_EMPTY : '') + xml);
  addToCount(part, 1);
  return { styles: part.text, index };
}

/** A count that is left out stays so; a wrong one stays as wrong as it was. */
function addToCount(part: PartText, difference: number): void {
  const list = part.find('dxfs');
  const count = list && outlineAttributes(part.text, list).get('count');
  if (!list || count === undefined) return;
  const tag = withAttribute(part.openTag(list), 'count', String(Number(count) + difference));
  part.apply([{ start: list.start, end: list.openEnd, text: tag }]);
}

/** Ensures the style sheet without the tones at the end of its list, as long as nothing uses them. */
export function removeToneFormats(styles: string, isUsed: (index: number) => boolean): string {
  const part = new PartText(styles, 3, STYLES_ORDER);
  const own = new Set(TONE_NAMES.map((tone) => withPrefix(toneFormat(tone), part.prefix)));
  for (let list = part.find('dxfs'); list; list = part.find('dxfs')) {
    const last = list.children[list.children.length - 1];
    if (!last || !own.has(part.slice(last)) || isUsed(list.children.length - 1)) break;
    part.remove(last);
    addToCount(part, -1);
  }
  const list = part.find('dxfs');
  if (list && list.children.length === 0) restoreEmpty(part, list);
  return part.text;
}

function restoreEmpty(part: PartText, list: Outline): void {
  const content = part.text.slice(list.openEnd, list.closeStart);
  if (content === WAS_MISSING) part.remove(list);
  if (content !== WAS_EMPTY) return;
  const tag = part.openTag(list).replace(/>$/, '/>');
  part.replace(list, tag);
}
