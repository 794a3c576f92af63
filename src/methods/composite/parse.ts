import { add, compare, equals, max as larger, ZERO } from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Clause, Doubt, Parsed, Reading, Unpriced } from '../clause';
import { doubt, NO_TERMS, rule } from '../clause';
import { readingWith, settingWith } from '../rewritten';
import { isFlat, isNone, isTaking, isZeroWorth, maximumOf, NO_POINTS, pointsOf, worthOf } from '../roles';
import type { ChecklistPart, CompositeSpec, Level, MethodSpec, OpenPoint } from '../spec';
import { besideHead, isLettered, parseContents } from './contents';
import { parseEarned } from './earned';
import { own } from '../own-words';

type ParseOne = (reading: Reading) => Parsed;

interface Section {
  readonly heading: string;
  readonly clauses: readonly Clause[];
  readonly unpriced: readonly Unpriced[];
}

/** A reading of some clauses alone; its own best line is then what it can reach, where no line takes from the item's. */
function part(reading: Reading, clauses: readonly Clause[], unpriced: readonly Unpriced[]): Reading {
  const points = clauses.flatMap((clause) => pointsOf(worthOf(clause), reading.setting) ?? []);
  const isOfItem = clauses.some((clause) => worthOf(clause)?.kind === 'ofMaximum' || isTaking(clause));
  const maximum = isOfItem || points.length === 0 ? reading.setting.maximum : points.reduce(larger);
  return readingWith(reading, { clauses, unpriced, setting: settingWith(reading.setting, { maximum }) });
}

/** Sections under headings `a) …:` / `b) …:`, `I. …:`, `1.1. …:`. */
function sections(reading: Reading): Section[] {
  const headings = reading.unpriced.filter(
    ({ opens, mark, words }) => opens && (isLettered(mark) || isNumbered(mark) || GROUP.test(words)),
  );
  return headings.map((heading, i) => {
    const next = headings[i + 1]?.line ?? Number.POSITIVE_INFINITY;
    const inside = (each: { line: number }) => each.line >= heading.line && each.line < next;
    return {
      heading: heading.text,
      clauses: reading.clauses.filter(inside),
      unpriced: reading.unpriced.filter((each) => inside(each) && each !== heading),
    };
  });
}

/** `1.`, `1.1`, `1.1.1`: whatever the number, a mark tells only how deep it is. */
function isNumbered(mark: string): boolean {
  return mark.startsWith('1');
}

const GROUP = /^(?:đối với|riêng|với) /;

/** `Sở, ngành: từ 10 - 40 …, trên 40 …`: each line begins with the group it is for. */
function lineGroups(reading: Reading): Section[] {
  const lines = [...new Set(reading.clauses.map((clause) => clause.line))];
  if (reading.unpriced.length > 0) return [];
  const found = lines.map((line) => {
    const clauses = reading.clauses.filter((clause) => clause.line === line);
    const beside = besideHead(clauses);
    if (!beside || clauses.length < 2 || clauses[0]?.limits.length === 0) return undefined;
    if (clauses.slice(1).some((clause) => clause.label.includes(': '))) return undefined;
    return { heading: beside.head, clauses: beside.grades, unpriced: [] };
  });
  return found.every((section) => section !== undefined) ? found : [];
}

function bestOf(section: Section, reading: Reading): Rational {
  const points = section.clauses.flatMap((clause) => pointsOf(worthOf(clause), reading.setting) ?? []);
  return points.length > 0 ? points.reduce(larger) : ZERO;
}

function ruleOf(parsed: Parsed): Extract<Parsed, { kind: 'rule' }> | undefined {
  return parsed?.kind === 'rule' ? parsed : undefined;
}

