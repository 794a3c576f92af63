import type { Message } from './language';

/**
 * One official report: what its files are called in either language, what prints above it, its sheet's wanted name,
 * and what `report --list` says of it.
 */
interface ReportText {
  readonly file: string;
  readonly title: Message;
  readonly sheet: Message;
  readonly about: Message;
}

/** Titles as the offices print them; a template of the user's own replaces any of them. */
export const REPORT_TEXTS = {
  ranking: {
    file: 'xep-hang',
    title: {
      vi: 'BẢNG XẾP HẠNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {year}',
      en: 'RANKING BY ADMINISTRATIVE REFORM INDEX, {year}',
    },
    sheet: { vi: 'XH {basis} {group}', en: 'Rank {basis} {group}' },
    about: { vi: 'xếp hạng theo từng loại điểm', en: 'ranking on every basis' },
  },
  'ranking-fields': {
    file: 'xep-hang-linh-vuc',
    title: {
      vi: 'BẢNG XẾP HẠNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {year}',
      en: 'RANKING BY ADMINISTRATIVE REFORM INDEX, {year}',
    },
    sheet: { vi: 'XH LV {code} {group}', en: 'Rank field {code} {group}' },
    about: { vi: 'xếp hạng theo từng lĩnh vực', en: 'ranking per field' },
  },
  'ranking-criteria': {
    file: 'xep-hang-tieu-chi',
    title: {
      vi: 'BẢNG XẾP HẠNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {year}',
      en: 'RANKING BY ADMINISTRATIVE REFORM INDEX, {year}',
    },
    sheet: { vi: 'XH TC {code} {group}', en: 'Rank crit. {code} {group}' },
    about: { vi: 'xếp hạng theo từng tiêu chí', en: 'ranking per criterion' },
  },
  results: {
    file: 'ket-qua',
    title: { vi: 'BÁO CÁO KẾT QUẢ CHỈ SỐ CCHC NĂM {year}', en: 'RESULTS OF THE REFORM INDEX, {year}' },
    sheet: { vi: 'Kết quả {group}', en: 'Results {group}' },
    about: { vi: 'kết quả: thẩm định, KSCB, SIPAS, tổng', en: 'results: appraisal, surveys, total' },
  },
  summary: {
    file: 'tong-hop',
    title: { vi: 'BÁO CÁO TỔNG HỢP NĂM {year}', en: 'SUMMARY REPORT, {year}' },
    sheet: { vi: 'Tổng hợp {group}', en: 'Summary {group}' },
    about: { vi: 'điểm chấm thực tế và xếp loại', en: 'points given and class' },
  },
  detail: {
    file: 'chi-tiet',
    title: { vi: 'BÁO CÁO CHI TIẾT TỪNG ĐƠN VỊ NĂM {year}', en: 'DETAILED REPORT PER AGENCY, {year}' },
    sheet: { vi: 'Chi tiết {unit}', en: 'Detail {unit}' },
    about: { vi: 'từng mục của từng đơn vị', en: 'every item of each agency' },
  },
  fields: {
    file: 'tong-hop-linh-vuc',
    title: { vi: 'BÁO CÁO TỔNG HỢP THEO LĨNH VỰC NĂM {year}', en: 'SUMMARY BY FIELD, {year}' },
    sheet: { vi: 'Lĩnh vực {group}', en: 'Fields {group}' },
    about: { vi: 'tự chấm, thẩm định, bị trừ theo lĩnh vực', en: 'claimed, appraised, deducted by field' },
  },
  analysis: {
    file: 'phan-tich-tieu-chi',
    title: { vi: 'BÁO CÁO PHÂN TÍCH TIÊU CHÍ NĂM {year}', en: 'ANALYSIS OF CRITERIA, {year}' },
    sheet: { vi: 'Phân tích {code} {group}', en: 'Analysis {code} {group}' },
    about: { vi: 'tỷ lệ đạt của từng tiêu chí, tô màu', en: 'share reached per criterion, coloured' },
  },
  appraisal: {
    file: 'ket-qua-tham-dinh',
    title: {
      vi: 'BÁO CÁO KẾT QUẢ THẨM ĐỊNH {kind} NĂM {year}',
      en: 'RESULTS OF THE APPRAISAL: {kind}, {year}',
    },
    sheet: { vi: 'KQ thẩm định {group}', en: 'Appraisal {group}' },
    about: { vi: 'điểm thẩm định từng mục, mỗi đơn vị một cột', en: 'appraised points, a column per agency' },
  },
  special: {
    file: 'dac-thu',
    title: { vi: 'BÁO CÁO ĐẶC THÙ {kind} NĂM {year}', en: 'AGENCIES WITH ITEMS LEFT OUT: {kind}, {year}' },
    sheet: { vi: 'Đặc thù {group}', en: 'Special {group}' },
    about: { vi: 'đơn vị có tiêu chí không đánh giá', en: 'agencies to which items do not apply' },
  },
  ministry: {
    file: 'tu-danh-gia',
    title: {
      vi: 'BẢNG TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CCHC NĂM {year}',
      en: 'SELF-ASSESSMENT OF THE REFORM INDEX, {year}',
    },
    sheet: { vi: 'Tự đánh giá {unit}', en: 'Self-assessment {unit}' },
    about: { vi: 'bảng gửi Bộ, kèm giải trình và danh mục TLKC', en: 'table to the Ministry, with evidence' },
  },
  profile: {
    file: 'phieu-tom-tat',
    title: { vi: 'PHIẾU TÓM TẮT KẾT QUẢ CHỈ SỐ CCHC NĂM {year}', en: 'PROFILE, REFORM INDEX {year}' },
    sheet: { vi: 'Phiếu {unit}', en: 'Profile {unit}' },
    about: { vi: 'một trang tóm tắt cho từng đơn vị', en: 'one page per agency' },
  },
  figures: {
    file: 'so-lieu-chung',
    title: {
      vi: 'SỐ LIỆU PHỤC VỤ THÔNG BÁO KẾT QUẢ CHỈ SỐ CCHC NĂM {year}',
      en: 'FIGURES TO QUOTE, REFORM INDEX {year}',
    },
    sheet: { vi: 'Số liệu chung {group}', en: 'Figures {group}' },
    about: { vi: 'đoạn số liệu lãnh đạo nêu', en: 'the figures leaders quote' },
  },
  explanation: {
    file: 'giai-trinh-bo-sung',
    title: { vi: 'BẢNG GIẢI TRÌNH BỔ SUNG NĂM {year}', en: 'ADDITIONAL EXPLANATIONS, {year}' },
    sheet: { vi: 'Giải trình {unit}', en: 'Explanations {unit}' },
    about: { vi: 'mục bị trừ điểm, lý do, giải trình, TLKC', en: 'points cut, reasons, explanations' },
  },
} as const satisfies Record<string, ReportText>;

export type ReportName = keyof typeof REPORT_TEXTS;
