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
  const text = stretches
    .map((one) => one.text)
    .join('')
    .replace(/\s+$/, '')
    .replace(/^\n+/, '');
  if (text === '') return undefined;
  const font = fontOfMost(stretches);
  const isBold = stretches.every((one) => one.bold || one.text.trim() === '');
  return { value: text, ...(font === undefined ? {} : { font }), ...(isBold ? { bold: true } : {}) };
}

function blockStretches(block: XmlElement, around: Surroundings): readonly Stretch[] | undefined {
  if (block.name === 'p') return paragraphStretches(block, around);
  return block.name === 'tbl' ? nestedTable(block, around) : undefined;
}

/** A table in a cell is a small scale of points: one line a row, `mức: điểm`. */
function nestedTable(table: XmlElement, around: Surroundings): Stretch[] {
  const lines = [...inside(table)].filter(({ name }) => name === 'tr');
  return lines.flatMap((row, index) => {
    const cells = [...inside(row)].filter(({ name }) => name === 'tc');
    const filled = cells.flatMap((one) => cellOf(inside(one), around) ?? []);
    const texts = filled.map(({ value }) => String(value).replace(/\n+/g, ' '));
    const text = texts.join(texts.length === 2 && !/[:;]$/.test(texts[0] ?? '') ? ': ' : ' ');
    const font = filled[0]?.font;
    return [{ text: index === 0 ? text : `\n${text}`, bold: false, ...(font === undefined ? {} : { font }) }];
  });
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
