import { ruleView } from '../../src/scoring-text/rule-view';
import { CASE_FILES, textCases } from './cases';
import type { TextCase } from './cases';

/** Damage after which the remaining text itself says something else, so that no reader could notice. */
const SAYS_SO_ITSELF: Readonly<Record<string, string>> = {
  'annex-base-missing-then-nothing': 'the line from which on nothing is left is gone',
  'annex-base-then-nothing': 'the line from which on nothing is left is gone',
  'annex-steps-unit': '“cứ hồ sơ” is every one',
  'date-scale-05': '“còn lại: 0 điểm” covers the line that is gone',
  'deduction-06': 'the line with the event is gone',
  'deduction-26': 'a line of a deduction is gone',
  'I-001': 'without its upper limit the second line begins where the first one ends',
  'I-014': 'a bonus gives nothing for what it does not name',
  'I-029': '“mỗi hồ sơ” is as good as “mỗi 20 hồ sơ”',
  'I-066': 'a cause of deduction is gone',
  'I-071': 'the deduction is gone',
  'I-077': 'what a deduction does not name is not taken',
  'I-104': '“cứ đủ phút” is every minute',
  'ladder-02': '“còn lại: 0 điểm” covers the line that is gone',
  'ladder-26': 'nothing else says what 0 is',
  'per-unit-06': '“mỗi người” is as good as “mỗi 1.000 người”',
  'pitfall-03': 'the ceiling is gone',
  'pitfall-05': 'the ceiling is gone',
  'pitfall-38': 'a line of a deduction is gone',
  'pitfall-23': 'the line with the event is gone',
  'rate-51': 'without the line on low rates the formula holds for them too',
  'real-deduction-12': 'what a deduction does not name is not taken',
  'real-ladder-03': 'nothing else says what 0 is',
  'real-ladder-25': 'a bonus gives nothing for what it does not name',
  'real-units-06': '“cứ hồ sơ” is every one',
  'steps-04': '“cứ giây” is every second',
};

function withoutEach(text: string, parts: RegExp): string[] {
  return [...text.matchAll(parts)]
    .filter((match) => match[0].length < text.length)
    .map((match) => text.slice(0, match.index) + text.slice(match.index + match[0].length));
}

/** Every case whose points the damaged text would change without a question. */
function silentChanges(each: TextCase, damaged: string): string[] {
  const before = ruleView(each);
  const after = ruleView({ ...each, text: damaged });
  if (after.status !== 'understood') return [];
  return each.cases.flatMap((worked, i) => {
    const [was, is] = [before.results[i], after.results[i]];
    if (!is || !('points' in is)) return [];
    if (was && 'points' in was && was.points === is.points) return [];
    return [`${damaged}: ${JSON.stringify(worked.inputs)} → ${is.points}`];
  });
}

const understood = CASE_FILES.flatMap((file) => textCases(file)).filter(
  (each) => each.expect === 'understood',
);
const watched = understood.filter((each) => SAYS_SO_ITSELF[each.id] === undefined);

test.each(watched.map((each) => [each.id, each] as const))(
  '%s without one of its lines gives no other points',
  (_, each) => {
    const damaged = withoutEach(each.text, /[^\n;]+[\n;]?/g);
    expect(damaged.flatMap((text) => silentChanges(each, text))).toEqual([]);
  },
);

test.each(watched.map((each) => [each.id, each] as const))(
  '%s without one of its numbers gives no other points',
  (_, each) => {
    const damaged = withoutEach(each.text, /\d+(?:[.,]\d+)*/g);
    expect(damaged.flatMap((text) => silentChanges(each, text))).toEqual([]);
  },
);

const BROKEN_OFF = [
  'Từ 40% trở lên: 1,5 điểm; từ 20% đến dưới 40%: 0,7',
  '- Có từ 3 mô hình trở lên: 3 điểm\n- Có 2 mô hình: 1,75 điểm\n- Có 1 mô hình: 0,5',
  'Mỗi nhiệm vụ quá hạn trừ 0',
  'Điểm = (Tỷ lệ/90%) x',
  'Từ 80% trở lên: 2 điểm; từ 60% đến dưới',
  '- Có kế hoạch: 1 điểm\n- Có báo cáo (gửi đúng hạn',
];

test.each(BROKEN_OFF)('%s is not understood: it breaks off', (text) => {
  expect(ruleView({ text, max: 3 }).status).toBe('needs-person');
});
