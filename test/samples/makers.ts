import { portion, sum, units } from './decimals';
import type { Dice } from './dice';
import type { Declaration } from './self-score-sheet';

/** Makes one item's declaration with the points a careful clerk would claim for it. */
export type Maker = (dice: Dice) => Declaration;

/** What a declared fraction earns. */
type Scale = (numerator: number, denominator: number) => string;

/** Bands on a rate, best first: `[[95, '3'], [90, '1.5']]`; below the last 0. */
export function bands(...steps: readonly (readonly [number, string])[]): Scale {
  return (n, d) => steps.find(([from]) => n * 100 >= from * d)?.[1] ?? '0';
}

/** In proportion to the rate; everything below `zeroBelow` percent earns nothing. */
export function proportional(maximum: string, zeroBelow = 0): Scale {
  return (n, d) => (n * 100 < zeroBelow * d ? '0' : portion(maximum, n, d));
}

/** Full from a target, in proportion to it below, nothing under a floor. */
export function towards(maximum: string, target: number, zeroBelow: number): Scale {
  return (n, d) => {
    if (n * 100 >= target * d) return maximum;
    return n * 100 < zeroBelow * d ? '0' : portion(maximum, n * 100, d * target);
  };
}

/** Whole steps of five percentage points above a start. */
export function fives(start: number, base: string, each: string, cap: string): Scale {
  return (n, d) => {
    if (n * 100 < start * d) return '0';
    const steps = Math.floor((n * 100 - start * d) / (5 * d));
    const points = units(base) + steps * units(each);
    return sum(String(Math.min(points, units(cap)) / 10_000));
  };
}

/** A fraction `a/b` out of `low` to `high` cases, at worst `worst` percent short. */
export function fraction(cases: readonly [number, number], worst: number, scale: Scale): Maker {
  return (dice) => {
    const all = dice.whole(...cases);
    const short = dice.isGood()
      ? dice.whole(0, Math.floor(all / 50))
      : dice.whole(0, Math.ceil((all * worst) / 100));
    return { declared: `${grouped(all - short)}/${grouped(all)}`, self: scale(all - short, all) };
  };
}

/** The same, as figures on rows of their own. */
export function figures(
  labels: readonly [string, string],
  cases: readonly [number, number],
  scale: Scale,
): Maker {
  return (dice) => {
    const all = dice.whole(...cases);
    const done = all - dice.whole(0, Math.ceil(all * (dice.isGood() ? 0.015 : 0.09)));
    const inputs = [
      { label: labels[0], value: all },
      { label: labels[1], value: done },
    ];
    return { inputs, self: scale(done, all) };
  };
}

/** All or nothing: every case dealt with, or something left over. */
export function allOrNone(cases: readonly [number, number], points: string): Maker {
  return (dice) => {
    const all = dice.whole(...cases);
    const done = dice.isGood() ? all : all - dice.whole(1, 2);
    return { declared: `${Math.max(0, done)}/${all}`, self: done === all ? points : '0' };
  };
}

/** A percentage on its own. */
export function percent(range: readonly [number, number], scale: Scale): Maker {
  return (dice) => {
    const tenths = dice.whole(range[0] * 10, range[1] * 10);
    return { declared: `${comma(tenths / 10)}%`, self: scale(tenths, 1000) };
  };
}

/** One of the levels of the scale, best first. */
export function level(
  ...levels: readonly [readonly [string, string], ...(readonly [string, string])[]]
): Maker {
  return (dice) => {
    const [text, points] = dice.isGood() ? levels[0] : dice.pick(levels);
    return { declared: text, self: points };
  };
}

/** A count with its unit; `best` is what a good unit reaches. */
export function count(
  unit: string,
  [least, best]: readonly [number, number],
  points: (n: number) => string,
): Maker {
  return (dice) => {
    const n = dice.isGood() ? best : dice.whole(least, best);
    return { declared: `${n} ${unit}`, self: points(n) };
  };
}

/** A count of failures: a good unit has none. */
export function failures(unit: string, most: number, points: (n: number) => string): Maker {
  return (dice) => {
    const n = dice.isGood() ? 0 : dice.whole(0, most);
    return { declared: `${n} ${unit}`, self: points(n) };
  };
}

/** Several kinds of failures, each with what one of them takes. */
export function deductions(from: string, kinds: readonly (readonly [string, string])[]): Maker {
  return (dice) => {
    const counts = kinds.map(() => (dice.isGood() ? 0 : dice.whole(0, 2)));
    const taken = kinds.reduce((all, [, each], index) => all + units(each) * (counts[index] ?? 0), 0);
    const declared = kinds.map(([label], index) => `${label}: ${counts[index] ?? 0}`).join('; ');
    return { declared, self: String(Math.max(0, units(from) - taken) / 10_000) };
  };
}

/** Contents that are there or not, each worth its points. */
export function contents(...parts: readonly (readonly [string, string])[]): Maker {
  return (dice) => {
    const met = parts.map(() => dice.isGood());
    const declared = parts
      .map(([label], index) => `${label}: ${met[index] === true ? 'Có' : 'Không'}`)
      .join('; ');
    return {
      declared,
      self: sum('0', ...parts.filter((_, index) => met[index]).map(([, points]) => points)),
    };
  };
}

/** Contents of which one missing costs everything. */
export function together(points: string, ...labels: readonly string[]): Maker {
  return (dice) => {
    const missing = dice.isGood() ? -1 : dice.whole(0, labels.length - 1);
    const declared = labels
      .map((label, index) => `${label}: ${index === missing ? 'Không' : 'Có'}`)
      .join('\n');
    return { declared, self: missing < 0 ? points : '0' };
  };
}

/** Answers of a survey at the two best levels. */
export function survey(maximum: string): Maker {
  return (dice) => {
    const all = dice.whole(90, 180);
    const [four, five] = [
      Math.floor(all * (0.34 + dice.next() * 0.12)),
      Math.floor(all * (0.36 + dice.next() * 0.14)),
    ];
    const declared = `Số phiếu chọn mức 4: ${four}; Số phiếu chọn mức 5: ${five}; Tổng số phiếu thu về: ${all}`;
    return { declared, self: portion(maximum, four + five, all) };
  };
}

/** A day of January of the assessment year, as a real date. */
export function january(due: number, points: readonly [string, string]): Maker {
  return (dice) => {
    const day = dice.isGood() ? dice.whole(6, due) : dice.whole(due - 4, 31);
    return { declared: { serial: 45_657 + day }, self: day <= due ? points[0] : points[1] };
  };
}

/** Thousands with a point, as clerks type them. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
}

export function comma(n: number): string {
  return String(n).replace('.', ',');
}
