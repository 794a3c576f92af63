import type { Clause, Doubt, Reading, Token } from '../methods/clause';
import { JUDGES } from '../methods/choice/parse';
import type { DoubtCode } from '../methods/doubt';
import { isZeroWorth } from '../methods/roles';
import { DOUBTFUL_FIGURE, wordKind } from '../methods/word-kinds';
import { compare } from '../rulebook/rational';
import { opensStep } from './per';
import { textAt } from './phrases';

const WORDINGS = {
  range: 'scoring-text.range',
  vague: 'scoring-text.vague',
  atLeast: 'scoring-text.at-least',
} as const;

/** One range for the whole item: the item is judged, and only the range is checked. */
function isLoneRange(clause: Clause, { clauses, text }: Reading): boolean {
  if (clauses.length !== 1 || clause.price?.per || clause.price?.sign === 'minus') return false;
  return JUDGES.test(text.toLowerCase()) || clause.label === '';
}

const NONE: Doubt[] = [];

function wordingDoubt(clause: Clause, reading: Reading): Doubt[] {
  const wording = clause.price?.wording;
  if (wording !== 'range' && wording !== 'vague' && wording !== 'atLeast') return NONE;
  if (wording === 'range' && isLoneRange(clause, reading)) return [];
  return [{ code: WORDINGS[wording], quote: clause.text }];
}

/** Gains and losses per unit in one item: nobody says which limit applies first, or whether it may go below 0. */
function mixedSigns(reading: Reading): Doubt[] {
  const { clauses, terms } = reading;
  const gain = clauses.find(({ price }) => price?.per && price.sign !== 'minus');
  const loss = gain && clauses.find(({ price }) => price?.per && price.sign === 'minus');
  if (!gain || !loss || terms.floor) return NONE;
  return [{ code: 'scoring-text.plus-and-minus', quote: `${gain.text} / ${loss.text}` }];
}

const FAULT = /(?:^| )(?:trễ|muộn|chậm|quá hạn|thiếu)(?: |$)/;

/** "Mỗi hồ sơ trễ hạn: 0,2 điểm" alone: a fault earns nothing, but its verb is missing. */
function missingVerb({ clauses }: Reading): Doubt[] {
  const isFault = ({ price, words }: Clause) => price?.per && price.sign === 'unsaid' && FAULT.test(words);
  if (!clauses.every(isFault)) return NONE;
  return clauses.map((clause) => ({ code: 'scoring-text.two-readings', quote: clause.text }));
}

