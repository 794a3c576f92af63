import type { AnswerKey } from '../answers';
import type { InputNeed, ScoringContext } from '../method';
import type { Measure } from '../spec';
import { fact, fixed, over, times, NOTHING } from './amount';
import type { Amount } from './amount';
import { all, ask, compare, first, given, refuse } from './decision';
import type { Case, Decision } from './decision';
import * as r from '../../rulebook/rational';
import { own } from '../own-words';

/** What a method needs to know to build its decision, beside its own spec. */
export interface Build {
  readonly context: ScoringContext;
  /** What a denominator of 0 means for this item. */
  readonly nothingToCount: Decision;
  /** Where this rule's own clauses begin among the item's `parts`. */
  readonly firstPart: number;
  /** The rule's single figure is one of the `parts` (several rules in one item share them). */
  readonly figureIsPart: boolean;
  /** The item has no other rule: a single figure may also come as the only one of the `parts`. */
  readonly alone: boolean;
  /** No other rule of the item reads a single figure: this one's may come under another key. */
  readonly onlyFigure: boolean;
  /** How many parts were declared, for conditions the text lists in one breath. */
  readonly partsDeclared?: number;
}

const SINGLE_FIGURES: readonly AnswerKey[] = ['count', 'breaches', 'daysLate', 'value'];
const HUNDRED = fixed(r.rational(100));

const LABELS: Readonly<Record<Measure, string>> = {
  rate: own('input.rate'),
  count: own('input.count'),
  breaches: own('input.breaches'),
  daysLate: own('input.daysLate'),
  value: own('input.value'),
};

function typeOf(on: Measure): InputNeed['type'] {
  if (on === 'rate') return 'percent';
  return on === 'value' ? 'amount' : 'count';
}

/** Other keys of the same single figure; a percentage beyond a plan may come as a rate or a value. */
function alikeKeys(on: Measure, unit: string | undefined, build: Build): readonly AnswerKey[] {
  const { alone, onlyFigure } = build;
  if (!onlyFigure) return [];
  if (on === 'rate') return ['value'];
  const others = SINGLE_FIGURES.filter((key) => key !== on);
  return [...others, ...(unit === '%' ? (['rate'] as const) : []), ...(alone ? (['parts'] as const) : [])];
}

/** Ensures the need of a rule's single figure. */
export function figureNeed(on: Measure, build: Build, unit?: string, label?: string): InputNeed {
  const type = unit === '%' ? 'percent' : typeOf(on);
  const shown = { label: label ?? LABELS[on], type, ...(unit === undefined ? {} : { unit }) };
  if (build.figureIsPart) return { key: 'parts', part: build.firstPart, ...shown };
  const alike = alikeKeys(on, unit, build);
  return { key: on, ...shown, ...(alike.length > 0 ? { alike } : {}) };
}

export function partNeed(
  build: Build,
  index: number,
  label: string,
  type: 'yesNo' | 'count' | 'amount',
): InputNeed {
  return { key: 'parts', part: build.firstPart + index, label, type };
}

export function levelNeed(choices: readonly string[], label = own('input.level')): InputNeed {
  return { key: 'level', label, type: 'level', choices };
}

/** Ensures that a figure which cannot be is refused before any rule looks at it. */
export function sound(need: InputNeed, then: Decision): Decision {
  const amount = fact(need);
  const partial: Case = {
    when: { kind: 'not', of: { kind: 'isWhole', of: amount } },
    then: refuse('answer.not-whole', { label: need.label, found: amount }),
  };
  // A difference may be below nothing: "ít hơn so với năm trước".
  if (need.type === 'amount') return then;
  return first(need.type === 'count' ? [negative(need), partial] : [negative(need)], then);
}

function negative(need: InputNeed): Case {
  const found = { label: need.label, found: fact(need) };
  return { when: compare(fact(need), '<', NOTHING), then: refuse('answer.negative', found) };
}

/** Ensures that an amount of something, of which there cannot be less than nothing, is refused below it. */
export function notNegative(need: InputNeed, then: Decision): Decision {
  return first([negative(need)], then);
}

