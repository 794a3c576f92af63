import type { CellRef, Problem } from '../result';
import type { Language } from '../messages/language';
import { sentence } from '../messages';
import { terminalHint } from '../messages/terminal-hints';
import type { CommandShape, ParsedArguments } from './arguments';
import { hanging } from './terminal';

/** Exit codes: 0 nothing wrong, 1 errors among the problems, 2 wrong use. */
export const EXIT = { fine: 0, errors: 1, wrongUse: 2 } as const;

/** Where a command writes; tests give their own. */
export interface Output {
  readonly line: (text: string) => void;
  readonly error: (text: string) => void;
}

/** What a command found: the JSON (already with its schema) and the lines a person reads. */
export interface Answer {
  readonly json: Readonly<Record<string, unknown>>;
  /** One JSON object a line instead of `json`, for `--jsonl`. */
  readonly jsonLines?: readonly Readonly<Record<string, unknown>>[];
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
}

/** Ensures a cell as JSON carries it: sheet and address apart, null where none is meant. */
export function cellJson(at: CellRef | undefined): { sheet: string | null; cell: string | null } {
  return { sheet: at?.sheet ?? null, cell: at?.cell ?? null };
}

/** Ensures a problem's sentence, with what to type where an option settles it. */
export function toldHere(problem: Problem, language: Language): string {
  const hint = terminalHint(problem, language);
  return hint === undefined ? sentence(problem, language) : `${sentence(problem, language)} ${hint}`;
}

/** Ensures the shape problems have in every JSON: severity, code, sheet, cell, message. */
export function problemJson(problem: Problem, language: Language, file?: string): Record<string, unknown> {
  return {
    severity: problem.severity,
    code: problem.code,
    ...(file === undefined ? {} : { file }),
    ...cellJson(problem.at),
    also: (problem.also ?? []).map(({ sheet, cell }) => ({ sheet, cell })),
    message: toldHere(problem, language),
  };
}

/** One command: the options it takes and what it answers. */
export interface Command {
  readonly shape: CommandShape;
  readonly run: (args: ParsedArguments) => Promise<Answer> | Answer;
}

const MARK = { error: '✗', warning: '!', info: '·' } as const;

/** Ensures one wrapped entry per problem, errors first, each with its cell. */
export function problemLines(problems: readonly Problem[], language: Language): string[] {
  const order = { error: 0, warning: 1, info: 2 };
  return [...problems]
    .sort((a, b) => order[a.severity] - order[b.severity])
    .flatMap((problem) => {
      const where = problem.at === undefined ? '' : `${problem.at.sheet}!${problem.at.cell}: `;
      return hanging(`${MARK[problem.severity]} ${where}${toldHere(problem, language)}`, '  ');
    });
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
