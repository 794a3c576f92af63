import { checkCounts } from '../../../src/round/survey/check-counts';
import type { SurveyRow } from '../../../src/round/survey/counts';
import type { SurveyScheme } from '../../../src/round/survey/scheme';
import { questionShare } from '../../../src/round/survey/shares';
import { rational, type Rational } from '../../../src/rulebook/rational';

const at = (cell: string) => ({ sheet: 'XHH', cell });
const counts = (figures: Record<string, number>): ReadonlyMap<string, Rational> =>
  new Map(Object.entries(figures).map(([answer, count]) => [answer, rational(count)]));

const row = (answers: Record<string, number>, more: Partial<SurveyRow> = {}): SurveyRow => ({
  unit: 'S1',
  question: 'Phục vụ',
  group: '',
  answers: counts(answers),
  cells: { question: at('A2'), issued: at('B2'), returned: at('C2'), valid: at('D2'), stated: at('H2') },
  answerCells: new Map(Object.keys(answers).map((answer, n) => [answer, at(`${'EFGH'.charAt(n)}2`)])),
  ...more,
});

const SCHEME: SurveyScheme = {
  name: 'Khảo sát',
  answers: [
    { answer: 'Tốt', weight: rational(1) },
    { answer: 'Khá', weight: rational(1, 2) },
    { answer: 'Kém', weight: rational(0) },
  ],
  questions: [],
  groups: [],
  pooled: false,
  without: 'ask',
};

describe('counts of one row', () => {
  const told = (one: SurveyRow, scheme: Partial<SurveyScheme> = {}) =>
    checkCounts(one, { ...SCHEME, ...scheme }).problems.map(({ code, params, at: place }) => {
      const { unit: _unit, question: _question, group: _group, ...more } = params;
      return [code, place?.cell, more];
    });

  test.each<[string, SurveyRow, readonly unknown[]]>([
    [
      'all of it in order',
      row({ Tốt: 6, Khá: 3, Kém: 1 }, { issued: rational(12), returned: rational(11), valid: rational(10) }),
      [],
    ],
    [
      'as many valid as issued',
      row({ Tốt: 10, Khá: 0, Kém: 0 }, { issued: rational(10), valid: rational(10) }),
      [],
    ],
    [
      'more valid than issued',
      row({ Tốt: 10, Khá: 0, Kém: 0 }, { issued: rational(9), valid: rational(10) }),
      [['survey.above', 'D2', { field: 'valid', found: '10', most: '9', mostField: 'issued' }]],
    ],
    [
      'more returned than issued',
      row({ Tốt: 5, Khá: 0, Kém: 0 }, { issued: rational(9), returned: rational(10), valid: rational(5) }),
      [['survey.above', 'C2', { field: 'returned', found: '10', most: '9', mostField: 'issued' }]],
    ],
    [
      'answers that are not the valid ones',
      row({ Tốt: 6, Khá: 3, Kém: 2 }, { valid: rational(10) }),
      [['survey.not-adding-up', 'D2', { sum: '11', valid: '10' }]],
    ],
    [
      'a blank that is no 0',
      row({ Tốt: 6, Khá: 3 }, { valid: rational(10) }),
      [['survey.blank-answer', 'D2', { answer: 'Kém' }]],
    ],
    [
      'a blank with nothing to prove it',
      row({ Tốt: 6, Khá: 3 }),
      [['survey.blank-answer', 'D2', { answer: 'Kém' }]],
    ],
    ['a blank that must be 0', row({ Tốt: 6, Khá: 4 }, { valid: rational(10) }), []],
    [
      'an answer of another survey',
      row({ Tốt: 6, Khá: 3, Kém: 1, Lạ: 1 }, { valid: rational(11) }),
      [['survey.weight-missing', 'H2', { survey: 'Khảo sát', answers: 'Lạ' }]],
    ],
    [
      'counts below 0',
      row({ Tốt: -1, Khá: 0, Kém: 0 }, { issued: rational(-2), valid: rational(-1) }),
      [
        ['survey.negative', 'B2', {}],
        ['survey.negative', 'D2', {}],
        ['survey.negative', 'E2', {}],
        ['survey.above', 'D2', { field: 'valid', found: '-1', most: '-2', mostField: 'issued' }],
      ],
    ],
    ['nothing at all', row({}), [['survey.no-denominator', 'A2', {}]]],
    ['a share alone', row({}, { stated: rational(100) }), []],
    ['a share of nothing', row({}, { stated: rational(0) }), []],
    [
      'a share above 100',
      row({}, { stated: rational(201, 2) }),
      [['survey.stated-range', 'H2', { found: '100.5' }]],
    ],
    ['a share below 0', row({}, { stated: rational(-1) }), [['survey.stated-range', 'H2', { found: '-1' }]]],
    ['a row that could not be read', row({ Tốt: -1 }, { isBroken: true }), []],
  ])('%s', (_, one, problems) => {
    expect(told(one)).toEqual(problems);
  });

  test('counted against those returned, they may not be more than were', () => {
    const of = 'returned' as const;
    expect(told(row({ Tốt: 6, Khá: 3, Kém: 1 }), { of })).toEqual([['survey.no-denominator', 'C2', {}]]);
    expect(told(row({ Tốt: 6, Khá: 3, Kém: 1 }, { returned: rational(9) }), { of })).toEqual([
      ['survey.not-adding-up', 'C2', { sum: '10', valid: '9' }],
    ]);
    expect(told(row({ Tốt: 6, Khá: 3, Kém: 1 }, { returned: rational(10) }), { of })).toEqual([]);
  });
});

