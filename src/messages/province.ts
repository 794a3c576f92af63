import type { ProvinceProblemCode } from '../review/province/problems';
import type { Message } from './language';

/** Parting a province's index among lead agencies and putting it together again. */
export const PROVINCE_PROBLEMS: Readonly<Record<ProvinceProblemCode, Message>> = {
  'province.no-lead-column': {
    vi: 'Trang “{sheet}” không cho biết cơ quan chủ trì của mục nào. Hãy thêm cột “Cơ quan chủ trì”.',
    en: 'Sheet “{sheet}” names no lead agency for any item. Please add a column “Cơ quan chủ trì”.',
  },
  'province.no-lead': {
    vi: '{count} mục chưa có cơ quan chủ trì: {items}. Các mục này không nằm trong tệp nào; hãy phân công.',
    en: '{count} items have no lead agency: {items}. They are in no file; please assign them.',
  },
  'province.several-leads': {
    vi: 'Mục {item} có nhiều cơ quan chủ trì: {leads}. Mục được gửi cho từng cơ quan; nếu số liệu gửi về khác nhau sẽ báo để chọn.',
    en: 'Item {item} has several lead agencies: {leads}. Each gets it; where what comes back differs, both are shown.',
  },
  'province.near-leads': {
    vi: '“{name}” và “{near}” có phải là một cơ quan? Hiện đang tách thành hai tệp; hãy thống nhất cách viết.',
    en: 'Are “{name}” and “{near}” one agency? They get two files now; please write them alike.',
  },
  'province.due-unclear': {
    vi: 'Mục {item}: hạn “{typed}” không đọc được thành ngày nên chưa tính còn bao nhiêu ngày.',
    en: 'Item {item}: the due date “{typed}” is no day, so the days left cannot be told.',
  },
  'province.duty-differs': {
    vi: 'Mục {item}: cơ quan chủ trì ghi “{first}” trong bảng chấm nhưng “{second}” trong bảng phân công. Đang theo bảng chấm; hãy thống nhất.',
    en: 'Item {item}: the lead agency is “{first}” in the scoring table but “{second}” in the assignment. The scoring table is followed; please make them agree.',
  },
  'province.not-issued': {
    vi: '“{file}” không phải tệp do lệnh assign phát ra (không còn dấu nhận biết) nên chưa tổng hợp. Hãy dùng tệp đã phát, hoặc nhập tay các mục này.',
    en: '“{file}” is not a file issued by assign (its mark is gone) and is not gathered. Please use the issued file, or enter its items by hand.',
  },
  'province.item-moved': {
    vi: '“{file}”: không tìm thấy dòng của mục {item} “{title}” nên chưa tổng hợp mục này. Có phải dòng đã bị xóa hoặc sửa tên?',
    en: '“{file}”: the row of item {item} “{title}” cannot be found, so the item is not gathered. Was the row deleted or renamed?',
  },
  'province.item-unknown': {
    vi: '“{file}”: mục {item} không còn ở chỗ cũ trong bảng của tỉnh nên chưa tổng hợp. Bảng của tỉnh có được chèn, xóa dòng sau khi phát tệp không?',
    en: '“{file}”: item {item} no longer stands in its place in the province’s table and is not gathered. Were rows added or removed there after the files went out?',
  },
  'province.conflict': {
    vi: 'Mục {item}: “{first}” ghi “{firstValue}”, “{second}” ghi “{secondValue}”. Chưa ghi số nào vào bảng; hãy chọn một.',
    en: 'Item {item}: “{first}” says “{firstValue}”, “{second}” says “{secondValue}”. Neither was written; please choose one.',
  },
  'province.edited-since': {
    vi: 'Mục {item}: khi phát tệp ô này là “{was}”, nay bảng của tỉnh là “{now}”, “{file}” gửi về “{after}”. Giữ nguyên bảng của tỉnh; hãy chọn một.',
    en: 'Item {item}: this cell was “{was}” when issued, the province’s table now says “{now}”, “{file}” sends “{after}”. The province’s table is left alone; please choose one.',
  },
  'province.over-formula': {
    vi: 'Mục {item}: ô này là công thức trong bảng của tỉnh; “{file}” gửi về “{after}”. Giữ nguyên công thức.',
    en: 'Item {item}: this cell is a formula in the province’s table; “{file}” sends “{after}”. The formula stays.',
  },
  'province.emptied': {
    vi: 'Mục {item}: “{file}” để trống ô trước đây là “{was}”. Giữ nguyên số cũ; trống không phải là 0.',
    en: 'Item {item}: “{file}” leaves blank what was “{was}”. The earlier value stays; blank is not 0.',
  },
  'province.lead-without-file': {
    vi: '“{lead}” chưa gửi lại tệp: {count} mục chưa tổng hợp.',
    en: '“{lead}” has not sent its file back: {count} items are not gathered.',
  },
  'province.cell-locked': {
    vi: 'Ô này bị khóa nên chưa ghi được giá trị “{after}” từ “{file}”. Hãy mở khóa trang rồi chạy lại.',
    en: 'This cell is locked, so “{after}” from “{file}” could not be written. Please unprotect the sheet and run again.',
  },
};

