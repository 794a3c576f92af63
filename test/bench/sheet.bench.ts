import { parseAreaName } from '../../src/grid/address';
import type { Cell, CellGrid } from '../../src/grid/cell-grid';
import { readForms, rulebookFromForm } from '../../src/sheet';
import { milliseconds, type Row } from './row';

const FIELDS = 30;
const CRITERIA = 9;
const PARTS = 10;
const RUNS = 9;

export const name = 'Sheet: a long annex as a rulebook';

/** Ensures the time from the cells of an annex to its rulebook; opening the file is not counted. */
export async function run(): Promise<Row[]> {
  const grid = annex();
  const content = { sheets: [grid], names: [], structureProtected: false, date1904: false };
  const read = () => {
    const [form] = readForms(content).forms;
    if (form === undefined) throw new Error('The annex of the bench was not found.');
    return rulebookFromForm(form, { id: 'bench', agencyKind: 'commune' });
  };
  if (read().nodes.length !== FIELDS) throw new Error('The annex of the bench was misread.');
  const time = await milliseconds(RUNS, read);
  return [{ name: `${grid.rowCount} rows, median of ${RUNS}`, value: time, unit: 'ms', limit: 300 }];
}

function annex(): CellGrid {
  const head = ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'Cách tính điểm', 'Tài liệu'];
  const rows = [['PHỤ LỤC: BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'], [], head, ...fields()];
  return {
    sheet: 'Phụ lục',
    rows: rows.map((row) => row.map((value): Cell | undefined => (value === '' ? undefined : { value }))),
    rowCount: rows.length,
    columnCount: head.length,
    merges: [parseAreaName('A1:E1')].filter((area) => area !== undefined),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visibility: 'visible',
    isProtected: false,
  };
}

type TypedRow = (string | number)[];

function fields(): TypedRow[] {
  return range(FIELDS).flatMap((f) => [
    [`${f}`, `Lĩnh vực số ${f}`, CRITERIA * PARTS * 0.5, '', ''],
    ...range(CRITERIA).flatMap((c) => criterion(`${f}.${c}`)),
  ]);
}

function criterion(code: string): TypedRow[] {
  return [
    [code, `Tổ chức thực hiện nhiệm vụ theo kế hoạch, nhóm ${code}`, PARTS * 0.5, '', ''],
    ...range(PARTS).map((p): TypedRow => [
      `${code}.${p}`,
      `Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn, mục ${code}.${p}`,
      0.5,
      `Từ ${80 + p}% trở lên: 0,5 điểm; từ 50% đến dưới ${80 + p}%: 0,25 điểm; dưới 50%: 0 điểm`,
      `Báo cáo số ${p}${code.replace('.', '')}/BC-SNV của cơ quan`,
    ]),
  ];
}

function range(size: number): number[] {
  return Array.from({ length: size }, (_, n) => n + 1);
}
