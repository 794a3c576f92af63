import { nextStepFor } from '../../src/messages/risks';
import { ONE, rational } from '../../src/rulebook/rational';
import { pointsToDecimal } from '../../src/rulebook/points';
import type { Compiled } from '../../src/scoring-text/compiled';
import type { DeclaredLine, FormItem } from '../../src/sheet/form';
import { findRisks } from '../../src/review/risks/find-risks';
import type { RiskOptions } from '../../src/review/risks/find-risks';
import { scoreForm as scoreSheet } from '../../src/review/scored-form/score-form';
import { points } from './builders';
import { scoreForm } from './forms';
import type { ItemParts } from './forms';

const FULL = { kind: 'ofMaximum', share: ONE } as const;
const HALF = { kind: 'ofMaximum', share: rational(1, 2) } as const;
const at = (percent: number, inclusive: boolean) => ({ at: rational(percent), inclusive });

/** What the compiler makes of the few texts these sheets use. */
const RULES: Readonly<Record<string, Compiled>> = {
  ladder: {
    status: 'understood',
    open: [],
    spec: {
      kind: 'ladder',
      on: 'rate',
      levels: [],
      bands: [
        { from: at(90, true), worth: FULL, text: 'Từ 90% trở lên' },
        { from: at(50, true), to: at(90, false), worth: HALF, text: 'Từ 50% đến dưới 90%' },
        { to: at(50, false), worth: { kind: 'points', points: rational(0) }, text: 'Dưới 50%' },
      ],
    },
  },
  dated: {
    status: 'understood',
    open: [],
    spec: {
      kind: 'timeliness',
      due: { day: 15, month: 12, year: 'assessment', sameDay: 'inTime' },
      onTime: FULL,
      late: { kind: 'flat', worth: { kind: 'points', points: rational(0) } },
      levels: [],
    },
  },
  'half when late': {
    status: 'understood',
    open: [],
    spec: {
      kind: 'timeliness',
      due: { day: 15, month: 12, year: 'assessment', sameDay: 'inTime' },
      onTime: FULL,
      late: { kind: 'flat', worth: HALF },
      levels: [],
    },
  },
  counted: {
    status: 'understood',
    open: [],
    spec: {
      kind: 'ladder',
      on: 'count',
      levels: [],
      bands: [
        { from: at(3, true), worth: FULL, text: 'Từ 3 trở lên' },
        { to: at(3, false), worth: { kind: 'points', points: rational(0) }, text: 'Dưới 3' },
      ],
    },
  },
  unclear: {
    status: 'needs-person',
    questions: [
      {
        code: 'scoring-text.shared-bound',
        text: 'Bằng 90 % thì ở mức nào?',
        quote: '50–90',
        params: {},
        readings: [],
      },
    ],
  },
};

const compile = (text: string): Compiled =>
  RULES[text] ?? { status: 'not-a-rule', reason: 'scoring-text.prices-nothing' };

const declared = (text: string, row = 1): DeclaredLine => ({
  label: '',
  text,
  value: text,
  cell: { sheet: 'Biểu', cell: `D${row}` },
});

interface RowParts {
  readonly rule?: string;
  readonly declared?: string;
  readonly self?: string;
  readonly maximum?: string;
  readonly extra?: Partial<FormItem>;
  readonly part?: FormItem['part'];
}

function row(code: string, { rule, declared: text, extra, ...parts }: RowParts): ItemParts {
  return {
    code,
    maximum: '1',
    ...parts,
    extra: {
      ...(rule === undefined ? {} : { scoringText: { value: rule, cell: { sheet: 'Biểu', cell: 'E1' } } }),
      ...(text === undefined ? {} : { declared: [declared(text)] }),
      ...extra,
    },
  };
}

function risksOf(rows: readonly ItemParts[], options: RiskOptions = {}) {
  const scored = scoreSheet(scoreForm(rows), { compile, assessmentYear: 2025 });
  return findRisks(scored, options);
}

function only(parts: RowParts, options: RiskOptions = {}) {
  const risk = risksOf([row('1', parts)], options).items[0]!;
  return {
    level: risk.level,
    atStake: pointsToDecimal(risk.atStake),
    reasons: risk.reasons.map(({ code }) => code),
  };
}

