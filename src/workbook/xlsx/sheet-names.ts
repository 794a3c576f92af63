/** Excel's limit on the length of a sheet's name. */
const LENGTH = 31;

/** Ensures whether Excel accepts the text as a sheet's name (Microsoft support: “Rename a worksheet”). */
export function isSheetName(name: string): boolean {
  const isPlain = name.trim() !== '' && name.length <= LENGTH && !/[\\/?*[\]:]/.test(name);
  return isPlain && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

/** Ensures whether Excel accepts the text as a defined name (ECMA-376-1 §18.2.5). */
export function isDefinedName(name: string): boolean {
  const isWord = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isAddress =
    /^\$?[a-z]{1,3}\$?[0-9]+$/i.test(name) || /^[rc]$/i.test(name) || /^r[0-9]*c[0-9]*$/i.test(name);
  return isWord && !isAddress;
}
