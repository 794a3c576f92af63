const ORDINAL = '(?:[IVXLC]+|\\d{1,3}|[A-Za-zđĐ])(?:[.,]?\\d{1,2})*(?![A-Za-zÀ-ÖØ-öø-ỹ\\d])';
const PAGE =
  /(?<![A-Za-zÀ-ÖØ-öø-ỹ])(?:trang(?:\s+số)?|tr\.?)\s*:?\s*(\d{1,4}(?:\s*(?:[-–]|,|và|đến)\s*(?:trang\s+)?\d{1,4}(?![\d/]))*)(?![A-Za-zÀ-ÖØ-öø-ỹ/])/iu;
/** In both cases letter by letter: without case, `mục vi phạm` would be section VI. */
const SECTION_WORD =
  '(?:[Tt]iểu mục|[Mm]ục|MỤC|[Pp]hần|PHẦN|[Cc]hương|[Kk]hoản|[Đđ]iểm|[Đđ]iều|[Pp]hụ lục|PHỤ LỤC|[Bb]iểu(?:\\s+số)?|[Bb]ảng(?:\\s+số)?)';
const SECTION = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ỹ])(?<!(?:[Dd]anh|[Cc]huyên|[Hh]ạng|[Đđ]ầu)\\s)${SECTION_WORD}\\s+${ORDINAL}(?:\\s*,?\\s*(?:(?:của|và)\\s+)?${SECTION_WORD}\\s+${ORDINAL})*`,
  'u',
);

export interface FoundPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Ensures where in a document: its page (`trang 3–5`), or undefined. `Trang thông tin điện tử` is no page. */
export function findPage(text: string): FoundPlace | undefined {
  const match = PAGE.exec(text);
  return match ? { text: match[1] ?? '', start: match.index, end: match.index + match[0].length } : undefined;
}

/** Ensures where in a document: `mục II`, `điểm a khoản 2 Điều 3`, `phụ lục 2`; undefined where none is named. */
export function findSection(text: string): FoundPlace | undefined {
  const match = SECTION.exec(text);
  if (!match || /^\s*(?:%|điểm)/iu.test(text.slice(match.index + match[0].length))) return undefined;
  return { text: match[0], start: match.index, end: match.index + match[0].length };
}
