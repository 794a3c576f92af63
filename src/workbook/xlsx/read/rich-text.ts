import { CLOSE, END, OPEN, type XmlScanner } from '../xml/scanner';
import { decodeSpreadsheetText } from '../xml/text';

/** A string item: its whole text and, when all its runs agree on one, the font they set. */
export interface TextItem {
  readonly text: string;
  readonly font?: string;
}

/** Ensures the text of a string item (`si`, `is`) just opened: plain or in runs, without phonetic hints. */
export function readTextItem(x: XmlScanner): TextItem {
  const depth = x.depth;
  let text = '';
  const fonts = new Set<string>();
  for (let kind = x.next(); kind !== END && x.depth >= depth; kind = x.next()) {
    if (kind !== OPEN) continue;
    if (x.name === 't') text += x.readText();
    else if (x.name === 'r') {
      const run = readRun(x);
      text += run.text;
      if (run.text !== '') fonts.add(run.font);
    } else x.skip();
  }
  const [font = ''] = fonts;
  const decoded = decodeSpreadsheetText(text);
  return fonts.size === 1 && font !== '' ? { text: decoded, font } : { text: decoded };
}

function readRun(x: XmlScanner): { text: string; font: string } {
  const depth = x.depth;
  let text = '';
  let font = '';
  for (let kind = x.next(); kind !== END && !(kind === CLOSE && x.depth < depth); kind = x.next()) {
    if (kind !== OPEN) continue;
    if (x.name === 't') text += x.readText();
    else if (x.name === 'rFont') font = x.attribute('val') ?? '';
  }
  return { text, font };
}
