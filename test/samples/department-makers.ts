import { units } from './decimals';
import * as make from './makers';
import type { Maker } from './makers';

const less = (from: string, each: string) => (n: number) =>
  String(Math.max(0, units(from) - n * units(each)) / 10_000);
const upTo = (cap: string, each: string) => (n: number) =>
  String(Math.min(units(cap), n * units(each)) / 10_000);

/** How the departments of the invented province come by their figures, item by item of the training rulebook. */
export const DEPARTMENT_MAKERS: Readonly<Record<string, Maker>> = {
  '1.1.1': make.january(20, ['1', '0.4']),
  '1.1.2': make.fraction([30, 60], 25, make.proportional('2', 80)),
  '1.2': make.deductions('2', [
    ['Báo cáo gửi chậm', '0.25'],
    ['Báo cáo không gửi', '0.5'],
  ]),
  '1.3.1': make.fraction([6, 14], 85, make.bands([30, '1.5'], [20, '0.8'])),
  '1.3.2': make.allOrNone([3, 9], '1'),
  '1.4': make.count('tin', [3, 14], (n) => newsPoints(n)),
  '1.5': make.fraction([70, 160], 14, make.bands([100, '3'], [95, '2.25'], [90, '1.5'], [80, '0.75'])),
  '2.1.1': make.fraction([3, 8], 30, make.proportional('2')),
  '2.1.2': make.allOrNone([12, 40], '2'),
  '2.2.1': make.level(
    ['Rà soát đầy đủ, đúng hạn', '2'],
    ['Rà soát đầy đủ nhưng quá hạn', '1'],
    ['Không rà soát', '0'],
  ),
  '2.2.2': make.failures('văn bản', 3, less('2', '0.5')),
  '3.1.1': make.level(
    ['Trình công bố đúng hạn', '2'],
    ['Trình chậm từ 01 đến 05 ngày làm việc', '1.2'],
    ['Trình chậm trên 05 ngày làm việc', '0.4'],
  ),
  '3.1.2': make.count('thủ tục', [0, 3], upTo('1.5', '0.5')),
  '3.1.3': make.level(
    ['Công khai đầy đủ, đúng thời hạn tại Bộ phận Một cửa và trên Cổng dịch vụ công', '1.5'],
    ['Công khai đầy đủ nhưng chậm thời hạn', '0.9'],
    ['Công khai không đầy đủ', '0'],
  ),
  '3.2': make.percent([8, 33], make.fives(10, '1.5', '0.5', '3.5')),
  '3.3.1': make.figures(
    ['Tổng số hồ sơ đã giải quyết', 'Số hồ sơ giải quyết đúng hạn'],
    [400, 6200],
    make.bands([98, '3'], [95, '2.5'], [90, '1.5']),
  ),
  '3.3.2': make.failures('hồ sơ', 12, less('1.5', '0.1')),
  '3.3.3': make.allOrNone([4, 25], '1.5'),
  '3.4': make.survey('3.5'),
  '4.1.1': make.level(
    ['Phê duyệt đầy đủ và bố trí đúng vị trí việc làm', '2'],
    ['Phê duyệt đầy đủ nhưng bố trí chưa đúng vị trí việc làm', '1.2'],
  ),
  '4.1.2': (dice) => judged(dice.whole(6, 8)),
  '4.2': make.together('3', 'Quy chế phối hợp', 'Kế hoạch kiểm tra', 'Báo cáo kết quả'),
  '4.3': make.survey('2'),
  '5.1.1': make.failures('trường hợp', 2, less('2.5', '0.5')),
  '5.1.2': make.fraction([20, 70], 30, make.bands([95, '2.5'], [85, '1.5'], [70, '0.75'])),
  '5.2.1': make.deductions('3', [
    ['Vi phạm giờ giấc làm việc', '0.2'],
    ['Công chức bị khiển trách', '0.5'],
    ['Công chức bị cảnh cáo trở lên', '1'],
  ]),
  '5.2.2': (dice) => judged(dice.whole(5, 8)),
  '5.3': make.survey('3'),
  '6.1.1': make.fraction([20_000, 190_000], 35, make.towards('3', 95, 70)),
  '6.1.2': make.fraction([120_000_000, 980_000_000], 40, make.proportional('2')),
  '6.2.1': (dice) => ofBest(dice.whole(34, 85)),
  '6.2.2': make.level(
    ['Đã giao quyền tự chủ cho tất cả đơn vị', '2'],
    ['Đã giao quyền tự chủ cho một số đơn vị', '1'],
  ),
  '6.3': make.level(['Có', '3'], ['Không', '0']),
  '7.1.1': make.fraction([1500, 9000], 12, make.proportional('2')),
  '7.1.2': (dice) => maturity(dice.whole(58, 97)),
  '7.1.3': (dice) => shared(dice.isGood(), dice.whole(0, 2)),
  '7.2.1': make.fraction([600, 7000], 55, make.fives(60, '1.5', '0.25', '3')),
  '7.2.2': make.fraction([300, 2400], 80, make.bands([60, '2'], [30, '1.1'], [0, '0.3'])),
  '7.2.3': (dice) => digitised(dice.whole(400, 3000), dice.whole(60, 90), dice.whole(2, 9)),
  '7.2.4': make.contents(
    ['Văn bản phân công', '0.5'],
    ['Tài liệu hướng dẫn', '0.4'],
    ['Số điện thoại hỗ trợ', '0.6'],
  ),
  '7.3': make.level(
    ['Có chuyên mục và cập nhật hằng tuần', '3'],
    ['Có chuyên mục nhưng cập nhật không đều', '1.75'],
    ['Không có chuyên mục', '0'],
  ),
  '8.1': make.count('mô hình', [0, 3], (n) => ['0', '0.8', '1.4', '2'][n] ?? '2'),
  '8.2': make.survey('3'),
  '8.3': make.percent([79, 93], make.proportional('6')),
  '9.1': make.count('sáng kiến', [0, 2], upTo('2', '0.5')),
  '9.2': make.level(['Bằng khen của Chủ tịch UBND tỉnh', '0.6'], ['Không được khen thưởng', '0']),
  '10.1': make.failures('lần', 1, (n) => String(n * -0.5 + 0)),
  '10.2': make.failures('ngày', 3, (n) => String(n * -0.25 + 0)),
};