const DURING = { today: { year: 2025, month: 11, day: 1 } };
const AFTER = { today: { year: 2026, month: 1, day: 10 } };

describe('one item', () => {
  test('full points with everything declared are safe', () => {
    expect(only({ rule: 'ladder', declared: '99/100', self: '1' })).toEqual({
      level: 'safe',
      atStake: '0',
      reasons: [],
    });
  });

  test('below the full band is a high risk while the year lasts, and lost once it is over', () => {
    const below = { rule: 'ladder', declared: '70/100', self: '0.5' };
    expect(only(below, DURING)).toEqual({ level: 'high', atStake: '0.5', reasons: ['belowFull'] });
    expect(only(below, AFTER)).toEqual({ level: 'certain', atStake: '0.5', reasons: ['belowFullYearOver'] });
  });

  test('once the year is over, the change that would still help is told, and not as points to be saved', () => {
    const [risk] = risksOf([row('1', { rule: 'ladder', declared: '70/100', self: '0.5' })], AFTER).items;
    expect(risk?.canBeSaved).toBe(0);
    expect(nextStepFor(risk!.reasons[0]!, 'vi')).toBe(
      'Năm 2025 đã hết; nếu còn việc đã làm trong năm mà chưa kê khai: Cần thêm 20 trường hợp đạt (đủ 90) → +0,5 điểm.',
    );
  });

  test('a late date has happened: its points are lost at once', () => {
    const late = { rule: 'dated', declared: '20/12/2025', self: '0' };
    expect(only(late, DURING)).toMatchObject({ level: 'certain', atStake: '1' });
  });

  test('just above a threshold by two cases needs attention, by twenty it does not', () => {
    expect(only({ rule: 'ladder', declared: '182/200', self: '1' })).toEqual({
      level: 'attention',
      atStake: '0.5',
      reasons: ['aboveThreshold'],
    });
    expect(only({ rule: 'ladder', declared: '1820/2000', self: '1' }).level).toBe('safe');
  });

  test('a declared rate just above a threshold likewise', () => {
    expect(only({ rule: 'ladder', declared: '90,4%', self: '1' }).reasons).toEqual(['aboveThresholdRate']);
    expect(only({ rule: 'ladder', declared: '90%', self: '1' }).reasons).toEqual(['onThresholdRate']);
    expect(only({ rule: 'ladder', declared: '96%', self: '1' }).reasons).toEqual([]);
  });

  test('nothing to spare at all is said so, not as a slack of 0', () => {
    expect(only({ rule: 'ladder', declared: '180/200', self: '1' }).reasons).toEqual(['onThreshold']);
  });

  test('slack is exact: the last case above the threshold', () => {
    const risk = risksOf([row('1', { rule: 'ladder', declared: '182/200', self: '1' })]).items[0]!;
    expect(risk.reasons[0]!.params).toMatchObject({
      threshold: '90',
      slack: '2',
      below: '0,5',
    });
  });

  test('missing figures put everything at stake, whatever is claimed', () => {
    expect(only({ rule: 'ladder', self: '1' })).toEqual({
      level: 'high',
      atStake: '1',
      reasons: ['missingInput'],
    });
  });

  test('a self-score above the rule is taken back', () => {
    expect(only({ rule: 'ladder', declared: '70/100', self: '1' })).toEqual({
      level: 'high',
      atStake: '0.5',
      reasons: ['belowFull', 'selfAboveRule'],
    });
  });

  test('a self-score below the rule gives points away', () => {
    expect(only({ rule: 'ladder', declared: '99/100', self: '0.5' })).toEqual({
      level: 'attention',
      atStake: '0.5',
      reasons: ['selfBelowRule'],
    });
  });

  test('a rule that is not understood gives no ground to say anything', () => {
    expect(only({ rule: 'unclear', declared: '90/100', self: '1' })).toEqual({
      level: 'unknown',
      atStake: '0',
      reasons: ['ruleUnknown'],
    });
  });

  test('without a rule, what the unit does not claim is at stake', () => {
    expect(only({ self: '0.75' })).toMatchObject({ atStake: '0.25', level: 'high' });
  });

  test('impossible figures are not accepted', () => {
    expect(only({ rule: 'ladder', declared: '120/100', self: '1' })).toMatchObject({
      level: 'high',
      atStake: '1',
      reasons: ['invalidInput'],
    });
  });

  test('what does not apply is no risk', () => {
    expect(risksOf([row('1', { rule: 'ladder', declared: 'Không áp dụng' })]).items).toEqual([]);
  });

  test('an item due within a week, or overdue, says so', () => {
    const blank = { rule: 'dated' };
    const on = (month: number, day: number) => only(blank, { today: { year: 2025, month, day } }).reasons;
    expect(on(11, 1)).toEqual(['missingInput']);
    expect(on(12, 10)).toEqual(['missingInput', 'dueSoon']);
    expect(on(12, 15)).toEqual(['missingInput', 'dueSoon']);
    expect(on(12, 16)).toEqual(['missingInput', 'overdue']);
  });
});

