import type { Edit } from '../../../src/grid/plan';
import { appendixTable } from '../../../src/output/province/appendix';
import { feedTable } from '../../../src/output/reports/feed';
import { provinceRatesTable } from '../../../src/output/reports/province-rates';
import { trendTable } from '../../../src/output/reports/trend';
import { horizontalSheets } from '../../../src/output/round/appraisal/horizontal-form';
import { packSheets } from '../../../src/output/round/appraisal/pack-form';
import { reminderTable } from '../../../src/output/round/receipt-reminder';
import { nodeTables } from '../../../src/output/round/standing/node-table';
import { resultTables } from '../../../src/output/round/standing/result-table';
import { yearsSheets } from '../../../src/output/round/years/waterfall-table';
import type { Table } from '../../../src/output/table';
import { tablesToSheets } from '../../../src/output/table-sheet';
import { provinceRates } from '../../../src/review/statistics/province-rates';
import { trendOf } from '../../../src/review/statistics/trend';
import { assignmentsOf } from '../../../src/round/appraisal/assignment';
import { horizontalOf } from '../../../src/round/appraisal/horizontal';
import { packsOf } from '../../../src/round/appraisal/questions';
import { rankingsBy } from '../../../src/round/standing/by-node';
import { placedUnits } from '../../../src/round/standing/placed';
import { standingOf } from '../../../src/round/standing/standing';
import { STANDING_DEFAULTS } from '../../../src/round/standing/terms';
import { compareYears } from '../../../src/round/years/compare';
import { rational } from '../../../src/rulebook/rational';
import { rankingTables } from '../../../src/output/reports/ranking';
import { RANKING_DEFAULTS } from '../../../src/review/ranking/rank';
import { requestOf, summary, tally, unit } from '../ranking-builders';
import { COMPILE } from '../round-builders';
import { RECEIPTS, STAMP, valueOf } from './books';
import { earlyRound, pts, smallMaster, smallRound, UNITS } from './rounds';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });
const sheets = (...tables: Table[]): readonly Edit[] => tablesToSheets(tables);

