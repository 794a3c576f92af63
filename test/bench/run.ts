import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench, Row } from './row';

/** Runs every bench of this folder, or those whose file name contains an argument, and prints one table. */
async function main(wanted: readonly string[]): Promise<void> {
  const files = readdirSync(__dirname)
    .filter((file) => file.endsWith('.bench.ts'))
    .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));
  const [cpu] = cpus();
  console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}`);
  for (const file of files) {
    const bench = (await import(pathToFileURL(join(__dirname, file)).href)) as Bench;
    console.log(`\n${bench.name}`);
    for (const row of await bench.run()) console.log(line(row));
  }
}

function line({ name, value, unit, limit, least }: Row): string {
  const figure = value >= 100 ? value.toFixed(0) : value.toPrecision(3);
  return `  ${name.padEnd(58)} ${figure.padStart(9)} ${unit.padEnd(9)} ${verdict(value, { limit, least })}`;
}

function verdict(value: number, bar: { limit: number | undefined; least: number | undefined }): string {
  if (bar.limit !== undefined) return `${value <= bar.limit ? 'ok' : 'OVER'} (at most ${bar.limit})`;
  if (bar.least !== undefined) return `${value >= bar.least ? 'ok' : 'UNDER'} (at least ${bar.least})`;
  return '';
}

void main(process.argv.slice(2));
