import type { StatisticsProblemCode } from '../review/statistics/problems';
import type { FedFigure } from '../review/statistics/feed';
import type { LeftOut } from '../review/statistics/province-rates';
import type { StampPart } from '../review/statistics/stamp';
import type { Message } from './language';

/** Tables of units, figures fed from elsewhere, provincial rates and snapshots: both figures, where, what to do. */
export const STATISTICS_PROBLEMS: Readonly<Record<StatisticsProblemCode, Message>> = {
  'statistics.column-total-differs': {
    vi: '“{label}” ghi {found} nhưng {count} đơn vị cộng lại bằng {sum} (chênh {difference}). Một trong các số này sai, hoặc còn đơn vị chưa được liệt kê; hãy đối chiếu số liệu gốc.',
    en: '“{label}” reads {found}, but its {count} units add up to {sum} (difference {difference}). One of these figures is wrong, or a unit is not listed; please compare with the source.',
  },
  'statistics.rate-is-mean': {
    vi: '“{label}” ghi {found}, đúng bằng trung bình cộng tỷ lệ của {count} đơn vị. Tỷ lệ chung là tổng tử số trên tổng mẫu số: {numerator}/{denominator} = {pooled}. Hãy tính lại.',
    en: '“{label}” reads {found}, the mean of the rates of {count} units. The common rate is the sum of numerators over the sum of denominators: {numerator}/{denominator} = {pooled}. Please compute it again.',
  },
  'statistics.text-numbers': {
    vi: 'Cột “{column}”: {count} số đang ở dạng văn bản ({cells}) giữa các số thật. Hàm SUM sẽ bỏ qua các ô này; hãy chuyển sang dạng số.',
    en: 'Column “{column}”: {count} numbers are kept as text ({cells}) among real ones. SUM will pass over them; please turn them into numbers.',
  },
  'statistics.text-numbers-left-out': {
    vi: 'Cột “{column}”: {count} số ở dạng văn bản ({cells}) nằm trong vùng của một công thức; công thức có thể đã bỏ qua chúng. Hãy chuyển sang dạng số rồi xem lại kết quả công thức.',
    en: 'Column “{column}”: {count} numbers kept as text ({cells}) lie inside the range of a formula, which may pass over them. Please turn them into numbers and look at the formula’s result again.',
  },
  'statistics.sum-scale-slip': {
    vi: '“{total}”: nhiều khả năng “{slipItem}” ghi lệch {factor} lần ({found} thay vì {likely}): khi đó tổng khớp. Hãy đối chiếu số liệu gốc trước khi sửa.',
    en: '“{total}”: most likely “{slipItem}” is {factor} times off ({found} for {likely}): then the sum agrees. Please compare with the source before changing it.',
  },
  'statistics.declared-above-whole': {
    vi: 'Mục {item} kê khai {typed}: tử số {part} lớn hơn mẫu số {whole}. Hãy xem có ghi ngược hai số, hoặc tử số gồm cả phần chuyển từ kỳ trước.',
    en: 'Item {item} declares {typed}: the numerator {part} is above the denominator {whole}. Please see whether the two are swapped, or the numerator includes what was carried over.',
  },
  'statistics.declared-rate-above-100': {
    vi: 'Mục {item} kê khai {found}, lớn hơn 100 %. Hãy xem lại dấu phẩy thập phân, tử số và mẫu số.',
    en: 'Item {item} declares {found}, above 100 %. Please check the decimal comma, the numerator and the denominator.',
  },
  'statistics.declared-not-whole': {
    vi: 'Mục {item} kê khai “{typed}”: {found} không phải số nguyên trong khi đơn vị tính là đếm được. Dấu phẩy có phải là dấu ngăn hàng nghìn không?',
    en: 'Item {item} declares “{typed}”: {found} is not whole though its unit is counted. Is the comma a thousands separator?',
  },
  'statistics.fact-differs': {
    vi: '“{label}” ghi {found} ở đây và {otherFound} ở {other}. Nếu là cùng một chỉ tiêu, cùng kỳ thì hai số phải bằng nhau; hãy đối chiếu.',
    en: '“{label}” reads {found} here and {otherFound} at {other}. If it is the same fact of the same period, the two must agree; please compare.',
  },
  'statistics.no-table': {
    vi: 'Không thấy bảng số liệu nào trong “{file}”. Cần một bảng có cột tên đơn vị và ít nhất hai cột số, hoặc một biểu mẫu thống kê.',
    en: 'No table of figures was found in “{file}”. It needs a column of unit names and at least two columns of figures, or to be a statistics form.',
  },
  'statistics.map-unreadable': {
    vi: 'Tệp ghép cột “{file}” không đọc được: {reason}. Hãy tạo lại tệp rồi xác nhận từng dòng.',
    en: 'The mapping “{file}” cannot be read: {reason}. Please make it again and confirm each line.',
  },
  'statistics.unit-unknown': {
    vi: '“{agency}” không có trong bảng số liệu “{file}”. Hãy rà soát tên đơn vị, hoặc ghép tên.',
    en: '“{agency}” is not in the table “{file}”. Please check its name, or match it.',
  },
  'statistics.unit-proposed': {
    vi: '“{agency}” không có đúng tên trong “{file}”; gần nhất là “{near}”. Chưa dùng số liệu của đơn vị này cho đến khi có người xác nhận.',
    en: '“{agency}” is not in “{file}” by that name; the nearest is “{near}”. Its figures are not used until somebody confirms it.',
  },
  'statistics.unit-twice': {
    vi: '“{agency}” có nhiều hơn một dòng trong “{file}”; chưa biết dòng nào đúng nên không dùng. Hãy giữ lại một dòng.',
    en: '“{agency}” has more than one row in “{file}”; nobody can tell which counts, so none is used. Please keep one.',
  },
  'statistics.column-missing': {
    vi: 'Cột “{column}” đã ghép trước đây không còn trong “{file}”. Hãy xem tiêu đề cột có đổi không rồi ghép lại.',
    en: 'The column “{column}” matched earlier is no longer in “{file}”. Please see whether its header changed and match it again.',
  },
  'statistics.input-missing': {
    vi: 'Mục {item} (số liệu “{input}”) đã ghép với cột “{column}” nhưng bảng chấm không có mục hoặc số liệu này.',
    en: 'Item {item} (input “{input}”) was matched with column “{column}”, but the scoring table has no such item or input.',
  },
  'statistics.stamp-missing': {
    vi: 'Số liệu “{source}” chưa ghi rõ: {missing}. Hãy bổ sung để sau này biết số lấy ở đâu, đến ngày nào, tính thế nào.',
    en: 'The figures “{source}” do not state: {missing}. Please add it, so that anyone can tell where they come from and up to which day.',
  },
  'statistics.feed-differs': {
    vi: 'Mục {item}, {input}: đơn vị kê khai {own}, “{source}” là {fed} (ô {other}), chênh {difference}. Số đơn vị kê khai được giữ nguyên; hãy đối chiếu hai nguồn.',
    en: 'Item {item}, {input}: the unit declares {own}, “{source}” says {fed} (cell {other}), difference {difference}. The declared figure is left alone; please compare both sources.',
  },
  'statistics.feed-own-blank': {
    vi: 'Mục {item}, {input}: đơn vị chưa kê khai; “{source}” là {fed} (ô {other}). Chưa điền thay đơn vị; hãy xem rồi ghi nếu đúng.',
    en: 'Item {item}, {input}: the unit declares nothing; “{source}” says {fed} (cell {other}). It was not filled in; please look and write it if it is right.',
  },
  'statistics.feed-blank': {
    vi: 'Mục {item}, {input}: đơn vị kê khai {own}, “{source}” để trống. Trống không phải là 0; chưa đối chiếu được.',
    en: 'Item {item}, {input}: the unit declares {own}, “{source}” is blank. Blank is not 0; nothing to compare.',
  },
  'statistics.carried-over': {
    vi: 'Mục {item}, {input}: chênh {difference} đúng bằng “{column}” ({carried}). Có phải một bên tính tồn đầu kỳ, bên kia không?',
    en: 'Item {item}, {input}: the difference {difference} is exactly “{column}” ({carried}). Does one side count what was carried over and the other not?',
  },
  'statistics.unit-incomplete': {
    vi: '{agency}: “{fact}” chưa đủ tử số và mẫu số nên chưa tính vào tỷ lệ chung; không tính là 0.',
    en: '{agency}: “{fact}” lacks a numerator or denominator and is left out of the common rate; it does not count as 0.',
  },
  'statistics.unit-invalid': {
    vi: '{agency}: “{fact}” có tử số {numerator} lớn hơn mẫu số {denominator}; chưa tính vào tỷ lệ chung. Hãy đối chiếu.',
    en: '{agency}: “{fact}” has a numerator {numerator} above its denominator {denominator} and is left out of the common rate. Please compare.',
  },
  'statistics.no-rate': {
    vi: 'Không thấy chỉ tiêu tỷ lệ nào có tử số và mẫu số ở từ hai đơn vị trở lên.',
    en: 'No rate with a numerator and a denominator was found for two units or more.',
  },
  'statistics.no-date': {
    vi: '“{file}”: không biết số liệu đến ngày nào nên chưa dùng. Hãy ghi “Tính đến ngày …” trong bảng.',
    en: '“{file}”: the day its figures go up to is unknown, so it is left out. Please write “Tính đến ngày …” in the sheet.',
  },
  'statistics.same-date': {
    vi: '“{file}” và “{other}” cùng tính đến ngày {day}; chưa biết tệp nào đúng nên không dùng tệp sau. Hãy giữ lại một tệp.',
    en: '“{file}” and “{other}” both go up to {day}; nobody can tell which counts, so the latter is left out. Please keep one.',
  },
  'statistics.one-snapshot': {
    vi: 'Cần số liệu của ít nhất hai ngày để thấy xu hướng; hiện mới có {count}.',
    en: 'A trend needs figures of at least two days; there is {count}.',
  },
  'statistics.falls': {
    vi: '“{input}” (mục {item}) giảm từ {before} xuống {after} giữa {from} và {to}. Số lũy kế không thể giảm: đây là số riêng từng tháng, hay một trong hai số sai?',
    en: '“{input}” (item {item}) falls from {before} to {after} between {from} and {to}. A running total cannot fall: are these figures of single months, or is one of them wrong?',
  },
  'statistics.periods-mixed': {
    vi: '“{file}” tính từ {from}, không phải từ {start} như các tệp khác; không ghép được thành một chuỗi lũy kế nên chưa dùng.',
    en: '“{file}” counts from {from}, not from {start} as the others; it cannot stand in one running total and is left out.',
  },
  'statistics.other-agency': {
    vi: '“{file}” là của “{agency}”, các tệp khác là của “{first}”; chưa dùng. Hãy chọn các tệp của cùng một đơn vị.',
    en: '“{file}” is of “{agency}”, the others of “{first}”; it is left out. Please choose files of one unit.',
  },
};

