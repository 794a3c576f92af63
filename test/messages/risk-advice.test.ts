import { nextStepFor } from '../../src/messages/risks';

const reason = (required: string) =>
  ({ code: 'missingEvidence', level: 'high', params: { points: '1', required } }) as never;

test('what the criteria ask for is quoted as theirs, in one line', () => {
  expect(nextStepFor(reason('Kế hoạch năm\nBáo cáo kết quả.'), 'vi')).toMatch(
    /cách đánh giá\. Bộ tiêu chí yêu cầu: “Kế hoạch năm; Báo cáo kết quả”\.$/,
  );
});

test('where nothing is asked for, nothing is said of it', () => {
  expect(nextStepFor(reason(''), 'vi')).toMatch(/cách đánh giá\.$/);
});
