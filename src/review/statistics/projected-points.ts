import type { Answers } from '../../methods/answers';
import { pointsBy } from '../../methods/registry';
import { toPoints } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { ScoredItem } from '../scored-form/score-form';
import type { Series } from './trend';

/** Which assumption a projection rests on. */
export type Pace = 'atMeanPace' | 'atLastPace';

/** What an item stands at now and would stand at at the period's end. */
export interface ProjectedItem {
  readonly code: string;
  /** Percent, where the item's rule counts a fraction. */
  readonly rate?: Rational;
  readonly points?: Points;
  readonly atPeriodEnd: Readonly<Record<Pace, { readonly rate?: Rational; readonly points?: Points }>>;
}

/** Ensures an item's rate and points at the period's end under both paces; absent where its rule cannot tell. */
export function projectedItem(item: ScoredItem, series: readonly Series[]): ProjectedItem {
  const { answers, code } = item.score;
  const own = series.filter((one) => one.item === code);
  return {
    code,
    ...standing(item, answers),
    atPeriodEnd: {
      atMeanPace: atPace(item, own, 'atMeanPace'),
      atLastPace: atPace(item, own, 'atLastPace'),
    },
  };
}

function atPace(
  item: ScoredItem,
  series: readonly Series[],
  pace: Pace,
): Pick<ProjectedItem, 'rate' | 'points'> {
  const values = new Map(
    series.flatMap(({ input, ...one }) => (input && one[pace] ? [[input, one[pace]]] : [])),
  );
  const { numerator, denominator, rate: _declared, ...rest } = item.score.answers;
  const [top, bottom] = [values.get('numerator'), values.get('denominator')];
  // Only one side of a fraction was followed: the other would be a guess.
  if ((numerator && !top) || (denominator && !bottom)) return {};
  const counts = (['count', 'breaches'] as const).flatMap((key) => {
    const value = values.get(key);
    return value ? [[key, r.rational(r.floor(value))] as const] : [];
  });
  if (counts.length === 0 && !(top && bottom)) return {};
  return standing(item, {
    ...rest,
    ...Object.fromEntries(counts),
    ...(top && bottom ? whole(top, bottom) : {}),
  });
}

/** The same fraction in whole cases: a rule that counts cases takes no parts of them. */
function whole(numerator: Rational, denominator: Rational): Pick<Answers, 'numerator' | 'denominator'> {
  const scale = r.rational(BigInt(numerator.d) * BigInt(denominator.d));
  return { numerator: r.multiply(numerator, scale), denominator: r.multiply(denominator, scale) };
}

function standing({ score, planned }: ScoredItem, answers: Answers): Pick<ProjectedItem, 'rate' | 'points'> {
  const { numerator, denominator } = answers;
  const isFraction = numerator && denominator && !r.isZero(denominator);
  const rate = isFraction ? r.divide(r.multiply(numerator, r.rational(100)), denominator) : undefined;
  const exact =
    score.compiled?.status === 'understood'
      ? pointsBy(score.compiled.spec, answers, planned.context)
      : undefined;
  return {
    ...(rate === undefined ? {} : { rate }),
    ...(exact === undefined ? {} : { points: toPoints(exact) }),
  };
}
