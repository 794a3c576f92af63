import type { Answers } from '../../src/methods/answers';
import type { InputNeed } from '../../src/methods/method';
import { toDecimal } from '../../src/rulebook/rational';
import type { Rational } from '../../src/rulebook/rational';
import { readAnswers } from '../../src/sheet';
import { readForms } from '../../src/sheet';
import type { FormItem } from '../../src/sheet';
import { gridOf, workbookOf } from '../support/grid';
import type { TestCell } from '../support/grid';

const RATE: InputNeed[] = [
  { key: 'numerator', label: 'Số đạt (tử số)', type: 'amount', insteadOf: ['rate'] },
  { key: 'denominator', label: 'Tổng số (mẫu số)', type: 'amount', insteadOf: ['rate'] },
  { key: 'rate', label: 'Tỷ lệ', type: 'percent', unit: '%' },
];
const COUNT: InputNeed[] = [{ key: 'count', label: 'sáng kiến', type: 'count', unit: 'sáng kiến' }];
const LEVEL: InputNeed[] = [
  {
    key: 'level',
    label: 'Mức đạt',
    type: 'level',
    choices: ['Hoàn thành xuất sắc', 'Hoàn thành tốt', 'Hoàn thành', 'Không hoàn thành'],
  },
];
const YES_NO_LEVEL: InputNeed[] = [
  {
    key: 'level',
    label: 'Mức đạt',
    type: 'level',
    choices: ['Có ban hành kế hoạch', 'Không ban hành kế hoạch'],
  },
];
const DATE: InputNeed[] = [
  { key: 'level', label: 'Mức đạt', type: 'level', choices: ['Không ban hành'] },
  { key: 'date', label: 'Ngày thực hiện', type: 'date' },
];
const PARTS: InputNeed[] = [
  { key: 'parts', part: 0, label: 'Có đủ phụ lục phân công', type: 'yesNo' },
  { key: 'parts', part: 1, label: 'Gửi đúng hạn', type: 'yesNo' },
];
const DEDUCTION: InputNeed[] = [
  { key: 'parts', part: 0, label: 'nhiệm vụ quá hạn', type: 'count' },
  { key: 'parts', part: 1, label: 'báo cáo chậm', type: 'count' },
];
const LADDER_WITH_LEVELS: InputNeed[] = [
  { key: 'level', label: 'Mức đạt', type: 'level', choices: ['Không tổ chức', 'Từ 3 cuộc trở lên'] },
  { key: 'count', label: 'Số lượng', type: 'count', unit: 'cuộc' },
];
const FAILURES: InputNeed[] = [
  { key: 'level', label: 'Mức đạt', type: 'level', choices: ['Tất cả đạt', 'Còn trường hợp chưa đạt'] },
  { key: 'count', label: 'Số trường hợp chưa đạt', type: 'count' },
];

