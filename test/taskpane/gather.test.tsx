/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { sentence } from '../../src/messages';
import { openXlsx } from '../../src/workbook/xlsx';
import { Failure } from '../../src/taskpane/views/Failure';
import { Gather } from '../../src/taskpane/views/gather/Gather';
import { PROVINCE, registerFile, unitFile } from '../round/gather/folder';
import { choose, draw, pickedFile, press } from './draw';
import { newSession } from './open-sample';

jest.setTimeout(300_000);
afterEach(cleanup);

function sent(index: number, options: Parameters<typeof unitFile>[1] = {}): File {
  return pickedFile(`${index}.xlsx`, unitFile(PROVINCE[index]!, options));
}

const REGISTER = pickedFile('so-dang-ky.xlsx', registerFile());

async function gathered(files: readonly File[]) {
  const made = newSession();
  await draw(made.session, <Gather />);
  await choose(made.session, 'Chọn tệp hồ sơ…', [REGISTER, ...files]);
  return made;
}

const text = (): string => document.body.textContent ?? '';

describe('gathering in the pane', () => {
  test('says what every file is, and one bad file stops nothing', async () => {
    await gathered([
      sent(0),
      sent(1),
      sent(2, { year: 2024 }),
      pickedFile('hong.xlsx', new TextEncoder().encode('không phải bảng tính')),
      pickedFile('ban-ky.pdf', new Uint8Array()),
    ]);
    expect(text()).toContain('4 tệp, 39 đơn vị, năm 2025');
    for (const state of ['✓ Nhận diện được: 2', '✗ Sai năm: 1', '✗ Không đọc được: 1', '○ Chưa gửi: 36'])
      expect(text()).toContain(state);
    expect(text()).toContain('Không đọc 1 tệp không phải bảng tính hay Word: ban-ky.pdf');
    expect(screen.getByText('hong.xlsx')).toBeTruthy();
  });

  test('a misspelt name is a question; the answer is taken and kept in the round', async () => {
    const { session } = await gathered([sent(0), sent(1, { name: 'Sở Tài chinh' })]);
    expect(text()).toContain('? Tên chưa có trong danh sách: 1');
    await press(session, 'Đúng là Sở Tài chính');
    expect(text()).toContain('1 câu trả lời, chưa áp dụng');
    const [again] = screen.getAllByRole('button', { name: 'Tổng hợp lại' });
    await act(async () => fireEvent.click(again!));
    await screen.findByText('✓ Nhận diện được: 2');
    await press(session, 'Lập sổ của đợt');
    const units = session.state.content?.sheets.find(({ sheet }) => sheet === 'Đơn vị');
    const words = units?.rows.flatMap((row) => row?.map((cell) => cell?.value) ?? []);
    expect(words?.join('; ')).toMatch(/sở tài chinh/i);
  });

  test('two different files of one unit: neither is taken until a person names one', async () => {
    const other = pickedFile('0-moi.xlsx', unitFile({ ...PROVINCE[0]!, seed: 999 }));
    const { session } = await gathered([sent(0), other]);
    expect(text()).toContain('? Trùng đơn vị: 2');
    await press(session, 'Dùng tệp này: 0-moi.xlsx');
    const [again] = screen.getAllByRole('button', { name: 'Tổng hợp lại' });
    await act(async () => fireEvent.click(again!));
    await screen.findByText('✓ Nhận diện được: 1');
    await press(session, 'Lập sổ của đợt');
    const receipts = session.state.content?.sheets.find(({ sheet }) => sheet === 'Sổ tiếp nhận');
    const row = receipts?.rows.find((cells) => cells?.some((cell) => cell?.value === 'Sở Nội vụ'));
    expect(row?.filter((cell) => cell?.value === '0-moi.xlsx').length).toBe(2);
  });

  test('the round is made, saved, and gathered into again: only what changed shows', async () => {
    const { session, host } = await gathered([sent(0), sent(1)]);
    await press(session, 'Lập sổ của đợt');
    expect(session.state.notice?.tone).toBe('success');
    await press(session, 'Lưu sổ của đợt');
    expect(host.kept.map(({ name }) => name)).toEqual(['so-dot-cham-2025.xlsx']);
    expect(openXlsx(host.kept[0]!.bytes).ok).toBe(true);

    await choose(session, 'Chọn tệp hồ sơ…', [sent(1), sent(2)]);
    expect(text()).toContain('Thay đổi so với lần trước (1)');
    expect(text()).toMatch(/Sở Tư pháp: \d+ dòng mới/);
    await press(session, 'Ghi vào sổ của đợt');
    expect(session.state.notice?.lines[0]).toBe('Đã ghi vào sổ của đợt. Ô của người nhập giữ nguyên.');
    expect(session.state.canUndo).toBe(true);
  });

  test('who has not sent stands as text to copy and as files', async () => {
    const { session, host } = await gathered([sent(0)]);
    await press(session, 'Lập danh sách chưa gửi');
    const list = screen.getByLabelText('Danh sách chưa gửi').textContent ?? '';
    expect(list.split('\n').length).toBe(3 + 38);
    expect(list).not.toContain('Sở Nội vụ');
    await press(session, 'Lưu CSV');
    await press(session, 'Lưu thành bảng tính');
    expect(host.kept.map(({ name }) => name)).toEqual(['chua-gui.csv', 'chua-gui.xlsx']);
  });

  test('a round that is opened is not mistaken for one unit’s scores', async () => {
    const { session, host } = await gathered([sent(0)]);
    await press(session, 'Lập sổ của đợt');
    await press(session, 'Lưu sổ của đợt');
    const { bytes } = host.kept[0]!;
    const again = newSession().session;
    await again.openFile({ name: 'so.xlsx', bytes: async () => ({ ok: true, value: bytes, problems: [] }) });
    expect(again.state.shown).toBeUndefined();
    const said = again.state.failure?.map((reason) => sentence(reason, 'vi'));
    expect(said).toEqual([expect.stringContaining('Sổ này giữ đợt chấm của nhiều đơn vị')]);
    await draw(again, <Failure />);
    await press(again, 'Thẩm định');
    expect(again.state.tab).toBe('appraise');
  });
});
