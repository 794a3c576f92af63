import type { RoundLine } from '../../../src/round/line';
import { masterOf, type Master } from '../../../src/round/master';
import type { Round } from '../../../src/round/round';
import type { Unit } from '../../../src/round/unit';
import { parseRulebook } from '../../../src/rulebook/parse';
import { pointsFromDecimal, type Points } from '../../../src/rulebook/points';
import { rational } from '../../../src/rulebook/rational';
import { COMPILE, unitOf } from '../round-builders';

export const pts = (text: string): Points => pointsFromDecimal(text)!;

/** Four fields of 20 points in all, and what stands outside them: small enough to add up by hand. */
const NODES = [
  {
    code: '1',
    title: 'Chỉ đạo, điều hành',
    maximum: '10',
    children: [
      { code: '1.1', title: 'Kế hoạch năm', maximum: '4', evidence: ['Kế hoạch'] },
      { code: '1.2', title: 'Báo cáo định kỳ', maximum: '6' },
    ],
  },
  { code: '2', title: 'Thể chế', maximum: '5' },
  { code: '3', title: 'Khảo sát', maximum: '5', part: 'survey', source: 'survey' },
  {
    code: '4',
    title: 'Điểm thưởng',
    maximum: '3',
    part: 'bonus',
    children: [{ code: '4.1', title: 'Sáng kiến', maximum: '2' }],
  },
  {
    code: '5',
    title: 'Điểm trừ',
    part: 'penalty',
    children: [{ code: '5.1', title: 'Kỷ luật', maximum: '1' }],
  },
];

export function smallMaster(year = 2025, id = 'nho'): Master {
  const parsed = parseRulebook({
    schema: 'cchc.rulebook/1',
    id,
    title: 'Bộ tiêu chí nhỏ',
    years: [year],
    agencyKind: 'department',
    total: '20',
    citation: { document: 'QĐ 1/QĐ-UBND', place: 'Phụ lục I' },
    nodes: NODES,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return masterOf(parsed.value, { compile: COMPILE });
}

export const UNITS: readonly Unit[] = [
  unitOf('S1', 'Sở Nội vụ', { group: 'Khối sở', lastYear: { index: rational(80), rank: 2 } }),
  unitOf('S2', 'Sở Tài chính', { group: 'Khối sở', lastYear: { index: rational(90), rank: 1 } }),
  unitOf('S3', 'Sở Y tế', { group: 'Khối sở', notApplicable: ['2'] }),
  unitOf('S4', 'Thanh tra tỉnh', { group: 'Khối sở' }),
  unitOf('X1', 'Xã An', { group: 'Khối xã' }),
];

type Given = Partial<RoundLine>;

const line = (unit: string, item: string, given: Given): RoundLine => ({
  ...{ unit, item, rule: { kind: 'cannotTell', why: '' }, round1: {}, round2: {} },
  ...given,
});

/** Self-scored and accepted as it is. */
const accepted = (points: string, more: Given = {}): Given => ({
  self: pts(points),
  round1: { points: pts(points), decision: 'accepted' },
  ...more,
});

const cut = (self: string, to: string, more: Given = {}): Given => ({
  self: pts(self),
  round1: { points: pts(to), decision: 'lowered', opinion: 'Thiếu báo cáo quý IV' },
  ...more,
});

const GIVEN: Readonly<Record<string, Readonly<Record<string, Given>>>> = {
  S1: {
    '1.1': accepted('4', { evidence: 'Kế hoạch số 5/KH-SNV ngày 05/01/2025' }),
    '1.2': cut('6', '4.5', {
      explanation: 'Đã gửi Báo cáo số 9/BC-SNV ngày 10/01/2026',
      round2: { points: pts('5.5'), decision: 'raised' },
    }),
    '2': accepted('5'),
    '3': { given: { kind: 'points', points: pts('4.2') } },
    '4.1': accepted('1'),
    '5.1': accepted('0'),
  },
  S2: {
    '1.1': accepted('4'),
    '1.2': accepted('6'),
    '2': cut('5', '3', { unitNote: 'Xem phụ lục' }),
    '3': { given: { kind: 'points', points: pts('4.6') } },
    '4.1': accepted('0'),
    '5.1': { self: pts('0'), round1: { points: pts('-0.5'), decision: 'lowered', opinion: 'Có 01 vi phạm' } },
  },
  S3: {
    '1.1': cut('4', '2'),
    '1.2': accepted('6'),
    '3': { given: { kind: 'points', points: pts('3.75') } },
    '4.1': accepted('0'),
    '5.1': accepted('0'),
  },
  S4: {
    '1.1': accepted('4'),
    '1.2': { self: pts('6'), round1: { decision: 'explanationAsked', opinion: 'Đề nghị giải trình' } },
    '2': accepted('4'),
    '3': { given: { kind: 'points', points: pts('4') } },
    '4.1': accepted('0'),
    '5.1': accepted('0'),
  },
};

/** S1 to S3 are done, S4 has an item open, X1 sent nothing. */
export function smallRound(more: Partial<Round> = {}): Round {
  const master = smallMaster();
  const lines = Object.entries(GIVEN).flatMap(([unit, items]) =>
    Object.entries(items).map(([item, given]) => line(unit, item, given)),
  );
  return {
    year: 2025,
    masters: new Map([[master.rulebook.id, master]]),
    units: UNITS,
    lines,
    journal: [],
    ...more,
  };
}

/** The same before the survey is in, where the field 2 applies to nobody and S2 names no evidence for what it lost. */
export function earlyRound(): Round {
  const { units, lines } = smallRound();
  return smallRound({
    units: units.map((unit) => ({ ...unit, notApplicable: ['2'] })),
    lines: lines.flatMap(({ given, ...one }) => {
      if (given !== undefined || one.item === '2') return [];
      const isUnproven = one.unit === 'S2' && one.item === '1.1';
      return isUnproven ? [{ ...one, round1: { points: pts('3'), decision: 'lowered' as const } }] : [one];
    }),
  });
}
