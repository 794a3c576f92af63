import type { Message } from './language';

/** Words of the choice of colours, in *Nguy cơ mất điểm* and *Rà soát*. */
export const LAYERS_PANE = {
  'layer.label': { vi: 'Tô màu theo', en: 'Colour by' },
  'layer.risk': { vi: 'Nguy cơ mất điểm', en: 'Points at risk' },
  'layer.problems': { vi: 'Rà soát', en: 'Problems' },
  'layer.gaps': { vi: 'Còn thiếu', en: 'What is missing' },
  'layer.legend': { vi: 'Chú giải', en: 'Legend' },
  'layer.in-print': {
    vi: 'Khi ghi kết quả, cột Mức nguy cơ và Dấu rà soát ghi cùng các dấu này: in đen trắng vẫn đọc được.',
    en: 'Written results say the same by these signs in two columns: readable in black and white.',
  },
  'layer.nothing': {
    vi: 'Không có ô nào cần tô màu theo lựa chọn này.',
    en: 'There is nothing to colour by this choice.',
  },
} as const satisfies Record<string, Message>;
