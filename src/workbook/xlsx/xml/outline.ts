import { CLOSE, END, OPEN, XmlScanner } from './scanner';

/** Where an element stands in a part's text, so that a patch can cut exactly there. */
export interface Outline {
  /** Without the root's own prefix. */
  readonly name: string;
  /** The value of `r`, by which rows and cells are found. */
  readonly ref: string | undefined;
  readonly start: number;
  /** The end of the opening tag and the start of the closing one; both the element's end when it closes itself. */
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly Outline[];
}

interface Growing {
  name: string;
  ref: string | undefined;
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
  children: Growing[];
}

/** Ensures the places of the root and its descendants down to that many levels; undefined for malformed text. */
export function outline(text: string, levels: number): (Outline & { readonly prefix: string }) | undefined {
  const x = new XmlScanner(text);
  const open: Growing[] = [];
  let root: Growing | undefined;
  for (let kind = x.next(); kind !== END; kind = x.next()) {
    if (kind === OPEN && x.depth <= levels) {
      const element = opened(x);
      open[open.length - 1]?.children.push(element);
      root ??= element;
      open.push(element);
    } else if (kind === CLOSE && x.depth < levels) {
      const element = open.pop();
      if (element) closed(element, x);
    }
  }
  return root && !x.failure ? { prefix: x.prefix, ...root } : undefined;
}

function opened(x: XmlScanner): Growing {
  const { name, start, end } = x;
  return { name, ref: x.attribute('r'), start, openEnd: end, closeStart: end, end, children: [] };
}

function closed(element: Growing, x: XmlScanner): void {
  element.closeStart = x.start;
  element.end = x.end;
}

/** Ensures the first child of that name. */
export function outlineChild(element: Outline | undefined, name: string): Outline | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Ensures whether the element was written as one self-closing tag. */
export function isSelfClosing(text: string, element: Outline): boolean {
  return element.openEnd === element.end && text[element.openEnd - 2] === '/';
}

/** Ensures an element's attributes in order. */
export function outlineAttributes(text: string, element: Outline): ReadonlyMap<string, string> {
  const x = new XmlScanner(text.slice(element.start, element.openEnd));
  return x.next() === OPEN ? new Map(x.attributes()) : new Map();
}
