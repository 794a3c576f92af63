/** Where a problem, an input or a score lives: a sheet and, where one is meant, a cell such as `D13`. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

export type Severity = 'error' | 'warning' | 'info';

/**
 * Something a person should know, as a value. The code names a sentence in `src/messages`;
 * `params` fills that sentence's blanks. All problems are collected, never thrown.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly at?: CellRef;
  /** Further cells that take part, e.g. the numerator and denominator of a declared rate. */
  readonly also?: readonly CellRef[];
  readonly params: Readonly<Record<string, string | number>>;
}

/** Either a value (with whatever was noticed on the way) or the problems that prevented it. */
export type Result<T, P extends Problem = Problem> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly P[] }
  | { readonly ok: false; readonly problems: readonly P[] };

/** Ensures a successful result that carries everything noticed on the way. */
export function ok<T, P extends Problem = Problem>(value: T, problems: readonly P[] = []): Result<T, P> {
  return { ok: true, value, problems };
}

/** Ensures a failed result with at least the problems given. */
export function failed<P extends Problem = Problem>(...problems: readonly P[]): Result<never, P> {
  return { ok: false, problems };
}

/** Ensures a problem whose optional parts are present only when given. */
export function problem<Code extends string>(
  code: Code,
  severity: Severity,
  params: Problem['params'] = {},
  at?: CellRef,
  also?: readonly CellRef[],
): Problem<Code> {
  return {
    code,
    severity,
    params,
    ...(at === undefined ? {} : { at }),
    ...(also === undefined ? {} : { also }),
  };
}
