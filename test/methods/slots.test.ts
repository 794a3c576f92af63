import { placesFor, readsFigure, slotsOf } from '../../src/methods/composite/slots';
import type { MethodSpec } from '../../src/methods/spec';
import {
  CHECKLIST,
  CHOICE,
  JUDGED,
  LADDER,
  MANUAL,
  RATE,
  RELATIVE,
  SHARE,
  STEPS,
  SURVEY,
  TAKES,
  TAKES_TWO,
  TIME,
  UNIT,
  UNITS,
  YES_NO,
  points,
  sum,
} from './rules';

describe('what a rule takes from the answers it shares', () => {
  test.each<[string, MethodSpec, number, string | undefined]>([
    ['a rate', RATE, 0, 'rate'],
    ['a scale', LADDER, 0, 'count'],
    [
      'a scale with conditions',
      { ...LADDER, requires: { parts: ['a', 'b'], otherwise: points(0) } },
      2,
      'count',
    ],
    ['a scale of several figures', { ...LADDER, parts: ['a', 'b'] }, 2, undefined],
    ['steps', STEPS, 0, 'value'],
    ['levels', CHOICE, 0, 'level'],
    ['yes or no', YES_NO, 0, 'count'],
    ['contents', CHECKLIST, 3, undefined],
    ['units of one kind', UNIT, 0, 'count'],
    ['units of two kinds', UNITS, 2, undefined],
    ['one breach', TAKES, 0, 'breaches'],
    ['two breaches', TAKES_TWO, 2, undefined],
    ['days', TIME, 0, 'daysLate'],
    ['a comparison', RELATIVE, 0, 'fraction'],
    ['a survey', SURVEY, 1, 'fraction'],
    ['a mark', SHARE, 0, 'value'],
    ['a judged one', JUDGED, 0, 'value'],
    ['a typed one', MANUAL, 0, 'value'],
    ['several rules', sum(CHECKLIST, UNITS, RATE), 5, undefined],
  ])('%s', (_, spec, clauses, figure) => {
    expect(slotsOf(spec)).toEqual({ clauses, ...(figure === undefined ? {} : { figure }) });
  });
});

describe('where each rule finds its answers among the parts', () => {
  const told = (specs: readonly MethodSpec[], declared?: number) =>
    placesFor(specs, declared).map(
      ({ firstPart, figureIsPart }) => `${String(firstPart)}${figureIsPart ? ' figure' : ''}`,
    );

  test.each<[string, readonly MethodSpec[], number | undefined, readonly string[]]>([
    ['figures by their own keys', [RATE, UNIT, TAKES], undefined, ['0', '0', '0']],
    ['clauses one after the other', [CHECKLIST, UNITS, TAKES_TWO], undefined, ['0', '3', '5']],
    ['two that read one figure', [UNIT, LADDER], undefined, ['0 figure', '1 figure']],
    ['the others keep their keys', [UNIT, RATE, LADDER], undefined, ['0 figure', '1', '1 figure']],
    ['a rate and a fraction are one figure', [RATE, RELATIVE], undefined, ['0 figure', '1 figure']],
    [
      'every figure among the parts, where so many were declared',
      [RATE, UNIT, TAKES],
      3,
      ['0 figure', '1 figure', '2 figure'],
    ],
    ['not with fewer', [RATE, UNIT, TAKES], 2, ['0', '0', '0']],
    ['figures among clauses', [CHECKLIST, UNIT], 4, ['0', '3 figure']],
    ['clauses last', [RATE, UNIT, CHECKLIST], 5, ['0 figure', '1 figure', '2']],
    ['clauses last, and alone', [RATE, UNIT, CHECKLIST], 3, ['0', '0', '0']],
    ['the clauses alone', [CHECKLIST, UNIT], 3, ['0', '3']],
    ['nothing', [], 0, []],
  ])('%s', (_, specs, declared, expected) => {
    expect(told(specs, declared)).toEqual(expected);
  });
});

test('as many parts as there are clauses and figures give each of three rules its own', () => {
  const places = placesFor([RATE, UNIT, STEPS], 3);
  expect(places.map(({ firstPart, figureIsPart }) => [firstPart, figureIsPart])).toEqual([
    [0, true],
    [1, true],
    [2, true],
  ]);
});

test.each<[string, MethodSpec, boolean]>([
  ['a count', UNIT, true],
  ['contents read none', CHECKLIST, false],
  ['a yes or no is a clause', YES_NO, false],
  ['a fraction has keys of its own', RELATIVE, false],
  ['one of several rules', sum(CHECKLIST, UNIT), true],
  ['none of several rules', sum(CHECKLIST, TAKES_TWO), false],
])('whether a rule reads a single figure: %s', (_, spec, expected) => {
  expect(readsFigure(spec)).toBe(expected);
});
