import type { SheetCells } from './cells';
import type { FormAbout, Sourced } from './form';
import { fold } from './text/clean';

interface Line {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Ensures what the lines above a table say: title, agency, year, decisions cited, the rulebook named. */
export function readAbout(cells: SheetCells, from: number, headerRow: number): FormAbout {
  const lines = linesBetween(cells, from, headerRow);
  const source = <T>(line: Line, value: T): Sourced<T> => ({
    value,
    cell: cells.problems.ref(line.row, line.column),
  });
  const title = titleOf(lines);
  const agency = labelledAgency(cells, lines) ?? letterheadAgency(lines);
  const year = yearOf(lines, title);
  const rulebook = first(lines, /^\s*(?:mã\s+)?bộ tiêu chí\s*(?:áp dụng)?\s*:\s*(.+)$/im);
  return {
    ...(title === undefined ? {} : { title }),
    ...(agency === undefined ? {} : { agency: source(agency, agency.text) }),
    ...(year === undefined ? {} : { year: source(year.line, year.value) }),
    decisions: decisionsOf(lines).map((line) => source(line, line.text)),
    ...(rulebook === undefined ? {} : { rulebookId: source(rulebook, rulebook.text.trim()) }),
  };
}

function linesBetween(cells: SheetCells, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let row = from; row < to; row += 1) {
    for (let column = 0; column < cells.width; column += 1) {
      const text = cells.text(row, column);
      if (text !== '') lines.push({ text, row, column });
    }
  }
  return lines;
}

function first(lines: readonly Line[], pattern: RegExp): Line | undefined {
  for (const line of lines) {
    const found = pattern.exec(line.text)?.[1];
    if (found !== undefined) return { ...line, text: found };
  }
  return undefined;
}

const TITLE_START =
  /^(?:bang|bieu|phu luc|mau|phieu|ket qua|tong hop|tu (?:cham|danh gia)|cham diem|bo tieu chi|chi so|bao cao|thong ke|danh sach|so dang ky|tieu chi)\b/;

function titleOf(lines: readonly Line[]): string | undefined {
  const start = lines.findIndex((line) => TITLE_START.test(fold(line.text)) && !/:\s*\S/.test(line.text));
  if (start < 0) return undefined;
  const rest = lines
    .slice(start)
    .filter((line, index, all) => index === 0 || line.row - (all[index - 1]?.row ?? 0) <= 1);
  const end = rest.findIndex(
    (line, index) => index > 0 && /^\(|kèm theo|:\s*\S|đơn vị tính/i.test(line.text),
  );
  return rest
    .slice(0, end < 0 ? 3 : Math.min(end, 3))
    .map((line) => line.text.replace(/\n/g, ' '))
    .join(' ');
}

const AGENCY_LABEL =
  /^\s*(?:tên\s+)?(?:cơ quan|đơn vị)(?:\s*,\s*đơn vị)?(?:\s*(?:tự chấm(?: điểm)?|tự đánh giá|được chấm|được đánh giá|báo cáo|đánh giá))?\s*:\s*(.*)$/im;

function labelledAgency(cells: SheetCells, lines: readonly Line[]): Line | undefined {
  for (const line of lines) {
    const found = AGENCY_LABEL.exec(line.text)?.[1];
    if (found === undefined) continue;
    const name = found.replace(/[.…_]{2,}/g, '').trim();
    if (name !== '') return { ...line, text: name };
    const beside = lines.find((other) => other.row === line.row && other.column > line.column);
    if (beside !== undefined) return beside;
  }
  return undefined;
}

const AGENCY =
  /^(?:sở|ban (?!hành|chỉ đạo)|văn phòng|thanh tra|ubnd|ủy ban nhân dân|uỷ ban nhân dân|chi cục|cục|trung tâm|công an|bộ chỉ huy|ngân hàng|bảo hiểm xã hội|kho bạc|thuế)/i;

/** The same words where nothing in the sheet has diacritics. */
const PLAIN_AGENCY =
  /^(?:so (?!tt|thu tu|lieu|dang ky)[a-z]|ban (?!hanh|chi dao)|van phong|thanh tra|ubnd|uy ban nhan dan|chi cuc|cuc |trung tam|cong an|bo chi huy|ngan hang|bao hiem xa hoi|kho bac|thue )/;

const ABOVE_ALL = /^(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|t|tp)\b/;

function namesAgency(text: string): boolean {
  return AGENCY.test(text) || (/^[\x20-\x7e]*$/.test(text) && PLAIN_AGENCY.test(fold(text)));
}

/** The letterhead names the body above first and the agency itself last, both before the national motto's column. */
function letterheadAgency(lines: readonly Line[]): Line | undefined {
  const named = lines
    .filter((line) => line.row - (lines[0]?.row ?? 0) < 6 && line.text.length <= 120)
    .flatMap((line) => line.text.split('\n').map((text) => ({ ...line, text })))
    .filter((line) => namesAgency(line.text) && !/:/.test(line.text));
  const own = named.filter((line) => !ABOVE_ALL.test(fold(line.text)));
  return own.at(-1) ?? named.at(-1);
}

function yearOf(
  lines: readonly Line[],
  title: string | undefined,
): { line: Line; value: number } | undefined {
  const candidates = [...lines].sort((a, b) => Number(isIn(title, b)) - Number(isIn(title, a)));
  for (const line of candidates) {
    const year =
      /năm\s*:?\s*(20\d\d)\b/i.exec(line.text)?.[1] ?? /\bnam\s*:?\s*(20\d\d)\b/.exec(fold(line.text))?.[1];
    if (year !== undefined && !/ngày\s.*tháng|kèm theo|quyết định/i.test(line.text))
      return { line, value: Number(year) };
  }
  return undefined;
}

const isIn = (title: string | undefined, line: Line): boolean =>
  title?.includes(line.text.replace(/\n/g, ' ')) ?? false;

const DECISION = /\d+\s*\/\s*(?:\d{4}\s*\/\s*)?(?:QĐ|QD|Qđ)\s*-\s*[A-ZĐ]+(?:-[A-ZĐ]+)?/g;

function decisionsOf(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines
    .flatMap((line) =>
      (line.text.match(DECISION) ?? []).map((text) => ({
        ...line,
        text: text.replace(/\s+/g, '').replace(/Q[Dđ]/, 'QĐ'),
      })),
    )
    .filter((line) => !seen.has(line.text) && seen.add(line.text));
}
