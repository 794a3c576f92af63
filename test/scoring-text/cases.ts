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

/** Texts that a person is asked about although their author found them decidable. */
export const ASKED: ReadonlySet<string> = new Set(
  [
    'I-046',
    'ho-037 ho-080 ho-099 ho-131 ho-132 ho-134 ho-139 ho-142 ho-148 ho-184 ho-189 ho-217 ho-221 ho-231 ho-249',
    'hb-015 hb-035 hb-066 hb-067 hb-079 hb-103 hb-153 hb-158 hb-162 hb-163 hb-180 hb-181 hb-183 hb-184 hb-190',
    'hb-202 hc-001 hc-003 hc-006 hc-007 hc-041 hf-002 hf-013 hf-019 hf-027 hf-039 hf-049 hf-062 hf-111 hf-114',
    'hf-121 hf-122 hf-167 hf-170 hf-171 hf-173 hf-174 hf-177 hf-181 hf-182 hf-184 hf-188 hf-201 hf-202 hf-205',
    'hf-209 hf-214 hf-218 hf-224 hf-226 hf-229 hf-234 hf-235 hf-236',
  ].flatMap((ids) => ids.split(' ')),
);

/** Ensures the texts of these files that are read as rules, without reading them: tests are listed before they run. */
export function ruleTexts(files: readonly string[]): readonly TextCase[] {
  return files.flatMap(textCases).filter(({ id, expect }) => expect === 'understood' && !ASKED.has(id));
}
