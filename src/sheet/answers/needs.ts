import type { AnswerKey } from '../../methods/answers';
import type { InputNeed } from '../../methods/method';
import type { Collected } from './collect';
import { labelFit } from './labels';
import type { Fragment } from './values';

/** Ensures the first need of a key, if the rule has one. */
export function needFor(found: Collected, key: AnswerKey): InputNeed | undefined {
  return found.needs.find((need) => need.key === key);
}

/** Ensures the one need of a list, or undefined where there is none or a choice. */
export function onlyNeed(needs: readonly InputNeed[]): InputNeed | undefined {
  return needs.length === 1 ? needs[0] : undefined;
}

/** Ensures the need a label names best, when no other need comes as close. */
export function bestByLabel(needs: readonly InputNeed[], fragment: Fragment): InputNeed | undefined {
  const fits = needs
    .map((need) => ({ need, fit: labelFit(fragment.label, need) }))
    .sort((a, b) => b.fit - a.fit);
  const [best, second] = fits;
  if (best === undefined || best.fit < 0.5 || best.fit === second?.fit) return undefined;
  return best.need;
}
