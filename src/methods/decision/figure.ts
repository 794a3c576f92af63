import type { InputNeed } from '../method';
import type { Measure } from '../spec';
import { fact } from './amount';
import type { Amount } from './amount';
import { figureNeed, notNegative, onRate, sound } from './build';
import type { Build, RateFigures } from './build';
import { given } from './decision';
import type { Decision, Way } from './decision';

/** What a rule measures, in the words of its text. */
interface Measuring {
  readonly on: Measure;
  readonly unit?: string | undefined;
  readonly label?: string | undefined;
  readonly numerator?: string | undefined;
  readonly denominator?: string | undefined;
  readonly aboveWhole?: boolean | undefined;
  /** It counts something, if only in parts: less than nothing cannot be. */
  readonly fromNothing?: boolean;
  /** Further needs of the same rule, e.g. conditions that must be met too. */
  readonly also?: readonly InputNeed[];
}

/** The figures a rule on one measure can speak of; `figure` is the one its scale is on. */
export interface Measures extends Partial<RateFigures> {
  readonly figure: Amount;
  readonly unit?: string | undefined;
}

function onNumber(measuring: Measuring, build: Build, rule: (measures: Measures) => Decision): Decision {
  const { on, unit, label, also = [] } = measuring;
  const alone = build.alone && also.length === 0;
  const need = figureNeed(on, { ...build, alone }, unit, label);
  const then = rule({ figure: fact(need), unit });
  const isAmount = measuring.fromNothing && need.type === 'amount';
  return given({ needs: [need, ...also], then: isAmount ? notNegative(need, then) : sound(need, then) });
}

/** Ensures a rule on one measured figure, however that figure was declared. */
export function onFigure(
  measuring: Measuring,
  build: Build,
  rule: (measures: Measures) => Decision,
): Decision {
  if (measuring.on !== 'rate') return onNumber(measuring, build, rule);
  const { numerator, denominator, aboveWhole = false, also = [] } = measuring;
  const words = {
    aboveWhole,
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
  };
  const decision = onRate(words, build, (figures) =>
    rule({ ...figures, figure: figures.percent, unit: '%' }),
  );
  return decision.kind === 'given' ? withNeeds(decision.ways, also) : decision;
}

function withNeeds(ways: readonly Way[], also: readonly InputNeed[]): Decision {
  return given(...ways.map((way) => ({ ...way, needs: [...way.needs, ...also] })));
}

/** Ensures the figures by the names a formula in a text uses. */
export function figuresOf(measures: Measures, on: Measure) {
  const { percent, numerator, denominator, figure } = measures;
  return {
    ...(percent ? { rate: percent } : {}),
    ...(numerator ? { numerator } : {}),
    ...(denominator ? { denominator } : {}),
    ...(on === 'rate' ? {} : { count: figure, value: figure }),
  };
}
