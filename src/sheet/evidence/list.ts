import { oncePerText } from '../../grid/kept';
import { CAPITALS } from '../../grid/plain-letters';
import { kindAtStart } from './kinds';
import { findSign, mayCiteTwo } from './signs';

const LIST_MARK = /^\s*(?:[-–—+•*✓▪►]|\(?\d{1,2}[.)](?=\s)|[a-zđ]\)|[ivx]{1,4}\))\s*/u;
/** Words that go on about the document before them. */
const GOES_ON =
  /^(?:\(|https?:|ngày\s+\d|tháng\s+\d|năm\s+\d{4}|của\s|do\s|về\s|v\/v|kèm|ban hành|trích yếu|được\s|tại\s|(?:mục|phần|chương|khoản|điểm|điều|phụ lục|biểu)\s+(?:[IVX]+|\d+|[a-zđ])(?![A-Za-zÀ-ÖØ-öø-ỹ\d])|(?:trang|tr\.?)\s*\d)/iu;
/** What follows these is what the document is about, other documents included. */
const ABOUT =
  /(?<![A-Za-zÀ-ÖØ-öø-ỹ])(?:về|v\/v|thực hiện|triển khai|theo|căn cứ|ban hành|phê duyệt|công bố|trích yếu|thay thế|sửa đổi)(?![A-Za-zÀ-ÖØ-öø-ỹ])/iu;

interface Line {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Ensures the documents of a cell one by one, list marks removed: parted by lines, semicolons, bullets, or commas
 * between citations. What goes on about a document (`; mục II`, a date on the next line) stays with it.
 */
export const listDocuments = oncePerText((text): readonly string[] => {
  const documents: string[] = [];
  for (const { text: line, isMarked } of text.split('\n').flatMap(partsOfLine)) {
    const last = documents.at(-1);
    if (last !== undefined && !isMarked && GOES_ON.test(line)) {
      documents[documents.length - 1] = `${last}${/^\(/.test(line) ? ' ' : ', '}${line}`;
    } else documents.push(line);
  }
  return documents.flatMap(partCitations);
});

function partsOfLine(line: string): Line[] {
  return outsideBrackets(line, ';').flatMap((part, index) => {
    const bare = part.replace(LIST_MARK, '').replace(/^và\s+/iu, '');
    const isMarked = LIST_MARK.test(part) && !(index > 0 && /^\s*[-–]\s*(?:mục|trang)/iu.test(part));
    const text = bare.replace(/[\s;,]+$/, '').trim();
    return text === '' ? [] : [{ text, isMarked }];
  });
}

/** Parts at the sign, but not inside brackets or quotes. */
function outsideBrackets(text: string, sign: string): string[] {
  if (!text.includes(sign)) return [text];
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if ('(“['.includes(letter)) depth += 1;
    else if (')”]'.includes(letter)) depth = Math.max(0, depth - 1);
    else if (letter === sign && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** `Kế hoạch số 1/KH-UBND, Báo cáo số 2/BC-UBND và 3/QĐ-UBND`: each sign is a document, unless it is what the first is about. */
function partCitations(text: string): string[] {
  if (!mayCiteTwo(text)) return [text];
  for (const match of text.matchAll(/\s*(?:[,.]|\s[-–+•]|(?:,\s*)?\svà)\s+/gu)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const isCited = findSign(before) !== undefined && !ABOUT.test(before);
    if (isCited && beginsCitation(after)) return [before, ...partCitations(after)];
  }
  return [text];
}

function beginsCitation(text: string): boolean {
  const sign = findSign(text);
  if (!sign) return false;
  const before = text.slice(0, sign.start);
  return /^(?:số\s+)?$/iu.test(before) || (kindAtStart(text) !== undefined && !/[,;]/.test(before));
}

const NUMBER_AND_SIGN = new RegExp(String.raw`\d+\s*\/\s*(?:\d{4}\s*\/\s*)?[${CAPITALS}]{2,}`);

/** Ensures whether a line names a document that exists: it carries a number and sign, or a date. */
export function namesDocument(line: string): boolean {
  return (
    NUMBER_AND_SIGN.test(line) ||
    /ngày\s+\d{1,2}/iu.test(line) ||
    /https?:\/\/|\.(?:pdf|docx?|xlsx?)\b/i.test(line)
  );
}
