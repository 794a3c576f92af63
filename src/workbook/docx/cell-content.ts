import type { Cell } from '../../grid/cell-grid';
import { children, type XmlElement } from '../xlsx/xml/tree';
import { paragraphStretches, type Stretch, type Surroundings } from './paragraph';
import { inside } from './word';

/** Ensures what a table cell (or a paragraph alone) holds as one cell, or undefined where nothing can be seen. */
export function cellOf(blocks: Iterable<XmlElement>, around: Surroundings): Cell | undefined {
  const stretches: Stretch[] = [];
  for (const block of blocks) {
    const added = blockStretches(block, around);
    if (added === undefined) continue;
    if (stretches.length > 0) stretches.push({ text: '\n', bold: false });
    stretches.push(...added);
  }
  const isStruck = stretches.some((one) => one.struck && one.text.trim() !== '');
  const kept = withoutStruck(stretches);
  const text = kept
    .map((one) => one.text)
    .join('')
    .replace(/\s+$/, '')
    .replace(/^\n+/, '');
  if (text === '') return undefined;
  const font = fontOfMost(kept);
  const isBold = kept.every((one) => one.bold || one.text.trim() === '');
  return {
    value: text,
    ...(font === undefined ? {} : { font }),
    ...(isBold ? { bold: true as const } : {}),
    ...(isStruck ? { struck: true as const } : {}),
  };
}

/** Words crossed out among others are no longer meant; a cell crossed out whole still says what it said. */
function withoutStruck(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept = stretches.filter((one) => !one.struck);
  return kept.some((one) => one.text.trim() !== '') ? kept : stretches;
}

function blockStretches(block: XmlElement, around: Surroundings): readonly Stretch[] | undefined {
  if (block.name === 'p') return paragraphStretches(block, around);
  return block.name === 'tbl' ? nestedTable(block, around) : undefined;
}

/** A table in a cell is a small scale of points: one line a row, `mức: điểm`. */
function nestedTable(table: XmlElement, around: Surroundings): Stretch[] {
  const rows = [...inside(table)].filter(({ name }) => name === 'tr');
  const lines = rows.flatMap((row) => {
    const cells = [...inside(row)].filter(({ name }) => name === 'tc');
    const filled = cells.flatMap((one) => cellOf(inside(one), around) ?? []);
    return filled.length === 0 ? [] : [filled];
  });
  return withoutHeader(lines).map((filled, index) => {
    const text = scaleLine(filled.map(textOf));
    const font = filled[0]?.font;
    return { text: index === 0 ? text : `\n${text}`, bold: false, ...(font === undefined ? {} : { font }) };
  });
}

function textOf({ value }: Cell): string {
  return String(value).replace(/\n+/g, ' ');
}

/** `Mức | Tỷ lệ | Điểm` above a scale heads its columns and prices nothing. */
function withoutHeader(lines: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const last = lines[0]?.at(-1);
  const isHeader = last !== undefined && /^(?:số |mức |thang )?điểm(?: số)?$/i.test(textOf(last).trim());
  return isHeader && lines.length > 1 ? lines.slice(1) : lines;
}

/** The points come last: `mức: điểm`; a number that only counts the lines is left out. */
function scaleLine(texts: readonly string[]): string {
  const counted = texts.length > 2 && /^\d{1,2}[.)]?$/.test(texts[0] ?? '') ? texts.slice(1) : texts;
  const points = counted.at(-1) ?? '';
  const isPriced = counted.length > 1 && (counted.length === 2 || /^\d/.test(points));
  if (!isPriced) return counted.join(' ');
  const words = counted.slice(0, -1).join(' ');
  return `${words}${/[:;]$/.test(words) ? ' ' : ': '}${points}`;
}

/** Old encodings show in letters beyond ASCII only: the font of most of those decides, else of most letters. */
function fontOfMost(stretches: readonly Stretch[]): string | undefined {
  const votes = new Map<string, number>();
  for (const { text, font } of stretches) {
    if (font === undefined) continue;
    const telling = text.replace(/[\0-\x7f]/g, '').length;
    votes.set(font, (votes.get(font) ?? 0) + telling * 1_000 + text.length);
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  return most?.[0];
}

/** Ensures true for a paragraph that begins a new page. */
export function breaksPage(paragraph: XmlElement): boolean {
  const properties = children(paragraph, 'pPr')[0];
  const isSection = properties?.children.some(({ name }) => name === 'sectPr' || name === 'pageBreakBefore');
  if (isSection === true) return true;
  const pieces = [...inside(paragraph)].flatMap((run) => children(run, 'br'));
  return pieces.some(({ attributes }) => Object.values(attributes).includes('page'));
}
