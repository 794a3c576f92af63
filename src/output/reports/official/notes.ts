import { isOutsideScale } from '../../../scoring/outcome';
import { FINAL, type UnitFigures } from './figures';
import type { Scene } from './request';

/** So many units or items are named in a note; the others are counted. */
const MOST_NAMED = 6;

/** Ensures what every report of a cohort says of its grounds: whose criteria, and whether anyone verified them. */
export function groundNotes({ cohort: { master }, say }: Scene): string[] {
  const { label, verified } = master.plan.terms.rulebook;
  return [...(label === undefined ? [] : [`${label}.`]), ...(verified ? [] : [say('note.unverified')])];
}

/** Ensures which items of which units have no points yet, so that nobody takes a sum so far for a total. */
export function openNotes(units: readonly UnitFigures[], { say, cohort }: Scene): string[] {
  const open = units
    .filter(({ hasSent }) => hasSent)
    .flatMap((one) => {
      const codes = cohort.master.plan.items.flatMap((item) => {
        const isOpen = one.outcome(item, FINAL).kind === 'cannotTell' && !isOutsideScale(item.node.part);
        return isOpen ? [item.node.code] : [];
      });
      if (codes.length === 0) return [];
      const named = codes.slice(0, MOST_NAMED).join('; ');
      const items = codes.length > MOST_NAMED ? `${named}; …` : named;
      return [say('note.open-unit', { unit: one.unit.name, count: codes.length, items })];
    });
  const unsent = units.filter(({ hasSent }) => !hasSent).map(({ unit }) => unit.name);
  const missing = unsent.length === 0 ? [] : [`${say('word.no-file')}: ${unsent.join('; ')}.`];
  if (open.length <= MOST_NAMED) return [...open, ...missing];
  const rest = say('note.more', { count: open.length - MOST_NAMED });
  return [...open.slice(0, MOST_NAMED), rest, ...missing];
}
