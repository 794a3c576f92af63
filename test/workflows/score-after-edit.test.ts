import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Day } from '../../src/methods/answers';
import type { Cell, CellGrid, WorkbookContent } from '../../src/grid/cell-grid';
import { ok } from '../../src/result';
import * as engine from '../../src/taskpane/engine';
import { findingsOf } from '../../src/taskpane/present/review';
import { rulesOf } from '../../src/taskpane/present/rules';
import type { WorkbookPort } from '../../src/workbook/workbook';
import { openXlsx } from '../../src/workbook/xlsx';
import type { ScoredWorkbook } from '../../src/workflows/score-workbook';

const SAMPLES = join(__dirname, '../../assets/samples');
const AFTER_THE_YEAR = { year: 2026, month: 1, day: 10 };
const WITHIN_THE_YEAR = { year: 2025, month: 11, day: 28 };

/** What clerks type, in the wrong places too. */
const TYPED: readonly Cell['value'][] = [
  null,
  '',
  '46/50',
  '98,5%',
  'Không phát sinh',
  'Có',
  'x',
  0,
  1,
  0.5,
  12,
  '1.1',
  'I',
  'Tổng cộng',
  'Điểm thưởng',
  'Báo cáo số 12/BC-UBND ngày 15/01/2025',
  'Đạt từ 90% trở lên: 1 điểm; dưới 90%: 0 điểm',
  '15/12/2025',
];

interface Edit {
  readonly place: number;
  readonly value: Cell['value'];
}

const edits = fc.array(fc.record({ place: fc.nat(100_000), value: fc.constantFrom(...TYPED) }), {
  minLength: 1,
  maxLength: 4,
});

async function contentOf(path: string): Promise<WorkbookContent> {
  const opened = openXlsx(new Uint8Array(readFileSync(join(SAMPLES, path))));
  if (!opened.ok) throw new Error(path);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(path);
  return read.value;
}

function edited(content: WorkbookContent, { place, value }: Edit): WorkbookContent {
  const at = place % content.sheets.length;
  const sheets = content.sheets.map((grid, index) => (index === at ? editedSheet(grid, place, value) : grid));
  return { ...content, sheets };
}

/** Every cell anew, as after reading; one of them with another value. */
function editedSheet(grid: CellGrid, place: number, value: Cell['value']): CellGrid {
  const row = place % Math.max(grid.rows.length, 1);
  const column = Math.floor(place / 7) % Math.max(grid.columnCount, 1);
  const rows = grid.rows.map((cells) => cells?.map((cell) => cell && { ...cell }));
  const there = rows[row];
  if (there !== undefined) {
    const { formula: _formula, ...cell } = there[column] ?? {};
    there[column] = { ...cell, value };
  }
  return { ...grid, rows };
}

function portOf(content: WorkbookContent): WorkbookPort {
  const refuse = (): never => {
    throw new Error('Scoring writes nothing.');
  };
  return { read: async () => ok(content), apply: refuse, undo: refuse, select: refuse };
}

/** Everything a user could see of it; what is remembered for speed says nothing. */
async function outcome(content: WorkbookContent, earlier?: ScoredWorkbook, today: Day = AFTER_THE_YEAR) {
  const done = await engine.scoreWorkbook(portOf(content), { today, ...(earlier && { earlier }) });
  if (!done.ok) return { words: comparable(done.problems), scored: earlier };
  const { value, problems } = done;
  const { read: _read, ...scored } = value;
  const views = [engine.shownIn(value, 'vi'), rulesOf(value, 'vi')];
  const found = findingsOf(problems, value, 'vi');
  return { words: comparable([problems, scored, value.read.forms, views, found]), scored: value };
}

function comparable(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'remembered') return undefined;
    return typeof part === 'bigint' ? `${part}n` : part;
  });
}

describe('scoring again after edits is scoring anew', () => {
  test.each(['tu-cham-lon-xon-2025.xlsx', 'tu-cham-so-2025.xlsx', 'cham-diem-cap-tinh-2025.xlsx'])(
    '%s',
    async (path) => {
      const original = await contentOf(path);
      const { scored: first } = await outcome(original);
      await fc.assert(
        fc.asyncProperty(edits, async (sequence) => {
          let content = original;
          let earlier = first;
          for (const edit of sequence) {
            content = edited(content, edit);
            const again = await outcome(content, earlier);
            expect(again.words).toBe((await outcome(content)).words);
            earlier = again.scored;
          }
        }),
        { numRuns: 12 },
      );
    },
    300_000,
  );

  test('what a day or another change beside the rows decides is judged again', async () => {
    const content = await contentOf('tu-cham-lon-xon-2025.xlsx');
    const { scored, words } = await outcome(content);
    const again = await outcome(content, scored, WITHIN_THE_YEAR);
    expect(again.words).toBe((await outcome(content, undefined, WITHIN_THE_YEAR)).words);
    expect(again.words).not.toBe(words);
  });
});
