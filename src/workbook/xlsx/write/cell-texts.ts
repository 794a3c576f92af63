import { escapeSpreadsheetText } from '../xml/text';
import { DECLARATION, MAIN } from './base-parts';

/** Ensures what follows the format of a cell that shows a text: its type, the text or where it stands, the closing tag. */
export type TextCell = (text: string) => string;

/** Ensures the text in the cell itself, so that the shared texts of a patched workbook keep their bytes. */
export const inlineText: TextCell = (text) => ` t="inlineStr"><is>${textElement(text)}</is></c>`;

/**
 * The texts of a new workbook, each written once however many cells show it (ECMA-376-1 §18.4.9): the names and titles
 * of a round stand in tens of thousands of cells.
 */
export class SharedTexts {
  private readonly cells = new Map<string, string>();
  private uses = 0;

  /** Ensures a cell that refers to the text. */
  readonly cell: TextCell = (text) => {
    this.uses += 1;
    const known = this.cells.get(text);
    if (known !== undefined) return known;
    const cell = ` t="s"><v>${this.cells.size}</v></c>`;
    this.cells.set(text, cell);
    return cell;
  };

  /** Ensures the part that lists the texts in the order of their numbers. */
  get xml(): string {
    const items = Array.from(this.cells.keys(), (text) => `<si>${textElement(text)}</si>`);
    return `${DECLARATION}<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

/** White space at the edges and line breaks survive only when asked for. */
function textElement(text: string): string {
  const space = /^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeSpreadsheetText(text)}</t>`;
}
