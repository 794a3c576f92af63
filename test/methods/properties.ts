import fc from 'fast-check';
import type { AnswerKey, Answers, Day } from '../../src/methods/answers';
import { dayBefore } from '../../src/methods/decision/days';
import type { Threshold, Verdict } from '../../src/methods/method';
import { inputsOf, scoreBy, thresholdsOf } from '../../src/methods/registry';
import * as r from '../../src/rulebook/rational';
import type { Rational } from '../../src/rulebook/rational';
import type { MethodCases } from './read-case';

type Place = Pick<Threshold, 'key' | 'part'>;

/** Ensures the answers with one figure replaced. */
export function withFigure(answers: Answers, { key, part }: Place, value: Rational | Day): Answers {
  if (part === undefined) return { ...answers, [key]: value };
  const parts = (answers.parts ?? []).map((each, index) => (index === part && 'n' in value ? value : each));
  return { ...answers, parts };
}

/** A rate is looked at alone: the fraction beside it would win. */
function baseFor(answers: Answers, { key }: Place): Answers {
  if (key !== 'rate') return answers;
  const { numerator: _n, denominator: _d, ...rest } = answers;
  return rest;
}

function said(verdict: Verdict): string {
  if (verdict.kind !== 'points') return verdict.kind;
  return `${String(verdict.points.n)}/${String(verdict.points.d)}`;
}

function isDay(value: Rational | Day): value is Day {
  return 'year' in value;
}

function isCounted({ spec, context }: MethodCases, { key, part }: Place): boolean {
  return inputsOf(spec, context).some(
    (need) => need.key === key && need.part === part && need.type === 'count',
  );
}

/** The smallest differences that count: one thing; a hundredth, or where points are rounded one, of a figure. */
function unitsOf(file: MethodCases, place: Place): readonly Rational[] {
  return isCounted(file, place) ? [r.ONE] : [r.rational(1, 100), r.ONE];
}

function around(at: Rational | Day, unit: Rational): readonly (Rational | Day)[] {
  if (isDay(at)) return [dayBefore(at), at, { ...at, day: at.day + 1 }];
  return [r.subtract(at, unit), at, r.add(at, unit)];
}

/** How fast the points move below and above: a bend is a change too. */
function slopes(points: readonly Verdict[]): string {
  const values = points.map((verdict) => (verdict.kind === 'points' ? verdict.points : undefined));
  const [below, at, above] = values;
  if (!below || !at || !above) return points.map(said).join(' | ');
  return r.equals(r.subtract(at, below), r.subtract(above, at)) ? 'straight' : 'bent';
}

/** Answers of the file in which the threshold's input stands at all. */
function basesFor(file: MethodCases, place: Place): readonly Answers[] {
  const stands = (answers: Answers) =>
    place.part === undefined ? place.key in answers || place.key === 'rate' : answers.parts?.length;
  return file.cases
    .map(({ answers }) => answers)
    .filter(stands)
    .map((answers) => baseFor(answers, place));
}

function changesAt(file: MethodCases, threshold: Threshold): boolean {
  const { spec, context } = file;
  const tried = unitsOf(file, threshold).map((unit) => around(threshold.at, unit));
  return basesFor(file, threshold).some((answers) =>
    tried.some((values) => {
      const verdicts = values.map((value) => scoreBy(spec, withFigure(answers, threshold, value), context));
      const differ = new Set(verdicts.map(said)).size > 1;
      return differ && (isStepScale(file) || slopes(verdicts) !== 'straight');
    }),
  );
}

/** Two values strictly between neighbouring thresholds of a pure step scale say the same. */
function expectSteady(file: MethodCases, key: AnswerKey, thresholds: readonly Rational[]): void {
  const [base] = basesFor(file, { key });
  if (!base) return;
  const sorted = [...thresholds].sort(r.compare);
  sorted.slice(0, -1).forEach((low, index) => {
    const width = r.subtract(sorted[index + 1] ?? low, low);
    const inner = [1, 2, 3].map((part) => r.add(low, r.multiply(width, r.rational(part, 4))));
    const spoken = inner.map((value) =>
      said(scoreBy(file.spec, withFigure(base, { key }, value), file.context)),
    );
    if (!spoken.includes('invalid')) expect(new Set(spoken).size).toBe(1);
  });
}

function isStepScale({ spec }: MethodCases): boolean {
  return spec.kind === 'ladder' && !spec.parts && spec.bands.every((band) => band.worth.kind !== 'formula');
}

/** Ensures that points change at every threshold, and a step scale nowhere else. */
export function expectThresholds(file: MethodCases): void {
  const thresholds = thresholdsOf(file.spec, file.context);
  for (const threshold of thresholds.filter((each) => basesFor(file, each).length > 0))
    expect([threshold, changesAt(file, threshold)]).toEqual([threshold, true]);
  if (!isStepScale(file)) return;
  const numeric = thresholds.flatMap(({ key, at }) => (isDay(at) ? [] : [{ key, at }]));
  for (const key of new Set(numeric.map((each) => each.key)))
    expectSteady(
      file,
      key,
      numeric.filter((each) => each.key === key).map((each) => each.at),
    );
}

function placeOf(name: string): Place {
  const [key = '', part] = name.split('.');
  return { key: key as AnswerKey, ...(part === undefined ? {} : { part: Number(part) }) };
}

/** Ensures that more of the figure never moves the points the wrong way. */
export function expectMonotone(file: MethodCases): void {
  for (const [name, direction] of Object.entries(file.monotone)) {
    const place = placeOf(name);
    const counted = isCounted(file, place);
    const value = fc
      .integer({ min: 0, max: counted ? 40 : 12_000 })
      .map((n) => r.rational(n, counted ? 1 : 100));
    const base = fc.constantFrom(...basesFor(file, place));
    fc.assert(
      fc.property(base, value, value, (answers, one, other) => {
        const [low, high] = r.compare(one, other) <= 0 ? [one, other] : [other, one];
        const [before, after] = [low, high].map((figure) =>
          scoreBy(file.spec, withFigure(answers, place, figure), file.context),
        );
        if (before?.kind !== 'points' || after?.kind !== 'points') return;
        const order = r.compare(before.points, after.points);
        expect(direction === 'up' ? order <= 0 : order >= 0).toBe(true);
      }),
      { numRuns: 40 },
    );
  }
}
