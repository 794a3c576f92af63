import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/scoring-text/compile';
import type { CompileContext } from '../../src/scoring-text/compiled';
import { milliseconds, type Row } from './row';

const TEXTS = 1_000;
const RUNS = 9;
const CASES = join('test', 'cases', 'scoring-text');

export const name = 'Compiler: scoring texts as rules';

interface Case {
  readonly text: string;
  readonly name?: string;
  readonly max?: number | null;
  readonly heading?: string;
  readonly siblings?: readonly string[];
}

interface Wanted {
  readonly text: string;
  readonly context: CompileContext;
}

/** Ensures the time of compiling distinct texts of every idiom there is a case for. */
export async function run(): Promise<Row[]> {
  const cases = readCases();
  const texts = Array.from({ length: TEXTS }, (_, n) => wanted(cases, n));
  const time = await milliseconds(RUNS, () => texts.forEach(({ text, context }) => compile(text, context)));
  return [{ name: `${TEXTS} texts, median of ${RUNS}`, value: time, unit: 'ms', limit: 150 }];
}

function readCases(): Case[] {
  return readdirSync(CASES)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(CASES, file), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Case);
}

/** A text used again stands one space further in: nothing remembered of the whole text may help. */
function wanted(cases: readonly Case[], n: number): Wanted {
  const { text, name, max, heading, siblings } = cases[n % cases.length] ?? { text: '' };
  const context = {
    ...(typeof max === 'number' ? { maximum: String(max) } : {}),
    ...(name === undefined ? {} : { name }),
    ...(heading === undefined ? {} : { heading }),
    ...(siblings === undefined ? {} : { siblings }),
  };
  return { text: `${' '.repeat(Math.floor(n / cases.length))}${text}`, context };
}
