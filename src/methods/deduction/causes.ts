import type { Clause, Limit, Price } from '../clause';
import { NO_POINTS, quoteOf, worthOf } from '../roles';
import type { DeductionCause } from '../spec';

const FIRST_TIME = /(?:^| )lần (?:đầu(?: tiên)?|thứ nhất|#|thứ #)(?: |$)/;
const LATER_TIMES = /(?:từ )?lần (?:thứ )?(?:hai|ba|tư|#)(?: trở (?:đi|lên))?(?: |$)/;
const ONLY_ONCE = /chỉ (?:bị )?trừ (?:một|#) lần|trừ một lần duy nhất/;
const TIMES_BY_WORD: Readonly<Record<string, number>> = { hai: 2, ba: 3, tư: 4 };

/** Ensures the unit of limits that tell the size of one event ("dưới 15 phút"), where several causes share their unit. */
export function sharedUnit(causes: readonly Clause[]): string | undefined {
  const units = causes.flatMap((clause) =>
    clause.limits.filter((limit) => !limit.exact).map((limit) => limit.unit),
  );
  return units.find((unit, i) => unit !== '' && units.indexOf(unit) !== i);
}

function bandOf(limit: Limit | undefined): DeductionCause['band'] {
  if (!limit) return undefined;
  return { ...(limit.from ? { from: limit.from } : {}), ...(limit.to ? { to: limit.to } : {}) };
}

/** Ensures one cause with what each breach of it takes. */
export function causeOf(clause: Clause, unit: string | undefined): DeductionCause {
  const band = bandOf(clause.limits.find((limit) => limit.unit === unit && !limit.exact));
  const each = worthOf(clause) ?? NO_POINTS;
  const text = clause.label === '' ? clause.text : clause.label;
  return { text, each, ...unitOf(clause), ...repeats(clause), ...(band ? { band } : {}) };
}

const TIME = new Set(['ngày', 'tuần', 'tháng', 'quý', 'giờ', 'phút', 'buổi', 'năm']);

/** "Chậm 01 ngày trừ 0,1 điểm" takes by the day, though nothing says "/ngày". */
function counted(price: Price | undefined): string {
  const unit = price?.per?.unit ?? '';
  return TIME.has(unit.split(' ')[0] ?? '') ? unit : '';
}

/** "0,5 điểm/ngày", "0,25 điểm/hồ sơ": what is counted, where it is told in a word or two and is not "/lần". */
function unitOf({ price }: Clause): Pick<DeductionCause, 'unit'> {
  const [, after = counted(price)] = quoteOf({ price }).split('/');
  const words = after.trim().replace(/^0*1 /, '').split(' ');
  const [first = ''] = words;
  const said = words.join(' ');
  const [time = first] = /^ngày làm việc(?= |$)/i.exec(said) ?? [];
  const unit = TIME.has(first.toLowerCase()) ? time : said;
  const isNoun = /^[A-Za-zÀ-ÖØ-öø-ỹ][A-Za-zÀ-ÖØ-öø-ỹ ]*$/u.test(unit) && unit.split(' ').length <= 3;
  return price?.per && isNoun && !/^(?:lần|lượt|mỗi|một)(?: |$)/i.test(unit) ? { unit } : {};
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

/** Ensures one cause whose price grows ("Lần đầu trừ 2 điểm, từ lần thứ hai trừ 5 điểm/lần"). */
export function tiered(causes: readonly Clause[]): DeductionCause | undefined {
  const [first, ...later] = causes;
  if (!first || later.length === 0 || !FIRST_TIME.test(first.words)) return undefined;
  const tiers = later.map((clause) => ({
    fromNth: nth(clause) ?? 0,
    each: worthOf(clause) ?? NO_POINTS,
  }));
  const ordered = tiers.every((tier, i) => tier.fromNth === i + 2);
  if (!ordered || !later.every((clause) => LATER_TIMES.test(clause.words))) return undefined;
  return { text: first.label, each: worthOf(first) ?? NO_POINTS, tiers };
}
