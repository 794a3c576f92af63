import { hyphenated } from '../../grid/plain-letters';
import { problem, type Problem } from '../../result';
import { dayIn } from '../../review/risks/days';
import type { Received } from './receipt';

export type ReceivedProblemCode = 'gather.received-unreadable' | 'gather.received-headings';

export interface ReadReceived {
  readonly received: readonly Received[];
  readonly problems: readonly Problem<ReceivedProblemCode>[];
}

/** Headings of the list, in CSV and in JSON, without diacritics. */
const HEADINGS = {
  unit: ['don-vi', 'unit', 'ten-don-vi', 'ma-don-vi'],
  on: ['ngay', 'on', 'ngay-nhan'],
  time: ['gio', 'time', 'gio-nhan'],
  number: ['so', 'number', 'so-ky-hieu', 'so-van-ban'],
  signed: ['ban-ky', 'signed'],
  code: ['ma-ban', 'code'],
} as const;

type Field = keyof typeof HEADINGS;

/** Ensures a list of what was received, from JSON (an array of objects) or CSV with a heading line, one unit a line. */
export function parseReceived(text: string): ReadReceived {
  const rows = /^\s*[[{]/.test(text) ? rowsOfJson(text) : rowsOfCsv(text);
  if (rows === undefined || (rows[0] !== undefined && !('unit' in rows[0]))) {
    return { received: [], problems: [problem('gather.received-headings', 'error')] };
  }
  const problems: Problem<ReceivedProblemCode>[] = [];
  const received = rows.flatMap((row, index): Received[] => {
    const { unit = '', on, time, number, signed, code } = row;
    if (unit === '') return [];
    const refuse = (heading: string, typed: string): undefined => {
      problems.push(problem('gather.received-unreadable', 'warning', { row: index + 1, heading, typed }));
      return undefined;
    };
    const day = on === undefined ? undefined : (dayIn(on) ?? refuse('ngay', on));
    const isSigned = signed === undefined ? undefined : (yesNo(signed) ?? refuse('ban-ky', signed));
    return [
      {
        unit,
        ...(day === undefined ? {} : { on: day }),
        ...(time === undefined ? {} : { time }),
        ...(number === undefined ? {} : { number }),
        ...(isSigned === undefined ? {} : { signed: isSigned }),
        ...(code === undefined ? {} : { code }),
      },
    ];
  });
  return { received, problems };
}

type Row = Partial<Record<Field, string>>;

function rowsOfJson(text: string): Row[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) return undefined;
    return list.map((each) => rowOf(Object.entries((each ?? {}) as Record<string, unknown>)));
  } catch {
    return undefined;
  }
}

function rowsOfCsv(text: string): Row[] {
  const [head = [], ...lines] = cellsOf(text);
  return lines.map((cells) => rowOf(head.map((heading, at) => [heading, cells[at] ?? ''])));
}

function rowOf(cells: readonly (readonly [string, unknown])[]): Row {
  const row: Row = {};
  for (const [heading, value] of cells) {
    const field = fieldOf(heading);
    const words = value === null || value === undefined ? '' : String(value).normalize('NFC').trim();
    if (field !== undefined && (words !== '' || field === 'unit')) row[field] = words;
  }
  return row;
}

function fieldOf(heading: string): Field | undefined {
  const key = hyphenated(heading);
  const found = Object.entries(HEADINGS).find(([, names]) => (names as readonly string[]).includes(key));
  return found?.[0] as Field | undefined;
}

function yesNo(words: string): boolean | undefined {
  const plain = words.toLowerCase();
  if (['có', 'co', 'x', 'yes', 'true', '1'].includes(plain)) return true;
  return ['chưa', 'chua', 'không', 'khong', 'no', 'false', '0'].includes(plain) ? false : undefined;
}

/** Vietnamese Excel separates with semicolons: whichever the heading line has more of is meant. */
function cellsOf(text: string): string[][] {
  const [first = ''] = text.split(/\r?\n/, 1);
  const separator = first.split(';').length > first.split(',').length ? ';' : ',';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '"') {
      if (isQuoted && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = !isQuoted;
    } else if (!isQuoted && letter === separator) endCell();
    else if (!isQuoted && letter === '\n') {
      endCell();
      rows.push([]);
    } else if (isQuoted || letter !== '\r') cell += letter;
  }
  endCell();
  return rows.filter((cells) => cells.some((each) => each.trim() !== ''));
}
