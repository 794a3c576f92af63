/** Excel's limit on a sheet's name, in UTF-16 units. */
export const MAX_SHEET_NAME = 31;

const FORBIDDEN = /[\\/?*[\]:\p{Cc}]/gu;
/** Excel keeps this name for its own change log. */
const RESERVED = 'history';

/**
 * Ensures a sheet name Excel accepts and none of `taken` has (case aside): forbidden characters become spaces,
 * over-long names are cut at a word, doubles get ` (2)`, ` (3)`….
 */
export function validSheetName(wanted: string, taken: readonly string[]): string {
  return sheetNames(taken)(wanted);
}

/** Ensures valid names one after the other, each unlike `taken` and all given before: a report has hundreds of sheets. */
export function sheetNames(taken: readonly string[]): (wanted: string) => string {
  const used = new Set(taken.map(folded));
  return (wanted) => {
    const name = freeName(wanted, used);
    used.add(folded(name));
    return name;
  };
}

function freeName(wanted: string, used: ReadonlySet<string>): string {
  const base = cut(cleaned(wanted), MAX_SHEET_NAME);
  const first = base === '' || folded(base) === RESERVED ? `${base} 1`.trim() : base;
  if (!used.has(folded(first))) return first;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = `${cut(base, MAX_SHEET_NAME - suffix.length)}${suffix}`;
    if (!used.has(folded(name))) return name;
  }
}

function cleaned(name: string): string {
  const spaced = name.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  // An apostrophe may stand inside a name, never at its ends.
  return spaced.replace(/^['\s]+|['\s]+$/g, '');
}

function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  const whole = name.slice(0, length + 1).lastIndexOf(' ');
  const short = name.slice(0, whole > length / 2 ? whole : length);
  // Half of a surrogate pair would make the file unreadable.
  return short.replace(/[\uD800-\uDBFF]$/, '').replace(/['\s]+$/, '');
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
