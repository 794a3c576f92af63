/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import * as engine from '../../src/taskpane/engine';
import { Session } from '../../src/taskpane/session/session';
import { SessionContext } from '../../src/taskpane/views/pane-context';
import { WhatIf } from '../../src/taskpane/views/WhatIf';
import { draw } from './draw';
import { KeepingHost, sample } from './open-sample';

Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
} as unknown as typeof ResizeObserver;

/** The first drawing loads the compiler and the pane's styles. */
jest.setTimeout(30_000);

/** The sample while its year lasts: something can still be done. */
async function drawScored(): Promise<Session> {
  const now = () => new Date(2025, 10, 20, 9);
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
        <SessionContext.Provider value={session}>
          <WhatIf />
        </SessionContext.Provider>
      </FluentProvider>,
    );
  });
  return session;
}

const type = (label: string | RegExp, value: string) =>
  act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } }));
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

afterEach(cleanup);

test('another figure moves the total at once, and no cell', async () => {
  const session = await drawScored();
  const before = session.state.content;
  await type('Tiêu chí', '3.3.1');
  await type(/tử số/i, '1274');
  expect(screen.getByText(/^3\.3\.1 .*2,50 → 3,00 \(\+0,50\)$/)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toMatch(/Hiện nay.*76,30.*Tính thử.*76,80/);
  expect(session.state.content).toBe(before);
  await press('Bỏ thay đổi mục 3.3.1');
  expect(screen.getByRole('status').textContent).not.toMatch(/Tính thử/);
});

test('a day declared now stands as a clerk writes it, and is taken so', async () => {
  await drawScored();
  await type('Tiêu chí', '1.1.1');
  const day = screen.getByLabelText<HTMLInputElement>('Ngày thực hiện');
  const now = /như hiện nay: (\d{2}\/\d{2}\/\d{4})$/.exec(day.placeholder)?.[1] ?? '';
  expect(now).not.toBe('');
  await type('Ngày thực hiện', now);
  expect(screen.queryByText(/không phải giá trị dùng được/)).toBeNull();
});

test('a value that cannot be is said, with what is allowed', async () => {
  await drawScored();
  await type('Tiêu chí', '3.3.1');
  await type(/tử số/i, 'nhiều');
  expect(screen.getByText(/“nhiều” không phải giá trị dùng được/)).toBeTruthy();
});

test('a goal has three answers, each tried with one click', async () => {
  await drawScored();
  await type('Muốn đạt … điểm', '79');
  await press('Cần làm gì?');
  expect(screen.getByText(/còn thiếu 2,70 điểm/)).toBeTruthy();
  expect(
    screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent?.split(':')[0]),
  ).toEqual(['Vừa đủ điểm nhất', 'Ít việc nhất', 'Ít công sức nhất']);
  await act(async () => fireEvent.click(screen.getAllByRole('button', { name: 'Đưa vào tính thử' })[0]!));
  expect(screen.getByRole('status').textContent).toMatch(/Tính thử.*79,00/);
});

test('a goal beyond reach says the most there is, one that is no number is asked for again', async () => {
  await drawScored();
  await type('Muốn đạt … điểm', '99,5');
  await press('Cần làm gì?');
  expect(screen.getByText(/Không thể đạt 99,50 điểm .* Cao nhất có thể đạt: 8\d,\d\d điểm/)).toBeTruthy();
  await type('Muốn đạt … điểm', 'nhiều');
  await press('Cần làm gì?');
  expect(screen.getByText(/Hãy ghi một số điểm/)).toBeTruthy();
});

test('a scenario is kept in the workbook, stands beside what is declared, and can be deleted', async () => {
  const session = await drawScored();
  await type('Tiêu chí', '3.3.1');
  await type(/tử số/i, '1274');
  await type('Tên phương án', 'Đủ hồ sơ');
  await type('Người lập', 'An');
  await press('Lưu phương án');
  const table = within(await screen.findByRole('table', {}, { timeout: 10_000 }));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Mục',
    'Hiện nay',
    'Đủ hồ sơ',
  ]);
  expect(table.getAllByRole('row').at(-1)?.textContent).toBe('Tổng điểm76,3076,80');
  expect(session.state.content?.sheets.map(({ sheet }) => sheet)).toContain('_cchc');
  await press('Xóa “Đủ hồ sơ”');
  await waitFor(() => expect(screen.queryByRole('table')).toBeNull(), { timeout: 10_000 });
});

describe('the place among the units of the group', () => {
  const UNITS = ['so-tai-chinh', 'so-noi-vu', 'so-tu-phap'].map((name) =>
    sample(`tinh-truong-son-2025/${name}.xlsx`),
  );
  const drawUnit = async (): Promise<Session> => {
    const now = () => new Date(2026, 0, 10, 9);
    const session = new Session({
      host: new KeepingHost(),
      firstScreen: () => Promise.resolve(engine),
      engine: () => Promise.resolve(engine),
      now,
    });
    await session.openFile(UNITS[0]!);
    await draw(session, <WhatIf />);
    return session;
  };
  const standing = (): string => screen.getByRole('status').textContent ?? '';

  test('is not known before anything is ranked, and says where to rank', async () => {
    const session = await drawUnit();
    await lowerAnItem(session);
    expect(standing()).toMatch(/Chưa biết thứ hạng: mở “Xếp hạng”/);
  });

  test('moves with the points once the files of the group are ranked on the same basis', async () => {
    const session = await drawUnit();
    await lowerAnItem(session);
    await act(() => session.rank(UNITS, 'self'));
    expect(standing()).toMatch(/dùng điểm tự chấm, còn tính thử dùng điểm tính theo/);
    await act(() => session.rank(UNITS, 'rule'));
    expect(standing()).toMatch(/Thứ hạng trong .*: \d → \d \(trên 3 đơn vị\)/);
    expect(standing()).toMatch(/Chưa có thang xếp loại/);
  });

  test('is not made up for a unit whose own file was not ranked', async () => {
    const session = await drawUnit();
    await lowerAnItem(session);
    await act(() => session.rank(UNITS.slice(1), 'rule'));
    expect(standing()).toMatch(/Không thấy “.*” trong các tệp xếp hạng/);
  });
});

async function lowerAnItem(session: Session): Promise<void> {
  const item = session.state.scored?.scored.items.find(({ score }) => score.rule.kind === 'scored');
  await type('Tiêu chí', item?.score.code ?? '');
  await type('Điểm (giả định)', '0');
}
