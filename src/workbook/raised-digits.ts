const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** In the fonts of old encodings `¹`, `²` and `³` are letters. */
const OLD_FONT = /^\.?vn/i;

/**
 * Ensures digits set above or below the line as characters of their own: a note's mark behind `2,5` must not make it `2,51`.
 * `align` is the file's `vertAlign` (ECMA-376-1 §17.3.2.42, §18.4.14).
 */
export function raisedDigits(text: string, align: string | undefined, font: string | undefined): string {
  if (align !== 'superscript' && align !== 'subscript') return text;
  if (OLD_FONT.test(font ?? '')) return text.replace(/\d+/g, '^$&');
  const digits = align === 'superscript' ? RAISED : LOWERED;
  return text.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}
