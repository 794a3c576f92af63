import fc from 'fast-check';
import type { AnswerKey, Answers } from '../../src/methods/answers';
import type { InputNeed } from '../../src/methods/method';
import { inputsOf, thresholdsOf } from '../../src/methods/registry';
import * as r from '../../src/rulebook/rational';
import type { Rational } from '../../src/rulebook/rational';
import type { MethodCases } from '../methods/read-case';
import { withFigure } from '../methods/properties';

/** A rule with answers to it. */
interface Answered extends Pick<MethodCases, 'spec' | 'context'> {
  readonly cases: readonly { readonly answers: Answers }[];
}

const FIGURES: readonly AnswerKey[] = [
  'numerator',
  'denominator',
  'rate',
  'count',
  'breaches',
  'daysLate',
  'value',
];

interface Place {
  readonly key: AnswerKey;
  readonly part?: number;
}

/** Every number among the answers that can be moved. */
function placesIn(answers: Answers): readonly Place[] {
  const plain = FIGURES.filter((key) => key in answers).map((key) => ({ key }));
  const parts = (answers.parts ?? []).flatMap((part, index) =>
    typeof part === 'object' ? [{ key: 'parts' as const, part: index }] : [],
  );
  return [...plain, ...parts];
}

function needAt(needs: readonly InputNeed[], { key, part }: Place): InputNeed | undefined {
  return needs.find((need) => (need.key === key || need.alike?.includes(key)) && need.part === part);
}

/** Values one unit below, at and above each threshold of this figure. */
function nearThresholds(file: Answered, place: Place, unit: Rational): readonly Rational[] {
  const thresholds = thresholdsOf(file.spec, file.context).flatMap(({ at, part }) =>
    'n' in at && part === place.part ? [at] : [],
  );
  const values = thresholds.flatMap((at) => [r.subtract(at, unit), at, r.add(at, unit)]);
  return values.filter(fitsInCell);
}

/** A spreadsheet keeps 15 digits of a number. */
function fitsInCell(value: Rational): boolean {
  const read = r.fromDouble(r.toDouble(value));
  return read !== undefined && r.equals(read, value);
}

/** A fraction just below, at or just above a threshold of its rate. */
function nearRate(file: Answered, answers: Answers): fc.Arbitrary<Answers> {
  const rates = nearThresholds(file, { key: 'rate' }, r.ZERO);
  const denominator = fc.integer({ min: 1, max: 100_000 });
  const at = fc.constantFrom(...(rates.length > 0 ? rates : [r.rational(50)]));
  return fc.tuple(denominator, at, fc.integer({ min: -1, max: 1 })).map(([whole, rate, shift]) => {
    const share = r.divide(r.multiply(rate, r.rational(whole)), r.rational(100));
    const numerator = r.add(r.rational(r.floor(share)), r.rational(shift));
    return { ...answers, numerator, denominator: r.rational(whole) };
  });
}

function moved(file: Answered, answers: Answers, place: Place): fc.Arbitrary<Answers> {
  if (place.key === 'numerator' || place.key === 'denominator') return nearRate(file, answers);
  const counted = needAt(inputsOf(file.spec, file.context), place)?.type === 'count';
  const unit = counted ? r.ONE : r.rational(1, 100);
  const anywhere = fc.integer({ min: -100, max: 12_000 }).map((n) => r.rational(n, 100));
  const near = nearThresholds(file, place, unit);
  const value = near.length > 0 ? fc.oneof(anywhere, fc.constantFrom(...near)) : anywhere;
  return value.map((figure) => withFigure(answers, place, figure));
}

/** Ensures answers like those of the file with one figure moved, half of the time to the edge of a threshold. */
export function answersLike(file: Answered): fc.Arbitrary<Answers> {
  return fc.constantFrom(...file.cases).chain(({ answers }) => {
    const places = placesIn(answers);
    if (places.length === 0) return fc.constant(answers);
    return fc.constantFrom(...places).chain((place) => moved(file, answers, place));
  });
}
