/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRACTICE } from '../../src/messages/practice';
import type { Session } from '../../src/taskpane/session/session';
import { EXERCISES, type StepId } from '../../src/taskpane/practice/exercises';
import { trainingOf } from '../../src/taskpane/practice/training';
import { Practice } from '../../src/taskpane/views/Practice';
import { draw, press } from './draw';
import { newSession, SAMPLES } from './open-sample';

// A busy machine is slow, not wrong: waits end with the state they wait for.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 60_000 });
afterEach(cleanup);

const stepOf = (session: Session): StepId | undefined => trainingOf(session).current?.id;
const cellOf = (session: Session, code: string): string => {
  const { form } = session.state.scored!.scored;
  return form.items.find((one) => one.code === code)!.cell.cell;
};

async function select(session: Session, code: string): Promise<void> {
  const sheet = session.state.scored!.scored.form.sheet;
  await act(() => session.selected({ sheet, cell: cellOf(session, code) }));
}

async function type(session: Session, answer: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('Câu trả lời của bạn'), { target: { value: answer } });
  await press(session, 'Soát câu trả lời');
}

test('the whole training, from opening to printing', async () => {
  const { session, host } = newSession();
  await draw(session, <Practice />);
  expect(stepOf(session)).toBe('open');
  await press(session, 'Mở bài thực hành');
  expect(stepOf(session)).toBe('total');
  await type(session, '99');
  expect(screen.getByText(PRACTICE['not-yet'].vi)).toBeTruthy();
  await type(session, '72,7');

  const PLANTED: readonly (readonly [StepId, string])[] = [
    ['maximum', '3.3.1'],
    ['sum', '6'],
    ['above', '2.1.2'],
    ['rate', '1.1.2'],
    ['evidence', '2.2.1'],
    ['blank', '5.2.2'],
  ];
  for (const [step, code] of PLANTED) {
    expect(stepOf(session)).toBe(step);
    await select(session, '4.1.1');
    expect(stepOf(session)).toBe(step);
    await select(session, code);
  }
  await type(session, '0.75');
  // The product's own advice says the same.
  const advice = session.state.shown!.risks.find(({ code }) => code === '1.5')!.todo.join(' ');
  expect(advice).toContain('Cần thêm 2 ');
  await type(session, '2');

  expect(stepOf(session)).toBe('corrected');
  await press(session, 'Mở bản đã sửa');
  expect(stepOf(session)).toBe('write');
  await act(() => session.writeResults(false));
  // The sheet of the browser version goes to what was written.
  expect(session.state.notice?.lines[0]).toContain(`!${session.state.selection?.cell}:`);
  expect(stepOf(session)).toBe('colour');
  await act(() => session.toggleHighlights('risk'));
  expect(stepOf(session)).toBe('rank');
  await press(session, 'Xếp hạng năm sở');
  expect(stepOf(session)).toBe('tie');
  const shared = session.state.ranking!.groups.flatMap(({ rows }) => rows.filter(({ isShared }) => isShared));
  expect(shared.map(({ agency }) => agency)).toHaveLength(2);
  await type(session, shared[0]!.rank);
  expect(stepOf(session)).toBe('print');
  await press(session, 'Lưu bảng xếp hạng');
  expect(host.kept.map(({ name }) => name)).toEqual(['xep-hang.xlsx']);
  expect(stepOf(session)).toBeUndefined();
  expect(screen.getByRole('status').textContent).toContain(`${EXERCISES.length}/${EXERCISES.length}`);
});

test('an answer that was shown is not counted as found, and the training goes on where it was left', async () => {
  const { session } = newSession();
  await draw(session, <Practice />);
  await press(session, 'Xem đáp án');
  await press(session, 'Đã hiểu, bước tiếp');
  cleanup();
  await draw(session, <Practice />);
  expect(stepOf(session)).toBe('total');
  expect(trainingOf(session).progress.found.size).toBe(0);
  await press(session, 'Làm lại từ đầu');
  expect(stepOf(session)).toBe('open');
});

test('another sheet does not count as the exercise', async () => {
  const { session } = newSession();
  await draw(session, <Practice />);
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, 'tu-cham-so-2025.xlsx')));
  await act(() =>
    session.openFile({ name: 'x.xlsx', bytes: async () => ({ ok: true, value: bytes, problems: [] }) }),
  );
  expect(stepOf(session)).toBe('open');
});

test('the training takes about twenty minutes, and every step has its words', () => {
  const minutes = EXERCISES.reduce((sum, { minutes: each }) => sum + each, 0);
  expect(minutes).toBeGreaterThanOrEqual(15);
  expect(minutes).toBeLessThanOrEqual(20);
  for (const { id } of EXERCISES)
    for (const part of ['task', 'hint', 'answer'] as const) expect(PRACTICE[`${id}.${part}`].vi).not.toBe('');
});
