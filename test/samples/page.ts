import type { Look, SampleCell, SampleSheet } from './xlsx/model';

const LINE_HEIGHT = 17;
const PADDING = 4;
const MOST = 409;

/** A sheet under construction: rows are added from the top, heights follow the text they must show. */
export class Page {
  readonly #rows: SampleSheet['rows'] = [];
  readonly #heights: Record<number, number> = {};
  readonly #merges: string[] = [];

  constructor(
    readonly name: string,
    readonly widths: readonly number[],
  ) {}

  /** The number (from 1) of the row added next. */
  get nextRow(): number {
    return this.#rows.length + 1;
  }

  /** Adds a row and gives its number (from 1); cells are set by column letter order. */
  add(cells: readonly (SampleCell | undefined)[], height?: number): number {
    const index = this.#rows.push(cells) - 1;
    this.#heights[index] = height ?? this.#heightOf(cells);
    return index + 1;
  }

  blank(count = 1): void {
    for (let i = 0; i < count; i++) this.add([], LINE_HEIGHT);
  }

  merge(area: string): void {
    this.#merges.push(area);
  }

  /** Adds a row of texts that each run over several columns, e.g. a letterhead or a signature. */
  addSpans(
    spans: readonly { from: number; to: number; text: string; look: Look }[],
    height?: number,
  ): number {
    const cells: (SampleCell | undefined)[] = [];
    for (const { from, text, look } of spans) cells[from] = { value: text, look };
    const row = this.add(Array.from(cells), height ?? LINE_HEIGHT + PADDING);
    for (const { from, to } of spans) if (to > from) this.merge(`${letter(from)}${row}:${letter(to)}${row}`);
    return row;
  }

  finish(extra: Pick<SampleSheet, 'frozenRows' | 'printTitles' | 'footer'> = {}): SampleSheet {
    return {
      name: this.name,
      rows: this.#rows,
      widths: this.widths,
      heights: this.#heights,
      merges: this.#merges,
      ...extra,
    };
  }

  /** Office programs do not fit a row to its text on their own when a file is written by another program. */
  #heightOf(cells: readonly (SampleCell | undefined)[]): number {
    const lines = cells.map((cell, column) => {
      if (typeof cell?.value !== 'string' || cell.look?.wrap !== true) return 1;
      return linesOf(
        cell.value,
        perLine((this.widths[column] ?? 10) - (cell.look.indent ?? 0) * 2, cell.look),
      );
    });
    return Math.min(MOST, Math.max(1, ...lines) * LINE_HEIGHT + PADDING);
  }
}

/** Characters that fit: widths count digits of the 11-point default font, and bold capitals need more. */
function perLine(width: number, look: Look): number {
  const size = look.size ?? 13;
  const room = look.bold === true ? 0.82 : 1.08;
  return Math.max(4, Math.floor((width * room * 12) / size));
}

function linesOf(text: string, room: number): number {
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, room), 0);
}

function wrapped(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const next = used === 0 ? word.length : used + 1 + word.length;
    if (next <= room) used = next;
    else {
      lines += 1;
      used = word.length;
    }
  }
  return lines;
}

export function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
