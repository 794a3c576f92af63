/** Marks that stand over or under the letter before them and take no room of their own. */
const NO_WIDTH = /[\p{Mn}\p{Me}\u200B-\u200D\uFEFF]/gu;

/** Latin letters, Vietnamese composed, and common signs: one place each. */
const PLAIN = /^[\t\x20-\x7E\u00A0-\u024F\u1EA0-\u1EF9\u2010-\u2026]*$/;

/** Ensures how many columns of a terminal a text takes, Vietnamese composed or not. */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return [...text.normalize('NFC').replace(NO_WIDTH, '')].length;
}

/** Ensures lines no wider than `width`: broken between words, inside a word only when it is longer than a line. */
export function wrapText(text: string, width: number): string[] {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/ +/).flatMap((one) => pieces(one, width))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (textWidth(longer) <= width) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}

function pieces(word: string, width: number): string[] {
  const letters = [...word];
  if (letters.length <= width) return [word];
  const count = Math.ceil(letters.length / width);
  return Array.from({ length: count }, (_, index) =>
    letters.slice(index * width, (index + 1) * width).join(''),
  );
}

/** Ensures a text filled with spaces to a width; a longer one stays as it is. */
export function padText(text: string, width: number, side: 'left' | 'right' | 'both'): string {
  const room = Math.max(0, width - textWidth(text));
  if (side === 'right') return `${' '.repeat(room)}${text}`;
  if (side === 'left') return `${text}${' '.repeat(room)}`;
  const before = Math.floor(room / 2);
  return `${' '.repeat(before)}${text}${' '.repeat(room - before)}`;
}

/** Ensures about how many printed lines a text takes in a cell of `width` characters; bold capitals are wider `letter`s. */
export function linesIn(text: string, width: number, letter: number): number {
  const perLine = Math.max(1, width - 1);
  return text.split('\n').reduce((lines, line) => {
    return lines + Math.max(1, Math.ceil((textWidth(line) * letter) / perLine));
  }, 0);
}
