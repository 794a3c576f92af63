import type { Reading } from '../methods/clause';
import { equals, max as larger, ZERO } from '../rulebook/rational';
import { sizeOf } from './setting';

/** Why a text scores nothing; the sentences are in `messages/scoring-text.ts`. */
export type NotARule =
  'scoring-text.group-heading' | 'scoring-text.above-items' | 'scoring-text.prices-nothing';

/** Bounds on points themselves, or on totals: a rule above the items. */
const ON_TOTALS = /(?:từ|dưới|trên|đến) # điểm|tổng (?:số )?điểm|tổng số từ|điểm của mỗi/;
const RANKS = /xếp (?:loại|hạng|mức|thứ)|không (?:xét|công nhận)|hủy|huỷ|truất|loại khỏi/;
const HEADING_SUM = /(?:^| )tổng .*\+.*/;

function wordsOf(reading: Reading): string {
  return [
    ...reading.unpriced.map((each) => each.words),
    ...reading.clauses.map((clause) => clause.words),
  ].join(' ; ');
}

/** A heading with the ceiling of a whole group: "… (Tổng D.1 + D.2 tối đa 5 điểm)". */
function isGroupHeading(reading: Reading): boolean {
  const [only] = reading.clauses;
  if (reading.clauses.length > 1 || reading.unpriced.length > 1) return false;
  return only?.price?.wording === 'atMost' && HEADING_SUM.test(only.words);
}

/** "Tốt (từ 1,5 đến 2 điểm), khá (từ 1 đến dưới 1,5 điểm)": ranges of points up to the item's own maximum. */
function pricesRanges({ unpriced, setting }: Reading, words: string): boolean {
  const { maximum } = setting;
  if (!maximum || /tổng/.test(words) || RANKS.test(words)) return false;
  const numbers = unpriced.flatMap((each) => each.tokens.flatMap((token) => token.value ?? []));
  return equals(numbers.reduce(larger, ZERO), sizeOf(maximum));
}

const PROPORTIONAL = /(?:tính|chấm)(?: điểm)? theo (?:tỷ lệ|tỉ lệ)/;

/** Several lines with limits and no points at all, or a formula without points, want a person, not a refusal. */
function looksLikeScale(reading: Reading): boolean {
  const limited = reading.unpriced.filter((each) => each.limits.length > 0 && each.mark !== '');
  return limited.length > 1;
}

/** Ensures why a text scores nothing, or undefined when it may be a rule. */
export function whyNotARule(reading: Reading): NotARule | undefined {
  if (isGroupHeading(reading)) return 'scoring-text.group-heading';
  const { clauses, terms, setting } = reading;
  if (clauses.length > 0 || terms.range) return undefined;
  const words = wordsOf(reading);
  const aboveItems = ON_TOTALS.test(words) || RANKS.test(words);
  if (aboveItems && !pricesRanges(reading, words)) return 'scoring-text.above-items';
  if (aboveItems || PROPORTIONAL.test(words) || looksLikeScale(reading) || reading.hasDefinitions)
    return undefined;
  const onlyRemarks = reading.unpriced.length === 0;
  return setting.maximum === undefined || onlyRemarks ? 'scoring-text.prices-nothing' : undefined;
}
