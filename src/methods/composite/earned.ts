import { compare, ONE, subtract, ZERO } from '../../rulebook/rational';
import type { Clause, Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import type { MethodKind } from '../spec';

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
  if (!reading.clauses.some(isEarned)) return undefined;
  const [event, ...more] = reading.clauses.filter(isEarned);
  if (!event) return undefined;
  const rest = reading.clauses.filter((clause) => !isEarned(clause));
  if (rest.length === 0) return undefined;
  const base = parseRest({ ...reading, clauses: rest });
  if (base?.kind !== 'rule') return base;
  const share = event.price?.worth?.kind === 'ofMaximum' ? event.price.worth.share : ZERO;
  const factor = event.price?.sign === 'minus' ? subtract(ONE, share) : share;
  const isPart = compare(factor, ZERO) > 0 && compare(factor, ONE) < 0;
  const isPlain = event.label !== '' && event.limits.length === 0 && !event.price?.per;
  if (more.length > 0 || !isPart || !isPlain || !KNOWN_BEFORE.has(base.spec.kind)) {
    return doubt({ code: 'scoring-text.two-readings', quote: event.text });
  }
  return rule(
    {
      kind: 'composite',
      combine: { kind: 'override', events: [{ text: event.label, factor }] },
      parts: [{ label: 'Điểm đạt được', spec: base.spec }],
    },
    base.open,
  );
}
