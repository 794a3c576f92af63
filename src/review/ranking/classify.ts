import { compare } from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { ClassificationBand, GroupRanking, RankedRow } from './entry';

/** Ensures the label of the highest band the index reaches, or undefined below all of them. */
export function classify(index: Rational, bands: readonly ClassificationBand[]): string | undefined {
  let best: ClassificationBand | undefined;
  for (const band of bands) {
    const isReached = compare(index, band.from) >= 0;
    if (isReached && (!best || compare(band.from, best.from) > 0)) best = band;
  }
  return best?.label;
}

/** Ensures how many rows stand in each band, in the order the bands are given. */
export function classCounts(
  rows: readonly RankedRow[],
  bands: readonly ClassificationBand[],
): GroupRanking['classes'] {
  return bands.map(({ label }) => ({
    label,
    count: rows.filter(({ classification }) => classification === label).length,
  }));
}
