import { inputsOf } from '../../../src/methods/registry';
import type { DeductionSpec } from '../../../src/methods/spec';
import * as r from '../../../src/rulebook/rational';
import { TAKES, TAKES_TWO, THREE, points, said } from '../rules';

const FROM_THREE = { ...TAKES, from: points(3) } satisfies DeductionSpec;
const SHARE_OF_MAXIMUM = { kind: 'ofMaximum', share: r.rational(1, 2) } as const;

test('of several causes, one that counts only once is asked for as such', () => {
  const [first, second] = TAKES_TWO.causes;
  const spec: DeductionSpec = { ...TAKES_TWO, causes: [{ ...first!, once: true }, second!] };
  expect(inputsOf(spec, THREE).map(({ once }) => once)).toEqual([true, undefined]);
});

test('events that leave nothing are ticked after the counted causes, in their order', () => {
  const spec: DeductionSpec = { ...FROM_THREE, zeroing: ['Để lộ bí mật', 'Không gửi'] };
  expect(said(spec, { parts: [1, false, false] })).toBe('2');
  expect(said(spec, { parts: [1, true, false] })).toBe('0');
  expect(said(spec, { parts: [1, false, true] })).toBe('0');
});

test('a share of the maximum that is not known is a question', () => {
  const spec: DeductionSpec = { ...FROM_THREE, causes: [{ text: 'Gửi chậm', each: SHARE_OF_MAXIMUM }] };
  expect(said(spec, { breaches: 1 })).toBe('1.5');
  expect(said(spec, { breaches: 1 }, {})).toMatch(/\?$|điểm tối đa/);
});

test('the size of one event tells which cause it is', () => {
  const at = (value: number) => ({ at: r.rational(value), inclusive: true });
  const spec: DeductionSpec = {
    ...FROM_THREE,
    causes: [
      { text: 'Gián đoạn đến 15 phút', each: points(1), band: { to: at(15) } },
      { text: 'Gián đoạn từ 30 phút', each: points(2), band: { from: at(30) } },
    ],
  };
  expect(said(spec, {})).toBe('needs parts0 parts1');
  expect(said(spec, { parts: [1] })).toBe('needs parts1');
  expect(said(spec, { value: 15 })).toBe('2');
  expect(said(spec, { value: 30 })).toBe('1');
  expect(said(spec, { value: 20 })).toMatch(/\S/);
  expect(said(spec, { value: 20 })).not.toMatch(/^\d/);
});
