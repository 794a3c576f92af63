import type { DoubtCode } from '../methods/doubt';
import type { MethodSpec, OpenPoint } from '../methods/spec';
import type { NotARule } from './not-a-rule';

/** What stands around a scoring text; the compiler may use it to decide, never to guess. */
export interface CompileContext {
  /** Decimal string, e.g. `0.75` or `-2`; absent where the annex gives none. */
  readonly maximum?: string;
  readonly name?: string;
  /** The heading the item stands under, e.g. `Điểm trừ`. */
  readonly heading?: string;
  /** Texts of the neighbouring items of the same parent. */
  readonly siblings?: readonly string[];
}

/** The question a careful clerk would ask, quoting the text. */
export interface Question {
  readonly code: DoubtCode;
  /** Vietnamese, whole sentences. */
  readonly text: string;
  readonly quote: string;
  /** What fills the blanks of the sentence, in whatever language it is told. */
  readonly params: Readonly<Record<string, string>>;
  /** At least two where the text is ambiguous, each with what it would give for one input. */
  readonly readings: readonly {
    readonly reading: string;
    readonly example: string;
    readonly points: string;
  }[];
  /** A wording that would settle it, for drafts not yet issued. */
  readonly proposal?: string;
}

/** What became of a scoring text. */
export type Compiled =
  | { readonly status: 'understood'; readonly spec: MethodSpec; readonly open: readonly OpenPoint[] }
  | { readonly status: 'needs-person'; readonly questions: readonly Question[] }
  | { readonly status: 'not-a-rule'; readonly reason: NotARule };