describe('the share of a question', () => {
  const found = (rows: readonly SurveyRow[], scheme: Partial<SurveyScheme> = {}) =>
    questionShare(rows, { ...SCHEME, ...scheme });
  const share = (rows: readonly SurveyRow[], scheme: Partial<SurveyScheme> = {}): unknown => {
    const { found: one } = found(rows, scheme);
    return one.kind === 'share' ? one.share : one;
  };
  const TEN = row({ Tốt: 6, Khá: 3, Kém: 1 });

  test('is what the answers are worth out of all', () => {
    // (6 + 3 × ½) of 10
    expect(found([TEN]).found).toEqual({
      kind: 'share',
      share: rational(3, 4),
      steps: [
        {
          question: 'Phục vụ',
          group: '',
          counted: [
            { answer: 'Tốt', count: rational(6), weight: rational(1) },
            { answer: 'Khá', count: rational(3), weight: rational(1, 2) },
            { answer: 'Kém', count: rational(1), weight: rational(0) },
          ],
          of: rational(10),
          share: rational(3, 4),
        },
      ],
    });
  });

  test('who does not know is left out of both', () => {
    const answers = [...SCHEME.answers, { answer: 'Không biết', isLeftOut: true } as const];
    expect(share([row({ Tốt: 6, Khá: 3, Kém: 1, 'Không biết': 10 })], { answers })).toEqual(rational(3, 4));
  });

  test('too few are no share, just enough are', () => {
    expect(share([TEN], { minimum: 11 })).toEqual({ kind: 'tooFew', found: rational(10), group: '' });
    expect(share([TEN], { minimum: 10 })).toEqual(rational(3, 4));
    expect(share([row({ Tốt: 0, Khá: 0, Kém: 0 })])).toEqual({
      kind: 'tooFew',
      found: rational(0),
      group: '',
    });
  });

  test('a stated share stands alone or is held against ours at its own digits', () => {
    expect(share([row({}, { stated: rational(80) })])).toEqual(rational(4, 5));
    const codes = (stated: Rational) =>
      found([row({ Tốt: 2, Khá: 0, Kém: 1 }, { stated })]).problems.map(({ code, params, at: place }) => [
        code,
        params['stated'],
        params['ours'],
        place?.cell,
      ]);
    // 2 of 3 are 66.666… %
    expect(codes(rational(67))).toEqual([]);
    expect(codes(rational(667, 10))).toEqual([]);
    expect(codes(rational(666, 10))).toEqual([['survey.stated-differs', '66.6', '66.6667', 'H2']]);
  });

  const GROUPS = [
    { group: 'Người dân', weight: rational(3) },
    { group: 'Doanh nghiệp', weight: rational(1) },
  ];
  const people = row({ Tốt: 8, Khá: 0, Kém: 2 }, { group: 'người  dân' });
  const firms = row({ Tốt: 4, Khá: 0, Kém: 6 }, { group: 'Doanh nghiệp' });

  test('groups count by their weights', () => {
    // (0.8 × 3 + 0.4 × 1) of 4
    expect(share([people, firms], { groups: GROUPS })).toEqual(rational(7, 10));
  });

  test('pooled, all their answers make one whole', () => {
    // 12 of 20
    expect(found([people, firms], { pooled: true }).found).toMatchObject({
      share: rational(3, 5),
      steps: [{ group: 'người  dân + Doanh nghiệp', of: rational(20), question: 'Phục vụ' }],
    });
    expect(share([people], { pooled: true })).toEqual(rational(4, 5));
    expect(share([], { pooled: true })).toEqual({ kind: 'missing', groups: [] });
    const broken = row({ Tốt: 4 }, { group: 'Doanh nghiệp', isBroken: true });
    expect(share([people, broken], { pooled: true })).toEqual({ kind: 'faulty' });
  });

  test('a group that was not asked, or that nobody weighs, leaves no share', () => {
    expect(share([people], { groups: GROUPS })).toEqual({ kind: 'missing', groups: ['Doanh nghiệp'] });
    const other = found([people, row({ Tốt: 1 }, { group: 'Cán bộ' })], { groups: GROUPS });
    expect(other.found).toEqual({ kind: 'faulty' });
    expect(other.problems.map(({ code, at: place }) => [code, place?.cell])).toEqual([
      ['survey.unknown-group', 'A2'],
    ]);
    const unweighed = found([people, firms]);
    expect(unweighed.found).toEqual({ kind: 'faulty' });
    expect(unweighed.problems.map(({ code }) => code)).toEqual(['survey.group-weights-missing']);
    const nothing = GROUPS.map((one) => ({ ...one, weight: rational(0) }));
    expect(share([people, firms], { groups: nothing })).toEqual({ kind: 'faulty' });
  });

  test('a row with a fault, or that could not be read, is no share', () => {
    expect(share([row({ Tốt: 1 }, { valid: rational(5) })])).toEqual({ kind: 'faulty' });
    expect(share([row({ Tốt: 1, Khá: 1, Kém: 1 }, { isBroken: true })])).toEqual({ kind: 'faulty' });
  });
});
