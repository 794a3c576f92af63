import { numberText, pointsOf } from '../../methods/explain-worth';
import type { ScoringContext } from '../../methods/method';
import type { ChecklistPart, ChecklistSpec, ChoiceSpec, JudgedSpec, PerUnitSpec } from '../../methods/spec';
import { fromPoints } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { amount, divided, line, quoted, rounding } from './worth';

/** Ensures one line per level, in the words of the text. */
export function choice(spec: ChoiceSpec): string {
  const levels = spec.levels.map((level) => line(level.text, level.worth));
  return (spec.yesNo?.no === 'nothing' ? [...levels, '- If not: 0 points'] : levels).join('\n');
}

/** A graded content carries its best grade behind its name. */
function gradedLine(part: ChecklistPart): string {
  const grades = (part.grades ?? []).map((grade) => `${quoted(grade.text)}: ${amount(grade.worth)}`);
  const best = /\(\d[^)]*\)/.test(part.text) ? '' : ` (${amount(part.worth)})`;
  return `- ${quoted(part.text)}${best}: ${grades.join('; ')}`;
}

function allLines(spec: ChecklistSpec): readonly string[] {
  const everything = spec.parts.map((part) => quoted(part.text)).join('; ');
  const full = spec.full ?? { kind: 'ofMaximum' as const, share: r.ONE };
  return [
    `- All requirements met (${everything}): ${amount(full)}`,
    ...(spec.otherwise ? [`- One of the requirements missing: ${amount(spec.otherwise)}`] : []),
  ];
}

/** Contents that come to the maximum can only be meant to be added up; otherwise it has to be said. */
function comesToMaximum(spec: ChecklistSpec, context: ScoringContext): boolean {
  const worths = spec.parts.map((part) => pointsOf(part.worth, context));
  const total = worths.reduce<Rational | undefined>((sum, each) => sum && each && r.add(sum, each), r.ZERO);
  return total !== undefined && context.maximum !== undefined && r.equals(total, fromPoints(context.maximum));
}

function closing(spec: ChecklistSpec, context: ScoringContext): readonly string[] {
  if (spec.mode === 'best') return ['Of several contents met only the best counts'];
  return comesToMaximum(spec, context) ? [] : ['A content that is not met earns nothing'];
}

/** Ensures one line per content, and how they count together. */
export function checklist(spec: ChecklistSpec, context: ScoringContext): string {
  if (spec.mode === 'all') return allLines(spec).join('\n');
  const lines = spec.parts.map((part) => (part.grades ? gradedLine(part) : line(part.text, part.worth)));
  const cap = spec.cap ? [`At most ${amount(spec.cap)}`] : [];
  return [...lines, ...closing(spec, context), ...cap].join('\n');
}

type Unit = PerUnitSpec['units'][number];

function unitLine(unit: Unit, isOnly: boolean): string {
  if (unit.per !== undefined) return perManyLine(unit, unit.per);
  return `- ${isOnly ? 'Each ' : ''}${quoted(unit.text)}: ${amount(unit.each)}${isOnly ? '' : ' each time'}`;
}

function perManyLine(unit: Unit, per: Rational): string {
  const many = `${numberText(per)} ${quoted(unit.text)}`;
  if (unit.partial === 'proportional') return divided(many, numberText(per), amount(unit.each));
  return `Every ${unit.partial === 'whole' ? 'full ' : ''}${many}: ${amount(unit.each)}`;
}

/** Ensures one line for a single kind of unit with its cap, as it stands among other clauses. */
export function unitClause({ units: [only], cap }: PerUnitSpec): string {
  return only ? `${unitLine(only, true)}${cap ? `, at most ${amount(cap)}` : ''}` : '';
}

/** Ensures what each unit earns, and the most they can earn. */
export function perUnit(spec: PerUnitSpec): string {
  const cap = spec.cap ? [`At most ${amount(spec.cap)}`] : [];
  const units = spec.units.map((unit) => unitLine(unit, spec.units.length === 1));
  return [...units, ...cap, ...rounding(spec.decimals)].join('\n');
}

/** Ensures who decides inside which range, and the levels that are fixed. */
export function judged(spec: JudgedSpec): string {
  const by = spec.by === undefined ? 'The council' : quoted(spec.by);
  const range = `${by} decides from ${numberOf(spec.from)} to ${amount(spec.to)}`;
  return [...spec.levels.map((level) => line(level.text, level.worth)), range].join('\n');
}

/** The lower end of a range leaves its unit to the upper one. */
function numberOf(worth: JudgedSpec['from']): string {
  return worth.kind === 'points' ? numberText(worth.points) : amount(worth);
}
