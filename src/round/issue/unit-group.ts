import { matchLevel } from '../../methods/decision/level';
import type { AgencyKind } from '../../rulebook/rulebook';
import type { Unit } from '../unit';

const KIND_WORDS: Readonly<Partial<Record<AgencyKind, RegExp>>> = {
  department: /(?:^|[^\p{L}])sở(?![\p{L}])/iu,
  commune: /(?:^|[^\p{L}])(?:xã|phường|đặc khu)(?![\p{L}])/iu,
  vertical: /ngành dọc/iu,
};

/**
 * Ensures the group of a unit among those a scale names: the one that its block in the register is called, else the
 * only one that speaks of its kind. Undefined where neither says so: the unit then chooses itself.
 */
export function unitGroup(choices: readonly string[], { group }: Unit, kind: AgencyKind): string | undefined {
  // A block called by a number alone would be taken for the place of a line.
  const isNamed = group !== undefined && !/^\s*\d+\s*$/.test(group);
  const named = isNamed ? matchLevel(choices, group) : undefined;
  if (named !== undefined) return choices[named];
  const [only, ...more] = choices.filter(
    (choice) => KIND_WORDS[kind]?.test(choice.normalize('NFC')) === true,
  );
  return more.length === 0 ? only : undefined;
}
