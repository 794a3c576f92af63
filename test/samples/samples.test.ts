import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { shippedRulebooks } from '../../src/rulebook/shipped';
import { scoredItems } from '../../src/rulebook/walk';
import { DEPARTMENT_DECLARATIONS } from './department-2025';
import expected from './expected/tu-cham-so-2025.json';
import { UNITS } from './province';
import { sampleFiles } from './sample-files';

const FOLDER = join(__dirname, '../../assets/samples');
const FILES = sampleFiles();

function committed(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? committed(path) : [relative(FOLDER, path).split(sep).join('/')];
  });
}

test('the samples are exactly those that the generator makes', () => {
  expect(committed(FOLDER).sort()).toEqual([...FILES.keys()].sort());
});

test.each([...FILES.keys()])('%s is up to date (npm run samples)', (path) => {
  expect(Buffer.from(FILES.get(path) ?? []).equals(readFileSync(join(FOLDER, path)))).toBe(true);
});

test('making the samples twice gives the same bytes', () => {
  const again = sampleFiles();
  const changed = [...FILES].filter(
    ([path, bytes]) => !Buffer.from(bytes).equals(again.get(path) ?? Buffer.of()),
  );
  expect(changed).toEqual([]);
});

test('the province has 12 departments and 20 communes', () => {
  expect(UNITS.filter(({ group }) => group === 'Sở, ban, ngành')).toHaveLength(12);
  expect(UNITS.filter(({ group }) => group !== 'Sở, ban, ngành')).toHaveLength(20);
});

test('the expected points cover every item of the department’s rulebook', () => {
  const rulebook = shippedRulebooks().find(({ id }) => id === 'training-department');
  const codes = scoredItems(rulebook?.nodes ?? []).map(({ code }) => code);
  expect(expected.items.map(({ code }) => code)).toEqual(codes);
});

test('the expected self-scores are those planted in the sheet', () => {
  for (const { code, self } of expected.items) {
    expect([code, DEPARTMENT_DECLARATIONS[code]?.self ?? null]).toEqual([code, self]);
  }
});