test('a self-score that no band gives is moved to the next one down', () => {
  expect(only({ rule: 'ladder', self: '0.8' })).toEqual({
    level: 'high',
    atStake: '1',
    reasons: ['missingInput', 'unreachableScore', 'claimedBelowMaximum'],
  });
  expect(only({ rule: 'ladder', self: '0.5' }).reasons).not.toContain('unreachableScore');
});

test('what is secure of such a self-score is the highest value below it', () => {
  const { reasons } = risksOf([row('1', { rule: 'ladder', self: '0.8' })]).items[0]!;
  const found = reasons.find(({ code }) => code === 'unreachableScore');
  expect(pointsToDecimal(found!.secure)).toBe('0.5');
});

test('a declared rate in a lower band than its fraction puts the difference at stake', () => {
  const differs = { rule: 'ladder', declared: '95/100 (85%)', self: '1' };
  const [risk] = risksOf([row('1', differs)]).items;
  expect(risk).toMatchObject({ level: 'high', atStake: points('0.5') });
  expect(risk?.reasons).toMatchObject([
    { code: 'declaredDiffers', params: { byFraction: '1', byRate: '0,5' } },
  ]);
  expect(only({ ...differs, declared: '95/100 (96%)' })).toEqual({
    level: 'attention',
    atStake: '0',
    reasons: ['declaredDiffers'],
  });
});

test('evidence dated outside the year is worth a look, a date inside it is enough', () => {
  const dated = (...texts: readonly string[]) => {
    const evidence = texts.map((value) => ({ value, cell: { sheet: 'Biểu', cell: 'F1' } }));
    return only({ rule: 'ladder', declared: '99/100', self: '1', extra: { evidence } });
  };
  expect(dated('KH 12/KH-UBND ngày 05/01/2024')).toEqual({
    level: 'attention',
    atStake: '0',
    reasons: ['evidenceOutsideYear'],
  });
  expect(dated('KH 12/KH-UBND ngày 30/12/2024', 'BC 45 ngày 01/06/2025').level).toBe('safe');
  expect(dated('KH 12/KH-UBND').level).toBe('safe');
});