/** Words of the sheets and tables made for a province. */
export const PROVINCE_LABELS = {
  'issue.sheet': { vi: 'Phiếu chủ trì', en: 'Lead agency' },
  'issue.title': {
    vi: 'SỐ LIỆU VÀ TÀI LIỆU KIỂM CHỨNG DO {lead} CHỦ TRÌ',
    en: 'FIGURES AND EVIDENCE LED BY {lead}',
  },
  'issue.hint': {
    vi: 'Chỉ điền các ô không khóa. Giữ nguyên các dòng; gửi lại đúng tệp này.',
    en: 'Fill in unlocked cells only. Leave the rows as they are and send this very file back.',
  },
  'appendix.name': { vi: 'PHỤ LỤC', en: 'APPENDIX' },
  'appendix.issued': {
    vi: '(Kèm theo Công văn số ……… ngày …/…/… của ………)',
    en: '(With official letter No. ……… of …/…/… of ………)',
  },
  'appendix.title': {
    vi: 'GIAO NHIỆM VỤ KHẮC PHỤC CÁC TIÊU CHÍ CÓ NGUY CƠ MẤT ĐIỂM{year}',
    en: 'TASKS TO RECOVER CRITERIA AT RISK OF LOSING POINTS{year}',
  },
  'appendix.year': { vi: ' NĂM {year}', en: ' IN {year}' },
  'appendix.sheet': { vi: 'Phụ lục', en: 'Appendix' },
  'appendix.number': { vi: 'STT', en: 'No.' },
  'appendix.item': { vi: 'Tiêu chí', en: 'Criterion' },
  'appendix.maximum': { vi: 'Điểm tối đa', en: 'Maximum' },
  'appendix.at-stake': { vi: 'Điểm có nguy cơ mất', en: 'Points at risk' },
  'appendix.reason': { vi: 'Nguyên nhân', en: 'Cause' },
  'appendix.task': { vi: 'Nhiệm vụ khắc phục', en: 'Task' },
  'appendix.lead': { vi: 'Cơ quan chủ trì', en: 'Lead' },
  'appendix.supporting': { vi: 'Phối hợp', en: 'Supporting' },
  'appendix.due': { vi: 'Thời hạn', en: 'Due' },
  'appendix.total': { vi: 'Tổng cộng', en: 'Total' },
  'appendix.beyond': {
    vi: 'Không giao {items} mục ({points} điểm): không còn việc gì có thể làm để lấy lại điểm.',
    en: '{items} items ({points} points) are left out: nothing can win their points back.',
  },
  'appendix.unverified': {
    vi: 'Cách tính điểm chưa được đối chiếu với văn bản gốc.',
    en: 'The scoring rules have not been checked against their source.',
  },
  'assign.leads': { vi: 'ĐIỂM CÓ NGUY CƠ MẤT THEO CƠ QUAN CHỦ TRÌ', en: 'POINTS AT RISK BY LEAD AGENCY' },
  'assign.items': { vi: 'Số mục', en: 'Items' },
  'assign.at-stake': { vi: 'Có thể mất', en: 'At risk' },
  'assign.recoverable': { vi: 'Còn cứu được', en: 'Recoverable' },
  'assign.due': { vi: 'Hạn gửi TLKC', en: 'Evidence due' },
  'assign.due-item': {
    vi: '{day}: {items} mục, {points} điểm ({label})',
    en: '{day}: {items} items, {points} points ({label})',
  },
  'assign.overdue': { vi: 'Quá hạn {days} ngày', en: '{days} days overdue' },
  'assign.today': { vi: 'Đến hạn hôm nay', en: 'due today' },
  'assign.left': { vi: 'Còn {days} ngày', en: '{days} days left' },
  'assign.written': { vi: 'Đã phát {count} tệp vào {folder}', en: '{count} files issued to {folder}' },
  'assign.gathered': {
    vi: 'Đã tổng hợp {count} ô từ {files} tệp vào {out}',
    en: '{count} cells of {files} files gathered into {out}',
  },
  'assign.changed': {
    vi: '{cell} (mục {item}): “{before}” → “{after}” ({file})',
    en: '{cell} (item {item}): “{before}” → “{after}” ({file})',
  },
  'assign.filled': {
    vi: '{cell} (mục {item}): “{after}” ({file})',
    en: '{cell} (item {item}): “{after}” ({file})',
  },
  'assign.appendix': { vi: 'Đã ghi phụ lục: {file}', en: 'Appendix written: {file}' },
} as const satisfies Record<string, Message>;
