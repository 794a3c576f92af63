import * as r from '../../rulebook/rational';
import type { FigureCell } from '../figures';
import type { NumberKind } from '../numbers';
import { fold } from '../text/clean';
import { kindOfUnit } from '../units';

const PERCENT = /%|\b(ty le|ti le|phan tram)\b/;
const MONEY = /\b(kinh phi|von|giai ngan|du toan|so tien|thu phi|le phi)\b/;
const COUNTED =
  /\b(so|tong so|so luong|ho so|thu tuc|tthc|nhiem vu|van ban|nguoi|luot|cuoc|don vi|tiep nhan|giai quyet|dung han|truoc han|qua han|tre han|truc tuyen|truc tiep|chuyen sang|ton|hoan thanh)\b/;

/** Ensures what a column counts, by its header: the innermost words that say anything decide, a unit in brackets first. */
export function kindOfHeader(header: string): NumberKind {
  for (const part of header.split(' / ').reverse()) {
    const kind = kindOfWords(part);
    if (kind !== 'unknown') return kind;
  }
  return 'unknown';
}

function kindOfWords(text: string): NumberKind {
  const bracketed = /\(([^)]*)\)\s*$/.exec(text)?.[1];
  const byUnit = bracketed === undefined ? 'unknown' : kindOfUnit(bracketed);
  if (byUnit !== 'unknown' && byUnit !== 'count') return byUnit;
  const words = fold(text);
  if (PERCENT.test(words)) return 'percent';
  if (/\bdiem\b/.test(words)) return 'points';
  if (MONEY.test(words)) return 'amount';
  return COUNTED.test(words) || byUnit === 'count' ? 'count' : 'unknown';
}

/**
 * Ensures the readings of a cell in a column whose header does not say what it counts: whole figures all around make
 * a lone group of three digits thousands; a decimal anywhere leaves both readings open.
 */
export function byNeighbours(figure: FigureCell, others: readonly FigureCell[]): readonly r.Rational[] {
  if (figure.readings.length < 2) return figure.readings;
  const decided = others.flatMap(({ readings }) => (readings.length === 1 ? readings : []));
  const areWhole = decided.length >= 2 && decided.every(r.isWhole);
  return areWhole ? figure.readings.filter(r.isWhole) : figure.readings;
}
