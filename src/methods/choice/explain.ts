import { line } from '../explain-worth';
import type { ChoiceSpec } from '../spec';

/** Ensures one line per level, in the words of the text. */
export function explainChoice(spec: ChoiceSpec): string {
  const levels = spec.levels.map((level) => line(level.text, level.worth));
  return (spec.yesNo?.no === 'nothing' ? [...levels, '- Không: 0 điểm'] : levels).join('\n');
}
