import { vietnameseShare } from './syllables';
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Text in Unicode, and what it was when it had to be converted. */
export interface Decoded {
  readonly text: string;
  readonly from?: LegacyEncoding;
  /** The cell's font did not say so: only the pattern of the characters did. */
  readonly byPattern?: true;
  /** Most words are no Vietnamese and no conversion makes them so: the text is kept as it stands. */
  readonly suspect?: true;
}

/** Ensures the encoding a font name stands for: `.VnTime` and `VnArialH` are TCVN3, `VNI-Times` is VNI. */
export function encodingOfFont(font: string | undefined): LegacyEncoding | undefined {
  if (font === undefined) return undefined;
  if (/^vni[-_ ]/i.test(font)) return 'VNI';
  return /^\.vn[a-z]|^vn(time|arial|courier|teknical|book|helvet|avant|century|bodoni|present)/i.test(font)
    ? 'TCVN3'
    : undefined;
}

/** Only Latin-1 can be legacy text; a letter such as `ế`, `ạ` or `ư` proves Unicode. */
const BEYOND_LATIN1 = /[\u0100-\u01FF]|[\u0300-\u036F]|[\u1E00-\u1EFF]/;
/** A note's mark, a square metre or a half: where no letter stands around, none of an old encoding is meant. */
const RAISED =
  /(?<=[\dA-Z()[m])[¹²³]+(?![A-Za-zÀ-ÖØ-öø-ỹ])|(?<![A-Za-zÀ-ÖØ-öø-ỹ])[¼½¾](?![A-Za-zÀ-ÖØ-öø-ỹ])/gu;
const LATIN1 = /[\u00A1-\u00FF]/;

/** How much more Vietnamese a conversion must make a text before the font's word is doubted. */
const CLEAR_GAIN = 0.25;

function convert(text: string, encoding: LegacyEncoding, font?: string): string {
  if (encoding === 'VNI') return fromVni(text);
  return fromTcvn3(text, font !== undefined && /h$/i.test(font) && !/^\.?vnbahamash?$/i.test(font));
}

/**
 * Ensures Unicode for a cell's text: by its font where that is a TCVN3 or VNI font, else by the pattern of its
 * characters. Text that already is valid Vietnamese Unicode is returned as it stands, whatever its font; only on a
 * sheet whose other texts are all of one legacy encoding (`around`) is a word that could be either read like them.
 */
export function decodeLegacy(text: string, font?: string, around?: LegacyEncoding): Decoded {
  if (!LATIN1.test(text) || BEYOND_LATIN1.test(text)) return capitalsOnly(text, font);
  const byFont = encodingOfFont(font);
  if (byFont === undefined && !LATIN1.test(text.replace(RAISED, ''))) return { text };
  if (byFont !== undefined) return decodeByFont(text, byFont, font);
  const like = around === undefined ? undefined : convert(text, around);
  if (around !== undefined && like !== undefined && vietnameseShare(like).share === 1) {
    return { text: like, from: around, byPattern: true };
  }
  return decodeByPattern(text);
}

/** Plain ASCII in a font of capitals is drawn in capitals, so that is what a reader sees. */
function capitalsOnly(text: string, font?: string): Decoded {
  const drawnInCapitals = font !== undefined && /^\.vn.*h$/i.test(font) && /[a-z]/.test(text);
  if (!drawnInCapitals || BEYOND_LATIN1.test(text)) return { text };
  return { text: text.toUpperCase(), from: 'TCVN3' };
}

function decodeByFont(text: string, encoding: LegacyEncoding, font?: string): Decoded {
  const converted = convert(text, encoding, font);
  const asIs = vietnameseShare(text);
  const read = vietnameseShare(converted);
  if (asIs.share === 1 && read.share < 1) return { text };
  return { text: converted, from: encoding };
}

/** Without a legacy font only a clear gain converts: the words must turn from impossible into Vietnamese. */
function decodeByPattern(text: string): Decoded {
  const asIs = vietnameseShare(text);
  if (asIs.share === 1) return { text };
  const candidates = (['TCVN3', 'VNI'] as const)
    .map((encoding) => ({ encoding, text: convert(text, encoding) }))
    .map((candidate) => ({ ...candidate, ...vietnameseShare(candidate.text) }))
    .filter((candidate) => candidate.share >= 0.8 && candidate.share > asIs.share + CLEAR_GAIN)
    .sort((a, b) => b.share - a.share);
  const [best, second] = candidates;
  if (best === undefined || best.share === second?.share) {
    return asIs.marked >= 3 && asIs.share < 0.5 ? { text, suspect: true } : { text };
  }
  return { text: best.text, from: best.encoding, byPattern: true };
}

const ENOUGH_CELLS = 5;

/** Ensures the one legacy encoding a sheet's texts show by their pattern, when none of them is Unicode Vietnamese. */
export function encodingAround(
  texts: Iterable<readonly [text: string, font: string | undefined]>,
): LegacyEncoding | undefined {
  const counts = { TCVN3: 0, VNI: 0 };
  for (const [text, font] of texts) {
    if (BEYOND_LATIN1.test(text)) return undefined;
    if (!LATIN1.test(text) || encodingOfFont(font) !== undefined) continue;
    const { from } = decodeByPattern(text);
    if (from !== undefined) counts[from] += 1;
  }
  if (counts.TCVN3 >= ENOUGH_CELLS && counts.VNI * 10 <= counts.TCVN3) return 'TCVN3';
  return counts.VNI >= ENOUGH_CELLS && counts.TCVN3 * 10 <= counts.VNI ? 'VNI' : undefined;
}

/** Ensures a cell's text in Unicode, as the sheet reader takes it. */
export function unicodeText(text: string, font: string | undefined): string {
  return decodeLegacy(text, font).text;
}
