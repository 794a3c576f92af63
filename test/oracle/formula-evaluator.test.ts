import { evaluateFormula } from './formula-evaluator';

describe('the evaluator is strict', () => {
  test.each([
    ['29/100*100=29', false],
    ['ROUND(100*4.35-435,6)=0', true],
    ['100*4.35>=435', false],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(-0.125,2)', -0.13],
    ['ROUND(2.5,0)', 3],
    ['"Có"="có"', true],
    ['"x"=1', false],
    ['"a">1', true],
    ['TRUE>"x"', true],
    ['1+2*3-4/2', 5],
    ['-2*-3', 6],
    ['IFERROR(1+NA(),"")', ''],
    ['IFERROR(1/0,"")', ''],
    ['IF(1>2,NA(),7)', 7],
    ['DATE(2025,12,31)-DATE(2025,12,1)', 30],
    ['TRIM("  a   b ")', 'a b'],
  ])('%s is %s', (formula, value) => {
    expect(evaluateFormula(formula, {})).toBe(value);
  });

  test('a blank cell is no number, but equals 0 and ""', () => {
    expect(evaluateFormula('COUNT(A1)', { A1: null })).toBe(0);
    expect(evaluateFormula('AND(A1=0,A1="",A1=FALSE)', {})).toBe(true);
  });

  test('text in arithmetic is an error, not 0', () => {
    expect(evaluateFormula('A1+1', { A1: 'x' })).toEqual({ error: '#VALUE!' });
  });

  test('what we would never write is refused', () => {
    expect(() => evaluateFormula('SUMPRODUCT({1;2})', {})).toThrow('Not a formula of ours');
  });
});
