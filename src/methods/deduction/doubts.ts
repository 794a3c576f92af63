import { compare, isZero, subtract } from '../../rulebook/rational';
import type { Clause, Doubt, Limit, Reading } from '../clause';
import { countsFromLater } from '../from-which';
import { pointsOf, quoteOf, topDoubts, worthOf } from '../roles';
import type { Worth } from '../spec';
import type { Sorted } from './lines';
import { own } from '../own-words';

const COUNCIL = /do .*(?:quyết định|xem xét|chấm)/;
const LATER_DAYS = /từ (?:ngày|giờ|tuần|tháng|phút) thứ #/;

/** Ensures whether counting begins somewhere ("từ 03 hồ sơ trở lên, mỗi hồ sơ") but not from which one it takes. */
export function countsFrom(clause: Clause): boolean {
  const { limits, price } = clause;
  if (countsFromLater(clause)) return true;
  const isBounded = (limit: Limit) => !limit.exact && !limit.aside;
  // "Vi phạm trên 3 lần trừ hết điểm": fewer of them do not take everything.
  if (price?.wording === 'everything')
    return limits.some((limit) => isBounded(limit) && limit.unit === 'lần');
  const unit = price?.per?.unit.split(' ')[0] ?? '';
  return limits.some((limit) => isBounded(limit) && unit !== '' && limit.unit === unit);
}

/** Ensures whether lateness is told in weeks or months: a part of one is not priced, and days are no weeks. */
export function isWeeks({ price }: Clause): boolean {
  return (
    price?.per?.direction === 'late' &&
    ['tuần', 'tháng', 'quý', 'năm'].includes(price.per.unit.split(' ')[0] ?? '')
  );
}

/** Ensures whether a ceiling means that points can be taken several times, though no "mỗi" says so. */
export function isRepeatedUnsaid({ causes }: Sorted, { terms }: Reading): boolean {
  const [only, ...more] = causes;
  const bounded = terms.floor ?? terms.cap ?? only?.price?.cap;
  return more.length === 0 && bounded !== undefined && !only?.price?.per && only?.price?.wording === 'exact';
}

/** Ensures the question whether one taking is for the year or for each breach. */
export function onceOrEach({ causes }: Sorted): Doubt {
  const [only] = causes;
  const price = quoteOf(only);
  return {
    code: 'scoring-text.two-readings',
    quote: only?.text ?? '',
    readings: [
      { reading: own('reading.taken-once'), example: own('reading.twice'), points: price },
      { reading: own('reading.taken-each'), example: own('reading.twice'), points: `2 × ${price}` },
    ],
  };
}

const NUMBERED = /(?:^| )lần #(?= |$)/;
const FROM_THEN = /(?:^| )(?:từ|mỗi|thêm|tiếp)(?: |$)|trở (?:đi|lên)/;

/** Ensures whether "lần 1 trừ …, lần 2 trừ …" leaves open if the second taking is added to the first or replaces it. */
export function isAddedUnsaid({ causes }: Sorted): boolean {
  const numbered = causes.filter(({ words }) => NUMBERED.test(words));
  return numbered.length > 1 && !causes.some(({ words, price }) => price?.per || FROM_THEN.test(words));
}

/** Ensures the question whether takings for the first, the second … breach add up. */
export function addedOrNot({ causes }: Sorted): Doubt {
  const [first, second] = causes.map(quoteOf);
  return {
    code: 'scoring-text.two-readings',
    quote: causes.map(({ text }) => text).join(' / '),
    readings: [
      { reading: own('reading.add-up'), example: own('reading.twice'), points: `${first} và ${second}` },
      { reading: own('reading.last-only'), example: own('reading.twice'), points: second ?? '' },
    ],
  };
}

/** Ensures what a clerk would ask about the lines that take points. */
export function doubtsOf(sorted: Sorted, reading: Reading): Doubt[] {
  const shares = sorted.causes.filter(
    (clause) =>
      !clause.price?.per && clause.price?.wording === 'exact' && clause.price.worth?.kind === 'ofMaximum',
  );
  const council = sorted.causes.filter((clause) => COUNCIL.test(clause.words));
  const days =
    sorted.causes.length > 1
      ? sorted.causes.filter(({ words, price }) => LATER_DAYS.test(words) && price?.wording !== 'everything')
      : [];
  const top = topDoubts(
    sorted.bases.map((clause) => worthOf(clause)),
    reading,
  );
  return [
    ...(shares.length > 0 && sorted.causes.length > 1
      ? [{ code: 'scoring-text.two-readings', quote: reading.text } as const]
      : []),
    ...council.map((clause): Doubt => ({
      code: 'scoring-text.decided-by-council',
      quote: clause.text,
      readings: [
        {
          reading: own('reading.once-a-year'),
          example: own('reading.two-cases'),
          points: quoteOf(clause),
        },
        {
          reading: own('reading.each-case'),
          example: own('reading.two-cases'),
          points: `2 × ${quoteOf(clause)}`,
        },
      ],
    })),
    ...days.map((clause): Doubt => ({
      code: 'scoring-text.late-days',
      quote: clause.text,
      readings: [
        {
          reading: own('reading.on-top'),
          example: own('reading.first-later-day'),
          points: '?',
        },
        { reading: own('reading.from-first'), example: own('reading.first-later-day'), points: '?' },
      ],
    })),
    ...top,
  ];
}

/** Ensures a doubt where a single breach takes more than there is to lose. */
export function tooMuch(sorted: Sorted, from: Worth, reading: Reading): Doubt[] {
  const start = pointsOf(from, reading.setting);
  if (!start || isZero(start)) return [];
  return sorted.causes.flatMap((clause): Doubt[] => {
    const taken = pointsOf(worthOf(clause), reading.setting);
    const isMore = taken !== undefined && compare(subtract(start, taken), { n: 0, d: 1 }) < 0;
    return isMore ? [{ code: 'scoring-text.above-maximum', quote: clause.text, params: {} }] : [];
  });
}
