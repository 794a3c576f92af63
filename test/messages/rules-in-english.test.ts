import { explainInEnglish } from '../../src/messages/rules-in-english';
import type { ScoringContext } from '../../src/methods/method';
import { explain } from '../../src/methods/registry';
import type { MethodSpec } from '../../src/methods/spec';
import { pointsToDecimal } from '../../src/rulebook/points';
import { shippedRulebooks } from '../../src/rulebook/shipped';
import { scoredItems } from '../../src/rulebook/walk';
import { compile } from '../../src/scoring-text/compile';
import { caseFiles, readCaseFile } from '../methods/read-case';
import { understoodTexts } from '../methods/understood';
import { CASE_FILES } from '../scoring-text/cases';

const VIETNAMESE = /[À-ÖØ-öø-ỹ]/u;

interface Rule {
  readonly id: string;
  readonly spec: MethodSpec;
  readonly context: ScoringContext;
}

/** The rules of the rulebooks that come with the product. */
function shippedRules(): Rule[] {
  const items = shippedRulebooks().flatMap(({ nodes }) => scoredItems(nodes));
  return items.flatMap(({ code, title, maximum, scoringText = '' }) => {
    const stated = maximum === undefined ? {} : { maximum: pointsToDecimal(maximum) };
    const compiled = compile(scoringText, { ...stated, name: title });
    if (compiled.status !== 'understood') return [];
    const context = maximum === undefined ? {} : { maximum };
    return [{ id: `${code} ${title}`, spec: compiled.spec, context }];
  });
}

const rules: readonly Rule[] = [
  ...understoodTexts(CASE_FILES).map(({ id, spec, scoring }) => ({ id, spec, context: scoring })),
  ...caseFiles().map((file) => ({ ...readCaseFile(file), id: file })),
  ...shippedRules(),
];

/** Numbers and days, in whatever words; `02` is 2. */
function figuresIn(text: string): string[] {
  const found = text.match(/\d+(?:[.,/]\d+)*/g) ?? [];
  return [...new Set(found.map((figure) => figure.replace(/\b0+(?=\d)/g, '')))].sort();
}

const ownWords = (text: string): string => text.replace(/“[^”]*”/g, '');

test('every way of scoring is among the rules looked at', () => {
  expect(shippedRules().length).toBeGreaterThan(40);
  expect(new Set(rules.map(({ spec }) => spec.kind)).size).toBeGreaterThanOrEqual(13);
});

test('English tells every rule, in no Vietnamese of ours', () => {
  const told = rules.map(({ id, spec, context }) => ({ id, en: ownWords(explainInEnglish(spec, context)) }));
  expect(told.filter(({ en }) => !/[a-z]/i.test(en) || VIETNAMESE.test(en))).toEqual([]);
});

test('English tells every rule with the figures and days of the Vietnamese', () => {
  const differing = rules.flatMap(({ id, spec, context }) => {
    const [vi, en] = [explain(spec, context), explainInEnglish(spec, context)];
    return figuresIn(vi).join(' ') === figuresIn(en).join(' ') ? [] : [{ id, vi, en }];
  });
  expect(differing).toEqual([]);
});
