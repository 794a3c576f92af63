import { problem } from '../result';
import type { Severity } from '../result';
import { frameworkOf } from './frameworks';
import type { Certainty, Framework, FrameworkField, FrameworkLevel, Known } from './frameworks';
import { addPoints, formatVietnamese, pointsToDecimal } from './points';
import type { Points } from './points';
import type { RulebookProblem, RulebookProblemCode } from './problems';
import { standsOutside } from './check-sums';
import type { NodeLevel, Part, Rulebook, RulebookNode } from './rulebook';
import { scoredItems, walk } from './walk';

/** What the workbook itself cites; without a citation nothing is ever compared. */
export interface Cited {
  readonly decisions: readonly string[];
  /** Undefined when the workbook does not say whose set it is. */
  readonly level: FrameworkLevel | undefined;
}

/**
 * Ensures the differences between a set of criteria and the verified facts of each decision it cites at its
 * level; facts that nobody verified are never compared, and secondary ones are only pointed out.
 */
export function compareWithFramework(
  rulebook: Pick<Rulebook, 'nodes' | 'total'>,
  cited: Cited,
): readonly RulebookProblem[] {
  const { level } = cited;
  if (level === undefined) return [];
  const found = cited.decisions.flatMap((decision) => frameworkOf(decision, level) ?? []);
  return [...new Map(found.map((one) => [one.id, one])).values()].flatMap((one) => compare(rulebook, one));
}

function compare(rulebook: Pick<Rulebook, 'nodes' | 'total'>, framework: Framework): RulebookProblem[] {
  const { decision, source } = framework;
  if (isEmpty(framework)) return [problem('framework.nothing-verified', 'info', { decision, source })];
  const fields = rulebook.nodes.filter((node) => !standsOutside(node.part));
  return [
    ...compareCounts(fields, framework),
    ...compareTotal(rulebook.total, framework),
    ...compareSplit(fields, framework),
    ...framework.fields.flatMap((field) => compareField(fields, field, framework)),
  ];
}

function isEmpty({ total, counts, fields }: Framework): boolean {
  return total === undefined && fields.length === 0 && Object.keys(counts).length === 0;
}

function compareCounts(fields: readonly RulebookNode[], framework: Framework): RulebookProblem[] {
  const count = (level: NodeLevel) => [...walk(fields)].filter(({ node }) => node.level === level).length;
  const { counts } = framework;
  return [
    ...differs('framework.field-count', fields.length, counts.fields, framework),
    ...differs('framework.criterion-count', count('criterion'), counts.criteria, framework),
    ...differs('framework.sub-criterion-count', count('subCriterion'), counts.subCriteria, framework),
  ];
}

function differs(
  code: RulebookProblemCode,
  found: number,
  expected: number | undefined,
  framework: Framework,
): RulebookProblem[] {
  if (expected === undefined || expected === found) return [];
  return [problem(code, severityOf(framework.certainty), { found, expected, ...about(framework) })];
}

function compareTotal(total: Points, framework: Framework): RulebookProblem[] {
  if (framework.total === undefined || framework.total === total) return [];
  const params = { ...figures(total, framework.total), ...about(framework) };
  return [problem('framework.total', severityOf(framework.certainty), params)];
}

const SPLIT = [
  ['appraised', 'framework.split-appraised'],
  ['survey', 'framework.split-survey'],
  ['satisfactionSurvey', 'framework.split-satisfaction'],
] as const satisfies readonly (readonly [Part, RulebookProblemCode])[];

function compareSplit(fields: readonly RulebookNode[], framework: Framework): RulebookProblem[] {
  return SPLIT.flatMap(([part, code]) => {
    const expected = framework.split[part];
    const found = maximumOfPart(fields, part);
    if (expected === undefined || found === undefined || found === expected.value) return [];
    const params = { ...figures(found, expected.value), ...about(framework) };
    return [problem(code, severityOf(expected.certainty), params)];
  });
}

function compareField(
  fields: readonly RulebookNode[],
  expected: FrameworkField,
  framework: Framework,
): RulebookProblem[] {
  const field = fields.find((node) => fieldNumber(node.code) === Number(expected.code));
  if (field === undefined) {
    const params = { code: expected.code, title: expected.title ?? '', ...about(framework) };
    return [problem('framework.field-missing', severityOf(framework.certainty), params)];
  }
  return [
    ...compareTitle(field, expected, framework),
    ...comparePoints('framework.field-maximum', field, {
      found: field.maximum,
      expected: expected.maximum,
      framework,
    }),
    ...comparePoints('framework.field-appraised-maximum', field, {
      found: maximumOfPart([field], 'appraised'),
      expected: expected.appraisedMaximum,
      framework,
    }),
  ];
}

function compareTitle(
  field: RulebookNode,
  expected: FrameworkField,
  framework: Framework,
): RulebookProblem[] {
  if (expected.title === undefined || titleKey(field.title) === titleKey(expected.title)) return [];
  const params = { code: field.code, found: field.title, expected: expected.title, ...about(framework) };
  return [problem('framework.field-title', 'info', params)];
}

function comparePoints(
  code: RulebookProblemCode,
  field: RulebookNode,
  sides: { found: Points | undefined; expected: Known<Points> | undefined; framework: Framework },
): RulebookProblem[] {
  const { found, expected, framework } = sides;
  if (found === undefined || expected === undefined || found === expected.value) return [];
  const params = {
    code: field.code,
    title: field.title,
    ...figures(found, expected.value),
    ...about(framework),
  };
  return [problem(code, severityOf(expected.certainty), params)];
}

/** Undefined while an item of the part has no maximum: an incomplete sum proves nothing. */
function maximumOfPart(nodes: readonly RulebookNode[], part: Part): Points | undefined {
  const items = scoredItems(nodes).filter((item) => item.part === part);
  const maxima = items.flatMap((item) => item.maximum ?? []);
  return maxima.length === items.length ? addPoints(...maxima) : undefined;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Annexes number their fields `3`, `3.` or `III`. */
function fieldNumber(code: string): number | undefined {
  const plain = code.trim().replace(/[.,)]$/, '');
  const roman = ROMAN.indexOf(plain.toUpperCase());
  if (roman >= 0) return roman + 1;
  return /^\d+$/.test(plain) ? Number(plain) : undefined;
}

const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['cchc', 'cải cách hành chính'],
  ['qppl', 'quy phạm pháp luật'],
  ['kt-xh', 'kinh tế - xã hội'],
  ['tthc', 'thủ tục hành chính'],
];

/** Titles agree when they differ only in capitals, spaces, punctuation or usual abbreviations. */
function titleKey(title: string): string {
  const lower = title.normalize('NFC').toLowerCase();
  const spelt = ABBREVIATIONS.reduce((text, [short, full]) => text.replaceAll(short, full), lower);
  return spelt.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Only an official source makes a difference a warning; anything weaker is worth a look, no more. */
function severityOf(certainty: Certainty): Severity {
  return certainty === 'official' ? 'warning' : 'info';
}

function figures(found: Points, expected: Points): Record<'found' | 'expected', string> {
  return { found: shown(found), expected: shown(expected) };
}

function about({ decision, source }: Framework): Record<'decision' | 'source', string> {
  return { decision, source };
}

/** Figures go into Vietnamese sentences: decimal comma. */
function shown(points: Points): string {
  return formatVietnamese(pointsToDecimal(points));
}
