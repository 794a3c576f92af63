import type { Edit, Receipt, WritePlan } from '../../../src/grid/plan';
import { sentence } from '../../../src/messages';
import type { Result } from '../../../src/result';
import type { WorkbookPort } from '../../../src/workbook/workbook';
import { area, sheetNamed, sheetOf } from '../../excel-host/build';
import type { FailureKind } from '../../excel-host/failures';
import type { ExcelHost } from '../../excel-host/host';
import { cellKey } from '../../excel-host/model';
import { snapshot } from '../../excel-host/snapshot';
import { assertComplete, codesOf, connect, valueOf } from './connect';
import { FULL_PLAN, personsSheet, SHEET } from './sample-plan';

afterEach(assertComplete);

const plan = (...edits: Edit[]): WritePlan => ({ command: 'test', edits });
const writeTo = (sheet: string, column = 8): Edit => ({
  kind: 'cells',
  sheet,
  cells: [{ row: 0, column, value: 1, style: 'number' }],
});

/** Failures after which nothing can have been done. */
const CLEAN: readonly [FailureKind, string][] = [
  ['cellEdit', 'excel.cell-edit'],
  ['activityLimit', 'excel.busy'],
  ['conflict', 'excel.conflict'],
  ['requestTooLarge', 'excel.too-large'],
  ['hostClosing', 'excel.closing'],
  ['accessDenied', 'excel.access-denied'],
];

/** Failures after which Excel may have done the work: its answer is lost. */
const LOST: readonly FailureKind[] = ['aborted', 'responseTooLarge'];