describe('evidence against dates and requirements', () => {
  const cell = (name: string) => ({ sheet: 'Biểu', cell: name });
  const cited = (...texts: readonly string[]) => texts.map((value) => ({ value, cell: cell('F1') }));
  const reasons = (parts: RowParts) => only(parts).reasons;

  test('a document after the due date puts at stake what its date would cost', () => {
    const late = { evidence: cited('KH số 12/KH-UBND ngày 20/12/2025') };
    const onTime = { rule: 'dated', declared: '10/12/2025', self: '1' };
    expect(only({ ...onTime, extra: late })).toEqual({
      level: 'high',
      atStake: '1',
      reasons: ['evidenceAfterDue'],
    });
    const inTime = { evidence: cited('KH số 12/KH-UBND ngày 15/12/2025') };
    expect(reasons({ ...onTime, extra: inTime })).toEqual([]);
    expect(only({ ...onTime, rule: 'half when late', extra: late }).atStake).toBe('0.5');
  });

  test('without an assessment year no document is of another year', () => {
    const extra = { evidence: cited('Báo cáo số 9/BC-SNV ngày 10/01/2019') };
    const form = scoreForm([row('1', { rule: 'ladder', declared: '99/100', self: '1', extra })]);
    expect(findRisks(scoreSheet(form, { compile })).items[0]?.reasons).toEqual([]);
  });

  test('a required document that is not cited needs attention', () => {
    const extra = {
      evidence: cited('KH số 12/KH-UBND ngày 05/3/2025'),
      requirements: { value: 'Kế hoạch; Báo cáo kết quả', cell: cell('F1') },
    };
    const claimed = { rule: 'ladder', declared: '99/100', self: '1' };
    expect(only({ ...claimed, extra })).toEqual({
      level: 'attention',
      atStake: '0',
      reasons: ['requiredMissing'],
    });
    const both = cited('KH số 12/KH-UBND ngày 05/3/2025', 'BC số 9/BC-SNV ngày 5/5/2025');
    expect(reasons({ ...claimed, extra: { ...extra, evidence: both } })).toEqual([]);
  });

  test('a report dated early in the next year still tells of this one', () => {
    const extra = { evidence: cited('Báo cáo số 9/BC-SNV ngày 10/01/2026') };
    expect(reasons({ rule: 'ladder', declared: '99/100', self: '1', extra })).toEqual([]);
  });

  test('one document under two items counts only where no rule forbids it', () => {
    const extra = (text: string, at: string) => ({
      evidence: [{ value: 'KH số 12/KH-UBND ngày 05/3/2025', cell: cell(at) }],
      requirements: { value: text, cell: cell(at) },
    });
    const claimed = { rule: 'ladder', declared: '99/100', self: '1' };
    const of = (text: string) =>
      risksOf([
        row('1', { ...claimed, extra: extra(text, 'F1') }),
        row('2', { ...claimed, extra: extra('', 'F2') }),
      ]).items.map((one) => one.reasons.map(({ code }) => code));
    expect(of('Kế hoạch. Không được sử dụng một tài liệu cho nhiều tiêu chí')).toEqual([
      ['sameDocument'],
      ['sameDocument'],
    ]);
    expect(of('Kế hoạch')).toEqual([[], []]);
  });
});

test('what the appraiser asks for needs attention until it is explained', () => {
  const cell = { sheet: 'Biểu', cell: 'L1' };
  const asked = { note: { value: 'Đề nghị đơn vị giải trình cách tính', cell } };
  const form = (extra: Partial<FormItem>) => {
    const read = scoreForm([row('1', { rule: 'ladder', declared: '99/100', self: '1', extra })]);
    const columns = [{ role: 'explanation' as const, index: 8, header: 'Giải trình' }];
    return findRisks(scoreSheet({ ...read, columns }, { compile, assessmentYear: 2025 }));
  };
  expect(form(asked).items[0]).toMatchObject({ level: 'attention', reasons: [{ code: 'explanationAsked' }] });
  const answered = { ...asked, explanation: { value: 'Theo báo cáo số 9', cell } };
  expect(form(answered).items[0]!.reasons).toEqual([]);
  expect(form({ note: { value: 'Đã đủ hồ sơ', cell } }).items[0]!.reasons).toEqual([]);
  // A reduced score says so itself; after round 2 nothing can be added.
  const round1 = (value: string) => ({ ...asked, appraised1: { value: points(value), cell } });
  const codes = (extra: Partial<FormItem>) => form(extra).items[0]!.reasons.map(({ code }) => code);
  expect(codes(round1('1'))).toContain('explanationAsked');
  expect(codes(round1('0.5'))).not.toContain('explanationAsked');
  expect(codes({ ...round1('1'), appraised2: { value: points('1'), cell } })).not.toContain(
    'explanationAsked',
  );
});

