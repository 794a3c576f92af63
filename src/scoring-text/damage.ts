import type { Doubt, Token } from '../methods/clause';
import { FIGURE, wordKind } from '../methods/word-kinds';
import { isSecondHalf } from './half-words';
import { textAt, tokenAt } from './phrases';
import type { TakenApart } from './reading';

/** Letters read for digits and the other way round: `l00%`, `O,5`, `1O điểm`. */
const SLIP =
  /(?:^|[\s(:=])(?:[lI|]\d+(?:[.,]\d+)?(?=\s*(?:%|điểm|đ\b))|[Oo][.,]\d+|[lI][.,]\d+|\d+[.,]?[OoIlS]+\d*(?=\s*(?:%|điểm|đ\b)))/;

/** A letter that looks like a digit beside one: quicker to look for than the slip itself. */
const LETTER_BY_DIGIT = /\d[.,]?[OoIlS]|[OolI|][.,]?\d/;

const NONE: Doubt[] = [];

function slipIn(text: string): Doubt[] {
  if (!LETTER_BY_DIGIT.test(text)) return NONE;
  const slip = SLIP.exec(text.normalize('NFC'));
  return slip ? [{ code: 'scoring-text.doubtful-digit', quote: slip[0].trim().replace(/^[(:=]/, '') }] : [];
}

function unclosed(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

const UNFINISHED = new Set([
  ':',
  ',',
  '(',
  '+',
  '*',
  '/',
  '=',
  '-',
  'x',
  '...',
  'và',
  'hoặc',
  'từ',
  'đến',
  'dưới',
  'được',
  'trừ',
  'cộng',
]);

/** The stored text breaks off: an open bracket, or a last word that cannot be the last. */
function truncation(text: string, { tokens }: TakenApart): Doubt[] {
  let end = tokens.length - 1;
  while (tokens[end]?.kind === 'line') end -= 1;
  const last = tokens[end];
  const isUnfinished = last !== undefined && UNFINISHED.has(last.text);
  if (!isUnfinished && !unclosed(tokens)) return NONE;
  const tail = text.trim().slice(-80);
  if (isUnfinished && ENDS_EARNED.test(tail) && !unclosed(tokens)) return NONE;
  return [{ code: 'scoring-text.truncated', quote: tail }];
}

const ENDS_EARNED = /(?:^|\s)đạt được\s*\)*$/i;

function endsLine(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'line';
}

/** A table whose cells fell apart: several numbers alone on their lines. */
function loneNumbers({ tokens }: TakenApart, text: string): Doubt[] {
  let lone = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]?.kind === 'number' && endsLine(tokenAt(tokens, i - 1)) && endsLine(tokens[i + 1]))
      lone += 1;
  }
  if (lone < 2) return NONE;
  const priced = text.split('\n').filter((line) => /\S/.test(line)).length - lone;
  return lone > priced ? [{ code: 'scoring-text.damaged', quote: text.trim().slice(0, 80) }] : [];
}

/** Signs and words that must have a number beside them, left without one: a digit was lost. */
function lostNumber({ tokens }: TakenApart, text: string): Doubt[] {
  const token = tokens.find(({ kinds }, i) => kinds & NEEDS_NUMBER && isTorn(tokens, i));
  if (!token) return NONE;
  const from = Math.max(0, token.start - 40);
  return [
    {
      code: 'scoring-text.damaged',
      quote: text
        .normalize('NFC')
        .slice(from, token.end + 10)
        .trim(),
    },
  ];
}

const ENDS = new Set(['', ';', '.', ',', ')', '\n', ':', '|']);
/** "2 (ba) điểm": words in brackets that do not say the number before them. */
const SPELLED = new Set(['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']);
const TIMES = new Set(['ngày', 'tuần', 'tháng', 'giờ', 'phút', 'lần']);
const BEFORE_PERCENT = new Set(['lệ', 'số', '(', 'là', 'tính', 'theo', 'đơn', 'vị', '*', 'x', '/', '"', '']);

/** The only words and signs that can miss their number: most words need no further look. */
const NEEDS_NUMBER = FIGURE | wordKind('# / % điểm từ quá thứ bị hoặc');

function isTorn(tokens: readonly Token[], i: number): boolean {
  const text = textAt(tokens, i);
  const before = textAt(tokens, i - 1);
  const after = textAt(tokens, i + 1);
  if (text === '#' && after === '(')
    return SPELLED.has(textAt(tokens, i + 2)) && textAt(tokens, i + 3) === ')';
  if (text === '/') return ENDS.has(after) || (before !== ')' && ENDS.has(before) && after !== '');
  if (text === '%') return tokens[i - 1]?.kind === 'word' && !BEFORE_PERCENT.has(before);
  if (text === 'điểm' && ENDS.has(after)) return [':', '=', '=>', '|', '/'].includes(before);
  if (text === 'điểm' && after === 'tối')
    return before === '/' || (before === '%' && tokens[i - 2]?.kind !== 'number');
  if (text === 'từ' && TIMES.has(after)) return textAt(tokens, i + 2) === 'trở';
  if (text === 'từ') return ['đến', '-', 'dưới'].includes(after);
  if (text === 'quá') return ['điểm', 'đ'].includes(after) && ENDS.has(textAt(tokens, i + 2));
  if (text === 'thứ') return after === 'trở' || ENDS.has(after);
  if (text === 'bị') return tokens[i + 1]?.kind === 'number' && !isSecondHalf(tokens, i);
  return text === 'hoặc' && before === 'có' && tokens[i + 1]?.kind === 'number';
}

/** Ensures the doubts about the text as it is stored, before any of it is read as a rule. */
export function damageIn(text: string, apart: TakenApart): Doubt[] {
  return [
    ...slipIn(text),
    ...truncation(text, apart),
    ...lostNumber(apart, text),
    ...loneNumbers(apart, text),
  ];
}
