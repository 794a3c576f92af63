import { add, compare, equals, max as larger, ZERO } from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Clause, Parsed, Reading, Unpriced } from '../clause';
import { doubt, rule } from '../clause';
import { clauseWith, readingWith, settingWith } from '../rewritten';
import { isFlat, maximumOf, NO_POINTS, pointsOf, worthOf } from '../roles';
import type { ChecklistPart, Level, OpenPoint, Worth } from '../spec';

/** `a)`, `b.` and `II.` are all read as letters and a bracket. */
export function isLettered(mark: string): boolean {
  return mark.endsWith(')');
}

/** Heads of this kind name agencies, each with a scale of its own: nothing is added up. */
const FOR_A_GROUP = /^(?:đối với|riêng|với) /;

/** A lettered content with its grades below or beside its head. */
interface Content {
  readonly head: string;
  /** What the head itself says the content is worth. */
  readonly stated: Worth | undefined;
  readonly grades: readonly Clause[];
}

function isGrade(clause: Clause): boolean {
  return isFlat(clause) && !clause.price?.cap;
}

/** `a) Hồ sơ đúng hạn: từ 90% trở lên: 1 điểm; …`: the head stands before the first grade of its line. */
export function besideHead([first, ...more]: readonly Clause[]):
  Pick<Content, 'head' | 'grades'> | undefined {
  const [head = '', ...label] = first?.label.split(': ') ?? [];
  if (!first || label.length === 0) return undefined;
  return { head, grades: [clauseWith(first, { label: label.join(': ') }), ...more] };
}

/** A head tells what its content is worth at best: "(2 điểm)", "(tối đa 2 điểm)". */
function isHead(clause: Clause): boolean {
  const { price, formula, limits } = clause;
  const tells = price?.wording === 'exact' || price?.wording === 'atMost';
  return tells && !formula && !price.per && price.sign !== 'minus' && !price.cap && limits.length === 0;
}

/** Letters head contents by themselves; numbers and bullets only where the head tells its points. */
function headMark(mark: string): string {
  return isLettered(mark) ? 'a)' : mark;
}

/** `- Ban hành đúng hạn: 1 điểm; ban hành chậm: 0,5 điểm; …`: a whole scale on one line, its best grade first. */
function isInline([first, ...more]: readonly Clause[]): boolean {
  const statedPoints = (clause: Clause | undefined) => {
    const worth = worthOf(clause);
    return worth?.kind === 'points' ? worth.points : undefined;
  };
  const best = statedPoints(first);
  if (!first || !best || more.length < 2 || !isGrade(first)) return false;
  return more.every((clause) => {
    const points = statedPoints(clause);
    return clause.line === first.line && points !== undefined && compare(points, best) < 0;
  });
}

/** A letter heads a content by itself, a bullet where the lines below have another mark. */
function heads({ mark, line }: Unpriced, clauses: readonly Clause[]): boolean {
  if (isLettered(mark)) return true;
  return mark !== '' && clauses.every((clause) => clause.line > line && clause.mark !== '');
}

function contentOf(clauses: readonly Clause[], unpriced: readonly Unpriced[]): Content | undefined {
  const opening = unpriced.find((each) => each.opens && heads(each, clauses));
  if (opening) return { head: opening.text, stated: undefined, grades: clauses };
  const [head, ...grades] = clauses;
  const below = grades[0] && head && grades[0].line > head.line;
  const beside = below ? undefined : besideHead(clauses);
  if (beside) return { ...beside, stated: undefined };
  if (head && isInline(clauses)) return { head: head.label, stated: undefined, grades: clauses };
  if (!head?.price?.worth || !isHead(head)) return undefined;
  return { head: head.label, stated: head.price.worth, grades };
}

function isSingle({ grades }: Content): boolean {
  return grades.length === 0;
}

/** Ensures the contents `a)`, `b)`, … of a text whose every priced line stands in one of them. */
function contentsOf({ clauses, unpriced }: Reading): readonly Content[] {
  const told = [...clauses, ...unpriced].filter(({ mark }) => mark !== '');
  const first = Math.min(...told.map((each) => each.line));
  const mark = headMark(told.find((each) => each.line === first)?.mark ?? '');
  const marked = told.filter((each) => headMark(each.mark) === mark);
  const starts = [...new Set(marked.map((each) => each.line))].sort((a, b) => a - b);
  if (clauses.some((each) => each.line < first)) return [];
  const made = starts.map((start, i) => {
    const inside = (each: { line: number }) =>
      each.line >= start && each.line < (starts[i + 1] ?? Number.POSITIVE_INFINITY);
    return contentOf(clauses.filter(inside), unpriced.filter(inside));
  });
  if (!made.every((content) => content !== undefined) || made.every(isSingle)) return [];
  const inline = made.every((content) => !content.stated && isInline(content.grades));
  return mark === 'a)' || inline || made.every(({ stated }) => stated) || made.some(isSingle) ? made : [];
}

