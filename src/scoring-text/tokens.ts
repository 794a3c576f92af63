import type { Token } from '../methods/clause';
import { readNumber } from './numbers';

const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỹ';
const TOKEN = new RegExp(
  `(\\d+(?:[.,]\\d+)*)|([${LETTER}][${LETTER}\\d]*)|(=>|->|→|>=|<=|-<|\\.{2,}|…|[^\\s])|(\\n)`,
  'g',
);

/** One spelling for words the grammar knows under several. */
const SPELLING: Readonly<Record<string, string>> = {
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
  '∗': '*',
  '∙': '*',
  '●': '•',
  '▪': '•',
  '': '•',
  '◦': '•',
  '…': '...',
};

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

function word(raw: string, start: number, spaced: boolean): Token[] {
  const lower = raw.toLowerCase();
  const capital = raw.charAt(0) !== lower.charAt(0);
  const times = /^x(\d+)$/.exec(lower);
  if (times?.[1]) {
    return [mark('*', start, { spaced, length: 1 }), number(times[1], start + 1, false)];
  }
  if (raw.length < 5 || !GLUED.test(lower)) {
    return [
      { kind: 'word', text: SPELLING[lower] ?? lower, start, end: start + raw.length, spaced, capital },
    ];
  }
  return [...lower.matchAll(SYLLABLE)].map((part) => ({
    kind: 'word' as const,
    text: part[0],
    start: start + part.index,
    end: start + part.index + part[0].length,
    spaced: part.index === 0 ? spaced : true,
    capital: part.index === 0 && capital,
  }));
}

function number(raw: string, start: number, spaced: boolean): Token {
  const read = readNumber(raw);
  const place = { start, end: start + raw.length, spaced, capital: false };
  if (!read) return { kind: 'word', text: '§', ...place };
  return { kind: 'number', text: '#', ...place, value: read.value, decimals: read.decimals };
}

function mark(raw: string, start: number, { spaced, length }: { spaced: boolean; length: number }): Token {
  const text = SPELLING[raw] ?? (raw.length > 1 && raw.startsWith('..') ? '...' : raw);
  return { kind: 'mark', text, start, end: start + length, spaced, capital: false };
}

/** Ensures the words, numbers and signs of a clean text in order; a new line is a token of its own. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const spaced = start > previousEnd || start === 0;
    previousEnd = start + match[0].length;
    if (match[1] !== undefined) tokens.push(number(match[1], start, spaced));
    else if (match[2] !== undefined) tokens.push(...word(match[2], start, spaced));
    else if (match[3] !== undefined) tokens.push(mark(match[3], start, { spaced, length: match[3].length }));
    else tokens.push({ kind: 'line', text: '\n', start, end: start + 1, spaced: true, capital: false });
  }
  return tokens;
}
