import { explain } from '../../src/methods/registry';
import type { MethodSpec } from '../../src/methods/spec';
import { pointsFromDecimal } from '../../src/rulebook/points';
import { exact } from './read-case';
import { CHOICE, TAKES, THREE, UNIT, UNITS, level, points, sum } from './rules';

const FIRST = 'a) Phần 1:';

describe('rules that are no single clauses have letters', () => {
  const byGroup = (spec: MethodSpec): MethodSpec => ({ ...spec, combine: { kind: 'byGroup' } }) as MethodSpec;

  test.each<[string, MethodSpec]>([
    ['units, then what is taken', sum(UNIT, TAKES)],
    ['several units', sum(UNITS, UNIT)],
    ['levels', sum(CHOICE, UNIT)],
    ['levels and what is taken, for each group', byGroup(sum(CHOICE, TAKES))],
    ['single clauses, for each group', byGroup(sum(UNIT, UNIT))],
  ])('%s', (_, spec) => {
    expect(explain(spec, THREE).split('\n')[0]).toBe(FIRST);
  });
});

describe('contents', () => {
  const graded = (text: string): MethodSpec => ({
    kind: 'checklist',
    mode: 'sum',
    parts: [{ text, worth: points(4), grades: [level('Tốt', 4), level('Khá', 3)] }],
  });
  const FOUR = { maximum: pointsFromDecimal('4')! };

  test.each([
    ['Trang phục', 'Trang phục (4 điểm): Tốt: 4 điểm; Khá: 3 điểm'],
    ['Trang phục (4 điểm)', 'Trang phục (4 điểm): Tốt: 4 điểm; Khá: 3 điểm'],
    ['Trang phục (tốt)', 'Trang phục (tốt) (4 điểm): Tốt: 4 điểm; Khá: 3 điểm'],
  ])('the best grade of %s is told once', (text, expected) => {
    expect(explain(graded(text), FOUR)).toBe(expected);
  });

  const UNMET = 'Nội dung nào không đạt thì không tính điểm';
  const half = { kind: 'ofMaximum', share: exact('1/2') } as const;
  const contents = (...parts: readonly object[]) => ({ kind: 'checklist', mode: 'sum', parts }) as MethodSpec;

  test.each<[string, MethodSpec, object, boolean]>([
    ['come to the maximum', contents(level('A', 1), level('B', 3)), FOUR, false],
    ['stay below it', contents(level('A', 1), level('B', 2)), FOUR, true],
    ['have none to come to', contents(level('A', 1), level('B', 3)), {}, true],
    ['are shares of it', contents({ text: 'A', worth: half }, { text: 'B', worth: half }), FOUR, false],
    ['are shares of nothing', contents({ text: 'A', worth: half }, { text: 'B', worth: half }), {}, true],
  ])('that %s', (_, spec, context, isSaid) => {
    expect(explain(spec, context).endsWith(UNMET)).toBe(isSaid);
  });
});
