import { CLOSE, END, OPEN, type XmlScanner } from '../xml/scanner';
import { raisedDigits } from '../../raised-digits';
import { decodeSpreadsheetText } from '../xml/text';
import { isTrue } from '../xml/tree';

/** A string item: its whole text and, when all its runs agree on one, the font they set. */
export interface TextItem {
  readonly text: string;
  readonly font?: string;
  /** Some of its runs are crossed out; they are left out of the text unless all are. */
  readonly struck?: true;
}

/** Ensures the text of a string item (`si`, `is`) just opened: plain or in runs, without phonetic hints. */
export function readTextItem(x: XmlScanner): TextItem {
  const depth = x.depth;
  const runs: Run[] = [];
  for (let kind = x.next(); kind !== END && x.depth >= depth; kind = x.next()) {
    if (kind !== OPEN) continue;
    if (x.name === 't') runs.push({ text: x.readText(), font: '', isStruck: false });
    else if (x.name === 'r') runs.push(readRun(x));
    else x.skip();
  }
  return itemOf(runs);
}

interface Run {
  readonly text: string;
  readonly font: string;
  readonly isStruck: boolean;
}

function itemOf(runs: readonly Run[]): TextItem {
  const [only] = runs;
  if (only !== undefined && runs.length === 1 && only.font === '' && !only.isStruck) {
    return { text: decodeSpreadsheetText(only.text) };
  }
  const filled = runs.filter(({ text }) => text !== '');
  const standing = filled.filter(({ isStruck }) => !isStruck);
  const kept = standing.some(({ text }) => text.trim() !== '') ? standing : filled;
  const fonts = new Set(kept.map(({ font }) => font));
  const [font = ''] = fonts;
  return {
    text: decodeSpreadsheetText(kept.map(({ text }) => text).join('')),
    ...(fonts.size === 1 && font !== '' ? { font } : {}),
    ...(standing.length < filled.length ? { struck: true as const } : {}),
  };
}

function readRun(x: XmlScanner): Run {
  const depth = x.depth;
  let text = '';
  let font = '';
  let align: string | undefined;
  let isStruck = false;
  for (let kind = x.next(); kind !== END && !(kind === CLOSE && x.depth < depth); kind = x.next()) {
    if (kind !== OPEN) continue;
    if (x.name === 't') text += x.readText();
    else if (x.name === 'rFont') font = x.attribute('val') ?? '';
    else if (x.name === 'vertAlign') align = x.attribute('val');
    else if (x.name === 'strike') isStruck = isTrue(x.attribute('val') ?? '1');
  }
  return { text: raisedDigits(text, align, font), font, isStruck };
}