/** Why a unit has no part in the rate of the whole province. */
export const LEFT_OUT: Readonly<Record<LeftOut, Message>> = {
  blank: { vi: 'chưa có số liệu', en: 'no figures' },
  twice: { vi: 'có hơn một dòng', en: 'more than one row' },
  invalid: { vi: 'tử số lớn hơn mẫu số', en: 'numerator above denominator' },
  noAuthority: { vi: 'không có thẩm quyền', en: 'no authority' },
  noCases: { vi: 'không phát sinh', en: 'no cases' },
  notApplicable: { vi: 'không áp dụng', en: 'not applicable' },
};

/** What figures must carry with them. */
export const STAMP_PARTS: Readonly<Record<StampPart, Message>> = {
  source: { vi: 'nguồn', en: 'source' },
  period: { vi: 'kỳ số liệu', en: 'period' },
  taken: { vi: 'ngày lấy', en: 'day taken' },
  carriedOver: { vi: 'có hay không tính tồn đầu kỳ', en: 'whether what was carried over is counted' },
};

/** How a declared figure and a fed one stand to each other. */
export const FED_STATES: Readonly<Record<FedFigure['state'], Message>> = {
  agrees: { vi: 'Khớp', en: 'Agrees' },
  differs: { vi: '≠ Khác', en: '≠ Differs' },
  ownBlank: { vi: 'Đơn vị chưa kê khai', en: 'Not declared' },
  sourceBlank: { vi: 'Nguồn để trống', en: 'Blank in the source' },
};

