/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { unzipSync } from 'fflate';
import type { Session } from '../../src/taskpane/session/session';
import { Appraise } from '../../src/taskpane/views/appraise/Appraise';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx';
import { readAppraisal, type OpenAppraisal } from '../../src/workflows/appraise';
import { decideIn } from '../../src/workflows/decide-in';
import type { Operation } from '../../src/round/appraisal/operation';
import { COMPILE } from '../output/round-builders';
import { choose, draw, pickedFile } from './draw';
import { newSession, type KeepingHost } from './open-sample';
import { openRoundIn, sampleRound } from './open-round';

jest.setTimeout(240_000);
// A machine with other work to do takes its time.
configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);

const WHO = 'Nguyễn Văn An';
const SIGNED = { who: 'Tổ giúp việc', when: '2026-01-20T08:00:00.000Z', language: 'vi' } as const;

let three: Uint8Array;
beforeAll(async () => {
  three = await sampleRound((name) => /^so-(noi-vu|tai-chinh|tu-phap)\./.test(name));
});

async function opened(bytes = three): Promise<{ session: Session; host: KeepingHost }> {
  const made = newSession();
  await openRoundIn(made.session, bytes);
  await draw(made.session, <Appraise />);
  await screen.findByLabelText('Đơn vị');
  return made;
}

async function named(): Promise<void> {
  await typeIn(/^Người thực hiện/, WHO);
}

async function typeIn(label: string | RegExp, text: string): Promise<void> {
  await act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value: text } }));
}

async function atRest(session: Session): Promise<void> {
  await waitFor(() => expect(session.state.work).toBeUndefined(), { timeout: 30_000 });
}

const card = (): HTMLElement => document.querySelector<HTMLElement>('section[tabindex="0"]')!;

/** By its words: asking for roles takes jsdom long on a view of hundreds of lines. */
function buttonOf(words: string | RegExp): HTMLButtonElement | undefined {
  const isIt = (text: string | null) => (typeof words === 'string' ? text === words : words.test(text ?? ''));
  return [...document.querySelectorAll('button')].find(({ textContent }) => isIt(textContent));
}

async function press(session: Session, words: string | RegExp): Promise<void> {
  await act(async () => fireEvent.click(buttonOf(words)!));
  await atRest(session);
}

/** One key on whatever has the focus, as a keyboard gives it. */
async function key(session: Session, code: string, more: Record<string, unknown> = {}): Promise<void> {
  const element = document.activeElement ?? document.body;
  await act(async () => fireEvent.keyDown(element, { code, key: code.replace('Key', ''), ...more }));
  await atRest(session);
}