interface Told {
  readonly parts: readonly ChecklistPart[];
  readonly best: Rational;
  readonly open: readonly OpenPoint[];
}

function gradeOf(clause: Clause): Level {
  return { text: clause.label, worth: worthOf(clause) ?? NO_POINTS };
}

/** One content that is met or not ("Có kế hoạch: 1 điểm"). */
function single({ head, stated }: Content, reading: Reading): Told | undefined {
  const best = pointsOf(stated, reading.setting);
  const denies = /^(?:không|chưa|còn lại|các trường hợp)(?: |$)/.test(head.toLowerCase());
  if (!stated || !best || compare(best, ZERO) <= 0 || denies) return undefined;
  return { parts: [{ text: head, worth: stated }], best, open: [] };
}

function alone(content: Content, maximum: Rational, { reading, parseOne }: Place): Parsed {
  const setting = settingWith(reading.setting, { maximum, nameWords: content.head.toLowerCase() });
  return parseOne(readingWith(reading, { clauses: content.grades, unpriced: [], setting }));
}

interface Place {
  readonly reading: Reading;
  readonly parseOne: (reading: Reading) => Parsed;
}

/** A content with a scale of its own: answered with the points of the grade that was reached. */
function graded(content: Content, best: Rational, place: Place): Told | Parsed {
  const parsed = alone(content, best, place);
  if (parsed?.kind !== 'rule') return parsed;
  if (!['ladder', 'choice', 'timeliness'].includes(parsed.spec.kind)) return undefined;
  const open = parsed.open.map((point) => ({ ...point, where: `${content.head}: ${point.where}` }));
  const worth: Worth = { kind: 'points', points: best };
  return { parts: [{ text: content.head, worth, grades: content.grades.map(gradeOf) }], best, open };
}

/** A content that lists others, each met or not. */
function listing(content: Content, sum: Rational, place: Place): Told | undefined {
  const parsed = alone(content, sum, place);
  if (parsed?.kind !== 'rule' || parsed.spec.kind !== 'checklist') return undefined;
  const { mode, parts } = parsed.spec;
  return mode === 'sum' ? { parts, best: sum, open: [] } : undefined;
}

function toldBy(content: Content, place: Place): Told | Parsed {
  const { reading } = place;
  if (FOR_A_GROUP.test(content.head.toLowerCase())) return undefined;
  if (isSingle(content)) return single(content, reading);
  if (content.grades.length < 2 || !content.grades.every(isGrade)) return undefined;
  const points = content.grades.flatMap((grade) => pointsOf(worthOf(grade), reading.setting) ?? []);
  const [best, sum] = [points.reduce(larger), points.reduce(add)];
  const stated = pointsOf(content.stated, reading.setting);
  if (compare(best, ZERO) <= 0) return undefined;
  const isScale = content.head === content.grades[0]?.label;
  const listed = isScale || (stated && !equals(stated, sum)) ? undefined : listing(content, sum, place);
  if (listed || (stated && !equals(stated, best))) return listed;
  return graded(content, best, place);
}

/**
 * Ensures a sum of lettered contents, each with a scale of its own, whose best grades add up to the maximum; every
 * scale must be one that could stand alone. Contents that are only met or not may stand beside them.
 */
export function parseContents(reading: Reading, parseOne: (reading: Reading) => Parsed): Parsed {
  const maximum = maximumOf(reading.setting);
  const contents = maximum ? contentsOf(reading) : [];
  if (contents.length < 2 || !maximum) return undefined;
  const told = contents.map((content) => toldBy(content, { reading, parseOne }));
  const asked = told.find((each) => each && 'kind' in each);
  const made = told.flatMap((each) => (each && 'parts' in each ? [each] : []));
  const sure = asked ? contents.every(({ grades }) => grades.length > 0) : made.length === contents.length;
  if (!sure) return undefined;
  if (asked && 'kind' in asked) return sumOf(contents, reading, maximum) ? asked : undefined;
  if (!equals(made.map((each) => each.best).reduce(add), maximum)) {
    // Grades of one scale exclude each other: they must not be added up as contents of their own.
    const scales = contents.every(({ grades }) => isInline(grades));
    return scales ? doubt({ code: 'scoring-text.never-maximum', quote: reading.text }) : undefined;
  }
  return rule(
    { kind: 'checklist', mode: 'sum', parts: made.flatMap((each) => each.parts) },
    made.flatMap((each) => each.open),
  );
}

/** Whether the best of every content adds up to the maximum, so that a doubt inside one is a doubt about the item. */
function sumOf(contents: readonly Content[], { setting }: Reading, maximum: Rational): boolean {
  const bests = contents.map(({ grades, stated }) => {
    const points = grades.flatMap((grade) => pointsOf(worthOf(grade), setting) ?? []);
    return pointsOf(stated, setting) ?? (points.length > 0 ? points.reduce(larger) : ZERO);
  });
  return equals(bests.reduce(add, ZERO), maximum);
}
