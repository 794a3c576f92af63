import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** What one run of the product over one file took and said. */
export interface ChildRun {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  /** Seconds of processor time: a busy machine makes no file slower. */
  readonly seconds: number;
  readonly megabytes: number;
}

const REPORT = 'usage:';

/** Ensures the command line as one script that reports what it used when it ends. */
export function bundleCommandLine(folder: string): string {
  const outfile = join(folder, 'cchc.cjs');
  buildSync({
    stdin: {
      contents: `
        const { main } = require('./src/cli/main.ts');
        process.on('exit', () => {
          const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
          process.stderr.write('\\n${REPORT}' + (userCPUTime + systemCPUTime) / 1e6 + ' ' + maxRSS / 1024);
        });
        main(process.argv.slice(2), {
          line: (text) => process.stdout.write(text + '\\n'),
          error: (text) => process.stderr.write(text + '\\n'),
        }).then((code) => { process.exitCode = code; });`,
      resolveDir: join(__dirname, '../..'),
    },
    bundle: true,
    platform: 'node',
    target: 'node20',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

/** Ensures one command run to its end, or ended after a long while; a crash has no usage to report. */
export function runChild(script: string, argv: readonly string[]): Promise<ChildRun> {
  const limits = { timeout: 120_000, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((done) => {
    const child = execFile(process.execPath, [script, ...argv], limits, (_failure, out, error) => {
      const [said = '', usage = ''] = error.split(REPORT);
      const [seconds = NaN, megabytes = NaN] = usage.split(' ').map(Number);
      done({ code: child.exitCode, out, error: said.trim(), seconds, megabytes });
    });
  });
}
