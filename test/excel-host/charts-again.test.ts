import { ok } from '../../src/result';
import { writeTables } from '../../src/taskpane/session/commands/reports';
import { CHARTED } from '../workbook/charted-table';
import { hostWith, sheetOf } from './build';
import { paneInExcel, type PaneInExcel } from './commands';

const write = ({ session }: PaneInExcel): Promise<boolean> =>
  writeTables(session.desk, { command: 'report', tables: () => ok([CHARTED]), said: (sheets) => sheets });

test('who replaces a report of an earlier session is told what taking it back will not bring', async () => {
  const host = hostWith([sheetOf('Ghi chú', { A1: 'Riêng' })]);
  expect(await write(paneInExcel(host))).toBe(true);

  const later = paneInExcel(host);
  expect(await write(later)).toBe(true);
  const { notice } = later.session.state;
  expect(notice?.tone).toBe('warning');
  expect(notice?.lines.join(' ')).toMatch(/“Biểu đồ” vừa thay có 1 biểu đồ vẽ từ lần mở trước/);

  await later.session.undo();
  expect(later.session.state.notice?.tone).toBe('warning');
  expect(later.session.state.notice?.lines.join(' ')).toMatch(/“Biểu đồ” đã trở lại nhưng thiếu 1 biểu đồ/);
  host.assertComplete();
});

test('within one session nothing is lost and nothing is said', async () => {
  const pane = paneInExcel(hostWith([sheetOf('Ghi chú', { A1: 'Riêng' })]));
  await write(pane);
  await write(pane);
  expect(pane.session.state.notice?.tone).toBe('success');
  await pane.session.undo();
  expect(pane.session.state.notice?.tone).toBe('success');
});
