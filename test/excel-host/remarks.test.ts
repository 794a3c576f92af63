import { sheetOf, hostWith } from './build';
import { paneInExcel } from './commands';

const SHEET = 'Tự chấm';
const LEVELS = 'Ban hành kịp thời: 2; ban hành chậm: 1; không ban hành: 0';

test('a comment on an item shows beside its points, and not beside another item’s', async () => {
  const cells = {
    A3: 'STT',
    B3: 'Tiêu chí',
    C3: 'Điểm tối đa',
    D3: 'Cách tính điểm',
    E3: 'Số liệu kê khai',
    F3: 'Điểm tự chấm',
    A4: '1',
    B4: 'Chỉ đạo, điều hành',
    C4: 4,
    A5: '1.1',
    B5: 'Ban hành kế hoạch',
    C5: 2,
    D5: LEVELS,
    E5: 'Ban hành chậm',
    F5: 2,
    A6: '1.2',
    B6: 'Ban hành báo cáo',
    C6: 2,
    D6: LEVELS,
    E6: 'Ban hành kịp thời',
    F6: 2,
  };
  const notes = [{ row: 4, column: 5, text: 'Chờ xác nhận của Sở Nội vụ' }];
  const { host, session } = paneInExcel(hostWith([sheetOf(SHEET, cells, { notes })]));
  await session.rescore();
  await session.goTo({ sheet: SHEET, cell: 'A5' });
  expect(session.state.basis).toMatchObject({
    item: { remarks: [{ text: 'Chờ xác nhận của Sở Nội vụ', cell: { sheet: SHEET, cell: 'F5' } }] },
  });
  await session.goTo({ sheet: SHEET, cell: 'A6' });
  expect(session.state.basis).toMatchObject({ item: { remarks: [] } });
  host.assertComplete();
});
