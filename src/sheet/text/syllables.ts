/** Consonants a Vietnamese syllable can begin with; `gi` and `qu` swallow their vowel sign. */
const ONSET = '(?:ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';

/** Vowel groups as written, without tone, each with the endings it can take. */
const RIMES = [
  '(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|oo)(?:c|ch|m|n|ng|nh|p|t)?',
  '(?:ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|uy|uơ|ưa|ưi|ưu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|iêu|yêu|uya|uyu|uê|oa|oe|ya)',
  '(?:oa|oă|oe|uâ|uê|uy|iê|yê|uô|ươ|uyê|uơ)(?:c|ch|m|n|ng|nh|p|t)',
].join('|');

const SYLLABLE = new RegExp(`^${ONSET}(?:${RIMES})$`);

/** Syllables closed by a stop take only sắc or nặng. */
const STOPPED = /(?:c|ch|p|t)$/;
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const OPEN_TONES = /[\u0300\u0303\u0309]/;
/** The `ñ` of VNI, for one: only vowels carry tones. */
const TONED_CONSONANT = /[b-df-hj-np-tv-xđ][\u0300\u0301\u0303\u0309\u0323]/;

/** Ensures whether one word, without punctuation, is spelled as a Vietnamese syllable can be. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONE_MARKS) ?? [];
  if (tones.length > 1 || TONED_CONSONANT.test(apart)) return false;
  const plain = apart.replace(TONE_MARKS, '').normalize('NFC');
  if (!SYLLABLE.test(plain)) return false;
  return !(STOPPED.test(plain) && tones[0] !== undefined && OPEN_TONES.test(tones[0]));
}

/** `QĐ`, `LĐTBXH`, the unit `đ`: neither for nor against Vietnamese. */
const ABBREVIATION = /^(?:[A-ZĐ]+|đ)$/;

/** Ensures the share (0–1) of marked words that are Vietnamese syllables, and how many words carry marks. */
export function vietnameseShare(text: string): { readonly share: number; readonly marked: number } {
  const words = text.normalize('NFC').match(/[^\s!-/:-@[-`{-~0-9–—“”‘’…≥≤×÷·→]+/g) ?? [];
  const marked = words.filter((word) => /[^\x20-\x7e]/.test(word) && !ABBREVIATION.test(word));
  if (marked.length === 0) return { share: 1, marked: 0 };
  return { share: marked.filter(isSyllable).length / marked.length, marked: marked.length };
}
