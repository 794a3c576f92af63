import type { Table } from '../../src/output/table';
import { exact } from '../output/builders';

const NAMES = ['Sở Nội vụ', 'Sở Tài chính & Kế hoạch <mới>', 'Ban Quản lý “khu công nghiệp”'];

/** A table with bars on a sheet of their own and a waterfall under it. */
export const CHARTED: Table = {
  key: 'table',
  sheet: 'Kết quả',
  title: 'BÁO CÁO KẾT QUẢ',
  subtitles: [],
  columns: [
    { key: 'rank', header: 'Hạng', format: 'rank', width: 8 },
    { key: 'agency', header: 'Tên đơn vị', format: 'wrapped', width: 30 },
    { key: 'index', header: 'Chỉ số (%)', format: 'points', width: 10 },
    { key: 'gain', header: 'Tăng', format: 'points', width: 10 },
    { key: 'loss', header: 'Giảm', format: 'points', width: 10 },
  ],
  rows: NAMES.map((agency, at) => ({
    kind: 'data',
    cells: {
      rank: { value: exact(String(at + 1)) },
      agency,
      index: { value: exact(String(92 - at * 7)) },
      gain: { value: exact(String(at)) },
      loss: { value: exact(at === 1 ? '2.5' : '0') },
    },
  })),
  notes: [],
  charts: [
    {
      kind: 'bar',
      title: 'Chỉ số',
      categories: 'agency',
      series: [{ column: 'index', name: 'Chỉ số (%)', tone: 'main', labelled: true }],
      rows: { from: 0, to: 2 },
      axis: { title: 'Chỉ số (%)', from: 0, to: 100 },
      sheet: 'Biểu đồ',
    },
    {
      kind: 'stackedColumn',
      title: 'Thay đổi',
      categories: 'agency',
      series: [
        { column: 'index', name: 'Nền', tone: 'base' },
        { column: 'gain', name: 'Tăng', tone: 'gain', labelled: true },
        { column: 'loss', name: 'Giảm', tone: 'loss', labelled: true },
      ],
      rows: { from: 0, to: 2 },
      axis: { from: 60 },
    },
  ],
};
