/** What the symbol fonts show for a code (Unicode consortium's mapping of Adobe Symbol; Microsoft's Wingdings charts). */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2b: '+',
  0x2d: '−',
  0x2f: '/',
  0x3c: '<',
  0x3d: '=',
  0x3e: '>',
  0x53: 'Σ',
  0xa3: '≤',
  0xa5: '∞',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xba: '≡',
  0xbb: '≈',
  0xd7: '⋅',
  0xde: '⇒',
  0xe5: '∑',
};
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '•',
  0x6e: '•',
  0x6f: '☐',
  0x71: '☐',
  0x76: '•',
  0x78: '☒',
  0xa7: '•',
  0xa8: '☐',
  0xd8: '•',
  0xe0: '→',
  0xf0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/** A character no table knows shows itself as lost instead of vanishing. */
const UNKNOWN = '\ufffd';

/** Ensures the character a symbol font shows for a code; fonts put their codes at F000 and up. */
export function symbolCharacter(font: string | undefined, code: number): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = /wingdings/i.test(font ?? '') ? WINGDINGS : SYMBOL;
  return table[place] ?? UNKNOWN;
}

/** Ensures text typed in a symbol font as the characters it shows. */
export function decodeSymbols(text: string, font: string | undefined): string {
  if (!/[\uf000-\uf0ff]/.test(text)) return text;
  return text.replace(/[\uf000-\uf0ff]/g, (letter) => symbolCharacter(font, letter.charCodeAt(0)));
}
