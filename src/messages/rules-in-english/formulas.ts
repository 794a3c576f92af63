import { numberText } from '../../methods/explain-worth';
import type { ManualSpec, RelativeSpec, ShareSpec, SurveySpec } from '../../methods/spec';
import * as r from '../../rulebook/rational';
import { amount, quoted, rounding } from './worth';

/** Ensures the scale of the mark and what it is multiplied by. */
export function share(spec: ShareSpec): string {
  const { factor } = spec;
  const times = factor.kind === 'points' ? numberText(factor.points) : amount(factor);
  const rule = `Marked on a scale of ${numberText(spec.scale)}; points = mark × ${times}`;
  return [rule, ...rounding(spec.decimals)].join('\n');
}

/** Ensures whose figure the agency's own is measured against, and what the best earns. */
export function relative(spec: RelativeSpec): string {
  const name = spec.label === undefined ? 'index' : quoted(spec.label);
  const own = `${name} of the agency itself`;
  const other = `${name} of the agency with the ${spec.against === 'best' ? 'highest' : 'lowest'}`;
  const [top, bottom] = spec.against === 'best' ? [own, other] : [other, own];
  return [`Points = (${top} / ${bottom}) × ${amount(spec.full)}`, ...rounding(spec.decimals)].join('\n');
}

/** Ensures the weighted counts over all answers, times what everything is worth. */
export function survey(spec: SurveySpec): string {
  const counts = spec.parts.map(({ text, weight }) =>
    r.equals(weight, r.ONE) ? quoted(text) : `${numberText(weight)} × ${quoted(text)}`,
  );
  const rule = `Points = (${counts.join(' + ')}) / (${quoted(spec.total)}) × ${amount(spec.full)}`;
  return [rule, ...rounding(spec.decimals)].join('\n');
}

/** Ensures the reason why the points are typed by hand. */
export function manual(spec: ManualSpec): string {
  return `Points typed by the person who scores: ${quoted(spec.reason)}`;
}
