import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pointsToDecimal } from '../../src/rulebook/points';
import { readForms } from '../../src/sheet';
import type { FormItem } from '../../src/sheet';
import { openXlsx } from '../../src/workbook/xlsx';

/** What a careful clerk reads; stated by hand in `test/cases/odd-sheets/make`. */
interface Expected {
  readonly items: readonly (readonly (string | null)[])[];
  readonly problems: readonly string[];
}

const FOLDER = join(__dirname, '../cases/odd-sheets');
const NAMES = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));

function view({ code, title, maximum, selfScore, parent, part }: FormItem): (string | null)[] {
  const points = [maximum, selfScore].map((each) =>
    each === undefined ? null : pointsToDecimal(each.value),
  );
  return [code, title, ...points, parent ?? null, ...(part === 'appraised' ? [] : [part])];
}

test.each(NAMES)('%s is read as its clerk meant it', async (name) => {
  const opened = openXlsx(new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`))));
  const content = opened.ok ? await opened.value.read() : opened;
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  const { forms, problems } = readForms(content.value);
  const { items, problems: codes } = JSON.parse(
    readFileSync(join(FOLDER, `${name}.json`), 'utf8'),
  ) as Expected;
  expect(forms.flatMap((form) => form.items.map(view))).toEqual(items);
  expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual(codes);
});
