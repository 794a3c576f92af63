import { compare, ZERO } from '../../rulebook/rational';
import type { Clause, Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import { isAdding, isElse, isFlat, NO_POINTS, topDoubts, worthOf } from '../roles';
import type { Band, Edge } from '../spec';
import { COMPARED } from '../word-kinds';
import { own } from '../own-words';

const LESS = /(?:^| )(?:ít|thấp|nhỏ|sớm|giảm) (?:hơn|so)(?: |$)/;
const MORE = /(?:^| )(?:nhiều|cao|lớn|muộn|chậm|tăng) (?:hơn|so|lên)(?: |$)/;
const EQUAL = /(?:^| )(?:bằng|ngang bằng|không đổi|giữ nguyên|không thay đổi)(?: |$)/;
const AGAINST = /(?:^| )(?:so với|hơn)(?: |$)/;

const INSIDE: Edge = { at: ZERO, inclusive: true };
const OUTSIDE: Edge = { at: ZERO, inclusive: false };

function bandOf(clause: Clause): Band | undefined {
  if (!isFlat(clause) || clause.limits.length > 0 || !AGAINST.test(clause.words)) return undefined;
  const sides = [LESS, EQUAL, MORE].map((side) => side.test(clause.words));
  if (sides.filter(Boolean).length !== 1) return undefined;
  const band = { worth: worthOf(clause) ?? NO_POINTS, text: clause.label };
  if (sides[0]) return { ...band, to: OUTSIDE };
  return sides[1] ? { ...band, from: INSIDE, to: INSIDE } : { ...band, from: OUTSIDE };
}

/** Ensures a ladder on a difference: less than, equal to or more than what it is held against. */
export function parseComparison(reading: Reading): Parsed {
  if (!reading.clauses.some(({ kinds }) => kinds & COMPARED)) return undefined;
  const elses = reading.clauses.filter(isElse);
  const rest = reading.clauses.filter((clause) => !elses.includes(clause));
  const bands = rest.flatMap((clause) => bandOf(clause) ?? []);
  if (bands.length === 0 || bands.length !== rest.length || elses.length > 1) return undefined;
  const implied = reading.setting.bonus || rest.every(isAdding);
  const stated = worthOf(elses[0]) ?? (implied ? NO_POINTS : undefined);
  if (bands.length < 3 && !stated) {
    if (bands.length === 2 && !hasEqual(bands)) return undefined;
    return doubt({
      code: 'scoring-text.only-best',
      quote: reading.text,
      params: { values: own('limit.other-cases') },
    });
  }
  const top = topDoubts(
    bands.map((band) => band.worth),
    reading,
  );
  if (top.length > 0) return doubt(...top);
  return rule({ kind: 'ladder', on: 'value', bands, levels: [], ...(stated ? { otherwise: stated } : {}) });
}

function hasEqual(bands: readonly Band[]): boolean {
  return bands.some((band) => band.from && band.to && compare(band.from.at, band.to.at) === 0);
}