describe('what wins points back', () => {
  const sentences = (parts: RowParts, options: RiskOptions = DURING) => {
    const { reasons } = risksOf([row('1', parts)], options).items[0]!;
    return reasons.map((reason) => nextStepFor(reason, 'vi'));
  };

  test('is the smallest number of further cases that reaches the next band', () => {
    expect(sentences({ rule: 'ladder', declared: '76/100', self: '0.5' })).toEqual([
      'Cần thêm 14 trường hợp đạt (đủ 90) → +0,5 điểm. Nếu tổng số còn tăng: thêm 140 trường hợp mới, tất cả đều đạt → +0,5 điểm. Theo tiến độ hiện nay đến hết kỳ còn khoảng 20 trường hợp: dù tất cả đều đạt cũng chưa lên được mức cao hơn.',
    ]);
  });

  test('is told in both readings while the whole still grows, and at the present pace', () => {
    expect(sentences({ rule: 'ladder', declared: '86/100', self: '0.5' })).toEqual([
      'Cần thêm 4 trường hợp đạt (đủ 90) → +0,5 điểm. Nếu tổng số còn tăng: thêm 40 trường hợp mới, tất cả đều đạt → +0,5 điểm. Theo tiến độ hiện nay đến hết kỳ còn khoảng 20 trường hợp: dù tất cả đều đạt cũng chưa lên được mức cao hơn.',
    ]);
    expect(sentences({ rule: 'ladder', declared: '89/100', self: '0.5' })[0]).toMatch(
      /còn khoảng 20 trường hợp: cần ít nhất 19 trường hợp đạt → \+0,5 điểm\.$/,
    );
  });

  test('says nothing of the pace before enough of the year has passed', () => {
    const early = { today: { year: 2025, month: 2, day: 1 } };
    expect(sentences({ rule: 'ladder', declared: '89/100', self: '0.5' }, early)[0]).not.toMatch(/tiến độ/);
  });

  test('money does not come case by case', () => {
    const [advice] = sentences({
      rule: 'ladder',
      declared: '8600/10000',
      self: '0.5',
      extra: { title: 'Tỷ lệ giải ngân vốn đầu tư công' },
    });
    expect(advice).toBe('Tăng tử số thêm 400 (đạt 9.000) → +0,5 điểm.');
  });

  test('money named by the rows that declare it does not come case by case either', () => {
    const cell = { sheet: 'Biểu', cell: 'D1' };
    const line = (label: string, text: string): DeclaredLine => ({ label, text, value: text, cell });
    const declaredIn = [line('Tử số: số vốn đã giải ngân', '8600'), line('Mẫu số: kế hoạch giao', '10000')];
    const [advice] = sentences({ rule: 'ladder', self: '0.5', extra: { declared: declaredIn } });
    expect(advice).not.toMatch(/trường hợp/);
  });

  test('is told as cases where the text has no word for what it counts', () => {
    expect(sentences({ rule: 'counted', declared: '2', self: '0' })).toEqual([
      'Cần thêm 1 trường hợp đạt (đủ 3) → +1 điểm.',
    ]);
  });

  test('is told band by band', () => {
    expect(sentences({ rule: 'ladder', declared: '40/100', self: '0' })).toEqual([
      'Cần thêm 10 trường hợp đạt (đủ 50) → +0,5 điểm. Cần thêm 50 trường hợp đạt (đủ 90) → +1 điểm. Nếu tổng số còn tăng: thêm 20 trường hợp mới, tất cả đều đạt → +0,5 điểm. Theo tiến độ hiện nay đến hết kỳ còn khoảng 20 trường hợp: cần ít nhất 20 trường hợp đạt → +0,5 điểm.',
    ]);
  });
});

describe('evidence', () => {
  const proof = { evidence: [{ value: 'KH 12/KH-UBND', cell: { sheet: 'Biểu', cell: 'F1' } }] };
  const claimed = { rule: 'ladder', declared: '99/100', self: '1' };

  test('is missed where the sheet has it elsewhere', () => {
    const { items } = risksOf([row('1', { ...claimed, extra: proof }), row('2', claimed)]);
    expect(items.map(({ code, reasons }) => [code, reasons.map((reason) => reason.code)])).toEqual([
      ['2', ['missingEvidence']],
      ['1', []],
    ]);
  });

  test('is missed too where only the figures claim points, none are typed', () => {
    const figures = row('2', { rule: 'ladder', declared: '99/100' });
    const { items } = risksOf([row('1', { ...claimed, extra: proof }), figures]);
    expect(items[0]).toMatchObject({
      code: '2',
      reasons: [{ code: 'missingEvidence', params: { points: '1' } }],
    });
  });

  test('is not missed where the sheet has no place for it, nor where an explanation stands', () => {
    expect(only(claimed).reasons).toEqual([]);
    const explained = { explanation: { value: 'Theo số liệu của Sở', cell: { sheet: 'Biểu', cell: 'H2' } } };
    const { items } = risksOf([
      row('1', { ...claimed, extra: proof }),
      row('2', { ...claimed, extra: explained }),
    ]);
    expect(items.map(({ level }) => level)).toEqual(['safe', 'safe']);
  });
});

