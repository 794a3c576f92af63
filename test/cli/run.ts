import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { main } from '../../src/cli/main';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly json: () => Record<string, unknown>;
}

/** Runs one command as a person would, with what it prints caught. */
export async function cchc(...argv: readonly string[]): Promise<Ran> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await main(argv, { line: (text) => out.push(text), error: (text) => error.push(text) });
  const printed = out.join('\n');
  return {
    code,
    out: printed,
    error: error.join('\n'),
    json: () => JSON.parse(printed) as Record<string, unknown>,
  };
}

/** Runs the program itself in a process of its own: parts that it imports only when it needs them are found, too. */
export function started(...argv: readonly string[]): { readonly code: number | null; readonly all: string } {
  const program = join(__dirname, '../../src/cli/bin.cjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { encoding: 'utf8' });
  return { code: status, all: stdout + stderr };
}
