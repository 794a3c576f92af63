/**
 * Ensures a value equal to `after` in which every part that equals its place in `before` is that very object, so that
 * what was worked out from an unchanged part can be found again by the object itself. Arrays and plain objects are
 * compared through; anything else (a Map, a class of its own) is taken as it comes.
 */
export function keepSame<T>(before: unknown, after: T): T {
  return kept(before, after) as T;
}

function kept(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (Array.isArray(after)) return Array.isArray(before) ? keptList(before, after) : after;
  return isPlain(before) && isPlain(after) ? keptObject(before, after) : after;
}

function keptList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const parts = after.map((part, at) => kept(before[at], part));
  const isSame = before.length === after.length && parts.every((part, at) => Object.is(part, before[at]));
  return isSame ? before : parts;
}

type Plain = Readonly<Record<string, unknown>>;

function keptObject(before: Plain, after: Plain): Plain {
  const keys = Object.keys(after);
  const parts = keys.map((key) => kept(before[key], after[key]));
  const isSame =
    keys.length === Object.keys(before).length &&
    keys.every((key, at) => key in before && Object.is(parts[at], before[key]));
  return isSame ? before : Object.fromEntries(keys.map((key, at) => [key, parts[at]]));
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Ensures a function of one object that works its value out once for each: what stands in an object never changes. */
export function oncePer<T extends object, V>(work: (of: T) => V): (of: T) => V {
  const known = new WeakMap<T, { readonly value: V }>();
  return (of) => {
    const found = known.get(of) ?? { value: work(of) };
    known.set(of, found);
    return found.value;
  };
}

/** A sheet has fewer texts than this; beyond it everything is forgotten, so that memory stays small. */
const TEXTS = 4096;

/** Ensures a function of a text that works its value out once for texts seen lately: a sheet repeats itself, edit by edit. */
export function oncePerText<V>(work: (text: string) => V): (text: string) => V {
  const known = new Map<string, { readonly value: V }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    if (known.size >= TEXTS) known.clear();
    const value = work(text);
    known.set(text, { value });
    return value;
  };
}
