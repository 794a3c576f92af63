import type { Message } from '../../messages/language';
import { ROUND_LABELS, type RoundLabel, type RoundProblemCode } from '../../messages/round';
import type { Problem } from '../../result';
import type { BookProblem } from '../book/book-sheet';

/** Whatever may be odd in a round's workbook. */
export type RoundProblem = Problem<RoundProblemCode> | BookProblem;

/** A closed set of words as a drop-down offers them. */
export interface Choice<T extends string> {
  readonly options: readonly string[];
  wordOf(value: T): string;
  /** The option a cell's words are, in either language, or undefined. */
  valueOf(words: string): T | undefined;
}

/** Ensures a drop-down of labels `prefix.value`, read back in either language. */
export function choiceOf<T extends string>(prefix: string, values: readonly T[]): Choice<T> {
  const labelOf = (value: T): Message => ROUND_LABELS[`${prefix}.${value}` as RoundLabel];
  const plain = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  const known = new Map(
    values.flatMap((value) => [
      [plain(labelOf(value).vi), value] as const,
      [plain(labelOf(value).en), value] as const,
    ]),
  );
  return {
    options: values.map((value) => labelOf(value).vi),
    wordOf: (value) => labelOf(value).vi,
    valueOf: (words) => known.get(plain(words)),
  };
}
