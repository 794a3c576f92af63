import type { Issuer } from './letterhead';
import type { Declaration } from './self-score-sheet';

/** A department of an invented province: most items good, about ten that lose points. */
export const DEPARTMENT: Issuer = {
  above: 'UBND TỈNH TRƯỜNG SƠN',
  name: 'Sở Nông nghiệp và Môi trường',
  place: 'Trường Sơn',
  signer: 'GIÁM ĐỐC',
  signerName: 'Trần Quốc Khánh',
};

/** 15/01/2025, counted from 1900 as Excel does. */
const JANUARY_15 = { serial: 45672 };

export const DEPARTMENT_DECLARATIONS: Readonly<Record<string, Declaration>> = {
  '1.1.1': { declared: JANUARY_15, self: '1', evidence: ['Kế hoạch số 06/KH-SNNMT ngày 15/01/2025'] },
  '1.1.2': { declared: '46/50', self: '1.84', evidence: ['Báo cáo số 512/BC-SNNMT ngày 08/12/2025, mục II'] },
  '1.2': {
    declared: 'Báo cáo gửi chậm: 1; Báo cáo không gửi: 0',
    self: '2',
    evidence: [
      'Báo cáo số 98/BC-SNNMT ngày 14/3/2025',
      'Báo cáo số 240/BC-SNNMT ngày 16/6/2025',
      'Báo cáo số 512/BC-SNNMT ngày 08/12/2025',
    ],
  },
  '1.3.1': {
    declared: '4/12',
    self: '1.5',
    evidence: ['Kế hoạch số 31/KH-SNNMT ngày 10/3/2025', 'Thông báo số 77/TB-SNNMT ngày 22/8/2025'],
  },
  '1.3.2': { declared: '7/7', self: '1', evidence: ['Báo cáo số 401/BC-SNNMT ngày 30/9/2025'] },
  '1.4': {
    declared: '14 tin',
    self: '1.5',
    evidence: ['Danh mục tin, bài đăng trên Trang thông tin điện tử của Sở năm 2025'],
  },
  '1.5': {
    declared: '118/120',
    self: '2.25',
    evidence: ['Kết xuất hệ thống theo dõi nhiệm vụ ngày 31/12/2025'],
  },
  '2.1.1': {
    declared: '5/5',
    self: '2',
    evidence: ['Tờ trình số 45/TTr-SNNMT ngày 20/3/2025', 'Tờ trình số 182/TTr-SNNMT ngày 25/8/2025'],
  },
  '2.1.2': { declared: '23/23', self: '2', evidence: ['Bảng kê 23 văn bản tham gia ý kiến năm 2025'] },
  '2.2.1': { declared: 'Rà soát đầy đủ, đúng hạn', self: '2' },
  '2.2.2': {
    declared: '0 văn bản',
    self: '2',
    evidence: ['Thông báo số 15/TB-STP ngày 05/11/2025 của Sở Tư pháp'],
  },
  '3.1.1': {
    declared: 'Trình công bố đúng hạn',
    self: '2',
    evidence: ['Tờ trình số 61/TTr-SNNMT ngày 02/4/2025', 'Quyết định số 733/QĐ-UBND ngày 10/4/2025'],
  },
  '3.1.2': { declared: '2 thủ tục', self: '1', evidence: ['Quyết định số 1920/QĐ-UBND ngày 12/9/2025'] },
  '3.1.3': {
    declared: 'Công khai đầy đủ, đúng thời hạn tại Bộ phận Một cửa và trên Cổng dịch vụ công',
    self: '1.5',
    evidence: ['Ảnh chụp bảng niêm yết ngày 15/4/2025'],
  },
  '3.2': { declared: '24%', self: '2.5', evidence: ['Quyết định số 812/QĐ-UBND ngày 22/4/2025'] },
  '3.3.1': {
    inputs: [
      { label: 'Tổng số hồ sơ đã giải quyết', value: 1300 },
      { label: 'Số hồ sơ giải quyết đúng hạn', value: 1260 },
    ],
    self: '2.5',
    evidence: ['Kết xuất Hệ thống thông tin giải quyết TTHC ngày 31/12/2025'],
  },
  '3.3.2': { declared: '0 hồ sơ', self: '1.5', evidence: ['40 văn bản xin lỗi kèm danh sách hồ sơ trễ hạn'] },
  '3.3.3': {
    declared: '9/9',
    self: '1.5',
    evidence: ['Kết xuất Hệ thống tiếp nhận phản ánh, kiến nghị năm 2025'],
  },
  '4.1.1': {
    declared: 'Phê duyệt đầy đủ và bố trí đúng vị trí việc làm',
    self: '2',
    evidence: ['Quyết định số 1105/QĐ-UBND ngày 28/5/2025'],
  },
  '4.1.2': {
    declared: '2 điểm',
    self: '2',
    evidence: ['Quyết định số 88/QĐ-UBND ngày 16/01/2025'],
  },
  '4.2': {
    declared: 'Quy chế phối hợp: Có\nKế hoạch kiểm tra: Có\nBáo cáo kết quả: Có',
    self: '3',
    evidence: [
      'Quyết định số 120/QĐ-SNNMT ngày 05/02/2025',
      'Kế hoạch số 31/KH-SNNMT ngày 10/3/2025',
      'Báo cáo số 488/BC-SNNMT ngày 25/11/2025',
    ],
  },
  '5.1.1': {
    declared: '0 trường hợp',
    self: '2.5',
    evidence: ['Danh sách bổ nhiệm năm 2025', 'Kết luận số 09/KL-SNV ngày 17/10/2025'],
  },
  '5.1.2': {
    declared: '57/60',
    self: '2.5',
    evidence: ['Kế hoạch số 12/KH-SNNMT ngày 24/01/2025', 'Danh sách 57 công chức đã hoàn thành'],
  },
  '5.2.1': {
    declared: 'Vi phạm giờ giấc làm việc: 0; Công chức bị khiển trách: 0; Công chức bị cảnh cáo trở lên: 0',
    self: '3',
    evidence: ['Biên bản kiểm tra công vụ ngày 12/6/2025'],
  },
  '5.2.2': { evidence: ['Kế hoạch số 20/KH-SNNMT ngày 18/02/2025'] },
  '6.1.1': {
    declared: '128.450/152.000',
    self: '2.67',
    evidence: ['Báo cáo đối chiếu số 04/BC-KBNN ngày 31/12/2025 (đơn vị: triệu đồng)'],
  },
  '6.1.2': {
    declared: '1.240.500.000/1.240.500.000',
    self: '2',
    evidence: ['Kết luận số 22/KL-TTr ngày 11/4/2025', 'Giấy nộp tiền ngày 20/5/2025'],
  },
  '6.2.1': {
    declared: '62/80',
    self: '1.55',
    evidence: ['Công văn số 3120/STC-HCSN ngày 15/12/2025 của Sở Tài chính'],
  },
  '6.2.2': {
    declared: 'Đã giao quyền tự chủ cho tất cả đơn vị',
    self: '2',
    evidence: ['Quyết định số 2105/QĐ-UBND ngày 06/10/2025'],
  },
  '6.3': { declared: 'Có', self: '3', evidence: ['Quyết định số 77/QĐ-SNNMT ngày 20/01/2025'] },
  '7.1.1': {
    declared: '4.902/4.902',
    self: '2',
    evidence: ['Kết xuất hệ thống quản lý văn bản và điều hành năm 2025'],
  },
  '7.1.2': {
    declared: '9,4 điểm',
    self: '1.41',
    evidence: ['Công văn số 908/SKHCN-CĐS ngày 18/12/2025 của Sở Khoa học và Công nghệ'],
  },
  '7.1.3': {
    declared: 'Khai thác thường xuyên tất cả chức năng của phần mềm; Số lần để gián đoạn hệ thống: 0',
    self: '1.5',
    evidence: ['Biên bản kết nối ngày 03/3/2025'],
  },
  '7.2.1': { declared: '3.718/5.200', self: '2', evidence: ['Kết xuất Cổng dịch vụ công ngày 31/12/2025'] },
  '7.2.2': {
    declared: '1.020/1.700',
    self: '2',
    evidence: ['Kết xuất nền tảng thanh toán trực tuyến ngày 31/12/2025'],
  },
  '7.2.3': {
    declared:
      'Tổng số hồ sơ đã giải quyết: 1.300; Số hồ sơ đã số hóa đầy đủ thành phần và kết quả: 1.105; Số hồ sơ chỉ số hóa kết quả: 130',
    self: '2.23',
    evidence: ['Kết xuất kho dữ liệu hồ sơ số hóa ngày 31/12/2025'],
  },
  '7.2.4': {
    declared: 'Văn bản phân công: x; Tài liệu hướng dẫn: x; Số điện thoại hỗ trợ: x',
    self: '1.5',
    evidence: ['Quyết định số 54/QĐ-SNNMT ngày 13/01/2025', 'Tờ gấp hướng dẫn', 'Ảnh chụp nơi công khai'],
  },
  '7.3': {
    declared: 'Có chuyên mục và cập nhật hằng tuần',
    self: '3',
    evidence: ['Chuyên mục Cải cách hành chính trên Trang thông tin điện tử của Sở'],
  },
  '8.1': { declared: '3 mô hình', self: '2', evidence: ['Quyết định số 2388/QĐ-UBND ngày 14/11/2025'] },
  '9.1': { declared: '1 sáng kiến', self: '0.5', evidence: ['Quyết định số 2410/QĐ-UBND ngày 18/11/2025'] },
  '9.2': {
    declared: 'Bằng khen của Chủ tịch UBND tỉnh',
    self: '0.6',
    evidence: ['Quyết định số 2501/QĐ-UBND ngày 28/11/2025'],
  },
  '10.1': { declared: '0 lần', self: '0', evidence: ['Không có văn bản phê bình trong năm'] },
  '10.2': { declared: '0 ngày', self: '0', evidence: ['Giấy tiếp nhận hồ sơ ngày 12/01/2026'] },
};
