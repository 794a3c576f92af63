/** Tone marks have an old and a new place (hoà, hòa): one form for comparing. */
const TONE_PLACES: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['õe', 'oẽ'],
  ['ọe', 'oẹ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];

/** Ensures the words alone: composed, lower case, one space, no list marks, quotes or closing punctuation. */
export function plainWords(text: string): string {
  const composed = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ð/g, 'đ')
    .replace(/["'“”‘’«»]/g, '')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .replace(/^[\s\-–+•*]+/, '')
    .replace(/[\s.,;:!]+$/, '');
  return TONE_PLACES.reduce((words, [from, to]) => words.replaceAll(from, to), composed);
}

/** Each side of a plain "A hoặc B"; where more is joined, a side alone is not what the line asks for. */
function sides(level: string): readonly string[] {
  const plain = plainWords(level);
  return /;| và | nhưng /.test(plain) ? [] : plain.split(' hoặc ').map(plainWords);
}

/** "Nếu bị phê bình thì …", "đối với cấp xã": the event or the group itself, without the words around it. */
function condition(words: string): string {
  return words.replace(/^(?:nếu|trường hợp|khi|đối với|riêng) /, '').replace(/,? thì .*/, '');
}

function onlyMatch(levels: readonly string[], fits: (level: string) => boolean): number | undefined {
  const matches = levels.flatMap((level, index) => (fits(level) ? [index] : []));
  return matches.length === 1 ? matches[0] : undefined;
}

/**
 * Ensures the place of the level meant, or undefined where none or more than one is: the whole text,
 * its line number counted from 1, or one side of "hoặc". "Hoàn thành" is never "Hoàn thành tốt".
 */
export function matchLevel(levels: readonly string[], said: string): number | undefined {
  const known = matched.get(levels) ?? new Map<string, number | undefined>();
  matched.set(levels, known);
  if (!known.has(said)) known.set(said, findLevel(levels, said));
  return known.get(said);
}

/** The same few words come from every agency: each is looked up once for a list of levels. */
const matched = new WeakMap<readonly string[], Map<string, number | undefined>>();

function findLevel(levels: readonly string[], said: string): number | undefined {
  const words = plainWords(said);
  if (words === '') return undefined;
  const exact = onlyMatch(levels, (level) => plainWords(level) === words);
  if (exact !== undefined) return exact;
  if (/^\d{1,2}$/.test(words)) {
    const index = Number(words) - 1;
    return index >= 0 && index < levels.length ? index : undefined;
  }
  const side = onlyMatch(levels, (level) => sides(level).includes(words));
  const event = condition(words);
  return side ?? onlyMatch(levels, (level) => condition(plainWords(level)) === event);
}
