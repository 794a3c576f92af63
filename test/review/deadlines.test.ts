import { dueLabel } from '../../src/messages/deadlines';
import { dueDaysIn } from '../../src/review/deadlines/due-days';
import { dueByDay, findDeadlines } from '../../src/review/deadlines/find-deadlines';
import { isWeekend, officeCalendar } from '../../src/review/deadlines/holidays';
import { timeSettingsFrom, timeSettingsToJson } from '../../src/review/deadlines/round-dates';
import type { TimeSettings } from '../../src/review/deadlines/round-dates';
import { lastWorkingDay, stateOf, workingDaysLeft } from '../../src/review/deadlines/time-left';
import { scoreForm as scoreSheet } from '../../src/review/scored-form/score-form';
import { pointsToDecimal } from '../../src/rulebook/points';
import { compile } from '../../src/scoring-text/compile';
import { isoDay } from '../../src/sheet/dates';
import { points } from './builders';
import { scoreForm } from './forms';

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
};

describe('the label of a due date', () => {
  const label = (today: string) => dueLabel(stateOf(day(today), day('2025-12-15'), 7), 'vi').words;

  test.each([
    ['2025-12-16', 'Quá hạn 1 ngày'],
    ['2026-01-15', 'Quá hạn 31 ngày'],
    ['2025-12-15', 'Đến hạn hôm nay'],
    ['2025-12-14', 'Sắp đến hạn (còn 1 ngày)'],
    ['2025-12-08', 'Sắp đến hạn (còn 7 ngày)'],
    ['2025-12-07', 'Còn 8 ngày'],
    ['2024-12-15', 'Còn 365 ngày'],
  ])('on %s: %s', (today, words) => {
    expect(label(today)).toBe(words);
  });
});

