import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './pages/cases';

const FOLDER = join(__dirname, 'pages');

/**
 * Every cell, look, formula and layout of what is printed of a small round. Its figures were worked out by hand and the
 * files read against them cell by cell: whoever changes what is printed does the same.
 */
test.each(Object.entries(PAGES))('%s', async (name, make) => {
  expect(await make()).toBe(readFileSync(join(FOLDER, `${name}.txt`), 'utf8'));
});

test('every file is the page of a case', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  expect(files.sort()).toEqual(
    Object.keys(PAGES)
      .map((name) => `${name}.txt`)
      .sort(),
  );
});