interface Case {
  readonly needs: readonly InputNeed[];
  readonly typed: TestCell;
  readonly rows?: readonly (readonly [string, TestCell])[];
  readonly title?: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly problems?: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'a fraction with a unit on both sides': {
    needs: RATE,
    typed: '115 hồ sơ/120 hồ sơ',
    answers: { numerator: '115', denominator: '120' },
  },
  'a fraction': { needs: RATE, typed: '16/29', answers: { numerator: '16', denominator: '29' } },
  'a fraction with a unit': {
    needs: RATE,
    typed: '16/29 nhiệm vụ',
    answers: { numerator: '16', denominator: '29' },
  },
  'a fraction of thousands by comma': {
    needs: RATE,
    typed: '52,249/52,414 hồ sơ',
    answers: { numerator: '52249', denominator: '52414' },
  },
  'a fraction whose numerator needs its denominator': {
    needs: RATE,
    typed: '987/1.234',
    answers: { numerator: '987', denominator: '1234' },
  },
  'a fraction of money by point': {
    needs: RATE,
    typed: '987,5/1.234',
    title: 'Tỷ lệ giải ngân vốn',
    answers: { numerator: '987.5', denominator: '1234' },
  },
  'a fraction of money that stays open': {
    needs: RATE,
    typed: '1,100/1,234',
    title: 'Tỷ lệ giải ngân vốn',
    answers: {},
    problems: ['sheet.number-ambiguous'],
  },
  'a fraction with its rate': {
    needs: RATE,
    typed: '16/29 (55,17%)',
    answers: { numerator: '16', denominator: '29' },
  },
  'a rate that is its fraction cut off': {
    needs: RATE,
    typed: '2/3 = 66,66%',
    answers: { numerator: '2', denominator: '3' },
  },
  'a rate that contradicts its fraction': {
    needs: RATE,
    typed: '9.751/10.099 (98,57%)',
    answers: { numerator: '9751', denominator: '10099' },
    problems: ['sheet.declared-rate-differs'],
  },
  'a rate alone': { needs: RATE, typed: '97,5%', answers: { rate: '97.5' } },
  'a rate with a space': { needs: RATE, typed: '85 %', answers: { rate: '85' } },
  'a percent cell': { needs: RATE, typed: { v: 0.9969, format: '0.00%' }, answers: { rate: '99.69' } },
  'a percent cell where the one figure asked for is a percent': {
    needs: [
      { key: 'level', label: 'Mức đạt', type: 'level', choices: ['Không tăng', 'Có tăng'] },
      { key: 'count', label: 'Mức tăng thu so với năm trước', type: 'percent', unit: '%' },
    ],
    typed: { v: 0.055, format: '0.0%' },
    answers: { count: '5.5' },
  },
  'a bare number for a fraction': {
    needs: RATE,
    typed: 97.5,
    answers: {},
    problems: ['sheet.declared-unclear'],
  },
  'one half of a fraction': {
    needs: RATE,
    typed: '16 nhiệm vụ',
    answers: {},
    problems: ['sheet.declared-unclear'],
  },
  'two numbers without labels': {
    needs: RATE,
    typed: '16; 29',
    answers: {},
    problems: ['sheet.declared-unclear'],
  },
  'labels in one cell': {
    needs: RATE,
    typed: 'Tổng số nhiệm vụ: 29; đã hoàn thành: 16',
    answers: { numerator: '16', denominator: '29' },
  },
  'labels on lines': {
    needs: RATE,
    typed: 'Số nhiệm vụ hoàn thành: 1.016\nTổng số: 1.029',
    answers: { numerator: '1016', denominator: '1029' },
  },
  'labels without colons': {
    needs: RATE,
    typed: '- Tổng số hồ sơ 53\n- Đúng hạn 50',
    answers: { numerator: '50', denominator: '53' },
  },
  'rows beneath the item': {
    needs: RATE,
    typed: null,
    rows: [
      ['Tổng số nhiệm vụ được giao', 29],
      ['Số nhiệm vụ đã hoàn thành', 16],
    ],
    answers: { numerator: '16', denominator: '29' },
  },
  'three rows, the title choosing': {
    needs: RATE,
    typed: null,
    title: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
    rows: [
      ['Tổng số hồ sơ', 100],
      ['Số hồ sơ giải quyết đúng hạn', 97],
      ['Số hồ sơ giải quyết quá hạn', 3],
    ],
    answers: { numerator: '97', denominator: '100' },
    problems: ['sheet.declared-unused'],
  },
  'three rows, nothing choosing': {
    needs: RATE,
    typed: null,
    title: 'Kết quả xử lý',
    rows: [
      ['Tổng số hồ sơ', 100],
      ['Số hồ sơ đúng hạn', 97],
      ['Số hồ sơ trước hạn', 3],
    ],
    answers: { denominator: '100' },
    problems: ['sheet.declared-unclear', 'sheet.declared-unclear'],
  },
  'a count': { needs: COUNT, typed: 3, answers: { count: '3' } },
  'a count with its unit': { needs: COUNT, typed: '03 sáng kiến', answers: { count: '3' } },
  'a count by thousands': { needs: COUNT, typed: '1.200', answers: { count: '1200' } },
  'a count with decimals': { needs: COUNT, typed: 52.414, answers: {}, problems: ['sheet.count-not-whole'] },
  'a count given as days': {
    needs: COUNT,
    typed: '3 ngày',
    answers: {},
    problems: ['sheet.declared-unclear'],
  },
  'a level by its words': { needs: LEVEL, typed: 'hoàn thành tốt', answers: { level: 'Hoàn thành tốt' } },
  'a level that begins another': { needs: LEVEL, typed: 'Hoàn thành', answers: { level: 'Hoàn thành' } },
  'a level with its points': {
    needs: LEVEL,
    typed: 'Hoàn thành tốt: 2 điểm',
    answers: { level: 'Hoàn thành tốt' },
  },
  'a level by its line': { needs: LEVEL, typed: 3, answers: { level: 'Hoàn thành' } },
  'a level by its line in words': { needs: LEVEL, typed: 'Mức 2', answers: { level: 'Hoàn thành tốt' } },
  'yes, with the document that proves it': {
    needs: YES_NO_LEVEL,
    typed: 'Có (QĐ số 12/QĐ-SNV ngày 05/01/2025)',
    answers: { level: 'Có ban hành kế hoạch' },
  },
  'not yet': { needs: YES_NO_LEVEL, typed: 'Chưa ban hành', answers: { level: 'Không ban hành kế hoạch' } },
  'yes and no in one': {
    needs: YES_NO_LEVEL,
    typed: 'Có, nhưng chưa gửi',
    answers: {},
    problems: ['sheet.declared-level-unknown'],
  },
  'a level the rule does not know': {
    needs: LEVEL,
    typed: 'Hoàn thành rất tốt',
    answers: {},
    problems: ['sheet.declared-level-unknown'],
  },
  'a line beyond the levels': { needs: LEVEL, typed: 7, answers: {}, problems: ['sheet.declared-unclear'] },
  'yes among two levels': { needs: YES_NO_LEVEL, typed: 'x', answers: { level: 'Có ban hành kế hoạch' } },
  'no among two levels': {
    needs: YES_NO_LEVEL,
    typed: 'Không',
    answers: { level: 'Không ban hành kế hoạch' },
  },
  'yes among four levels': { needs: LEVEL, typed: 'Có', answers: {}, problems: ['sheet.declared-unclear'] },
  'a date': { needs: DATE, typed: '15/1/2025', answers: { date: '2025-1-15' } },
  'a date inside words': {
    needs: DATE,
    typed: 'Kế hoạch số 12/KH-UBND ngày 15/01/2025',
    answers: { date: '2025-1-15' },
  },
  'a date cell': { needs: DATE, typed: { v: 45672, format: 'dd/mm/yyyy' }, answers: { date: '2025-1-15' } },
  'a date without a year': { needs: DATE, typed: '15/1', answers: {}, problems: ['sheet.declared-unclear'] },
  'a day that is none': {
    needs: DATE,
    typed: '31/2/2025',
    answers: {},
    problems: ['sheet.declared-date-unclear'],
  },
  'a date cell for a fraction': {
    needs: RATE,
    typed: { v: 45996, format: 'd-mmm' },
    answers: {},
    problems: ['sheet.declared-unclear'],
  },
  'parts by rows': {
    needs: PARTS,
    typed: null,
    rows: [
      ['Có đủ phụ lục phân công', 'x'],
      ['Gửi đúng hạn', 'Không'],
    ],
    answers: { parts: [true, false] },
  },
  'parts in one cell': {
    needs: PARTS,
    typed: 'Có đủ phụ lục phân công: có; Gửi đúng hạn: không',
    answers: { parts: [true, false] },
  },
  'one yes for two parts': { needs: PARTS, typed: 'Có', answers: {}, problems: ['sheet.declared-unclear'] },
  'counts by label': {
    needs: DEDUCTION,
    typed: 'nhiệm vụ quá hạn: 2; báo cáo chậm: 1',
    answers: { parts: ['2', '1'] },
  },
  'one number for two counts': {
    needs: DEDUCTION,
    typed: 2,
    answers: {},
    problems: ['sheet.declared-unclear'],
  },
  'two numbers for one count': {
    needs: COUNT,
    typed: '4; 5',
    answers: {},
    problems: ['sheet.declared-unclear'],
  },
  'a count beside levels': { needs: LADDER_WITH_LEVELS, typed: 2, answers: { count: '2' } },
  'a level beside a count': {
    needs: LADDER_WITH_LEVELS,
    typed: 'Không tổ chức',
    answers: { level: 'Không tổ chức' },
  },
  'a bare number that may count failures': {
    needs: FAILURES,
    typed: 1,
    answers: {},
    problems: ['sheet.declared-unclear'],
  },
  'not applicable': { needs: RATE, typed: 'Không áp dụng', answers: { absence: 'notApplicable' } },
  'no cases': { needs: RATE, typed: 'Không phát sinh hồ sơ trong kỳ', answers: { absence: 'noCases' } },
  'no authority': { needs: RATE, typed: 'Không có thẩm quyền', answers: { absence: 'noAuthority' } },
  'a figure given twice': {
    needs: RATE,
    typed: 'Tổng số: 29; Tổng cộng: 30; tử số: 16',
    answers: { numerator: '16' },
    problems: ['sheet.declared-conflict'],
  },
  'a formula never computed': {
    needs: COUNT,
    typed: { v: null, formula: 'B1', uncached: true },
    answers: {},
    problems: ['sheet.uncached'],
  },
  'an error': {
    needs: COUNT,
    typed: { v: { error: '#DIV/0!' }, formula: '1/0' },
    answers: {},
    problems: ['sheet.cell-error'],
  },
  nothing: { needs: RATE, typed: null, answers: {} },
};

