import { amountText, isNothing, limitsText, line, roundingText, unitText } from '../explain-worth';
import type { Band, LadderSpec } from '../spec';

function conditionText(spec: LadderSpec): string {
  return spec.requires ? ` và ${spec.requires.parts.join(' và ')}` : '';
}

function partsText(band: Band, labels: readonly string[]): string {
  const sets = (band.anyOf ?? []).map((set) =>
    set.map((each) => `${labels[each.part] ?? ''} ${limitsText(each, undefined).toLowerCase()}`).join(' và '),
  );
  return sets.join(' hoặc ');
}

function bandLine(spec: LadderSpec, band: Band): string {
  const condition = spec.parts
    ? partsText(band, spec.parts)
    : `${limitsText(band, unitText(spec.on, spec.unit))}${conditionText(spec)}`;
  return spec.takesOff ? `- ${condition}: trừ ${amountText(band.worth)}` : line(condition, band.worth);
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
