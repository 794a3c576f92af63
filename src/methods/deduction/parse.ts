import { compare, equals, isZero, ONE, subtract } from '../../rulebook/rational';
import type { Clause, Doubt, Limit, Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import { ALL_POINTS, isZeroWorth, maximumOf, NO_POINTS, pointsOf, topDoubts } from '../roles';
import type { DeductionCause, DeductionSpec, OpenPoint, Worth } from '../spec';

const COUNCIL = /do .*(?:quyết định|xem xét|chấm)/;
const FIRST_TIME = /(?:^| )lần (?:đầu(?: tiên)?|thứ nhất|#|thứ #)(?: |$)/;
const LATER_TIMES = /(?:từ )?lần (?:thứ )?(?:hai|ba|tư|#)(?: trở (?:đi|lên))?(?: |$)/;
const ONLY_ONCE = /chỉ (?:bị )?trừ (?:một|#) lần|trừ một lần duy nhất/;
const LATER_DAYS = /từ (?:ngày|giờ|tuần|tháng|phút) thứ #/;
const TIMES_BY_WORD: Readonly<Record<string, number>> = { hai: 2, ba: 3, tư: 4 };

interface Sorted {
  readonly causes: readonly Clause[];
  readonly bases: readonly Clause[];
  readonly events: readonly Clause[];
}

/** Takings, the full score they are taken from, and events that leave nothing. */
function sort(clauses: readonly Clause[]): Sorted | undefined {
  const causes: Clause[] = [];
  const bases: Clause[] = [];
  const events: Clause[] = [];
  for (const clause of clauses) {
    const { price } = clause;
    if (!price?.worth || clause.formula) return undefined;
    const isExact = price.wording === 'exact' || price.wording === 'everything';
    if (!isExact) return undefined;
    if (price.sign === 'minus') causes.push(clause);
    else if (price.per) return undefined;
    else if (isZeroWorth(price.worth)) events.push(clause);
    else if (price.sign === 'plus' || /^có (?!đủ |đầy đủ )/.test(`${clause.words} `)) return undefined;
    else bases.push(clause);
  }
  return { causes, bases, events };
}

/** "100% thủ tục được công khai: 1 điểm" only says that nothing is wrong. */
function isAll({ unit, exact, from }: Limit): boolean {
  return unit === '%' && exact && from?.at.n === 100 && from.at.d === 1;
}

/** Lines that limit the very figure that is counted are bands of a scale, not causes. */
function isScale({ causes, bases, events }: Sorted): boolean {
  const missing = causes.every((clause) => /(?:^| )thiếu(?: |$)/.test(clause.words) && clause.price?.per);
  const wanted = missing ? events : [...bases, ...events];
  const figures = wanted.flatMap((clause) => clause.limits);
  if (figures.some((limit) => !limit.aside && !isAll(limit))) return true;
  const fixed = causes.filter((clause) => !clause.price?.per && clause.limits.length > 0);
  return fixed.length > 1;
}

/** A ceiling smaller than the maximum on the last of several lines: of that line or of all is not said. */
function capsOwnLine({ causes }: Sorted, { setting }: Reading): boolean {
  const last = causes.at(-1);
  const most = pointsOf(last?.price?.cap, setting);
  const maximum = maximumOf(setting);
  if (!most || new Set(causes.map((clause) => clause.line)).size < 2) return false;
  return !maximum || !equals(most, maximum);
}

/** "từ hồ sơ thứ 6 trở đi", "từ 03 hồ sơ trở lên, mỗi hồ sơ": where counting begins is told, but not from which one it takes. */
function countsFrom({ words, limits, price }: Clause): boolean {
  if (/(?:^| )thứ (?:#|hai|ba|tư|năm)(?: |$)/.test(words)) return true;
  const unit = price?.per?.unit.split(' ')[0] ?? '';
  if (unit === 'lần' && /^(?:mỗi|cứ) /.test(words)) return false;
  return limits.some((limit) => !limit.exact && !limit.aside && unit !== '' && limit.unit === unit);
}

/** Weeks and months of lateness: a part of one is not priced, and days must not be counted as weeks. */
function isWeeks({ price }: Clause): boolean {
  return (
    price?.per?.direction === 'late' &&
    ['tuần', 'tháng', 'quý', 'năm'].includes(price.per.unit.split(' ')[0] ?? '')
  );
}

/** A ceiling on what is taken means that it can be taken several times, though no "mỗi" says so. */
function isRepeatedUnsaid({ causes }: Sorted, { terms }: Reading): boolean {
  const bounded =
    terms.floor !== undefined || terms.cap !== undefined || causes.some((clause) => clause.price?.cap);
  const [only] = causes;
  return causes.length === 1 && bounded && !only?.price?.per && only?.price?.wording === 'exact';
}

function onceOrEach({ causes }: Sorted): Doubt {
  const [only] = causes;
  const price = only?.price?.quote ?? '';
  return {
    code: 'scoring-text.two-readings',
    quote: only?.text ?? '',
    readings: [
      { reading: 'Trừ một lần', example: 'Xảy ra 2 lần', points: price },
      { reading: 'Trừ cho mỗi lần', example: 'Xảy ra 2 lần', points: `2 × ${price}` },
    ],
  };
}

function isStep(clause: Clause): boolean {
  const per = clause.price?.per;
  return per !== undefined && (!equals(per.size, ONE) || per.wholeOnly || per.unit === '%');
}

/** Limits that tell the size of one event ("dưới 15 phút"), where several causes share their unit. */
function sharedUnit(causes: readonly Clause[]): string | undefined {
  const units = causes.flatMap((clause) =>
    clause.limits.filter((limit) => !limit.exact).map((limit) => limit.unit),
  );
  return units.find((unit, i) => unit !== '' && units.indexOf(unit) !== i);
}

function bandOf(limit: Limit | undefined): DeductionCause['band'] {
  if (!limit) return undefined;
  return { ...(limit.from ? { from: limit.from } : {}), ...(limit.to ? { to: limit.to } : {}) };
}

function causeOf(clause: Clause, unit: string | undefined): DeductionCause {
  const band =
    unit === undefined
      ? undefined
      : bandOf(clause.limits.find((limit) => limit.unit === unit && !limit.exact));
  const each = clause.price?.worth ?? NO_POINTS;
  const text = clause.label === '' ? clause.text : clause.label;
  return { text, each, ...repeats(clause), ...(band ? { band } : {}) };
}

/** Without "/lần" or "mỗi" a second time is not priced, unless the first takes everything or the text says "một lần". */
function repeats(clause: Clause): Pick<DeductionCause, 'once' | 'again'> {
  const { price } = clause;
  if (price?.per) return {};
  const once = price?.wording === 'everything' || ONLY_ONCE.test(clause.words);
  return once ? { once: true } : { again: 'open' };
}

function nth(clause: Clause): number | undefined {
  const word = /lần (?:thứ )?(hai|ba|tư)/.exec(clause.words)?.[1];
  if (word) return TIMES_BY_WORD[word];
  const at = clause.tokens.findIndex((token) => token.kind === 'number');
  const value = clause.tokens[at]?.value;
  return value?.d === 1 && typeof value.n === 'number' ? value.n : undefined;
}

/** "Lần đầu trừ 2 điểm, từ lần thứ hai trừ 5 điểm/lần": one cause whose price grows. */
function tiered(causes: readonly Clause[]): DeductionCause | undefined {
  const [first, ...later] = causes;
  if (!first || later.length === 0 || !FIRST_TIME.test(first.words)) return undefined;
  const tiers = later.map((clause) => ({
    fromNth: nth(clause) ?? 0,
    each: clause.price?.worth ?? NO_POINTS,
  }));
  const ordered = tiers.every((tier, i) => tier.fromNth === i + 2);
  if (!ordered || !later.every((clause) => LATER_TIMES.test(clause.words))) return undefined;
  return { text: first.label, each: first.price?.worth ?? NO_POINTS, tiers };
}

interface From {
  readonly from: Worth;
  readonly cap?: Worth;
}

function fromOf(bases: readonly Clause[], reading: Reading): From | Doubt {
  const { setting, terms } = reading;
  const [base] = bases;
  if (base?.price?.worth) return { from: base.price.worth };
  const maximum = maximumOf(setting);
  if (setting.penalty) {
    const stated = setting.maximum && compare(setting.maximum, { n: 0, d: 1 }) > 0;
    const cap = terms.cap ?? (stated && maximum ? ({ kind: 'points', points: maximum } as const) : undefined);
    return { from: NO_POINTS, ...(cap ? { cap } : {}) };
  }
  if (!maximum) return { code: 'scoring-text.no-maximum', quote: reading.text };
  return { from: ALL_POINTS };
}

/** "trừ không quá điểm tối đa" is a floor of 0; a smaller limit caps what is taken. */
function limitsOf(
  sorted: Sorted,
  from: From,
  reading: Reading,
): Pick<DeductionSpec, 'cap' | 'floor'> | undefined {
  const caps = sorted.causes.flatMap((clause) => clause.price?.cap ?? []);
  if (
    caps.length > 1 ||
    (caps.length === 1 && sorted.causes.length > 1 && sorted.causes.at(-1)?.price?.cap === undefined)
  )
    return undefined;
  const cap = caps[0] ?? takenCap(reading, from);
  if (cap === 'contradicts') return undefined;
  const takesAll = sorted.causes.some((clause) => clause.price?.wording === 'everything');
  const floor = takesAll ? NO_POINTS : (reading.terms.floor ?? sorted.causes.at(-1)?.price?.floor);
  const start = pointsOf(from.from, reading.setting);
  const most = pointsOf(cap, reading.setting);
  if (start && most && !isZero(start) && compare(most, start) >= 0) return { floor: NO_POINTS };
  const limit = cap ?? from.cap;
  return { ...(limit ? { cap: limit } : {}), ...(floor ? { floor } : {}) };
}

/** A ceiling told on its own: one on what is taken; any other must be the item's maximum. */
function takenCap({ terms, setting }: Reading, from: From): Worth | 'contradicts' | undefined {
  const [most, start] = [pointsOf(terms.cap, setting), pointsOf(from.from, setting)];
  if (!terms.cap || from.cap) return undefined;
  if (terms.capTakes || !start || isZero(start)) return terms.cap;
  return most && equals(most, start) ? undefined : 'contradicts';
}

function doubtsOf(sorted: Sorted, reading: Reading): Doubt[] {
  const shares = sorted.causes.filter(
    (clause) =>
      !clause.price?.per && clause.price?.wording === 'exact' && clause.price.worth?.kind === 'ofMaximum',
  );
  const council = sorted.causes.filter((clause) => COUNCIL.test(clause.words));
  const days =
    sorted.causes.length > 1 ? sorted.causes.filter((clause) => LATER_DAYS.test(clause.words)) : [];
  const top =
    sorted.bases.length > 0
      ? topDoubts(
          sorted.bases.map((clause) => clause.price?.worth),
          reading,
        )
      : [];
  return [
    ...(shares.length > 0 && sorted.causes.length > 1
      ? [{ code: 'scoring-text.two-readings', quote: reading.text } as const]
      : []),
    ...council.map((clause): Doubt => ({
      code: 'scoring-text.decided-by-council',
      quote: clause.text,
      readings: [
        { reading: 'Trừ một lần cho cả năm', example: '2 trường hợp', points: clause.price?.quote ?? '' },
        {
          reading: 'Trừ cho mỗi trường hợp',
          example: '2 trường hợp',
          points: `2 × ${clause.price?.quote ?? ''}`,
        },
      ],
    })),
    ...days.map((clause): Doubt => ({
      code: 'scoring-text.late-days',
      quote: clause.text,
      readings: [
        {
          reading: 'Cộng thêm vào số đã trừ của các ngày trước',
          example: 'Ngày đầu của mức sau',
          points: '?',
        },
        { reading: 'Tính lại từ ngày đầu tiên', example: 'Ngày đầu của mức sau', points: '?' },
      ],
    })),
    ...top,
  ];
}

/** More is taken at once than there is: the worst single breach beyond what there is to lose is odd. */
function tooMuch(sorted: Sorted, from: From, reading: Reading): Doubt[] {
  const start = pointsOf(from.from, reading.setting);
  if (!start || isZero(start)) return [];
  return sorted.causes.flatMap((clause): Doubt[] => {
    const taken = pointsOf(clause.price?.worth, reading.setting);
    const isMore = taken !== undefined && compare(subtract(start, taken), { n: 0, d: 1 }) < 0;
    return isMore ? [{ code: 'scoring-text.above-maximum', quote: clause.text, params: {} }] : [];
  });
}

function openOf(spec: DeductionSpec): OpenPoint[] {
  const nothing = spec.from.kind === 'points' && isZero(spec.from.points);
  if (spec.floor || nothing) return [];
  return [
    {
      where: 'Số điểm bị trừ vượt quá số điểm có',
      question: 'Văn bản không nói trừ đến đâu: có điểm âm hay không?',
    },
  ];
}

/** `Điểm = 10 - 0,5 × số lần vi phạm` */
function fromFormula(reading: Reading): Parsed {
  const [only, ...more] = reading.clauses;
  const formula = only?.formula;
  if (formula?.shape !== 'taken' || more.length > 0 || only?.limits.length !== 0) return undefined;
  const top = topDoubts([formula.from], reading);
  if (top.length > 0) return doubt(...top);
  if (formula.cap || reading.terms.cap)
    return doubt({ code: 'scoring-text.two-readings', quote: reading.text });
  const each: Worth = { kind: 'points', points: formula.each };
  const { floor } = reading.terms;
  const spec: DeductionSpec = {
    kind: 'deduction',
    from: formula.from,
    causes: [{ text: formula.text, each }],
    ...(floor ? { floor } : {}),
    zeroing: [],
  };
  return rule(spec, openOf(spec));
}

/** Ensures a deduction from lines that each take points, with the full score and zeroing events beside them. */
export function parseDeduction(reading: Reading): Parsed {
  const told = fromFormula(reading);
  if (told) return told;
  const sorted = sort(reading.clauses);
  if (!sorted || sorted.causes.length === 0 || sorted.bases.length > 1) return undefined;
  if (sorted.causes.some(isStep) || isScale(sorted)) return undefined;
  const noPer = sorted.causes.every((clause) => !clause.price?.per);
  if (noPer && sorted.bases.length > 0 && sorted.causes.length === 1 && sorted.events.length > 0)
    return undefined;
  if (capsOwnLine(sorted, reading))
    return doubt({ code: 'scoring-text.two-readings', quote: sorted.causes.at(-1)?.text ?? '' });
  const odd = sorted.causes.filter((clause) => countsFrom(clause) || isWeeks(clause));
  if (odd.length > 0 && !tiered(sorted.causes)) {
    return doubt(...odd.map((clause): Doubt => ({ code: 'scoring-text.two-readings', quote: clause.text })));
  }
  if (isRepeatedUnsaid(sorted, reading)) return doubt(onceOrEach(sorted));
  const doubts = doubtsOf(sorted, reading);
  const from = fromOf(sorted.bases, reading);
  if ('code' in from) return doubt(...doubts, from);
  const all = [...doubts, ...tooMuch(sorted, from, reading)];
  if (all.length > 0) return doubt(...all);
  const limits = limitsOf(sorted, from, reading);
  if (!limits) return undefined;
  const growing = tiered(sorted.causes);
  const unit = sharedUnit(sorted.causes);
  const spec: DeductionSpec = {
    kind: 'deduction',
    from: from.from,
    causes: growing ? [growing] : sorted.causes.map((clause) => causeOf(clause, unit)),
    ...limits,
    zeroing: sorted.events.map((clause) => clause.label),
  };
  return rule(spec, openOf(spec));
}
