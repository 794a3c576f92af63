import type { Message } from './language';

/** Words of the basis of one score. */
export const BASIS_PANE = {
  'basis.select': {
    vi: 'Chọn một ô trong bảng chấm điểm để xem căn cứ tính điểm của dòng đó.',
    en: 'Select a cell of the scoring table to see the basis of its row.',
  },
  'basis.nothing': {
    vi: 'Ô {cell} không thuộc dòng nào được chấm. Hãy chọn một dòng tiêu chí.',
    en: 'The cell {cell} belongs to no scored row. Select a criterion.',
  },
  'basis.points': { vi: 'Điểm tính theo thang điểm', en: 'Points by the scale' },
  'basis.self': { vi: 'Tự chấm {self}', en: 'Self-score {self}' },
  'basis.difference': { vi: 'chênh {difference}', en: 'difference {difference}' },
  'basis.text': { vi: 'Cách tính điểm ghi trong bảng', en: 'Scoring text as written' },
  'basis.no-text': {
    vi: 'Bảng không ghi cách tính cho dòng này.',
    en: 'The sheet has no scoring text for this row.',
  },
  'basis.rule': { vi: 'Được hiểu là', en: 'Understood as' },
  'basis.inputs': { vi: 'Số liệu đã dùng', en: 'Figures used' },
  'basis.no-inputs': { vi: 'Chưa đọc được số liệu nào ở dòng này.', en: 'No figure was read from this row.' },
  'basis.steps': { vi: 'Cách ra điểm', en: 'How the points came about' },
  'basis.why-not': { vi: 'Vì sao chưa có điểm', en: 'Why there are no points' },
  'basis.sum': { vi: 'Cộng từ các mục bên dưới', en: 'Added up from the rows beneath' },
  'basis.rounding': { vi: 'Làm tròn', en: 'Rounding' },
  'basis.remarks': { vi: 'Ghi chú của ô', en: 'Notes on the cells' },
  'basis.source': { vi: 'Nguồn', en: 'Source' },
} as const satisfies Record<string, Message>;
