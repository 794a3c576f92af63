import type { DocumentKind } from '../sheet/evidence';
import type { EvidenceStatus } from '../review/evidence/find-evidence';
import type { Message } from './language';

/** Where an item’s evidence stands; a sign goes with each, so that colour is never alone. */
export const EVIDENCE_STATUS: Readonly<Record<EvidenceStatus, Message & { readonly sign: string }>> = {
  missing: { vi: 'Thiếu TLKC', en: 'No evidence', sign: '✖' },
  incomplete: { vi: 'TLKC chưa đủ thông tin', en: 'Evidence incomplete', sign: '▲' },
  question: { vi: 'Cần xem lại', en: 'To be looked at', sign: '?' },
  explained: { vi: 'Có giải trình', en: 'Explained', sign: '…' },
  complete: { vi: 'Đủ TLKC', en: 'Complete', sign: '✓' },
  notOwed: { vi: 'Chưa cần', en: 'None owed yet', sign: '–' },
};

/** Kinds of documents as the register names them. */
export const KIND_WORDS: Readonly<Record<DocumentKind, Message>> = {
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  directive: { vi: 'Chỉ thị', en: 'Directive' },
  regulation: { vi: 'Quy chế, quy định', en: 'Regulation' },
  notice: { vi: 'Thông báo', en: 'Notice' },
  guidance: { vi: 'Hướng dẫn', en: 'Guidance' },
  programme: { vi: 'Chương trình', en: 'Programme' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  option: { vi: 'Phương án', en: 'Option' },
  scheme: { vi: 'Đề án', en: 'Scheme' },
  report: { vi: 'Báo cáo', en: 'Report' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  submission: { vi: 'Tờ trình', en: 'Submission' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  telegram: { vi: 'Công điện', en: 'Telegram' },
  dispatch: { vi: 'Công văn', en: 'Official letter' },
  circular: { vi: 'Thông tư', en: 'Circular' },
  contract: { vi: 'Hợp đồng', en: 'Contract' },
  list: { vi: 'Danh mục, danh sách', en: 'List' },
  picture: { vi: 'Ảnh chụp', en: 'Picture' },
  extract: { vi: 'Kết xuất, số liệu', en: 'Extract' },
  appendix: { vi: 'Phụ lục, biểu', en: 'Appendix' },
  link: { vi: 'Đường dẫn', en: 'Link' },
  text: { vi: 'Văn bản, tài liệu', en: 'Document' },
};

/** Words of the register, of the printed list and of their status line. */
export const EVIDENCE_LABELS = {
  'register.sheet': { vi: 'Sổ tài liệu kiểm chứng', en: 'Evidence register' },
  'register.item': { vi: 'Mã mục', en: 'Item' },
  'register.title': { vi: 'Tên mục', en: 'Title' },
  'register.source': { vi: 'Ghi trong bảng điểm', en: 'As cited in the sheet' },
  'register.kind': { vi: 'Tên loại', en: 'Kind' },
  'register.sign': { vi: 'Số, ký hiệu', en: 'Number and sign' },
  'register.date': { vi: 'Ngày ban hành', en: 'Date' },
  'register.issuer': { vi: 'Cơ quan ban hành', en: 'Issuer' },
  'register.subject': { vi: 'Trích yếu', en: 'Subject' },
  'register.place': { vi: 'Mục, trang', en: 'Section, page' },
  'register.file': { vi: 'Tệp, đường dẫn', en: 'File, link' },
  'register.status': { vi: 'Tình trạng TLKC', en: 'Status' },
  'register.found': { vi: 'Cần bổ sung, xem lại', en: 'To add or look at' },
  'register.note': { vi: 'Ghi chú của đơn vị', en: 'Notes' },
  'register.gone': {
    vi: 'Không còn ghi trong bảng điểm',
    en: 'No longer cited in the sheet',
  },
  'register.changed': { vi: 'Bảng điểm nay ghi: {now}', en: 'The sheet now says: {now}' },
  'list.sheet': { vi: 'Danh mục TLKC', en: 'List of evidence' },
  'list.title': { vi: 'DANH MỤC TÀI LIỆU KIỂM CHỨNG', en: 'LIST OF EVIDENCE' },
  'list.year': {
    vi: 'Kèm theo bảng tự chấm điểm Chỉ số cải cách hành chính năm {year}',
    en: 'With the self-score sheet of the administrative reform index, {year}',
  },
  'list.no-year': {
    vi: 'Kèm theo bảng tự chấm điểm Chỉ số cải cách hành chính',
    en: 'With the self-score sheet of the administrative reform index',
  },
  'list.place-and-date': { vi: '…………, ngày …… tháng …… năm ………', en: '…………, ………' },
  'list.number': { vi: 'STT', en: 'No.' },
  'list.document': { vi: 'Tên loại, trích yếu', en: 'Kind and subject' },
  'list.section': { vi: '{code}. {title}', en: '{code}. {title}' },
  'list.none': { vi: '(chưa có tài liệu kiểm chứng)', en: '(no evidence yet)' },
  'list.explained': { vi: '(có giải trình, không có tài liệu)', en: '(explained, no documents)' },
  'list.count': {
    vi: 'Danh mục có {documents} tài liệu của {items} mục; {missing} mục có điểm nhưng chưa có tài liệu.',
    en: 'The list holds {documents} documents of {items} items; {missing} items claim points without any.',
  },
  'list.prepared-by': { vi: 'NGƯỜI LẬP', en: 'PREPARED BY' },
  'list.signer': { vi: 'THỦ TRƯỞNG ĐƠN VỊ', en: 'HEAD OF THE AGENCY' },
} as const satisfies Record<string, Message>;