function together(
  combine: CompositeSpec['combine'],
  parts: readonly { readonly label: string; readonly parsed: Parsed }[],
): Parsed {
  const doubts = parts.flatMap(({ parsed }): readonly Doubt[] =>
    parsed?.kind === 'ask' ? parsed.doubts : [],
  );
  if (doubts.length > 0) return doubt(...doubts);
  const rules = parts.flatMap(({ label, parsed }) => {
    const made = ruleOf(parsed);
    return made ? [{ label, made }] : [];
  });
  if (rules.length !== parts.length) return undefined;
  const open: OpenPoint[] = rules.flatMap(({ label, made }) =>
    made.open.map((point) => ({ ...point, where: `${label}: ${point.where}` })),
  );
  return rule(
    { kind: 'composite', combine, parts: rules.map(({ label, made }) => ({ label, spec: made.spec })) },
    open,
  );
}

/** One branch per group of agencies: the groups' scales do not add up to the maximum, each is one of its own. */
function byGroup(groups: readonly Section[], reading: Reading, parseOne: ParseOne): Parsed {
  const takes = reading.clauses.every(isTaking);
  const bests = groups.map((group) => bestOf(group, reading));
  const maximum = maximumOf(reading.setting);
  const sum = bests.reduce(add, ZERO);
  const isSum = maximum !== undefined && equals(sum, maximum) && !takes;
  if (!takes && !isSum && maximum && !equals(bests.reduce(larger), maximum)) return undefined;
  if (!takes && !maximum) return undefined;
  if (isSum)
    return doubt({
      code: 'scoring-text.sum-or-best',
      quote: groups.map((group) => group.heading).join(' / '),
    });
  const parts = groups.map((group) => ({
    label: group.heading,
    parsed: parseOne(
      takes
        ? readingWith(reading, { clauses: group.clauses, unpriced: [] })
        : part(reading, group.clauses, group.unpriced),
    ),
  }));
  return together({ kind: 'byGroup' }, parts);
}

/** A content with its grades on one line: `Trang phục (4 điểm): Tốt: 4đ; Khá: 3đ; …`. */
function gradedPart(
  clauses: readonly Clause[],
  reading: Reading,
): (ChecklistPart & { best: Rational }) | undefined {
  const [head, ...grades] = clauses;
  const best = pointsOf(worthOf(head), reading.setting);
  if (!head || !best || grades.length < 2 || head.price?.per) return undefined;
  if (!grades.every(isFlat)) return undefined;
  const levels = grades.map((clause): Level => ({ text: clause.label, worth: worthOf(clause) ?? NO_POINTS }));
  const points = levels.flatMap((level) => pointsOf(level.worth, reading.setting) ?? []);
  if (points.length !== grades.length) return undefined;
  if (!equals(points.reduce(larger), best)) return undefined;
  return { text: head.label, worth: worthOf(head) ?? NO_POINTS, grades: levels, best };
}

/** Several graded contents whose best grades add up to the maximum. */
function graded(reading: Reading): Parsed {
  const lines = [...new Set(reading.clauses.map((clause) => clause.line))];
  if (lines.length < 2) return undefined;
  const parts = lines.flatMap(
    (line) =>
      gradedPart(
        reading.clauses.filter((clause) => clause.line === line),
        reading,
      ) ?? [],
  );
  const maximum = maximumOf(reading.setting);
  if (parts.length !== lines.length || !maximum) return undefined;
  if (!equals(parts.map((each) => each.best).reduce(add), maximum)) return undefined;
  return rule({ kind: 'checklist', mode: 'sum', parts: parts.map(({ best: _best, ...each }) => each) });
}

