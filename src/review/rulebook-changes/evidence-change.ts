import type { RulebookNode } from '../../rulebook/rulebook';
import { sameWords } from './similarity';

/** Requirements and documents, each in its own words. */
export interface EvidenceChange {
  readonly dropped: readonly string[];
  readonly added: readonly string[];
}

/** Ensures what is asked for on one side only; undefined where the same is asked for, in whatever order. */
export function evidenceChange(before: RulebookNode, after: RulebookNode): EvidenceChange | undefined {
  const [old, young] = [asked(before), asked(after)];
  const dropped = old.filter((one) => !young.some((other) => sameWords(one, other)));
  const added = young.filter((one) => !old.some((other) => sameWords(one, other)));
  return dropped.length + added.length === 0 ? undefined : { dropped, added };
}

function asked({ evidence = [] }: RulebookNode): readonly string[] {
  return evidence.filter((one) => one.trim() !== '');
}
