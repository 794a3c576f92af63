import { add, compare, equals, max as larger, ZERO } from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Clause, Parsed, Reading, Unpriced } from '../clause';
import { doubt, rule } from '../clause';
import { maximumOf, NO_POINTS, pointsOf } from '../roles';
import type { ChecklistPart, Level, OpenPoint, Worth } from '../spec';

const LETTERED = /^[a-zđ]\)$/;
/** Heads of this kind name agencies, each with a scale of its own: nothing is added up. */
const FOR_A_GROUP = /^(?:đối với|riêng|với) /;

/** A lettered content with its grades below or beside its head. */
interface Content {
  readonly head: string;
  /** What the head itself says the content is worth. */
  readonly stated?: Worth;
  readonly grades: readonly Clause[];
  readonly unpriced: readonly Unpriced[];
}

function isGrade({ price, formula }: Clause): boolean {
  return !formula && price?.wording === 'exact' && !price.per && price.sign !== 'minus' && !price.cap;
}

/** `a) Hồ sơ đúng hạn: từ 90% trở lên: 1 điểm; …`: the head stands before the first grade of its line. */
function besideHead(clauses: readonly Clause[]): Pick<Content, 'head' | 'grades'> | undefined {
  const [first, ...more] = clauses;
  const at = first?.label.indexOf(': ') ?? -1;
  if (!first || at <= 0) return undefined;
  const label = first.label.slice(at + 2).trim();
  return { head: first.label.slice(0, at).trim(), grades: [{ ...first, label }, ...more] };
}

/** Letters head contents by themselves; numbers and bullets only where the head tells its points. */
function headMark(mark: string): string {
  return LETTERED.test(mark) ? 'a)' : mark;
}

function contentOf(clauses: readonly Clause[], unpriced: readonly Unpriced[]): Content | undefined {
  const opening = unpriced.find((each) => each.opens && LETTERED.test(each.mark));
  if (opening) {
    return { head: opening.text, grades: clauses, unpriced: unpriced.filter((each) => each !== opening) };
  }
  const [head, ...grades] = clauses;
  const below = grades[0] && head && grades[0].line > head.line;
  const beside = below ? undefined : besideHead(clauses);
  if (beside) return { ...beside, unpriced };
  if (!head?.price?.worth || !isGrade(head) || head.limits.length > 0) return undefined;
  return { head: head.label, stated: head.price.worth, grades, unpriced };
}

/** Ensures the contents `a)`, `b)`, … of a text whose every priced line stands in one of them. */
function contentsOf({ clauses, unpriced }: Reading): readonly Content[] {
  const told = [...clauses, ...unpriced].filter((each) => each.mark !== '');
  const first = Math.min(...told.map((each) => each.line));
  const mark = headMark(told.find((each) => each.line === first)?.mark ?? '');
  const marked = told.filter((each) => headMark(each.mark) === mark);
  const starts = [...new Set(marked.map((each) => each.line))].sort((a, b) => a - b);
  if (starts.length < 2 || clauses.some((each) => each.line < first)) return [];
  const made = starts.map((start, i) => {
    const inside = (each: { line: number }) =>
      each.line >= start && each.line < (starts[i + 1] ?? Number.POSITIVE_INFINITY);
    return contentOf(clauses.filter(inside), unpriced.filter(inside));
  });
  if (!made.every((content) => content !== undefined)) return [];
  return mark === 'a)' || made.every((content) => content.stated) ? made : [];
}

function bestOf({ grades }: Content, reading: Reading): Rational | undefined {
  const points = grades.map((grade) => pointsOf(grade.price?.worth, reading.setting));
  return points.every((each) => each !== undefined) && points.length > 1 ? points.reduce(larger) : undefined;
}

function isGraded(content: Content, best: Rational | undefined, reading: Reading): boolean {
  const stated = pointsOf(content.stated, reading.setting);
  if (!best || compare(best, ZERO) <= 0 || FOR_A_GROUP.test(content.head.toLowerCase())) return false;
  return content.grades.every(isGrade) && (stated === undefined || equals(stated, best));
}

function gradeOf(clause: Clause): Level {
  return { text: clause.label, worth: clause.price?.worth ?? NO_POINTS };
}

function partOf(content: Content, best: Rational): ChecklistPart {
  return { text: content.head, worth: { kind: 'points', points: best }, grades: content.grades.map(gradeOf) };
}

/**
 * Ensures a sum of lettered contents, each with a scale of its own, whose best grades add up to the maximum; every
 * scale must be one that could stand alone.
 */
export function parseContents(reading: Reading, parseOne: (reading: Reading) => Parsed): Parsed {
  const contents = contentsOf(reading);
  const bests = contents.map((content) => bestOf(content, reading));
  const maximum = maximumOf(reading.setting);
  if (contents.length < 2 || !maximum) return undefined;
  if (!contents.every((content, i) => isGraded(content, bests[i], reading))) return undefined;
  const sum = bests.reduce<Rational>((total, best) => add(total, best ?? ZERO), ZERO);
  if (!equals(sum, maximum)) return undefined;
  const open: OpenPoint[] = [];
  for (const [i, content] of contents.entries()) {
    const setting = { ...reading.setting, maximum: bests[i] ?? ZERO, nameWords: content.head.toLowerCase() };
    const alone = parseOne({ ...reading, clauses: content.grades, unpriced: content.unpriced, setting });
    if (alone?.kind === 'ask') return doubt(...alone.doubts);
    if (!alone || !['ladder', 'choice', 'timeliness'].includes(alone.spec.kind)) return undefined;
    open.push(...alone.open.map((point) => ({ ...point, where: `${content.head}: ${point.where}` })));
  }
  return rule(
    {
      kind: 'checklist',
      mode: 'sum',
      parts: contents.map((content, i) => partOf(content, bests[i] ?? ZERO)),
    },
    open,
  );
}
