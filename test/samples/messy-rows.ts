import { LOOKS } from './looks';
import type { Look } from './xlsx/model';

/** One row as it was left by several hands: a code may have become a number or a date, a text may be in an old font. */
export interface MessyRow {
  readonly code?: string | number;
  readonly codeLook?: Look;
  readonly title: string;
  readonly titleLook?: Look;
  readonly maximum?: string | number;
  readonly declared?: string | number;
  readonly declaredLook?: Look;
  readonly text?: string;
  readonly evidence?: string;
  readonly self?: string | number;
  readonly note?: string;
  readonly kind?: 'field' | 'input' | 'header' | 'subtotal';
}

const NBSP = '\u00a0';

/** Excel took `2.1` for the second of January and `2.2` for the second of February. */
const AS_DATE: Look = { ...LOOKS.code, format: 'd-mmm' };
const SECOND_OF_JANUARY = 45_659;
const SECOND_OF_FEBRUARY = 45_690;

/** TCVN3 (.VnTime): the bytes of the old encoding, readable only with its font. */
const OLD_FONT: Look = { ...LOOKS.text, font: '.VnTime' };
export const AS_NUMBER: Look = { ...LOOKS.code, format: 'General' };

/** The table of the messy sample, row by row. */
export const ROWS: readonly MessyRow[] = [
  {
    kind: 'field',
    code: 'I',
    title: 'CHỈ ĐẠO, ĐIỀU HÀNH',
    maximum: 14,
  },
  {
    code: 1.1,
    title: 'Ban hành kế hoạch cải cách hành chính năm',
    maximum: 1,
    declared: '15/01/2025',
    text: '- Ban hành chậm nhất ngày 20/01 của năm đánh giá: 1 điểm\n- Ban hành sau ngày 20/01 của năm đánh giá: 0,4 điểm\n- Không ban hành: 0 điểm',
    evidence: 'Kế hoạch số 04/KH-SVHTTDL ngày 15/01/2025',
    self: '1',
  },
  {
    code: 1.2,
    title: 'Mức độ hoàn thành kế hoạch',
    maximum: 2,
    declared: '46/50 (96%)',
    text: 'Số điểm = Tỷ lệ × điểm tối đa',
    evidence: 'Báo cáo số 402/BC-SVHTTDL ngày 05/12/2025',
    self: '1,92',
    note: 'tỷ lệ lấy theo báo cáo',
  },
  {
    code: 1.3,
    title: `Chế độ báo cáo${NBSP}định kỳ`,
    maximum: 1,
    declared: `0${NBSP}báo cáo`,
    text: 'Mỗi báo cáo gửi chậm trừ 0,25 điểm, trừ không quá điểm tối đa.',
    self: 1.25,
    note: 'cộng thêm vì gửi sớm',
  },
  {
    code: 1.4,
    title: 'Tuyên truyền cải cách hành chính',
    maximum: '1,5',
    declared: `14${NBSP}tin`,
    text: '- Có từ 12 tin, bài trở lên: 1,5 điểm\n- Có từ 6 đến 11 tin, bài: 1 điểm\n- Có từ 1 đến 5 tin, bài: 0,4 điểm\n- Không có tin, bài: 0 điểm',
    evidence: 'Danh mục tin, bài năm 2025',
    self: '1.5',
  },
  {
    code: 1.5,
    title: 'Thực hiện nhiệm vụ UBND tỉnh giao',
    maximum: 2,
    text: '- Hoàn thành đúng hạn 100% nhiệm vụ được giao: 2 điểm\n- Từ 95% đến dưới 100%: 1,4 điểm\n- Từ 90% đến dưới 95%: 0,7 điểm\n- Dưới 90%: 0 điểm',
    note: 'chờ Văn phòng gửi số',
  },
  { kind: 'input', title: 'Tổng số nhiệm vụ được giao', declared: '1,120', declaredLook: LOOKS.declared },
  {
    code: 1.6,
    title: 'Tù kiÓm tra c¶i c¸ch hµnh chÝnh',
    titleLook: OLD_FONT,
    maximum: 1,
    declared: '4/12',
    text: '- Từ 30% số phòng, đơn vị trở lên: 1 điểm\n- Từ 20% đến dưới 30% số phòng, đơn vị: 0,6 điểm\n- Dưới 20% số phòng, đơn vị: 0 điểm',
    evidence: 'Thông báo số 51/TB-SVHTTDL ngày 20/8/2025',
    self: '1,0',
  },
  {
    code: 1.7,
    title: 'Xử lý vấn đề phát hiện qua kiểm tra',
    maximum: 1,
    declared: '5/6',
    text: '- Tất cả vấn đề phát hiện qua kiểm tra đều đã được xử lý: 1 điểm\n- Còn vấn đề phát hiện qua kiểm tra chưa được xử lý: 0 điểm',
    self: 0,
  },
  {
    code: 1.8,
    title: 'Phân công người theo dõi cải cách hành chính',
    maximum: 0.5,
    declared: `Có${NBSP}`,
    text: '- Có phân công người theo dõi cải cách hành chính: Điểm tối đa\n- Không phân công người theo dõi cải cách hành chính: 0 điểm',
    evidence: 'Quyết định số 18/QĐ-SVHTTDL ngày 09/01/2025',
    self: ' 0,5 ',
  },
  {
    code: 1.9,
    title: 'Đối thoại với người dân, doanh nghiệp',
    maximum: 1.5,
    declared: '2',
    declaredLook: LOOKS.declared,
    text: '- Tổ chức từ 3 hội nghị trở lên: 1,5 điểm\n- Tổ chức 2 hội nghị: 1 điểm\n- Tổ chức 1 hội nghị: 0,5 điểm\n- Không tổ chức hội nghị: 0 điểm',
    evidence: 'Biên bản hội nghị ngày 12/5/2025 và 20/10/2025',
    self: 1,
  },
  // Typed as 1.10; Excel kept the number 1.1.
  {
    code: 1.1,
    codeLook: AS_NUMBER,
    title: 'Sáng kiến cải cách hành chính',
    maximum: 1.5,
    declared: '1 sáng kiến',
    text: 'Mỗi sáng kiến được công nhận được 0,5 điểm, tối đa 1,5 điểm.',
    evidence: 'Quyết định số 2410/QĐ-UBND ngày 18/11/2025',
    self: 0.5,
  },
  {
    code: 1.11,
    codeLook: AS_NUMBER,
    title: 'Mô hình, cách làm hay',
    maximum: 1,
    declared: 'Không',
    text: '- Có mô hình, cách làm hay: 1 điểm\n- Không có mô hình, cách làm hay: 0 điểm',
    self: 0,
  },
  {
    kind: 'subtotal',
    title: 'Cộng lĩnh vực I',
    maximum: 14,
  },
  { kind: 'header', title: '' },
  {
    kind: 'field',
    code: 'II',
    title: 'THỦ TỤC HÀNH CHÍNH',
    maximum: 9,
  },
  {
    code: SECOND_OF_JANUARY,
    codeLook: AS_DATE,
    title: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
    maximum: 3,
    text: '- Từ 98% trở lên: 3 điểm\n- Từ 95% đến dưới 98%: 2,5 điểm\n- Từ 90% đến dưới 95%: 1,5 điểm\n- Dưới 90%: 0 điểm',
    evidence: 'Kết xuất Hệ thống thông tin giải quyết TTHC',
    self: 2.5,
  },
  { kind: 'input', title: 'Tổng số hồ sơ đã giải quyết', declared: '2.418', declaredLook: LOOKS.declared },
  { kind: 'input', title: 'Số hồ sơ giải quyết đúng hạn', declared: 2331, declaredLook: LOOKS.figure },
  {
    code: SECOND_OF_FEBRUARY,
    codeLook: AS_DATE,
    title: 'C«ng khai thñ tôc hµnh chÝnh',
    titleLook: OLD_FONT,
    maximum: 2,
    declared: 'Công khai đầy đủ nhưng chậm thời hạn',
    text: '- Công khai đầy đủ, đúng thời hạn: 2 điểm\n- Công khai đầy đủ nhưng chậm thời hạn: 1,2 điểm\n- Công khai không đầy đủ: 0 điểm',
    self: '2',
  },
  {
    code: '2.3.',
    title: 'Xin lỗi đối với hồ sơ trễ hạn',
    maximum: 2,
    declared: '3',
    declaredLook: LOOKS.declared,
    text: 'Mỗi hồ sơ trễ hạn không có văn bản xin lỗi trừ 0,2 điểm, trừ không quá điểm tối đa.',
    evidence: 'Văn bản xin lỗi',
    self: '1,4',
  },
  {
    code: `2.4${NBSP}`,
    title: 'Hồ sơ nộp trực tuyến',
    maximum: 2,
    declared: '1.842/2.418 (76,18%)',
    text: '- Từ 75% trở lên: 2 điểm\n- Từ 50% đến dưới 75%: 1,3 điểm\n- Dưới 50%: 0,5 điểm',
    evidence: 'Kết xuất Cổng dịch vụ công',
    self: '2,0',
  },
  {
    kind: 'subtotal',
    title: 'Cộng lĩnh vực II',
    maximum: 9,
  },
  {
    kind: 'field',
    code: 'III',
    title: 'CHUYỂN ĐỔI SỐ',
    maximum: 6,
  },
  {
    code: '3.1',
    title: 'Tỷ lệ văn bản điện tử được ký số',
    maximum: 2,
    declared: '2.905/2.871',
    text: 'Số điểm = Tỷ lệ × điểm tối đa',
    evidence: 'Kết xuất hệ thống quản lý văn bản',
    self: 2,
  },
  {
    code: '3,2',
    title: 'Chuyên mục cải cách hành chính trên trang thông tin điện tử',
    maximum: 2,
    text: '- Có chuyên mục và cập nhật hằng tuần: 2 điểm\n- Có chuyên mục nhưng cập nhật không đều: 1,1 điểm\n- Không có chuyên mục: 0 điểm',
  },
  {
    code: '3.3',
    title: 'Thanh toán trực tuyến phí, lệ phí',
    maximum: 2,
    declared: '612/1.020',
    text: '- Từ 60% trở lên: 2 điểm\n- Từ 30% đến dưới 60%: 1,1 điểm\n- Dưới 30%: 0,3 điểm',
    evidence: 'Kết xuất nền tảng thanh toán',
    self: '2 điểm',
  },
];
