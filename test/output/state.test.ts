import { entriesOf, latest, readState, STATE_SHEET } from '../../src/output/state';
import type { StateEntry } from '../../src/output/state';
import { planState } from '../../src/output/state-plan';
import type { StateChange } from '../../src/output/state-plan';
import type { WorkbookContent } from '../../src/grid/cell-grid';
import { carriedOut, gridOf, workbookOf } from './builders';

const entry = (more: Partial<StateEntry> = {}): StateEntry => ({
  kind: 'reading',
  id: 'a1b2',
  value: { kind: 'rate' },
  who: 'Nguyễn Văn A',
  when: '2026-01-05T08:00:00+07:00',
  ...more,
});

const EMPTY = workbookOf([gridOf({ A1: 'STT' })]);

function stored(content: WorkbookContent, ...changes: StateChange[]): WorkbookContent {
  const planned = planState(content, changes);
  if (!planned.ok) throw new Error(planned.problems.map(({ code }) => code).join());
  return carriedOut(content, { command: 'state', edits: planned.value });
}

test('the first entry adds one hidden sheet with its four columns', () => {
  const planned = planState(EMPTY, [{ change: 'keep', entry: entry() }]);
  expect(planned).toMatchObject({
    ok: true,
    value: [{ kind: 'addSheet', sheet: STATE_SHEET, layout: { hidden: 'hidden' } }],
  });
});

test('what was kept is read back whole', () => {
  const state = readState(stored(EMPTY, { change: 'keep', entry: entry() }));
  expect(state.entries).toEqual([{ ...entry(), row: 1 }]);
  expect(state.problems).toEqual([]);
});

test('an entry kept again is replaced in its place; journal lines are only added', () => {
  const journal = entry({ kind: 'journal', id: 'score', value: 'chấm điểm' });
  const once = stored(EMPTY, { change: 'keep', entry: entry() }, { change: 'append', entry: journal });
  const twice = stored(
    once,
    { change: 'keep', entry: entry({ value: { kind: 'ladder' } }) },
    { change: 'append', entry: journal },
  );
  const state = readState(twice);
  expect(latest(state, 'reading', 'a1b2')).toMatchObject({ row: 1, value: { kind: 'ladder' } });
  expect(entriesOf(state, 'journal').map(({ row }) => row)).toEqual([2, 3]);
  expect(state.nextRow).toBe(4);
});

test('one command that keeps the same entry twice writes one line with its last content', () => {
  const state = readState(
    stored(EMPTY, { change: 'keep', entry: entry() }, { change: 'keep', entry: entry({ value: 2 }) }),
  );
  expect(state.entries).toEqual([{ ...entry({ value: 2 }), row: 1 }]);
});

test('a forgotten entry is gone and its line is not read again', () => {
  const kept = stored(EMPTY, { change: 'keep', entry: entry() });
  expect(readState(stored(kept, { change: 'forget', kind: 'reading', id: 'a1b2' })).entries).toEqual([]);
});

test('an id may hold colons', () => {
  const state = readState(stored(EMPTY, { change: 'keep', entry: entry({ id: 'Chấm điểm:D13' }) }));
  expect(latest(state, 'reading', 'Chấm điểm:D13')).toBeDefined();
});

test('a sheet of that name that is not ours is neither read nor written', () => {
  const content = workbookOf([gridOf({ A1: 'ghi chép' }, { sheet: '_CCHC' })]);
  expect(readState(content)).toMatchObject({ entries: [], problems: [{ code: 'state.not-ours' }] });
  expect(planState(content, [{ change: 'keep', entry: entry() }])).toMatchObject({
    ok: false,
    problems: [{ code: 'state.not-ours' }],
  });
});

test('a line that cannot be read is reported and left as it is', () => {
  const kept = stored(EMPTY, { change: 'keep', entry: entry() });
  const [table, state] = kept.sheets;
  if (!table || !state) throw new Error('no state sheet');
  const damaged = {
    ...state,
    rows: [...state.rows, [{ value: 'reading:x' }, { value: '{"half' }]],
    rowCount: 3,
  };
  const read = readState({ ...kept, sheets: [table, damaged] });
  expect(read.entries).toHaveLength(1);
  expect(read.problems).toMatchObject([{ code: 'state.unreadable', at: { cell: 'B3' }, params: { row: 3 } }]);
  expect(read.nextRow).toBe(3);
});

test.each([
  ['a protected structure without the sheet', { ...EMPTY, structureProtected: true }],
  ['a protected state sheet', protectedState()],
])('%s cannot store and says so', (_, content) => {
  expect(planState(content, [{ change: 'keep', entry: entry() }])).toMatchObject({
    ok: false,
    problems: [{ code: 'state.cannot-store' }],
  });
});

test('a value no cell can hold is refused before anything is written', () => {
  const change = { change: 'keep', entry: entry({ value: 'x'.repeat(32_767) }) } as const;
  expect(planState(EMPTY, [change])).toMatchObject({
    ok: false,
    problems: [{ code: 'state.value-too-long' }],
  });
});

function protectedState(): WorkbookContent {
  const kept = stored(EMPTY, { change: 'keep', entry: entry() });
  return { ...kept, sheets: kept.sheets.map((grid) => ({ ...grid, isProtected: true })) };
}
