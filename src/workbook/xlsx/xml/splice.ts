import { escapeXml } from './text';
import { isSelfClosing, type Outline } from './outline';

/** A stretch of a text and what stands there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Ensures the text with all splices made; they must not overlap, and those at one place keep their order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text: inserted } of ordered) {
    pieces.push(text.slice(from, start), inserted);
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** Ensures the splice that adds content before an element's end, opening it when it closes itself. */
export function appendInside(text: string, element: Outline, added: string): Splice {
  if (!isSelfClosing(text, element))
    return { start: element.closeStart, end: element.closeStart, text: added };
  const tag = text.slice(element.start, element.end);
  const qualified = /^<([^\s/>]+)/.exec(tag)?.[1] ?? element.name;
  return { start: element.end - 2, end: element.end, text: `>${added}</${qualified}>` };
}

/** Ensures a tag with the attribute set: replaced where it stands, else added at the end. */
export function withAttribute(tag: string, name: string, value: string): string {
  const escaped = escapeXml(value);
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  if (pattern.test(tag)) return tag.replace(pattern, (_all, before: string) => `${before}"${escaped}"`);
  return tag.replace(/\s*\/?>$/, (end) => ` ${name}="${escaped}"${end}`);
}

/** Ensures a tag without the attribute. */
export function withoutAttribute(tag: string, name: string): string {
  return tag.replace(new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`), '');
}
