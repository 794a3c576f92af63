/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { entriesOf, readState } from '../../src/output/state';
import { planRound } from '../../src/output/round/plan-round';
import { writeWorkbook } from '../../src/workbook/xlsx';
import { RoundRanking } from '../../src/taskpane/views/ranking/RoundRanking';
import { roundOf, unitOf } from '../output/round-builders';
import { draw, press } from './draw';
import { newSession, sample } from './open-sample';
import { openRoundIn, sampleRound } from './open-round';

jest.setTimeout(300_000);
afterEach(cleanup);

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await sampleRound((name) => /^so-(noi-vu|tai-chinh|y-te|tu-phap)/.test(name));
});

async function ranked() {
  const made = newSession();
  await openRoundIn(made.session, bytes);
  await draw(made.session, <RoundRanking />);
  await press(made.session, 'Xếp hạng đợt chấm');
  await screen.findByLabelText('Xếp theo');
  return made;
}

async function pick(label: string, value: string): Promise<void> {
  await act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } }));
}

const text = (): string => document.body.textContent ?? '';
const ranks = (): string[] => [...document.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');

describe('ranking the round in hand', () => {
  test('ranks on what units claim while nothing is appraised, last year beside it', async () => {
    await ranked();
    expect(screen.getByLabelText('Điểm dùng để xếp')).toHaveProperty('value', 'self');
    expect(ranks()[0]).toMatch(/^1/);
    expect(text()).toMatch(/so năm trước \+\d+,\d+ %/);
    expect(text()).toMatch(/thêm \d+,\d+ điểm thì vượt /);
  });

  test('ranks on a field, a criterion, one group, and leaves no gap where told so', async () => {
    await ranked();
    await pick('Xếp theo', 'field');
    const fields = screen.getByLabelText('Lĩnh vực').querySelectorAll('option');
    expect(fields.length).toBeGreaterThan(5);
    await pick('Lĩnh vực', fields[1]!.getAttribute('value')!);
    const onField = ranks();
    await pick('Xếp theo', 'criterion');
    expect(ranks()).not.toEqual(onField);
    await pick('Xếp theo', 'total');
    await pick('Khối', 'Sở, ban, ngành');
    expect(document.querySelectorAll('table').length).toBe(1);
    await pick('Khi bằng điểm', '1-1-2');
    expect(text()).not.toContain('còn có thể từ hạng');
  });

  test('writes what is shown as sheets, read back, and replaces them the next time', async () => {
    const { session } = await ranked();
    await press(session, 'Ghi bảng xếp hạng vào sổ');
    expect(session.state.notice?.lines[0]).toMatch(/^Đã ghi bảng xếp hạng và đọc lại khớp: Kết quả – /);
    const sheets = (): string[] => session.state.content?.sheets.map(({ sheet }) => sheet) ?? [];
    const before = sheets();
    await waitFor(() => expect(session.state.work).toBeUndefined());
    await press(session, 'Ghi bảng xếp hạng vào sổ');
    expect(sheets()).toEqual(before);
    expect(session.state.canUndo).toBe(true);
  });

  test('another workbook is no round, and says so', async () => {
    const { session } = newSession();
    await session.openFile(sample('tu-cham-so-2025.xlsx'));
    await draw(session, <RoundRanking />);
    await press(session, 'Xếp hạng đợt chấm');
    await screen.findByText(/Phần này làm việc trên sổ tổng hợp của một đợt chấm điểm/);
  });
});

test('a group too small to compare is a question before it is ranked', async () => {
  const group = (name: string, at: number): string => (at < 2 ? 'Khối nhỏ' : name);
  const units = ['A', 'B', 'C', 'D', 'E'].map((id, at) =>
    unitOf(id, `Sở ${id}`, { group: group('Khối lớn', at) }),
  );
  const stamp = { who: 'Tổ giúp việc', when: '2026-01-09T02:00:00.000Z' };
  const empty = { sheets: [], names: [], structureProtected: false, date1904: false };
  const plan = planRound(empty, { round: roundOf(units), stamp, language: 'vi' });
  const sheets = plan.ok ? plan.value.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit] : [])) : [];
  const small = writeWorkbook(sheets);
  if (!small.ok) throw new Error('not written');
  const { session } = newSession();
  await openRoundIn(session, small.value);
  await draw(session, <RoundRanking />);
  await press(session, 'Xếp hạng đợt chấm');
  await screen.findByText(/^Khối Khối nhỏ chỉ có 2 đơn vị/);
  expect(document.querySelectorAll('table').length).toBe(1);
  await press(session, 'Xếp hạng');
  expect(session.state.notice?.lines[0]).toMatch(/ghi tên người thực hiện|Ghi tên/i);
  await act(async () =>
    fireEvent.change(screen.getByLabelText(/^Người thực hiện/), { target: { value: 'Trần Thị Hòa' } }),
  );
  await press(session, 'Xếp hạng');
  await waitFor(() => expect(screen.queryByText(/quá ít để so sánh/)).toBeNull());
  const content = await session.desk.open!.recording.read();
  const settings = content.ok ? entriesOf(readState(content.value), 'setting') : [];
  expect(settings.find(({ id }) => id === 'round/result')).toMatchObject({
    who: 'Trần Thị Hòa',
    value: { smallGroups: { 'Khối nhỏ': 'rank' } },
  });
  expect(document.querySelectorAll('table').length).toBe(2);
});
