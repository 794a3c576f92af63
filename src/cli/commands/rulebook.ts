import { existsSync } from 'node:fs';
import { fill, type Language } from '../../messages/language';
import { CLI_LABELS } from '../../messages/cli';
import { checkRulebook } from '../../rulebook/check';
import type { Rulebook } from '../../rulebook/rulebook';
import { shippedRulebooks } from '../../rulebook/shipped';
import { scoredItems } from '../../rulebook/walk';
import { rulebookRules, type RuleOfItem } from '../../workflows/rulebook-rules';
import type { Problem } from '../../result';
import { problemJson, type Answer, type Command } from '../door';
import { pointsJson, pointsWords } from '../figures';
import { rulebookOption } from '../rulebook-option';
import { cell, hanging } from '../terminal';

/** Lists the shipped rulebooks, checks them all, or shows one with what its texts were understood to be. */
export const rulebook: Command = {
  shape: { options: { 'check-all': 'boolean' } },
  async run(args) {
    const [name] = args.operands;
    if (args.flag('check-all')) return checkAll(args.language);
    if (name === undefined) return list(args.language);
    const found = await rulebookOption(name);
    if (!found.ok || found.value === undefined) return shown(undefined, found.problems, args.language);
    const isShipped = !existsSync(name);
    const problems = [...found.problems, ...checkRulebook(found.value, { shipped: isShipped })];
    return shown(found.value, problems, args.language);
  },
};

function list(language: Language): Answer {
  const all = shippedRulebooks();
  return {
    json: { schema: 'cchc.rulebook/1', rulebooks: all.map(summaryJson) },
    lines: all.flatMap((one) => summaryLines(one, language)),
    problems: [],
  };
}

/** What is shipped must be sound and wholly understood: a text of ours that needs a person is our mistake. */
function checkAll(language: Language): Answer {
  const all = shippedRulebooks();
  const problems = all.flatMap((one) => [
    ...checkRulebook(one, { shipped: true }),
    ...rulebookRules(one).problems,
  ]);
  const lines = all.map((one) => `${one.id}: ${scoredItems(one.nodes).length}`);
  return {
    json: {
      schema: 'cchc.rulebook/1',
      rulebooks: all.map(summaryJson),
      problems: problems.map((each) => problemJson(each, language)),
    },
    lines,
    problems,
  };
}

function shown(found: Rulebook | undefined, problems: readonly Problem[], language: Language): Answer {
  const rules = found === undefined ? [] : rulebookRules(found).rules;
  return {
    json: {
      schema: 'cchc.rulebook/1',
      rulebook: found === undefined ? null : summaryJson(found),
      rules: rules.map(ruleJson),
      problems: problems.map((each) => problemJson(each, language)),
    },
    lines:
      found === undefined
        ? []
        : [...summaryLines(found, language), ...rules.flatMap((each) => ruleLines(each, language))],
    problems,
  };
}

function summaryJson(one: Rulebook): Record<string, unknown> {
  return {
    id: one.id,
    title: one.title,
    label: one.label ?? null,
    agencyKind: one.agencyKind,
    years: one.years,
    items: scoredItems(one.nodes).length,
    total: pointsJson(one.total),
  };
}

function summaryLines(one: Rulebook, language: Language): string[] {
  const params = {
    items: scoredItems(one.nodes).length,
    total: pointsWords(one.total, language),
    years: one.years.join(', '),
  };
  return [
    ...hanging(`${one.id} – ${one.title}`, '  '),
    ...(one.label === undefined ? [] : hanging(`  ${one.label}`, '  ')),
    `  ${fill(CLI_LABELS['rulebook.summary'], params, language)}`,
  ];
}

function ruleJson({ code, title, maximum, view }: RuleOfItem): Record<string, unknown> {
  return {
    code,
    title,
    maximum: pointsJson(maximum),
    status: view?.status ?? null,
    method: view?.method ?? null,
    explanation: view?.explanation ?? null,
    question: view?.question ?? null,
  };
}

function ruleLines({ code, title, maximum, view }: RuleOfItem, language: Language): string[] {
  const status = view === undefined ? 'rule.no-text' : (`rule.status.${view.status}` as const);
  const line = `${cell(code, 8)} ${cell(title, 62)} ${cell(pointsWords(maximum, language), 6, 'right')}  ${CLI_LABELS[status][language]}`;
  return [line.trimEnd(), ...(view?.question ? hanging(`         ? ${view.question}`, '           ') : [])];
}