function newsPoints(n: number): string {
  if (n >= 12) return '1.5';
  if (n >= 6) return '1';
  return n >= 1 ? '0.4' : '0';
}

function judged(quarters: number): ReturnType<Maker> {
  return { declared: `${make.comma(quarters / 4)} điểm`, self: String(quarters / 4) };
}

/** Own average against the best department's, the same for all. */
function ofBest(own: number): ReturnType<Maker> {
  return { declared: `${own}/85`, self: make.proportional('2')(own, 85) };
}

function maturity(tenths: number): ReturnType<Maker> {
  return { declared: `${make.comma(tenths / 10)} điểm`, self: make.proportional('1.5')(tenths, 100) };
}

function shared(isFull: boolean, interruptions: number): ReturnType<Maker> {
  const level = isFull ? 'Khai thác thường xuyên tất cả chức năng' : 'Khai thác một số chức năng';
  return {
    declared: `${level} của phần mềm; Số lần để gián đoạn hệ thống: ${interruptions}`,
    self: less(isFull ? '1.5' : '0.9', '0.1')(interruptions),
  };
}

function digitised(all: number, fullPercent: number, partPercent: number): ReturnType<Maker> {
  const full = Math.floor((all * fullPercent) / 100);
  const part = Math.floor((all * partPercent) / 100);
  const declared = [
    `Tổng số hồ sơ đã giải quyết: ${make.grouped(all)}`,
    `Số hồ sơ đã số hóa đầy đủ thành phần và kết quả: ${make.grouped(full)}`,
    `Số hồ sơ chỉ số hóa kết quả: ${make.grouped(part)}`,
  ].join('; ');
  return { declared, self: make.proportional('1')(full * 5 + part * 2, all * 2) };
}