export function soundParts(needs: readonly InputNeed[], then: Decision): Decision {
  return needs.reduceRight((rest, need) => sound(need, rest), then);
}

/** What a rate rule may speak of: the percentage, and the fraction behind it where it was declared. */
export interface RateFigures {
  readonly percent: Amount;
  readonly numerator?: Amount;
  readonly denominator?: Amount;
}

interface RateWords {
  readonly numerator?: string;
  readonly denominator?: string;
  readonly aboveWhole: boolean;
  /** A bare number beside the rule is a count of something, not its percentage. */
  readonly onlyAsRate?: boolean;
}

/** Ensures a rule on a rate, given as a fraction (which scores unrounded) or as a percentage. */
export function onRate(words: RateWords, build: Build, rule: (figures: RateFigures) => Decision): Decision {
  const { alike, ...plain } = figureNeed('rate', build, '%');
  const rate: InputNeed = words.onlyAsRate || !alike ? plain : { ...plain, alike };
  const asRate = {
    needs: [rate],
    then: sound(rate, within(fact(rate), words.aboveWhole, rule({ percent: fact(rate) }))),
  };
  if (build.figureIsPart) return given(asRate);
  const top = fractionNeed('numerator', words.numerator ?? own('input.numerator'));
  const bottom = fractionNeed('denominator', words.denominator ?? own('input.denominator'));
  const then = soundFraction(
    { top, bottom, aboveWhole: words.aboveWhole },
    build,
    rule({
      percent: over(times(HUNDRED, fact(top)), fact(bottom)),
      numerator: fact(top),
      denominator: fact(bottom),
    }),
  );
  return given({ needs: [top, bottom], then }, asRate);
}

export function fractionNeed(key: 'numerator' | 'denominator', label: string): InputNeed {
  return { key, label, type: 'amount', insteadOf: ['rate'] };
}

function within(percent: Amount, aboveWhole: boolean, then: Decision): Decision {
  if (aboveWhole) return then;
  const beyond = refuse('answer.outside-range', {
    label: own('input.rate'),
    found: percent,
    from: '0',
    to: '100',
  });
  return first([{ when: compare(percent, '>', HUNDRED), then: beyond }], then);
}

interface Fraction {
  readonly top: InputNeed;
  readonly bottom: InputNeed;
  readonly aboveWhole: boolean;
}

/** Ensures a fraction that can be: nothing negative, no more than the whole, something to divide by. */
export function soundFraction({ top, bottom, aboveWhole }: Fraction, build: Build, then: Decision): Decision {
  const [a, b] = [fact(top), fact(bottom)];
  const beyond: Case = {
    when: compare(a, '>', b),
    then: refuse('answer.above-denominator', { numerator: a, denominator: b }),
  };
  const empty: Case = { when: compare(b, '=', NOTHING), then: build.nothingToCount };
  return first([negative(top), negative(bottom), ...(aboveWhole ? [] : [beyond]), empty], then);
}

/** Ensures a level by its words; one the text does not know is refused, never guessed. */
export function onLevel(need: InputNeed, outcomes: readonly Decision[], asked = outcomes.length): Decision {
  const cases = outcomes.map((then, index): Case => ({
    when: { kind: 'level', need, index },
    then,
    ...(index < asked ? {} : { unasked: true }),
  }));
  const choices = (need.choices ?? []).join(' | ');
  return first(cases, refuse('answer.unknown-level', { label: need.label, choices }));
}

/** Ensures a yes-or-no clause; anything else than yes or no is a question. */
export function onYesNo(need: InputNeed, yes: Decision, no: Decision): Decision {
  return first(
    [
      { when: { kind: 'met', need }, then: yes },
      { when: { kind: 'unmet', need }, then: no },
    ],
    ask(own('ask.yes-or-no', { label: need.label })),
  );
}

/** Ensures that every listed clause is answered yes or no, whatever the answers are. */
export function answered(needs: readonly InputNeed[]) {
  return all(
    ...needs.map((need) => ({
      kind: 'any' as const,
      of: [
        { kind: 'met' as const, need },
        { kind: 'unmet' as const, need },
      ],
    })),
  );
}
