import { checkData } from '../../src/review/checks/check-data';
import type { ItemParts, PrintedRow } from './forms';
import { loneRow, scoreForm, statisticsForm, totalRow } from './forms';

const codesOf = (...rows: readonly PrintedRow[]) =>
  checkData({ forms: [statisticsForm(rows)] }).map(({ code, params }) => `${code} ${params['item']}`);

describe('declared rates', () => {
  const rate = (declared: string, numerator: string, denominator: string): PrintedRow[] => [
    ['1.', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%', declared],
    ['1.1.', 'Tổng số hồ sơ đã giải quyết xong', 'Hồ sơ', denominator],
    ['1.2.', 'Số hồ sơ giải quyết đúng hạn', 'Hồ sơ', numerator],
  ];

  test.each([
    ['99,69', '52.249', '52.414', 'rounded to what is printed'],
    ['99,68', '52.249', '52.414', 'cut off after what is printed'],
    ['99,7', '52.249', '52.414', 'one decimal'],
    ['100', '77', '77', 'everything'],
    ['0', '0', '12', 'nothing'],
  ])('%s %% of %s/%s is silent: %s', (declared, numerator, denominator) => {
    expect(codesOf(...rate(declared, numerator, denominator))).toEqual([]);
  });

  test.each([
    ['99,70', '52.249', '52.414'],
    ['100', '76', '77'],
    ['97', '76', '77'],
  ])('%s %% of %s/%s differs', (declared, numerator, denominator) => {
    expect(codesOf(...rate(declared, numerator, denominator))).toEqual(['review.rate-differs 1']);
    const [differs] = checkData({ forms: [statisticsForm(rate(declared, numerator, denominator))] });
    expect(differs?.severity).toBe('error');
  });

  test('a numerator above its denominator is said once, as that', () => {
    expect(codesOf(...rate('98', '80', '77'))).toEqual(['review.part-above-whole 1.2']);
  });

  test('is checked only against its own definition: carried-over tasks belong to the denominator', () => {
    const rows: PrintedRow[] = [
      ['5.', 'Tỷ lệ nhiệm vụ hoàn thành đúng hạn', '%', '96,07'],
      ['5.1.', 'Tổng số nhiệm vụ giao trong năm', 'Nhiệm vụ', '4.182'],
      ['5.2.', 'Số nhiệm vụ chuyển từ năm trước', 'Nhiệm vụ', '63'],
      ['5.3.', 'Số nhiệm vụ hoàn thành đúng hạn', 'Nhiệm vụ', '4.078'],
    ];
    expect(codesOf(...rows)).toEqual([]);
  });

  test('among three counts no count is added to itself: 25 is not 100 ÷ (200 + 200)', () => {
    const rows = (declared: string): PrintedRow[] => [
      ['5.', 'Tỷ lệ nhiệm vụ hoàn thành đúng hạn', '%', declared],
      ['5.1.', 'Tổng số nhiệm vụ giao trong năm', 'Nhiệm vụ', '200'],
      ['5.2.', 'Số nhiệm vụ chuyển từ năm trước', 'Nhiệm vụ', '100'],
      ['5.3.', 'Số nhiệm vụ hoàn thành đúng hạn', 'Nhiệm vụ', '30'],
    ];
    expect(codesOf(...rows('25'))).toEqual(['review.rate-differs 5']);
    expect(codesOf(...rows('10'))).toEqual([]);
  });

  test('a blank is no figure: nothing is compared with it', () => {
    expect(codesOf(...rate('98,5', '', '100'))).toEqual([]);
    expect(codesOf(...rate('', '10', '100'))).toEqual([]);
  });

  test('two counts without telling words: the larger is the whole', () => {
    const rows: PrintedRow[] = [
      ['1.', 'Tỷ lệ', '%', '50'],
      ['1.1.', 'Số cơ quan được kiểm tra', 'Cơ quan', '5'],
      ['1.2.', 'Số cơ quan', 'Cơ quan', '10'],
    ];
    expect(codesOf(...rows)).toEqual([]);
  });
});

describe('parts of a total', () => {
  const levels = (total: string, ...parts: readonly [string, string, string]): PrintedRow[] => [
    ['1.', 'Tổng số TTHC', 'Thủ tục', total],
    ['1.1.', 'Số TTHC cấp tỉnh', 'Thủ tục', parts[0]],
    ['1.2.', 'Số TTHC cấp huyện', 'Thủ tục', parts[1]],
    ['1.3.', 'Số TTHC cấp xã', 'Thủ tục', parts[2]],
  ];

  test('levels of government are everything: off by one is a mistake', () => {
    expect(codesOf(...levels('1.877', '1.465', '261', '151'))).toEqual([]);
    expect(codesOf(...levels('1.877', '1.465', '261', '150'))).toEqual(['review.parts-differ 1']);
  });

  test('received against solved and pending is a question: files may be withdrawn', () => {
    const files = (total: string): PrintedRow[] => [
      ['1.', 'Tổng số hồ sơ tiếp nhận', 'Hồ sơ', total],
      ['1.1.', 'Số hồ sơ đã giải quyết', 'Hồ sơ', '90'],
      ['1.2.', 'Số hồ sơ đang giải quyết', 'Hồ sơ', '8'],
    ];
    expect(codesOf(...files('98'))).toEqual([]);
    expect(codesOf(...files('100'))).toEqual(['review.parts-question 1']);
    expect(codesOf(...files('97'))).toEqual(['review.parts-differ 1']);
  });

  test('rows beside a total are not its parts: tasks may still be running', () => {
    const rows: PrintedRow[] = [
      ['5.1.', 'Tổng số nhiệm vụ được giao', 'Nhiệm vụ', '97'],
      ['5.2.', 'Số nhiệm vụ đã hoàn thành đúng hạn', 'Nhiệm vụ', '58'],
      ['5.3.', 'Số nhiệm vụ đã hoàn thành nhưng quá hạn', 'Nhiệm vụ', '0'],
      ['5.4.', 'Số nhiệm vụ quá hạn nhưng chưa hoàn thành', 'Nhiệm vụ', '0'],
    ];
    expect(codesOf(...rows)).toEqual([]);
  });

  test('parts that may overlap are silent unless they nearly fit', () => {
    const staff = (total: string): PrintedRow[] => [
      ['1.', 'Tổng số công chức', 'Người', total],
      ['1.1.', 'Số công chức là đảng viên', 'Người', '180'],
      ['1.2.', 'Số công chức có trình độ sau đại học', 'Người', '60'],
    ];
    expect(codesOf(...staff('200'))).toEqual([]);
    expect(codesOf(...staff('241'))).toEqual(['review.parts-question 1']);
  });

  test('more done than assigned is shown, beside the total too', () => {
    const rows: PrintedRow[] = [
      ['5.1.', 'Tổng số nhiệm vụ được giao', 'Nhiệm vụ', '50'],
      ['5.2.', 'Số nhiệm vụ đã hoàn thành đúng hạn', 'Nhiệm vụ', '58'],
    ];
    expect(codesOf(...rows)).toEqual(['review.part-above-whole 5.2']);
  });
});

describe('figures that cannot be', () => {
  test.each<[PrintedRow, string[]]>([
    [['1.', 'Tỷ lệ văn bản được xử lý', '%', '104,5'], ['review.rate-above-100 1']],
    [['1.', 'Tỷ lệ thu ngân sách so với dự toán', '%', '104,5'], []],
    [['1.', 'Số văn bản', 'Văn bản', '9,5'], ['review.count-not-whole 1']],
    [['1.', 'Kinh phí', 'triệu đồng', '9,5'], []],
    [['1.', 'Số văn bản', 'Văn bản', '-3'], ['review.count-negative 1']],
    [['6,', 'Khảo sát', 'Có = 1; Không = 0', '2'], ['review.yes-no-figure 6']],
    [['7,', 'Đối thoại', 'Không = 0 Có = 1', '1'], []],
  ])('%j', (row, expected) => {
    expect(codesOf(row)).toEqual(expected);
  });
});

describe('maxima', () => {
  const problemsOf = (items: readonly ItemParts[], ...totals: Parameters<typeof scoreForm>[1] & object[]) =>
    checkData({ forms: [scoreForm(items, totals)] }).map(({ code, params }) => ({ code, ...params }));
  const fields = (...maxima: readonly string[]): ItemParts[] =>
    maxima.map((maximum, n) => ({ code: `${n + 1}`, maximum }));

  test('that add up are silent, with and without a printed total', () => {
    const all = fields('10', '10', '14.5', '10.5', '16', '7', '16.5', '15.5');
    expect(problemsOf(all)).toEqual([]);
    expect(problemsOf(all, totalRow('Tổng cộng', 'maximum', '100', 9))).toEqual([]);
  });

  test('a set without survey items need not make 100', () => {
    expect(problemsOf(fields('9.5', '13', '6', '8', '12.5', '6.5', '12.5'))).toEqual([]);
  });

  test('10,05 typed for 10,5 is named as the likeliest slip', () => {
    const all = fields('9.5', '10', '13', '10.05', '15', '12', '13.5', '16.5');
    expect(problemsOf(all, totalRow('Tổng cộng', 'maximum', '100', 9))).toMatchObject([
      { code: 'review.maxima-differ', item: 'Tổng cộng', maximum: '100', sum: '99,55', difference: '0,45' },
      { code: 'review.maxima-likely-slip', item: '4', found: '10,05', likely: '10,5' },
    ]);
    expect(problemsOf(all)).toMatchObject([
      { code: 'review.maxima-not-100', sum: '99,55' },
      { code: 'review.maxima-likely-slip', item: '4' },
    ]);
  });

  test('a field whose items and whose total both disagree with it is the slip', () => {
    const items: ItemParts[] = [
      { code: 'I', maximum: '9' },
      { code: '1', parent: 'I', maximum: '4' },
      { code: '2', parent: 'I', maximum: '6' },
      { code: 'II', maximum: '90' },
    ];
    expect(problemsOf(items, totalRow('Tổng cộng', 'maximum', '100', 5))).toMatchObject([
      { code: 'review.maxima-differ', item: 'I' },
      { code: 'review.maxima-differ', item: 'Tổng cộng' },
      { code: 'review.maxima-likely-slip', item: 'I', found: '9', likely: '10' },
    ]);
  });

  test('that do not add up are shown one by one', () => {
    const items: ItemParts[] = [
      { code: 'I', maximum: '10' },
      { code: '1', parent: 'I', maximum: '4.5' },
      { code: '2', parent: 'I', maximum: '5' },
    ];
    expect(problemsOf(items)).toMatchObject([{ item: 'I', sum: '9,5', parts: '1: 4,5; 2: 5' }]);
  });

  test('no slip is named where several would do', () => {
    const items: ItemParts[] = [
      { code: 'I', maximum: '10' },
      { code: '1', parent: 'I', maximum: '4' },
      { code: '2', parent: 'I', maximum: '5' },
    ];
    expect(problemsOf(items).map(({ code }) => code)).toEqual(['review.maxima-differ']);
  });

  test('a bonus group is capped, not added up', () => {
    const items: ItemParts[] = [
      { code: 'I', maximum: '100' },
      { code: 'T', maximum: '3', part: 'bonus' },
      { code: 'T1', parent: 'T', maximum: '2', part: 'bonus' },
      { code: 'T2', parent: 'T', maximum: '2', part: 'bonus' },
    ];
    expect(problemsOf(items)).toEqual([]);
  });
});

describe('typed totals', () => {
  const items: ItemParts[] = [
    { code: 'I', maximum: '4', self: '3.5' },
    { code: '1', parent: 'I', maximum: '2', self: '2' },
    { code: '2', parent: 'I', maximum: '2', self: '1.5' },
    { code: 'II', maximum: '6' },
    { code: '1', parent: 'II', maximum: '6', self: '5' },
    { code: 'T', maximum: '1', part: 'bonus', self: '0.5' },
  ];
  const totals = (value: string) =>
    checkData({ forms: [scoreForm(items, [totalRow('Tổng cộng', 'selfScore', value, 9)])] }).map(
      ({ code, params }) => ({ code, ...params }),
    );

  test.each(['8.5', '9'])('%s is right, without or with the bonus', (value) => {
    expect(totals(value)).toEqual([]);
  });

  test.each(['8.5', '9.25'])('%s is right, without or with lone rows of bonus and penalty', (value) => {
    const form = scoreForm(items.slice(0, 5), [
      loneRow('bonus', 'selfScore', '1'),
      loneRow('penalty', 'selfScore', '0.25'),
      totalRow('Tổng cộng', 'selfScore', value, 9),
    ]);
    expect(checkData({ forms: [form] })).toEqual([]);
  });

  test('lone rows of another column do not explain a total', () => {
    const form = scoreForm(items.slice(0, 5), [
      loneRow('bonus', 'appraised1', '1'),
      totalRow('Tổng cộng', 'selfScore', '9.5', 9),
    ]);
    expect(checkData({ forms: [form] })).toMatchObject([{ params: { found: '9,5', computed: '8,5' } }]);
  });

  test('a lone row of bonus points is no total of the table’s maxima', () => {
    const form = scoreForm(items.slice(0, 5), [loneRow('bonus', 'maximum', '5')]);
    expect(checkData({ forms: [form] })).toEqual([]);
  });

  test.each<[string, string | undefined]>([
    ['0.5', undefined],
    ['1', '0,5'],
    ['8.5', undefined],
  ])('a total of the bonus items, %s, is held against these: %s', (value, computed) => {
    const own = { ...totalRow('Tổng điểm thưởng', 'selfScore', value, 8), part: 'bonus' as const };
    const found = checkData({ forms: [scoreForm(items, [own])] });
    expect(found.map(({ params }) => params['computed'])).toEqual(computed === undefined ? [] : [computed]);
  });

  test('a grand total that counts the bonus items and their own total is told', () => {
    const own = { ...totalRow('Tổng điểm thưởng', 'selfScore', '0.5', 8), part: 'bonus' as const };
    const grand = (value: string) => totalRow('Tổng cộng', 'selfScore', value, 9);
    const found = (value: string) => checkData({ forms: [scoreForm(items, [own, grand(value)])] });
    expect(found('9.5')).toMatchObject([{ params: { found: '9,5', computed: '8,5' } }]);
    expect(found('9')).toEqual([]);
  });

  test('bonus points in a total over bonus items that claim none are told', () => {
    const none = items.map((item) => (item.code === 'T' ? { ...item, self: '0' } : item));
    const found = checkData({ forms: [scoreForm(none, [loneRow('bonus', 'selfScore', '1')])] });
    expect(found).toMatchObject([{ params: { found: '1', computed: '0' } }]);
  });

  test('another total is shown beside what the scores add up to', () => {
    expect(totals('8.55')).toMatchObject([
      { code: 'review.total-differs', item: 'Tổng cộng', found: '8,55', computed: '8,5', difference: '0,05' },
    ]);
  });

  test('a group’s own score is compared with its items; numbering may restart in each field', () => {
    const wrong = items.map((item) => (item.code === 'I' ? { ...item, self: '3' } : item));
    expect(checkData({ forms: [scoreForm(wrong)] }).map(({ params }) => params['item'])).toEqual(['I']);
  });
});
