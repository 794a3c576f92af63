import { equals, isWhole, ONE, toDouble } from '../../rulebook/rational';
import type { Clause, Limit } from '../clause';
import { unitWords } from '../ladder/measure';
import { ALL_POINTS, NO_POINTS, worthOf } from '../roles';
import type { DeductionCause } from '../spec';

const FROM_NTH = /(?:^| )từ ((?:[A-Za-zÀ-ÖØ-öø-ỹ]+ ){1,5})thứ (?:#|hai|ba|tư|năm)(?= |$)/u;
const BY_WORD: Readonly<Record<string, number>> = { hai: 2, ba: 3, tư: 4, năm: 5 };

/** From which one on points are taken, and of what. */
interface Ordinal {
  readonly noun: string;
  readonly nth: number;
}

function told({ words, tokens }: Clause): Ordinal | undefined {
  const noun = FROM_NTH.exec(words)?.[1]?.trim();
  const next = tokens[tokens.findIndex((token) => token.text === 'thứ') + 1];
  const number = next?.value && isWhole(next.value) ? toDouble(next.value) : BY_WORD[next?.text ?? ''];
  return noun === undefined || number === undefined || number < 2 ? undefined : { noun, nth: number };
}

/** "Vi phạm từ 3 lần trở lên trừ hết điểm": the third one leaves nothing. */
function untilNothing(clause: Clause): Ordinal | undefined {
  const { limits, price } = clause;
  const [limit, ...more] = limits;
  if (price?.wording !== 'everything' || !limit?.from?.inclusive || limit.to || more.length > 0)
    return undefined;
  return isWhole(limit.from.at) && limit.unit !== ''
    ? { noun: unitWords(limit.unit, [{ clause, limit }]), nth: toDouble(limit.from.at) }
    : undefined;
}

function firstWord(words: string): string {
  return words.split(' ')[0] ?? '';
}

function takesAll({ price }: Pick<Clause, 'price'>): boolean {
  return price?.wording === 'everything';
}

/** "Thiếu 01 báo cáo": the one that is priced. */
function isOne({ exact, from }: Limit): boolean {
  return exact && from !== undefined && equals(from.at, ONE);
}

function fits({ noun }: Ordinal, { price }: Clause): boolean {
  return firstWord(noun) === firstWord(price?.per?.unit ?? '');
}

const ORDINAL_PHRASE =
  / ?[,(]? ?(?:chỉ )?(?:(?:tính|trừ|kể) )?từ ([^,()]+?) thứ \S+?(?: trở (?:đi|lên))?(?=[ ,)]|$)[,)]?/iu;

/** The counted thing without the words on where counting begins, told as fully as the text tells it. */
function textOf({ label }: Clause): string {
  const noun = ORDINAL_PHRASE.exec(label)?.[1] ?? '';
  const rest = label.replace(ORDINAL_PHRASE, '').trim();
  const thing = rest.replace(/^(?:mỗi|cứ) /i, '').toLowerCase();
  return noun.toLowerCase().startsWith(thing) ? `Mỗi ${noun}` : rest;
}

function fromNth(only: Clause): DeductionCause | undefined {
  const all = untilNothing(only);
  const ordinal = all ?? told(only);
  if (!ordinal || !(all ?? (takesAll(only) || fits(ordinal, only)))) return undefined;
  const tier = { fromNth: ordinal.nth, each: takesAll(only) ? ALL_POINTS : (worthOf(only) ?? NO_POINTS) };
  return { text: textOf(only), each: NO_POINTS, tiers: [tier], unit: counted(ordinal.noun) };
}

/** "hồ sơ trễ hạn" is counted in "hồ sơ". */
function counted(noun: string): string {
  return noun.split(' ').slice(0, 2).join(' ');
}

/**
 * Ensures one cause that takes only from the n-th on ("chỉ tính từ hồ sơ thứ 6 trở đi"), or more from there
 * ("từ hồ sơ thứ 3 trừ 1 điểm/hồ sơ", "từ 3 lần trở lên trừ hết điểm").
 */
export function fromOrdinal(causes: readonly Clause[]): DeductionCause | undefined {
  const [start, later, ...more] = causes;
  if (!start || more.length > 0) return undefined;
  if (!later) return fromNth(start);
  const all = untilNothing(later);
  const ordinal = all ?? told(later);
  const plain = start.limits.every(isOne) && !start.price?.cap && !later.price?.cap;
  if (!ordinal || told(start) || !plain || !fits(ordinal, start)) return undefined;
  if (!takesAll(later) && !later.price?.per) return undefined;
  const each = takesAll(later) ? ALL_POINTS : (worthOf(later) ?? NO_POINTS);
  const unit = counted(ordinal.noun);
  return {
    text: start.label,
    each: worthOf(start) ?? NO_POINTS,
    tiers: [{ fromNth: ordinal.nth, each }],
    ...(unit === 'lần' ? {} : { unit }),
  };
}