/** A level is chosen first, then every breach takes from it. */
function levelThenDeduction(reading: Reading, parseOne: ParseOne): Parsed {
  const { clauses, setting, terms } = reading;
  const causes = clauses.filter((clause) => isTaking(clause) && clause.price?.per);
  const levels = clauses.filter((clause) => !causes.includes(clause));
  if (levels.some((clause) => clause.price?.per || isTaking(clause) || clause.formula)) return undefined;
  const positive = levels.filter((clause) => !isZeroWorth(worthOf(clause)));
  if (positive.length < 2) return undefined;
  const [first] = causes;
  if (!first || levels.some((clause) => clauses.indexOf(clause) > clauses.indexOf(first))) return undefined;
  const chosen = parseOne(readingWith(reading, { clauses: levels, unpriced: [], terms: NO_TERMS }));
  const taken = parseOne(
    readingWith(reading, {
      clauses: causes,
      unpriced: [],
      terms: NO_TERMS,
      setting: settingWith(setting, { maximum: undefined, penalty: true }),
    }),
  );
  if (ruleOf(chosen)?.spec.kind !== 'choice') return chosen?.kind === 'ask' ? chosen : undefined;
  const { floor } = terms;
  return together({ kind: 'sum', ...(floor ? { floor } : {}) }, [
    { label: own('part.chosen'), parsed: chosen },
    { label: own('part.taken'), parsed: taken },
  ]);
}

interface Counted {
  readonly label: string;
  readonly spec: MethodSpec;
  readonly best: Rational;
}

/** "Có kế hoạch: 2 điểm; không có: 0 điểm": the second line only says that the content before it is not met. */
function isUnmet(clause: Clause, above: Clause | undefined): boolean {
  if (clause.line !== above?.line || above.price?.per || isZeroWorth(worthOf(above))) return false;
  return clause.price?.wording === 'exact' && isZeroWorth(clause.price.worth) && isNone(clause);
}

/** Contents and units with ceilings of their own whose best adds up to the maximum. */
function cappedParts(reading: Reading): Parsed {
  const maximum = maximumOf(reading.setting);
  const clauses = reading.clauses.filter((clause, i) => !isUnmet(clause, reading.clauses[i - 1]));
  if (clauses.length < 2 || !maximum) return undefined;
  if (!clauses.some(({ price }) => price?.per && price.cap)) return undefined;
  const parts = clauses.map((clause): Counted | undefined => {
    const { price } = clause;
    if (!price?.worth || price.wording !== 'exact' || price.sign === 'minus' || clause.formula)
      return undefined;
    const label = clause.label === '' ? clause.text : clause.label;
    if (!price.per) {
      const best = pointsOf(price.worth, reading.setting);
      const level = { text: label, worth: price.worth };
      return best && compare(best, ZERO) > 0 && clause.limits.length === 0
        ? { label, best, spec: { kind: 'choice', levels: [level], yesNo: { yes: 0, no: 'nothing' } } }
        : undefined;
    }
    const best = pointsOf(price.cap, reading.setting);
    if (!best || !price.cap || price.per.direction || price.per.unit === '%') return undefined;
    const size = price.per.size;
    const per = size.n === 1 && size.d === 1 ? {} : { per: size, partial: 'open' as const };
    return {
      label,
      best,
      spec: { kind: 'perUnit', units: [{ text: label, each: price.worth, ...per }], cap: price.cap },
    };
  });
  if (!parts.every((each) => each !== undefined)) return undefined;
  if (!equals(parts.map((each) => each.best).reduce(add), maximum)) return undefined;
  return rule({
    kind: 'composite',
    combine: { kind: 'sum' },
    parts: parts.map(({ label, spec }) => ({ label, spec })),
  });
}

/** Ensures several rules in one item put together the way the text arranges them. */
export function parseComposite(reading: Reading, parseOne: ParseOne): Parsed {
  const earned = parseEarned(reading, (rest) => parseComposite(rest, parseOne) ?? parseOne(rest));
  if (earned) return earned;
  const contents = parseContents(reading, parseOne);
  if (contents) return contents;
  const headed = sections(reading);
  const groups = headed.length > 0 ? headed : lineGroups(reading);
  if (groups.length > 1) {
    const parsed = byGroup(groups, reading, parseOne);
    if (parsed) return parsed;
  }
  return graded(reading) ?? levelThenDeduction(reading, parseOne) ?? cappedParts(reading);
}