const SIGNATURE = { preparedBy: 'Người lập', title: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Trần Thị B' };
const LETTERHEAD = {
  kind: 'office',
  parentBody: 'UBND TỈNH A',
  body: 'SỞ NỘI VỤ',
  placeAndDate: 'A, ngày 5',
} as const;

const OF_RESULT = { basis: 'appraised2', terms: { ...STANDING_DEFAULTS }, everyone: 'Khối' } as const;
const standing = standingOf(smallRound(), OF_RESULT);

/** S2 a year before: 4 + 3 + 3 + 4.6 of 20 are 73 %, and no penalty. */
const BEFORE: Readonly<Record<string, string>> = { '1.2': '3', '5.1': '0' };

function years(): readonly Edit[] {
  const of = (round = smallRound()) => ({
    units: placedUnits(round, { basis: 'appraised2', everyone: 'Khối' }),
  });
  const master = smallMaster(2024, 'cu');
  const lines = smallRound().lines.map((line) => {
    const was = line.unit === 'S2' ? BEFORE[line.item] : undefined;
    return was === undefined ? line : { ...line, round1: { points: pts(was) } };
  });
  const before = smallRound({ year: 2024, masters: new Map([['cu', master]]), lines });
  const after = smallRound({ units: UNITS.filter(({ id }) => id !== 'S1') });
  const units = compareYears(of(before), of(after), COMPILE);
  return yearsSheets({ units, years: { before: 2024, after: 2025 }, language: 'vi' });
}

function appraising() {
  const round = smallRound();
  const rulebook = smallMaster().rulebook.id;
  return { round, assignments: assignmentsOf(round, [{ rulebook, item: '2', appraiser: 'Sở Tư pháp' }]) };
}

function packs(): readonly Edit[] {
  const asked = packsOf(appraising(), 1).filter(({ unit }) => unit.id === 'S2');
  return asked.flatMap((pack) =>
    valueOf(packSheets({ pack, round: 1, year: 2025, deadline: '15/02/2026', stamp: STAMP, language: 'vi' })),
  );
}

function horizontal(): readonly Edit[] {
  const items = horizontalOf(appraising(), 'Sở Tư pháp');
  return valueOf(
    horizontalSheets({ lead: 'Sở Tư pháp', items, round: 1, year: 2025, stamp: STAMP, language: 'vi' }),
  );
}

/** By the end of the year 40 × 365 ÷ 182 = 80.2 at the mean pace, 40 + 10 × 183 ÷ 91 = 60.1 at the last one. */
function trend(): readonly Edit[] {
  const figure = (value: number) => ({
    item: '3.1',
    title: 'Đúng hạn',
    input: 'numerator',
    label: 'Số hồ sơ',
    value: rational(value),
  });
  const snapshots = [
    { file: 'a.xlsx', on: day(2025, 4, 1), figures: [figure(30)] },
    { file: 'b.xlsx', on: day(2025, 7, 1), figures: [figure(40)] },
  ];
  const period = { start: day(2025, 1, 1), end: day(2025, 12, 31) };
  return sheets(
    trendTable({ agency: 'Sở Nội vụ', period, snapshots, trend: trendOf(snapshots, period), language: 'vi' }),
  );
}

function rates(): readonly Edit[] {
  const of = (agency: string, numerator: number | undefined, denominator: number | undefined) => ({
    agency,
    fact: 'Tỷ lệ đúng hạn',
    code: '3.1',
    ...(numerator === undefined ? {} : { numerator: rational(numerator) }),
    ...(denominator === undefined ? {} : { denominator: rational(denominator) }),
  });
  const fractions = [of('Sở A', 90, 100), of('Sở B', 40, 80), of('Sở C', undefined, 20)];
  const target = rational(95);
  const found = provinceRates(fractions, target);
  return sheets(
    provinceRatesTable({
      rates: found.rates,
      language: 'vi',
      target,
      letterhead: LETTERHEAD,
      signature: SIGNATURE,
    }),
  );
}

const CELL = { sheet: 'Tự chấm', cell: 'D9' };
const FED = [
  {
    code: '3.1',
    title: 'Đúng hạn',
    input: 'numerator',
    label: 'Số đúng hạn',
    column: 'Đúng hạn',
    own: { value: rational(40), cell: CELL },
    fed: { value: rational(42), cell: { sheet: 'Xuất', cell: 'C3' }, typed: '42' },
    state: 'differs',
    difference: rational(2),
  },
  {
    code: '3.2',
    title: 'Trực tuyến',
    input: 'numerator',
    label: 'Số trực tuyến',
    column: 'Trực tuyến',
    state: 'sourceBlank',
  },
] as const;

function appendix(): readonly Edit[] {
  const task = {
    title: '1.1 Kế hoạch năm',
    maximum: pts('4'),
    atStake: pts('1.5'),
    reason: 'Chậm',
    task: 'Ban hành',
    lead: 'Sở Nội vụ',
    supporting: 'Sở Tài chính',
    due: '30/11/2025',
  };
  const tasks = [task, { ...task, title: '2 Thể chế', maximum: pts('5'), atStake: pts('0.25') }];
  const beyond = { items: 2, points: pts('0.75') };
  return sheets(
    appendixTable({ tasks, beyond, year: 2025, isUnverified: true, language: 'vi', signature: SIGNATURE }),
    appendixTable({
      tasks: [],
      beyond: { items: 0, points: pts('0') },
      isUnverified: false,
      language: 'vi',
      letterhead: LETTERHEAD,
    }),
  );
}

/** 92.5 twice, 80 and 79.99; one unit has an item open, one sent no file; a year before 90, 85, 80 and nothing. */
function ranking(tieRule: '1-1-3' | '1-1-2', isCompared: boolean): readonly Edit[] {
  const of = (name: string, got: string, open?: string) =>
    unit('Khối sở', summary(name, tally(got, '100', open)));
  const units = [
    of('Sở Tài chính', '80'),
    of('Sở Nội vụ', '92.5'),
    of('Sở Y tế', '79.99'),
    of('Sở Tư pháp', '92.5'),
    of('Sở Công Thương', '60', '2'),
    { agency: 'Sở Xây dựng', group: 'Khối sở', summaries: {} },
  ];
  const before = (agency: string, index: number, rank: number) => ({ agency, index: rational(index), rank });
  const lastYear = {
    results: [before('Sở Nội vụ', 90, 1), before('Sở Tư pháp', 85, 2), before('Sở Tài chính', 80, 3)],
  };
  const bands = {
    '*': [
      { label: 'Tốt', from: rational(80) },
      { label: 'Khá', from: rational(0) },
    ],
  };
  const terms = { ...RANKING_DEFAULTS, tieRule, ...(isCompared ? { bands } : {}) };
  const { year, ...request } = requestOf(units, isCompared ? { terms, lastYear } : { terms });
  const head = { year, letterhead: LETTERHEAD, signature: SIGNATURE };
  return sheets(...rankingTables(isCompared ? { ...request, ...head } : request));
}

export const TABLES: Readonly<Record<string, () => readonly Edit[]>> = {
  results: () =>
    sheets(
      ...resultTables({ standing, year: 2025, language: 'vi', letterhead: LETTERHEAD, signature: SIGNATURE }),
    ),
  'results-public': () => sheets(...resultTables({ standing, year: 2025, language: 'vi', isPublic: true })),
  'early-results-declared': () =>
    sheets(...resultTables({ standing: standingOf(earlyRound(), OF_RESULT), year: 2025, language: 'vi' })),
  'results-compared': () => {
    const round = smallRound({ units: UNITS.filter(({ lastYear }) => lastYear !== undefined) });
    return sheets(...resultTables({ standing: standingOf(round, OF_RESULT), year: 2025, language: 'vi' }));
  },
  'results-by-field': () =>
    sheets(
      ...rankingsBy(standing, 'field').flatMap((ranked) =>
        nodeTables({ ranked, year: 2025, tieRule: '1-1-3', language: 'vi' }),
      ),
    ),
  years,
  reminder: () =>
    sheets(
      reminderTable({
        receipts: RECEIPTS,
        year: 2025,
        today: day(2026, 1, 15),
        language: 'vi',
        letterhead: LETTERHEAD,
        signature: SIGNATURE,
      }),
    ),
  packs,
  horizontal,
  trend,
  rates,
  feed: () =>
    sheets(
      feedTable(
        FED,
        { source: 'Cổng DVC', from: day(2025, 1, 1), to: day(2025, 12, 14), taken: day(2025, 12, 18) },
        'vi',
      ),
    ),
  appendix,
  ranking: () => ranking('1-1-3', true),
  'ranking-without-gaps': () => ranking('1-1-2', false),
};
