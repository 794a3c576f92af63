import { SaxesParser } from 'saxes';

export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Ensures the root element of an XML text, or the parser's own words on why it is none. */
export function parseXml(xml: string): Element | string {
  const parser = new SaxesParser();
  const stack: Element[] = [];
  let root: Element | undefined;
  let error: string | undefined;
  parser.on('error', (problem) => (error ??= problem.message.replace(/^\d+:\d+: /, '')));
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name: local(name), attributes: { ...attributes }, children: [], text: '' };
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on('text', (text) => {
    const open = stack.at(-1);
    if (open) open.text += text;
  });
  parser.on('closetag', () => stack.pop());
  parser.write(xml).close();
  return error ?? root ?? 'no element';
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function child(element: Element, name: string): Element | undefined {
  return element.children.find((one) => one.name === name);
}

/** Ensures an element and everything beneath it. */
export function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const one of element.children) yield* descendants(one);
}

export function allNamed(root: Element, name: string): Element[] {
  return [...descendants(root)].filter((one) => one.name === name);
}
