import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScoringContext } from '../../src/methods/method';
import type { MethodSpec } from '../../src/methods/spec';
import { pointsToDecimal } from '../../src/rulebook/points';
import type { Rulebook, RulebookNode } from '../../src/rulebook/rulebook';
import { shippedRulebooks } from '../../src/rulebook/shipped';
import { walk } from '../../src/rulebook/walk';
import { compile } from '../../src/scoring-text/compile';
import { caseFiles, readCaseFile } from '../methods/read-case';
import { understoodTexts } from '../methods/understood';
import { CASE_FILES, HELD_OUT, HELD_OUT_SECOND } from '../scoring-text/cases';

/** A rule that is put before the judges. */
export interface JudgedRule {
  readonly id: string;
  /** Where it comes from: its method's cases, an annex text, a shipped rulebook. */
  readonly from: string;
  readonly words: string;
  readonly spec: MethodSpec;
  readonly context: ScoringContext;
  /** Decimals its rulebook shows. */
  readonly decimals: number;
}

const YEAR = 2025;
const DECIMALS = 2;

function methodRules(): JudgedRule[] {
  return caseFiles().map((name) => {
    const { spec, context } = readCaseFile(name);
    const words = readFileSync(join(__dirname, '../methods/cases', name), 'utf8').replaceAll(' ', '');
    return { id: name, from: 'method', words, spec, context, decimals: DECIMALS };
  });
}

function textRules(): JudgedRule[] {
  return understoodTexts([...CASE_FILES, HELD_OUT, HELD_OUT_SECOND]).map(
    ({ id, text, max, spec, scoring }) => {
      return {
        id,
        from: 'text',
        words: `${text} ${String(max)}`,
        spec,
        context: scoring,
        decimals: DECIMALS,
      };
    },
  );
}

function rulebookRules(rulebook: Rulebook): JudgedRule[] {
  const items = [...walk(rulebook.nodes)].filter(({ node }) => node.children.length === 0);
  return items.flatMap(({ node, above }) => {
    const { maximum, scoringText = '', code, title } = node;
    const parent = above.at(-1);
    const compiled = compile(scoringText, contextOf(node, parent));
    if (compiled.status !== 'understood') return [];
    return {
      id: `${rulebook.id} ${code}`,
      from: rulebook.id,
      words: `${title} ${scoringText} ${maximum === undefined ? '' : pointsToDecimal(maximum)}`,
      spec: compiled.spec,
      context: {
        assessmentYear: YEAR,
        zeroDenominator: rulebook.zeroDenominator,
        ...(maximum === undefined ? {} : { maximum }),
      },
      decimals: rulebook.rounding.decimals,
    };
  });
}

function contextOf(node: RulebookNode, parent: RulebookNode | undefined) {
  const siblings = (parent?.children ?? []).filter((one) => one !== node);
  return {
    name: node.title,
    ...(node.maximum === undefined ? {} : { maximum: pointsToDecimal(node.maximum) }),
    ...(parent === undefined ? {} : { heading: parent.title }),
    siblings: siblings.flatMap(({ scoringText }) => scoringText ?? []),
  };
}

/** Ensures every rule there is: of each method's cases, of every annex text that is understood, of every shipped rulebook. */
export function judgedRules(): JudgedRule[] {
  return [...methodRules(), ...textRules(), ...shippedRulebooks().flatMap(rulebookRules)];
}
