import { isProportional } from '../methods/rate/proportion';
import type { Doubt, Parsed, Reading, Unpriced } from '../methods/clause';

const ABOUT_POINTS = /(?:^| )(?:điểm|trừ|cộng|thưởng)(?: |$)/;

/** "Tối đa 4 cuộc": how many are counted bears on the points. */
const CEILING = /(?:tối đa|không quá|nhiều nhất)(?: là| :)? #/;

/** A heading that only says how the lines below are to be read ("Chọn 01 mức ban đầu:"). */
function isOpening(unpriced: Unpriced, reading: Reading): boolean {
  const first = reading.clauses[0]?.line ?? 0;
  if (/^(?:đối với|riêng) /.test(unpriced.words)) return false;
  if (/^(?:số )?điểm =$/.test(unpriced.words)) return unpriced.line <= first;
  return unpriced.opens && unpriced.line <= first && unpriced.limits.every((limit) => limit.exact);
}

const AFTER_CONDITION = /(?:^|\s)điểm\s+(?:khi|nếu)\s[^;\n]*;\s*$/iu;

/** "1 điểm khi có kế hoạch; có báo cáo", "1 điểm: …; …; 2 điểm: …": a further condition or a level, no description. */
function goesOn({ tokens }: Unpriced, { text }: Reading): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return false;
  const before = text.slice(0, first.start);
  return AFTER_CONDITION.test(before) || (/;\s*$/.test(before) && /^\s*;/.test(text.slice(last.end)));
}

/** A sentence on what is asked or how figures are gathered: it stands with or before the priced lines. */
function isDescription(unpriced: Unpriced, reading: Reading): boolean {
  const { clauses } = reading;
  if (goesOn(unpriced, reading)) return false;
  const first = clauses[0]?.line ?? 0;
  const sameLine = clauses.some((clause) => clause.line === unpriced.line);
  const listed = unpriced.mark !== '' && !sameLine;
  if (listed || (unpriced.line > first && !sameLine)) return false;
  if (ABOUT_POINTS.test(unpriced.words) || CEILING.test(unpriced.words)) return false;
  const units = new Set(clauses.flatMap((clause) => clause.limits.map((limit) => limit.unit)));
  return !unpriced.limits.some((limit) => !limit.exact && units.has(limit.unit));
}

/** "… đủ các nội dung sau: 1 điểm" above a list: its items only say what the priced line asks for. */
const OPENS_LIST = /(?:^| )(?:sau|sau đây|dưới đây)$/;

function isListed(unpriced: Unpriced, { clauses }: Reading): boolean {
  if (unpriced.mark === '' || unpriced.opens) return false;
  if (ABOUT_POINTS.test(unpriced.words) || CEILING.test(unpriced.words)) return false;
  const above = clauses.filter((clause) => clause.line < unpriced.line);
  const last = above.at(-1)?.line;
  const openers = above.filter((clause) => clause.line === last);
  const units = new Set(clauses.flatMap((clause) => clause.limits.map((limit) => limit.unit)));
  if (unpriced.limits.some((limit) => !limit.exact && units.has(limit.unit))) return false;
  return openers.some((clause) => OPENS_LIST.test(clause.words));
}

/** What a kind has taken up besides the clauses. */
function isUsed(unpriced: Unpriced, parsed: Parsed): boolean {
  if (parsed?.kind !== 'rule') return false;
  const { spec } = parsed;
  if (spec.kind === 'judged' || spec.kind === 'share') return true;
  if (spec.kind === 'rate') return isProportional(unpriced);
  if (spec.kind === 'choice') return spec.levels.some((level) => level.text === unpriced.text);
  if (spec.kind === 'checklist') return spec.parts.some((part) => part.text === unpriced.text);
  if (spec.kind !== 'composite') return false;
  return spec.parts.some((part) => part.label === unpriced.text);
}

/** Whether a statement only opens, describes or lists what the priced lines are about. */
function explains(unpriced: Unpriced, reading: Reading): boolean {
  return isOpening(unpriced, reading) || isDescription(unpriced, reading) || isListed(unpriced, reading);
}

/** Ensures a doubt for every statement that no kind has taken up and that may have lost its points. */
export function strayDoubts(reading: Reading, parsed: Parsed): Doubt[] {
  return reading.unpriced
    .filter((each) => !isUsed(each, parsed) && !explains(each, reading))
    .map((each) => ({ code: 'scoring-text.unread', quote: each.text }));
}
