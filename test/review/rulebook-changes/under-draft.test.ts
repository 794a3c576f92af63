import { scoreForm } from '../../../src/review/scored-form/score-form';
import {
  compareUnderDraft,
  formUnderDraft,
  type UnitUnderDraft,
} from '../../../src/review/rulebook-changes/under-draft';
import { pointsToDecimal } from '../../../src/rulebook/points';
import type { Rulebook } from '../../../src/rulebook/rulebook';
import { readRows } from '../../sheet/views';
import { COMPILE, setOf, type Criterion } from './sets';

const RATE = '- Từ 95% trở lên: 2 điểm\n- Từ 80% đến dưới 95%: 1 điểm\n- Dưới 80%: 0 điểm';
const STRICT = '- Từ 98% trở lên: 2 điểm\n- Từ 90% đến dưới 98%: 1 điểm\n- Dưới 90%: 0 điểm';
const YES_NO = '- Có: 2 điểm; - Không: 0 điểm';

/** A unit's sheet of last year. */
const { form } = readRows([
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Số liệu', 'Tự chấm'],
  ['1', 'Chỉ đạo điều hành', 6, '', '', 3],
  ['1.1', 'Ban hành kế hoạch', 2, YES_NO, 'Có', 2],
  ['1.2', 'Tỷ lệ nhiệm vụ hoàn thành', 2, RATE, '85%', 1],
  ['1.3', 'Tuyên truyền', 2, YES_NO, '', ''],
]);

function under(draft: Rulebook): UnitUnderDraft {
  const before = scoreForm(form, { compile: COMPILE });
  return compareUnderDraft(
    before,
    scoreForm(formUnderDraft(form, draft), { compile: COMPILE, rulebook: draft }),
  );
}

function draftOf(...items: readonly Criterion[]): Rulebook {
  return setOf([['1', 'Chỉ đạo điều hành', '6', items]], '6');
}

const PLAN: Criterion = ['1.1', 'Ban hành kế hoạch', '2', YES_NO];
const TASKS: Criterion = ['1.2', 'Tỷ lệ nhiệm vụ hoàn thành', '2', RATE];
const NEWS: Criterion = ['1.3', 'Tuyên truyền', '2', YES_NO];

function changes({ changes: all }: UnitUnderDraft): (readonly string[])[] {
  return all.map(({ code, before, after, difference }) => [
    code,
    ...[before, after, difference].map(pointsToDecimal),
  ]);
}

test('under its own rules nobody gains or loses', () => {
  const result = under(draftOf(PLAN, TASKS, NEWS));
  expect(changes(result)).toEqual([]);
  expect(result.compared.items).toBe(2);
  expect(result.dropped).toEqual([]);
});

test('a stricter threshold is counted with the figures the unit declared', () => {
  const result = under(draftOf(PLAN, [...first(TASKS), STRICT], NEWS));
  expect(changes(result)).toEqual([['1.2', '1', '0', '-1']]);
  expect(pointsToDecimal(result.compared.difference)).toBe('-1');
});

test('what the unit did not declare stays undecided, and no difference of totals is claimed', () => {
  const result = under(draftOf(PLAN, TASKS, NEWS, ['1.4', 'Sáng kiến được công nhận', '1', YES_NO]));
  expect(result.undecided.map(({ code, reason }) => [code, reason])).toEqual([
    ['1.3', 'cannot-tell'],
    ['1.4', 'new'],
  ]);
  expect(result.undecided.map(({ maximum }) => maximum && pointsToDecimal(maximum))).toEqual(['2', '1']);
  expect(result.difference).toBeUndefined();
});

test('a code that now means another criterion takes no figure over', () => {
  const result = under(
    draftOf(PLAN, ['1.2', 'Số vụ khiếu nại kéo dài', '2', 'Không có: 2 điểm; có: 0 điểm'], NEWS),
  );
  expect(result.undecided.map(({ code, reason }) => [code, reason])).toContainEqual([
    '1.2',
    'other-criterion',
  ]);
  expect(result.dropped.map(({ code, points }) => [code, points && pointsToDecimal(points)])).toEqual([
    ['1.2', '1'],
  ]);
});

test('with everything decided on both sides the totals may be compared', () => {
  const whole = { ...form, items: form.items.filter(({ code }) => code !== '1.3') };
  const draft = draftOf(PLAN, [...first(TASKS), STRICT]);
  const before = scoreForm(whole, { compile: COMPILE });
  const after = scoreForm(formUnderDraft(whole, draft), { compile: COMPILE, rulebook: draft });
  const { difference } = compareUnderDraft(before, after);
  expect(difference && pointsToDecimal(difference)).toBe('-1');
});

function first([code, title, maximum]: Criterion): [string, string, string] {
  return [code, title, maximum];
}
