import { isNothing, numberText } from '../../methods/explain-worth';
import type { Band, LadderSpec, RateSpec, StepsSpec, Worth } from '../../methods/spec';
import * as r from '../../rulebook/rational';
import { amount, divided, limits, line, quoted, rounding, scaleUnit, sentenceCase, withUnit } from './worth';

function fraction(spec: { readonly numerator?: string; readonly denominator?: string }): readonly string[] {
  if (!spec.numerator || !spec.denominator) return [];
  return [`Rate = ${quoted(spec.numerator)} / ${quoted(spec.denominator)}`];
}

function proportional(spec: RateSpec): string {
  const isWhole = r.equals(spec.target, r.rational(100));
  const share = isWhole ? 'rate' : `(rate / ${withUnit(spec.target, '%')})`;
  const most = spec.above === 'full' && !isWhole && !spec.fullFrom ? `, at most ${amount(spec.full)}` : '';
  return `points = ${share} × ${amount(spec.full)}${most}`;
}

/** Ensures the formula, with the rates from which everything and below which nothing is earned. */
export function rate(spec: RateSpec): string {
  return [...fraction(spec), ...rateLines(spec), ...rounding(spec.decimals)].join('\n');
}

function rateLines(spec: RateSpec): readonly string[] {
  const { fullFrom, zeroBelow, above, aboveWhole, target, full } = spec;
  if (!fullFrom && !zeroBelow) {
    const isPlan = above === 'full' && aboveWhole === true && r.equals(target, r.rational(100));
    return [
      sentenceCase(proportional(spec)),
      ...(isPlan ? ['Above 100% the full points are earned, and no more'] : []),
    ];
  }
  const between = {
    ...(zeroBelow ? { from: { at: zeroBelow.at, inclusive: !zeroBelow.inclusive } } : {}),
    ...(fullFrom ? { to: { at: fullFrom.at, inclusive: !fullFrom.inclusive } } : {}),
  };
  return [
    ...(fullFrom ? [`- ${sentenceCase(limits({ from: fullFrom }, '%'))}: ${amount(full)}`] : []),
    `- ${sentenceCase(limits(between, '%'))}: ${proportional(spec)}`,
    ...(zeroBelow ? [`- ${sentenceCase(limits({ to: zeroBelow }, '%'))}: 0 points`] : []),
  ];
}

function partsCondition(band: Band, labels: readonly string[]): string {
  const sets = (band.anyOf ?? []).map((set) =>
    set.map((each) => `${quoted(labels[each.part] ?? '')} ${limits(each, undefined)}`).join(' and '),
  );
  return sets.join(' or ');
}

/** A difference is told as more, equal or less than what it is compared with. */
function difference({ from, to }: Band): string {
  if (from && to) return 'equal to what it is compared with';
  return `${from ? 'more' : 'less'} than what it is compared with`;
}

function isDifference({ bands, on, unit }: LadderSpec): boolean {
  const edges = bands.flatMap((band) => [band.from, band.to]).filter((edge) => edge !== undefined);
  return on === 'value' && unit === undefined && edges.every((edge) => r.isZero(edge.at));
}

function bandLine(spec: LadderSpec, band: Band): string {
  const figure = isDifference(spec) ? difference(band) : limits(band, scaleUnit(spec.on, spec.unit));
  const required = spec.requires ? ` and ${spec.requires.parts.map(quoted).join(' and ')}` : '';
  const condition = spec.parts ? partsCondition(band, spec.parts) : `${figure}${required}`;
  const worth = spec.takesOff ? taken(band.worth) : amount(band.worth);
  return `- ${sentenceCase(condition)}: ${worth}`;
}

/** Taking the maximum is taking everything. */
function taken(worth: Worth): string {
  const isAll = worth.kind === 'ofMaximum' && r.equals(worth.share, r.ONE);
  return isAll ? 'all points are taken' : `${amount(worth)} taken`;
}

/** Ensures one line per band, named levels, and what is left. */
export function ladder(spec: LadderSpec): string {
  const rest = spec.otherwise ?? spec.requires?.otherwise;
  const otherwise = spec.takesOff && rest && isNothing(rest) ? undefined : rest;
  return [
    ...fraction(spec),
    ...spec.bands.map((band) => bandLine(spec, band)),
    ...spec.levels.map((level) => line(level.text, level.worth)),
    ...(otherwise ? [`- Otherwise: ${amount(otherwise)}`] : []),
    ...rounding(spec.decimals),
  ].join('\n');
}

function start(spec: StepsSpec, unit: string | undefined): readonly string[] {
  const isWhole = spec.base.kind === 'ofMaximum' && r.equals(spec.base.share, r.ONE);
  const fromNothing = r.isZero(spec.start) && (isNothing(spec.base) || (spec.away !== undefined && isWhole));
  if (fromNothing) return [];
  const below = spec.below ? [`below ${withUnit(spec.start, unit)}: ${amount(spec.below)}`] : [];
  return [`at ${withUnit(spec.start, unit)}: ${amount(spec.base)}`, ...below];
}

/** Proportional from nothing is a division, and told as one. */
function isDivision(spec: StepsSpec): boolean {
  const isPlain = spec.partial === 'proportional' && spec.sign === 1 && !spec.cap && !spec.floor;
  return isPlain && r.isZero(spec.start) && isNothing(spec.base);
}

/** The text's own word for how far a figure is from what is asked. */
const AWAY: Readonly<Record<string, string>> = { giảm: 'less', chậm: 'late', thiếu: 'missing', tăng: 'more' };

function stepWords(spec: StepsSpec, unit: string | undefined): string {
  const own = spec.away === undefined ? undefined : (AWAY[spec.away.toLowerCase()] ?? quoted(spec.away));
  const way = own ?? (spec.direction === 'up' ? 'more' : 'less');
  const whole = spec.partial === 'whole' ? 'full ' : '';
  return `every ${whole}${withUnit(spec.step, unit)} ${way} ${spec.sign === 1 ? 'adds' : 'takes'} ${amount(spec.each)}`;
}

/** Ensures where the steps begin, what each step adds or takes, and the limits. */
export function steps(spec: StepsSpec): string {
  const unit = scaleUnit(spec.on, spec.unit);
  if (isDivision(spec)) {
    const many = withUnit(spec.step, unit);
    const told = divided(many, numberText(spec.step), amount(spec.each));
    return [told, ...rounding(spec.decimals)].join(', ');
  }
  const all = [
    ...start(spec, unit),
    stepWords(spec, unit),
    ...(spec.partial === 'proportional' ? ['parts of a step in proportion'] : []),
    ...(spec.cap ? [`at most ${amount(spec.cap)}`] : []),
    ...(spec.floor ? [`at least ${amount(spec.floor)}`] : []),
    ...rounding(spec.decimals),
  ];
  return sentenceCase(all.join(', '));
}
