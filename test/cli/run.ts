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
