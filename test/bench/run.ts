import { cpus, loadavg } from 'node:os';
import * as compiler from './compiler.bench';
import * as core from './core.bench';
import * as gather from './gather.bench';
import * as pane from './pane.bench';
import * as goal from './goal.bench';
import * as reading from './reading.bench';
import * as rescore from './rescore.bench';
import type { Bench, Row } from './row';
import * as send from './send.bench';
import * as sheet from './sheet.bench';

const BENCHES: Readonly<Record<string, Bench>> = {
  core,
  compiler,
  sheet,
  reading,
  goal,
  rescore,
  send,
  gather,
  pane,
};

/** Runs every bench, or those whose name contains an argument, and prints one table. */
async function main(wanted: readonly string[]): Promise<void> {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`;
  console.log(`Node ${process.version}, ${machine}, load average ${loadavg()[0]?.toFixed(1) ?? '?'}`);
  for (const [key, bench] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.some((word) => key.includes(word))) continue;
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
