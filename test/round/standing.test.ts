import fc from 'fast-check';
import published from '../cases/published-results.json';
import { compareYears, type UnitYears } from '../../src/round/years/compare';
import { waterfall } from '../../src/round/years/waterfall';
import { ledgerSums, givenByLedger } from '../../src/round/ledger/sums';
import { withGiven } from '../../src/round/given';
import type { RoundLine } from '../../src/round/line';
import { masterOf } from '../../src/round/master';
import type { Round } from '../../src/round/round';
import { placedUnits } from '../../src/round/standing/placed';
import { standingOf } from '../../src/round/standing/standing';
import { STANDING_DEFAULTS, type StandingTerms } from '../../src/round/standing/terms';
import { correctionsBetween, obstaclesTo, versionRows } from '../../src/round/standing/versions';
import type { Unit } from '../../src/round/unit';
import { parseRulebook } from '../../src/rulebook/parse';
import { pointsFromDecimal, pointsToDecimal, type Points } from '../../src/rulebook/points';
import * as r from '../../src/rulebook/rational';
import { COMPILE, unitOf } from '../output/round-builders';

const points = (text: string | number): Points => pointsFromDecimal(String(text))!;

/** One field per maximum, each a scored item of its own; a bonus block of 3 points. */
function rulebook(maxima: readonly number[], parts: readonly string[] = []) {
  const nodes = maxima.map((maximum, at) => ({
    code: String(at + 1),
    title: `Lĩnh vực ${'abcdefgh'.charAt(at).repeat(6)}`,
    maximum: String(maximum),
    ...(parts[at] === undefined ? {} : { part: parts[at] }),
  }));
  const bonus = { code: '9', title: 'Điểm thưởng', maximum: '3', part: 'bonus' };
  const child = { code: '9.1', title: 'Sáng kiến', maximum: '2' };
  const total = maxima.reduce((sum, one) => sum + one, 0);
  const parsed = parseRulebook({
    schema: 'cchc.rulebook/1',
    id: 'thu',
    title: 'Bộ thử',
    years: [2024],
    agencyKind: 'department',
    total: String(total),
    citation: { document: 'Bộ thử' },
    nodes: [...nodes, { ...bonus, children: [child] }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return masterOf(parsed.value, { compile: COMPILE });
}

const line = (unit: string, item: string, given: Partial<RoundLine>): RoundLine => ({
  ...{ unit, item, rule: { kind: 'cannotTell', why: '' }, round1: {}, round2: {} },
  ...given,
});
const appraised = (unit: string, item: string, text: string | number): RoundLine => {
  return line(unit, item, { self: points(text), round1: { points: points(text) } });
};

function round(maxima: readonly number[], units: readonly Unit[], lines: readonly RoundLine[]): Round {
  const master = rulebook(maxima);
  return { year: 2024, masters: new Map([[master.rulebook.id, master]]), units, lines, journal: [] };
}

const standing = (of: Round, terms: Partial<StandingTerms> = {}) => {
  return standingOf(of, {
    basis: 'appraised2',
    terms: { ...STANDING_DEFAULTS, ...terms },
    everyone: 'Khối sở',
  });
};

const THANH_HOA = Object.entries(published.thanhHoa2024Departments.scores);
const thanhHoa = () => {
  const units = THANH_HOA.map(([name], at) => unitOf(`U${at}`, name));
  return round(
    [100],
    units,
    THANH_HOA.map(([, score], at) => appraised(`U${at}`, '1', score)),
  );
};

/** Rank and score of each department as QĐ 482/QĐ-UBND prints them; the ranks follow from the scores by hand. */
const THANH_HOA_RANKS: readonly (readonly [number, string, string])[] = [
  [1, 'Sở Tài chính', '90.05'],
  [2, 'Sở Nội vụ', '90.02'],
  [2, 'Văn phòng UBND tỉnh', '90.02'],
  [4, 'Sở Tư pháp', '89.3'],
  [5, 'Sở Thông tin và Truyền thông', '88.04'],
  [6, 'Ban Quản lý Khu kinh tế Nghi Sơn', '86.32'],
  [7, 'Sở Nông nghiệp và PTNT', '86.02'],
  [8, 'Sở Xây dựng', '85.91'],
  [9, 'Sở Giao thông vận tải', '85.83'],
  [10, 'Sở Công Thương', '85.26'],
  [11, 'Sở Kế hoạch và Đầu tư', '85.1'],
  [12, 'Sở Lao động - TB và XH', '85.03'],
  [13, 'Sở Khoa học và Công nghệ', '85.02'],
  [13, 'Sở Y tế', '85.02'],
  [15, 'Sở Văn hóa, Thể thao và Du lịch', '85.01'],
  [16, 'Thanh tra tỉnh', '84.6'],
  [17, 'Sở Ngoại vụ', '83.69'],
  [18, 'Ban Dân tộc', '82.91'],
  [19, 'Sở Tài nguyên và Môi trường', '78.56'],
  [20, 'Sở Giáo dục và Đào tạo', '76.53'],
];

test('Thanh Hóa 2024 comes out as published: every rank and share, ties, mean and count', () => {
  const { ranking } = standing(thanhHoa());
  const [group] = ranking.groups;
  const rows = group!.rows.map(({ rank, agency, index }) => [rank, agency, r.toDecimal(index, 2)] as const);
  expect(rows).toEqual(THANH_HOA_RANKS);
  expect(Object.fromEntries(rows.map(([, agency, share]) => [agency, Number(share)]))).toEqual(
    published.thanhHoa2024Departments.scores,
  );
  expect(group!.rows.filter(({ sharedWith }) => sharedWith > 0)).toHaveLength(4);
  expect(r.toDecimal(group!.mean!, 2)).toBe(String(published.thanhHoa2024Departments.publishedMean));
  expect(group!.good).toBe(18);
  expect(ranking.unranked).toEqual([]);
});

test('in the order the units are registered nothing of it depends', () => {
  const of = thanhHoa();
  const turned = standing({ ...of, units: [...of.units].reverse() }).ranking.groups[0]!;
  expect(turned.rows.map(({ rank }) => rank)).toEqual(THANH_HOA_RANKS.map(([rank]) => rank));
});

test('Thanh Hóa 2023: what does not apply leaves the denominator, 68,32 of 84 is 81,33 %', () => {
  const { points: got, achievedShare } = published.thanhHoa2023BanDanToc;
  const unit = unitOf('BDT', 'Ban Dân tộc', { notApplicable: ['2'] });
  const { ranking, units } = standing(round([84, 16], [unit], [appraised('BDT', '1', got)]));
  expect(r.toDecimal(ranking.groups[0]!.rows[0]!.index, 2)).toBe(String(achievedShare));
  expect(pointsToDecimal(units[0]!.scored!.result.applicableMaximum)).toBe('84');
});

test('equal figures go by the stated keys, and share a rank where a key is unknown to one of them', () => {
  const units = [unitOf('A', 'A'), unitOf('B', 'B'), unitOf('C', 'C')];
  const scores: readonly (readonly [string, number, number])[] = [
    ['A', 40, 40],
    ['B', 45, 35],
    ['C', 30, 40],
  ];
  const lines = scores.flatMap(([unit, a, b]) => [appraised(unit, '1', a), appraised(unit, '2', b)]);
  const ranks = (terms: Partial<StandingTerms>) => {
    const rows = standing(round([50, 50], units, lines), terms).ranking.groups[0]!.rows;
    return Object.fromEntries(rows.map(({ agency, rank }) => [agency, rank]));
  };
  expect(ranks({})).toEqual({ A: 1, B: 1, C: 3 });
  expect(ranks({ tieRule: '1-1-2' })).toEqual({ A: 1, B: 1, C: 2 });
  expect(ranks({ tieKeys: [{ by: 'field', code: '1' }] })).toEqual({ B: 1, A: 2, C: 3 });
  expect(ranks({ tieKeys: [{ by: 'part', part: 'survey' }] })).toEqual({ A: 1, B: 1, C: 3 });
});

test('a unit that sent nothing stands apart, an honest 0 is ranked', () => {
  const units = [unitOf('A', 'A'), unitOf('B', 'B')];
  const { ranking } = standing(round([100], units, [appraised('A', '1', 0)]));
  expect(ranking.groups[0]!.rows.map(({ agency, rank }) => [agency, rank])).toEqual([['A', 1]]);
  expect(ranking.unranked).toEqual([{ agency: 'B', group: 'Khối sở', reason: 'noFile' }]);
});

test('an explanation asked keeps the rank open, and says what one item alone can do', () => {
  const units = [unitOf('A', 'A'), unitOf('B', 'B')];
  const asked = line('B', '2', {
    self: points(10),
    round1: { points: points(5), decision: 'explanationAsked' },
  });
  const lines = [appraised('A', '1', 80), appraised('A', '2', 8), appraised('B', '1', 80), asked];
  const { ranges, open } = standing(round([90, 10], units, lines));
  expect(open.get('B')).toMatchObject([{ item: '2', reason: 'explanationAsked' }]);
  expect(ranges.get('A')).toMatchObject({ best: 1, worst: 2, isSettled: false });
  expect(ranges.get('B')).toMatchObject({
    best: 1,
    worst: 2,
    overtakes: { before: 'A', by: r.rational(301, 100), points: points('3.01') },
    stability: [{ item: '2', atLowest: 2, atHighest: 1, isStable: false }],
  });
});

describe('what a decision leaves open', () => {
  const units = [unitOf('A', 'A')];
  const openOf = (given: Partial<RoundLine>, basis: 'appraised1' | 'appraised2' = 'appraised2') => {
    const lines = [appraised('A', '1', 80), line('A', '2', { self: points(3), ...given })];
    const { open } = standingOf(round([90, 10], units, lines), {
      basis,
      terms: { ...STANDING_DEFAULTS, openUpTo: 'self' },
      everyone: 'Khối sở',
    });
    return open.get('A')?.map(({ reason, lowest, highest }) => [reason, lowest, highest]);
  };
  const asked = { points: points(5), decision: 'explanationAsked' } as const;

  test('is told from round 1 alone while round 1 counts', () => {
    const answered = { round1: asked, round2: { points: points(4), decision: 'accepted' } } as const;
    expect(openOf(answered, 'appraised1')).toEqual([['explanationAsked', 0, points(5)]]);
    expect(openOf(answered)).toEqual([]);
  });

  test('an explanation is open until round 2 says anything to it', () => {
    const explained = { explanation: 'Đã gửi', round1: { points: points(2), decision: 'lowered' } } as const;
    expect(openOf(explained)?.map(([reason]) => reason)).toEqual(['explained']);
    expect(openOf({ ...explained, round2: { points: points(3) } })).toEqual([]);
    const decided = openOf({ ...explained, round2: { decision: 'accepted' } });
    expect(decided?.map(([reason]) => reason)).toEqual(['undecided']);
  });
});

test('a tie key may part equal units of one group, and none of another group', () => {
  const worst = (...groups: readonly string[]) => {
    const units = groups.map((group, at) => unitOf('ABC'.charAt(at), 'ABC'.charAt(at), { group }));
    const of = round(
      [90, 10],
      units,
      units.flatMap(({ id }) => [appraised(id, '1', 80), appraised(id, '2', 5)]),
    );
    const { ranges } = standing(of, { tieKeys: [{ by: 'field', code: '1' }] });
    return units.map(({ id }) => ranges.get(id)?.worst);
  };
  expect(worst('Khối 1', 'Khối 1', 'Khối 2')).toEqual([2, 2, 1]);
});

test('bonus points a unit claims stay open until somebody decides; those nobody claims hold nothing up', () => {
  const units = [unitOf('A', 'A'), unitOf('B', 'B')];
  const claimed = line('B', '9.1', { self: points(2) });
  const of = (more: readonly RoundLine[]) =>
    standing(round([100], units, [appraised('A', '1', 82), appraised('B', '1', 81), ...more]));
  const { open, ranges } = of([claimed]);
  expect(open.get('B')).toMatchObject([{ item: '9.1', reason: 'undecided' }]);
  expect(ranges.get('B')).toMatchObject({ best: 1, worst: 2, isSettled: false });
  expect(of([line('B', '9.1', {})]).open.get('B')).toEqual([]);
  expect(of([{ ...claimed, round1: { points: points(1) } }]).open.get('B')).toEqual([]);
});

test('a rank is settled only where units that still wait for points cannot come before it', () => {
  const units = ['A', 'B', 'C'].map((id) => unitOf(id, id));
  const waiting = line('C', '1', { self: points(50), round1: { points: points(50) } });
  const lines = [
    ...['A', 'B'].flatMap((id, at) => [appraised(id, '1', 40 - at), appraised(id, '2', 1)]),
    waiting,
    line('C', '2', { self: points(1) }),
  ];
  const { ranking, ranges } = standing(round([90, 10], units, lines));
  expect(ranking.groups[0]!.rows.map(({ agency, rank }) => [agency, rank])).toEqual([
    ['A', 1],
    ['B', 2],
  ]);
  expect(ranges.get('A')).toMatchObject({ best: 2, worst: 2, isSettled: false });
  const decided = standing(round([100], units, [appraised('A', '1', 80), appraised('B', '1', 70)])).ranges;
  expect(decided.get('B')).toMatchObject({ best: 2, worst: 2, isSettled: true });
});

test('one event hits several units, caps are told, and what counts enters the result', () => {
  const units = [unitOf('A', 'A'), unitOf('B', 'B')];
  const plain = round([100], units, [appraised('A', '1', 80), appraised('B', '1', 81)]);
  const entry = { event: 'Sáng kiến', item: '9.1', document: 'QĐ 5/QĐ-UBND' };
  const { sums, problems } = ledgerSums(plain, [
    { ...entry, number: '1', units: ['A', 'B'], points: points('1.5') },
    { ...entry, number: '2', units: ['A'], points: points('1'), document: 'QĐ 6/QĐ-UBND' },
  ]);
  expect(sums.map(({ unit, listed, counted }) => [unit, listed, counted])).toEqual([
    ['A', 25_000, 20_000],
    ['B', 15_000, 15_000],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['ledger.over-cap']);
  const rows = standing(withGiven(plain, givenByLedger(sums))).ranking.groups[0]!.rows;
  expect(rows.map(({ agency, index }) => [agency, r.toDecimal(index, 2)])).toEqual([
    ['B', '82.5'],
    ['A', '82'],
  ]);
});

test('one document twice for an item and a unit is perhaps one event; for another item or unit it is not', () => {
  const plain = round([100], [unitOf('A', 'A'), unitOf('B', 'B')], []);
  const entry = { event: 'Sáng kiến', document: 'QĐ 5/QĐ-UBND', points: points('0.5') };
  const { problems } = ledgerSums(plain, [
    { ...entry, number: '1', units: ['A'], item: '9.1' },
    { ...entry, number: '2', units: ['A'], item: '1' },
    { ...entry, number: '3', units: ['B'], item: '9.1' },
    { ...entry, number: '4', units: ['B', 'A'], item: '1' },
  ]);
  const twice = problems.filter(({ code }) => code === 'ledger.perhaps-twice');
  expect(twice.map(({ params }) => [params['number'], params['first']])).toEqual([['4', '2']]);
});

test('stages follow each other, and a correction says who moved', () => {
  const first = versionRows(standing(thanhHoa()));
  const base = {
    rows: first,
    versions: [],
    openPetitions: 0,
    openItems: 0,
    undecided: [],
    names: new Map(),
    who: 'Hòa',
  };
  const codes = (next: Parameters<typeof obstaclesTo>[0]) => obstaclesTo(next).map(({ code }) => code);
  expect(codes({ ...base, stage: 'provisional' })).toEqual([]);
  expect(codes({ ...base, stage: 'provisional', openPetitions: 1, openItems: 1 })).toEqual([]);
  expect(codes({ ...base, stage: 'provisional', who: ' ' })).toEqual(['standing.who-missing']);
  expect(codes({ ...base, stage: 'published' })).toEqual(['standing.stage-order']);
  const kept = (stage: 'provisional' | 'final' | 'published') => [
    { number: 1, stage, when: '', who: 'Hòa', rows: first },
  ];
  expect(codes({ ...base, stage: 'final', versions: kept('provisional'), openPetitions: 1 })).toEqual([
    'standing.petitions-open',
  ]);
  expect(codes({ ...base, stage: 'corrected', versions: kept('published') })).toEqual([
    'standing.nothing-corrected',
    'standing.why-missing',
  ]);
  expect(codes({ ...base, stage: 'corrected', versions: kept('published'), why: ' ' })).toEqual([
    'standing.nothing-corrected',
    'standing.why-missing',
  ]);
  expect(codes({ ...base, stage: 'final', versions: kept('provisional'), openItems: 1 })).toEqual([
    'standing.items-open',
  ]);
  const changed = first.map((row) => (row.unit === 'U19' ? { ...row, rank: 19 } : row));
  expect(correctionsBetween(first, changed).map(({ before, after }) => [before.rank, after.rank])).toEqual([
    [20, 19],
  ]);
});

describe('two years', () => {
  const placed = (of: Round) => ({ units: placedUnits(of, { basis: 'appraised2', everyone: 'Khối' }) });
  const compared = (a: Round, b: Round): UnitYears[] => compareYears(placed(a), placed(b), COMPILE);

  test('the parts add up exactly to the whole difference, whatever the maxima and what applies', () => {
    const figure = fc.integer({ min: 0, max: 100 });
    const year = fc.record({
      maxima: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 4 }),
      shares: fc.array(figure, { minLength: 4, maxLength: 4 }),
      excused: fc.boolean(),
    });
    const roundOf = ({
      maxima,
      shares,
      excused,
    }: {
      maxima: number[];
      shares: number[];
      excused: boolean;
    }) => {
      const unit = unitOf('A', 'A', { notApplicable: excused ? ['2'] : [] });
      const lines = maxima.map((maximum, at) =>
        appraised('A', String(at + 1), (maximum * shares[at]!) / 100),
      );
      return round(maxima, [unit], lines);
    };
    fc.assert(
      fc.property(year, year, (a, b) => {
        const [unit] = compared(roundOf(a), roundOf(b));
        if (unit?.kind !== 'compared') throw new Error('not compared');
        const sum = Object.values(unit.parts as unknown as Record<string, r.Rational>).reduce(r.add, r.ZERO);
        expect(r.equals(sum, r.subtract(unit.after, unit.before))).toBe(true);
        expect(r.isZero(unit.parts.rounding)).toBe(true);
        const bars = waterfall(unit);
        expect(r.equals(bars.at(-2)!.to, unit.after)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('a maximum alone changes nothing of the own result', () => {
    const [a, b] = [
      round([40, 60], [unitOf('A', 'A')], [appraised('A', '1', 20), appraised('A', '2', 60)]),
      round([60, 40], [unitOf('A', 'A')], [appraised('A', '1', 30), appraised('A', '2', 40)]),
    ];
    const [unit] = compared(a, b);
    expect(unit).toMatchObject({ parts: { maximum: r.rational(-10), own: r.ZERO, rule: r.ZERO } });
  });

  test('a merged, split or unconfirmed unit is not compared; a confirmed rename is', () => {
    const before = round([100], [unitOf('X', 'Sở Cũ')], [appraised('X', '1', 80)]);
    const confirmed = { who: 'Hòa', when: '2025-01-01' };
    const reasonOf = (...units: readonly Unit[]) => {
      const lines = units.map(({ id }) => appraised(id, '1', 90));
      return compared(before, round([100], units, lines)).map((one) =>
        one.kind === 'notCompared' ? one.reason : 'compared',
      );
    };
    expect(reasonOf(unitOf('A', 'A', { predecessors: [{ name: 'Sở Cũ', confirmed }] }))).toEqual([
      'compared',
    ]);
    expect(reasonOf(unitOf('A', 'A', { predecessors: [{ name: 'Sở Cũ' }] }))).toEqual(['unconfirmed']);
    expect(
      reasonOf(
        unitOf('A', 'A', {
          predecessors: [
            { name: 'Sở Cũ', confirmed },
            { name: 'B', confirmed },
          ],
        }),
      ),
    ).toEqual(['merged']);
    const half = (id: string) => unitOf(id, id, { predecessors: [{ name: 'Sở Cũ', confirmed }] });
    expect(reasonOf(half('A'), half('B'))).toEqual(['split', 'split']);
    expect(reasonOf(unitOf('N', 'Sở Mới'))).toEqual(['new']);
  });
});
