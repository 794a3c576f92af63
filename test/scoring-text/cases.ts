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

export const CASE_FILES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .sort();

export const IDIOMS = 'idioms.jsonl';
