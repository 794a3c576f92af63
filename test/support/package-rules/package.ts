import { strFromU8, unzipSync } from 'fflate';
import { everyElement, parseStrictly } from './xml';
import type { Element } from './xml';

/** What is wrong with a file, in words a developer can act on; nothing for a file that every reader takes. */
export type Complaints = string[];

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part, absent for what lies outside the file. */
  readonly part?: string;
}

export interface OpenedPackage {
  readonly names: readonly string[];
  readonly xml: ReadonlyMap<string, Element>;
  readonly typeOf: (part: string) => string | undefined;
  readonly relationships: (part: string) => readonly Relationship[];
}

const TYPES = '[Content_Types].xml';

/** Ensures the parts of a package; what breaks the Open Packaging Conventions (ECMA-376 part 2) is complained of. */
export function openStrictly(bytes: Uint8Array, complaints: Complaints): OpenedPackage {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const xml = new Map<string, Element>();
  for (const name of names) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    try {
      xml.set(name, parseStrictly(strFromU8(files[name] ?? new Uint8Array())));
    } catch (error) {
      complaints.push(`${name}: ${String(error)}`);
    }
  }
  checkNames(names, complaints);
  const typeOf = contentTypes(names, xml.get(TYPES), complaints);
  const relationships = (part: string): readonly Relationship[] => {
    return relationshipsIn(part, xml.get(relationshipsPart(part)));
  };
  const pack = { names, xml, typeOf, relationships };
  checkRelationships(pack, complaints);
  return pack;
}

function checkNames(names: readonly string[], complaints: Complaints): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (name !== TYPES && !/^[^/\\%?#[\]]+(\/[^/\\%?#[\]]*[^/\\%?#[\].])*$/.test(name))
      complaints.push(`${name}: no name for a part`);
    if (seen.has(name.toLowerCase())) complaints.push(`${name}: stands twice`);
    seen.add(name.toLowerCase());
  }
}

function contentTypes(names: readonly string[], types: Element | undefined, complaints: Complaints) {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const { name, attributes } of types?.children ?? []) {
    const [key, into] =
      name === 'Override'
        ? [attributes['PartName']?.slice(1) ?? '', overrides]
        : [attributes['Extension']?.toLowerCase() ?? '', defaults];
    if (into.has(key)) complaints.push(`${TYPES}: ${key} twice`);
    into.set(key, attributes['ContentType'] ?? '');
  }
  for (const part of overrides.keys())
    if (!names.includes(part)) complaints.push(`${TYPES}: ${part} is not there`);
  const typeOf = (part: string) =>
    overrides.get(part) ?? defaults.get(part.split('.').at(-1)?.toLowerCase() ?? '');
  for (const part of names)
    if (part !== TYPES && typeOf(part) === undefined) complaints.push(`${part}: no content type`);
  return typeOf;
}

function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function relationshipsIn(part: string, rels: Element | undefined): Relationship[] {
  return (rels?.children ?? []).map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    return { id, type, ...(mode === 'External' ? {} : { part: resolved(part, target) }) };
  });
}

function resolved(from: string, target: string): string {
  const base = new URL(from.replace(/^\//, ''), 'file:///');
  return decodeURIComponent(new URL(target, base).pathname.slice(1));
}

/** The type of a part is told twice: by what points to it and by its content type. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  officeDocument: /(sheet|document|template)\.(main|macroEnabled\.main)\+xml$|macroEnabled.*main\+xml$/,
  worksheet: /worksheet\+xml$/,
  styles: /styles\+xml$/,
  sharedStrings: /sharedStrings\+xml$/,
  theme: /theme\+xml$/,
  drawing: /drawing\+xml$/,
  chart: /chart\+xml$/,
  comments: /comments\+xml$/,
  table: /table\+xml$/,
  vmlDrawing: /vmlDrawing$/,
  'core-properties': /core-properties\+xml$/,
  'extended-properties': /extended-properties\+xml$/,
};

function checkRelationships(pack: OpenedPackage, complaints: Complaints): void {
  const reached = new Set<string>();
  for (const name of [...pack.names, '']) {
    const found = pack.relationships(name);
    const ids = new Set(found.map(({ id }) => id));
    if (ids.size !== found.length) complaints.push(`${name}: two relationships of one id`);
    for (const { id, type, part } of found) {
      if (!/^[A-Za-z_][\w.-]*$/.test(id)) complaints.push(`${name}: “${id}” is no id`);
      if (part === undefined) continue;
      reached.add(part);
      if (!pack.names.includes(part)) complaints.push(`${name}: points to ${part}, which is not there`);
      const expected = EXPECTED[type.split('/').at(-1) ?? ''];
      if (expected && !expected.test(pack.typeOf(part) ?? ''))
        complaints.push(`${part}: another content type than its relationship`);
    }
    checkReferences(name, pack, { ids, complaints });
  }
  for (const name of pack.names)
    if (!reached.has(name) && name !== TYPES && !name.endsWith('.rels'))
      complaints.push(`${name}: nothing points to it`);
}

/** Every `r:id` of a part must be among its relationships. */
function checkReferences(
  name: string,
  { xml }: OpenedPackage,
  { ids, complaints }: { readonly ids: ReadonlySet<string>; readonly complaints: Complaints },
): void {
  const root = xml.get(name);
  if (!root || name.endsWith('.rels')) return;
  for (const { attributes } of everyElement(root))
    for (const [attribute, value] of Object.entries(attributes))
      if (/^r:(id|embed|link|pict)$/.test(attribute) && !ids.has(value))
        complaints.push(`${name}: ${attribute}="${value}" leads nowhere`);
}