/** "1.500": thousands or a decimal, in a rate or in a price. */
const DOUBTFUL = /(?:^|[^\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/;

function doubtfulNumbers({ clauses, kinds }: Reading): Doubt[] {
  if (!(kinds & DOUBTFUL_FIGURE)) return NONE;
  const code = 'scoring-text.doubtful-number';
  const inConditions = clauses.filter(({ tokens }) =>
    tokens.some((token, i) => token.decimals === -1 && textAt(tokens, i + 1) === '%'),
  );
  const inPrices = clauses.filter(({ price }) => price !== undefined && DOUBTFUL.test(price.quote));
  return [
    ...inConditions.map((clause) => ({ code, quote: clause.text }) as const),
    ...inPrices.map((clause) => ({ code, quote: clause.price?.quote ?? '' }) as const),
  ];
}

/** The last price lost its "điểm" that all before it have: the text may break off inside a number. */
function brokenOff({ clauses }: Reading): Doubt[] {
  const last = clauses.at(-1)?.price;
  if (!last || clauses.length < 2 || last.wording === 'atMost' || hasUnit(last.quote)) return NONE;
  const before = clauses.slice(0, -1).map((clause) => clause.price);
  if (!before.every((price) => price && /\d/.test(price.quote) && hasUnit(price.quote))) return [];
  const clause = clauses.at(-1) as Clause;
  const twoSided = clause.limits.some((limit) => limit.from && limit.to && !limit.exact);
  const isNothing = isZeroWorth(last.worth);
  return isNothing && !twoSided ? [] : [{ code: 'scoring-text.truncated', quote: clause.text }];
}

const HAS_UNIT = /điểm|đểm|đ(?![a-zà-ỹ])/i;

function hasUnit(quote: string): boolean {
  return quote.includes('điểm') || HAS_UNIT.test(quote);
}

/** Taking nothing, or giving nothing per unit, is no rule: digits were lost. */
function takesNothing(clause: Clause): boolean {
  const { price } = clause;
  const isNothing = price?.worth?.kind === 'points' && price.worth.points.n === 0;
  return isNothing && (price?.per !== undefined || /trừ|cộng|thưởng/i.test(price?.quote ?? ''));
}

/** "tối đa 3 mô hình": a ceiling on how many are counted. */
const CAPS_COUNT = /(?:tối đa|không quá|nhiều nhất)(?: là| :)? # (?!điểm|%)/;

function capsCount({ words, price }: Clause): boolean {
  return price?.per !== undefined && CAPS_COUNT.test(`${words} ; ${price.per.unit}`);
}

/** A sign with a number, or a ceiling without one, left in a condition: part of a price that could not be read. */
const LEFT_OVER =
  /(?:^| )(?:trừ|cộng|thưởng) #|(?:^| )(?:\*|x)$|(?:^| )(?:tối đa|không quá|tối thiểu)(?: điểm| đ)?$|(?:^| )(?:thấp|cao) nhất(?: :)?(?: -)? (?:điểm|đ)$/;

/** "…/lần, tối đa lần": a ceiling whose number was lost. */
const NO_LIMIT = /(?:^| )(?:tối đa|không quá) (?!#|là|:|không|bằng)/;

/** What is left over has one of these, and few clauses have any. */
const LEFT_OVER_WORD = wordKind('trừ cộng thưởng * x tối quá nhất');

function isTorn({ words, kinds, price }: Clause): boolean {
  if (!(kinds & LEFT_OVER_WORD)) return false;
  return LEFT_OVER.test(words) || (price?.per !== undefined && NO_LIMIT.test(words));
}

/** "Cứ phiếu trả chậm trừ …": how many make a step was lost. */
function lostStep({ tokens, price }: Clause): boolean {
  const at = price?.per ? tokens.findIndex((_, i) => opensStep(tokens, i)) : -1;
  const isSize = ({ kind, text }: Token, i: number): boolean =>
    kind === 'number' ? !isHalfYear(tokens, i) : EACH_ONE.has(text);
  return at >= 0 && !tokens.some((token, i) => i >= at && isSize(token, i));
}

/** "Báo cáo 6 tháng đầu năm": which one, not how many. */
function isHalfYear(tokens: readonly Token[], i: number): boolean {
  return textAt(tokens, i + 1) === 'tháng' && ['đầu', 'cuối'].includes(textAt(tokens, i + 2));
}

/** "1 hoặc 3 thủ tục", "3 giờ hoặc 4 mô hình": see `eitherOr`. */
function choosesOfTwo({ limits }: Clause): boolean {
  return limits.some(({ from, to }) => {
    return from && to && !from.inclusive && !to.inclusive && compare(from.at, to.at) >= 0;
  });
}

const EACH_ONE = new Set(['mỗi', 'một', 'từng']);

/** What may be wrong with one clause by itself, in the order in which it is asked. */
const FAULTS: readonly (readonly [DoubtCode, (clause: Clause) => boolean])[] = [
  ['scoring-text.damaged', takesNothing],
  ['scoring-text.damaged', lostStep],
  ['scoring-text.two-readings', capsCount],
  ['scoring-text.two-readings', choosesOfTwo],
  ['scoring-text.unread', isTorn],
  ['scoring-text.contradiction', ({ price }) => price?.capSign === 'minus' && price.sign !== 'minus'],
  ['scoring-text.no-formula', ({ formula }) => formula?.shape === 'unknown'],
];

/** What every one of these faults needs: most clauses have none of it. */
function mayBeFaulty(clause: Clause): boolean {
  const { kinds, price, formula } = clause;
  if (!price) return kinds & LEFT_OVER_WORD || formula?.shape === 'unknown' ? true : false;
  return (
    (kinds & LEFT_OVER_WORD) !== 0 ||
    Boolean(price.per) ||
    choosesOfTwo(clause) ||
    price.capSign === 'minus' ||
    isZeroWorth(price.worth)
  );
}

/** Ensures the doubts about prices that are no fixed points: ranges, "trừ tối thiểu", "theo mức độ". */
export function priceDoubts(reading: Reading): Doubt[] {
  const { clauses } = reading;
  const doubts: Doubt[] = [];
  for (const clause of clauses) {
    if (clause.price?.wording !== 'exact') doubts.push(...wordingDoubt(clause, reading));
  }
  doubts.push(
    ...mixedSigns(reading),
    ...missingVerb(reading),
    ...doubtfulNumbers(reading),
    ...brokenOff(reading),
  );
  if (!clauses.some(mayBeFaulty)) return doubts;
  for (const [code, isFaulty] of FAULTS) {
    for (const clause of clauses) if (isFaulty(clause)) doubts.push({ code, quote: clause.text });
  }
  return doubts;
}
