import { doubts, said } from './rule-said';

const GROUPS = [
  'Đối với cấp sở:\n- Từ 90% trở lên: 2 điểm\n- Dưới 90%: 1 điểm',
  'Đối với cấp xã:\n- Từ 80% trở lên: 2 điểm\n- Dưới 80%: 1 điểm',
].join('\n');
const LINES = [
  'Sở, ngành: từ 10 đến 40 mô hình: 1 điểm, trên 40 mô hình: 2 điểm, dưới 10 mô hình: 0 điểm',
  'UBND cấp xã: từ 5 đến 20 mô hình: 1 điểm, trên 20 mô hình: 2 điểm, dưới 5 mô hình: 0 điểm',
].join('\n');
const GRADED = [
  'Trang phục (4 điểm): Tốt: 4 điểm; Khá: 3 điểm; Đạt: 2 điểm',
  'Tác phong (6 điểm): Tốt: 6 điểm; Khá: 4 điểm; Đạt: 3 điểm',
].join('\n');
const LEVELS = '- Hoàn thành xuất sắc: 5 điểm\n- Hoàn thành tốt: 4 điểm\n- Hoàn thành: 3 điểm';
const BANDS = '- Từ 90% trở lên: 2 điểm\n- Dưới 90%: 1 điểm';
const LATE = 'Nếu gửi báo cáo chậm thì chỉ được tính 50% số điểm đạt được';

const LEAKED = 'Nếu để lộ bí mật thì tiêu chí này 0 điểm';

describe('several rules in one text', () => {
  test.each<[string, string, string, Readonly<Record<string, unknown>>, string]>([
    ['a scale for each group', GROUPS, '2', { rate: 85, group: 'cấp sở' }, '1'],
    ['the other group', GROUPS, '2', { rate: 85, group: 'cấp xã' }, '2'],
    ['no group, and it matters', GROUPS, '2', { rate: 85 }, 'needs group'],
    ['no group, and it does not matter', GROUPS, '2', { rate: 95 }, '2'],
    ['a group on each line', LINES, '2', { count: 30, group: 'Sở, ngành' }, '1'],
    ['the other line', LINES, '2', { count: 30, group: 'UBND cấp xã' }, '2'],
    ['contents with grades', GRADED, '10', { parts: [3, 6] }, '9'],
    ['points of no grade', GRADED, '10', { parts: [1, 6] }, 'invalid'],
    [
      'a level, then what is taken',
      `${LEVELS}\n- Mỗi hồ sơ trễ hạn trừ 0,5 điểm`,
      '5',
      { level: 'Hoàn thành tốt', breaches: 2 },
      '3',
    ],
    [
      'a level with nothing taken',
      `${LEVELS}\n- Mỗi hồ sơ trễ hạn trừ 0,5 điểm`,
      '5',
      { level: 'Hoàn thành', breaches: 0 },
      '3',
    ],
    [
      'more is taken than there is',
      `${LEVELS}\n- Mỗi hồ sơ trễ hạn trừ 0,5 điểm`,
      '5',
      { level: 'Hoàn thành', breaches: 7 },
      '?',
    ],
    [
      'a content and units with a ceiling',
      '- Có kế hoạch: 1 điểm\n- Mỗi sáng kiến được 0,5 điểm, tối đa 2 điểm',
      '3',
      { parts: [true, 3] },
      '2.5',
    ],
    [
      'the ceiling bites',
      '- Có kế hoạch: 1 điểm\n- Mỗi sáng kiến được 0,5 điểm, tối đa 2 điểm',
      '3',
      { parts: [true, 9] },
      '3',
    ],
    [
      'units alone',
      '- Có kế hoạch: 1 điểm\n- Mỗi sáng kiến được 0,5 điểm, tối đa 2 điểm',
      '3',
      { parts: [false, 1] },
      '0.5',
    ],
    ['an event that leaves half', `${BANDS}\n${LATE}`, '2', { rate: 95, level: 'gửi báo cáo chậm' }, '1'],
    ['that did not happen', `${BANDS}\n${LATE}`, '2', { rate: 95 }, '2'],
    [
      'points taken for each group',
      'Đối với cấp sở:\n- Mỗi hồ sơ trễ hạn trừ 0,1 điểm\nĐối với cấp xã:\n- Mỗi hồ sơ trễ hạn trừ 0,05 điểm',
      '1',
      { breaches: 2, group: 'cấp xã' },
      '0.9',
    ],
    [
      'units by twos',
      '- Có kế hoạch: 1 điểm\n- Cứ 02 sáng kiến được 0,5 điểm, tối đa 2 điểm',
      '3',
      { parts: [true, 4] },
      '2',
    ],
    [
      'a part of two',
      '- Có kế hoạch: 1 điểm\n- Cứ 02 sáng kiến được 0,5 điểm, tối đa 2 điểm',
      '3',
      { parts: [true, 3] },
      '?',
    ],
    [
      'an event that leaves nothing',
      `${BANDS}\n${LEAKED}`,
      '2',
      { rate: 95, level: 'Nếu để lộ bí mật thì tiêu chí này' },
      '0',
    ],
    ['that did not happen either', `${BANDS}\n${LEAKED}`, '2', { rate: 95 }, '2'],
    [
      'a ceiling on what one group loses, beside a scale for the other',
      `Đối với cấp sở:\n- Mỗi hồ sơ trễ hạn trừ 0,1 điểm, trừ tối đa 1 điểm\nĐối với cấp xã:\n${BANDS}`,
      '2',
      { breaches: 15, group: 'cấp sở' },
      '1',
    ],
  ])('%s', (_, text, maximum, inputs, expected) => {
    expect(said(text, maximum, inputs)).toBe(expected);
  });

  test.each([
    [`${BANDS}\n${LEAKED}`, true],
    [`${BANDS}\nNếu để lộ bí mật: 0 điểm`, false],
    [`${BANDS}\nNếu để lộ từ 3 bí mật thì tiêu chí này 0 điểm`, false],
    [`${BANDS}\nNếu để lộ bí mật thì tiêu chí này 1 điểm`, false],
    [`${BANDS}\nMỗi lần để lộ bí mật thì tiêu chí này trừ 1 điểm`, false],
    [`- Từ 90% trở lên: 2 điểm\n${LEAKED}`, false],
    [`- Mỗi sáng kiến được 1 điểm\n${LEAKED}`, false],
    [LEAKED, false],
  ])('%s leaves nothing of the item: %s', (text, isSure) => {
    expect(doubts(text, '2') === 'understood').toBe(isSure);
  });

  test('what is not sure about them is asked', () => {
    expect(doubts(GROUPS, '4')).toBe('sum-or-best');
    expect(doubts(`${BANDS}\n${LATE}\nNếu thiếu phụ lục thì chỉ được tính 70% số điểm đạt được`, '2')).toBe(
      'two-readings',
    );
    expect(doubts(GRADED, '12')).not.toBe('understood');
    expect(doubts('- Có kế hoạch: 1 điểm\n- Mỗi sáng kiến được 0,5 điểm, tối đa 2 điểm', '4')).not.toBe(
      'understood',
    );
  });
});
