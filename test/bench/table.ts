import type { Row } from './row';

const NAME = 66;
const VALUE = 9;
const UNIT = 8;

/** Prints the line above the rows of one bench. */
export function printHead(name: string): void {
  console.log(`\n${name}`);
}

/** Prints one row: what, how much, and whether it keeps its bar. */
export function printRow({ name, value, unit, ...bar }: Row): void {
  const figure = Number.isNaN(value) ? '–' : shown(value);
  const line = `  ${name.padEnd(NAME)} ${figure.padStart(VALUE)} ${unit.padEnd(UNIT)} ${verdict(value, bar)}`;
  console.log(line.trimEnd());
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function verdict(value: number, bar: Pick<Row, 'limit' | 'least'>): string {
  if (bar.limit !== undefined) return `${isKept(value, bar) ? 'ok' : 'OVER'} (at most ${bar.limit})`;
  if (bar.least !== undefined) return `${isKept(value, bar) ? 'ok' : 'UNDER'} (at least ${bar.least})`;
  return '';
}

function isKept(value: number, { limit, least }: Pick<Row, 'limit' | 'least'>): boolean {
  return value <= (limit ?? Infinity) && value >= (least ?? -Infinity);
}

/** Prints how many bars are kept, and which are not. */
export function printTally(rows: readonly Row[]): void {
  const barred = rows.filter(({ limit, least }) => limit !== undefined || least !== undefined);
  const missed = barred.filter((row) => !isKept(row.value, row));
  console.log(`\n${barred.length - missed.length} of ${barred.length} bars kept.`);
  for (const { name } of missed) console.log(`  not kept: ${name.trim()}`);
}
