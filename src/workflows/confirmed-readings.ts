import { oncePer } from '../grid/kept';
import { entriesOf, type State } from '../output/state';
import type { ConfirmedReading } from '../review/scored-form/confirmed';

/** Ensures the readings people confirmed in this workbook, the latest of each text last so that it counts. */
export const confirmedReadingsOf = oncePer((state: State): readonly ConfirmedReading[] => {
  return entriesOf(state, 'reading').flatMap(({ value, who, when }): ConfirmedReading[] => {
    if (!isReading(value)) return [];
    return [{ ...value, by: who, on: when }];
  });
});

function isReading(value: unknown): value is Pick<ConfirmedReading, 'text' | 'spec' | 'maximum'> {
  if (typeof value !== 'object' || value === null) return false;
  const { text, spec } = value as { text?: unknown; spec?: unknown };
  return typeof text === 'string' && typeof spec === 'object' && spec !== null && 'kind' in spec;
}
