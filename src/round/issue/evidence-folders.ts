import { comparableCode } from '../../review/scored-form/rulebook-match';
import type { ItemRow } from './form-rows';

/** Room for the unit's folder and the file's own name within the 260 characters of a path in Windows. */
const LONGEST = 60;

/** Ensures the name of an item's folder for its evidence: the code, then as much of the title as every system takes. */
export function evidenceFolder({ id, title }: Pick<ItemRow, 'id' | 'title'>): string {
  const words = `${id} ${title}`.normalize('NFC').replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ');
  const plain = words.replace(/\s+/g, ' ').trim();
  const cut = plain.length <= LONGEST ? plain : plain.slice(0, plain.lastIndexOf(' ', LONGEST));
  return cut.replace(/[. ]+$/, '');
}

/** What the folders of one unit are, held against what it was asked for. */
export interface CheckedFolders {
  /** Item ids whose folder is not there. */
  readonly missing: readonly string[];
  /** Item ids whose folder holds no file. */
  readonly empty: readonly string[];
  /** Folders whose name begins with no code of an item that asks for evidence. */
  readonly unknown: readonly string[];
  /** Item ids with several folders. */
  readonly doubled: readonly string[];
  /** Files that lie beside the folders and belong to no item. */
  readonly loose: readonly string[];
}

export interface FoundFolders {
  readonly folders: readonly string[];
  /** Paths relative to the unit's folder, with `/` between. */
  readonly files: readonly string[];
}

/** Ensures the folders of a unit by the code their names begin with, however the rest of the name was changed. */
export function checkFolders(ids: readonly string[], { folders, files }: FoundFolders): CheckedFolders {
  const byCode = new Map(ids.map((id) => [comparableCode(id), id]));
  const found = new Map<string, string[]>();
  const unknown: string[] = [];
  for (const folder of folders) {
    const id = byCode.get(comparableCode(codeOf(folder)));
    if (id === undefined) unknown.push(folder);
    else found.set(id, [...(found.get(id) ?? []), folder]);
  }
  const holds = (folder: string): boolean => files.some((file) => file.startsWith(`${folder}/`));
  const there = [...found];
  return {
    missing: ids.filter((id) => !found.has(id)),
    empty: there.flatMap(([id, own]) => (own.some(holds) ? [] : [id])),
    unknown,
    doubled: there.flatMap(([id, own]) => (own.length > 1 ? [id] : [])),
    loose: files.filter((file) => !file.includes('/')),
  };
}

/** `1.1.1 Kế hoạch`, `1.1.1_ke-hoach`, `1.1.1.`: the code is what stands before anything but figures, letters and dots. */
function codeOf(folder: string): string {
  return /^[\p{L}\d#]+(?:\.[\p{L}\d#]+)*/u.exec(folder.normalize('NFC').trim())?.[0] ?? '';
}
