import type { CellStyle } from '../../../grid/plan';
import { LOOKS, type Look } from '../write/looks';
import { outlineAttributes, type Outline } from '../xml/outline';
import { withPrefix } from '../xml/prefix';
import { withAttribute } from '../xml/splice';
import { escapeXml } from '../xml/text';
import { STYLES_ORDER } from './element-order';
import { PartText } from './part-text';

/** Ids below this belong to the built-in number formats. */
const FIRST_CUSTOM_FORMAT = 164;

/**
 * A style sheet that only grows: formats are added at the end of their lists and found again by their exact text,
 * so that a second run adds nothing and no index a cell uses ever moves.
 */
export class StylesPatch {
  private part: PartText;
  private readonly known = new Map<string, number>();

  constructor(text: string) {
    this.part = new PartText(text, 3, STYLES_ORDER);
  }

  get text(): string {
    return this.part.text;
  }

  /** Ensures the style sheet is the given one; indexes known so far must still hold in it. */
  set text(text: string) {
    this.part = new PartText(text, 3, STYLES_ORDER);
  }

  /** Ensures the index of the cell format for a style of ours, added when the file does not have it yet. */
  cellFormat(style: CellStyle, unlocked = false): number {
    const key = `${style}${unlocked ? ' unlocked' : ''}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.indexOf('cellXfs', this.formatXml(LOOKS[style], unlocked));
    this.known.set(key, index);
    return index;
  }

  /** Ensures the indexes of our formats that the file already has, without adding any. */
  ownCellFormats(): ReadonlySet<number> {
    const before = this.part.text;
    const count = this.entries('cellXfs').length;
    const probe = new StylesPatch(before);
    const styles = Object.keys(LOOKS) as CellStyle[];
    const all = styles.flatMap((style) => [probe.cellFormat(style), probe.cellFormat(style, true)]);
    return new Set(all.filter((index) => index < count));
  }

  private formatXml(look: Look, unlocked: boolean): string {
    const fontId = this.indexOf('fonts', look.font);
    const fillId = look.fill === undefined ? 0 : this.indexOf('fills', look.fill);
    const borderId = look.border === undefined ? this.plainBorder() : this.indexOf('borders', look.border);
    const formatId = look.format === undefined ? 0 : this.numberFormat(look.format);
    const applied = [
      look.format === undefined ? '' : ' applyNumberFormat="1"',
      ' applyFont="1"',
      look.fill === undefined ? '' : ' applyFill="1"',
      ' applyBorder="1" applyAlignment="1"',
      unlocked ? ' applyProtection="1"' : '',
    ].join('');
    const protection = unlocked ? '<protection locked="0"/>' : '';
    return `<xf numFmtId="${formatId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"${applied}>${look.alignment}${protection}</xf>`;
  }

  /** Border 0 is the plain one by custom, but some writers give it lines. */
  private plainBorder(): number {
    const [first] = this.entries('borders');
    const isPlain = first !== undefined && !/style\s*=/.test(this.part.slice(first));
    return isPlain
      ? 0
      : this.indexOf('borders', '<border><left/><right/><top/><bottom/><diagonal/></border>');
  }

  private numberFormat(code: string): number {
    const entries = this.entries('numFmts').map((entry) => outlineAttributes(this.part.text, entry));
    const known = entries.find((attributes) => attributes.get('formatCode') === code);
    if (known) return Number(known.get('numFmtId'));
    const ids = entries.map((attributes) => Number(attributes.get('numFmtId')));
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...ids) + 1;
    this.add('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  private entries(list: string): readonly Outline[] {
    return this.part.find(list)?.children ?? [];
  }

  private indexOf(list: string, xml: string): number {
    const wanted = withPrefix(xml, this.part.prefix);
    const entries = this.entries(list);
    const found = entries.findIndex((entry) => this.part.slice(entry) === wanted);
    if (found >= 0) return found;
    this.add(list, xml);
    return entries.length;
  }

  private add(list: string, xml: string): void {
    const { part } = this;
    const element = part.find(list);
    if (!element) {
      part.insert(list, withPrefix(`<${list} count="1">${xml}</${list}>`, part.prefix));
      return;
    }
    part.append(element, withPrefix(xml, part.prefix));
    const grown = part.find(list);
    if (grown) setCount(part, grown, grown.children.length);
  }
}

/** Ensures a list's `count` says how many it holds. */
export function setCount(part: PartText, list: Outline, count: number): void {
  const tag = withAttribute(part.openTag(list), 'count', String(count));
  part.apply([{ start: list.start, end: list.openEnd, text: tag }]);
}
