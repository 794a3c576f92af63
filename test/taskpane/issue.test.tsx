/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formIdOf } from '../../src/round/issue/ids';
import { openXlsx } from '../../src/workbook/xlsx';
import { Issue } from '../../src/taskpane/views/issue/Issue';
import { choose, draw, pickedFile, press } from './draw';
import { newSession, SAMPLES } from './open-sample';

jest.setTimeout(300_000);
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(window, 'showDirectoryPicker');
});

const REGISTER = pickedFile(
  'so-dang-ky.xlsx',
  new Uint8Array(readFileSync(join(SAMPLES, 'tinh-truong-son-2025/so-dang-ky.xlsx'))),
);

async function previewed() {
  const made = newSession();
  await draw(made.session, <Issue />);
  await choose(made.session, 'Chọn danh sách đơn vị…', [REGISTER]);
  await act(async () => {
    fireEvent.change(screen.getByLabelText('Năm đánh giá'), { target: { value: '2025' } });
  });
  await act(async () => {
    fireEvent.change(screen.getByLabelText('Hạn gửi'), { target: { value: '15/01/2026' } });
  });
  await press(made.session, 'Xem trước');
  await screen.findByText('32 biểu năm 2025');
  return made;
}

test('without a register there is nobody to issue to, and it says so', async () => {
  const { session } = newSession();
  await draw(session, <Issue />);
  await press(session, 'Xem trước');
  await screen.findByText(/Chưa có danh sách đơn vị, nên không biết/);
});

test('every unit of the register gets a form that says whose it is, in one archive', async () => {
  const { session, host } = await previewed();
  await press(session, 'Lưu tất cả vào một tệp nén');
  expect(session.state.notice?.lines[0]).toMatch(/^Đã phát hành 32 biểu vào bieu-tu-cham-2025\.zip/);
  const files = Object.entries(unzipSync(host.kept[0]!.bytes));
  expect(files.length).toBe(32);
  const opened = openXlsx(files[0]![1]);
  const content = opened.ok ? await opened.value.read() : opened;
  expect(content.ok && formIdOf(content.value)?.year).toBe(2025);
});

test('a folder gets one file per unit, and nothing in it is ever written over', async () => {
  const { session } = await previewed();
  const held = new Set<string>();
  const folder = {
    name: 'Phát hành',
    async getFileHandle(name: string, options?: { create: boolean }) {
      if (options?.create !== true && !held.has(name)) throw new Error('NotFoundError');
      held.add(name);
      return { createWritable: async () => ({ write: async () => undefined, close: async () => undefined }) };
    },
  };
  Object.assign(window, { showDirectoryPicker: async () => folder });
  await act(async () => {
    fireEvent.change(screen.getByLabelText('Hạn gửi'), { target: { value: '16/01/2026' } });
  });
  await press(session, 'Xem trước');
  await screen.findByText('32 biểu năm 2025');
  await press(session, 'Ghi vào thư mục…');
  await screen.findByText('32 biểu năm 2025');
  expect(held.size).toBe(32);
  await press(session, 'Ghi vào thư mục…');
  expect(session.state.notice?.tone).toBe('error');
  expect(session.state.notice?.lines[0]).toMatch(/^Thư mục đã có .*; …\. Chưa ghi gì/);
});
