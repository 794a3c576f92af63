import { compare, ONE, subtract, ZERO } from '../../rulebook/rational';
import type { Clause, Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import { readingWith } from '../rewritten';
import { isTaking, isZeroWorth, worthOf } from '../roles';
import type { MethodKind } from '../spec';
import { own } from '../own-words';

/** Kinds whose points stand before anything is taken off; with deductions it is not said which comes first. */
const KNOWN_BEFORE: ReadonlySet<MethodKind> = new Set([
  'ladder',
  'choice',
  'rate',
  'checklist',
  'timeliness',
]);

function isEarned({ price }: Clause): boolean {
  return price?.wording === 'earned';
}

/**
 * Ensures an event that leaves only a share of the points earned ("nếu gửi chậm thì chỉ được tính 50% số điểm đạt
 * được") beside a rule that stands by itself; two such events, or one beside deductions, are a question.
 */
export function parseEarned(reading: Reading, parseRest: (rest: Reading) => Parsed): Parsed {
  const [event, ...more] = reading.clauses.filter(isEarned);
  if (!event) return undefined;
  const rest = reading.clauses.filter((clause) => !isEarned(clause));
  const base = parseRest(readingWith(reading, { clauses: rest }));
  if (base?.kind !== 'rule') return base;
  const worth = worthOf(event);
  const share = worth?.kind === 'ofMaximum' ? worth.share : ZERO;
  const factor = isTaking(event) ? subtract(ONE, share) : share;
  const isPart = compare(factor, ZERO) > 0 && compare(factor, ONE) < 0;
  const isPlain = event.label !== '' && event.limits.length === 0 && !event.price?.per;
  if (more.length > 0 || !isPart || !isPlain || !KNOWN_BEFORE.has(base.spec.kind)) {
    return doubt({ code: 'scoring-text.two-readings', quote: event.text });
  }
  return rule(
    {
      kind: 'composite',
      combine: { kind: 'override', events: [{ text: event.label, factor }] },
      parts: [{ label: own('part.earned'), spec: base.spec }],
    },
    base.open,
  );
}

/** "… thì tiêu chí này 0 điểm", "… 0 điểm đối với mục này": the whole item, not a line of its scale. */
const OF_WHOLE_ITEM = / (?:tiêu chí|mục|chỉ tiêu|nội dung)(?: thành phần)? này(?: |$)/;
/** Something that happened; what was not done at all is a level of the scale. */
const EVENT =
  /^(?:(?:nếu|trường hợp|khi|để|đơn vị|cơ quan) )+(?!(?:không|chưa|nếu|trường hợp|khi|để|đơn vị|cơ quan) )/;

function leavesNothing(clause: Clause): boolean {
  const { price, words, limits } = clause;
  const isZero =
    price?.wording === 'exact' && price.sign === 'unsaid' && !price.per && isZeroWorth(price.worth);
  return isZero && limits.length === 0 && EVENT.test(words) && OF_WHOLE_ITEM.test(words);
}

/** Ensures events that leave nothing of the whole item beside a rule that stands by itself. */
export function parseZeroed(reading: Reading, parseRest: (rest: Reading) => Parsed): Parsed {
  const events = reading.clauses.filter(leavesNothing);
  const rest = reading.clauses.filter((clause) => !events.includes(clause));
  if (events.length === 0) return undefined;
  const base = parseRest(readingWith(reading, { clauses: rest }));
  if (base?.kind !== 'rule') return base;
  if (!KNOWN_BEFORE.has(base.spec.kind)) return undefined;
  return rule(
    {
      kind: 'composite',
      combine: { kind: 'override', events: events.map(({ label }) => ({ text: label, factor: ZERO })) },
      parts: [{ label: own('part.earned'), spec: base.spec }],
    },
    base.open,
  );
}
