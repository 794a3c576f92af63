import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleLine } from '../../src/scoring-text/rule-view';

/** A worked case: the points it earns, or that the text leaves it undecided. */
export interface WorkedCase {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly points?: string;
  readonly undecided?: boolean;
}

export interface TextCase extends RuleLine {
  readonly id: string;
  readonly text: string;
  readonly max: number | null;
  readonly name: string;
  readonly expect: 'understood' | 'needs-person' | 'not-a-rule';
  readonly cases: readonly WorkedCase[];
}

const FOLDER = join(__dirname, '..', 'cases', 'scoring-text');

export function textCases(file: string): readonly TextCase[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as TextCase);
}

/** Written by somebody who had not read the compiler: they measure it and are not tuned to. */
export const HELD_OUT = 'held-out.jsonl';

/** A second such set, by another hand: annexes in other provinces' wordings, line breaks and slips of scanning. */
export const HELD_OUT_SECOND = 'held-out-second.jsonl';

/** A third, written when the compiler was done: what another province's official might write around the same idioms. */
export const HELD_OUT_THIRD = 'held-out-third.jsonl';

/** A fourth, composed after the manner of real annexes before the compiler was looked at, traps among them. */
export const HELD_OUT_FOURTH = 'held-out-fourth.jsonl';

export const HELD_OUT_SETS: readonly string[] = [HELD_OUT, HELD_OUT_SECOND, HELD_OUT_THIRD, HELD_OUT_FOURTH];

/** Held-out texts that are still read wrongly: listed, never hidden. */
export const HELD_OUT_FAULTS = 'held-out-faults.jsonl';

export const CASE_FILES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl') && !name.startsWith('held-out'))
  .sort();

export const IDIOMS = 'idioms.jsonl';
