import type { LayerKind } from '../../grid/highlight';
import type { Language } from '../../messages/language';
import { legendOf } from '../../output/finding-layers';

/** What one colour says: `▲ Nguy cơ cao`. */
export interface LegendLine {
  readonly tone: string;
  readonly words: string;
}

/** Ensures what the colours of one layer say. */
export function legendOfLayer(kind: LayerKind, language: Language): readonly LegendLine[] {
  return legendOf(kind, language).map(({ tone, sign, words }) => ({ tone, words: `${sign} ${words}` }));
}
