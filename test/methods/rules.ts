import { scoreBy } from '../../src/methods/registry';
import type { MethodSpec, Worth } from '../../src/methods/spec';
import { pointsFromDecimal } from '../../src/rulebook/points';
import * as r from '../../src/rulebook/rational';
import { exact, readAnswers } from './read-case';

export const points = (at: string | number): Worth => ({ kind: 'points', points: exact(at) });
export const level = (text: string, at: string | number) => ({ text, worth: points(at) });
export const band = { from: { at: exact(5), inclusive: true }, worth: points(2), text: '' };

export const RATE = { kind: 'rate', full: points(2), target: exact(100), above: 'full' } satisfies MethodSpec;
export const LADDER = { kind: 'ladder', on: 'count', bands: [band], levels: [] } satisfies MethodSpec;
export const STEPS = {
  kind: 'steps',
  on: 'value',
  start: exact(0),
  base: points(0),
  step: exact(1),
  direction: 'up',
  each: points(1),
  sign: 1,
  partial: 'whole',
} satisfies MethodSpec;
export const CHOICE = { kind: 'choice', levels: [level('Tốt', 2), level('Khá', 1)] } satisfies MethodSpec;
export const YES_NO = {
  kind: 'choice',
  levels: [level('Có', 2), level('Không', 0)],
  yesNo: { yes: 0, no: 1 },
} satisfies MethodSpec;
export const CHECKLIST = {
  kind: 'checklist',
  mode: 'sum',
  parts: [level('Một', 1), level('Hai', 1), level('Ba', 1)],
} satisfies MethodSpec;
export const UNIT = { kind: 'perUnit', units: [{ text: 'sáng kiến', each: points(1) }] } satisfies MethodSpec;
export const UNITS = {
  kind: 'perUnit',
  units: [
    { text: 'A', each: points(1) },
    { text: 'B', each: points(2) },
  ],
} satisfies MethodSpec;
export const TAKES = {
  kind: 'deduction',
  from: points(0),
  causes: [{ text: 'Gửi chậm', each: points(1) }],
  zeroing: [],
} satisfies MethodSpec;
export const TAKES_TWO = {
  ...TAKES,
  causes: [...TAKES.causes, { text: 'Thiếu', each: points('0.5') }],
} satisfies MethodSpec;
export const TIME = {
  kind: 'timeliness',
  onTime: points(1),
  late: { kind: 'flat', worth: points(0) },
  levels: [],
} satisfies MethodSpec;
export const RELATIVE = { kind: 'relative', against: 'best', full: points(2) } satisfies MethodSpec;
export const SURVEY = {
  kind: 'survey',
  parts: [{ text: 'Tốt', weight: r.ONE }],
  total: 'Tổng',
  full: points(2),
} satisfies MethodSpec;
export const SHARE = { kind: 'share', scale: exact(5), factor: points(2) } satisfies MethodSpec;
export const JUDGED = { kind: 'judged', from: points(0), to: points(2), levels: [] } satisfies MethodSpec;
export const MANUAL = { kind: 'manual', reason: '' } satisfies MethodSpec;

export function sum(...specs: readonly MethodSpec[]): Extract<MethodSpec, { kind: 'composite' }> {
  const parts = specs.map((spec, index) => ({ label: `Phần ${String(index + 1)}`, spec }));
  return { kind: 'composite', combine: { kind: 'sum' }, parts };
}

export const THREE = { maximum: pointsFromDecimal('3')! };

/** The verdict in few words. */
export function said(
  spec: MethodSpec,
  answers: Readonly<Record<string, unknown>>,
  context: object = THREE,
): string {
  const verdict = scoreBy(spec, readAnswers(answers), context);
  switch (verdict.kind) {
    case 'points':
      return r.toDecimal(verdict.points, 4);
    case 'needs':
      return `needs ${verdict.needs.map(({ key, part }) => `${key}${part === undefined ? '' : String(part)}`).join(' ')}`;
    case 'open':
      return verdict.question;
    case 'invalid':
      return `${verdict.code} ${Object.values(verdict.params).join(', ')}`;
    case 'notApplicable':
      return 'not applicable';
  }
}
