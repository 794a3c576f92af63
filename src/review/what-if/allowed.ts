import type { InputNeed } from '../../methods/method';
import type { ScoredItem } from '../scored-form/score-form';
import type { ScenarioInput } from './scenario';

/** One thing a scenario may say of an item; without a need it is the points or the absence. */
export interface AllowedInput {
  readonly input: ScenarioInput;
  readonly need?: InputNeed;
}

/** Ensures everything a scenario may change of an item; an item without an understood rule takes points only. */
export function allowedInputs({ needs, score }: ScoredItem): readonly AllowedInput[] {
  const points: AllowedInput = { input: 'points' };
  if (score.compiled?.status !== 'understood') return [points];
  const asked = needs.flatMap(ofNeed);
  return [...asked, { input: 'absence' }, points];
}

function ofNeed(need: InputNeed): readonly AllowedInput[] {
  const { key, part } = need;
  if (key === 'parts') return part === undefined ? [] : [{ input: `part.${part + 1}`, need }];
  return [{ input: key, need }];
}

/** Ensures what is allowed in words: `numerator (số hồ sơ đúng hạn), level: Có | Không`. */
export function allowedWords(item: ScoredItem): string {
  return allowedInputs(item)
    .map(({ input, need }) => (need ? `${input} (${need.choices?.join(' | ') ?? need.label})` : input))
    .join(', ');
}
