import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/scoring-text/compile';
import type { CompileContext } from '../../src/scoring-text/compiled';
import type { TextCase } from '../scoring-text/cases';
import { rescaled } from '../scoring-text/transform';
import { milliseconds, type Row } from './row';

const TEXTS = 1_000;
const RUNS = 9;
/** Runs before the measured ones: the times fall until about the fortieth, when the engine has compiled all it will. */
const WARM_UP = 40;
const CASES = join('test', 'cases', 'scoring-text');

export const name = 'Compiler: scoring texts as rules';

interface Wanted {
  readonly text: string;
  readonly context: CompileContext;
}

/** Ensures the time of compiling distinct texts of every idiom there is a case for. */
export async function run(): Promise<Row[]> {
  const texts = distinctTexts();
  const work = () => texts.forEach(({ text, context }) => compile(text, context));
  const first = await milliseconds(1, work);
  await milliseconds(WARM_UP, work);
  const time = await milliseconds(RUNS, work);
  return [
    {
      name: `${texts.length} distinct texts, median of ${RUNS} after warming up`,
      value: time,
      unit: 'ms',
      limit: 150,
    },
    { name: 'the same the very first time', value: first, unit: 'ms' },
  ];
}

/** The texts of all cases, then the same with other points, until there are enough: no text comes twice. */
function distinctTexts(): readonly Wanted[] {
  const cases = readCases();
  const found = new Map<string, Wanted>();
  for (let factor = 1; found.size < TEXTS && factor < 10; factor += 1) {
    for (const each of cases) {
      const { text, name, max, heading, siblings } = factor === 1 ? each : rescaled(each, factor);
      const context = {
        ...(typeof max === 'number' ? { maximum: String(max) } : {}),
        ...(name ? { name } : {}),
        ...(heading ? { heading } : {}),
        ...(siblings ? { siblings } : {}),
      };
      if (found.size < TEXTS) found.set(text, { text, context });
    }
  }
  return [...found.values()];
}

function readCases(): TextCase[] {
  return readdirSync(CASES)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(CASES, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => ({ cases: [], name: '', ...(JSON.parse(line) as Partial<TextCase>) }) as TextCase);
}
