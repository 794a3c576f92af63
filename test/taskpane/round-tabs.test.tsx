/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { keyWords } from '../../src/output/round/standing/tie-words';
import { readState } from '../../src/output/state';
import { readTimeSettings } from '../../src/output/time-settings';
import { planRound } from '../../src/output/round/plan-round';
import { readRound } from '../../src/output/round/read-round';
import { isSurveyItem } from '../../src/round/survey/results';
import type { Points } from '../../src/rulebook/points';
import type { Session } from '../../src/taskpane/session/session';
import { ResultOfRound } from '../../src/taskpane/views/result/Result';
import { Survey } from '../../src/taskpane/views/survey/Survey';
import { Years } from '../../src/taskpane/views/years/Years';
import { openXlsx, writeWorkbook, type NewSheet } from '../../src/workbook/xlsx';
import { rational } from '../../src/rulebook/rational';
import { withKeptSurvey } from '../../src/workflows/round-survey';
import { roundResult } from '../../src/workflows/round-result';
import { COMPILE, linesOf, roundOf, trainingMaster, unitOf } from '../output/round-builders';
import { draw, pickedFile } from './draw';
import { newSession } from './open-sample';
import { openRoundIn } from './open-round';

jest.setTimeout(240_000);
// A machine with other work to do takes its time.
configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);

const MASTER = trainingMaster();
const UNITS = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế'].map((name, at) => unitOf(`U${at}`, name));

/** Three departments, everything accepted; the last one got so many more for its first item. */
function roundBytes(more = 0, year = 2025): Uint8Array {
  const lines = linesOf(MASTER, UNITS).map((line) => {
    const extra = line.unit === 'U2' && line.item === '1.5' ? more : 0;
    const points = ((line.self ?? 0) + extra) as Points;
    return { ...line, round1: { points, decision: 'accepted' as const } };
  });
  const stamp = { who: 'Tổ giúp việc', when: '2026-01-20T08:00:00Z' };
  const empty = { sheets: [], names: [], structureProtected: false, date1904: false };
  const plan = planRound(empty, { round: roundOf(UNITS, { lines, year }), stamp, language: 'vi' });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const sheets = plan.value.edits.filter((edit): edit is NewSheet & typeof edit => edit.kind === 'addSheet');
  const bytes = writeWorkbook(sheets);
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems));
  return bytes.value;
}

async function opened(
  view: React.ReactElement,
  bytes = roundBytes(),
): Promise<ReturnType<typeof newSession>> {
  const made = newSession();
  await openRoundIn(made.session, bytes);
  await draw(made.session, view);
  await screen.findByLabelText(/^Người thực hiện/);
  await typeIn(/^Người thực hiện/, 'Trần Thị Hòa');
  return made;
}

async function typeIn(label: string | RegExp, text: string): Promise<void> {
  await act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value: text } }));
}

