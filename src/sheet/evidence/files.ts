import { CAPITALS, LETTERS } from '../../grid/plain-letters';

const ENDINGS = 'pdf|docx?|xlsx?|xlsm|pptx?|jpe?g|png|tiff?|heic|zip|rar|7z|txt|csv|html?|msg|eml|mp4';
const FILE = new RegExp(
  `[^\\n;,:"“”<>|*?()]*?[^\\s;,:"“”<>|*?()]\\.(?:${ENDINGS})(?![A-Za-zÀ-ÖØ-öø-ỹ\\d])`,
  'iu',
);
const LINK = /(?:https?:\/\/|www\.)[^\s<>"“”]+/iu;
const LEADING_WORDS =
  /^.*?(?:(?<![A-Za-zÀ-ÖØ-öø-ỹ])(?:tệp|tập tin|file|xem|kèm theo|đính kèm)(?:\s+(?:tệp|file|tập tin))?(?:\s+tên)?\s+)/iu;

export interface FoundName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Ensures the first web address of a text without the punctuation after it, or undefined. */
export function findLink(text: string): FoundName | undefined {
  const match = LINK.exec(text);
  if (!match) return undefined;
  const name = match[0]
    .replace(/[.,;:!?]+$/, '')
    .replace(/\)$/, (end) => (match[0].includes('(') ? end : ''));
  return { name, start: match.index, end: match.index + name.length };
}

/** Ensures the first file name of a text (Vietnamese names with spaces included), or undefined. */
export function findFile(text: string): FoundName | undefined {
  const match = FILE.exec(text);
  if (!match) return undefined;
  const said = LEADING_WORDS.exec(match[0])?.[0].length ?? 0;
  const cited = lastCitation(match[0].slice(said));
  const lead = said + cited;
  const name = match[0].slice(lead).trim();
  const start = match.index + lead;
  return { name, start, end: match.index + match[0].length };
}

const CITATION = new RegExp(
  String.raw`\d{1,2}\/\d{1,2}\/\d{4}\s|\d+\/[${CAPITALS}][${LETTERS}]*-[${LETTERS}-]+\s`,
  'g',
);

/** A date or a sign written before the name is not part of it: `… ngày 5/3/2025 KH12.pdf`; a slash may be a folder. */
function lastCitation(text: string): number {
  let end = 0;
  for (const match of text.matchAll(CITATION)) {
    end = match.index + match[0].length;
  }
  return end;
}

/** Ensures a file name as compared: composed Unicode, no case, folders and the ways of writing a space left out. */
export function comparableFile(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? name;
  return last
    .normalize('NFC')
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/%20/g, ' ')
    .replace(/[ÐƉð]/g, 'đ')
    .toLowerCase()
    .replace(/[\s_+]+/g, ' ')
    .trim();
}