describe('working days', () => {
  const calendar = officeCalendar();
  const left = (from: string, to: string, own = calendar) => workingDaysLeft(day(from), day(to), own);

  test('leave out weekends, and start tomorrow', () => {
    expect(isWeekend(day('2025-12-13'))).toBe(true);
    expect(left('2025-12-08', '2025-12-15')).toBe(5);
    expect(left('2025-12-15', '2025-12-15')).toBe(0);
    expect(left('2025-12-16', '2025-12-15')).toBe(0);
    expect(left('2025-12-12', '2025-12-14')).toBe(0);
  });

  test('leave out fixed holidays, and the next working day for one on a weekend', () => {
    expect(left('2024-12-31', '2025-01-02')).toBe(1);
    expect(left('2025-04-29', '2025-05-05')).toBe(2);
    // 1/1/2028 is a Saturday: Monday the third is off instead.
    expect(calendar.isWorkingDay(day('2028-01-03'))).toBe(false);
    expect(calendar.isWorkingDay(day('2028-01-04'))).toBe(true);
    // 30/4 and 1/5/2022 are Saturday and Sunday: Monday and Tuesday are off.
    expect(['2022-05-02', '2022-05-03', '2022-05-04'].map((one) => calendar.isWorkingDay(day(one)))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('leave out the holidays a user adds', () => {
    const tet = officeCalendar([{ day: day('2026-02-17'), name: 'Tết' }]);
    expect(left('2026-02-16', '2026-02-18', tet)).toBe(1);
    expect(left('2026-02-16', '2026-02-18')).toBe(2);
  });

  test('a due day on a weekend is due on the last working day before', () => {
    expect(isoDay(lastWorkingDay(day('2025-12-14'), calendar))).toBe('2025-12-12');
    expect(isoDay(lastWorkingDay(day('2025-05-01'), calendar))).toBe('2025-04-29');
    expect(isoDay(lastWorkingDay(day('2025-12-15'), calendar))).toBe('2025-12-15');
  });
});

describe('due dates that texts name', () => {
  test.each([
    ['Gửi báo cáo về Sở Nội vụ trước ngày 15/12', ['2025-12-15']],
    ['Ban hành chậm nhất ngày 20/01 của năm đánh giá: 1 điểm', ['2025-01-20']],
    ['Ban hành kế hoạch trước ngày 31/12 của năm trước', ['2024-12-31']],
    ['Nộp báo cáo chậm nhất ngày 10/01 năm sau', ['2026-01-10']],
    ['Nộp báo cáo chậm nhất ngày 10/01 của năm sau', ['2026-01-10']],
    ['Nộp báo cáo chậm nhất ngày 10/01 của  năm kế tiếp', ['2026-01-10']],
    ['Hoàn thành trước ngày 30 tháng 11 năm 2026', ['2026-11-30']],
    ['muộn nhất là ngày 5/3/2025', ['2025-03-05']],
    ['Gửi trước 30/11: 2 điểm; sau ngày 30/11: 0 điểm', ['2025-11-30']],
    ['Ban hành sau ngày 20/01: 0,4 điểm', []],
    ['Số hồ sơ tiếp nhận trước ngày 01/01', []],
    ['Gửi trước ngày 15 hằng tháng', []],
    ['Chậm nhất ngày 31/02', []],
    ['Hoàn thành trước 95% nhiệm vụ', []],
  ])('%s', (text, days) => {
    expect(dueDaysIn(text, 2025).map((found) => isoDay(found.day))).toEqual(days);
  });

  test('without an assessment year only full dates are known', () => {
    expect(dueDaysIn('Gửi trước ngày 15/12', undefined)).toEqual([]);
    expect(dueDaysIn('Gửi trước ngày 15/12/2025', undefined)).toHaveLength(1);
  });
});

describe('the dates of a round', () => {
  const json = {
    rounds: [
      {
        name: 'Năm 2025',
        selfOpens: '2025-12-01',
        selfCloses: '25/12/2025',
        explanationCloses: '2026-01-15',
      },
      { name: 'Đợt bổ sung', selfCloses: '2026-02-10' },
    ],
    holidays: [{ date: '2026-02-17', name: 'Tết' }],
  };

  test('are read, and kept as they were', () => {
    const read = timeSettingsFrom(json);
    expect(read.problems).toEqual([]);
    if (!read.ok) throw new Error();
    expect(read.value.rounds.map(({ name, dates }) => [name, Object.keys(dates)])).toEqual([
      ['Năm 2025', ['selfOpens', 'selfCloses', 'explanationCloses']],
      ['Đợt bổ sung', ['selfCloses']],
    ]);
    expect(timeSettingsFrom(timeSettingsToJson(read.value))).toEqual(read);
    expect(timeSettingsFrom({ selfCloses: '2025-12-25' })).toMatchObject({
      ok: true,
      value: { rounds: [{}] },
    });
  });

  test.each([
    [null, 'settings-unreadable'],
    [{}, 'settings-unreadable'],
    [[], 'settings-unreadable'],
    [{ selfCloses: '31/02/2025' }, 'date-unreadable'],
    [{ selfCloses: 20251225 }, 'date-unreadable'],
    [{ selfOpens: '2025-12-25', selfCloses: '2025-12-01' }, 'order'],
  ])('%j is told', (given, code) => {
    expect(timeSettingsFrom(given).problems.map((one) => one.code)).toEqual([`deadline.${code}`]);
  });
});

describe('what is due', () => {
  const cell = (name: string) => ({ sheet: 'Biểu', cell: name });
  const rows = [
    {
      code: '1.1',
      maximum: '1',
      extra: {
        scoringText: {
          value:
            '- Ban hành chậm nhất ngày 20/12 của năm đánh giá: 1 điểm\n- Ban hành sau ngày 20/12: 0 điểm',
          cell: cell('E1'),
        },
        lead: { value: 'Phòng Cải cách hành chính', cell: cell('J1') },
      },
    },
    {
      code: '1.2',
      maximum: '2',
      self: '2',
      extra: {
        dueDate: { value: '20/12/2025', cell: cell('I2') },
        responsible: { value: 'Chị Lan', cell: cell('J2') },
      },
    },
    { code: '1.3', maximum: '4', self: '4', extra: { appraised1: { value: points('3'), cell: cell('K3') } } },
    { code: '1.4', part: 'survey' as const, maximum: '10' },
    // Given as claimed: nothing to explain.
    { code: '1.5', maximum: '3', self: '3', extra: { appraised1: { value: points('3'), cell: cell('K5') } } },
  ];
  const settings = (names: readonly string[]): TimeSettings => ({
    rounds: names.map((name, at) => ({
      name,
      dates: {
        selfCloses: day(at === 0 ? '2025-12-25' : '2026-02-10'),
        explanationCloses: day('2026-03-10'),
      },
    })),
    holidays: [],
  });
  const find = (today: string, given = settings(['A'])) =>
    findDeadlines(scoreSheet(scoreForm(rows), { compile, assessmentYear: 2025 }), {
      today: day(today),
      settings: given,
    });

  test('is listed by date with the points behind it and who is responsible', () => {
    const view = find('2025-12-16').map((one) => [
      isoDay(one.day),
      one.kind === 'item' ? one.code : one.step,
      one.state.kind,
      pointsToDecimal(one.points),
      one.kind === 'item' ? one.responsible : one.open,
    ]);
    expect(view).toEqual([
      ['2025-12-20', '1.1', 'soon', '1', 'Phòng Cải cách hành chính'],
      ['2025-12-20', '1.2', 'soon', '2', 'Chị Lan'],
      ['2025-12-25', 'selfCloses', 'left', '1', 1],
      ['2026-03-10', 'explanationCloses', 'left', '1', 1],
    ]);
  });

  test('adds up by day', () => {
    expect(dueByDay(find('2025-12-16')).map((one) => [isoDay(one.day), pointsToDecimal(one.points)])).toEqual(
      [
        ['2025-12-20', '3'],
        ['2025-12-25', '1'],
        ['2026-03-10', '1'],
      ],
    );
  });

  test('one round that is overdue closes no other', () => {
    const states = find('2026-01-05', settings(['A', 'B'])).flatMap((one) => {
      return one.kind === 'round' && one.step === 'selfCloses' ? [[one.round, one.state.kind]] : [];
    });
    expect(states).toEqual([
      ['A', 'overdue'],
      ['B', 'left'],
    ]);
  });

  test('what is done is never overdue', () => {
    const done = [
      {
        ...rows[0]!,
        self: '1',
        extra: {
          ...rows[0]!.extra,
          declared: [{ label: '', text: '15/12/2025', value: '15/12/2025', cell: cell('D1') }],
        },
      },
    ];
    const scored = scoreSheet(scoreForm(done), { compile, assessmentYear: 2025 });
    const found = findDeadlines(scored, { today: day('2026-06-01'), settings: settings(['A']) });
    expect(found.map(({ state }) => state.kind)).toEqual(['done', 'done', 'passed']);
  });
});