/** A sentence with a blank that nobody filled is no help to anybody. */
function expectWhole(result: Result<unknown>): void {
  for (const problem of result.problems) {
    for (const language of ['vi', 'en'] as const) expect(sentence(problem, language)).not.toMatch(/[{}]|^\[/);
  }
}

describe('when Excel refuses a request', () => {
  test.each(CLEAN)('reading after %s says so', async (kind, code) => {
    for (const at of [1, 2]) {
      const { host, port } = connect([personsSheet()]);
      host.failAt({ at, kind });
      expect(codesOf(await port.read())).toEqual([code]);
    }
  });

  test.each(CLEAN)('writing after %s leaves the workbook as it was and says so', async (kind, code) => {
    const { host, port } = connect([personsSheet()]);
    const before = snapshot(host);
    host.failAt({ at: 1, kind });
    const answer = await port.apply(FULL_PLAN);
    expect(answer.ok).toBe(false);
    expect(answer.problems[0]?.code).toMatch(
      kind === 'accessDenied' ? /access-denied|locked|protected/ : code,
    );
    expect(codesOf(answer)).toContain('excel.nothing-written');
    expect(snapshot(host)).toEqual(before);
  });

  test.each(CLEAN)('undoing after %s leaves the workbook as it was', async (kind) => {
    for (const at of [1, 2]) {
      const { host, port } = connect([personsSheet()]);
      const receipt = valueOf(await port.apply(FULL_PLAN));
      const before = snapshot(host);
      host.failAt({ at, kind });
      expect((await port.undo(receipt)).ok).toBe(false);
      expect(snapshot(host)).toEqual(before);
    }
  });

  test('after the trouble is over the same plan goes through', async () => {
    const { host, port } = connect([personsSheet()]);
    host.failAt({ at: 1, kind: 'cellEdit' });
    expect((await port.apply(FULL_PLAN)).ok).toBe(false);
    expect((await port.apply(FULL_PLAN)).ok).toBe(true);
  });
});

describe('when the answer of a request is lost', () => {
  test.each(LOST)('%s: the message names every place that may have been written', async (kind) => {
    const { host, port } = connect([personsSheet()]);
    const before = snapshot(host);
    host.failAt({ at: 1, kind });
    const answer = await port.apply(plan(writeTo(SHEET), { ...writeTo(SHEET, 10) }));
    expect(answer.ok).toBe(false);
    const places = answer.problems.filter(({ code }) => code === 'excel.written-unknown');
    expect(places.map(({ params }) => params.place)).toEqual(['I1', 'K1']);
    expect(snapshot(host)).not.toEqual(before);
  });

  test('events of the workbook are heard again', async () => {
    const { host, port } = connect([personsSheet()]);
    host.failAt({ at: 1, kind: 'aborted', after: 60 });
    await port.apply(FULL_PLAN);
    expect(host.settings.eventsEnabled).toBe(true);
  });
});

describe('a batch that fails half-way', () => {
  /** The last edit goes to a sheet that is protected: all before it has been done by then. */
  const halfWay = (host: ExcelHost): void => {
    host.edit((workbook) => {
      workbook.sheets[1]!.protection = {};
    });
  };

  test('is taken back whole', async () => {
    const { host, port } = connect([personsSheet(), sheetOf('Khóa', { A1: 1 })]);
    halfWay(host);
    const before = snapshot(host);
    const locked: Edit = { kind: 'highlight', sheet: 'Khóa', tone: 'lost', areas: [area(0, 0, 0, 0)] };
    const answer = await port.apply({ ...FULL_PLAN, edits: [...FULL_PLAN.edits, locked] });
    expect(codesOf(answer)).toEqual(['workbook.format-locked', 'excel.nothing-written']);
    expect(snapshot(host)).toEqual(before);
    expect(host.settings.eventsEnabled).toBe(true);
  });

  test('and cannot be taken back names the places that are not as before', async () => {
    const { host, port } = connect([personsSheet(), sheetOf('Khóa', { A1: 1 })]);
    halfWay(host);
    const locked: Edit = { kind: 'highlight', sheet: 'Khóa', tone: 'lost', areas: [area(0, 0, 0, 0)] };
    host.failAt({ at: 2, kind: 'hostClosing' });
    const answer = await port.apply(plan(writeTo(SHEET), locked));
    expect(answer.problems.filter(({ code }) => code === 'excel.half-written')).toMatchObject([
      { params: { sheet: SHEET, place: 'I1' } },
    ]);
  });

  test('in its second request takes the first one back as well', async () => {
    const value = 'Báo cáo kết quả '.repeat(60);
    const cells = Array.from({ length: 6_000 }, (_, row) => ({
      row,
      column: 8,
      value,
      style: 'text' as const,
    }));
    const { host, port } = connect([personsSheet()]);
    const before = snapshot(host);
    host.failAt({ at: 2, kind: 'cellEdit' });
    const answer = await port.apply(plan({ kind: 'cells', sheet: SHEET, cells }));
    expect(codesOf(answer)).toEqual(['excel.cell-edit', 'excel.nothing-written']);
    expect(snapshot(host)).toEqual(before);
  });

  test.each(['cellEdit', 'activityLimit', 'hostClosing', 'accessDenied'] as const)(
    'at any request, by %s, leaves the workbook as before or says where it is not',
    async (kind) => {
      for (const command of ['read', 'apply', 'undo'] as const) {
        for (let at = 1; at <= 3; at++) {
          const { host, port } = connect([personsSheet()]);
          const receipt = command === 'undo' ? valueOf(await port.apply(FULL_PLAN)) : undefined;
          const before = JSON.stringify(snapshot(host));
          host.failAt({ at, kind });
          const answer = await perform(port, command, receipt);
          expectWhole(answer);
          if (answer.ok) continue;
          const saysWhere = codesOf(answer).some((code) => /half-written|written-unknown/.test(code));
          const isAsBefore = JSON.stringify(snapshot(host)) === before;
          expect([command, at, isAsBefore || saysWhere]).toEqual([command, at, true]);
        }
      }
    },
  );
});

function perform(
  port: WorkbookPort,
  command: 'read' | 'apply' | 'undo',
  receipt: Receipt | undefined,
): Promise<Result<unknown>> {
  if (command === 'read') return port.read();
  return receipt ? port.undo(receipt) : port.apply(FULL_PLAN);
}

describe('when the sheet is not what it was', () => {
  test('a deleted or renamed sheet stops the plan before anything is written', async () => {
    const { host, port } = connect([personsSheet(), sheetOf('Hai', { A1: 1 })]);
    valueOf(await port.read());
    host.edit((workbook) => {
      workbook.sheets[1]!.name = 'Hai (cũ)';
    });
    const before = snapshot(host);
    const answer = await port.apply(plan(writeTo(SHEET), writeTo('Hai')));
    expect(answer.problems[0]).toMatchObject({ code: 'excel.sheet-gone', params: { sheet: 'Hai' } });
    expect(snapshot(host)).toEqual(before);
  });

  test('deleted between the reading and its second request', async () => {
    const { host, port } = connect([personsSheet(), sheetOf('Hai', { A1: 1 })]);
    host.failAt({ at: 2, kind: 'sheetGone' });
    expect((await port.read()).problems).toMatchObject([
      { code: 'excel.sheet-gone', params: { sheet: SHEET } },
    ]);
  });

  test('what a person typed meanwhile is not overwritten', async () => {
    const { host, port } = connect([personsSheet()]);
    valueOf(await port.read());
    host.edit((workbook) => {
      const target = workbook.sheets[0]!;
      target.cells.set(cellKey(1, 5), { ...target.cells.get(cellKey(1, 5))!, value: 'vừa gõ' });
    });
    const before = snapshot(host);
    const answer = await port.apply(FULL_PLAN);
    expect(answer.problems[0]).toMatchObject({ code: 'excel.changed-since-read', at: { cell: 'F2' } });
    expect(snapshot(host)).toEqual(before);
  });

  test('a row inserted since the read is noticed although the target cells were empty', async () => {
    const { host, port } = connect([personsSheet()]);
    valueOf(await port.read());
    host.edit((workbook) => {
      workbook.sheets[0]!.cells.set(cellKey(20, 0), { ...workbook.sheets[0]!.cells.get(0)!, value: 'x' });
    });
    const answer = await port.apply(plan(writeTo(SHEET)));
    expect(codesOf(answer)).toContain('excel.changed-since-read');
  });

  test('undo stops where a person has changed what we wrote, and undoes nothing', async () => {
    const { host, port } = connect([personsSheet()]);
    const receipt = valueOf(await port.apply(FULL_PLAN));
    host.edit((workbook) => {
      const cell = workbook.sheets[0]!.cells.get(cellKey(1, 5))!;
      cell.formula = '=C2*3';
    });
    const before = snapshot(host);
    expect((await port.undo(receipt)).problems).toMatchObject([
      { code: 'workbook.undo-stale', at: { sheet: SHEET, cell: 'F2' } },
      { code: 'excel.nothing-written' },
    ]);
    expect(snapshot(host)).toEqual(before);
  });

  test('undo does not delete a sheet of ours in which a person has typed', async () => {
    const { host, port } = connect([personsSheet()]);
    const receipt = valueOf(await port.apply(FULL_PLAN));
    host.edit(() => {
      const ours = sheetNamed(host, 'CCHC – Kết quả');
      ours.cells.set(cellKey(9, 9), { ...ours.cells.get(0)!, value: 'ghi chú' });
    });
    expect((await port.undo(receipt)).problems[0]).toMatchObject({
      code: 'workbook.undo-stale',
      at: { cell: 'J10' },
    });
    expect(sheetNamed(host, 'CCHC – Kết quả')).toBeDefined();
  });

  test('undo passes over a sheet and a highlight of ours that a person has removed', async () => {
    const { host, port } = connect([personsSheet()]);
    const before = snapshot(host);
    const receipt = valueOf(await port.apply(FULL_PLAN));
    host.settings.nullChainsFail = true;
    host.edit((workbook) => {
      workbook.sheets.pop();
      workbook.sheets[0]!.conditionalFormats.pop();
    });
    valueOf(await port.undo(receipt));
    expect(snapshot(host)).toEqual(before);
  });

  test('undo on a sheet that is gone names it and undoes nothing', async () => {
    const { host, port } = connect([personsSheet(), sheetOf('Hai', { A1: 1 })]);
    const receipt = valueOf(await port.apply(plan(writeTo(SHEET), writeTo('Hai'))));
    host.edit((workbook) => void workbook.sheets.pop());
    const before = snapshot(host);
    expect((await port.undo(receipt)).problems).toMatchObject([
      { code: 'excel.sheet-gone', params: { sheet: 'Hai' } },
      { code: 'excel.nothing-written' },
    ]);
    expect(snapshot(host)).toEqual(before);
  });

  test('a receipt of another holder is not ours to undo', async () => {
    const { port } = connect([personsSheet()]);
    const foreign: Receipt = { command: 'score', undo: { bytes: [] }, refused: [] };
    expect(codesOf(await port.undo(foreign))).toEqual(['excel.foreign-receipt']);
  });
});

describe('protection', () => {
  const locked = (): ReturnType<typeof personsSheet> => {
    const sheet = personsSheet({ isProtected: true });
    return {
      ...sheet,
      rows: sheet.rows.map((row) =>
        row?.map((cell, at) => (cell && at === 2 ? { ...cell, locked: false } : cell)),
      ),
    };
  };
  const cells = [
    { row: 1, column: 2, value: 5 },
    { row: 2, column: 2, value: '1.10' },
    { row: 1, column: 3, value: 6 },
  ];

  test.each([true, false])(
    'unlocked cells are written, locked ones named (read before: %s)',
    async (reads) => {
      const { host, port } = connect([locked()]);
      if (reads) valueOf(await port.read());
      const receipt = valueOf(await port.apply(plan({ kind: 'cells', sheet: SHEET, cells })));
      expect(receipt.refused).toEqual([{ sheet: SHEET, cell: 'D2', code: 'workbook.cell-locked' }]);
      const sheet = sheetNamed(host, SHEET);
      expect(sheet.cells.get(cellKey(1, 2))?.value).toBe(5);
      expect(sheet.cells.get(cellKey(2, 2))).toMatchObject({ value: '1.10', look: { format: 'dd/mm/yyyy' } });
      expect(sheet.protection).toEqual({});
    },
  );

  test('after a read it takes one request, and undo puts the unlocked cells back', async () => {
    const { host, port } = connect([locked()]);
    valueOf(await port.read());
    const before = snapshot(host);
    host.startCounting();
    const receipt = valueOf(await port.apply(plan({ kind: 'cells', sheet: SHEET, cells })));
    expect(host.exchanges).toHaveLength(1);
    valueOf(await port.undo(receipt));
    expect(snapshot(host)).toEqual(before);
  });

  test('highlighting a sheet that allows no formatting says so and changes nothing', async () => {
    const { host, port } = connect([locked()]);
    const before = snapshot(host);
    const answer = await port.apply(
      plan({ kind: 'highlight', sheet: SHEET, tone: 'lost', areas: [area(0, 0, 0, 0)] }),
    );
    expect(codesOf(answer)).toEqual(['workbook.format-locked', 'excel.nothing-written']);
    expect(snapshot(host)).toEqual(before);
  });

  test('a workbook opened for viewing only lets nothing be written and says how to go on', async () => {
    const { host, port } = connect([personsSheet()]);
    host.failAt({ at: 1, kind: 'accessDenied' });
    expect(codesOf(await port.apply(plan(writeTo(SHEET))))).toEqual([
      'excel.access-denied',
      'excel.nothing-written',
    ]);
  });
});

describe('selecting a cell', () => {
  test('activates its sheet and selects it in one request', async () => {
    const { host, port } = connect([personsSheet(), sheetOf('Hai', { A1: 1 })]);
    valueOf(await port.select({ sheet: 'Hai', cell: 'B3' }));
    expect(host.exchanges).toHaveLength(1);
    expect(host.workbook.selection).toEqual(area(2, 1, 2, 1));
    expect(host.workbook.activeSheetId).toBe(sheetNamed(host, 'Hai').id);
  });

  test('does not unhide a hidden sheet', async () => {
    const { host, port } = connect([
      personsSheet(),
      sheetOf('_cchc', { A1: 1 }, { visibility: 'veryHidden' }),
    ]);
    expect(codesOf(await port.select({ sheet: '_cchc', cell: 'A1' }))).toEqual(['excel.sheet-hidden']);
    expect(sheetNamed(host, '_cchc').visibility).toBe('veryHidden');
  });

  test('says when the sheet is gone', async () => {
    const { port } = connect([personsSheet()]);
    const answer = await port.select({ sheet: 'Không có', cell: 'A1' });
    expect(answer.problems).toMatchObject([{ code: 'excel.sheet-gone', params: { sheet: 'Không có' } }]);
  });
});

describe('a slow Excel', () => {
  test('is waited for, and a second command waits for the first', async () => {
    const { host, port } = connect([personsSheet()]);
    host.failAt({ at: 1, kind: 'slow' });
    const order: string[] = [];
    const first = port.apply(plan(writeTo(SHEET))).then(() => order.push('write'));
    const second = port.read().then(() => order.push('read'));
    while (host.waiting === 0) await Promise.resolve();
    host.release();
    await Promise.all([first, second]);
    expect(order).toEqual(['write', 'read']);
  });
});
