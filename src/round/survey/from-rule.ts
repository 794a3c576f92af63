import { problem } from '../../result';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { comparableName } from '../../review/names';
import type { PlannedItem } from '../../scoring/plan';
import type { SurveyProblem } from './counts';
import type { AnswerWeight, SurveyScheme } from './scheme';

export interface Conversion {
  readonly scheme: SurveyScheme;
  readonly problems: readonly SurveyProblem[];
}

/**
 * Ensures the weights an item's answers are converted by: as stated for the survey, else as the item's own
 * scoring text states them. Where both do and differ, the survey's stand and it is told.
 */
export function conversionOf(scheme: SurveyScheme, { node }: PlannedItem): Conversion {
  const { rule } = node;
  const spec = rule?.status === 'understood' && rule.spec.kind === 'survey' ? rule.spec : undefined;
  const stated = spec === undefined ? new Map<string, Rational>() : weightsIn(spec.parts, scheme.answers);
  const problems: SurveyProblem[] = [];
  const answers = scheme.answers.map((answer): AnswerWeight => {
    if (answer.isLeftOut === true) return answer;
    const byRule = stated.get(answer.answer);
    if (answer.weight === undefined) return byRule === undefined ? answer : { ...answer, weight: byRule };
    if (byRule !== undefined && !r.equals(byRule, answer.weight)) {
      const params = {
        survey: scheme.name,
        item: node.code,
        answer: answer.answer,
        stated: percent(answer.weight),
        rule: percent(byRule),
      };
      problems.push(problem('survey.weight-differs', 'warning', params));
    }
    return answer;
  });
  const nameless = answers.filter(({ weight, isLeftOut }) => weight === undefined && isLeftOut !== true);
  if (nameless.length > 0) {
    const params = { survey: scheme.name, answers: nameless.map(({ answer }) => answer).join('; ') };
    problems.push(problem('survey.weight-missing', 'error', params));
  }
  const of = scheme.of ?? (spec && /thu\s+về/i.test(spec.total.normalize('NFC')) ? 'returned' : 'valid');
  return { scheme: { ...scheme, answers, of }, problems };
}

type Part = { readonly text: string; readonly weight: Rational };

/**
 * "Số phiếu chọn mức 4" speaks of the answer "Mức 4". Only where every part speaks of just one answer is an
 * answer that none speaks of worth nothing; other wordings are left for a person to state.
 */
function weightsIn(parts: readonly Part[], answers: readonly AnswerWeight[]): Map<string, Rational> {
  const counted = answers.filter(({ isLeftOut }) => isLeftOut !== true);
  const weights = new Map(counted.map(({ answer }) => [answer, r.ZERO]));
  for (const { text, weight } of parts) {
    const spoken = counted.filter(({ answer }) => speaksOf(comparableName(text), comparableName(answer)));
    const [only, ...more] = spoken;
    if (only === undefined || more.length > 0) return new Map();
    weights.set(only.answer, r.add(weights.get(only.answer) ?? r.ZERO, weight));
  }
  return weights;
}

function speaksOf(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  const isLetter = (letter: string | undefined): boolean =>
    letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  return !isLetter(text[at - 1]) && !isLetter(text[at + words.length]);
}

function percent(weight: Rational): string {
  return r.toDecimal(r.multiply(weight, r.rational(100)), 4);
}
