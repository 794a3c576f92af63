/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { PANE } from '../../src/messages/pane';
import { ok } from '../../src/result';
import type { Session } from '../../src/taskpane/session/session';
import { App } from '../../src/taskpane/views/App';
import { FirstLookContext, SessionContext } from '../../src/taskpane/views/pane-context';
import { TABS } from '../../src/taskpane/views/tabs';
import { writeWorkbook } from '../../src/workbook/xlsx';
import { newSession, sample } from './open-sample';

Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
} as unknown as typeof ResizeObserver;

// A busy machine is slow, not wrong: waits end with the state they wait for.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 30_000 });

/** A pane as wide as asked, with tabs of 100 pixels: jsdom lays nothing out. */
function layOut(width: number): void {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => width });
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, get: () => 100 });
}

async function draw(session: Session): Promise<void> {
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <SessionContext.Provider value={session}>
          <App version="9.9.9" />
        </SessionContext.Provider>
      </FluentProvider>,
    );
  });
}

async function drawScored(): Promise<Session> {
  const { session } = newSession();
  await session.openFile(sample('tu-cham-lon-xon-2025.xlsx'));
  await draw(session);
  return session;
}

const openTab = async (name: string): Promise<void> => {
  await act(async () => fireEvent.click(screen.getByRole('tab', { name })));
};

beforeEach(() => layOut(2_000));
afterEach(cleanup);

test('before a file is open, the pane says how to start and shows its version', async () => {
  await draw(newSession().session);
  expect(await screen.findByRole('button', { name: 'Mở tệp…' })).toBeTruthy();
  expect(screen.getByText('Phiên bản 9.9.9')).toBeTruthy();
});

test('the total stands once, with what is not decided and a bar in words for every field', async () => {
  await drawScored();
  expect((await screen.findByTestId('total')).textContent).toBe('17,44/29,00');
  expect(screen.getByText(/đã tính được 17,44; còn 6,00/)).toBeTruthy();
  const bars = screen.getAllByRole('img', { name: /trên .* điểm/ });
  expect(bars).toHaveLength(3);
});

test('every risk says how much, why and what to do, and a click goes to its cell', async () => {
  const session = await drawScored();
  await openTab('Nguy cơ mất điểm');
  const [first] = await screen.findAllByRole('listitem');
  const risk = within(first!);
  expect(risk.getByText(/Chắc chắn mất điểm/).textContent).toMatch(/^✖/);
  expect(risk.getByText('Vì sao:')).toBeTruthy();
  expect(risk.getByText('Làm gì:')).toBeTruthy();
  await act(async () => fireEvent.click(risk.getByRole('button')));
  expect(session.state.selection?.cell).toBe(session.state.shown?.risks[0]?.cell.cell);
  await openTab('Căn cứ tính điểm');
  expect(await screen.findByText('Được hiểu là')).toBeTruthy();
});

test('findings stand under what to do about them', async () => {
  await drawScored();
  await openTab('Rà soát');
  expect(await screen.findByRole('heading', { name: /Sửa trước khi gửi/ })).toBeTruthy();
  expect(screen.getByRole('heading', { name: /Xác nhận cách hiểu/ })).toBeTruthy();
});

test('a text with an open case asks its question and takes no confirmation without a name', async () => {
  await drawScored();
  await openTab('Bộ tiêu chí');
  const [open] = await screen.findAllByText(/Còn điểm bỏ ngỏ/);
  const item = within(open!.closest('details')!);
  expect(item.getByText(/chặn ở điểm tối đa/)).toBeTruthy();
  const words = item.getByRole('textbox', { hidden: true });
  await act(async () =>
    fireEvent.change(words, {
      target: { value: 'Số điểm = Tỷ lệ × điểm tối đa, tối đa không quá điểm tối đa' },
    }),
  );
  await act(async () => fireEvent.click(item.getByText('Thử cách viết này')));
  const confirm = await item.findByText('Xác nhận cách hiểu này');
  expect(confirm.closest('button')!.disabled).toBe(true);
});

