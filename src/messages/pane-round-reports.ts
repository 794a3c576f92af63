import type { Message } from './language';
import type { ReportName } from './report-titles';

/** Words of the official reports in the pane; they come with the view. */
export const ROUND_REPORTS_PANE = {
  'report.title': { vi: 'Báo cáo của đợt chấm', en: 'Reports of the round' },
  'report.lead': {
    vi: 'Chọn báo cáo, rồi ghi thành trang trong sổ hoặc lưu thành tệp riêng. Mỗi lần ghi đều được đọc lại và so với số liệu.',
    en: 'Choose reports, then add them as sheets or save them as files. Whatever is written is read back and compared.',
  },
  'report.ask': { vi: 'Xem các báo cáo lập được', en: 'Show the reports' },
  'report.all': { vi: 'Chọn tất cả', en: 'Choose all' },
  'report.none': { vi: 'Bỏ chọn', en: 'Choose none' },
  'report.group': { vi: 'Khối', en: 'Group' },
  'report.all-groups': { vi: 'Tất cả các khối', en: 'All groups' },
  'report.unit': { vi: 'Đơn vị', en: 'Unit' },
  'report.all-units': { vi: 'Tất cả đơn vị', en: 'All units' },
  'report.write': { vi: 'Ghi vào sổ đang mở', en: 'Add to the open workbook' },
  'report.files': { vi: 'Lưu thành tệp riêng', en: 'Save as files' },
  'report.csv': { vi: 'Lưu CSV', en: 'Save as CSV' },
  'report.chosen': { vi: '{count} báo cáo đã chọn', en: '{count} reports chosen' },
  'report.written': { vi: 'Đã ghi và đọc lại khớp: {sheets}.', en: 'Written and read back: {sheets}.' },
  'report.saved': {
    vi: 'Đã lưu và đọc lại khớp: {file} ({count} tệp).',
    en: 'Saved and read back: {file} ({count} files).',
  },
  'report.archive': { vi: 'bao-cao', en: 'bao-cao' },
  'dossier.title': { vi: 'Hồ sơ trình (Word)', en: 'Dossier to submit (Word)' },
  'dossier.lead': {
    vi: 'Văn bản lập từ chính số liệu của báo cáo, theo khối và mẫu đã chọn; chỗ chỉ cán bộ biết để dấu chấm. Mỗi tệp đều được đọc lại và so với số liệu.',
    en: 'Documents of the very figures of the reports, for the group and template chosen; what only a person knows is left dotted. Each file is read back and compared.',
  },
  'dossier.in-browser': {
    vi: 'Excel không lưu được tệp Word từ bảng này. Mở sổ trong bản trên trình duyệt để lưu các văn bản sau:',
    en: 'Excel cannot save Word files from this pane. Open the workbook in the browser version to save:',
  },
  'dossier.save': { vi: 'Lưu Word', en: 'Save as Word' },
  'dossier.save-one': { vi: 'Lưu Word: {document}', en: 'Save as Word: {document}' },
  'dossier.save-all': { vi: 'Lưu cả hồ sơ (zip)', en: 'Save the whole dossier (zip)' },
  'dossier.archive': { vi: 'ho-so-trinh', en: 'ho-so-trinh' },
  'dossier.not-come': {
    vi: 'Phần lập văn bản Word chưa tải được. Kiểm tra mạng rồi bấm lại; sổ đang mở không bị thay đổi.',
    en: 'What writes Word documents did not load. Look at the network and press again; the workbook is as it was.',
  },
  'report.template': {
    vi: 'Mẫu: cơ quan, số quyết định, người ký',
    en: 'Template: office, decision, signers',
  },
  'report.template-kept': {
    vi: 'Mẫu được giữ trong sổ và dùng cho mọi báo cáo.',
    en: 'The template is kept in the workbook and used for all reports.',
  },
  'report.head': { vi: 'Phần đầu trang', en: 'Head of the page' },
  'report.head-office': { vi: 'Cơ quan và quốc hiệu', en: 'Office and national motto' },
  'report.head-appendix': { vi: 'Phụ lục kèm theo quyết định', en: 'Appendix to a decision' },
  'report.parent': { vi: 'Cơ quan cấp trên', en: 'Parent office' },
  'report.body': { vi: 'Cơ quan ban hành', en: 'Issuing office' },
  'report.place': { vi: 'Địa danh, ngày tháng', en: 'Place and date' },
  'report.appendix': { vi: 'Tên phụ lục', en: 'Name of the appendix' },
  'report.issued': { vi: 'Dòng “Kèm theo Quyết định số …”', en: 'Line “Issued with decision …”' },
  'report.prepared': { vi: 'Bên trái chữ ký', en: 'Left of the signature' },
  'report.signer-title': { vi: 'Chức danh người ký (mỗi dòng một ý)', en: 'Signer’s title (a line each)' },
  'report.signer': { vi: 'Họ tên người ký', en: 'Signer’s name' },
  'report.keep': { vi: 'Giữ mẫu trong sổ', en: 'Keep in the workbook' },
  'report.kept': { vi: 'Đã giữ mẫu trong sổ.', en: 'The template is kept in the workbook.' },
} as const satisfies Record<string, Message>;

/** What a report says something about only where the round has it. */
export const REPORT_NEEDS = {
  scores: { vi: 'Cần hồ sơ đã tổng hợp', en: 'Needs gathered scores' },
  appraisal: { vi: 'Cần điểm thẩm định', en: 'Needs appraised points' },
  explanations: { vi: 'Cần mục bị trừ điểm khi thẩm định', en: 'Needs points cut in appraisal' },
  notApplicable: {
    vi: 'Cần đơn vị có tiêu chí không áp dụng (trang Đơn vị)',
    en: 'Needs units to which items do not apply (units’ sheet)',
  },
} as const satisfies Record<string, Message>;

/** In the order they are offered. */
export const NEEDED_BY: Readonly<Record<ReportName, keyof typeof REPORT_NEEDS>> = {
  ranking: 'scores',
  'ranking-fields': 'scores',
  'ranking-criteria': 'scores',
  results: 'scores',
  summary: 'scores',
  detail: 'scores',
  fields: 'scores',
  analysis: 'scores',
  appraisal: 'appraisal',
  special: 'notApplicable',
  ministry: 'appraisal',
  profile: 'scores',
  figures: 'scores',
  explanation: 'explanations',
};
