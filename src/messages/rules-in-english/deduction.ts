import { isNothing, numberText, pointsOf } from '../../methods/explain-worth';
import type { ScoringContext } from '../../methods/method';
import type { DeductionCause, DeductionSpec, Worth } from '../../methods/spec';
import { fromPoints } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import { amount, quoted, unitWords } from './worth';

function isAll(worth: Worth): boolean {
  return worth.kind === 'ofMaximum' && r.equals(worth.share, r.ONE);
}

/** What one of them takes: `0,5 points each time`, `0,1 points per “hồ sơ”`. */
function each(worth: Worth, unit: string | undefined): string {
  if (isAll(worth)) return 'all points';
  return `${amount(worth)} ${unit === undefined ? 'each time' : `per ${per(unit)}`}`;
}

function per(unit: string): string {
  return unitWords(unit).replace(/^(\w+)s$/, '$1');
}

function nth(number: number, unit: string | undefined): string {
  return `from number ${String(number)} on${unit === undefined ? '' : ` (${unitWords(unit)})`}`;
}

function tiers({ tiers: all = [], unit }: DeductionCause): readonly string[] {
  return all.map((tier) => `${nth(tier.fromNth, unit)}: ${each(tier.each, unit)}`);
}

/** Taken once: the whole of it, where the maximum is known, else said in words. */
function once(worth: Worth, context: ScoringContext): string {
  const points = pointsOf(worth, context);
  const takesAll = points && context.maximum !== undefined && r.equals(points, fromPoints(context.maximum));
  return takesAll ? `all ${numberText(points)} points` : `${amount(worth)}, only once`;
}

function causeLine(cause: DeductionCause, context: ScoringContext): string {
  const what = `- ${quoted(cause.text)}`;
  if (cause.again) return `${what}: ${amount(cause.each)} taken`;
  if (cause.once) return `${what}: ${once(cause.each, context)} taken`;
  const [first] = cause.tiers ?? [];
  if (first && isNothing(cause.each)) {
    return `${what}, only ${nth(first.fromNth, cause.unit)}: ${each(first.each, cause.unit)} taken`;
  }
  const cap = cause.cap ? `, at most ${amount(cause.cap)}` : '';
  return `${[`${what}: ${each(cause.each, cause.unit)} taken${cap}`, ...tiers(cause)].join('; ')}`;
}

/** The limit of a single cause stands in its line; of several together, in a line of its own. */
function capped(causes: readonly string[], cap: string | undefined): readonly string[] {
  if (cap === undefined) return causes;
  if (causes.length > 1) return [...causes, `At most ${cap} taken in all`];
  return causes.map((text) => `${text}, at most ${cap}`);
}

/** Ensures what there is to lose, what each breach takes, and where it ends. */
export function deduction(spec: DeductionSpec, context: ScoringContext): string {
  const causes = spec.causes.map((cause) => causeLine(cause, context));
  return [
    ...(isNothing(spec.from) ? [] : [`- No breach: ${amount(spec.from)}`]),
    ...capped(causes, spec.cap && amount(spec.cap)),
    ...spec.zeroing.map((text) => `- ${quoted(text)}: 0 points`),
    ...(spec.floor ? [`Never less than ${amount(spec.floor)}`] : []),
  ].join('\n');
}
