import type { Doubt, Parsed, Reading } from '../methods/clause';
import { parseZeroed } from '../methods/composite/earned';
import { METHODS } from '../methods/registry';
import { clauseWith, readingWith } from '../methods/rewritten';
import type { MethodKind, MethodSpec } from '../methods/spec';
import type { CompileContext, Compiled } from './compiled';
import { damageIn } from './damage';
import { strayDoubts } from './leftover';
import { unusedTerms } from './unused-terms';
import { whyNotARule } from './not-a-rule';
import { priceDoubts } from './price-doubts';
import { questionsFor } from './questions';
import { takeApart } from './reading';
import { limitsInName } from './setting';

/** Every kind reads its own idioms; the first that takes up all clauses has them. */
const READING_ORDER: readonly MethodKind[] = [
  'share',
  'judged',
  'rate',
  'relative',
  'survey',
  'timeliness',
  'ladder',
  'steps',
  'deduction',
  'checklist',
  'perUnit',
  'choice',
];

/** Ensures what the first kind that knows a reading makes of it, without putting several rules together. */
export function parseOne(reading: Reading): Parsed {
  for (const kind of READING_ORDER) {
    const parsed = METHODS[kind].parse(reading, parseOne);
    if (parsed) return parsed;
  }
  return undefined;
}

/** "Cộng 02 điểm." alone: the condition stands in the item's name. */
function withName(reading: Reading): Reading {
  const [only] = reading.clauses;
  const { name } = reading.setting;
  if (
    reading.clauses.length !== 1 ||
    !only ||
    only.label !== '' ||
    only.formula ||
    only.price?.per ||
    name === ''
  ) {
    return reading;
  }
  const { words, kinds, limits } = limitsInName(name);
  const named = clauseWith(only, {
    label: name,
    words,
    kinds: kinds | only.kinds,
    limits: limits.length === 1 ? limits : [],
  });
  return readingWith(reading, { clauses: [named] });
}

/** An event that leaves nothing of the whole item is no line of its scale: what is left has to stand without it. */
function parse(reading: Reading): Parsed {
  const parseAll = (part: Reading) => METHODS.composite.parse(part, parseOne) ?? parseOne(part);
  return parseZeroed(reading, parseAll) ?? parseAll(reading);
}

function needsPerson(doubts: readonly Doubt[]): Compiled {
  return { status: 'needs-person', questions: questionsFor(doubts) };
}

/** Where nothing to count is no ordinary figure: a rate needs a whole, a level a case; no breach may be either. */
function tellsAbsence(spec: MethodSpec): boolean {
  if (spec.kind === 'ladder') return spec.on === 'rate';
  if (spec.kind === 'choice') return spec.byCount === undefined;
  return ['rate', 'timeliness', 'survey'].includes(spec.kind);
}

/**
 * Ensures what a scoring text means as a rule, or the question a careful clerk would ask, or that it is no
 * rule; never a guess: every word that could carry points is used up, or the text goes to a person.
 */
export function compile(text: string, context: CompileContext): Compiled {
  const apart = takeApart(text, context);
  const damage = damageIn(text, apart);
  if (damage.length > 0) return needsPerson(damage);
  const reason = whyNotARule(apart.reading);
  if (reason !== undefined) return { status: 'not-a-rule', reason };
  const reading = withName(apart.reading);
  const priced = [...apart.doubts, ...priceDoubts(reading)];
  if (priced.length > 0) return needsPerson(priced);
  const parsed = parse(reading);
  if (parsed?.kind === 'ask') return needsPerson(parsed.doubts);
  const stray = [...strayDoubts(reading, parsed), ...(parsed ? unusedTerms(reading, parsed.spec) : [])];
  if (!parsed || stray.length > 0) {
    const unread: Doubt = { code: 'scoring-text.unread', quote: reading.clauses[0]?.text ?? text };
    return needsPerson(stray.length > 0 ? stray : [unread]);
  }
  const { absence, absenceUnsaid } = reading.terms;
  const unsaid =
    absenceUnsaid === undefined ? [] : [{ code: 'scoring-text.absence', quote: absenceUnsaid } as const];
  if (unsaid.length > 0 && !tellsAbsence(parsed.spec)) return needsPerson(unsaid);
  const spec = absence ? { ...parsed.spec, absence } : parsed.spec;
  const open = questionsFor(unsaid).map(({ quote, text }) => ({ where: quote, question: text }));
  return { status: 'understood', spec, open: [...parsed.open, ...open] };
}
