import type { RoundLine } from '../../../src/round/line';
import type { Round } from '../../../src/round/round';
import type { Unit } from '../../../src/round/unit';
import type { Points } from '../../../src/rulebook/points';
import { rational } from '../../../src/rulebook/rational';
import { linesOf, roundOf, trainingMaster, unitOf } from '../round-builders';

const NAMES = [
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Tư pháp',
  'Sở Xây dựng',
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'Sở Nông nghiệp và Môi trường',
  'Sở Khoa học và Công nghệ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Công Thương',
  'Sở Dân tộc và Tôn giáo',
  'Thanh tra tỉnh',
  'Văn phòng Ủy ban nhân dân tỉnh',
  'Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh',
  'Trung tâm Phục vụ hành chính công',
] as const;

export function departments(count: number = NAMES.length): Unit[] {
  return NAMES.slice(0, count).map((name, at) =>
    unitOf(`D${String(at + 1)}`, name, {
      group: 'Khối sở',
      ...(at === 3 ? { notApplicable: ['1.2', '2'] } : {}),
      ...(at % 4 === 3 ? {} : { lastYear: { index: rational(7800 + at * 37, 100), rank: count - at } }),
      ...(at === 6
        ? { predecessors: [{ name: 'Sở Nông nghiệp' }, { name: 'Sở Tài nguyên và Môi trường' }] }
        : {}),
    }),
  );
}

/** A share of the maximum in steps of a hundredth of a point, different for every unit and item. */
function portion(maximum: number, unit: number, item: number): Points {
  const percent = 100 - ((unit * 13 + item * 7) % 11) * ((unit + item) % 5);
  return (Math.floor((maximum * percent) / 100 / 100) * 100) as Points;
}

const OPINIONS = [
  'Thiếu báo cáo quý IV; kế hoạch ban hành chậm so với thời hạn quy định',
  'Tài liệu kiểm chứng không ghi ngày ban hành',
  '=HYPERLINK("http://x") không phải công thức',
];

/** Every item appraised in round 1, a few again in round 2; `open` units keep items without points. */
export function appraisedLines(units: readonly Unit[], open: readonly string[] = []): RoundLine[] {
  const master = trainingMaster();
  const maxima = new Map(linesOf(master, units.slice(0, 1)).map(({ item }, at) => [item, at]));
  return linesOf(master, units).map((line): RoundLine => {
    const item = maxima.get(line.item) ?? 0;
    const unit = units.findIndex(({ id }) => id === line.unit);
    const { maximum = 0 as Points, part } = master.plan.items[item]!.node;
    const outside = part === 'bonus' || part === 'penalty';
    if (outside) return { ...line, self: 0 as Points, round1: { points: 0 as Points } };
    const given = portion(maximum, unit, item);
    const self = unit % 2 === 0 ? maximum : given;
    const isCut = given < self;
    if (open.includes(line.unit) && item % 9 === 4) return { ...line, self, round1: {} };
    return {
      ...line,
      self,
      ...(item % 6 === 5 ? {} : { evidence: `Kế hoạch số ${String(item + 10)}/KH-SNV ngày 05/01/2025` }),
      ...(isCut && item % 3 === 0 ? { explanation: 'Đã bổ sung Báo cáo số 15/BC-SNV ngày 10/01/2026' } : {}),
      round1: {
        points: given,
        ...(isCut
          ? { decision: 'lowered', opinion: OPINIONS[item % OPINIONS.length]! }
          : { decision: 'accepted' }),
      },
      round2: isCut && item % 10 === 0 ? { points: self, decision: 'raised' } : {},
    };
  });
}

export function appraisedRound(count?: number, open: readonly string[] = []): Round {
  const units = departments(count);
  return roundOf(units, { lines: appraisedLines(units, open) });
}
