import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cchc } from './run';

const SELF_SCORE = join(__dirname, '../../assets/samples/tu-cham-so-2025.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-deadlines-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function round(content: unknown): string {
  const path = join(folder, 'dot.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const run = async (date: string, path: string) =>
  (await cchc('deadlines', SELF_SCORE, '--date', date, '--round', path, '--json')).json() as {
    schema: string;
    deadlines: Record<string, unknown>[];
    problems: { code: string }[];
  };

test('the dates of the round stand among the due dates inside criteria, labelled by the day asked for', async () => {
  const path = round({ name: 'Năm 2025', selfCloses: '2025-12-25', appraisal1Closes: '2026-01-10' });
  const { schema, deadlines } = await run('2025-12-20', path);
  expect(schema).toBe('cchc.deadlines/1');
  expect(deadlines).toEqual([
    expect.objectContaining({ kind: 'item', code: '1.1.1', date: '2025-01-20', state: 'done', from: 'rule' }),
    expect.objectContaining({
      step: 'selfCloses',
      state: 'soon',
      days: 5,
      workingDays: 4,
      points: '2',
      open: 1,
    }),
    expect.objectContaining({ step: 'appraisal1Closes', state: 'left', lastWorkingDay: '2026-01-09' }),
  ]);
  const later = await run('2025-12-26', path);
  expect(later.deadlines[1]).toMatchObject({ state: 'overdue', days: 1, label: 'Quá hạn 1 ngày' });
});

test('a date that is none is told, the others count', async () => {
  const { deadlines, problems } = await run(
    '2025-12-20',
    round({ selfOpens: '31/02/2025', selfCloses: '2025-12-25' }),
  );
  expect(problems.map(({ code }) => code)).toContain('deadline.date-unreadable');
  expect(deadlines).toHaveLength(2);
});

test('a file that is no JSON is a wrong use', async () => {
  expect((await cchc('deadlines', SELF_SCORE, '--round', round('{'))).code).toBe(2);
});
