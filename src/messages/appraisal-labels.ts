import type { Message } from './language';

/** Words of the sheets, forms and listings of appraisal. */
export const APPRAISAL_LABELS = {
  'sheet.phrases': { vi: 'Mẫu ý kiến', en: 'Phrases' },
  'sheet.assignments': { vi: 'Phân công thẩm định', en: 'Appraisers' },
  'phrase.code': { vi: 'Mã mẫu', en: 'Code' },
  'phrase.decision': { vi: 'Dùng cho', en: 'Used to' },
  'phrase.words': { vi: 'Nội dung ý kiến', en: 'Words' },
  'assignment.rulebook': { vi: 'Bộ tiêu chí', en: 'Criteria' },
  'assignment.appraiser': { vi: 'Cơ quan thẩm định', en: 'Appraiser' },
  'assignment.second': { vi: 'Người thẩm định thứ hai', en: 'Second appraiser' },
  'typed.why': { vi: 'ghi trực tiếp trên trang tính', en: 'typed in the sheet itself' },
  'merge.why': { vi: 'Biểu ngang của {lead} ({file})', en: 'Form of {lead} ({file})' },
  'pack.why': { vi: 'Phiếu giải trình của {unit} ({file})', en: 'Explanation form of {unit} ({file})' },
  'opened.opened': { vi: 'Đã mở', en: 'Opened' },
  'horizontal.sheet': { vi: 'Biểu ngang', en: 'By criterion' },
  'horizontal.title': {
    vi: 'BIỂU THẨM ĐỊNH CÁC TIÊU CHÍ DO {lead} CHỦ TRÌ, NĂM {year}',
    en: 'APPRAISAL OF THE CRITERIA LED BY {lead}, {year}',
  },
  'horizontal.hint': {
    vi: 'Thẩm định lần {round}. Chỉ ghi vào hai cột Điểm thẩm định và Ý kiến (ô không khóa); dòng của chính cơ quan được khóa. Gửi lại đúng tệp này.',
    en: 'Round {round}. Fill in points and opinion only (unlocked cells); your own row is locked. Send this very file back.',
  },
  'horizontal.points': { vi: 'Điểm thẩm định', en: 'Appraised points' },
  'horizontal.opinion': { vi: 'Ý kiến thẩm định', en: 'Opinion' },
  'pack.sheet': { vi: 'Phiếu giải trình', en: 'Explanation' },
  'pack.title': {
    vi: 'ĐỀ NGHỊ GIẢI TRÌNH KẾT QUẢ THẨM ĐỊNH NĂM {year}',
    en: 'EXPLANATION ASKED ON THE APPRAISAL OF {year}',
  },
  'pack.unit': { vi: 'Đơn vị: {unit}', en: 'Unit: {unit}' },
  'pack.deadline': { vi: 'Thời hạn gửi lại: {deadline}', en: 'To be returned by {deadline}' },
  'pack.hint': {
    vi: 'Chỉ ghi vào cột Giải trình (ô không khóa), nêu rõ TLKC bổ sung. Gửi lại đúng tệp này.',
    en: 'Write in the explanation column only (unlocked cells) and name further evidence. Send this very file back.',
  },
  'pack.appraised': { vi: 'Điểm thẩm định', en: 'Appraised points' },
  'pack.decision': { vi: 'Kết luận', en: 'Decision' },
  'pack.reason': { vi: 'Lý do, nội dung đề nghị giải trình', en: 'Reason, what is asked' },
} as const satisfies Record<string, Message>;
