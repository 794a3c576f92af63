/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { draw, press } from './draw';
import { Deadlines } from '../../src/taskpane/views/Deadlines';
import { newSession, sample } from './open-sample';

jest.setTimeout(60_000);
afterEach(cleanup);

const type = (label: string, value: string) =>
  act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } }));

test('a day off that people add shortens what is left, and may be taken away again', async () => {
  const { session } = newSession();
  await session.openFile(sample('tu-cham-so-2025.xlsx'));
  await draw(session, <Deadlines />);
  await type('Tên đợt', 'Năm 2025');
  await type('Kết thúc tự chấm điểm', '2026-01-16');
  await press(session, 'Lưu mốc thời gian');
  const left = () => screen.getByText(/ngày làm việc · còn/).textContent!;
  const before = Number(/(\d+) ngày làm việc/.exec(left())![1]);

  await type('Ngày nghỉ', '2026-01-14');
  await type('Tên ngày nghỉ', 'Nghỉ hoán đổi');
  await press(session, 'Thêm ngày nghỉ');
  expect(screen.getByText('14/01/2026 Nghỉ hoán đổi')).toBeTruthy();
  expect(left()).toContain(`${before - 1} ngày làm việc`);

  await press(session, 'Bỏ ngày nghỉ 14/01/2026');
  expect(left()).toContain(`${before} ngày làm việc`);
});
