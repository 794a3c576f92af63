import { caseAxes, figureAxes, placesFrom } from '../../../src/methods/next/lattice';
import type { Axis } from '../../../src/methods/next/lattice';
import type { InputNeed, Threshold } from '../../../src/methods/method';
import { exact, readAnswers } from '../read-case';
import { COUNT, part, RATE, VALUE } from '../decision/parts';

/** 1, 2, 4, … 2^20: looked at from everywhere, so what is of interest here are the other places. */
const STRIDES = Array.from({ length: 21 }, (_, power) => 2 ** power);

const told = (axis: Axis | undefined) => axis?.places.filter((units) => !STRIDES.includes(units));

const at = (key: Threshold['key'], value: string | number): Threshold => ({ key, at: exact(value) });

/** The places upwards and downwards of a figure. */
function sides(
  need: InputNeed,
  answers: Readonly<Record<string, unknown>>,
  thresholds: readonly Threshold[],
) {
  return figureAxes(need, readAnswers(answers), thresholds).map(told);
}

describe('places on the way', () => {
  test('both sides of a place, ascending and once each, and strides', () => {
    expect(placesFrom([exact(100), exact(50), exact(51)])).toEqual(
      [...STRIDES, 49, 50, 51, 52, 53, 99, 100, 101, 102].sort((a, b) => a - b),
    );
  });

  test('a place between two units', () => {
    expect(placesFrom([exact('99.5')]).filter((units) => !STRIDES.includes(units))).toEqual([
      98, 99, 100, 101,
    ]);
  });

  test('none behind, none that a number cannot count', () => {
    expect(placesFrom([exact(-5), exact('1'), exact('9007199254740991')])).toEqual([
      ...[...STRIDES, 3].sort((a, b) => a - b),
      9007199254740990,
    ]);
  });
});

describe('where a figure is looked at', () => {
  test('at its own thresholds and at 0', () => {
    expect(sides(COUNT, { count: 50 }, [at('count', 150), at('value', 1050)])).toEqual([
      [99, 100, 101, 102],
      [49, 50, 51, 52],
    ]);
  });

  test('a rate in hundredths of a percent, up to 100', () => {
    expect(sides(RATE, { rate: '90' }, [at('rate', '95')])).toEqual([
      [499, 500, 501, 502, 999, 1000, 1001, 1002],
      [8999, 9000, 9001, 9002],
    ]);
  });

  test('an amount in its own last digit', () => {
    expect(sides(VALUE, { value: '1.5' }, [at('value', '11.5')])).toEqual([
      [99, 100, 101, 102],
      [14, 15, 17],
    ]);
  });

  test('a part at its own thresholds alone', () => {
    const needs = [at('parts', 150), at('parts', 1050)].map((each, index) => ({ ...each, part: index }));
    expect(sides(part(0, 'count'), { parts: [50, 50] }, needs)).toEqual([
      [99, 100, 101, 102],
      [49, 50, 51, 52],
    ]);
  });

  test('a numerator where its rate is, at 0 and at its whole', () => {
    const numerator: InputNeed = { ...COUNT, key: 'numerator' };
    const answers = { numerator: 100, denominator: 400 };
    // 75 % of 400 are 300: 200 more. A count of 900 is another figure.
    expect(sides(numerator, answers, [at('rate', 75), at('count', 900)])).toEqual([
      [199, 200, 201, 202, 299, 300, 301, 302],
      [99, 100, 101, 102],
    ]);
    expect(sides({ ...numerator, key: 'denominator' }, answers, [at('rate', 75)])).toEqual([]);
    // Only a numerator moves with the rate.
    expect(sides(COUNT, { ...answers, count: 100 }, [at('rate', 75)])).toEqual([[], [99, 100, 101, 102]]);
  });
});

describe('further cases', () => {
  const axes = (answers: Readonly<Record<string, unknown>>, thresholds: readonly Threshold[]) =>
    caseAxes(readAnswers(answers), thresholds).map(told);

  test('good ones up to a rate, bad ones down to it', () => {
    // 75 % are (100 + 500) of (300 + 500); 25 % are 100 of (300 + 100). A count of 50 is no 50 %.
    const thresholds = [at('rate', '75'), at('rate', '25'), at('count', 50)];
    expect(axes({ numerator: 100, denominator: 300 }, thresholds)).toEqual([
      [499, 500, 501, 502],
      [99, 100, 101, 102],
    ]);
  });

  test('no number of good cases makes everything, and no number of bad ones nothing', () => {
    expect(axes({ numerator: 100, denominator: 300 }, [at('rate', 100), at('rate', 0)])).toEqual([[], []]);
    expect(axes({ numerator: '1.5', denominator: 3 }, [])).toEqual([]);
  });
});
