import type { Clause, Doubt, Reading, Token } from '../methods/clause';
import { JUDGES } from '../methods/choice/parse';
import { isZeroWorth } from '../methods/roles';
import { textAt } from './phrases';
import type { TakenApart } from './reading';

/** Letters read for digits and the other way round: `l00%`, `O,5`, `1O điểm`. */
const SLIP =
  /(?:^|[\s(:=])(?:[lI|]\d+(?:[.,]\d+)?(?=\s*(?:%|điểm|đ\b))|[Oo][.,]\d+|[lI][.,]\d+|\d+[.,]?[OoIlS]+\d*(?=\s*(?:%|điểm|đ\b)))/;

function slipIn(text: string): Doubt[] {
  const slip = SLIP.exec(text.normalize('NFC'));
  return slip ? [{ code: 'scoring-text.doubtful-digit', quote: slip[0].trim().replace(/^[(:=]/, '') }] : [];
}

function unclosed(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

const UNFINISHED = new Set([
  ':',
  ',',
  '(',
  '+',
  '*',
  '/',
  '=',
  '-',
  'x',
  '...',
  'và',
  'hoặc',
  'từ',
  'đến',
  'dưới',
  'được',
  'trừ',
  'cộng',
]);

/** The stored text breaks off: an open bracket, or a last word that cannot be the last. */
function truncation(text: string, { tokens }: TakenApart): Doubt[] {
  const last = tokens.filter((token) => token.kind !== 'line').at(-1);
  const tail = text.trim().slice(-80);
  if (last && UNFINISHED.has(last.text) && !/(?:^|\s)đạt được\s*\)*$/i.test(tail))
    return [{ code: 'scoring-text.truncated', quote: tail }];
  return unclosed(tokens) ? [{ code: 'scoring-text.truncated', quote: tail }] : [];
}

const LINE_ENDS = new Set(['', '\n']);

/** A table whose cells fell apart: several numbers alone on their lines. */
function loneNumbers({ tokens }: TakenApart, text: string): Doubt[] {
  let lone = 0;
  tokens.forEach((token, i) => {
    if (token.kind !== 'number') return;
    if (LINE_ENDS.has(textAt(tokens, i - 1)) && LINE_ENDS.has(textAt(tokens, i + 1))) lone += 1;
  });
  if (lone < 2) return [];
  const priced = text.split('\n').filter((line) => /\S/.test(line)).length - lone;
  return lone > priced ? [{ code: 'scoring-text.damaged', quote: text.trim().slice(0, 80) }] : [];
}

/** Signs and words that must have a number beside them, left without one: a digit was lost. */
function lostNumber({ tokens }: TakenApart, text: string): Doubt[] {
  const at = tokens.findIndex((_, i) => isTorn(tokens, i));
  const token = tokens[at];
  if (!token) return [];
  const from = Math.max(0, token.start - 40);
  return [
    {
      code: 'scoring-text.damaged',
      quote: text
        .normalize('NFC')
        .slice(from, token.end + 10)
        .trim(),
    },
  ];
}

const ENDS = new Set(['', ';', '.', ',', ')', '\n', ':', '|']);
/** "2 (ba) điểm": words in brackets that do not say the number before them. */
const SPELLED = new Set(['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']);
const TIMES = new Set(['ngày', 'tuần', 'tháng', 'giờ', 'phút', 'lần']);
const BEFORE_PERCENT = new Set(['lệ', 'số', '(', 'là', 'tính', 'theo', 'đơn', 'vị', '*', 'x', '/', '"', '']);

function isTorn(tokens: readonly Token[], i: number): boolean {
  const text = textAt(tokens, i);
  const before = textAt(tokens, i - 1);
  const after = textAt(tokens, i + 1);
  if (text === '#' && after === '(')
    return SPELLED.has(textAt(tokens, i + 2)) && textAt(tokens, i + 3) === ')';
  if (text === '/') return ENDS.has(after) || (before !== ')' && ENDS.has(before) && after !== '');
  if (text === '%') return tokens[i - 1]?.kind === 'word' && !BEFORE_PERCENT.has(before);
  if (text === 'điểm' && ENDS.has(after)) return [':', '=', '=>', '|', '/'].includes(before);
  if (text === 'điểm' && after === 'tối')
    return before === '/' || (before === '%' && tokens[i - 2]?.kind !== 'number');
  if (text === 'từ' && TIMES.has(after)) return textAt(tokens, i + 2) === 'trở';
  if (text === 'từ') return ['đến', '-', 'dưới'].includes(after);
  if (text === 'quá') return ['điểm', 'đ'].includes(after) && ENDS.has(textAt(tokens, i + 2));
  if (text === 'thứ') return after === 'trở' || ENDS.has(after);
  if (text === 'bị') return tokens[i + 1]?.kind === 'number';
  return text === 'hoặc' && before === 'có' && tokens[i + 1]?.kind === 'number';
}

/** Ensures the doubts about the text as it is stored, before any of it is read as a rule. */
export function damageIn(text: string, apart: TakenApart): Doubt[] {
  return [
    ...slipIn(text),
    ...truncation(text, apart),
    ...lostNumber(apart, text),
    ...loneNumbers(apart, text),
  ];
}

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

function wordingDoubt(clause: Clause, reading: Reading): Doubt[] {
  const wording = clause.price?.wording;
  if (wording !== 'range' && wording !== 'vague' && wording !== 'atLeast') return [];
  if (wording === 'range' && isLoneRange(clause, reading)) return [];
  return [{ code: WORDINGS[wording], quote: clause.text }];
}

/** Gains and losses per unit in one item: nobody says which limit applies first, or whether it may go below 0. */
function mixedSigns(reading: Reading): Doubt[] {
  const { clauses, terms } = reading;
  const gains = clauses.filter((clause) => clause.price?.per && clause.price.sign !== 'minus');
  const losses = clauses.filter((clause) => clause.price?.per && clause.price.sign === 'minus');
  const [gain, loss] = [gains[0], losses[0]];
  if (!gain || !loss || terms.floor) return [];
  return [{ code: 'scoring-text.plus-and-minus', quote: `${gain.text} / ${loss.text}` }];
}

function doubtfulNumbers(reading: Reading): Doubt[] {
  const inConditions = reading.clauses.flatMap((clause) =>
    clause.tokens.some((token, i) => token.decimals === -1 && textAt(clause.tokens, i + 1) === '%')
      ? [{ code: 'scoring-text.doubtful-number', quote: clause.text } as const]
      : [],
  );
  const inPrices = reading.clauses.flatMap((clause) =>
    /(?:^|[^\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/.test(clause.price?.quote ?? '')
      ? [{ code: 'scoring-text.doubtful-number', quote: clause.price?.quote ?? '' } as const]
      : [],
  );
  return [...inConditions, ...inPrices];
}

/** The last price lost its "điểm" that all before it have: the text may break off inside a number. */
function brokenOff({ clauses }: Reading): Doubt[] {
  const prices = clauses.map((clause) => clause.price);
  const last = prices.at(-1);
  const before = prices.slice(0, -1);
  if (!last || last.wording === 'atMost' || HAS_UNIT.test(last.quote) || before.length === 0) return [];
  if (!before.every((price) => price && /\d/.test(price.quote) && HAS_UNIT.test(price.quote))) return [];
  const clause = clauses.at(-1) as Clause;
  const twoSided = clause.limits.some((limit) => limit.from && limit.to && !limit.exact);
  const isNothing = isZeroWorth(last.worth);
  return isNothing && !twoSided ? [] : [{ code: 'scoring-text.truncated', quote: clause.text }];
}

const HAS_UNIT = /điểm|đểm|đ(?![a-zà-ỹ])/i;

/** Taking nothing, or giving nothing per unit, is no rule: digits were lost. */
function takesNothing(clause: Clause): boolean {
  const { price } = clause;
  const isNothing = price?.worth?.kind === 'points' && price.worth.points.n === 0;
  return isNothing && (price?.per !== undefined || /trừ|cộng|thưởng/i.test(price?.quote ?? ''));
}

/** "tối đa 3 mô hình": a ceiling on how many are counted. */
const CAPS_COUNT = /(?:tối đa|không quá|nhiều nhất)(?: là| :)? # (?!điểm|%)/;

/** A sign with a number, or a ceiling without one, left in a condition: part of a price that could not be read. */
const LEFT_OVER =
  /(?:^| )(?:trừ|cộng|thưởng) #|(?:^| )(?:\*|x)$|(?:^| )(?:tối đa|không quá|tối thiểu)(?: điểm| đ)?$/;

/** "…/lần, tối đa lần": a ceiling whose number was lost. */
const NO_LIMIT = /(?:^| )(?:tối đa|không quá) (?!#|là|:|không|bằng)/;

/** Ensures the doubts about prices that are no fixed points: ranges, "trừ tối thiểu", "theo mức độ". */
export function priceDoubts(reading: Reading): Doubt[] {
  const counted = reading.clauses.filter(
    (clause) => clause.price?.per && CAPS_COUNT.test(`${clause.words} ; ${clause.price.per.unit}`),
  );
  const torn = reading.clauses.filter(
    (clause) => LEFT_OVER.test(clause.words) || (clause.price?.per && NO_LIMIT.test(clause.words)),
  );
  const unsigned = reading.clauses.filter(
    (clause) => clause.price?.capSign === 'minus' && clause.price.sign !== 'minus',
  );
  const unknown = reading.clauses.filter((clause) => clause.formula?.shape === 'unknown');
  return [
    ...reading.clauses.flatMap((clause) => wordingDoubt(clause, reading)),
    ...mixedSigns(reading),
    ...doubtfulNumbers(reading),
    ...brokenOff(reading),
    ...reading.clauses
      .filter(takesNothing)
      .map((clause): Doubt => ({ code: 'scoring-text.damaged', quote: clause.text })),
    ...counted.map((clause): Doubt => ({ code: 'scoring-text.two-readings', quote: clause.text })),
    ...torn.map((clause): Doubt => ({ code: 'scoring-text.unread', quote: clause.text })),
    ...unsigned.map((clause): Doubt => ({ code: 'scoring-text.contradiction', quote: clause.text })),
    ...unknown.map((clause): Doubt => ({ code: 'scoring-text.no-formula', quote: clause.text })),
  ];
}