/** By its words: asking for roles takes jsdom long. */
const buttonOf = (words: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;

async function press(session: Session, words: string): Promise<void> {
  await act(async () => fireEvent.click(buttonOf(words)));
  await waitFor(() => expect(session.state.work).toBeUndefined());
}

async function choose(session: Session, label: string, file: File): Promise<void> {
  const input = screen.getByLabelText(label, { selector: 'input' });
  await act(async () => fireEvent.change(input, { target: { files: [file] } }));
  await waitFor(() => expect(session.state.work).toBeUndefined());
}

async function contentOf(session: Session) {
  const content = await session.desk.open!.recording.read();
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  return content.value;
}

async function resultOf(session: Session) {
  const found = roundResult(await contentOf(session), { basis: 'appraised2', language: 'vi' });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

test('a result is ranked, declared provisional, answered petitions first, then final and public', async () => {
  const { session, host } = await opened(<ResultOfRound />, roundBytes(5000));
  const ranks = [...document.querySelectorAll('ol > li')].map(({ textContent }) => textContent);
  expect(ranks.map((text) => /^[123]Sở (?:Y|N|T)/.exec(text ?? '')?.[0])).toEqual([
    '1Sở Y',
    '2Sở N',
    '2Sở T',
  ]);
  await press(session, 'Ghi nhận');
  expect(session.state.notice?.lines[0]).toBe('Đã ghi nhận kết quả: Tạm thời.');
  expect(screen.getByText(/^Bản gần nhất: lần 1, Tạm thời/)).toBeTruthy();

  await typeIn(/^Nội dung kiến nghị/, 'Xem lại mục 1.5.');
  await press(session, 'Ghi kiến nghị');
  expect(await screen.findByText(/^Còn \d+ mục chưa kết luận, 1 kiến nghị chưa trả lời/)).toBeTruthy();
  expect(screen.getByText(/Còn 1 kiến nghị chưa có kết quả giải quyết/)).toBeTruthy();
  expect(buttonOf('Ghi nhận').disabled).toBe(true);
  await typeIn('Kết quả giải quyết của kiến nghị số 1', 'Giữ nguyên điểm.');
  await press(session, 'Ghi kết quả');
  expect(await screen.findByText('Đã trả lời: Giữ nguyên điểm.')).toBeTruthy();
  await press(session, 'Ghi nhận');
  expect((await resultOf(session)).versions.map(({ stage }) => stage)).toEqual(['provisional', 'final']);

  await press(session, 'Lưu bản công khai');
  const shown = openXlsx(host.kept.at(-1)!.bytes);
  const content = shown.ok ? await shown.value.read() : shown;
  const words = content.ok ? JSON.stringify(content.value.sheets.map(({ rows }) => rows)) : '';
  expect(words).toContain('Sở Y tế');
  expect(words).not.toContain('Hạng có thể đạt');
});

test('an event in the ledger moves the rank, and the correction says from where to where', async () => {
  const { session } = await opened(<ResultOfRound />);
  await press(session, 'Ghi nhận');
  await typeIn(/^Sự việc/, 'Sáng kiến được công nhận');
  await typeIn(/^Văn bản làm căn cứ/, 'QĐ 12/QĐ-UBND');
  await typeIn('Ngày của văn bản', '2025-06-30');
  await typeIn(/^Đơn vị \(cách nhau/, 'Sở Y tế');
  await typeIn(/^Số điểm/, '0,5');
  await press(session, 'Ghi vào sổ');
  expect(session.state.notice?.lines[0]).toBe('Đã ghi sự việc vào sổ điểm thưởng, điểm trừ.');
  const { ledger } = await resultOf(session);
  expect(ledger.map(({ unit, listed }) => [unit, listed])).toEqual([['U2', 5000]]);
  expect(ledger[0]?.entries[0]?.date).toEqual({ year: 2025, month: 6, day: 30 });
  expect(screen.getByText(/QĐ 12\/QĐ-UBND/)).toBeTruthy();
});

test('the terms of the round are filled in, kept, and rank everything from then on', async () => {
  const { session } = await opened(<ResultOfRound />);
  expect(ranksShown()).toEqual(['1', '1', '1']);
  const fields = MASTER.plan.nodes[0]!.node.code;
  const key = JSON.stringify({ by: 'field', code: fields });
  await typeIn('Khi bằng điểm', '1-1-2');
  await typeIn('Thêm tiêu chí phụ khi bằng điểm', key);
  await typeIn('Số chữ số thập phân của chỉ số', '1');
  await typeIn(/^Mức xếp loại, các khối còn lại/, 'Tốt=90; 80');
  expect(screen.getByText(/^Ghi mỗi mức một cặp/)).toBeTruthy();
  expect(buttonOf('Ghi quy định vào sổ').disabled).toBe(true);
  await typeIn(/^Mức xếp loại, các khối còn lại/, 'Trung bình=40; Tốt=90,5');
  await typeIn('Kết thúc tự chấm điểm', '2026-01-10');
  await press(session, 'Ghi quy định vào sổ');
  expect(session.state.notice?.lines[0]).toBe('Đã ghi quy định của đợt vào sổ.');
  const { terms, standing } = await resultOf(session);
  expect(terms).toMatchObject({ tieRule: '1-1-2', decimals: 1, tieKeys: [{ by: 'field', code: fields }] });
  expect(terms.bands?.['*']?.map(({ label }) => label)).toEqual(['Tốt', 'Trung bình']);
  const rows = standing.ranking.groups.flatMap(({ rows: all }) => all);
  expect(rows.map(({ classification }) => classification)).toEqual(Array(3).fill('Trung bình'));
  const time = readTimeSettings(readState(await contentOf(session))).settings;
  expect(time.rounds).toEqual([
    { name: 'Đợt chấm năm 2025', dates: { selfCloses: { year: 2026, month: 1, day: 10 } } },
  ]);
  // The form shows what was kept, and drops what is taken back.
  await press(session, `Bỏ “${keyWords({ by: 'field', code: fields }, 'vi')}”`);
  await press(session, 'Ghi quy định vào sổ');
  expect((await resultOf(session)).terms.tieKeys).toEqual([]);
});

const ranksShown = (): (string | undefined)[] =>
  [...document.querySelectorAll('ol > li')].map(({ textContent }) => /^\d/.exec(textContent ?? '')?.[0]);

test('counts from a CSV are looked at before they are kept, with the conversion and who lacks answers', async () => {
  const { session } = await opened(<Survey />);
  const survey = MASTER.plan.items.find(isSurveyItem)!.node;
  const csv = [
    'Tên đơn vị,Câu hỏi,Mã mục,Số phiếu phát ra,Số phiếu thu về,Số phiếu hợp lệ,Tốt (100%),Khá (60%),Kém (0%)',
    `Sở Nội vụ,Câu 1,${survey.code},100,80,80,40,40,0`,
    `Sở Tài chính,Câu 1,${survey.code},100,80,80,80,0,0`,
  ].join('\n');
  await choose(
    session,
    'Chọn tệp kết quả điều tra…',
    pickedFile('khao-sat.csv', new TextEncoder().encode(csv)),
  );
  expect(await screen.findByText(/^Xem trước “khao-sat\.csv”: 2\/3 mục có điểm/)).toBeTruthy();
  expect(session.state.canUndo).toBe(false);
  expect(screen.getByText(/\(40 × 100% \+ 40 × 60%\) \/ 80 = 80%/)).toBeTruthy();
  expect(screen.getByText('Chưa đủ căn cứ (1 đơn vị)')).toBeTruthy();
  await press(session, 'Ghi vào sổ');
  expect(await screen.findByText(/^Trong sổ: 2\/3 mục có điểm/)).toBeTruthy();

  await typeIn('Khá (%)', '50');
  await press(session, 'Quy đổi lại và ghi vào sổ');
  expect(await screen.findByText(/\(40 × 100% \+ 40 × 50%\) \/ 80 = 75%/)).toBeTruthy();
  const kept = readRound(await contentOf(session), { compile: COMPILE });
  expect(kept.ok).toBe(true);
});

test('groups are weighed, questions mapped and a second survey added in the pane', async () => {
  const { session } = await opened(<Survey />);
  const [first, second] = MASTER.plan.items.filter(isSurveyItem).map(({ node }) => node.code) as [
    string,
    string,
  ];
  const csv = [
    'Tên đơn vị;Câu hỏi;Đối tượng;Số phiếu phát ra;Số phiếu thu về;Số phiếu hợp lệ;Tốt;Kém;Hài lòng;Không hài lòng',
    'Sở Nội vụ;Câu 1;Lãnh đạo;10;10;10;8;2;;',
    'Sở Nội vụ;Câu 1;Công chức;10;10;10;5;5;;',
    'Sở Nội vụ;Câu 2;Người dân;40;40;40;;;30;10',
  ].join('\n');
  await choose(
    session,
    'Chọn tệp kết quả điều tra…',
    pickedFile('hai-cuoc.csv', new TextEncoder().encode(csv)),
  );
  await press(session, 'Ghi vào sổ');
  await typeIn('Tên cuộc điều tra', 'SIPAS');
  await typeIn('Một câu hỏi của cuộc điều tra này', 'Câu 2');
  await press(session, 'Thêm cuộc điều tra');
  const surveys = (): HTMLElement[] =>
    [...document.querySelectorAll('details')].filter(({ textContent }) =>
      /^Cách quy đổi: /.test(textContent ?? ''),
    );
  const [officials, sipas] = [0, 1];
  const within = async (at: number, label: string, text: string): Promise<void> => {
    const [field] = screen.getAllByLabelText(label).filter((one) => surveys()[at]!.contains(one));
    await act(async () => fireEvent.change(field!, { target: { value: text } }));
  };
  const keep = async (at: number): Promise<void> => {
    const [button] = [...surveys()[at]!.querySelectorAll('button')].slice(-1);
    await act(async () => fireEvent.click(button!));
    await waitFor(() => expect(session.state.work).toBeUndefined());
  };
  expect(surveys()[officials]!.textContent).not.toContain('Hài lòng (%)');
  expect(surveys()[sipas]!.textContent).not.toContain('Kém (%)');
  await within(officials, 'Tốt (%)', '100');
  await within(officials, 'Kém (%)', '0');
  await within(officials, 'Trọng số nhóm “Lãnh đạo”', '60');
  await within(officials, 'Trọng số nhóm “Công chức”', '40');
  await within(officials, 'Gắn câu hỏi với một mục', 'Câu 1');
  await within(officials, 'Câu hỏi “Câu 1” tính cho mục', first);
  await keep(officials);
  const result = async (item: string) => {
    const kept = withKeptSurvey((await opening(session)).round, await contentOf(session), 'vi');
    return kept.results.find((one) => one.unit === 'U0' && one.item === item);
  };
  expect((await result(first))?.share).toEqual(rational(68, 100));
  await within(sipas, 'Hài lòng (%)', '100');
  await within(sipas, 'Không hài lòng (%)', '0');
  await within(sipas, 'Trọng số nhóm “Người dân”', '1');
  await within(sipas, 'Gắn câu hỏi với một mục', 'Câu 2');
  await within(sipas, 'Câu hỏi “Câu 2” tính cho mục', second);
  await keep(sipas);
  expect([(await result(first))?.share, (await result(second))?.share]).toEqual([
    rational(68, 100),
    rational(75, 100),
  ]);
});

async function opening(session: Session) {
  const round = readRound(await contentOf(session), { compile: COMPILE });
  if (!round.ok) throw new Error(JSON.stringify(round.problems));
  return { round: round.value };
}

test('two years stand as a waterfall with its figures in words', async () => {
  const { session } = newSession();
  await openRoundIn(session, roundBytes(5000));
  await draw(session, <Years />);
  await waitFor(() => expect(session.state.work).toBeUndefined());
  await choose(session, 'Chọn sổ năm trước…', pickedFile('dot-2024.xlsx', roundBytes(0, 2024)));
  await screen.findByLabelText('Đơn vị');
  await act(async () => fireEvent.change(screen.getByLabelText('Đơn vị'), { target: { value: 'U2' } }));
  expect(document.querySelector('svg[role=img]')?.getAttribute('aria-label')).toMatch(
    /^Sở Y tế: từ .* năm 2024 lên/,
  );
  const rows = [...document.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
  expect(rows).toContainEqual(expect.stringMatching(/^▲ Do kết quả của đơn vị\+/));
  expect(document.querySelectorAll('svg[role=img] rect')).toHaveLength(rows.length);
});
