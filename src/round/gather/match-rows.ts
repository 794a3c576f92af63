import { similarity } from '../../review/rulebook-changes/similarity';
import { comparableCode } from '../../review/scored-form/rulebook-match';
import { formTree, type FormNode } from '../../review/form-tree';
import type { Form, FormItem } from '../../sheet/form';
import type { MasterIndex, MasterPlace, Place } from './master-index';
import { sameText, wordsOf } from './words';

export interface FilePlace extends Place {
  readonly row: FormItem;
}

export interface RowMatch {
  readonly master: MasterPlace;
  readonly file: FilePlace;
}

/** A file's rows laid beside the criteria: what stands on one side only is never forced onto the other. */
export interface RowMatches {
  readonly matches: readonly RowMatch[];
  readonly added: readonly FilePlace[];
  readonly deleted: readonly MasterPlace[];
}

/** Hidden ids of rows: by sheet and row from 0. */
export type RowIds = (row: FormItem) => string | undefined;

/** Words in common from which two titles under one code are the same item, re-worded. */
const SAME_BY_CODE = 0.5;

/**
 * Ensures every row of the file matched with at most one of the criteria: by its hidden id, else by code and
 * title, else by code where the title or the scoring text is still recognisably the same, else by title under
 * the same heading. A key that stands twice on either side decides nothing.
 */
export function matchRows(form: Form, { places }: MasterIndex, idOf: RowIds): RowMatches {
  const rows = filePlaces(form, idOf);
  const open = { master: new Set<MasterPlace>(places), file: new Set(rows) };
  const found = new Map<MasterPlace, FilePlace>();
  for (const { keyOf, holds } of PASSES) {
    const [masters, files] = [singles(open.master, keyOf), singles(open.file, keyOf)];
    for (const [key, master] of masters) {
      const file = files.get(key);
      if (master === undefined || file === undefined || !holds(master, file)) continue;
      found.set(master, file);
      open.master.delete(master);
      open.file.delete(file);
    }
    if (open.master.size === 0 || open.file.size === 0) break;
  }
  const matches = places.flatMap((master): RowMatch[] => {
    const file = found.get(master);
    return file === undefined ? [] : [{ master, file }];
  });
  return { matches, added: [...open.file], deleted: [...open.master] };
}

interface Pass {
  /** Undefined: the row takes no part. */
  readonly keyOf: (place: Place) => string | undefined;
  readonly holds: (master: Place, file: Place) => boolean;
}

const always = (): boolean => true;

const PASSES: readonly Pass[] = [
  { keyOf: ({ id }) => id, holds: always },
  { keyOf: ({ code, words, field }) => `${code}\n${words}\n${field}`, holds: always },
  { keyOf: ({ code, words }) => `${code}\n${words}`, holds: always },
  { keyOf: ({ code, field }) => `${code}\n${field}`, holds: isAlike },
  { keyOf: ({ code }) => code, holds: isAlike },
  {
    keyOf: ({ words, above, isScored }) => (words === '' ? undefined : `${words}\n${above}\n${isScored}`),
    holds: always,
  },
];

function isAlike(master: Place, file: Place): boolean {
  if (similarity(master.words.split(' '), file.words.split(' ')) >= SAME_BY_CODE) return true;
  const [stated, typed] = [master.scoringText, file.scoringText];
  return stated !== undefined && typed !== undefined && sameText(stated, typed);
}

/** Places by key; undefined where the key stands more than once. */
function singles<P extends Place>(places: Iterable<P>, keyOf: Pass['keyOf']): Map<string, P | undefined> {
  const single = new Map<string, P | undefined>();
  for (const place of places) {
    const key = keyOf(place);
    if (key !== undefined) single.set(key, single.has(key) ? undefined : place);
  }
  return single;
}

function filePlaces(form: Form, idOf: RowIds): FilePlace[] {
  const places: FilePlace[] = [];
  const add = ({ item, children }: FormNode, field: string, above: string): void => {
    const words = wordsOf(item.title);
    const id = children.length === 0 ? idOf(item) : undefined;
    places.push({
      row: item,
      code: comparableCode(item.code),
      title: item.title,
      words,
      field,
      above,
      isScored: children.length === 0,
      ...(item.maximum === undefined ? {} : { maximum: item.maximum.value }),
      ...(item.scoringText === undefined ? {} : { scoringText: item.scoringText.value }),
      ...(id === undefined ? {} : { id }),
    });
    for (const child of children) add(child, field === '' ? words : field, words);
  };
  for (const root of formTree(form)) add(root, '', '');
  return places;
}
