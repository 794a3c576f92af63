import { sheetNamed, sheetOf } from '../../excel-host/build';
import { assertComplete, connect, valueOf } from './connect';

afterEach(assertComplete);

const NOTED = sheetOf(
  'Bảng',
  { A1: 'Điểm', B2: 3 },
  { notes: [{ row: 1, column: 1, text: 'Chưa đối chiếu' }] },
);

test.each(['1.14', '1.21'] as const)(
  'comments are read with their cells, in two requests (%s)',
  async (profile) => {
    const { host, port } = connect([sheetOf('Khác', { A1: 'x' }), NOTED], {}, profile);
    const { sheets } = valueOf(await port.read());
    expect(sheets.map(({ notes }) => notes)).toEqual([undefined, NOTED.notes]);
    expect(host.exchanges).toHaveLength(2);
  },
);

test('a comment deleted between the two requests does not keep the sheet from being read', async () => {
  const { host, port } = connect([NOTED]);
  host.failAt({ at: 2, kind: 'slow' });
  const reading = port.read();
  while (host.waiting === 0) await new Promise((resolve) => setImmediate(resolve));
  host.edit(() => sheetNamed(host, 'Bảng').comments.splice(0));
  host.release();
  const [grid] = valueOf(await reading).sheets;
  expect(grid?.rows[1]?.[1]).toEqual({ value: 3 });
  expect(grid?.notes).toBeUndefined();
});
