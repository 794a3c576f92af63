/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { ok } from '../../src/result';
import { readDocxTexts } from '../../src/workbook/docx';
import { REPORT_NAMES } from '../../src/workflows/report-round';
import { RoundReports } from '../../src/taskpane/views/reports/RoundReports';
import { draw, press } from './draw';
import { newSession } from './open-sample';
import { openRoundIn, sampleRound } from './open-round';

let mockGone = false;
jest.mock('../../src/taskpane/documents', () => {
  if (mockGone) throw new Error('the script did not come');
  return jest.requireActual<object>('../../src/taskpane/documents');
});

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
    expect(one?.name).toBe('tong-hop-so-ban-nganh.xlsx');
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

  test('where the script for Word does not come it is said, and it can be asked for again', async () => {
    const { session, host } = await offered();
    mockGone = true;
    await press(session, 'Lưu Word: Tờ trình phê duyệt, công bố kết quả');
    expect(session.state.notice?.tone).toBe('error');
    expect(session.state.notice?.lines[0]).toMatch(/^Phần lập văn bản Word chưa tải được/);
    expect(host.kept).toEqual([]);
    mockGone = false;
    await press(session, 'Lưu Word: Tờ trình phê duyệt, công bố kết quả');
    expect(session.state.notice?.lines[0]).toMatch(/^Đã lưu và đọc lại khớp: /);
    expect(host.kept.map(({ name }) => name)).toEqual(['to-trinh-phe-duyet-cong-bo-ket-qua.docx']);
  });

  test('the documents of the dossier are saved one by one, or all in one archive', async () => {
    const { session, host } = await offered();
    expect(screen.getByRole('heading', { name: 'Hồ sơ trình (Word)' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Lưu Word: / }).length).toBe(6);
    await press(session, /^Lưu Word: Dự thảo quyết định/);
    await press(session, 'Lưu cả hồ sơ (zip)');
    expect(session.state.notice?.tone).toBe('success');
    const [one, archive] = host.kept;
    expect(one?.name).toBe('du-thao-quyet-dinh-cong-bo-va-phu-luc.docx');
    const texts = readDocxTexts(one!.bytes);
    expect(texts.ok ? texts.value.join('\n') : '').toContain('QUYẾT ĐỊNH');
    expect(archive?.name).toBe('dot-2025.ho-so-trinh.zip');
    const inside = Object.keys(unzipSync(archive!.bytes));
    expect(inside).toHaveLength(6);
    expect(inside.every((name) => name.endsWith('.docx'))).toBe(true);
  });

  test('a document that does not read back as planned is not given', async () => {
    const { session, host } = await offered();
    const engine = await session.desk.engine();
    jest.spyOn(session.desk, 'engine').mockResolvedValue({
      ...engine,
      readDocxTexts: () => ok(['một câu khác']),
    });
    await press(session, /^Lưu Word: Dự thảo quyết định/);
    expect(session.state.notice?.tone).toBe('error');
    expect(host.kept).toEqual([]);
  });

  test('Excel opens no Word file, so it says where the documents are saved', async () => {
    const made = newSession();
    await openRoundIn(made.session, bytes);
    Object.assign(made.host, { kind: 'excel' });
    await draw(made.session, <RoundReports />);
    await press(made.session, 'Xem các báo cáo lập được');
    expect(await screen.findByText(/^Excel không lưu được tệp Word/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Lưu Word|zip/ })).toBeNull();
  });
});