function itemOf({ typed, rows, title }: Case): FormItem {
  const grid = gridOf([
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Số liệu kê khai'],
    ['1', title ?? 'Tiêu chí một', 2, typed],
    ...(rows ?? []).map(([label, value]) => ['', label, '', value]),
    ['2', 'Tiêu chí hai', 2],
  ]);
  return readForms(workbookOf(grid)).forms[0]!.items[0]!;
}

function plain(answers: Answers): Record<string, unknown> {
  const show = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(show);
    if (typeof value !== 'object' || value === null) return value;
    if ('n' in value) return toDecimal(value as Rational, 6);
    const day = value as { year: number; month: number; day: number };
    return `${day.year}-${day.month}-${day.day}`;
  };
  return Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, show(value)]));
}

describe('a declaration is read as', () => {
  test.each(Object.entries(CASES))('%s', (_, each) => {
    const { answers, problems } = readAnswers(itemOf(each), each.needs);
    expect({ answers: plain(answers), problems: problems.map(({ code }) => code) }).toEqual({
      answers: each.answers,
      problems: each.problems ?? [],
    });
  });
});

test('only a cell that holds the very number may be pointed at by a formula', () => {
  const pointed = (each: Pick<Case, 'typed' | 'needs'>) =>
    readAnswers(itemOf({ ...each, answers: {} }), each.needs).inputs.map((input) => input.isNumberCell);
  expect(pointed({ typed: 3, needs: COUNT })).toEqual([true]);
  expect(pointed({ typed: '3', needs: COUNT })).toEqual([false]);
  expect(pointed({ typed: { v: 0.9969, format: '0.00%' }, needs: RATE })).toEqual([false]);
  expect(pointed({ typed: { v: 45672, format: 'dd/mm/yyyy' }, needs: DATE })).toEqual([true]);
});

test('a broken cell is told by its error', () => {
  const item = itemOf({ needs: COUNT, typed: { v: { error: '#DIV/0!' }, formula: '1/0' }, answers: {} });
  expect(readAnswers(item, COUNT).problems[0]?.params).toMatchObject({ error: '#DIV/0!' });
});

test('a cell with several unclear pieces is asked about once, as a whole', () => {
  const typed = '4 (quý I: 1, quý II: 1, quý III: 2)';
  const { problems } = readAnswers(itemOf({ needs: COUNT, typed, answers: {} }), COUNT);
  expect(problems.map(({ code, params }) => [code, params['typed']])).toEqual([
    ['sheet.declared-unclear', typed],
  ]);
});
