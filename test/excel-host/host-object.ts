import { NotImplemented } from './errors';
import type { HostSheet, HostWorkbook } from './model';

export interface HostSettings {
  eventsEnabled: boolean;
  /** Whether reaching on from a null object is an error: not documented, so adapters must live with both. */
  nullChainsFail: boolean;
  /** What the shared runtime shows: `Visible` once the pane is open, `Background` while it is closed. */
  paneState: string;
  /** Whether the add-in starts with the document: `Background` when it does. */
  startState: string;
}

/** What the objects of the host may do while a batch runs. */
export interface Run {
  readonly workbook: HostWorkbook;
  readonly settings: HostSettings;
  /** Objects that the add-in asked to keep between requests. */
  readonly kept: Map<string, Ref>;
  readonly subscriptions: Set<string>;
  changed(sheet: HostSheet, address: string): void;
  selected(sheet: HostSheet, address: string): void;
}

/** What one class of Excel's object model can do, by the names of Office.js. */
export interface Definition<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, (self: T, run: Run) => unknown>>;
  readonly setters?: Readonly<Record<string, (self: T, value: unknown, run: Run) => void>>;
  readonly links?: Readonly<Record<string, (self: T, run: Run) => Ref>>;
  readonly methods?: Readonly<Record<string, (self: T, args: readonly unknown[], run: Run) => unknown>>;
  readonly items?: (self: T, run: Run) => readonly Ref[];
  readonly item?: (self: T, key: unknown, run: Run) => Ref;
  /** The key by which the client library asks for a collection's item again. */
  readonly id?: (self: T) => string;
}

export interface Ref {
  readonly type: Definition<never>;
  readonly self: never;
  readonly isNull: boolean;
}

/** Ensures an object of the host as batches refer to it. */
export function refTo<T>(type: Definition<T>, self: T): Ref {
  return { type, self: self as never, isNull: false };
}

const NULL_TYPE: Definition<never> = { name: 'null object' };

export const NULL_REF: Ref = { type: NULL_TYPE, self: undefined as never, isNull: true };

export function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'type' in value && 'isNull' in value;
}

export function linkOf(ref: Ref, name: string, run: Run): Ref {
  if (ref.isNull) return NULL_REF;
  const link = ref.type.links?.[name];
  if (!link) throw new NotImplemented(`${ref.type.name}.${name}`);
  return link(ref.self, run);
}

/** Ensures what a method gives; on a null object it does nothing. */
export function callOn(ref: Ref, name: string, args: readonly unknown[], run: Run): unknown {
  if (ref.isNull) return null;
  const method = ref.type.methods?.[name];
  if (!method) throw new NotImplemented(`${ref.type.name}.${name}()`);
  return method(ref.self, args, run);
}

export function setOn(ref: Ref, name: string, value: unknown, run: Run): void {
  if (ref.isNull) return;
  const setter = ref.type.setters?.[name];
  if (!setter) throw new NotImplemented(`setting ${ref.type.name}.${name}`);
  setter(ref.self, value, run);
}

/** Ensures the answer to a load: PascalCase keys, a collection's items under `_Items`, null for a null object. */
export function selectFrom(ref: Ref, paths: readonly string[], run: Run): unknown {
  if (ref.isNull) return null;
  if (paths.length === 0) throw new NotImplemented(`${ref.type.name}.load() without property names`);
  if (!ref.type.items) return selectScalars(ref, paths, run);
  const inner = paths.map((path) => path.replace(/^items\//, ''));
  const items = ref.type.items(ref.self, run).map((item) => selectItem(item, inner, run));
  return { _Items: items };
}

function selectItem(item: Ref, paths: readonly string[], run: Run): unknown {
  const loaded = selectFrom(item, paths, run) as Record<string, unknown>;
  return item.type.id ? { _Id: item.type.id(item.self), ...loaded } : loaded;
}

function selectScalars(ref: Ref, paths: readonly string[], run: Run): Record<string, unknown> {
  const loaded: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      loaded[pascal(path)] = scalarOf(ref, path, run);
      continue;
    }
    const link = path.slice(0, slash);
    nested.set(link, [...(nested.get(link) ?? []), path.slice(slash + 1)]);
  }
  for (const [link, rest] of nested) loaded[pascal(link)] = selectFrom(linkOf(ref, link, run), rest, run);
  return loaded;
}

function scalarOf(ref: Ref, name: string, run: Run): unknown {
  const scalar = ref.type.scalars?.[name];
  if (!scalar) throw new NotImplemented(`loading ${ref.type.name}.${name}`);
  return scalar(ref.self, run);
}

export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Ensures the name as Office.js spells it: `GetRange` → `getRange`, `_Runtime` → `runtime`. */
export function camel(name: string): string {
  const bare =
    name.startsWith('_') && !name.startsWith('_Re') && !name.startsWith('_Un') ? name.slice(1) : name;
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}