async function inHand(session: Session): Promise<OpenAppraisal> {
  const content = await session.desk.open!.recording.read();
  const read = content.ok ? readAppraisal(content.value, { ...SIGNED, compile: COMPILE }) : content;
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const lineOf = ({ round }: OpenAppraisal, unit: string, item: string) =>
  round.lines.find((line) => line.unit === unit && line.item === item)!;

/** The same round after decisions somebody made before. */
async function after(
  operations: (opened: OpenAppraisal) => readonly Operation[],
  bytes = three,
): Promise<Uint8Array> {
  const port = (openXlsx(bytes.slice()) as { value: XlsxWorkbook }).value;
  const content = await port.read();
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  const read = readAppraisal(content.value, { ...SIGNED, compile: COMPILE });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const decided = decideIn(content.value, operations(read.value), { ...SIGNED, compile: COMPILE });
  if (!decided.ok) throw new Error(JSON.stringify(decided.problems));
  const done = await port.apply({ command: 'test', edits: decided.value.edits });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return port.save();
}

test('a workbook that holds no round says where to begin', async () => {
  const { session } = newSession();
  await draw(session, <Appraise />);
  expect(screen.getByText(/^Phần này làm việc trên sổ tổng hợp/)).toBeTruthy();
});

test('the keyboard alone accepts, lowers with a phrase, and goes on to the next open item', async () => {
  const { session } = await opened();
  await named();
  const [snv] = (await inHand(session)).round.units;
  card().focus();
  expect(card().textContent).toContain('1.1.1 Ban hành kế hoạch');
  await key(session, 'KeyD');
  await waitFor(() => expect(card().textContent).toContain('1.1.2 Mức độ hoàn thành'));
  expect(document.activeElement).toBe(card());

  await key(session, 'KeyG');
  expect(document.activeElement?.tagName).toBe('INPUT');
  await typeIn('Điểm thẩm định', '1,5');
  await act(async () =>
    fireEvent.change(screen.getByLabelText('Chọn mẫu ý kiến'), { target: { value: 'G01' } }),
  );
  expect((screen.getByLabelText('Lý do, ý kiến thẩm định') as HTMLTextAreaElement).value).toBe(
    'Thiếu tài liệu kiểm chứng.',
  );
  await key(session, 'Enter', { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(card().textContent).toContain('1.2 Chế độ báo cáo'));

  const now = await inHand(session);
  expect(lineOf(now, snv!.id, '1.1.1').round1).toEqual({ points: 10000, decision: 'accepted' });
  expect(lineOf(now, snv!.id, '1.1.2').round1).toEqual({
    points: 15000,
    decision: 'lowered',
    opinion: 'Thiếu tài liệu kiểm chứng.',
  });
  expect(now.round.journal.map(({ who }) => who)).toEqual(Array(5).fill(WHO));
});

test('letters typed in a field are letters, and nothing is written without a name', async () => {
  const { session } = await opened();
  const field = screen.getByLabelText(/^Người thực hiện/);
  field.focus();
  await key(session, 'KeyD');
  card().focus();
  await key(session, 'KeyD');
  expect(session.state.notice?.lines).toEqual(['Hãy ghi tên người thực hiện trước khi ghi vào sổ.']);
  expect((await inHand(session)).round.journal).toEqual([]);
});

test('a decision without points or words is not written, and Esc gives the item back its keys', async () => {
  const { session } = await opened();
  await named();
  card().focus();
  await key(session, 'KeyT');
  await key(session, 'Enter', { key: 'Enter', ctrlKey: true });
  expect(screen.getByText('Ghi điểm bằng số, ví dụ 1,5.')).toBeTruthy();
  await key(session, 'Escape', { key: 'Escape' });
  expect(document.activeElement).toBe(card());
  expect(screen.queryByText('Ghi điểm bằng số, ví dụ 1,5.')).toBeNull();
  expect(session.state.canUndo).toBe(false);
});

test('what is refused leaves the workbook as it was and says why', async () => {
  const { session } = await opened();
  await named();
  card().focus();
  await key(session, 'KeyT');
  await typeIn('Điểm thẩm định', '9');
  await typeIn('Lý do, ý kiến thẩm định', 'Cao hơn');
  await press(session, /^Ghi \(/);
  expect(session.state.notice).toMatchObject({ tone: 'error' });
  expect(session.state.notice?.lines[0]).toMatch(/vượt điểm tối đa/);
  expect(session.state.canUndo).toBe(false);
});

test('undo takes a decision back, and the view follows', async () => {
  const { session } = await opened();
  await named();
  card().focus();
  await key(session, 'KeyD');
  await waitFor(() => expect(screen.getByText('Đã xong 6/48 mục')).toBeTruthy());
  await act(async () => session.undo());
  await waitFor(() => expect(screen.getByText('Đã xong 5/48 mục')).toBeTruthy());
  expect((await inHand(session)).round.journal).toEqual([]);
});

test('many are accepted at once only where the evidence was opened, after a look', async () => {
  const { session } = await opened();
  await named();
  card().focus();
  await key(session, 'KeyM');
  expect(await within(card()).findByText(/Đã mở TLKC/)).toBeTruthy();
  await press(session, 'Xem trước');
  expect(screen.getByText(/^Để lại, cần người xem \(/)).toBeTruthy();
  const count = Number(/\d+/.exec(buttonOf(/^Đồng ý \d+ mục$/)?.textContent ?? '')?.[0]);
  await press(session, /^Đồng ý \d+ mục$/);
  const now = await inHand(session);
  expect(now.round.lines.filter(({ round1 }) => round1.decision === 'accepted')).toHaveLength(count);
  expect(lineOf(now, now.round.units[0]!.id, '1.1.1').round1.decision).toBe('accepted');
});

test('by criterion: equals treated unequally are flagged, and one handling is applied to those chosen', async () => {
  const bytes = await after(({ round }) => {
    const equal = round.lines.filter(({ item, self }) => item === '1.1.1' && self === 10000);
    const [first, second] = equal;
    return [
      { kind: 'accept', unit: first!.unit, item: '1.1.1', round: 1 },
      { kind: 'lower', unit: second!.unit, item: '1.1.1', round: 1, points: 4000 as never, opinion: 'Muộn.' },
    ];
  });
  const { session } = await opened(bytes);
  await named();
  await act(async () =>
    fireEvent.change(screen.getByLabelText('Xem theo'), { target: { value: 'criterion' } }),
  );
  expect(screen.getByText(/cùng được 1 điểm theo thang điểm nhưng điểm thẩm định khác nhau/)).toBeTruthy();
  expect(screen.getAllByText(/Cùng số liệu, khác điểm/).length).toBeGreaterThan(1);

  await press(session, 'Chọn tất cả');
  await typeIn('Nội dung thống nhất', 'Tính theo ngày ký văn bản.');
  await typeIn(/^Điểm chung/, '0,4');
  await press(session, 'Xem trước với 3 đơn vị đã chọn');
  expect(screen.getByText('Sẽ ghi (3)')).toBeTruthy();
  expect(session.state.canUndo).toBe(false);
  await press(session, 'Áp dụng cho 3 đơn vị');
  const now = await inHand(session);
  const given = now.round.lines.filter(({ item }) => item === '1.1.1').map(({ round1 }) => round1.points);
  expect(given).toEqual([4000, 4000, 4000]);
});

test('the unit is told from its appraiser: its own item goes to a second one', async () => {
  const bytes = await assigned('Sở Nội vụ');
  const { session } = await opened(bytes);
  await named();
  expect(screen.getByText(/Người thẩm định thứ hai: chưa cử/)).toBeTruthy();
  card().focus();
  await key(session, 'KeyD');
  expect(session.state.notice?.lines[0]).toMatch(/không tự thẩm định mục này/);
  await typeIn('Cử người thẩm định thứ hai', WHO);
  await press(session, 'Ghi người thẩm định thứ hai');
  card().focus();
  await key(session, 'KeyD');
  const now = await inHand(session);
  expect(lineOf(now, now.round.units[0]!.id, '1.1.1').round1.decision).toBe('accepted');
});

test('a lead agency’s form goes out with its items', async () => {
  const { session, host } = await opened(await assigned('Sở Tư pháp'));
  await named();
  await press(session, 'Xuất biểu ngang');
  expect(host.kept.map(({ name }) => name)).toEqual(['bieu-ngang-so-tu-phap.xlsx']);
  expect(screen.getByRole('option', { name: 'Mọi cơ quan (1)' })).toBeTruthy();
});

test('packs go out, come back, and only what nobody changed meanwhile is merged', async () => {
  const bytes = await after(({ round }) =>
    ['1.1.1', '1.1.2'].map((item) => ({
      kind: 'askExplanation',
      unit: round.units[0]!.id,
      item,
      round: 1,
      question: 'Bổ sung văn bản.',
    })),
  );
  const { session, host } = await opened(bytes);
  await named();
  await press(session, 'Xuất phiếu giải trình của các đơn vị');
  const [pack] = host.kept;
  expect(pack!.name).toBe('giai-trinh-so-noi-vu.xlsx');
  const returned = await explained(pack!.bytes, 'Đã có Kế hoạch số 194.');

  await choose(session, 'Ghép tệp gửi về', [pickedFile('giai-trinh-so-noi-vu.xlsx', returned)]);
  await waitFor(() => expect(session.state.notice?.lines[0]).toMatch(/^Đã ghép 1 tệp, 2 thay đổi/));
  expect(screen.getByText(/^Giải trình$/, { selector: 'div' })).toBeTruthy();

  const otherwise = await explained(pack!.bytes, 'Nội dung khác.');
  await choose(session, 'Ghép tệp gửi về', [pickedFile('giai-trinh-so-noi-vu.xlsx', otherwise)]);
  await waitFor(() => expect(screen.getByText(/^Chưa ghép, cần người chọn \(2\)/)).toBeTruthy());
  const line = lineOf(await inHand(session), (await inHand(session)).round.units[0]!.id, '1.1.1');
  expect(line.explanation).toBe('Đã có Kế hoạch số 194.');
});

test('round 2 asks only for what was explained', async () => {
  const bytes = await after(({ round }) => {
    const unit = round.units[0]!.id;
    return [
      { kind: 'askExplanation', unit, item: '1.1.2', round: 1, question: 'Bổ sung.' },
      { kind: 'explain', unit, item: '1.1.2', text: 'Đã bổ sung.' },
    ];
  });
  const { session } = await opened(bytes);
  await named();
  await act(async () => fireEvent.change(screen.getByLabelText('Lần thẩm định'), { target: { value: '2' } }));
  expect(screen.getByText('Còn 1 mục cần thẩm định ở 1 đơn vị.')).toBeTruthy();
  expect(card().textContent).toContain('1.1.2');
  card().focus();
  await key(session, 'KeyD');
  await waitFor(() => expect(screen.getByText('Không còn mục nào chờ thẩm định.')).toBeTruthy());
  const now = await inHand(session);
  expect(lineOf(now, now.round.units[0]!.id, '1.1.2').round2.decision).toBe('accepted');
});

test('points are fixed only when nothing is open, carry a mark, and a later edit shows', async () => {
  const early = await opened();
  await named();
  await act(async () =>
    fireEvent.change(screen.getByLabelText('Chuyển sang'), { target: { value: 'locked' } }),
  );
  await press(early.session, 'Chuyển trạng thái');
  expect(early.session.state.notice?.lines[0]).toMatch(/Chưa chốt được điểm của Sở Nội vụ/);
  cleanup();

  const all = await after(({ round }) => {
    const unit = round.units[0]!.id;
    return round.lines
      .filter((line) => line.unit === unit && line.self !== undefined)
      .filter(({ item }) => !['3.4', '4.3', '5.3', '8.2', '8.3'].includes(item))
      .map(({ item }) => ({ kind: 'accept', unit, item, round: 1 }));
  });
  const { session } = await opened(all);
  await named();
  await act(async () =>
    fireEvent.change(screen.getByLabelText('Chuyển sang'), { target: { value: 'locked' } }),
  );
  await press(session, 'Chuyển trạng thái');
  expect(session.state.notice?.lines).toEqual(['Sở Nội vụ: Đã chốt điểm.']);
  expect(await screen.findByText(/^Dấu chốt điểm: [0-9a-f]{12}$/)).toBeTruthy();
  expect(screen.getByText(/^Đơn vị đã chốt điểm: mở lại kèm lý do/)).toBeTruthy();

  const cell = buttonOf(/^[A-Z]+\d+$/)!.textContent!;
  const row = Number(/\d+/.exec(cell)?.[0]) - 1;
  await act(async () => {
    const edit = {
      kind: 'cells',
      sheet: 'Thẩm định',
      cells: [{ row, column: columnOf(cell), value: 0.5 }],
    } as const;
    await session.desk.open!.recording.apply({ command: 'typed', edits: [edit] });
    session.desk.recorded();
  });
  await waitFor(() => expect(screen.getByText(/^Cần xem lại trong sổ/)).toBeTruthy());
  expect(screen.getByText(/đã chốt điểm nhưng ô này .* đã đổi từ/)).toBeTruthy();
});

test('the journal shows each change with its cell, and any earlier state for reading only', async () => {
  const { session } = await opened();
  await named();
  card().focus();
  await key(session, 'KeyD');
  await waitFor(() => expect(screen.getByText('Nhật ký (2)')).toBeTruthy());
  await act(async () => fireEvent.change(screen.getByLabelText('Của'), { target: { value: 'all' } }));
  expect(screen.getByText('“” → “Đồng ý điểm tự chấm”')).toBeTruthy();
  await press(session, 'Xem sổ sau số 1');
  expect(screen.getByText(/^Đang xem sổ như sau nhật ký số 1\./)).toBeTruthy();
  expect(buttonOf(/^Đồng ý điểm tự chấm/)).toBeUndefined();
  await press(session, 'Về hiện tại');
  expect(buttonOf(/^Đồng ý điểm tự chấm/)).toBeDefined();
});

/** `AB12` → 27 */
function columnOf(cell: string): number {
  const letters = cell.replace(/\d+/g, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The round with its first item given to an agency on the sheet of appraisers. */
async function assigned(agency: string): Promise<Uint8Array> {
  const bytes = await after(({ round }) => [
    { kind: 'state', unit: round.units[0]!.id, state: 'appraising' },
  ]);
  const port = (openXlsx(bytes) as { value: XlsxWorkbook }).value;
  const content = await port.read();
  if (!content.ok) throw new Error('unreadable');
  const grid = content.value.sheets.find(({ sheet }) => sheet === 'Phân công thẩm định')!;
  const rows = grid.rows.flatMap((cells, row) => (cells?.[1]?.value === '1.1.1' ? [row] : []));
  const cells = rows.map((row) => ({ row, column: 4, value: agency }));
  await port.apply({ command: 'test', edits: [{ kind: 'cells', sheet: grid.sheet, cells }] });
  return port.save();
}

/** The pack with the same words in every open cell. */
async function explained(bytes: Uint8Array, words: string): Promise<Uint8Array> {
  const files = bytes[0] === 0x50 ? [bytes] : Object.values(unzipSync(bytes));
  const port = (openXlsx(files[0]!.slice()) as { value: XlsxWorkbook }).value;
  const content = await port.read();
  if (!content.ok) throw new Error('unreadable');
  for (const grid of content.value.sheets) {
    const cells = grid.rows.flatMap((row, at) =>
      (row ?? []).flatMap((cell, column) =>
        cell?.locked === false ? [{ row: at, column, value: words }] : [],
      ),
    );
    if (cells.length > 0)
      await port.apply({ command: 'test', edits: [{ kind: 'cells', sheet: grid.sheet, cells }] });
  }
  return port.save();
}