/** Words of the tables and lines about statistics. */
export const STATISTICS_LABELS = {
  'rates.sheet': { vi: 'Tỷ lệ toàn tỉnh', en: 'Provincial rates' },
  'rates.title': {
    vi: 'TỶ LỆ CHUNG TOÀN TỈNH VÀ CÁC ĐƠN VỊ KÉO GIẢM',
    en: 'PROVINCIAL RATES AND THE UNITS THAT PULL THEM DOWN',
  },
  'rates.note': {
    vi: 'Tỷ lệ chung = tổng tử số ÷ tổng mẫu số của các đơn vị, không phải trung bình cộng các tỷ lệ. “Thiếu” là số trường hợp đạt đơn vị còn thiếu để bằng tỷ lệ chung.',
    en: 'Common rate = sum of numerators ÷ sum of denominators, never a mean of rates. “Short” is how many more good cases would bring the unit to the common rate.',
  },
  'rates.agency': { vi: 'Đơn vị', en: 'Unit' },
  'rates.numerator': { vi: 'Tử số', en: 'Numerator' },
  'rates.denominator': { vi: 'Mẫu số', en: 'Denominator' },
  'rates.rate': { vi: 'Tỷ lệ (%)', en: 'Rate (%)' },
  'rates.short': { vi: 'Thiếu (trường hợp)', en: 'Short (cases)' },
  'rates.all': { vi: 'Toàn tỉnh', en: 'The whole province' },
  'rates.left-out': { vi: 'Chưa tính: {units}', en: 'Not counted: {units}' },
  'rates.target': {
    vi: 'Để toàn tỉnh đạt {target} còn thiếu {cases} trường hợp.',
    en: 'The whole province is {cases} cases short of {target}.',
  },
  'feed.sheet': { vi: 'CCHC – Đối chiếu số liệu', en: 'CCHC – Compared figures' },
  'feed.title': {
    vi: 'ĐỐI CHIẾU SỐ LIỆU KÊ KHAI VỚI NGUỒN KHÁC',
    en: 'DECLARED FIGURES BESIDE ANOTHER SOURCE',
  },
  'feed.code': { vi: 'Mục', en: 'Item' },
  'feed.item': { vi: 'Tiêu chí', en: 'Criterion' },
  'feed.input': { vi: 'Số liệu', en: 'Figure' },
  'feed.own': { vi: 'Đơn vị kê khai', en: 'Declared' },
  'feed.own-cell': { vi: 'Ô', en: 'Cell' },
  'feed.fed': { vi: 'Nguồn đối chiếu', en: 'Source' },
  'feed.fed-cell': { vi: 'Ô của nguồn', en: 'Cell of the source' },
  'feed.difference': { vi: 'Chênh lệch', en: 'Difference' },
  'feed.state': { vi: 'Kết quả', en: 'Result' },
  'feed.stamp': {
    vi: 'Nguồn: {source}. Kỳ số liệu: {period}. Ngày lấy: {taken}. Tồn đầu kỳ: {carried}.',
    en: 'Source: {source}. Period: {period}. Taken: {taken}. Carried over: {carried}.',
  },
  'feed.unstated': { vi: 'chưa rõ', en: 'not stated' },
  'feed.included': { vi: 'có tính', en: 'counted' },
  'feed.excluded': { vi: 'không tính', en: 'not counted' },
  'feed.until': { vi: 'đến {to}', en: 'to {to}' },
  'feed.period': { vi: 'từ {from} đến {to}', en: 'from {from} to {to}' },
  'feed.untouched': {
    vi: 'Số đơn vị kê khai được giữ nguyên; trống không phải là 0.',
    en: 'Declared figures are left alone; blank is not 0.',
  },
  'feed.proposals': {
    vi: 'Đề xuất ghép cột (chưa dùng, cần người xác nhận trong tệp --map):',
    en: 'Proposed matches (not used yet; to be confirmed in the --map file):',
  },
  'feed.proposal': {
    vi: '{item} {label} ← “{column}” (giống {similarity} %)',
    en: '{item} {label} ← “{column}” ({similarity} % alike)',
  },
  'feed.proposed-unit': { vi: '“{unit}” ← dòng “{row}”', en: '“{unit}” ← row “{row}”' },
  'feed.map-written': {
    vi: 'Đã ghi các đề xuất: {file}. Đổi "confirmed" thành true ở dòng đúng rồi chạy lại với --map.',
    en: 'Proposals written: {file}. Set "confirmed" to true where right and run again with --map.',
  },
  'feed.written': { vi: 'Đã ghi bản đối chiếu: {file}', en: 'Comparison written: {file}' },
  'trend.title': {
    vi: 'XU HƯỚNG SỐ LIỆU CỦA {agency} VÀ DỰ KIẾN ĐẾN {end}',
    en: 'COURSE OF THE FIGURES OF {agency} AND PROJECTION TO {end}',
  },
  'trend.item': { vi: 'Mục', en: 'Item' },
  'trend.figure': { vi: 'Số liệu', en: 'Figure' },
  'trend.day': { vi: 'Đến {day}', en: 'To {day}' },
  'trend.mean': { vi: 'Dự kiến theo nhịp chung', en: 'Projected at the mean pace' },
  'trend.last': { vi: 'Dự kiến theo nhịp gần đây', en: 'Projected at the latest pace' },
  'trend.note': {
    vi: 'Dự kiến là phép tính từ nhịp đã có, không phải số liệu. Nhịp chung: từ {start} đến lần lấy cuối. Nhịp gần đây: giữa hai lần lấy cuối. Số giảm giữa hai lần thì không dự kiến.',
    en: 'A projection is arithmetic on the pace so far, not a figure. Mean pace: from {start} to the last snapshot. Latest pace: between the last two. What falls is not projected.',
  },
  'trend.standing': {
    vi: '{code}: hiện {now}; đến hết kỳ theo nhịp chung {mean}, theo nhịp gần đây {last}',
    en: '{code}: now {now}; at the period’s end {mean} at the mean pace, {last} at the latest pace',
  },
  'trend.points': { vi: '{points} điểm', en: '{points} points' },
  'rates.written': { vi: 'Đã ghi: {file}', en: 'Written: {file}' },
} as const satisfies Record<string, Message>;
