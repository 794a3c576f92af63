import { LETTERS } from '../../grid/plain-letters';

interface Run {
  readonly text: string;
  readonly isSource: boolean;
}

const VIETNAMESE = /[À-ÖØ-öø-ỹ]/u;
const WORD = `[${LETTERS}\\d/.-]*[À-ÖØ-öø-ỹ][${LETTERS}\\d/-]*`;
/** Quoted words, or a run of words with Vietnamese letters and the few without any between them. */
const RUNS = new RegExp(`“[^”]*”|${WORD}(?:[ ,]+(?:[${LETTERS}\\d/.-]+[ ,]+){0,2}${WORD})*`, 'gu');

/** Ensures the whole text in pieces, Vietnamese ones told apart: no English sentence of ours has Vietnamese letters. */
export function sourceRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let told = 0;
  for (const { 0: found, index } of text.matchAll(RUNS)) {
    if (!VIETNAMESE.test(found)) continue;
    if (index > told) runs.push({ text: text.slice(told, index), isSource: false });
    runs.push({ text: found, isSource: true });
    told = index + found.length;
  }
  if (told < text.length) runs.push({ text: text.slice(told), isSource: false });
  return runs;
}
