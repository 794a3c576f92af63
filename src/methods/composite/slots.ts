import type { Measure, MethodSpec } from '../spec';

/** What one rule of several takes from the answers they share. */
interface Slots {
  /** Clauses that always come in `parts`. */
  readonly clauses: number;
  /** The single figure (or fraction, or level) it reads, which may instead be one of the `parts`. */
  readonly figure?: Measure | 'level' | 'fraction';
}

function ofUnits(count: number, figure: Measure): Slots {
  return count === 1 ? { clauses: 0, figure } : { clauses: count };
}

/** Ensures what a rule takes when it stands among others. */
export function slotsOf(spec: MethodSpec): Slots {
  switch (spec.kind) {
    case 'rate':
      return { clauses: 0, figure: 'rate' };
    case 'ladder':
      if (spec.parts) return { clauses: spec.parts.length };
      return { clauses: spec.requires?.parts.length ?? 0, figure: spec.on };
    case 'steps':
      return { clauses: 0, figure: spec.on };
    case 'choice':
      return { clauses: 0, figure: spec.yesNo ? 'count' : 'level' };
    case 'checklist':
      return { clauses: spec.parts.length };
    case 'perUnit':
      return ofUnits(spec.units.length, 'count');
    case 'deduction':
      return ofUnits(spec.causes.length, 'breaches');
    case 'timeliness':
      return { clauses: 0, figure: 'daysLate' };
    case 'relative':
      return { clauses: 0, figure: 'fraction' };
    case 'survey':
      return { clauses: spec.parts.length, figure: 'fraction' };
    case 'share':
    case 'judged':
    case 'manual':
      return { clauses: 0, figure: 'value' };
    case 'composite':
      return { clauses: spec.parts.reduce((sum, part) => sum + slotsOf(part.spec).clauses, 0) };
  }
}

/** Ensures whether a rule reads a single figure, which two rules of one item must never both take from one answer. */
export function readsFigure(spec: MethodSpec): boolean {
  if (spec.kind === 'composite') return spec.parts.some((part) => readsFigure(part.spec));
  const { figure } = slotsOf(spec);
  return spec.kind !== 'choice' && figure !== undefined && figure !== 'fraction';
}

/** Where each rule's clauses begin, and whether its figure is the first of them. */
interface Place {
  readonly firstPart: number;
  readonly figureIsPart: boolean;
}

function place(all: readonly Slots[], isPart: (slots: Slots) => boolean): readonly Place[] {
  let next = 0;
  return all.map((slots) => {
    const figureIsPart = slots.figure !== undefined && isPart(slots);
    const firstPart = next;
    next += slots.clauses + (figureIsPart ? 1 : 0);
    return { firstPart, figureIsPart };
  });
}

function lengthOf(all: readonly Slots[], places: readonly Place[]): number {
  const last = places.at(-1);
  const slots = all.at(-1);
  return last && slots ? last.firstPart + slots.clauses + (last.figureIsPart ? 1 : 0) : 0;
}

/** Two rules that would read the same figure cannot both have it by its key. */
function isContested(slots: Slots, all: readonly Slots[]): boolean {
  const family = (figure: Slots['figure']) => (figure === 'rate' ? 'fraction' : figure);
  return all.filter((other) => family(other.figure) === family(slots.figure)).length > 1;
}

/**
 * Ensures each rule's place among the declared parts: figures by their own keys where only one rule reads
 * them, unless exactly as many parts were declared as there are clauses with every figure among them.
 */
export function placesFor(specs: readonly MethodSpec[], declared: number | undefined): readonly Place[] {
  const all = specs.map(slotsOf);
  const byKeys = place(all, (slots) => isContested(slots, all));
  const everyFigure = place(all, () => true);
  return declared === lengthOf(all, everyFigure) ? everyFigure : byKeys;
}
