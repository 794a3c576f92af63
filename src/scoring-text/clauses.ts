import type { Clause, Doubt, Price, Token } from '../methods/clause';
import type { Worth } from '../methods/spec';
import { negative } from '../methods/roles';
import { divide, equals } from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import { cappedWorth, countCapIn, leadingCountCap } from './count-cap';
import { labelFor, span } from './labels';
import { findLimits } from './limits';
import { hasTwoUnits, perFor } from './per';
import { closing, textAt, wordsOf } from './phrases';
import { pricesOf } from './pieces';
import type { Piece } from './pieces';
import { pointsOf } from './price-values';
import type { Hit } from './prices';
import { tellingWords } from './telling-words';

export interface ClauseMaker {
  readonly say: (tokens: readonly Token[]) => string;
  readonly maximum: Rational | undefined;
  /** Sign of prices that have none of their own: "Trừ bổ sung: …", sister rows. */
  readonly lead: Price['sign'];
}

interface Slot {
  condition: readonly Token[];
  readonly hit: Hit;
  readonly leads: boolean;
  cap: Worth | undefined;
  capSign: Price['sign'] | undefined;
  floor: Worth | undefined;
}

/** Ensures the slot with another condition or ceiling, in the shape all slots have. */
function slotWith(slot: Slot, change: Partial<Pick<Slot, 'condition' | 'cap' | 'capSign'>>): Slot {
  const { condition = slot.condition, cap = slot.cap, capSign = slot.capSign } = change;
  return { condition, hit: slot.hit, leads: slot.leads, cap, capSign, floor: slot.floor };
}

const CONNECTORS = new Set([',', 'và', '-', ';', '.', ':', '(', ')', 'nhưng', 'hoặc', '=>', '=', '|', '"']);
const HEAD_VERBS = new Set(['trừ', 'cộng', 'thưởng', 'điểm']);

function isConnective(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token) =>
      CONNECTORS.has(token.text) ||
      ['tổng', 'cộng', 'điểm', 'số', 'trừ', 'mức', 'nhưng'].includes(token.text),
  );
}

/** `100% (6 điểm)`, `3 điểm 3`: the same worth told twice is one price; two different ones contradict. */
function repeats(slot: Slot | undefined, between: readonly Token[], hit: Hit): boolean {
  if (!slot || hit.wording !== 'exact' || hit.unit) return false;
  return between.length === 1 && between[0]?.text === '(' && hit.start >= slot.hit.end;
}

function sameWorth(a: Worth | undefined, b: Worth | undefined, maximum: Rational | undefined): boolean {
  if (a?.kind === 'points' && b?.kind === 'points') return equals(a.points, b.points);
  if (a?.kind === 'ofMaximum' && b?.kind === 'ofMaximum') return equals(a.share, b.share);
  if (a?.kind === 'points' && b?.kind === 'ofMaximum') return sameWorth(b, a, maximum);
  if (a?.kind !== 'ofMaximum' || b?.kind !== 'points' || !maximum || maximum.n === 0) return false;
  return equals(divide(b.points, maximum), a.share);
}

/** The verb that opens a line, with the ceiling it may tell, and how many tokens both take. */
interface HeadVerb {
  readonly sign: Price['sign'];
  readonly length: number;
  readonly cap: Worth | undefined;
}

/** The number of "tối đa 2 điểm" at a token, or undefined. */
function ceilingAt(tokens: readonly Token[], i: number): Worth | undefined {
  const value = tokens[i]?.value;
  const isCeiling = textAt(tokens, i - 2) === 'tối' && textAt(tokens, i - 1) === 'đa';
  return value && isCeiling && textAt(tokens, i + 1) === 'điểm' ? pointsOf(value) : undefined;
}

/**
 * "Trừ bổ sung (…): thiếu 01 …: 1 điểm", "Điểm trừ tối đa 2 điểm: mỗi …": the verb before the first colon rules all that
 * follow; "Điểm trừ tối đa: 2 điểm" is a ceiling and nothing more.
 */
export function headVerb(tokens: readonly Token[]): HeadVerb | undefined {
  const first = textAt(tokens, 0) === 'điểm' ? textAt(tokens, 1) : textAt(tokens, 0);
  if (!HEAD_VERBS.has(first) || first === 'điểm') return undefined;
  let cap: Worth | undefined;
  let i = 1;
  while (i < Math.min(tokens.length, 30) && textAt(tokens, i) !== ':') {
    if (tokens[i]?.kind === 'number') {
      cap = ceilingAt(tokens, i);
      if (!cap) return undefined;
    }
    i = textAt(tokens, i) === '(' ? closing(tokens, i) + 1 : i + 1;
  }
  if (textAt(tokens, i) !== ':' || textAt(tokens, i - 1) === 'đa') return undefined;
  return { sign: first === 'trừ' ? 'minus' : 'plus', length: i + 1, cap };
}

