/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { openXlsx } from '../../src/workbook/xlsx';
import { choose, draw, pickedFile, press } from './draw';
import { Tasks } from '../../src/taskpane/views/Tasks';
import { newSession, sample } from './open-sample';

jest.setTimeout(60_000);
afterEach(cleanup);

async function opened() {
  const made = newSession();
  await made.session.openFile(sample('cham-diem-cap-tinh-2025.xlsx'));
  await draw(made.session, <Tasks />);
  await press(made.session, 'Xem theo cơ quan chủ trì');
  return made;
}

test('each lead agency stands with its points at risk and due dates, and leads to its cells', async () => {
  const { session } = await opened();
  const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  expect(headings).toContain('Sở Nội vụ');
  expect(screen.getAllByText(/mục, tối đa .* · có thể mất .* · còn cứu được/).length).toBeGreaterThan(3);
  const [cell] = screen.getAllByRole('button', { name: /Chấm điểm cấp tỉnh!/, hidden: true });
  fireEvent.click(cell!);
  expect(session.state.notice?.tone).not.toBe('error');
});

test('files go out as one archive, come back, and only what nothing contradicts is written', async () => {
  const { session, host } = await opened();
  await press(session, 'Phát tệp cho từng cơ quan');
  const [archive] = host.kept;
  expect(archive!.name).toBe('cham-diem-cap-tinh-2025.giao-nhiem-vu.zip');
  const files = unzipSync(archive!.bytes);
  expect(Object.keys(files)).toContain('so-noi-vu.xlsx');

  const returned = await filledIn(files['so-noi-vu.xlsx']!);
  await choose(session, 'Tổng hợp tệp gửi về', [
    pickedFile('so-noi-vu.xlsx', returned),
    pickedFile('khac.xlsx', files['so-noi-vu.xlsx']!.slice(0, 10)),
  ]);
  expect(session.state.notice?.lines[0]).toMatch(/^Đã ghi 1 ô từ 1 tệp vào bảng\.$/);
  expect(session.state.canUndo).toBe(true);
  expect(screen.getByText(/^Chưa ghi, cần người xem/)).toBeTruthy();
});

test('the appendix of tasks is a workbook of its own', async () => {
  const { session, host } = await opened();
  await press(session, 'Lập phụ lục giao nhiệm vụ');
  expect(host.kept.map(({ name }) => name)).toEqual(['cham-diem-cap-tinh-2025.phu-luc.xlsx']);
  expect(openXlsx(host.kept[0]!.bytes).ok).toBe(true);
});

/** One blank, open cell of the issued file filled in by the agency. */
async function filledIn(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  if (!workbook.ok) throw new Error(workbook.problems[0]?.code);
  const content = await workbook.value.read();
  if (!content.ok) throw new Error(content.problems[0]?.code);
  const grid = content.value.sheets[0]!;
  for (const [row, cells] of grid.rows.entries()) {
    const column = cells?.findIndex((cell) => cell?.locked === false) ?? -1;
    if (column < 0) continue;
    const cell = { row, column, value: 'Đã bổ sung' };
    await workbook.value.apply({
      command: 'test',
      edits: [{ kind: 'cells', sheet: grid.sheet, cells: [cell] }],
    });
    return workbook.value.save();
  }
  throw new Error('No open cell');
}
