import { SaxesParser } from 'saxes';
import { LIMITS } from '../limits';
import type { XmlFailure } from './scanner';

/** An element of a small part. Prefixes of elements are left out: the parts read this way use one vocabulary each. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

export type XmlTree =
  { readonly ok: true; readonly root: XmlElement } | { readonly ok: false; readonly failure: XmlFailure };

/** Small parts that one program writes alike into every file: styles, relationships, the list of sheets. */
const KNOWN = new Map<string, XmlTree>();
const KNOWN_PARTS = 64;
const KNOWN_CHARACTERS = 64 * 1024;

/**
 * Ensures the element tree of a well-formed text without a document type, or what is wrong with it. Of hundreds of files
 * made by one program the same text is parsed once; nobody changes a tree.
 */
export function parseXml(text: string): XmlTree {
  if (text.length > KNOWN_CHARACTERS) return parse(text);
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const tree = parse(text);
  if (KNOWN.size >= KNOWN_PARTS) KNOWN.clear();
  KNOWN.set(text, tree);
  return tree;
}

function parse(text: string): XmlTree {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let failure: XmlFailure | undefined;
  let count = 0;
  const fail = (code: XmlFailure['code'], detail: string): void => {
    failure ??= { code, detail, offset: 0 };
  };
  parser.on('error', (error) => fail('workbook.xml-malformed', error.message));
  parser.on('doctype', () => fail('workbook.xml-dtd', 'a document type'));
  parser.on('opentag', (tag) => {
    const element = { name: localName(tag.name), attributes: tag.attributes, children: [], text: '' };
    open[open.length - 1]?.children.push(element);
    root ??= element;
    open.push(element);
    count += 1;
    if (count > LIMITS.treeElements) fail('workbook.xml-too-long', 'too many elements');
    if (open.length > LIMITS.xmlDepth) fail('workbook.xml-too-deep', 'elements nested too deep');
  });
  parser.on('closetag', () => open.pop());
  const addText = (added: string): void => {
    const element = open[open.length - 1];
    if (element) element.text += added;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  for (let at = 0; at < text.length && !failure; at += STRETCH) parser.write(text.slice(at, at + STRETCH));
  if (!failure) parser.close();
  if (failure) return { ok: false, failure };
  if (!root)
    return { ok: false, failure: { code: 'workbook.xml-malformed', detail: 'no root element', offset: 0 } };
  return { ok: true, root };
}

/** The parser goes on after an error; feeding it piece by piece lets a bad part stop early. */
const STRETCH = 64 * 1024;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Ensures the first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** Ensures all children of that name. */
export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Ensures the value of an attribute that carries a prefix, whichever prefix the writer chose, e.g. `r:id`. */
export function prefixedAttribute(element: XmlElement, name: string): string | undefined {
  const key = Object.keys(element.attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : element.attributes[key];
}

/** Ensures an XML boolean: `1`, `true` or `on`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
