import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pointsToDecimal } from '../../src/rulebook/points';
import { toDecimal } from '../../src/rulebook/rational';
import { readForms } from '../../src/sheet';
import type { Form, FormItem, ReadForms } from '../../src/sheet';
import { openXlsx } from '../../src/workbook/xlsx';
import department from './expected/tu-cham-so-2025.json';
import messy from './expected/tu-cham-lon-xon-2025.json';
import statistics from './expected/bieu-mau-thong-ke.json';

async function read(file: string): Promise<ReadForms> {
  const opened = openXlsx(readFileSync(join(__dirname, '../../assets/samples', file)));
  if (!opened.ok) throw new Error(`${file} does not open`);
  const content = await opened.value.read();
  if (!content.ok) throw new Error(`${file} does not read`);
  return readForms(content.value);
}

function onlyForm({ forms }: ReadForms): Form {
  expect(forms).toHaveLength(1);
  return forms[0] as Form;
}

/** Items that nothing stands beneath: what is scored. */
function leaves(form: Form): readonly FormItem[] {
  const parents = new Set(form.items.map(({ parent }) => parent));
  return form.items.filter(({ code }) => !parents.has(code));
}

const decimal = (points: FormItem['selfScore']): string | null =>
  points === undefined ? null : pointsToDecimal(points.value);

test('every item of the department’s sheet is read with its self-score, and nothing is questioned', async () => {
  const found = await read(department.file);
  const items = leaves(onlyForm(found)).map((item) => [item.code, decimal(item.selfScore)]);
  expect(items).toEqual(department.items.map(({ code, self }) => [code, self]));
  expect(found.problems).toEqual([]);
});

test('the messy sheet is read as a careful clerk reads it', async () => {
  const form = onlyForm(await read(messy.file));
  const items = leaves(form).map(({ code, title, maximum, selfScore }) => {
    return { code, title, maximum: decimal(maximum), self: decimal(selfScore) };
  });
  expect(items).toEqual(messy.items.map(({ points: _, ...item }) => item));
});

test('every figure of the statistics form is read as printed', async () => {
  const form = onlyForm(await read(statistics.file));
  const figures = form.statistics.flatMap(({ code, figure }) =>
    figure === undefined ? [] : [[code.replace(/[.,]$/, ''), toDecimal(figure.value, 4)]],
  );
  expect(Object.fromEntries(figures)).toEqual(statistics.figures);
});

test('the full-length sheet has 8 fields and about 130 items, all read with what they claim', async () => {
  const found = await read('tu-cham-du-chi-tieu-2025.xlsx');
  const form = onlyForm(found);
  expect(form.items.filter(({ level }) => level === 'field')).toHaveLength(8);
  expect(leaves(form).length).toBeGreaterThanOrEqual(125);
  expect(leaves(form).length).toBeLessThanOrEqual(135);
  expect(found.problems).toEqual([]);
});
