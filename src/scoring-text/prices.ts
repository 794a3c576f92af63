import type { Price, Token } from '../methods/clause';
import { FIGURE, POINTS } from '../methods/word-kinds';
import { ONE } from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import { phraseAt, phrases, textAt } from './phrases';
import { leadBefore } from './price-leads';
import type { Lead } from './price-leads';
import { valueAt } from './price-values';
import type { Value } from './price-values';
import { tellingWords } from './telling-words';

const BOUNDING = new Set(['từ', 'dưới', 'trên', 'đến', 'hơn', '>=', '<=', '<', '>', 'quá', 'thang', 'tới']);
const ENDS = new Set(['', ';', '.', ',', ')', '/', ':', '|', '\n', '(', '"', '...', ']']);
const AFTER_POINTS = new Set(
  'cho mỗi đối với nếu khi vào và hoặc trên tối nhưng không từ thì trong một # - + các theo để so'.split(' '),
);
const PER_WORDS = phrases(
  'cho mỗi',
  'cho một',
  'cho từng',
  'mỗi',
  'trên mỗi',
  'với mỗi',
  'đối với mỗi',
  'đối với từng',
  'một lần',
  'trên một',
);
const UNIT_ENDS = new Set([';', '.', ',', ')', ':', '(', '|', '\n', 'nhưng', 'tối', 'nếu', '"', '=>', 'trừ']);

/** A price found in a run of tokens: where its words begin and end, and where its value does. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  readonly sign: Price['sign'];
  readonly wording: Price['wording'];
  readonly assigned: boolean;
  readonly unit: { readonly size: Rational; readonly words: readonly Token[] } | undefined;
}

/** "điểm tối đa" speaks of the maximum itself; "5 điểm trở lên" and "từ 5 điểm" are conditions. */
function isPrice(tokens: readonly Token[], value: Value, lead: Lead): boolean {
  const before = textAt(tokens, lead.start - 1);
  const after = textAt(tokens, value.end);
  if (value.wording === 'vague' || value.wording === 'earned') return true;
  if (after === 'trở' || after === '<' || after === '<=') return false;
  if (value.bare) return isBarePrice(tokens, value, { lead, before, after });
  if (!lead.said && BOUNDING.has(before)) return false;
  if (lead.said || lead.assigned || lead.start === 0 || before === '(') return true;
  return ENDS.has(after) || AFTER_POINTS.has(after);
}

function isBarePrice(
  tokens: readonly Token[],
  value: Value,
  { lead, before, after }: { lead: Lead; before: string; after: string },
): boolean {
  if (isRatedAt(tokens, value.end)) return true;
  const ends =
    ['', ';', '.', ',', ')', '\n', '(', '|', '"'].includes(after) || after === '-' || after === '+';
  if (!ends) return false;
  if (before === ':' || before === '=' || before === '=>' || before === '|') return true;
  const isMinus = textAt(tokens, lead.start) === '-' && lead.sign === 'minus' && lead.start > 0;
  if (isMinus) return after === '';
  if (textAt(tokens, value.end - 1) === '%') return false;
  if (lead.wording === 'atMost' && lead.start > 0 && [',', '(', ''].includes(before)) return true;
  const verb = textAt(tokens, value.end - 2);
  if (verb === 'điểm') return lead.said;
  if (verb === 'là' && tellsPoints(tokens, value.end - 2)) return true;
  return after !== ',' && ['được', 'trừ', 'cộng', 'bằng'].includes(verb);
}

/** "thì điểm đánh giá là 0": what the number is, is said before its verb. */
function tellsPoints(tokens: readonly Token[], verb: number): boolean {
  const words = [3, 2, 1].map((back) => textAt(tokens, verb - back)).join(' ');
  return /(?:^| )(?:thì|số) điểm(?: |$)|^điểm (?:đánh giá|đạt được)$/.test(words.trim());
}

/** "đạt điểm tỷ lệ bằng 50%": a share of the maximum. */
function isRatedAt(tokens: readonly Token[], end: number): boolean {
  return ['điểm', 'tỷ', 'lệ', 'bằng', '#', '%'].every((word, k) => textAt(tokens, end - 6 + k) === word);
}

function unitAfter(tokens: readonly Token[], end: number): Pick<Hit, 'unit' | 'end'> {
  let k = end;
  if (textAt(tokens, k) === '/') k += 1;
  else if (phraseAt(tokens, k, PER_WORDS) === 0) return { unit: undefined, end };
  const isOnce = textAt(tokens, k) === 'một' && textAt(tokens, k + 1) === 'lần';
  if (!isOnce) k += phraseAt(tokens, k, PER_WORDS);
  if (['một', 'mỗi', 'từng'].includes(textAt(tokens, k))) k += 1;
  const size = tokens[k]?.kind === 'number' ? tokens[k]?.value : undefined;
  if (size) k += 1;
  let stop = k;
  while (stop < tokens.length && !UNIT_ENDS.has(textAt(tokens, stop)) && !tellsFrom(tokens, stop)) stop += 1;
  if (stop === k) return { unit: undefined, end };
  return { unit: { size: size ?? ONE, words: tokens.slice(k, stop) }, end: stop };
}

const LONGEST_NOUN = 6;

/** "0,2 điểm/hồ sơ (kể) từ hồ sơ thứ 6": from which one on is a condition, not the unit. */
function tellsFrom(tokens: readonly Token[], i: number): boolean {
  if (textAt(tokens, i) === 'kể') return textAt(tokens, i + 1) === 'từ';
  if (textAt(tokens, i) !== 'từ') return false;
  return tokens.slice(i + 1, i + LONGEST_NOUN).some(({ text }) => text === 'thứ');
}

/** Ensures every price in a run of tokens, in order, each with its sign, its "tối đa" and its "/lần". */
export function findPrices(tokens: readonly Token[]): readonly Hit[] {
  if (!(tellingWords(tokens) & (FIGURE | POINTS))) return NONE;
  return scan(tokens);
}

const NONE: readonly Hit[] = [];

/** "tối đa trừ hết số điểm" is a ceiling, not a deduction of its own. */
function wordingOf(value: Value, lead: Lead): Price['wording'] {
  if (value.wording === 'exact') return lead.wording ?? 'exact';
  return value.wording === 'everything' && lead.wording === 'atMost' ? 'atMost' : value.wording;
}

function scan(tokens: readonly Token[]): readonly Hit[] {
  const hits: Hit[] = [];
  let i = 0;
  while (i < tokens.length) {
    const value = valueAt(tokens, i);
    const lead = value && leadBefore(tokens, i);
    if (!value || !lead || !isPrice(tokens, value, lead)) {
      i += value && !value.bare ? value.end - i : 1;
      continue;
    }
    const { unit, end } = unitAfter(tokens, value.end);
    const lowers = value.wording === 'earned' && textAt(tokens, lead.start - 1) === 'giảm';
    const takes = lowers || value.wording === 'everything' || value.wording === 'vague';
    hits.push({
      start: Math.max(lowers ? lead.start - 1 : lead.start, hits.at(-1)?.end ?? 0),
      end,
      value,
      sign: takes ? 'minus' : lead.sign,
      wording: wordingOf(value, lead),
      assigned: lead.assigned,
      unit,
    });
    i = Math.max(end, i + 1);
  }
  return hits;
}
