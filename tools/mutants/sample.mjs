import { existsSync, readFileSync } from 'node:fs';

/**
 * Ensures whether a mutant, by its key, belongs to the sample of this share (0 to 1). Its line does not matter: what is
 * edited elsewhere, or above it, leaves the rest of the sample as it was drawn.
 */
export function isInSample(key, share, seed) {
  const name = key.replace(/:\d+:(\d+)-\d+:(\d+)\t/, ':$1-$2\t');
  let mixed = Math.imul(seed, 0x85ebca6b);
  for (const letter of name) mixed = Math.imul(mixed ^ letter.codePointAt(0), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32 < share;
}

/** Ensures what a mutant is called in reports: its place and its change; Stryker's numbers differ from run to run. */
export function keyOf({ path, location: { start, end }, mutatorName, replacement = '' }) {
  const place = `${path}:${start.line}:${start.column}-${end.line}:${end.column}`;
  return [place, mutatorName, replacement.replace(/\s+/g, ' ').slice(0, 200)].join('\t');
}

/** Ensures the same name for a mutant that is being judged: there Stryker counts lines and columns from 0. */
export function keyOfActive({ fileName, location: { start, end }, ...mutant }) {
  const from1 = ({ line, column }) => ({ line: line + 1, column: column + 1 });
  const path = fileName.slice(fileName.lastIndexOf('/src/') + 1);
  return keyOf({ ...mutant, path, location: { start: from1(start), end: from1(end) } });
}

/** Ensures whether a mutant is to be judged: one of a list of keys where there is one, otherwise one of the sample that is not yet judged. */
export function asChosen({
  CCHC_MUTANT_ONLY: only,
  CCHC_MUTANT_DONE: done,
  CCHC_MUTANT_SHARE: share = 1,
  CCHC_MUTANT_SEED: seed = 1,
}) {
  if (only && existsSync(only)) {
    const keys = new Set(readFileSync(only, 'utf8').split('\n'));
    return (mutant) => keys.has(keyOfActive(mutant));
  }
  const judged = new Set(done ? readFileSync(done, 'utf8').split('\n') : []);
  return (mutant) => {
    const key = keyOfActive(mutant);
    return isInSample(key, Number(share), Number(seed)) && !judged.has(key);
  };
}
