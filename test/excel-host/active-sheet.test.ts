import { hostWith, sheetNamed, sheetOf } from './build';
import { paneInExcel, type PaneInExcel } from './commands';

/** Which table a command means, with several in the workbook and the user on one of them. */

const HEADER = {
  A1: 'STT',
  B1: 'Tiêu chí',
  C1: 'Điểm tối đa',
  D1: 'Cách tính điểm',
  E1: 'Số liệu kê khai',
  F1: 'Điểm tự chấm',
};
const RULE = 'Ban hành kịp thời: 2; không ban hành: 0';
const LINE = (row: number, code: string) => ({
  [`A${row}`]: code,
  [`B${row}`]: `Nội dung ${code}`,
  [`C${row}`]: 2,
  [`D${row}`]: RULE,
  [`E${row}`]: 'Ban hành kịp thời',
  [`F${row}`]: 2,
});

function pane(active: string): PaneInExcel {
  const large = sheetOf('Năm 2025', { ...HEADER, ...LINE(2, '1'), ...LINE(3, '2'), ...LINE(4, '3') });
  const small = sheetOf('Năm 2024', { ...HEADER, ...LINE(2, '1'), ...LINE(3, '2') });
  const host = hostWith([large, small, sheetOf('Ghi chú', { A1: 'Riêng' })]);
  host.workbook.activeSheetId = sheetNamed(host, active).id;
  return paneInExcel(host);
}

const written = ({ host }: PaneInExcel): string[] =>
  host.workbook.sheets
    .filter(({ cells }) => [...cells.keys()].some((at) => at % 16_384 > 5))
    .map(({ name }) => name);

test.each(['Năm 2025', 'Năm 2024'])('the ribbon scores %s, where the user is', async (sheet) => {
  const one = pane(sheet);
  await one.ribbon['scoreSheet']!();
  expect(written(one)).toEqual([sheet]);
  expect(JSON.stringify(one.session.state.notice)).not.toContain('không có bảng chấm điểm');
  one.host.assertComplete();
});

test('on a sheet without a table the largest is scored, and it is said which', async () => {
  const one = pane('Ghi chú');
  await one.ribbon['scoreSheet']!();
  expect(written(one)).toEqual(['Năm 2025']);
  expect(one.session.state.notice?.lines.join(' ')).toContain(
    'Trang “Ghi chú” không có bảng chấm điểm, nên bảng trên trang “Năm 2025” được chấm.',
  );
});

test('what follows stays with the sheet that was scored, wherever the user has gone meanwhile', async () => {
  const one = pane('Năm 2024');
  await one.session.rescore();
  one.host.workbook.activeSheetId = sheetNamed(one.host, 'Năm 2025').id;
  await one.session.writeResults(true);
  expect(written(one)).toEqual(['Năm 2024']);
  expect(one.session.state.scored?.parts[0]?.form.sheet).toBe('Năm 2024');
  one.host.workbook.activeSheetId = sheetNamed(one.host, 'Ghi chú').id;
  await one.session.rescore();
  expect(one.session.state.scored?.parts[0]?.form.sheet).toBe('Năm 2024');
  expect(one.session.state.notice?.lines.join(' ')).toContain('“Năm 2024” được chấm');
});
