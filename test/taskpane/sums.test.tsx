/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { ok } from '../../src/result';
import * as engine from '../../src/taskpane/engine';
import { Session } from '../../src/taskpane/session/session';
import { Sums } from '../../src/taskpane/views/Sums';
import { SessionContext } from '../../src/taskpane/views/pane-context';
import { writeWorkbook } from '../../src/workbook/xlsx';
import { KeepingHost } from './open-sample';

Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
} as unknown as typeof ResizeObserver;

jest.setTimeout(60_000);
afterEach(cleanup);

/** A host whose user edits the sheet beside the pane. */
class EditedHost extends KeepingHost {
  changed: () => void = () => undefined;

  onChange(listener: () => void): () => void {
    this.changed = listener;
    return () => {
      this.changed = () => undefined;
    };
  }
}

const ROWS = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
  ['1', 'Chỉ đạo', 5, 1],
  ['1.1', 'Kế hoạch', 2, 1],
  ['1.2', 'Báo cáo', 2, 0],
] as const;

async function draw(): Promise<{ session: Session; host: EditedHost }> {
  const cells = ROWS.flatMap((row, at) => row.map((value, column) => ({ row: at, column, value })));
  const bytes = writeWorkbook([{ kind: 'addSheet', sheet: 'Chấm', cells, layout: {} }]);
  if (!bytes.ok) throw new Error('not written');
  const host = new EditedHost();
  const session = new Session({
    host,
    firstScreen: () => Promise.resolve(engine),
    engine: () => Promise.resolve(engine),
    now: () => new Date(2026, 0, 10),
  });
  await session.openFile({ name: 'a.xlsx', bytes: async () => ok(bytes.value) });
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <SessionContext.Provider value={session}>
          <Sums />
        </SessionContext.Provider>
      </FluentProvider>,
    );
  });
  return { session, host };
}

async function correct(session: Session): Promise<void> {
  const edited = await session.desk.open?.port.apply({
    command: 'test',
    edits: [{ kind: 'cells', sheet: 'Chấm', cells: [{ row: 1, column: 2, value: 4 }] }],
  });
  expect(edited?.ok).toBe(true);
}

test('a group whose maximum its items do not make is named with its cell', async () => {
  await draw();
  expect(screen.getByRole('status').textContent).toBe('1/1 tổng không khớp.');
  expect(screen.getByRole('listitem').textContent).toContain('ghi 5, các mục con cộng lại 4 (chênh -1)');
  screen.getByRole('button', { name: /Chấm!C2/ });
});

test('the sums follow what is typed beside the pane', async () => {
  const { session, host } = await draw();
  await correct(session);
  await act(async () => host.changed());
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Cả 1 tổng đều khớp.'), {
    timeout: 5_000,
  });
});

test('the sums are added up again at a press', async () => {
  const { session } = await draw();
  await correct(session);
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Cộng lại' })));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Cả 1 tổng đều khớp.'));
});
