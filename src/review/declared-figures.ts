import { oncePer } from '../grid/kept';
import { LETTERS } from '../grid/plain-letters';
import type { CellRef } from '../result';
import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import { fragmentsOf } from '../sheet/answers/values';
import type { Fragment } from '../sheet/answers/values';
import { kindFor, resolve, resolveFraction } from '../sheet/answers/resolve';
import type { Form, FormItem } from '../sheet/form';
import type { NumberKind } from '../sheet/numbers';
import { plainWords } from './words';

/** One number declared for an item, where its words decide what it is. */
export interface DeclaredFigure {
  readonly item: FormItem;
  /** Its own words; empty for a bare number of the item. */
  readonly label: string;
  readonly words: string;
  readonly kind: NumberKind;
  readonly value: Rational;
  /** Set for one side of a fraction `46/50`. */
  readonly side?: 'numerator' | 'denominator';
  readonly cell: CellRef;
  readonly typed: string;
}

/** Ensures every number declared in a scored table that can be read in one way only. */
export function declaredFiguresOf(form: Form): DeclaredFigure[] {
  return form.items.flatMap(figuresOfItem);
}

/** Every check asks for them again. */
const figuresOfItem = oncePer((item: FormItem): readonly DeclaredFigure[] => {
  return item.declared.flatMap((line) => fragmentsOf(line).flatMap((fragment) => figuresIn(fragment, item)));
});

function figuresIn(fragment: Fragment, item: FormItem): DeclaredFigure[] {
  const { value, label, line, text } = fragment;
  const base = { item, label, words: plainWords(label), cell: line.cell, typed: text };
  if (value.kind === 'percent') return [{ ...base, kind: 'percent', value: value.value }];
  if (value.kind === 'number') {
    const kind = kindFor(value.numeral.unit, label, item.title);
    const read = resolve(value.numeral, kind);
    return read.kind === 'value' ? [{ ...base, kind, value: read.value }] : [];
  }
  if (value.kind !== 'fraction') return [];
  const kind = kindFor(value.unit, label, item.title);
  const { numerator, denominator } = resolveFraction(value.numerator, value.denominator, { kind });
  if (numerator.kind !== 'value' || denominator.kind !== 'value') return [];
  return [
    { ...base, kind, side: 'numerator', value: numerator.value },
    { ...base, kind, side: 'denominator', value: denominator.value },
  ];
}

/** Ensures the two sides of every declared fraction. */
export function fractionsOf(
  figures: readonly DeclaredFigure[],
): (readonly [DeclaredFigure, DeclaredFigure])[] {
  return figures.flatMap((figure, at) => {
    const next = figures[at + 1];
    return figure.side === 'numerator' && next?.side === 'denominator' ? [[figure, next] as const] : [];
  });
}

const LETTER = new RegExp(`[${LETTERS}]`);

/** Ensures whether a declared number counts whole things as far as its unit tells, and is not whole. */
export function isBrokenCount({ kind, value, typed }: DeclaredFigure): boolean {
  const isNamedUnit = LETTER.test(typed.replace(/^[^\d]*/, ''));
  return kind === 'count' && isNamedUnit && !r.isWhole(value);
}
