import type { InputNeed } from '../method';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Amount } from './amount';

/** A single figure: one input, or the percentage of two. */
export type Figure = { readonly need: InputNeed } | { readonly percent: true };

/** base + slope × figure. */
interface Line {
  readonly base: Rational;
  readonly slope: Rational;
  readonly figure: Figure | undefined;
}

function sameFigure(a: Figure, b: Figure): boolean {
  if ('percent' in a || 'percent' in b) return 'percent' in a && 'percent' in b;
  return a.need.key === b.need.key && a.need.part === b.need.part;
}

function add(a: Line, b: Line): Line | undefined {
  if (a.figure && b.figure && !sameFigure(a.figure, b.figure)) return undefined;
  return { base: r.add(a.base, b.base), slope: r.add(a.slope, b.slope), figure: a.figure ?? b.figure };
}

function ofPercent(amount: Extract<Amount, { kind: 'product' }>): Line | undefined {
  const [top, bottom] = [amount.over[0], amount.under[0]];
  const isFraction = top?.kind === 'fact' && top.need.key === 'numerator' && bottom?.kind === 'fact';
  if (!isFraction || bottom.need.key !== 'denominator' || amount.over.length !== 1) return undefined;
  return { base: r.ZERO, slope: r.divide(amount.factor, r.rational(100)), figure: { percent: true } };
}

function ofProduct(amount: Extract<Amount, { kind: 'product' }>): Line | undefined {
  const [only] = amount.over;
  if (amount.under.length === 1) return ofPercent(amount);
  if (amount.under.length > 0 || amount.over.length !== 1 || !only) return undefined;
  const line = lineOf(only);
  return (
    line && {
      base: r.multiply(line.base, amount.factor),
      slope: r.multiply(line.slope, amount.factor),
      figure: line.figure,
    }
  );
}

/** Ensures an amount as a straight line over one figure, or undefined where it bends or takes several. */
export function lineOf(amount: Amount): Line | undefined {
  switch (amount.kind) {
    case 'fixed':
      return { base: amount.value, slope: r.ZERO, figure: undefined };
    case 'fact':
      return { base: r.ZERO, slope: r.ONE, figure: { need: amount.need } };
    case 'product':
      return ofProduct(amount);
    case 'sum':
      return amount.terms.reduce<Line | undefined>(
        (sum, term) => {
          const line = lineOf(term);
          return sum && line && add(sum, line);
        },
        { base: r.ZERO, slope: r.ZERO, figure: undefined },
      );
    default:
      return undefined;
  }
}

/** Ensures the figure at which the line has a value, or undefined for a flat one. */
export function solve({ base, slope }: Line, value: Rational): Rational | undefined {
  return r.isZero(slope) ? undefined : r.divide(r.subtract(value, base), slope);
}

export function valueAt({ base, slope }: Line, figure: Rational): Rational {
  return r.add(base, r.multiply(slope, figure));
}
