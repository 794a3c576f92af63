import type { Complaints } from './package';
import { childOf, childrenOf, everyElement } from './xml';
import type { Element } from './xml';

interface Known {
  readonly styles: number;
  readonly formats: number;
  readonly strings: number;
  readonly complaints: Complaints;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const MOST_CHARACTERS = 32_767;
const LONGEST_FORMULA = 8_192;
const TYPES = ['b', 'n', 'e', 's', 'str', 'inlineStr', 'd'];

interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Ensures the rows, cells, areas and references of one sheet are such that every reader takes them. */
export function checkSheet(part: string, sheet: Element, known: Known): void {
  const complain = (text: string): void => {
    known.complaints.push(`${part}: ${text}`);
  };
  let before = 0;
  for (const row of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
    const number = Number(row.attributes['r'] ?? before + 1);
    if (number <= before || number > LAST_ROW) complain(`row ${String(number)} after ${String(before)}`);
    before = number;
    checkCells(row, number, known, complain);
  }
  checkAreas(sheet, complain);
  checkColumns(sheet, complain);
  for (const { attributes } of everyElement(sheet))
    if (attributes['dxfId'] !== undefined && Number(attributes['dxfId']) >= known.formats)
      complain(`no format ${attributes['dxfId']}`);
  for (const { name, text } of childOf(sheet, 'headerFooter')?.children ?? [])
    if (text.length > 255) complain(`${name} of ${String(text.length)} characters`);
}

function checkCells(row: Element, number: number, known: Known, complain: (text: string) => void): void {
  let before = 0;
  for (const cell of childrenOf(row, 'c')) {
    const { r: name = '', s: style = '0' } = cell.attributes;
    const at = areaOf(name);
    if (!at || at.top !== number || at.left <= before || at.left > LAST_COLUMN)
      complain(`cell “${name}” in row ${String(number)}`);
    before = at?.left ?? before;
    if (Number(style) >= Math.max(1, known.styles))
      complain(`${name} has style ${style} of ${String(known.styles)}`);
    checkValue(cell, known, (text) => {
      complain(`${name} ${text}`);
    });
  }
}

function checkValue(cell: Element, { strings }: Known, complain: (text: string) => void): void {
  const { t: type = 'n' } = cell.attributes;
  const value = childOf(cell, 'v')?.text;
  const formula = childOf(cell, 'f')?.text ?? '';
  if (!TYPES.includes(type)) complain(`is of type ${type}`);
  // A formula nobody has worked out yet may have an empty value.
  if (type === 'n' && value && !Number.isFinite(Number(value))) complain(`holds “${value}” as a number`);
  if (type === 'b' && !['0', '1'].includes(value ?? '')) complain(`holds “${String(value)}” as yes or no`);
  if (type === 's' && !(Number(value) < strings))
    complain(`holds text ${String(value)} of ${String(strings)}`);
  const text = [...everyElement(cell)]
    .filter(({ name }) => name === 't')
    .map((each) => each.text)
    .join('');
  if (Math.max(text.length, (value ?? '').length) > MOST_CHARACTERS) complain('holds too long a text');
  if (formula.length > LONGEST_FORMULA || formula.startsWith('='))
    complain(`formula ${formula.slice(0, 40)}`);
}

function checkAreas(sheet: Element, complain: (text: string) => void): void {
  const merges = childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell').map(
    ({ attributes }) => attributes['ref'] ?? '',
  );
  const areas = merges.flatMap((name) => areaOf(name) ?? []);
  if (areas.length !== merges.length) complain('a merged area that is none');
  areas.forEach((area, index) => {
    if (areas.slice(0, index).some((other) => overlap(area, other)))
      complain(`merged areas overlap: ${merges[index] ?? ''}`);
    if (area.top === area.bottom && area.left === area.right)
      complain(`a merged area of one cell: ${merges[index] ?? ''}`);
  });
  for (const { name, attributes } of everyElement(sheet)) {
    const places =
      attributes['sqref']?.split(' ') ??
      (attributes['ref'] !== undefined && name !== 'f' ? [attributes['ref']] : []);
    for (const place of places) if (!areaOf(place)) complain(`<${name}> over “${place}”`);
  }
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function checkColumns(sheet: Element, complain: (text: string) => void): void {
  let before = 0;
  for (const { attributes } of childrenOf(childOf(sheet, 'cols'), 'col')) {
    const [min, max] = [Number(attributes['min']), Number(attributes['max'])];
    if (!(min > before && max >= min && max <= LAST_COLUMN))
      complain(`columns ${String(min)} to ${String(max)}`);
    before = max;
  }
}

function areaOf(name: string): Rectangle | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(name);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const area = { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
  const isRight = area.top >= 1 && area.top <= area.bottom && area.left <= area.right;
  return isRight && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : undefined;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
