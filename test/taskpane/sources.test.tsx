/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choose, draw, pickedFile, press } from './draw';
import { tableFile } from '../support/table-file';
import { Sources } from '../../src/taskpane/views/Sources';
import { newSession, sample, SAMPLES } from './open-sample';

jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-sources-'));
});
afterEach(() => {
  cleanup();
  rmSync(folder, { recursive: true, force: true });
});

/** The department declares 1.300 files solved, the portal says 1.302. */
function exported(): File {
  const path = tableFile(folder, 'cong-dvc.xlsx', [
    ['TỔNG HỢP HỒ SƠ'],
    ['Nguồn: Cổng Dịch vụ công quốc gia'],
    [],
    ['STT', 'Đơn vị', 'Hồ sơ đã giải quyết', 'Hồ sơ giải quyết đúng hạn', 'Tỷ lệ (%)'],
    [1, 'Sở Nội vụ', 400, 390, 97.5],
    [2, 'Sở Nông nghiệp và Môi trường', 1302, 1260, 96.77],
    [3, 'Sở Y tế', 2000, 1900, 95],
  ]);
  return pickedFile('cong-dvc.xlsx', new Uint8Array(readFileSync(path)));
}

async function opened() {
  const made = newSession();
  await made.session.openFile(sample('tu-cham-so-2025.xlsx'));
  await draw(made.session, <Sources />);
  return made.session;
}

test('an export is compared only by columns a person confirms, what differs comes first, and is written on a sheet of its own', async () => {
  const session = await opened();
  await choose(session, 'Mở tệp xuất', [exported()]);
  expect(screen.getByText(/Nguồn: Cổng Dịch vụ công quốc gia/)).toBeTruthy();
  expect(screen.queryByText('So với đơn vị kê khai')).toBeNull();

  for (const box of screen.getAllByRole('checkbox', { name: /Mục 3\.3\.1/ })) fireEvent.click(box);
  await press(session, 'Xác nhận các dòng đã chọn');
  const lines = screen.getAllByText(/Kê khai .* · nguồn/).map(({ textContent }) => textContent);
  expect(lines[0]).toMatch(/^≠ Khác · Kê khai 1\.300 · nguồn 1\.302 · lệch 2$/);
  expect(lines[1]).toMatch(/^Khớp · /);

  await press(session, 'Ghi trang đối chiếu');
  expect(session.state.notice?.tone).toBe('success');
  const sheets = session.state.content?.sheets.map(({ sheet }) => sheet);
  expect(sheets).toContain('CCHC – Đối chiếu số liệu');
});

test('what the export does not say of itself can be said, and stands with the figures', async () => {
  const session = await opened();
  await choose(session, 'Mở tệp xuất', [exported()]);
  fireEvent.change(screen.getByLabelText('Đến ngày'), { target: { value: '2025-12-14' } });
  fireEvent.change(screen.getByLabelText('Tồn đầu kỳ'), { target: { value: 'excluded' } });
  await press(session, 'Dùng thông tin này');
  expect(screen.getByText(/đến 14\/12\/2025.*không tính/)).toBeTruthy();
});

test('the rates of the province are sums over sums, each unit with the cases it is short of', async () => {
  const session = await opened();
  await choose(session, 'Chọn tệp của các đơn vị', [exported()]);
  expect(screen.getByText('Toàn tỉnh').textContent).toBe(
    'Toàn tỉnhTử số 3.550 · Mẫu số 3.702 · Tỷ lệ (%) 95,89',
  );
});

test('one file alone makes no trend, and it is said', async () => {
  const session = await opened();
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, 'tu-cham-so-2025.xlsx')));
  await choose(session, 'Chọn các tệp theo tháng', [pickedFile('2025-06-30.xlsx', bytes)]);
  expect(session.state.notice?.tone).toBe('error');
});

test('the same unit on two days makes a trend', async () => {
  const session = await opened();
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, 'tu-cham-so-2025.xlsx')));
  const files = ['2025-06-30.xlsx', '2025-07-31.xlsx'].map((name) => pickedFile(name, bytes));
  await choose(session, 'Chọn các tệp theo tháng', files);
  expect(screen.getAllByText(/Đến 30\/06\/2025 .* · Đến 31\/07\/2025/).length).toBeGreaterThan(0);
});
