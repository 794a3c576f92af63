import { levelNeed, onLevel } from '../decision/build';
import type { Build } from '../decision/build';
import { given } from '../decision/decision';
import type { Decision } from '../decision/decision';
import { outcome } from '../decision/worth';
import type { JudgedSpec } from '../spec';
import { own } from '../own-words';

/** Ensures a mark someone gave, held against its range; never computed. */
export function decideJudged(spec: JudgedSpec, build: Build): Decision {
  const quote = spec.by ? own('quote.judged-by', { by: spec.by }) : own('quote.judged');
  const range = outcome({ kind: 'judged', from: spec.from, to: spec.to }, quote, build);
  if (spec.levels.length === 0) return range;
  const need = levelNeed(spec.levels.map((level) => level.text));
  const outcomes = spec.levels.map((level) => outcome(level.worth, level.text, build));
  return given({ needs: [need], then: onLevel(need, outcomes) }, { needs: [], then: range });
}