function slotsOf(piece: Piece, doubts: Doubt[], maker: ClauseMaker): Slot[] {
  const { tokens } = piece;
  const slots: Slot[] = [];
  let from = 0;
  for (const hit of pricesOf(piece)) {
    const last = slots.at(-1);
    const own = last && !last.leads ? leadingCountCap(tokens.slice(from, hit.start)) : 0;
    if (last && own > 0) last.condition = last.condition.concat(tokens.slice(from, from + own));
    from += own;
    const between = tokens.slice(from, hit.start);
    if (last && repeats(last, between, hit)) {
      if (!sameWorth(last.hit.value.worth, hit.value.worth, maker.maximum) && hit.value.wording !== 'vague') {
        doubts.push({
          code: 'scoring-text.contradiction',
          quote: maker.say(tokens.slice(last.hit.start, hit.end)),
        });
      }
      from = textAt(tokens, hit.end) === ')' ? hit.end + 1 : hit.end;
      continue;
    }
    if (last && (hit.wording === 'atMost' || hit.wording === 'atLeast') && isConnective(between)) {
      if (hit.unit || last.cap) {
        doubts.push({
          code: 'scoring-text.two-readings',
          quote: maker.say(tokens.slice(last.hit.start, hit.end)),
        });
      }
      if (hit.wording === 'atLeast' && tokens.slice(hit.start, hit.end).some(({ text }) => text === 'trừ')) {
        doubts.push({ code: 'scoring-text.at-least', quote: maker.say(tokens.slice(hit.start, hit.end)) });
      }
      bound(last, hit, maker.lead);
      from = hit.end;
      continue;
    }
    const condition = trim(between);
    const leads = condition.length === 0 || (last?.leads === true && last.condition.length === 0);
    if (last?.leads && leads) last.condition = last.condition.concat(between);
    slots.push({
      condition: leads ? [] : condition,
      hit,
      leads,
      cap: undefined,
      capSign: undefined,
      floor: undefined,
    });
    from = hit.end;
  }
  const last = slots.at(-1);
  if (last) addTail(last, tokens.slice(from), { doubts, maker });
  return slots;
}

/** "…, thấp nhất -2 điểm": a floor below nothing; among penalties every floor is, whether its minus is written or not. */
function bound(slot: Slot, hit: Hit, lead: Price['sign']): void {
  const { worth } = hit.value;
  if (!worth) return;
  if (hit.wording === 'atMost') {
    slot.cap = worth;
    slot.capSign = hit.sign;
  } else slot.floor = (hit.sign === 'unsaid' ? lead : hit.sign) === 'minus' ? negative(worth) : worth;
}

const ADDED_TO =
  /^(?:vào (?:tổng|phần)|so với|cho (?:toàn bộ |cả )?(?:tiêu chí|mục|nội dung)(?: này)?$|của (?:tiêu chí|mục|nội dung)|trong (?:năm|kỳ|quý)$)/;

/** "0 điểm hoặc tính theo tỷ lệ": what stands after a price as a choice is never only a remark. */
const ALTERNATIVE = new Set(['hoặc', 'hay']);

function addTail(
  slot: Slot,
  tail: readonly Token[],
  { doubts, maker }: { doubts: Doubt[]; maker: ClauseMaker },
): void {
  const rest = trim(tail);
  if (rest.length === 0) return;
  const after = textAt(tail, 0) === '(' ? closing(tail, 0) + 1 : 0;
  if (ALTERNATIVE.has(textAt(tail, after)) && !slot.leads) {
    doubts.push({ code: 'scoring-text.two-readings', quote: maker.say(tail) });
    return;
  }
  const only = rest[0];
  if (rest.length === 1 && only?.kind === 'number' && !slot.leads) {
    const worth = only.value && ({ kind: 'points', points: only.value } as const);
    if (!sameWorth(slot.hit.value.worth, worth, maker.maximum)) {
      doubts.push({ code: 'scoring-text.contradiction', quote: maker.say(tail) });
    }
    return;
  }
  if (slot.leads) slot.condition = slot.condition.concat(rest);
  else if (textAt(tail, 0) === '(') slot.condition = slot.condition.concat(tail);
  else if (!ADDED_TO.test(wordsOf(rest)) && !isConnective(rest)) {
    slot.condition = slot.condition.concat(rest);
  }
}

function quotes(tokens: readonly Token[]): number {
  return tokens.filter((token) => token.text === '"').length;
}

