import { cpus, loadavg, totalmem } from 'node:os';
import * as compiler from './compiler.bench';
import * as core from './core.bench';
import * as gather from './gather.bench';
import * as goal from './goal.bench';
import * as growth from './growth.bench';
import * as pane from './pane.bench';
import * as reading from './reading.bench';
import * as rescore from './rescore.bench';
import { ALONE, runAlone } from './round/alone';
import type { Bench } from './row';
import * as send from './send.bench';
import * as sheet from './sheet.bench';
import { printHead, printRow, printTally } from './table';

const BENCHES: Readonly<Record<string, Bench>> = {
  core,
  compiler,
  sheet,
  reading,
  goal,
  rescore,
  send,
  gather,
  growth,
  pane,
};

/** Runs every bench, or those whose name contains an argument, and prints one table; what is over a bar is said, nothing fails. */
async function main(wanted: readonly string[]): Promise<void> {
  if (wanted[0] === ALONE) return runAlone(wanted.slice(1));
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`;
  const memory = `${(totalmem() / 1e9).toFixed(0)} GB`;
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${machine}, ${memory}`);
  console.log(`Load average ${load}: figures hold where it is near 0.`);
  const rows = [];
  for (const [key, bench] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.some((word) => key.includes(word))) continue;
    printHead(bench.name);
    for (const row of await bench.run()) {
      printRow(row);
      rows.push(row);
    }
  }
  printTally(rows);
}

void main(process.argv.slice(2));
