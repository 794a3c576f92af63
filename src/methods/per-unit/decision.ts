import { fact, fixed, over, times, whole } from '../decision/amount';
import type { Amount } from '../decision/amount';
import { notNegative, partNeed, sound } from '../decision/build';
import type { Build } from '../decision/build';
import { ask, first, give, given, withPoints } from '../decision/decision';
import type { Decision } from '../decision/decision';
import { onFigure } from '../decision/figure';
import { amountOf, limited, limitOf, NO_MAXIMUM } from '../decision/worth';
import { numberWords } from '../decision/words';
import type { PerUnitSpec } from '../spec';
import * as r from '../../rulebook/rational';
import { own } from '../own-words';

type Unit = PerUnitSpec['units'][number];

/** Amounts counted by size ("chia cho 2.000") need not be whole; things counted one by one must. */
function isCounted(unit: Unit): boolean {
  return unit.per === undefined || unit.partial === 'whole';
}

function unitDecision(unit: Unit, figure: Amount, build: Build): Decision {
  const each = amountOf(unit.each, build);
  if (!each) return ask(NO_MAXIMUM);
  const units = over(figure, fixed(unit.per ?? r.ONE));
  if (unit.per === undefined || unit.partial === 'proportional') return give(times(each, units), unit.text);
  if (unit.partial === 'whole') return give(times(each, whole(units)), unit.text);
  const question = own('ask.part-step', { step: numberWords(unit.per) });
  return first(
    [{ when: { kind: 'isWhole', of: units }, then: give(times(each, units), unit.text) }],
    ask(question),
  );
}

function partDecision(unit: Unit, index: number, build: Build): Decision {
  const need = partNeed(build, index, unit.text, isCounted(unit) ? 'count' : 'amount');
  const then = unitDecision(unit, fact(need), build);
  return given({ needs: [need], then: isCounted(unit) ? sound(need, then) : notNegative(need, then) });
}

/** Ensures n × points for every kind of unit, added up, never above the cap. */
export function decidePerUnit(spec: PerUnitSpec, build: Build): Decision {
  const cap = limitOf(spec.cap, build);
  const limit = (points: Amount) => limited(points, { cap, decimals: spec.decimals });
  const [only] = spec.units;
  if (spec.units.length !== 1 || !only) {
    const parts = spec.units.map((unit, index) => partDecision(unit, index, build));
    return { kind: 'together', how: 'sum', parts, then: (total) => give(limit(total), quoteOf(spec)) };
  }
  const on = isCounted(only) ? ('count' as const) : ('value' as const);
  const measuring = { on, label: only.text, fromNothing: true };
  return onFigure(measuring, build, ({ figure }) => withPoints(unitDecision(only, figure, build), limit));
}

function quoteOf(spec: PerUnitSpec): string {
  return spec.units.map((unit) => unit.text).join('; ');
}
