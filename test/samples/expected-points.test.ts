import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputsOf, scoreBy } from '../../src/methods/registry';
import type { ScoringContext } from '../../src/methods/method';
import { pointsToDecimal, toPoints } from '../../src/rulebook/points';
import { compile } from '../../src/scoring-text/compile';
import { readAnswers, readForms } from '../../src/sheet';
import type { FormItem } from '../../src/sheet';
import { openXlsx } from '../../src/workbook/xlsx';
import department from './expected/tu-cham-so-2025.json';
import messy from './expected/tu-cham-lon-xon-2025.json';

interface Expected {
  readonly file: string;
  readonly items: readonly { readonly code: string; readonly points: string | null }[];
}

async function itemsOf(file: string): Promise<readonly FormItem[]> {
  const opened = openXlsx(readFileSync(join(__dirname, '../../assets/samples', file)));
  const content = opened.ok ? await opened.value.read() : opened;
  if (!content.ok) throw new Error(`${file} does not open`);
  return readForms(content.value).forms.flatMap(({ items }) => items);
}

/** What the item's own words give for its own declaration, to two decimals; null where nothing can be told. */
function pointsOf(item: FormItem): string | null {
  const maximum = item.maximum?.value;
  const decimal = maximum === undefined ? {} : { maximum: pointsToDecimal(maximum) };
  const compiled = compile(item.scoringText?.value ?? '', { name: item.title, ...decimal });
  if (compiled.status !== 'understood') return `${compiled.status}`;
  const context: ScoringContext = { assessmentYear: 2025, ...(maximum === undefined ? {} : { maximum }) };
  const { answers } = readAnswers(item, inputsOf(compiled.spec, context));
  const verdict = scoreBy(compiled.spec, answers, context);
  return verdict.kind === 'points' ? pointsToDecimal(toPoints(verdict.points, 2)) : null;
}

describe.each([department, messy] as readonly Expected[])('$file', ({ file, items }) => {
  test('every item earns the points worked out by hand', async () => {
    const found = new Map((await itemsOf(file)).map((item) => [item.code, item]));
    const points = items.map(({ code }) => {
      const item = found.get(code);
      return { code, points: item === undefined ? 'not read' : pointsOf(item) };
    });
    expect(points).toEqual(items.map(({ code, points: expected }) => ({ code, points: expected })));
  });
});
