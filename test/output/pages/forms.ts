import type { Edit } from '../../../src/grid/plan';
import { choiceLists } from '../../../src/output/issue/choice-lists';
import { unitForm } from '../../../src/output/issue/form-sheet';
import { formRows, type ItemRow } from '../../../src/round/issue/form-rows';
import { unitGroup } from '../../../src/round/issue/unit-group';
import { isExcused } from '../../../src/round/results';
import { masterOf } from '../../../src/round/master';
import type { Unit } from '../../../src/round/unit';
import { parseRulebook } from '../../../src/rulebook/parse';
import type { Rounding } from '../../../src/rulebook/rulebook';
import { COMPILE, unitOf } from '../round-builders';

/** One item of every kind a form asks for: a day, a fraction, a level, contents, a scale per group, counts, and none. */
const NODES = [
  {
    code: '1',
    title: 'Chỉ đạo, điều hành',
    maximum: '10',
    children: [
      {
        code: '1.1',
        title: 'Ban hành kế hoạch năm',
        maximum: '2',
        scoringText:
          'Ban hành chậm nhất ngày 31/01/2025: 2 điểm; sau ngày 31/01/2025: 1 điểm; không ban hành: 0 điểm',
        evidence: ['Kế hoạch', 'Công văn gửi Sở Nội vụ'],
      },
      {
        code: '1.2',
        title: 'Hồ sơ giải quyết đúng hạn',
        maximum: '4',
        scoringText: 'Điểm = (số hồ sơ đúng hạn / tổng số hồ sơ) x 4',
        evidence: ['Báo cáo'],
      },
      {
        code: '1.3',
        title: 'Xếp loại phong trào',
        maximum: '4',
        scoringText:
          'Xếp loại hoàn thành xuất sắc nhiệm vụ được Ủy ban nhân dân tỉnh tặng Cờ thi đua dẫn đầu: 4 điểm\nXếp loại khá: 2 điểm\nXếp loại yếu: 0 điểm',
      },
    ],
  },
  {
    code: '2',
    title: 'Thể chế',
    maximum: '8',
    children: [
      {
        code: '2.1',
        title: 'Công khai',
        maximum: '2',
        scoringText: '- Có công khai thủ tục: 1 điểm\n- Có công khai phí: 1 điểm',
      },
      {
        code: '2.2',
        title: 'Sáng kiến',
        maximum: '2',
        scoringText: 'Mỗi sáng kiến được 0,5 điểm, tối đa 2 điểm',
      },
      { code: '2.3', title: 'Nội dung khác', maximum: '2' },
      {
        code: '2.4',
        title: 'Dịch vụ công trực tuyến',
        maximum: '2',
        scoringText:
          'Đối với sở, ngành:\n- Từ 90% trở lên: 2 điểm\n- Dưới 90%: 0 điểm\nĐối với UBND cấp xã:\n- Từ 80% trở lên: 2 điểm\n- Dưới 80%: 0 điểm',
      },
    ],
  },
  { code: '3', title: 'Khảo sát', maximum: '3', part: 'survey', source: 'survey' },
  { code: '4', title: 'Kết quả do Sở Tài chính chấm', maximum: '1', source: 'leadAgency' },
  {
    code: '5',
    title: 'Điểm thưởng',
    maximum: '1',
    part: 'bonus',
    children: [{ code: '5.1', title: 'Mô hình mới' }],
  },
  {
    code: '6',
    title: 'Điểm trừ',
    part: 'penalty',
    children: [
      {
        code: '6.1',
        title: 'Trễ hạn',
        maximum: '2',
        scoringText: 'Mỗi lần trễ hạn trừ 0,5 điểm, tối đa trừ 2 điểm',
      },
    ],
  },
];

function master(rounding: Rounding) {
  const parsed = parseRulebook({
    schema: 'cchc.rulebook/1',
    id: 'bieu',
    title: 'Bộ tiêu chí của biểu',
    years: [2025],
    agencyKind: 'department',
    total: '22',
    citation: { document: 'QĐ 1/QĐ-UBND', place: 'Phụ lục I' },
    rounding,
    nodes: NODES,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return masterOf(parsed.value, { compile: COMPILE });
}

function form(unit: Unit, rounding: Rounding, deadline = true): readonly Edit[] {
  const { rulebook, plan, ...more } = master(rounding);
  const rows = formRows({ rulebook, plan, ...more });
  const excused = new Set(unit.notApplicable);
  const { sheets, names } = unitForm({
    rulebook,
    rows,
    lists: choiceLists(rows),
    unit,
    year: 2025,
    isAway: ({ planned }: ItemRow) => isExcused(planned, excused),
    groupOf: ({ choices = [] }) => unitGroup(choices, unit, 'department'),
    period: { from: { year: 2025, month: 1, day: 1 }, until: { year: 2025, month: 12, day: 14 } },
    ...(deadline ? { deadline: { year: 2025, month: 12, day: 20 } } : {}),
  });
  return [...sheets, ...names.map((name) => ({ kind: 'defineName', ...name }) as const)];
}

export const FORMS: Readonly<Record<string, () => readonly Edit[]>> = {
  form: () => form(unitOf('S1', 'Sở Nội vụ', { group: 'Khối sở' }), { decimals: 2, applies: 'perItem' }),
  'form-with-items-away': () =>
    form(
      unitOf('S2', 'Ban Dân tộc', { notApplicable: ['1.2', '2'] }),
      { decimals: 2, applies: 'totalOnly' },
      false,
    ),
};
