import type { Rational } from '../rulebook/rational';
import type { DoubtCode } from './doubt';
import type { AbsenceMeaning, Edge, MethodSpec, OpenPoint, Worth } from './spec';

/**
 * A word, number, date or sign of a scoring text, with its place in the text. Here and below a part a text may
 * lack is undefined, never left out: objects of one shape are read several times faster, and there are many.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'date' | 'mark' | 'line';
  /** Lower case, spelling made uniform; `#` for a number, `@` for a day, `§` for the number of a document. */
  readonly text: string;
  /** The kinds its word is of, one bit each (see `word-kinds.ts`). */
  readonly kinds: number;
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
  readonly capital: boolean;
  readonly value: Rational | undefined;
  /** Digits after the decimal sign; `-1` where the sign may as well group thousands. */
  readonly decimals: number | undefined;
  readonly date: undefined | { readonly day: number; readonly month: number; readonly year?: number };
}

/** What a number in a condition demands: both sides where it says both. */
export interface Limit {
  readonly from: Edge | undefined;
  readonly to: Edge | undefined;
  /** `%`, the first word of the counted thing, or nothing where the text leaves it out. */
  readonly unit: string;
  /** The digits the text itself writes after the decimal sign. */
  readonly decimals: number;
  readonly aside: boolean;
  readonly exact: boolean;
  readonly start: number;
  readonly end: number;
}

/** Per how much of what a price is given. */
export interface Per {
  readonly size: Rational;
  readonly unit: string;
  /** `%`-steps and "thêm / vượt / giảm" count from somewhere; plain units count things. */
  readonly direction: 'up' | 'down' | 'late' | undefined;
  /** "đủ": only whole steps count. */
  readonly wholeOnly: boolean;
}

/** What a clause gives or takes. */
export interface Price {
  /** Undefined only for a vague price ("trừ điểm tương ứng"). */
  readonly worth: Worth | undefined;
  /** `earned`: a share of what was earned, not of the maximum ("chỉ được tính 50% số điểm đạt được"). */
  readonly wording: 'exact' | 'atMost' | 'atLeast' | 'range' | 'vague' | 'everything' | 'earned';
  readonly sign: 'plus' | 'minus' | 'unsaid';
  readonly per: Per | undefined;
  readonly cap: Worth | undefined;
  /** The sign its ceiling is told with: "… trừ không quá 2 điểm" is about what is taken. */
  readonly capSign: Price['sign'] | undefined;
  readonly floor: Worth | undefined;
  readonly quote: string;
  /** The price stands before its condition. */
  readonly leads: boolean;
}

/** One priced statement of a scoring text, or a heading above some. */
export interface Clause {
  /** The exact words, without list mark. */
  readonly text: string;
  /** The exact words of the condition alone. */
  readonly label: string;
  /** The condition as uniform words separated by single spaces. */
  readonly words: string;
  /** All the kinds its words are of. */
  readonly kinds: number;
  readonly tokens: readonly Token[];
  readonly limits: readonly Limit[];
  readonly price: Price | undefined;
  readonly formula: Formula | undefined;
  readonly mark: string;
  readonly line: number;
}

/** A formula with its letters resolved, as one of the shapes a kind can score. */
export type Formula = {
  readonly quote: string;
  /** "…, tối đa 8 điểm" */
  readonly cap?: Worth;
} & (
  | {
      /** (rate ÷ target) × full; the target as a share, usually 1. */
      readonly shape: 'rate';
      readonly full: Worth;
      readonly target: Rational;
      readonly numerator?: string;
      readonly denominator?: string;
    }
  | { readonly shape: 'relative'; readonly full: Worth; readonly label: string; readonly lowest: boolean }
  | {
      readonly shape: 'weighted';
      readonly full: Worth;
      readonly parts: readonly { readonly text: string; readonly weight: Rational }[];
      readonly total: string;
    }
  | { readonly shape: 'units'; readonly each: Rational; readonly text: string }
  /** A full score from which every one of a counted thing takes the same; undefined where the item tells it. */
  | {
      readonly shape: 'taken';
      readonly from: Worth | undefined;
      readonly each: Rational;
      readonly text: string;
    }
  | { readonly shape: 'mark'; readonly scale: Rational; readonly factor: Rational }
  /** A formula that could not be brought into any of these shapes. */
  | { readonly shape: 'unknown' }
);

/** Statements that are no price themselves but bear on all of them. */
export interface Terms {
  readonly absence:
    undefined | { readonly when: string; readonly means: AbsenceMeaning; readonly worth?: Worth };
  /** What happens to units with nothing to count is spoken of, but not said ("không phát sinh: không áp dụng"). */
  readonly absenceUnsaid: string | undefined;
  readonly cap: Worth | undefined;
  /** "Vượt kế hoạch thì tính bằng điểm tối đa": the figure may exceed its whole and then earns no more. */
  readonly stopsAtMaximum: boolean;
  /** The ceiling is one on what is taken ("tổng điểm trừ không quá 1 điểm"). */
  readonly capTakes: boolean;
  readonly floor: Worth | undefined;
  readonly decimals: number | undefined;
  readonly bestOnly: boolean;
  /** The column of points shows a range ("0 - 8"). */
  readonly range: undefined | { readonly from: Rational; readonly to: Rational };
  /** "cứ … tính theo tỷ lệ" of a part-step. */
  readonly proportional: Rational | undefined;
}

/** A text that says nothing but its prices. */
export const NO_TERMS: Terms = {
  absence: undefined,
  absenceUnsaid: undefined,
  cap: undefined,
  stopsAtMaximum: false,
  capTakes: false,
  floor: undefined,
  decimals: undefined,
  bestOnly: false,
  range: undefined,
  proportional: undefined,
};

/** What stands around the text. */
export interface Setting {
  readonly maximum: Rational | undefined;
  readonly bonus: boolean;
  readonly penalty: boolean;
  readonly name: string;
  readonly nameWords: string;
}

/** A statement that prices nothing: a heading, a description of what is asked, or a condition that lost its points. */
export interface Unpriced {
  readonly text: string;
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly mark: string;
  readonly line: number;
  readonly limits: readonly Limit[];
  readonly opens: boolean;
}

/** A whole scoring text as the kinds see it: every statement is in exactly one place. */
export interface Reading {
  readonly clauses: readonly Clause[];
  /** Statements without a price of their own, not yet placed: headings, descriptions. */
  readonly unpriced: readonly Unpriced[];
  readonly terms: Terms;
  readonly setting: Setting;
  /** The text explains letters or a rate, even where it gives no points for them. */
  readonly hasDefinitions: boolean;
  readonly text: string;
  /** All the kinds the words of the whole text are of. */
  readonly kinds: number;
}

/** Something a careful clerk would ask. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly quote: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly readings?: readonly {
    readonly reading: string;
    readonly example: string;
    readonly points: string;
  }[];
  readonly proposal?: string;
}

/** What one kind makes of a reading; undefined when it is not of its kind. */
export type Parsed =
  | { readonly kind: 'rule'; readonly spec: MethodSpec; readonly open: readonly OpenPoint[] }
  | { readonly kind: 'ask'; readonly doubts: readonly Doubt[] }
  | undefined;

export function rule(spec: MethodSpec, open: readonly OpenPoint[] = []): Parsed {
  return { kind: 'rule', spec, open };
}

export function doubt(...doubts: readonly Doubt[]): Parsed {
  return { kind: 'ask', doubts };
}
