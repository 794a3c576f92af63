/** @jest-environment jsdom */
import { act, cleanup, screen } from '@testing-library/react';
import { Risks } from '../../src/taskpane/views/Risks';
import { writeWorkbook } from '../../src/workbook/xlsx';
import { choose, draw, pickedFile, press } from './draw';
import { newSession } from './open-sample';
import { ok } from '../../src/result';

jest.setTimeout(60_000);
afterEach(cleanup);

const OPEN = 'Mở bài chấm năm trước…';
const REASON = /Năm trước mục này tự chấm 2(,00)? nhưng thẩm định chỉ 0,5(0)? điểm/;

interface Sheet {
  readonly year: number;
  readonly agency?: string;
  /** Self-assessed and appraised points of 1.1 and 1.2. */
  readonly points: readonly (readonly [number, number | null])[];
}

function bytesOf({ year, agency = 'Sở Nội vụ', points }: Sheet): Uint8Array {
  const rows = [
    [`BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    [`Đơn vị: ${agency}`],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
    ['1', 'Chỉ đạo điều hành', 4, null, null],
    ['1.1', 'Ban hành kế hoạch', 2, ...(points[0] ?? [])],
    ['1.2', 'Báo cáo định kỳ', 2, ...(points[1] ?? [])],
  ];
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column) => (value === null ? [] : [{ row: at, column, value }])),
  );
  const written = writeWorkbook([{ kind: 'addSheet', sheet: 'Chấm', cells, layout: {} }]);
  if (!written.ok) throw new Error('not written');
  return written.value;
}

const NOW: Sheet = { year: 2025, points: [[2, null], [2, null]] }; // prettier-ignore
const APPRAISED: Sheet = { year: 2024, points: [[2, 0.5], [2, 2]] }; // prettier-ignore

async function opened() {
  const { session } = newSession();
  await session.openFile({ name: 'nam-nay.xlsx', bytes: async () => ok(bytesOf(NOW)) });
  await draw(session, <Risks />);
  return session;
}

test('what was reduced last year is a risk this year, until it is compared no longer', async () => {
  const session = await opened();
  expect(screen.queryByText(REASON)).toBeNull();
  await choose(session, OPEN, [pickedFile('nam-truoc.xlsx', bytesOf(APPRAISED))]);
  expect(await screen.findAllByText(REASON)).toHaveLength(1);
  expect(screen.getByText(/“nam-truoc.xlsx”: 2 mục có kết quả thẩm định/)).toBeTruthy();
  await press(session, 'Thôi đối chiếu');
  expect(screen.queryByText(REASON)).toBeNull();
});

test.each<[string, Sheet, RegExp]>([
  ['nothing appraised', { ...NOW, year: 2024 }, /không có điểm thẩm định nào/],
  ['the same year', { ...APPRAISED, year: 2025 }, /ghi năm 2025, không trước năm 2025/],
])('a sheet that cannot tell is refused with the reason: %s', async (_what, sheet, said) => {
  const session = await opened();
  await choose(session, OPEN, [pickedFile('khac.xlsx', bytesOf(sheet))]);
  expect(session.state.notice?.lines.join(' ')).toMatch(said);
  expect(session.state.kept['risks.before']).toBeUndefined();
  expect(screen.queryByText(REASON)).toBeNull();
});

test('another unit’s sheet is used, and said to be another’s', async () => {
  const session = await opened();
  await choose(session, OPEN, [pickedFile('khac.xlsx', bytesOf({ ...APPRAISED, agency: 'Sở Tư pháp' }))]);
  expect(session.state.notice).toMatchObject({ tone: 'warning' });
  expect(session.state.notice?.lines.join(' ')).toMatch(/bài chấm của Sở Tư pháp, không phải của Sở Nội vụ/);
});

test('another workbook starts without the results of last year', async () => {
  const session = await opened();
  await choose(session, OPEN, [pickedFile('nam-truoc.xlsx', bytesOf(APPRAISED))]);
  await act(() => session.openFile({ name: 'khac.xlsx', bytes: async () => ok(bytesOf(NOW)) }));
  expect(session.desk.lastYear).toBeUndefined();
  expect(session.state.kept['risks.before']).toBeUndefined();
});
