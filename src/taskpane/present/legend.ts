import type { LayerKind } from '../../grid/highlight';
import type { Language } from '../../messages/language';
import { legendOf } from '../../output/finding-layers';

/** What one colour says: `▲ Nguy cơ cao`. */
export interface LegendLine {
  readonly tone: string;
  readonly words: string;
}

/** Ensures the legend of every layer, so that choosing another waits for nothing. */
export function legendsOf(language: Language): Readonly<Record<LayerKind, readonly LegendLine[]>> {
  const linesOf = (kind: LayerKind): LegendLine[] =>
    legendOf(kind, language).map(({ tone, sign, words }) => ({ tone, words: `${sign} ${words}` }));
  return { risk: linesOf('risk'), problems: linesOf('problems'), gaps: linesOf('gaps') };
}
