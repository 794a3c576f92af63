/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { REPORT_NAMES } from '../../src/workflows/report-round';
import { RoundReports } from '../../src/taskpane/views/reports/RoundReports';
import { draw, press } from './draw';
import { newSession } from './open-sample';
import { openRoundIn, sampleRound } from './open-round';

jest.setTimeout(300_000);
afterEach(cleanup);

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await sampleRound((name) => /^so-(noi-vu|tai-chinh|y-te|tu-phap)/.test(name));
});

async function offered() {
  const made = newSession();
  await openRoundIn(made.session, bytes);
  await draw(made.session, <RoundReports />);
  await press(made.session, 'Xem các báo cáo lập được');
  await screen.findByRole('button', { name: 'Chọn tất cả' });
  return made;
}

async function tick(name: RegExp): Promise<void> {
  await act(async () => fireEvent.click(screen.getByRole('checkbox', { name })));
}

async function type(label: string, value: string): Promise<void> {
  await act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } }));
}

describe('the official reports of the round in hand', () => {
  test('every report is listed with its title and what it needs', async () => {
    await offered();
    expect(screen.getAllByRole('checkbox').length).toBe(REPORT_NAMES.length);
    expect(screen.getByText(/^BÁO CÁO TỔNG HỢP NĂM 2025 · /)).toBeTruthy();
    expect(document.body.textContent).toContain('Cần điểm thẩm định');
    expect(screen.getByRole('button', { name: 'Ghi vào sổ đang mở' })).toHaveProperty('disabled', true);
  });

  test('they are written as sheets in the template that the workbook keeps', async () => {
    const { session } = await offered();
    await type('Phần đầu trang', 'appendix');
    await type('Tên phụ lục', 'PHỤ LỤC 01');
    await type('Dòng “Kèm theo Quyết định số …”', '(Kèm theo Quyết định số 15/QĐ-SNV)');
    await type('Họ tên người ký', 'Trần Thị Bình');
    await press(session, 'Giữ mẫu trong sổ');
    expect(session.state.notice?.lines[0]).toBe('Đã giữ mẫu trong sổ.');
    await tick(/^Điểm chấm thực tế và xếp loại/);
    await press(session, 'Ghi vào sổ đang mở');
    expect(session.state.notice?.lines[0]).toMatch(/^Đã ghi và đọc lại khớp: /);
    const written = session.state.content?.sheets.at(-1);
    const words = session.state.content?.sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row?.map((cell) => cell?.value) ?? []),
    );
    expect(written).toBeDefined();
    expect(words).toContain('(Kèm theo Quyết định số 15/QĐ-SNV)');
    expect(words).toContain('Trần Thị Bình');
  });

  test('they are saved as separate workbooks and as CSV, several in one archive', async () => {
    const { session, host } = await offered();
    await type('Khối', 'Sở, ban, ngành');
    await tick(/^Điểm chấm thực tế và xếp loại/);
    await press(session, 'Lưu thành tệp riêng');
    await tick(/^Từng mục của từng đơn vị/);
    await press(session, 'Lưu thành tệp riêng');
    await press(session, 'Lưu CSV');
    expect(session.state.notice?.tone).toBe('success');
    const [one, archive, csv] = host.kept;
    expect(one?.name).toBe('summary-so-ban-nganh.xlsx');
    expect(archive?.name).toBe('dot-2025.bao-cao.zip');
    expect(Object.keys(unzipSync(archive!.bytes)).length).toBeGreaterThan(3);
    expect(Object.keys(unzipSync(csv!.bytes)).every((name) => name.endsWith('.csv'))).toBe(true);
  });

  test('all fourteen of one unit are written at once', async () => {
    const { session } = await offered();
    await press(session, 'Chọn tất cả');
    const unit = screen.getByLabelText('Đơn vị').querySelectorAll('option')[1]!.getAttribute('value')!;
    await type('Đơn vị', unit);
    await press(session, 'Ghi vào sổ đang mở');
    expect(session.state.notice?.tone).not.toBe('error');
    expect(session.state.notice?.lines[0]).toMatch(/^Đã ghi và đọc lại khớp: /);
  });
});
