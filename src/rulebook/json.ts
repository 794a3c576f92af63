import { problem } from '../result';
import { exactPoints } from './points';
import type { Points } from './points';
import type { RulebookProblem, RulebookProblemCode } from './problems';
import * as r from './rational';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Where in the JSON one stands: the path, the code of the item around it, and what was noticed so far. */
export interface Place {
  readonly path: string;
  readonly code: string;
  readonly problems: RulebookProblem[];
}

/** Ensures the place one key or one list entry deeper. */
export function inside(place: Place, key: string | number): Place {
  const step = typeof key === 'number' ? `[${key}]` : `.${key}`;
  return { ...place, path: place.path === '' ? String(key) : `${place.path}${step}` };
}

export function report(place: Place, code: RulebookProblemCode, params: Record<string, string> = {}): void {
  const path = place.path === '' ? '(gốc)' : place.path;
  place.problems.push(problem(code, 'error', { path, code: place.code, ...params }));
}

/** Ensures an object, with every key that nobody asked for reported: a misspelt key must not be lost. */
export function readObject(json: unknown, place: Place, known: readonly string[]): JsonObject | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    report(place, 'rulebook.not-an-object', { found: show(json) });
    return undefined;
  }
  for (const key of Object.keys(json)) {
    if (!known.includes(key))
      report(inside(place, key), 'rulebook.unknown-key', { key, known: known.join(', ') });
  }
  return json as JsonObject;
}

/** Ensures the entries of a list, or none with the reason reported. */
export function readList(json: unknown, place: Place): readonly unknown[] {
  if (Array.isArray(json)) return json;
  report(place, 'rulebook.not-a-list', { found: show(json) });
  return [];
}

/** Ensures a text that is not blank, or undefined with the reason reported. */
export function readText(json: unknown, place: Place): string | undefined {
  if (typeof json === 'string' && json.trim() !== '') return json;
  report(place, 'rulebook.not-a-text', { found: show(json) });
  return undefined;
}

/** Ensures the text under a key; a missing one is reported by its name. */
export function requireText(object: JsonObject, key: string, place: Place): string {
  if (!requireKey(object, key, place)) return '';
  return readText(object[key], inside(place, key)) ?? '';
}

export function requireKey(object: JsonObject, key: string, place: Place): boolean {
  if (object[key] !== undefined) return true;
  report(place, 'rulebook.missing-key', { key });
  return false;
}

/** Ensures one of the values allowed, or undefined with the allowed ones reported. */
export function readChoice<T extends string | number>(
  json: unknown,
  place: Place,
  allowed: readonly T[],
): T | undefined {
  const found = allowed.find((value) => value === json);
  if (found === undefined) {
    report(place, 'rulebook.unknown-value', { found: show(json), allowed: allowed.join(', ') });
  }
  return found;
}

/** Ensures exact points from `"0.75"` or `0.75`: at most four decimals, never a decimal comma. */
export function readPoints(json: unknown, place: Place): Points | undefined {
  const value = typeof json === 'number' ? r.fromDouble(json) : parsePlain(json);
  const points = value === undefined ? undefined : exactPoints(value);
  if (points === undefined) report(place, 'rulebook.not-points', { found: show(json) });
  return points;
}

function parsePlain(json: unknown): r.Rational | undefined {
  return typeof json === 'string' && json.length <= 12 ? r.parseDecimal(json) : undefined;
}

export function readYear(json: unknown, place: Place): number | undefined {
  if (typeof json === 'number' && Number.isInteger(json)) return json;
  report(place, 'rulebook.not-a-year', { found: show(json) });
  return undefined;
}

function show(json: unknown): string {
  return (JSON.stringify(json) ?? '').slice(0, 60);
}
