import type { WorkbookContent } from './cell-grid';

/** What a highlight says; always doubled by a text or sign in the add-in's own column. */
export type HighlightTone = 'lost' | 'high' | 'attention' | 'safe' | 'unknown' | 'problem' | 'gap';

const TONES: readonly HighlightTone[] = ['lost', 'high', 'attention', 'safe', 'unknown', 'problem', 'gap'];

/** Which findings colour the sheet: one layer at a time, so that a colour always says one thing. */
export type LayerKind = 'risk' | 'problems' | 'gaps';

export const LAYER_TONES: Readonly<Record<LayerKind, readonly HighlightTone[]>> = {
  risk: ['lost', 'high', 'attention', 'unknown', 'safe'],
  problems: ['problem'],
  gaps: ['gap'],
};

export const LAYER_KINDS: readonly LayerKind[] = ['risk', 'problems', 'gaps'];

/** Ensures which layer tones belong to; undefined for none. */
export function layerOfTones(tones: readonly HighlightTone[]): LayerKind | undefined {
  return LAYER_KINDS.find((kind) => LAYER_TONES[kind].some((tone) => tones.includes(tone)));
}

/** Ensures which layer a workbook shows, as its own conditional formats say; undefined when it shows none. */
export function layerOn({ sheets }: WorkbookContent): LayerKind | undefined {
  return layerOfTones(sheets.flatMap(({ highlights = [] }) => highlights));
}

/** How the formula of each of our own conditional formats starts: by it they are recognised and removed again. */
const MARKER = 'AND("cchc"="cchc",';

/** Ensures the formula, always true, that marks a conditional format as ours and says its tone: what is on is read from it. */
export function highlightFormula(tone: HighlightTone): string {
  return `${MARKER}"${tone}"="${tone}")`;
}

/** Ensures true for the formula of a conditional format of ours, however another program spaced or cased it. */
export function isHighlightFormula(formula: string): boolean {
  return plain(formula).startsWith(plain(MARKER));
}

/** Ensures the tones that formulas of ours say, each once; anyone else's say none. */
export function tonesOf(formulas: readonly string[]): HighlightTone[] {
  const found = new Set(formulas.map(plain));
  return TONES.filter((tone) => found.has(plain(highlightFormula(tone))));
}

function plain(formula: string): string {
  return formula.replace(/^=|\s/g, '').toLowerCase();
}
