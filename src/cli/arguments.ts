import { parseArgs } from 'node:util';
import type { Language } from '../messages/language';

/** Options every command understands. */
export interface CommonOptions {
  readonly json: boolean;
  readonly language: Language;
}

type OptionKind = 'string' | 'boolean';

/** What one command accepts besides the common options. */
export interface CommandShape {
  readonly options: Readonly<Record<string, OptionKind>>;
  /** Options that may be given more than once. */
  readonly repeatable?: readonly string[];
}

export interface ParsedArguments extends CommonOptions {
  readonly operands: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

/** A wrong use of the command line: told with the usage, exit code 2. */
export class UsageError extends Error {
  constructor(
    readonly code: 'unknown-command' | 'bad-options' | 'missing-operand' | 'missing-file' | 'bad-value',
    readonly detail: string,
  ) {
    super(detail);
  }
}

/** Ensures the options and operands of one command, or throws a UsageError naming what is off. */
export function parseCommandArguments(argv: readonly string[], shape: CommandShape): ParsedArguments {
  const values = readOptions(argv, shape);
  const language = values.text('lang') ?? 'vi';
  if (language !== 'vi' && language !== 'en') throw new UsageError('bad-value', `--lang ${language}`);
  return { ...values, json: values.flag('json'), language };
}

function readOptions(
  argv: readonly string[],
  shape: CommandShape,
): Pick<ParsedArguments, 'operands' | 'text' | 'all' | 'flag'> {
  const kinds: Record<string, OptionKind> = { ...shape.options, json: 'boolean', lang: 'string' };
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, type]) => [
      name,
      { type, multiple: shape.repeatable?.includes(name) ?? false },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: bound(argv, kinds), options, allowPositionals: true });
    const all = (name: string) =>
      [values[name] ?? []].flat().filter((value): value is string => typeof value === 'string');
    return {
      operands: positionals,
      text: (name) => all(name)[0],
      all,
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    throw new UsageError('bad-options', error instanceof Error ? error.message : String(error));
  }
}

/**
 * Ensures that values and texts may begin with a dash, as officials' lists and penalties do: `--max -2`,
 * `rule "- Từ 95% …"`. A value is tied to its option, a text is set apart as an operand.
 */
function bound(argv: readonly string[], kinds: Readonly<Record<string, OptionKind>>): string[] {
  const options: string[] = [];
  const operands: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    const name = /^--([a-z-]+)$/.exec(word)?.[1];
    const value = argv[at + 1];
    if (name !== undefined && kinds[name] === 'string' && value !== undefined) {
      options.push(`${word}=${value}`);
      at += 1;
    } else if (/^--?[a-z]/.test(word)) options.push(word);
    else operands.push(word);
  }
  return [...options, '--', ...operands];
}

/** Ensures the operand at a position, or throws a UsageError that names it. */
export function operand(args: ParsedArguments, index: number, name: string): string {
  const value = args.operands[index];
  if (value === undefined) throw new UsageError('missing-operand', name);
  return value;
}