test('last year’s criteria show what changed, a change of rule with both rules', async () => {
  await drawScored();
  await openTab('Bộ tiêu chí');
  const file = sample('tu-cham-so-2025.xlsx');
  const bytes = await file.bytes();
  if (!bytes.ok) throw new Error('No sample');
  const input = await screen.findByLabelText('Mở tệp năm trước…', { selector: 'input' });
  const chosen = new File([Buffer.from(bytes.value)], file.name);
  chosen.arrayBuffer = async () => bytes.value.slice().buffer;
  await act(async () => fireEvent.change(input, { target: { files: [chosen] } }));
  expect(await screen.findByText(/mục thay đổi, \d+ mục giữ nguyên/)).toBeTruthy();
  expect(screen.getAllByText(/· .*(thêm mới|bỏ|đổi)/).length).toBeGreaterThan(5);
});

test('the pane speaks English after one press', async () => {
  await drawScored();
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'English' })));
  expect(await screen.findByRole('tab', { name: 'Points at risk' })).toBeTruthy();
});

test('tabs without room stand in a menu, and the one chosen there comes into the bar', async () => {
  layOut(350);
  const session = await drawScored();
  const shown = () => screen.getAllByRole('tab').map(({ id }) => id);
  expect(shown().length).toBeLessThan(4);
  await act(async () => fireEvent.click(await screen.findByRole('button', { name: /^Thêm \d+ phần$/ })));
  await act(async () => fireEvent.click(await screen.findByRole('menuitem', { name: 'Báo cáo' })));
  expect(session.state.tab).toBe('reports');
  expect(await screen.findByRole('button', { name: 'Ghi kết quả' })).toBeTruthy();
});

test('the first look holds back most tabs; what is drawn after it has them all', async () => {
  const { session } = newSession();
  const drawn = (isFirstLook: boolean) => (
    <FluentProvider theme={webLightTheme}>
      <SessionContext.Provider value={session}>
        <FirstLookContext.Provider value={isFirstLook}>
          <App version="9.9.9" />
        </FirstLookContext.Provider>
      </SessionContext.Provider>
    </FluentProvider>
  );
  const { rerender } = render(drawn(true));
  const first = screen.getAllByRole('tab').map(({ id }) => id);
  expect(first).toEqual(TABS.slice(0, 4).map(({ id }) => `tab-${id}`));
  await act(async () => rerender(drawn(false)));
  expect(screen.getAllByRole('tab')).toHaveLength(TABS.length);
});

test('every view has one line in the registry and one name', () => {
  const named = Object.keys(PANE).flatMap((label) => (label.startsWith('tab.') ? [label.slice(4)] : []));
  expect(TABS.map(({ id }) => id).sort()).toEqual(named.sort());
});

test('a file that cannot be read says why, and offers another one rather than to score it', async () => {
  const { session } = newSession();
  const bytes = new TextEncoder().encode('no workbook');
  await session.openFile({ name: 'hong.xlsx', bytes: async () => ok(bytes) });
  await draw(session);
  expect(await screen.findByText(/Tệp không phải bảng tính/)).toBeTruthy();
  expect(screen.queryByRole('heading', { name: /Sửa trước khi gửi/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Chấm điểm' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Mở tệp…' })).toBeTruthy();
});

test('that a workbook has no table of criteria is said once', async () => {
  const { session } = newSession();
  const bytes = writeWorkbook([{ kind: 'addSheet', sheet: 'Ghi chú', cells: [], layout: {} }]);
  if (!bytes.ok) throw new Error('no workbook');
  await session.openFile({ name: 'ghi-chu.xlsx', bytes: async () => ok(bytes.value) });
  await draw(session);
  expect(await screen.findAllByText(/^Không tìm thấy bảng/)).toHaveLength(1);
});
