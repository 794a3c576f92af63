import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compileLess } from '../../../src/cli/engine';
import { zipNatively } from '../../../src/cli/native-zip';
import { wholeJob } from './job';

/** The bench started with this does the job of a folder once and says what it took. */
export const ALONE = '--alone';

export interface Alone {
  readonly seconds: number;
  /** The most memory the process held, what Node itself needs included. */
  readonly megabytes: number;
}

/** Ensures the job done once by a process of its own: nothing is warmed up, nothing left over from earlier runs. */
export async function doneAlone(folder: string, register: string): Promise<Alone> {
  const [, bench = ''] = process.argv;
  const { stdout } = await promisify(execFile)(process.execPath, [bench, ALONE, folder, register]);
  return JSON.parse(stdout) as Alone;
}

/** Ensures the figures of one job on standard output. */
export async function runAlone([folder = '', register = '']: readonly string[]): Promise<void> {
  compileLess();
  zipNatively();
  const files = Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]),
  );
  const { gatherSeconds, reportSeconds } = await wholeJob({
    files,
    register: new Uint8Array(readFileSync(register)),
  });
  const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
  const alone: Alone = { seconds: gatherSeconds + reportSeconds, megabytes };
  console.log(JSON.stringify(alone));
}
