import { child, prefixedAttribute, type XmlElement } from '../xlsx/xml/tree';

/** Ensures the value of an element's `w:val`. */
export function valueOf(element: XmlElement | undefined): string | undefined {
  return element && prefixedAttribute(element, 'val');
}

/** Ensures a whole number from 0 on, or undefined. */
export function wholeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Ensures whether a toggle such as `w:b` stands in the properties and is on; no value means on (§17.17.4). */
export function isOn(properties: XmlElement | undefined, name: string): boolean {
  const element = child(properties, name);
  return element !== undefined && !/^(0|false|off|none)$/.test(valueOf(element) ?? '1');
}

/** Wrappers that only mark what stands in them: content controls, links, insertions, fields (§17.5, §17.13, §17.16). */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'smartTag',
  'ins',
  'moveTo',
  'hyperlink',
  'fldSimple',
  'dir',
  'bdo',
]);

/** Ensures an element's children with wrappers opened: deletions and moves away are in none of them. */
export function* inside(element: XmlElement): Generator<XmlElement> {
  for (const one of element.children) {
    if (TRANSPARENT.has(one.name)) yield* inside(one);
    else yield one;
  }
}