function trim(tokens: readonly Token[]): readonly Token[] {
  let [start, end] = [0, tokens.length];
  while (start < end && CONNECTORS.has(textAt(tokens, start)) && textAt(tokens, start) !== '(') {
    if (textAt(tokens, start) === '"' && quotes(tokens.slice(start + 1, end)) % 2 === 1) break;
    start += 1;
  }
  while (end > start && CONNECTORS.has(textAt(tokens, end - 1))) {
    if (textAt(tokens, end - 1) === '"' && quotes(tokens.slice(start, end - 1)) % 2 === 1) break;
    if (textAt(tokens, end - 1) === ')' && tokens.slice(start, end).some((token) => token.text === '('))
      break;
    end -= 1;
  }
  if (textAt(tokens, start) === '(' && closing(tokens, start) >= end - 1) {
    return trim(tokens.slice(start + 1, textAt(tokens, end - 1) === ')' ? end - 1 : end));
  }
  return start === 0 && end === tokens.length ? tokens : tokens.slice(start, end);
}

const RANKS = new Set(['mức', 'bậc', 'loại']);

/** "Mức 1: tỷ lệ từ 80% trở lên": the number of the line stands before what it asks for. */
function withoutRank(condition: readonly Token[]): readonly Token[] {
  const isRanked =
    RANKS.has(textAt(condition, 0)) && condition[1]?.kind === 'number' && textAt(condition, 2) === ':';
  const rest = condition.slice(3);
  return isRanked && rest.some(({ kind }) => kind === 'number') ? rest : condition;
}

function priceOf(slot: Slot, piece: Piece, maker: ClauseMaker): Price {
  const told = piece.tokens.slice(slot.hit.start, slot.hit.end);
  const { hit, cap, capSign, floor, leads } = slot;
  return {
    worth: hit.value.worth,
    wording: hit.wording,
    sign: hit.sign === 'unsaid' ? maker.lead : hit.sign,
    per: perFor(slot.condition, hit, told),
    cap,
    capSign,
    floor,
    quote: maker.say(told),
    leads,
  };
}

/** "Mỗi mô hình 0,5 điểm, tối đa 03 mô hình": a ceiling on the things that are priced is one on their points. */
function withCountCap(
  slot: Slot,
  piece: Piece,
  { maker, doubts }: { readonly maker: ClauseMaker; readonly doubts: Doubt[] },
): Slot {
  const cap = slot.cap ? undefined : countCapIn(slot.condition);
  if (!cap) return slot;
  const capped = slotWith(slot, { condition: trim(cap.rest) });
  const price = priceOf(capped, piece, maker);
  const most = cappedWorth(cap, price.per, price.worth);
  if (most) return slotWith(capped, { cap: most, capSign: price.sign });
  const { start } = piece.tokens[slot.hit.start] ?? { start: 0 };
  const isAfter = countCapIn(slot.condition.filter((token) => token.start > start)) !== undefined;
  if (isAfter && !slot.leads)
    doubts.push({ code: 'scoring-text.two-readings', quote: maker.say(piece.tokens) });
  return slot;
}

/** "/hồ sơ hoặc tính theo tỷ lệ", "/hồ sơ hoặc 0,2 điểm …": another way to count behind the unit. */
const OTHER_WAY = /(?:hoặc|hay) (?:(?:được |bị )?(?:tính|chấm|trừ|cộng|theo)(?: |$)|# điểm(?: |$))/;

function countsOtherwise({ words }: NonNullable<Hit['unit']>): boolean {
  return OTHER_WAY.test(wordsOf(words));
}

/** Ensures the priced clauses of one piece, in order; none when it holds no price. */
export function clausesOf(piece: Piece, maker: ClauseMaker, doubts: Doubt[]): Clause[] {
  return slotsOf(piece, doubts, maker).map((found) => {
    const slot = withCountCap(slotWith(found, { condition: withoutRank(trim(found.condition)) }), piece, {
      maker,
      doubts,
    });
    const { start, end } = slot.hit;
    if (slot.hit.unit && (hasTwoUnits(slot.condition, slot.hit) || countsOtherwise(slot.hit.unit))) {
      doubts.push({ code: 'scoring-text.two-readings', quote: maker.say(piece.tokens) });
    }
    return {
      text: maker.say(span(slot.condition, piece.tokens.slice(start, end))),
      label: labelFor(slot, piece, maker.say),
      words: wordsOf(slot.condition),
      kinds: tellingWords(slot.condition),
      tokens: slot.condition,
      limits: findLimits(slot.condition),
      price: priceOf(slot, piece, maker),
      formula: undefined,
      mark: piece.mark,
      line: piece.line,
    };
  });
}
