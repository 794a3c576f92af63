import type { Message } from './language';

export { REPORT_LABELS, type ReportLabel } from './report-labels';
export { REPORT_TEXTS, type ReportName } from './report-titles';

export const REPORT_PROBLEMS = {
  'report.nothing': {
    vi: 'Không có đơn vị nào để lập báo cáo “{report}”. Hãy xem lại tên nhóm, mã đơn vị, hoặc trang Đơn vị.',
    en: 'There is no agency for the report “{report}”. Look at the group, the unit’s code, or the units’ sheet.',
  },
  'report.unknown-group': {
    vi: 'Không có nhóm “{group}”. Các nhóm: {groups}.',
    en: 'There is no group “{group}”. Groups: {groups}.',
  },
  'report.unknown-unit': {
    vi: 'Không có đơn vị “{unit}” trong trang Đơn vị (tìm theo mã và tên).',
    en: 'The units’ sheet has no “{unit}” (looked up by code and name).',
  },
  'report.template-odd': {
    vi: 'Mẫu báo cáo {file}: không hiểu “{place}”. Hãy sửa chỗ này; các tên được phép có trong hướng dẫn dòng lệnh.',
    en: 'The template {file}: “{place}” is not understood. The command line’s guide lists what may stand there.',
  },
  'report.no-criteria': {
    vi: 'Chưa rõ {unit} chấm theo bộ tiêu chí nào nên đơn vị không có trong báo cáo. Hãy ghi mã bộ tiêu chí ở trang Đơn vị.',
    en: 'Which criteria {unit} is scored by is not settled; it is not in the report. Name them on the units’ sheet.',
  },
  'report.read-back-differs': {
    vi: 'Đọc lại tệp vừa ghi thì ô này không khớp với báo cáo: ghi “{wanted}”, đọc được “{found}”. Đừng dùng tệp; hãy lập lại báo cáo.',
    en: 'Read back, this cell differs from the report: “{wanted}” was written, “{found}” is there. Do not use the file; make it again.',
  },
  'report.read-back-missing': {
    vi: 'Đọc lại tệp vừa ghi thì không thấy trang “{sheet}”. Đừng dùng tệp; hãy lập lại báo cáo.',
    en: 'Read back, the sheet “{sheet}” is not there. Do not use the file; make it again.',
  },
  'report.changed-by-person': {
    vi: 'Trang “{sheet}” đã có người sửa nên được giữ nguyên; báo cáo mới ở trang “{where}”.',
    en: 'Someone has worked on the sheet “{sheet}”, so it stays; the new report is on “{where}”.',
  },
} as const satisfies Record<string, Message>;

export type ReportProblemCode = keyof typeof REPORT_PROBLEMS;
