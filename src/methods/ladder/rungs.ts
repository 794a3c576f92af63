import { compare, equals, isZero, ZERO } from '../../rulebook/rational';
import type { Clause, Formula, Reading } from '../clause';
import { limitBetween } from '../rewritten';
import { isNone, isTaking, leftAfter, maximumOf, negative, NO_POINTS, pointsOf, worthOf } from '../roles';
import type { Edge, Expression, Worth } from '../spec';
import { IN_TIME, LATE } from './lines';
import type { Parts } from './lines';
import type { Measured } from './measure';

/** A band with the line it stands on; what it lacks is undefined, as in all that is taken out of a text. */
export interface Rung {
  readonly worth: Worth;
  readonly text: string;
  readonly clause: Clause;
  readonly from: Edge | undefined;
  readonly to: Edge | undefined;
}

function fullExpression(worth: Worth): Expression {
  if (worth.kind === 'points') return { op: 'number', value: worth.points };
  return { op: 'maximum' };
}

function formulaWorth(formula: Formula): Worth | undefined {
  if (formula.shape !== 'rate') return undefined;
  const rate: Expression = { op: 'input', key: 'rate' };
  const reached: Expression = equals(formula.target, { n: 1, d: 1 })
    ? rate
    : { op: '/', left: rate, right: { op: 'number', value: formula.target } };
  return { kind: 'formula', expression: { op: '*', left: reached, right: fullExpression(formula.full) } };
}

/** Bands that only name their upper end follow each other where the words say so ("chậm so với thời hạn nêu trên"). */
const FOLLOWS = /(?:nêu trên|ở trên|trên đây|^chậm|^quá|^muộn|^trễ|^sau|nhưng)/;

function startingAt({ clause, limit }: Measured, from: Edge): Measured {
  return { clause, limit: limitBetween(limit, { from, to: limit.to }) };
}

/** Ensures that such bands begin where the one before them ends. */
export function afterEachOther(measured: readonly Measured[]): readonly Measured[] {
  const upperOnly = measured.every(({ limit }) => limit.to && !limit.from);
  if (!upperOnly || !measured.slice(1).every(({ clause }) => FOLLOWS.test(clause.words))) return measured;
  return measured.map((each, i) => {
    const before = measured[i - 1]?.limit.to;
    if (!before || !each.limit.to || compare(before.at, each.limit.to.at) >= 0) return each;
    return startingAt(each, { at: before.at, inclusive: !before.inclusive });
  });
}

/** Ensures the bands with what each gives, or undefined where a line cannot be told in points. */
export function rungs(measured: readonly Measured[], takes: 'no' | 'off' | 'below'): Rung[] | undefined {
  const made = measured.map(({ clause, limit }): Rung | undefined => {
    const worth = clause.formula ? formulaWorth(clause.formula) : worthOf(clause);
    if (!worth) return undefined;
    return {
      worth: takes === 'below' ? negative(worth) : worth,
      text: clause.label,
      clause,
      from: limit.from,
      to: limit.to,
    };
  });
  return made.every((rung) => rung !== undefined) ? made : undefined;
}

/** Ensures that "chậm dưới 5 ngày" beside "đúng hạn" begins after no day late at all. */
export function lateFromZero(measured: readonly Measured[], parts: Parts): readonly Measured[] {
  const late = measured.some(({ clause }) => LATE.test(clause.words));
  if (!late || !parts.others.some((clause) => IN_TIME.test(clause.words))) return measured;
  return measured.map((each) => (each.limit.from ? each : startingAt(each, { at: ZERO, inclusive: false })));
}

/** "Lần 2 trừ 1 điểm" prices one breach in a row of them, not a number of breaches. */
const ORDINAL = /(?:^| )lần (?:thứ )?#(?= |$)/;

/** Ensures whether lines take points away: off a maximum, or below nothing where there is none to take from. */
export function takesOf(clauses: readonly Clause[], reading: Reading): 'no' | 'off' | 'below' | undefined {
  const signs = clauses
    .filter((clause) => !isZeroPrice(clause) && !isWhole(clause, reading))
    .map((clause) => clause.price?.sign);
  const minus = signs.filter((sign) => sign === 'minus').length;
  if (minus === 0) return 'no';
  if (clauses.some((clause) => ORDINAL.test(clause.words))) return undefined;
  if (minus !== signs.length) return undefined;
  return reading.setting.penalty || reading.setting.maximum === undefined ? 'below' : 'off';
}

/** "Không có vi phạm: 5 điểm" beside lines that take points: nothing is taken. */
function isWhole(clause: Clause, reading: Reading): boolean {
  const points = pointsOf(worthOf(clause), reading.setting);
  const maximum = maximumOf(reading.setting);
  return (
    clause.price?.sign === 'unsaid' && isNone(clause) && Boolean(points && maximum && equals(points, maximum))
  );
}

/** Ensures what a line without a figure is worth on a scale that takes points off. */
export function asTaken(
  clause: Clause,
  build: { readonly takes: 'no' | 'off' | 'below'; readonly reading: Reading },
): Worth {
  const worth = worthOf(clause) ?? NO_POINTS;
  if (build.takes !== 'off' || isTaking(clause)) return worth;
  return isWhole(clause, build.reading) ? NO_POINTS : (leftAfter(worth, build.reading.setting) ?? worth);
}

function isZeroPrice(clause: Clause): boolean {
  const worth = worthOf(clause);
  return worth?.kind === 'points' && isZero(worth.points);
}

/** Ensures what a band gives at its best. */
export function topWorth(rung: Rung): Worth {
  const { formula } = rung.clause;
  return formula?.shape === 'rate' ? formula.full : rung.worth;
}
