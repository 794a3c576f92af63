import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { ClassificationBand } from '../../review/ranking/entry';
import type { SmallGroupDecision } from '../../review/ranking/small-groups';
import type { StandingTerms, TieKey } from './terms';

/** The one format understood; a later one gets another number. */
export const RESULT_SETTINGS_SCHEMA = 'cchc.result-settings/1';

const PARTS = ['appraised', 'survey', 'satisfactionSurvey', 'bonus', 'penalty'] as const;
const KEYS = [
  'schema',
  'tieRule',
  'tieKeys',
  'onPrintedFigure',
  'decimals',
  'bands',
  'openUpTo',
  'smallGroups',
];

type Json = Readonly<Record<string, unknown>>;

class Odd extends Error {}

/** Ensures how ranks are made from a settings file, or the place in it that cannot be understood. */
export function standingTermsFromJson(json: unknown): StandingTerms | string {
  try {
    const one = object(json, '$');
    const stranger = Object.keys(one).find((key) => !KEYS.includes(key));
    if (stranger !== undefined) throw new Odd(stranger);
    if (one['schema'] !== RESULT_SETTINGS_SCHEMA) throw new Odd('schema');
    const { tieRule, onPrintedFigure, decimals } = one;
    if (tieRule !== undefined && tieRule !== '1-1-3' && tieRule !== '1-1-2') throw new Odd('tieRule');
    if (onPrintedFigure !== undefined && typeof onPrintedFigure !== 'boolean')
      throw new Odd('onPrintedFigure');
    const isCount = typeof decimals === 'number' && [0, 1, 2, 3, 4].includes(decimals);
    if (decimals !== undefined && !isCount) throw new Odd('decimals');
    const openUpTo = one['openUpTo'] ?? 'maximum';
    if (openUpTo !== 'maximum' && openUpTo !== 'self') throw new Odd('openUpTo');
    return {
      tieKeys: list(one['tieKeys'] ?? [], 'tieKeys').map((key, at) => tieKey(key, `tieKeys[${at}]`)),
      openUpTo,
      ...(tieRule === undefined ? {} : { tieRule }),
      ...(onPrintedFigure === undefined ? {} : { onPrintedFigure }),
      ...(isCount ? { decimals } : {}),
      ...(one['smallGroups'] === undefined ? {} : { smallGroups: decisions(one['smallGroups']) }),
      ...(one['bands'] === undefined ? {} : { bands: bands(one['bands']) }),
    };
  } catch (error) {
    if (error instanceof Odd) return error.message;
    throw error;
  }
}

/** Ensures JSON from which the same terms are read again. */
export function standingTermsToJson({ bands: all, ...terms }: StandingTerms): object {
  const worded = Object.entries(all ?? {}).map(([group, each]) => {
    return [group, each.map(({ label, from }) => ({ label, from: r.toDecimal(from, 6) }))] as const;
  });
  return {
    schema: RESULT_SETTINGS_SCHEMA,
    ...terms,
    ...(all === undefined ? {} : { bands: Object.fromEntries(worded) }),
  };
}

function tieKey(json: unknown, at: string): TieKey {
  const { by, code, part } = object(json, at);
  if (by === 'self' || by === 'penalty') return { by };
  if (by === 'part') {
    const known = PARTS.find((one) => one === part);
    if (known === undefined) throw new Odd(`${at}.part`);
    return { by, part: known };
  }
  if (by !== 'field' && by !== 'criterion' && by !== 'item') throw new Odd(`${at}.by`);
  if (typeof code !== 'string' || code.trim() === '') throw new Odd(`${at}.code`);
  return { by, code: code.trim() };
}

function bands(json: unknown): Record<string, readonly ClassificationBand[]> {
  const groups = Object.entries(object(json, 'bands')).map(([group, each]) => {
    const read = list(each, `bands.${group}`).map((one, at) => band(one, `bands.${group}[${at}]`));
    return [group, read] as const;
  });
  return Object.fromEntries(groups);
}

function decisions(json: unknown): Record<string, SmallGroupDecision> {
  return Object.fromEntries(
    Object.entries(object(json, 'smallGroups')).map(([group, decision]) => {
      if (decision !== 'rank' && decision !== 'leave') throw new Odd(`smallGroups.${group}`);
      return [group, decision];
    }),
  );
}

function band(json: unknown, at: string): ClassificationBand {
  const { label, from } = object(json, at);
  if (typeof label !== 'string' || label.trim() === '') throw new Odd(`${at}.label`);
  return { label: label.trim(), from: percent(from, `${at}.from`) };
}

function percent(json: unknown, at: string): Rational {
  const text = typeof json === 'string' ? json.trim().replace(',', '.') : undefined;
  const value = typeof json === 'number' ? r.fromDouble(json) : r.parseDecimal(text ?? '');
  if (value === undefined) throw new Odd(at);
  return value;
}

function object(json: unknown, at: string): Json {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Odd(at);
  return json as Json;
}

function list(json: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new Odd(at);
  return json;
}
