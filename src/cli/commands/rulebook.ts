import { existsSync } from 'node:fs';
import { fill, type Language } from '../../messages/language';
import { CLI_LABELS } from '../../messages/cli';
import { ownWords } from '../../messages/own-words';
import { checkRulebook } from '../../rulebook/check';
import type { Rulebook } from '../../rulebook/rulebook';
import { rulebookToJson } from '../../rulebook/to-json';
import { shippedRulebooks } from '../../rulebook/shipped';
import { scoredItems } from '../../rulebook/walk';
import { compareWithEarlier } from '../../workflows/compare-rulebooks';
import { checkDraft, unitsUnderDraft, type DraftUnit } from '../../workflows/draft-rulebook';
import { rulebookRules, type RuleOfItem } from '../../workflows/rulebook-rules';
import type { Problem, Result } from '../../result';
import type { ParsedArguments } from '../arguments';
import { problemJson, type Answer, type Command } from '../door';
import { pointsJson, pointsWords } from '../figures';
import { openFile, refuseSameFile, workbookPaths, writeBytes } from '../files';
import { rulebookOption } from '../rulebook-option';
import { cell, hanging } from '../terminal';
import { compareJson, compareLines } from '../views/rulebook-compare-view';
import { draftJson, draftLines } from '../views/rulebook-draft-view';

/** Lists the shipped rulebooks, checks them all, or shows, saves, compares or looks through one. */
export const rulebook: Command = {
  shape: {
    options: {
      'check-all': 'boolean',
      out: 'string',
      compare: 'string',
      draft: 'boolean',
      units: 'string',
      rulebook: 'string',
    },
  },
  async run(args) {
    const [name] = args.operands;
    if (args.flag('check-all')) return checkAll(args.language);
    if (name === undefined) return list(args.language);
    const found = await rulebookOption(name);
    if (!found.ok || found.value === undefined) return shown(undefined, found.problems, args.language);
    if (args.text('compare') !== undefined) return compared(found.value, found.problems, args);
    if (args.flag('draft')) return drafted(found.value, found.problems, args);
    const isShipped = !existsSync(name);
    const problems = [...found.problems, ...checkRulebook(found.value, { shipped: isShipped })];
    return saved(shown(found.value, problems, args.language), found.value, args);
  },
};

/** With `--out`, the rulebook as JSON that `--rulebook` takes again; a file a person gave is never written over. */
function saved(answer: Answer, found: Rulebook, args: ParsedArguments): Answer {
  const out = args.text('out');
  if (out === undefined) return answer;
  for (const input of args.operands) refuseSameFile(input, out);
  writeBytes(out, new TextEncoder().encode(`${JSON.stringify(rulebookToJson(found), null, 2)}\n`));
  const line = fill(CLI_LABELS['rulebook.written'], { file: out }, args.language);
  return { ...answer, json: { ...answer.json, output: out }, lines: [...answer.lines, line] };
}

async function compared(
  after: Rulebook,
  problems: readonly Problem[],
  args: ParsedArguments,
): Promise<Answer> {
  const before = await rulebookOption(args.text('compare'));
  const all = [...problems, ...before.problems];
  if (!before.ok || before.value === undefined) return shown(undefined, all, args.language);
  const result = compareWithEarlier(after, before.value);
  return {
    json: compareJson(result, all, args.language),
    lines: compareLines(result, args.language),
    problems: all,
  };
}

async function drafted(
  draft: Rulebook,
  problems: readonly Problem[],
  args: ParsedArguments,
): Promise<Answer> {
  const { language } = args;
  const checked = checkDraft(draft, language);
  const units = await draftUnits(draft, args);
  const all = [...problems, ...checked.problems, ...(units?.problems ?? [])];
  const known = units?.ok === true ? { units: units.value } : {};
  const findings = { draft, checked, ...known };
  return { json: draftJson(findings, all, language), lines: draftLines(findings, language), problems: all };
}

async function draftUnits(
  draft: Rulebook,
  args: ParsedArguments,
): Promise<Result<readonly DraftUnit[]> | undefined> {
  const folder = args.text('units');
  if (folder === undefined) return undefined;
  const before = await rulebookOption(args.text('rulebook'));
  if (!before.ok) return before;
  const files = workbookPaths([folder]).map((file) => ({ file, port: openFile(file) }));
  const known = before.value === undefined ? {} : { before: before.value };
  return unitsUnderDraft({ draft, files, ...known });
}

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
  return [
    line.trimEnd(),
    ...(view?.question ? hanging(`         ? ${ownWords(view.question, language)}`, '           ') : []),
  ];
}
