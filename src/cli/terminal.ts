import { padText, textWidth, wrapText } from '../output/text-width';

/** Human output fits this many columns. */
export const WIDTH = 100;

/** Ensures lines no wider than the page: the text's own leading spaces stay, later lines stand behind an indent. */
export function hanging(text: string, indent: string): string[] {
  const start = /^ */.exec(text)?.[0] ?? '';
  const [first = '', ...rest] = wrapText(text.trimStart(), WIDTH - Math.max(start.length, indent.length));
  return [`${start}${first}`, ...rest.map((line) => `${indent}${line}`)];
}

/** Ensures one line no wider than `width`, ending in … when it was cut, filled up to the width. */
export function cell(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const letters = [...flat.normalize('NFC')];
  const fitting = textWidth(flat) <= width ? flat : `${letters.slice(0, width - 1).join('')}…`;
  return padText(fitting, width, side);
}
