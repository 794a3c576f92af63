import type { Token } from '../methods/clause';
import { DOUBTFUL_FIGURE, FIGURE, kindsOf } from '../methods/word-kinds';
import { classAt, DIGIT, LETTER, LINE_END, SPACE } from './characters';
import { readNumber } from './numbers';

/** One spelling for words the grammar knows under several. */
const SPELLING = new Map(
  Object.entries({
    tỉ: 'tỷ',
    tỹ: 'tỷ',
    đểm: 'điểm',
    điễm: 'điểm',
    điềm: 'điểm',
    '≥': '>=',
    '≤': '<=',
    '⩾': '>=',
    '⩽': '<=',
    '→': '=>',
    '->': '=>',
    '⇒': '=>',
    '×': '*',
    '[': '(',
    ']': ')',
    '∗': '*',
    '∙': '*',
    '●': '•',
    '▪': '•',
    // Bullets of Word's lists, as its Symbol and Wingdings fonts keep them.
    '\uF0B7': '•',
    '\uF0A7': '•',
    '\uF0D8': '•',
    '\uF076': '•',
    '\uF0FC': '•',
    '\uF02D': '•',
    '◦': '•',
    '…': '...',
  }),
);

/** Syllables that lose their spaces in storage ("Điểmtốiđa", "trởlên"). */
const SYLLABLES = [
  'điểm',
  'tối',
  'đa',
  'chuẩn',
  'trở',
  'lên',
  'xuống',
  'từ',
  'đến',
  'dưới',
  'trên',
  'còn',
  'lại',
  'không',
  'được',
  'số',
  'tỷ',
  'lệ',
  'đạt',
  'trừ',
  'cộng',
  'mỗi',
];
const GLUED = new RegExp(`^(?:${SYLLABLES.join('|')}){2,}$`);
const SYLLABLE = new RegExp(SYLLABLES.join('|'), 'g');
const TIMES = /^x\d+$/;

/** Signs of two characters that mean one thing. */
const PAIRS = new Set(['=>', '->', '>=', '<=', '-<']);
const PAIR_STARTS = '=-><';

/** A word or sign as it is spelled in a text, looked at once. */
interface Word {
  readonly text: string;
  readonly kinds: number;
  /** Whether it begins with another letter than its uniform spelling. */
  readonly capital: boolean;
  /** "x10" is a sign and a number, "Điểmtốiđa" several syllables. */
  readonly made: 'whole' | 'times' | 'glued';
}

/** The same few hundred words make up all texts: each is spelled once. */
const spelled = new Map<string, Word>();
const KNOWN_WORDS = 20_000;

/** The engine keeps one copy of a property's name: comparing it with the grammar's words is then one step. */
function shared(word: string): string {
  const names = Object.create(null) as Record<string, number>;
  names[word] = 0;
  return Object.keys(names)[0] ?? word;
}

function madeOf(text: string): Word['made'] {
  if (TIMES.test(text)) return 'times';
  return text.length >= 6 && GLUED.test(text) ? 'glued' : 'whole';
}

function spelling(raw: string): Word {
  const known = spelled.get(raw);
  if (known) return known;
  if (spelled.size > KNOWN_WORDS) spelled.clear();
  const lower = raw.toLowerCase();
  const text = shared(SPELLING.get(lower) ?? lower);
  const capital = raw.charCodeAt(0) !== text.charCodeAt(0);
  const word = { text, kinds: kindsOf(text), capital, made: madeOf(text) };
  spelled.set(raw, word);
  return word;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
}

function pushWords(tokens: Token[], raw: string, place: Place): void {
  const word = spelling(raw);
  if (word.made === 'whole') {
    tokens.push(token('word', word, place));
    return;
  }
  if (word.made === 'times') {
    tokens.push(token('mark', spelling('*'), { ...place, end: place.start + 1 }));
    tokens.push(number(word.text.slice(1), { ...place, start: place.start + 1, spaced: false }));
    return;
  }
  for (const part of word.text.matchAll(SYLLABLE)) {
    const start = place.start + part.index;
    tokens.push(token('word', spelling(part[0]), { start, end: start + part[0].length, spaced: true }));
  }
}

function token(kind: Token['kind'], { text, kinds, capital }: Word, { start, end, spaced }: Place): Token {
  return {
    kind,
    text,
    kinds,
    start,
    end,
    spaced,
    capital: kind === 'word' && capital,
    value: undefined,
    decimals: undefined,
    date: undefined,
  };
}

function number(raw: string, place: Place): Token {
  const read = readNumber(raw);
  if (!read) return token('word', spelling('§'), place);
  const { start, end, spaced } = place;
  const { value, decimals } = read;
  return {
    kind: 'number',
    text: '#',
    kinds: decimals < 0 ? FIGURE | DOUBTFUL_FIGURE : FIGURE,
    start,
    end,
    spaced,
    capital: false,
    value,
    decimals,
    date: undefined,
  };
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    while (classAt(text, end) === DIGIT) end += 1;
    const sign = text.charAt(end);
    if ((sign !== '.' && sign !== ',') || classAt(text, end + 1) !== DIGIT) return end;
    end += 1;
  }
}

/** "Từ90%", "dưới70%": words that lead over to a number may have lost the space before it. */
const BEFORE_NUMBER = new Set(['từ', 'dưới', 'trên', 'đến', 'đạt', 'được', 'trừ', 'cộng', 'thiểu', 'đa']);

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (classAt(text, end) === LETTER) end += 1;
  let next = classAt(text, end);
  if (next !== DIGIT || BEFORE_NUMBER.has(spelling(text.slice(start, end)).text)) return end;
  while (next === LETTER || next === DIGIT) {
    end += 1;
    next = classAt(text, end);
  }
  return end;
}

function endOfMark(text: string, start: number): number {
  if (PAIR_STARTS.includes(text.charAt(start)) && PAIRS.has(text.slice(start, start + 2))) return start + 2;
  let end = start + 1;
  if (text.charAt(start) === '.') while (text.charAt(end) === '.') end += 1;
  return end;
}

const LINE: Word = { text: '\n', kinds: 0, capital: false, made: 'whole' };

/** Ensures the words, numbers and signs of a clean text in order; a new line is a token of its own. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let i = 0;
  while (i < text.length) {
    const kind = classAt(text, i);
    if (kind === SPACE) {
      spaced = true;
      i += 1;
      continue;
    }
    if (kind === LINE_END) {
      tokens.push(token('line', LINE, { start: i, end: i + 1, spaced: true }));
      spaced = true;
      i += 1;
      continue;
    }
    const end = endOf(text, i, kind);
    push(tokens, text.slice(i, end), { start: i, end, spaced, kind });
    spaced = false;
    i = end;
  }
  return tokens;
}

function push(tokens: Token[], raw: string, place: Place & { readonly kind: number }): void {
  if (place.kind === DIGIT) tokens.push(number(raw, place));
  else if (place.kind === LETTER) pushWords(tokens, raw, place);
  else tokens.push(token('mark', spelling(raw.startsWith('..') ? '...' : raw), place));
}

function endOf(text: string, start: number, kind: number): number {
  if (kind === DIGIT) return endOfNumber(text, start);
  return kind === LETTER ? endOfWord(text, start) : endOfMark(text, start);
}
