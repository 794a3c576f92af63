import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Edit } from '../../src/grid/plan';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx';

const FIXTURES = join(__dirname, 'fixtures');
const CORPUS = readdirSync(join(FIXTURES, 'corpus')).map((name) => join(FIXTURES, 'corpus', name));
const FILES = [join(FIXTURES, 'rich.xlsx'), ...CORPUS].map((path) => new Uint8Array(readFileSync(path)));

/** Every so many cases the damaged file is also written to, if it opens at all. */
const WRITES = 5;

/**
 * Ensures that one damaged file, the same for the same seed, is read or refused with problems, that reading leaves its bytes alone,
 * and that what can be written to opens again. Gives what became of it; throws when a promise is broken.
 */
export async function fuzzCase(seed: number): Promise<string> {
  const dice = new Dice(seed);
  const bytes = damaged(dice);
  const before = bytes.slice();
  const opened = openXlsx(bytes);
  const outcome = opened.ok ? await readAndWrite(opened.value, seed) : codeOf(opened.problems);
  if (Buffer.compare(before, bytes) !== 0) throw new Error(`seed ${seed}: reading changed the file`);
  return outcome;
}

async function readAndWrite(workbook: XlsxWorkbook, seed: number): Promise<string> {
  const content = await workbook.read();
  if (!content.ok) return codeOf(content.problems);
  const [sheet] = content.value.sheets;
  if (!sheet || seed % WRITES !== 0) return 'read';
  const applied = await workbook.apply({ command: 'fuzz', edits: plan(sheet.sheet) });
  if (!applied.ok) return codeOf(applied.problems);
  const saved = openXlsx(workbook.save());
  const again = saved.ok ? await saved.value.read() : saved;
  if (!again.ok) throw new Error(`seed ${seed}: what was written does not open: ${codeOf(again.problems)}`);
  return 'written';
}

function plan(sheet: string): readonly Edit[] {
  const cells = [0, 3, 7].map((row) => ({
    row,
    column: row + 1,
    value: `Ghi ${row}`,
    style: 'text' as const,
  }));
  return [
    { kind: 'cells', sheet, cells },
    { kind: 'highlight', sheet, tone: 'gap', areas: [{ top: 0, left: 0, bottom: 3, right: 2 }] },
  ];
}

function codeOf(problems: readonly { readonly code: string }[]): string {
  const [first] = problems;
  if (!first) throw new Error('a refusal without a reason');
  return first.code;
}

function damaged(dice: Dice): Uint8Array {
  const file = dice.pick(FILES);
  if (dice.below(4) === 0) return damagedBytes(file, dice);
  const parts: Record<string, Uint8Array> = unzipSync(file);
  const names = Object.keys(parts);
  const rounds = 1 + dice.below(3);
  for (let round = 0; round < rounds; round += 1) {
    const name = dice.pick(names);
    parts[name] = damagedPart(parts[name] ?? new Uint8Array(), dice);
    if (dice.below(12) === 0) delete parts[name];
  }
  const order = dice.below(3) === 0 ? [...Object.keys(parts)].reverse() : Object.keys(parts);
  return zipSync(Object.fromEntries(order.map((name) => [name, parts[name] ?? new Uint8Array()])), {
    level: 1,
  });
}

function damagedBytes(file: Uint8Array, dice: Dice): Uint8Array {
  const bytes = file.slice(0, dice.below(3) === 0 ? dice.below(file.length) : file.length);
  const flips = dice.below(6);
  for (let flip = 0; flip < flips && bytes.length > 0; flip += 1)
    bytes[dice.below(bytes.length)] = dice.below(256);
  return bytes;
}

/** What may be put into a part: things each of which some reader has stumbled over. */
const INSERTS = [
  '<',
  '>',
  '&',
  '&amp;',
  '&#0;',
  '&#x110000;',
  ']]>',
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE a>',
  '<?x ?>',
  '<c>',
  '</c>',
  '<c r="A1"/>',
  '<row r="1048577"/>',
  '<c r="ZZZZ9"><v>1</v></c>',
  '<c r="XFD1048576"><v>1e999</v></c>',
  '<f t="shared" si="0"/>',
  '<f t="shared" ref="A1:XFD1048576" si="0">A1</f>',
  '<f t="array" ref="A1:XFD1048576">A1</f>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<col min="1" max="99999999" hidden="1"/>',
  '<v>-</v>',
  '_xD800_',
  '\u0000',
  '\ufffe',
  ' r="A1"',
  ' s="99999"',
  ' t="s"',
  ' Target="../../../x"',
  'NaN',
  '999999999999999999999',
];

function damagedPart(part: Uint8Array, dice: Dice): Uint8Array {
  const text = new TextDecoder().decode(part);
  const from = dice.below(text.length + 1);
  const to = Math.min(text.length, from + dice.below(40));
  const [head, middle, tail] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  const turns: readonly (() => string)[] = [
    () => head + tail,
    () => head + middle + middle + tail,
    () => head + dice.pick(INSERTS) + middle + tail,
    () => head,
    () => afterTag(head) + dice.pick(INSERTS) + text.slice(afterTag(head).length),
    () => head + middle.toUpperCase() + tail,
    () => head + [...middle].reverse().join('') + tail,
    () => text.replace(/"[^"]*"/, `"${dice.pick(INSERTS)}"`),
    () => head + '<a>'.repeat(200) + tail,
  ];
  return new TextEncoder().encode(dice.pick(turns)());
}

/** Ensures the head cut back to the end of a tag, so that an insertion is likely to be well-formed. */
function afterTag(head: string): string {
  return head.slice(0, head.lastIndexOf('>') + 1);
}

/** A small generator of numbers that depend only on the seed (mulberry32). */
class Dice {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  pick<T>(from: readonly T[]): T {
    const picked = from[this.below(from.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }
}
