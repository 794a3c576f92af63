import { SaxesParser } from 'saxes';

/** An element as a strict reader sees it; names without their prefix, attributes with it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Open[];
  text: string;
}

/** Ensures the root element; anything that is not well-formed, or uses a prefix nobody declared, throws. */
export function parseStrictly(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const path: Open[] = [];
  let root: Open | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const own = Object.entries(attributes).map(([name, attribute]) => [name, attribute.value] as const);
    const element = { name: local, attributes: Object.fromEntries(own), children: [], text: '' };
    path.at(-1)?.children.push(element);
    root ??= element;
    path.push(element);
  });
  parser.on('text', (text) => {
    const current = path.at(-1);
    if (current) current.text += text;
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.write(xml).close();
  if (root === undefined) throw new Error('no element');
  return root;
}

export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}

/** Ensures every element beneath, the element itself first. */
export function* everyElement(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}
