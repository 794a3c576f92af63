import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentence } from '../../../src/messages';
import { checkWorkbook } from '../../../src/workflows/check-workbook';
import { openXlsx } from '../../../src/workbook/xlsx';

const FOLDER = join(__dirname, 'files');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

test('there are thirty of them', () => {
  expect(FILES).toHaveLength(30);
});

test.each(FILES)('%s, made by another program, raises no false alarm', async (name) => {
  const opened = openXlsx(new Uint8Array(readFileSync(join(FOLDER, name))));
  if (!opened.ok) throw new Error(name);
  const checked = await checkWorkbook(opened.value);
  expect(checked.problems.map((each) => `${each.at?.cell} ${sentence(each, 'vi')}`)).toEqual([]);
  const understood = checked.ok ? checked.value.forms.length + checked.value.tables.length : 0;
  expect(understood).toBeGreaterThan(0);
});
