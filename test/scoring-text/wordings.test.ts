import { ruleView } from '../../src/scoring-text/rule-view';

/** Small differences of wording: what the rule is told as, or which question is asked instead. */
const WORDINGS: readonly (readonly [text: string, max: string, told: readonly string[]])[] = [
  [
    '- (Có kế hoạch (cả năm)): 1 điểm\n- Không có: 0 điểm',
    '1',
    ['- Có kế hoạch (cả năm): 1 điểm', '- Không có: 0 điểm'],
  ],
  [
    'i) Có kế hoạch: 1 điểm\nii) Có báo cáo: 1 điểm\niii) Có kiểm tra: 1 điểm',
    '3',
    ['- Có kế hoạch: 1 điểm', '- Có báo cáo: 1 điểm', '- Có kiểm tra: 1 điểm'],
  ],
  [
    '\uF0B7 Có kế hoạch: 1 điểm\n\uF0B7 Không có kế hoạch: 0 điểm',
    '1',
    ['- Có kế hoạch: 1 điểm', '- Không có kế hoạch: 0 điểm'],
  ],
  [
    'ab) Có kế hoạch: 1 điểm\ncd) Có báo cáo: 1 điểm',
    '2',
    ['- ab) Có kế hoạch: 1 điểm', '- cd) Có báo cáo: 1 điểm'],
  ],
  [
    'Mỗi sáng kiến tính thêm 0,5 điểm, cao nhất là 1 điểm',
    '1',
    ['- Mỗi sáng kiến được 0,5 điểm', 'Tối đa không quá 1 điểm'],
  ],
  [
    '- Có từ 01 (một) mô hình trở lên: 1 điểm\n- Không có: 0 điểm',
    '1',
    ['- Đạt 0 mô hình: 0 điểm', '- Từ 1 mô hình trở lên: 1 điểm', '- Không có: 0 điểm'],
  ],
  ['- Có từ 02 (một) mô hình trở lên: 1 điểm\n- Không có: 0 điểm', '1', ['scoring-text.damaged']],
  [
    '- Kế hoạch (một) năm: 1 điểm\n- Không có: 0 điểm',
    '1',
    ['- Kế hoạch (một) năm: 1 điểm', '- Không có: 0 điểm'],
  ],
  [
    '- Có kế hoạch: 1 điểm\n- Có báo cáo: 1 điểm\n(Thiếu nội dung nào không chấm điểm nội dung đó)',
    '2',
    ['- Có kế hoạch: 1 điểm', '- Có báo cáo: 1 điểm'],
  ],
  [
    '- Có kế hoạch: 1 điểm\n- Có báo cáo: 1 điểm\n(Thiếu nội dung nào không chấm điểm nội dung đó; trừ 1 điểm)',
    '2',
    ['scoring-text.two-readings'],
  ],
  [
    '- Có kế hoạch: 1 điểm\n- Có báo cáo: 1 điểm\nĐiểm không âm',
    '2',
    ['- Có kế hoạch: 1 điểm', '- Có báo cáo: 1 điểm'],
  ],
  ['Đạt l00%: 1 điểm; dưới 100%: 0 điểm', '1', ['scoring-text.doubtful-digit', 'scoring-text.damaged']],
  ['Từ 80% trở lên: O,5 điểm; dưới 80%: 0 điểm', '0.5', ['scoring-text.doubtful-digit']],
  ['- Có kế hoạch: 1 điểm\n- Không có kế hoạch:', '1', ['scoring-text.truncated']],
  ['- Có kế hoạch: 1 điểm\n- Không có kế hoạch: 0 điểm,', '1', ['scoring-text.truncated']],
  ['Có kế hoạch\n1\nKhông có kế hoạch\n0', '1', ['- Có kế hoạch: 1 điểm', '- Không có kế hoạch: 0 điểm']],
  ['Có kế hoạch 1\nKhông có kế hoạch 0', '1', ['- Có kế hoạch: 1 điểm', '- Không có kế hoạch: 0 điểm']],
  ['Hồ sơ 1\nKế hoạch 0', '1', ['- Hồ sơ: 1 điểm', '- Kế hoạch: 0 điểm']],
  ['Có 1\nKhông 0', '1', ['scoring-text.unread']],
  ['Có kế hoạch:\n1\nKhông có kế hoạch:\n0', '1', ['- Có kế hoạch: 1 điểm', '- Không có kế hoạch: 0 điểm']],
  [
    '- Có >= 3 sáng kiến: 1 điểm\n- Có < 3 sáng kiến: 0 điểm',
    '1',
    ['- Từ 2 sáng kiến trở xuống: 0 điểm', '- Từ 3 sáng kiến trở lên: 1 điểm'],
  ],
  [
    '- Hoàn thành: điểm tối đa\n- Chưa hoàn thành: 50% tổng điểm',
    '2',
    ['- Hoàn thành: Điểm tối đa', '- Chưa hoàn thành: 50% điểm tối đa'],
  ],
  [
    'Mỗi báo cáo chậm trừ 0,25 điểm, điểm tối thiểu là 0 điểm',
    '1',
    ['- Không vi phạm: Điểm tối đa', '- Mỗi báo cáo chậm trừ 0,25 điểm', 'Thấp nhất: 0 điểm'],
  ],
  [
    'Có kế hoạch\n=> 1 điểm\nKhông có kế hoạch\n=> 0 điểm',
    '1',
    ['- Có kế hoạch: 1 điểm', '- Không có kế hoạch: 0 điểm'],
  ],
  [
    'Mỗi báo cáo chậm bị trừ đi 0,25 điểm',
    '1',
    ['- Không vi phạm: Điểm tối đa', '- Mỗi báo cáo chậm trừ 0,25 điểm'],
  ],
  [
    'Nếu không phát sinh hồ sơ thì không chấm điểm\n- Từ 90% trở lên: 1 điểm\n- Dưới 90%: 0 điểm',
    '1',
    [
      '- Dưới 90%: 0 điểm',
      '- Từ 90% trở lên: 1 điểm',
      '- Nếu không phát sinh hồ sơ thì giảm trừ điểm tối đa của tiêu chí',
    ],
  ],
  [
    'Không chấm điểm trường hợp có đơn khiếu nại\n- Từ 90% trở lên: 1 điểm\n- Dưới 90%: 0 điểm',
    '1',
    ['scoring-text.unread'],
  ],
  [
    'Nếu để lộ tài liệu mật thì không tính điểm tiêu chí này.\n- Từ 90% trở lên: 1 điểm\n- Dưới 90%: 0 điểm',
    '1',
    ['scoring-text.two-readings'],
  ],
];

test.each(WORDINGS)('%s', (text, max, told) => {
  const { status, explanation, questions } = ruleView({ text, max });
  expect(status === 'understood' ? explanation?.split('\n') : questions.map(({ code }) => code)).toEqual(
    told,
  );
});

test('under a heading of deductions every line takes points, the first as well', () => {
  const text = '- Chậm báo cáo: 0,5 điểm\n- Sai số liệu: 0,25 điểm';
  const { explanation } = ruleView({ text, max: '-1', name: 'Điểm trừ' });
  expect(explanation?.split('\n')).toEqual(['- Chậm báo cáo: trừ 0,5 điểm', '- Sai số liệu: trừ 0,25 điểm']);
});