describe('last year', () => {
  const score = (value: string) => ({ value: points(value), cell: { sheet: 'Biểu', cell: 'I1' } });
  const before = scoreSheet(
    scoreForm([
      row('1', { self: '1', extra: { appraised1: score('0.5') } }),
      row('2', { self: '1', extra: { appraised1: score('1') } }),
      row('3', { part: 'survey', maximum: '10', extra: { appraised1: score('8') } }),
    ]),
    { compile },
  );
  const map = risksOf(
    [
      row('1', { rule: 'ladder', declared: '99/100', self: '1' }),
      row('2', { rule: 'ladder', declared: '99/100', self: '1' }),
      row('3', { part: 'survey', maximum: '5' }),
    ],
    { lastYear: before },
  );

  test('an item that was appraised lower needs attention', () => {
    expect(map.items.map(({ code, level }) => [code, level])).toEqual([
      ['1', 'attention'],
      ['3', 'awaiting'],
      ['2', 'safe'],
    ]);
  });

  test('survey results may be assumed as last year, by their share', () => {
    expect(pointsToDecimal(map.awaitingAsLastYear!)).toBe('4');
    expect(risksOf([row('3', { part: 'survey' })]).awaitingAsLastYear).toBeUndefined();
    const [settled] = [row('1', { rule: 'ladder', declared: '99/100', self: '1' })];
    expect(risksOf([settled], { lastYear: before }).awaitingAsLastYear).toBeUndefined();
  });
});

describe('the whole form', () => {
  const rows = [
    row('1', { rule: 'ladder', declared: '70/100', self: '0.5', maximum: '1' }),
    row('2', { rule: 'ladder', self: '2', maximum: '2' }),
    row('3', { rule: 'dated', declared: '20/12/2025', self: '0', maximum: '4' }),
    row('4', { rule: 'unclear', declared: '90/100', self: '8', maximum: '8' }),
    row('5', { part: 'survey', maximum: '16' }),
    row('6', { rule: 'ladder', declared: '99/100', self: '1' }),
  ];
  const shown = ({
    points: sum,
    items,
  }: {
    points: Parameters<typeof pointsToDecimal>[0];
    items: number;
  }) => [pointsToDecimal(sum), items];

  test('adds up what may be lost and what can still be saved; unknown and survey points stand apart', () => {
    const map = risksOf(rows, DURING);
    expect(shown(map.atStake)).toEqual(['6.5', 3]);
    expect(shown(map.lost)).toEqual(['4', 1]);
    expect(shown(map.canBeSaved)).toEqual(['2.5', 2]);
    expect(shown(map.unknown)).toEqual(['8', 1]);
    expect(shown(map.awaiting)).toEqual(['16', 1]);
    expect(map.restsOnUnverified).toBe(true);
  });

  test('lists the most points at stake first', () => {
    expect(
      risksOf(rows, DURING)
        .items.map(({ code }) => code)
        .slice(0, 3),
    ).toEqual(['3', '2', '1']);
  });

  test('after the appraisal only what it gave counts, and round 1 can be answered', () => {
    const score = (value: string) => ({ value: points(value), cell: { sheet: 'Biểu', cell: 'I1' } });
    const items = [
      row('1', { self: '1', extra: { appraised1: score('0.5') } }),
      row('2', { self: '1', extra: { appraised1: score('0.5'), appraised2: score('0.75') } }),
      row('3', { self: '1', extra: { appraised1: score('1') } }),
    ];
    const map = risksOf(items);
    expect(map.items.map(({ code, level, reasons }) => [code, level, reasons[0]?.code])).toEqual([
      ['1', 'high', 'appraisedAsked'],
      ['2', 'certain', 'appraisedBelow'],
      ['3', 'safe', undefined],
    ]);
    expect(shown(map.canBeSaved)).toEqual(['0.5', 1]);
  });
});
