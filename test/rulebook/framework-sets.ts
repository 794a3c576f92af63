import { compareWithFramework } from '../../src/rulebook/compare-framework';
import { frameworkOf } from '../../src/rulebook/frameworks';
import { addPoints, pointsFromDecimal } from '../../src/rulebook/points';
import type { Points } from '../../src/rulebook/points';
import type { Part, Rulebook, RulebookNode } from '../../src/rulebook/rulebook';

export const points = (text: string): Points => {
  const value = pointsFromDecimal(text);
  if (value === undefined) throw new Error(`${text} is no number of points`);
  return value;
};

export function node(code: string, maximum: string, part: Part = 'appraised'): RulebookNode {
  return {
    code,
    title: `Mục ${code}`,
    level: 'criterion',
    maximum: points(maximum),
    children: [],
    part,
    source: 'unit',
    citation: { document: 'x' },
    verification: { state: 'unverified' },
  };
}

export function field(code: string, title: string, children: readonly RulebookNode[]): RulebookNode {
  const maximum = addPoints(...children.map((child) => child.maximum ?? points('0')));
  return { ...node(code, '0'), title, level: 'field', maximum, children };
}

/** The fields of 2948/QĐ-BNV with as many criteria and sub-criteria as it has. */
export function set2948(maxima: Partial<Record<string, string>> = {}): Pick<Rulebook, 'nodes' | 'total'> {
  const facts = frameworkOf('2948/QĐ-BNV', 'province');
  const nodes = (facts?.fields ?? []).map((fact) => {
    const all = maxima[fact.code] ?? String((fact.maximum?.value ?? 0) / 10_000);
    const subCriteria = Array.from({ length: fact.subCriteria ?? 0 }, (_, index): RulebookNode => ({
      ...node(`${fact.code}.1.${index + 1}`, index === 0 ? all : '0'),
      level: 'subCriterion',
    }));
    const criterion = { ...node(`${fact.code}.1`, all), children: subCriteria };
    return field(fact.code, fact.title ?? '', [criterion]);
  });
  return { nodes, total: points('100') };
}

export const province = { decisions: ['2948/QĐ-BNV'], level: 'province' } as const;

/** What is said of the 876 set of a province, in whole: code, severity and every blank. */
export function said(
  nodes: readonly RulebookNode[],
  total = '100',
  level: 'province' | 'ministry' = 'province',
) {
  const found = compareWithFramework({ nodes, total: points(total) }, { decisions: ['876/QĐ-BNV'], level });
  return found.map(({ code, severity, params: { decision, source, ...rest } }) => {
    expect([decision, source]).toEqual(['876/QĐ-BNV', frameworkOf('876/QĐ-BNV', level)?.source]);
    return [code.replace('framework.', ''), severity, rest];
  });
}

/** Fields 1 to 8 of 876 with their titles, each of one criterion: the figures of 876 where it has any. */
export function set876(): readonly RulebookNode[] {
  const facts = frameworkOf('876/QĐ-BNV', 'province')?.fields ?? [];
  return facts.map(({ code, title = '', maximum, appraisedMaximum }) => {
    const whole = maximum?.value ?? appraisedMaximum?.value ?? points('1');
    const appraised = appraisedMaximum?.value ?? whole;
    const rest = (whole - appraised) as Points;
    return field(code, title, [
      { ...node(`${code}.1`, '0'), maximum: appraised },
      ...(rest > 0 ? [{ ...node(`${code}.2`, '0', 'survey' as const), maximum: rest }] : []),
    ]);
  });
}
