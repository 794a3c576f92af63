import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/workbook/xlsx';
import { reviewEvidence } from '../../src/workflows/review-evidence';
import { rememberingCompiler, scoreWorkbook } from '../../src/workflows/score-workbook';

const SHEETS = join(__dirname, '../cases/sheets');
const SAMPLES = join(__dirname, '../../assets/samples');
const compile = rememberingCompiler();

async function warnings(path: string): Promise<string[]> {
  const opened = openXlsx(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(opened.problems[0]?.code);
  const today = { year: 2026, month: 1, day: 5 };
  const scored = await scoreWorkbook(opened.value, { today, compile });
  if (!scored.ok) return [];
  const reviewed = reviewEvidence(scored.value);
  return reviewed.problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, params }) => `${code} ${params['item'] ?? ''}`.trim());
}

/** These sheets cite documents of 2025 whatever year their title says; two leave evidence out. */
const MEANT = /^evidence\.(?:year-doubtful|missing)/;

test('sheets made by other programs are not accused of anything they did not do', async () => {
  const names = readdirSync(SHEETS).filter((name) =>
    /(?:self-score|unit-sheet|appraisal).*\.xlsx$/.test(name),
  );
  expect(names.length).toBeGreaterThan(30);
  for (const name of names) {
    const found = (await warnings(join(SHEETS, name))).filter((one) => !MEANT.test(one));
    expect({ name, found }).toEqual({ name, found: [] });
  }
}, 60_000);

test('the sample of a department lacks exactly what it lacks', async () => {
  expect(await warnings(join(SAMPLES, 'tu-cham-so-2025.xlsx'))).toEqual([
    'evidence.required-missing 2.1.1',
    'evidence.missing-all 2.2.1',
    'evidence.required-missing 4.1.2',
  ]);
});
