/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import type { ReactElement } from 'react';
import * as engine from '../../src/taskpane/engine';
import { Session } from '../../src/taskpane/session/session';
import { Deadlines } from '../../src/taskpane/views/Deadlines';
import { Evidence } from '../../src/taskpane/views/Evidence';
import { SessionContext } from '../../src/taskpane/views/pane-context';
import { KeepingHost, sample } from './open-sample';

Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
} as unknown as typeof ResizeObserver;

jest.setTimeout(60_000);
afterEach(cleanup);

async function draw(view: ReactElement): Promise<Session> {
  const now = () => new Date(2025, 11, 20, 9);
  const session = new Session({
    host: new KeepingHost(),
    firstScreen: () => Promise.resolve(engine),
    engine: () => Promise.resolve(engine),
    now,
  });
  await session.openFile(sample('tu-cham-so-2025.xlsx'));
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <SessionContext.Provider value={session}>{view}</SessionContext.Provider>
      </FluentProvider>,
    );
  });
  return session;
}

const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

test('evidence that is missing comes first, and each finding leads to its cell', async () => {
  const session = await draw(<Evidence />);
  const [first] = screen.getAllByRole('listitem');
  expect(first!.textContent).toMatch(/^2\.2\.1 .*✖ Thiếu TLKC/);
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /Tự chấm điểm!F24/ })));
  expect(session.state.selection).toEqual({ sheet: 'Tự chấm điểm', cell: 'F24' });
});

test('a folder is held against what is cited by the names of its files alone', async () => {
  await draw(<Evidence />);
  const named = (path: string) => {
    const file = new File([''], path.replace(/^.*\//, ''));
    Object.defineProperty(file, 'webkitRelativePath', { value: `TLKC 2025/${path}` });
    return file;
  };
  const files = [named('06-KH-SNNMT.pdf'), named('lạ.pdf')];
  const input = screen.getByLabelText('Chọn thư mục tài liệu', { selector: 'input' });
  await act(async () => fireEvent.change(input, { target: { files } }));
  expect(screen.getByRole('status').textContent).toBe(
    'Thư mục có 2 tệp; tìm thấy 1 tài liệu, 1 tệp không mục nào ghi đến.',
  );
});

test('the register and the list are written into the workbook', async () => {
  const session = await draw(<Evidence />);
  await press('Ghi sổ tài liệu và danh mục để nộp');
  await waitFor(() => {
    const sheets = session.state.content?.sheets.map(({ sheet }) => sheet);
    expect(sheets).toEqual(expect.arrayContaining(['Sổ tài liệu kiểm chứng', 'Danh mục TLKC']));
  });
  expect(session.state.canUndo).toBe(true);
});

test('the dates of a round are kept in the workbook and labelled from today', async () => {
  const session = await draw(<Deadlines />);
  expect(screen.getByText(/^1\.1\.1 /)).toBeTruthy();
  const type = (label: string, value: string) =>
    act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } }));
  await type('Tên đợt', 'Năm 2025');
  await type('Kết thúc tự chấm điểm', '2025-12-25');
  await press('Lưu mốc thời gian');
  await waitFor(() => expect(session.state.notice?.lines[0]).toContain('Năm 2025'));
  await waitFor(() => expect(screen.getByText(/Sắp đến hạn \(còn 5 ngày\)/)).toBeTruthy());
  expect(screen.getByText(/4 ngày làm việc · còn 1 mục/)).toBeTruthy();
});
