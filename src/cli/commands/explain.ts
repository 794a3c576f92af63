import { EXPLANATION_WORDS } from '../../messages/explanation';
import { fill, type Language } from '../../messages/language';
import { explainItem, type Explanation } from '../../output/explanation';
import { itemOfCode } from '../../review/what-if/find-item';
import type { Problem } from '../../result';
import { operand, type ParsedArguments } from '../arguments';
import { cellJson, problemJson, type Answer, type Command } from '../door';
import { SCORING_OPTIONS, scoredOperand } from '../score-option';
import { hanging } from '../terminal';

/** Why one item has its points: the whole chain from the rule's text to the rounded points. */
export const explain: Command = {
  shape: { options: SCORING_OPTIONS },
  async run(args) {
    const code = operand(args, 1, 'CODE');
    const scored = await scoredOperand(args);
    if (!scored.ok) return answer(undefined, scored.problems, args);
    const form = scored.value.workbook.scored;
    const found = itemOfCode(form, code);
    if (!found.ok) return answer(undefined, found.problems, args);
    return answer(explainItem(form, found.value, args.language), [], args);
  },
};

function answer(chain: Explanation | undefined, problems: readonly Problem[], args: ParsedArguments): Answer {
  const { language } = args;
  return {
    json: {
      schema: 'cchc.explain/1',
      ...(chain ? chainJson(chain) : {}),
      problems: problems.map((each) => problemJson(each, language)),
    },
    lines: chain ? chainLines(chain, language) : [],
    problems,
  };
}

function chainJson(chain: Explanation): Record<string, unknown> {
  const { cell, text, textCell, self, difference, reason, inputs, isVerified, ...rest } = chain;
  return {
    ...rest,
    ...cellJson(cell),
    self: self ?? null,
    difference: difference ?? null,
    text: text ?? null,
    textCell: textCell?.cell ?? null,
    reason: reason ?? null,
    inputs: inputs.map(({ cell: at, typed, ...input }) => ({
      ...input,
      typed: typed ?? null,
      ...cellJson(at),
    })),
    verified: isVerified,
  };
}

function chainLines(chain: Explanation, language: Language): string[] {
  const { code, title, cell, points, maximum, rounding, source, verification, reason, self } = chain;
  const words = (word: keyof typeof EXPLANATION_WORDS, params: Record<string, string> = {}): string => {
    return fill(EXPLANATION_WORDS[word], params, language);
  };
  const part = (word: keyof typeof EXPLANATION_WORDS, lines: readonly string[]): string[] => {
    return lines.length === 0
      ? []
      : ['', words(word), ...lines.flatMap((line) => hanging(`  ${line}`, '    '))];
  };
  const written = chain.text === undefined ? [] : chain.text.split('\n');
  const difference =
    chain.difference === undefined ? '' : words('difference', { difference: chain.difference });
  return [
    ...hanging(`${code} ${title} · ${cell.sheet}!${cell.cell}`, '  '),
    ...part('text', written),
    ...part('rule', chain.rule),
    ...part(
      'inputs',
      chain.inputs.map(({ label, value, cell: at, typed }) => {
        return `${label}: ${value}${typed === undefined ? '' : ` (“${typed}”)`} · ${at.cell}`;
      }),
    ),
    ...part(
      'steps',
      chain.steps.map(({ quote, working }) => `${quote} → ${working}`),
    ),
    '',
    ...(reason === undefined ? [] : hanging(words('why-not', { reason }), '  ')),
    ...hanging(words('points', { points, maximum, rounding }), '  '),
    ...(self === undefined ? [] : hanging(words('self', { self, difference }), '  ')),
    ...hanging(words('source', { source, verification }), '  '),
    ...part('line.heading', [chain.line]),
  ];
}
