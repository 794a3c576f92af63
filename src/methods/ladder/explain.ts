import { amountText, isNothing, limitsText, line, roundingText, unitText } from '../explain-worth';
import * as r from '../../rulebook/rational';
import type { Band, LadderSpec, Worth } from '../spec';

function conditionText(spec: LadderSpec): string {
  return spec.requires ? ` và ${spec.requires.parts.join(' và ')}` : '';
}

function partsText(band: Band, labels: readonly string[]): string {
  const sets = (band.anyOf ?? []).map((set) =>
    set.map((each) => `${labels[each.part] ?? ''} ${limitsText(each, undefined).toLowerCase()}`).join(' và '),
  );
  return sets.join(' hoặc ');
}

/** A difference is told as more, equal or less than what it is compared with. */
function differenceText({ from, to }: Band): string {
  if (from && to) return 'Bằng so với mức so sánh';
  return from ? 'Nhiều hơn so với mức so sánh' : 'Ít hơn so với mức so sánh';
}

function isDifference(spec: LadderSpec): boolean {
  const edges = spec.bands.flatMap((band) => [band.from, band.to]).filter((edge) => edge !== undefined);
  return spec.on === 'value' && spec.unit === undefined && edges.every((edge) => r.isZero(edge.at));
}

function figureText(spec: LadderSpec, band: Band): string {
  return isDifference(spec) ? differenceText(band) : limitsText(band, unitText(spec.on, spec.unit));
}

/** Taking the maximum is taking everything. */
function takenText(worth: Worth): string {
  const isAll = worth.kind === 'ofMaximum' && r.equals(worth.share, r.ONE);
  return isAll ? 'trừ toàn bộ số điểm' : `trừ ${amountText(worth)}`;
}

function bandLine(spec: LadderSpec, band: Band): string {
  const condition = spec.parts
    ? partsText(band, spec.parts)
    : `${figureText(spec, band)}${conditionText(spec)}`;
  return spec.takesOff ? `- ${condition}: ${takenText(band.worth)}` : line(condition, band.worth);
}

/** Ensures one line per band, named levels, and what is left. */
export function explainLadder(spec: LadderSpec): string {
  const fraction =
    spec.numerator && spec.denominator ? [`Tỷ lệ = ${spec.numerator} / ${spec.denominator}`] : [];
  const rest = spec.otherwise ?? spec.requires?.otherwise;
  const otherwise = spec.takesOff && rest && isNothing(rest) ? undefined : rest;
  return [
    ...fraction,
    ...spec.bands.map((band) => bandLine(spec, band)),
    ...spec.levels.map((level) => line(level.text, level.worth)),
    ...(otherwise ? [line('Còn lại', otherwise)] : []),
    ...roundingText(spec.decimals),
  ].join('\n');
}
