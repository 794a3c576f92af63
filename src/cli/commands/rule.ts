import { fill, type Language } from '../../messages/language';
import { CLI_LABELS } from '../../messages/cli';
import { ownWords, toldBlanks } from '../../messages/own-words';
import { NOT_A_RULE, SCORING_TEXT_QUESTIONS } from '../../messages/scoring-text';
import { ruleWords } from '../../output/rule-words';
import {
  ruleOfLine,
  ruleView,
  type RuleLine,
  type RuleResult,
  type RuleView,
} from '../../scoring-text/rule-view';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import type { Answer, Command } from '../door';
import { readText } from '../files';
import { hanging } from '../terminal';

/** Compiles one scoring text, or a file of them, and tries the inputs given. */
export const rule: Command = {
  shape: {
    options: {
      jsonl: 'string',
      max: 'string',
      name: 'string',
      heading: 'string',
      siblings: 'string',
      try: 'string',
    },
    repeatable: ['try'],
  },
  run(args) {
    const file = args.text('jsonl');
    if (file !== undefined) return batch(readText(file), file);
    const view = ruleView(lineOf(args));
    return {
      json: { schema: 'cchc.rule/1', ...view },
      lines: viewLines(view, args.language, lineOf(args)),
      problems: [],
    };
  },
};

/** One object a line in, one a line out, in the same order; a line that is no JSON object is wrong use. */
function batch(text: string, file: string): Answer {
  const views = text
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => ruleView(parsedLine(line, `${file}:${number}`)));
  const jsonLines = views.map((view) => ({ ...view }));
  return { json: {}, jsonLines, lines: jsonLines.map((line) => JSON.stringify(line)), problems: [] };
}

function parsedLine(line: string, where: string): RuleLine {
  const value = parseJson(line, where);
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    throw new UsageError('bad-value', `${where}: {"text": …}`);
  }
  return value as RuleLine;
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError('bad-value', `${where}: JSON`);
  }
}

function lineOf(args: ParsedArguments): RuleLine {
  const [max, name, heading] = ['max', 'name', 'heading'].map((option) => args.text(option));
  const siblings = args.text('siblings');
  return {
    text: operand(args, 0, '"TEXT"'),
    ...(max === undefined ? {} : { max }),
    ...(name === undefined ? {} : { name }),
    ...(heading === undefined ? {} : { heading }),
    ...(siblings === undefined ? {} : { siblings: siblingTexts(readText(siblings)) }),
    cases: args.all('try').map((json) => ({ inputs: parseJson(json, '--try') })),
  };
}

/** A JSON list of texts, or plain text with a blank line between two of them. */
function siblingTexts(text: string): string[] {
  if (!text.trimStart().startsWith('['))
    return text.split(/\r?\n\s*\r?\n/).filter((one) => one.trim() !== '');
  const list = parseJson(text, '--siblings');
  if (!Array.isArray(list) || !list.every((one) => typeof one === 'string')) {
    throw new UsageError('bad-value', '--siblings');
  }
  return list;
}

function viewLines(view: RuleView, language: Language, line: RuleLine): string[] {
  const say = (name: keyof typeof CLI_LABELS, params = {}) => fill(CLI_LABELS[name], params, language);
  if (view.status === 'not-a-rule')
    return hanging(say('rule.not-a-rule', { reason: reasonOf(view, language) }), '  ');
  if (view.status === 'needs-person') {
    const questions = view.questions.flatMap(({ code, params, readings }) => [
      ...hanging(`? ${fill(SCORING_TEXT_QUESTIONS[code], toldBlanks(params, language), language)}`, '  '),
      ...readings.flatMap(({ reading, example, points }) =>
        hanging(`  – ${ownWords(reading, language)}: ${ownWords(example, language)} → ${points}`, '    '),
      ),
    ]);
    return [say('rule.needs-person'), ...questions];
  }
  return [
    say('rule.understood', { method: view.method ?? '' }),
    ...explanationOf(line, language).flatMap((told) => hanging(`  ${told}`, '    ')),
    ...(view.formula === null ? [] : hanging(`  =${view.formula}`, '    ')),
    ...view.open.flatMap(({ where, question }) =>
      hanging(`  ? ${ownWords(where, language)}: ${ownWords(question, language)}`, '    '),
    ),
    ...view.results.flatMap((result) => hanging(`  → ${resultWords(result, language)}`, '    ')),
  ];
}

function explanationOf(line: RuleLine, language: Language): readonly string[] {
  const rule = ruleOfLine(line);
  return rule === undefined ? [] : ruleWords(rule.spec, rule.context, language);
}

function reasonOf({ reason }: RuleView, language: Language): string {
  return reason === null ? '' : NOT_A_RULE[reason][language];
}

function resultWords(result: RuleResult, language: Language): string {
  if ('points' in result) return fill(CLI_LABELS['rule.points'], { points: result.points }, language);
  if ('needs' in result) {
    const needs = result.needs.map((need) => ownWords(need, language)).join('; ');
    return fill(CLI_LABELS['rule.needs'], { needs }, language);
  }
  if ('question' in result) return ownWords(result.question, language);
  if ('invalid' in result) return `${result.invalid} ${Object.values(result.params).join(' · ')}`;
  return CLI_LABELS['rule.not-applicable'][language];
}
