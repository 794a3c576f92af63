import { units } from './decimals';
import * as make from './makers';
import type { Maker } from './makers';

const less = (from: string, each: string) => (n: number) =>
  String(Math.max(0, units(from) - n * units(each)) / 10_000);
const upTo = (cap: string, each: string) => (n: number) =>
  String(Math.min(units(cap), n * units(each)) / 10_000);

/** How the communes of the invented province come by their figures, item by item of the training rulebook. */
export const COMMUNE_MAKERS: Readonly<Record<string, Maker>> = {
  '1.1': make.january(31, ['2', '0.8']),
  '1.2': make.fraction([25, 45], 30, make.proportional('3', 75)),
  '1.3': make.fraction([40, 90], 18, make.bands([100, '4'], [95, '3'], [85, '1.75'])),
  '1.4': make.count('hội nghị', [0, 4], (n) => ['0', '0.9', '1.8', '1.8', '3'][n] ?? '3'),
  '1.5': make.deductions('2', [
    ['Báo cáo gửi chậm', '0.25'],
    ['Báo cáo không gửi', '0.5'],
  ]),
  '2.1.1': make.level(['Đủ số lượng theo đề án trở lên', '3'], ['Thiếu số lượng', '0']),
  '2.1.2': make.contents(
    ['Khu vực chờ đủ ghế ngồi', '0.8'],
    ['Thiết bị lấy số tự động', '1'],
    ['Máy quét dùng chung', '1.2'],
  ),
  '2.1.3': make.level(
    ['Công khai đầy đủ, đúng thời hạn', '3'],
    ['Công khai đầy đủ nhưng chậm thời hạn', '1.5'],
    ['Công khai không đầy đủ', '0'],
  ),
  '2.2.1': make.figures(
    ['Tổng số hồ sơ đã giải quyết', 'Số hồ sơ giải quyết đúng hạn'],
    [900, 5200],
    make.bands([99, '6'], [95, '4.5'], [90, '2.5']),
  ),
  '2.2.2': make.failures('hồ sơ', 10, less('3', '0.2')),
  '2.2.3': make.allOrNone([2, 18], '3'),
  '2.2.4': make.fraction([900, 5200], 45, make.towards('3', 90, 50)),
  '3.1.1': make.fraction([8, 30], 25, make.proportional('2')),
  '3.1.2': make.failures('văn bản', 2, less('3', '0.75')),
  '3.2.1': make.level(
    ['Bố trí đúng toàn bộ vị trí việc làm', '3'],
    ['Bố trí chưa đúng một số vị trí việc làm', '1.5'],
  ),
  '3.2.2': make.fraction([28, 52], 35, make.proportional('3')),
  '3.2.3': make.deductions('4', [
    ['Vi phạm giờ giấc làm việc', '0.25'],
    ['Công chức bị khiển trách', '0.5'],
    ['Công chức bị cảnh cáo trở lên', '1.5'],
  ]),
  '3.2.4': (dice) => quarterPoints(dice.whole(4, 8)),
  '4.1': make.fraction([1800, 26_000], 45, make.bands([95, '4'], [80, '2.5'], [65, '1'])),
  '4.2': make.together('3', 'Quyết định công bố', 'Biểu mẫu', 'Thời hạn công khai'),
  '4.3': (dice) => ofBest(dice.whole(380, 960)),
  '5.1.1': make.fraction([700, 4800], 60, make.fives(50, '2', '0.25', '4')),
  '5.1.2': make.fraction([250, 1900], 80, make.bands([50, '4'], [25, '2.2'], [0, '0.6'])),
  '5.1.3': make.count('thôn', [1, 8], upTo('3', '0.5')),
  '5.2.1': make.fraction([800, 3600], 15, make.proportional('3')),
  '5.2.2': make.level(
    ['Có trang thông tin điện tử và cập nhật hằng tuần', '3'],
    ['Có trang thông tin điện tử nhưng cập nhật không đều', '1.2'],
  ),
  '5.2.3': (dice) => maturity(dice.whole(46, 92)),
  '6.1': make.count('mô hình', [0, 2], (n) => ['0', '1.1', '2'][n] ?? '2'),
  '6.2': make.survey('7'),
  '6.3': make.percent([76, 94], make.proportional('8')),
  '7.1': make.count('sáng kiến', [0, 1], upTo('2', '0.5')),
  '8.1': make.failures('ngày', 2, (n) => String(n * -0.25 + 0)),
  '8.2': make.failures('lần', 1, (n) => String(n * -0.5 + 0)),
};

function quarterPoints(quarters: number): ReturnType<Maker> {
  return { declared: `${make.comma(quarters / 4)} điểm`, self: String(quarters / 4) };
}

/** Own average against the best commune's (triệu đồng), the same for all. */
function ofBest(own: number): ReturnType<Maker> {
  return { declared: `${own}/960`, self: make.proportional('2')(own, 960) };
}

function maturity(tenths: number): ReturnType<Maker> {
  return { declared: `${make.comma(tenths / 10)} điểm`, self: make.proportional('2')(tenths, 100) };
}
