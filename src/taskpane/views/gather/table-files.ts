import type { ChosenFile } from '../../host';
import { chosen, pathOf, sortedFiles } from '../chosen-files';

export interface SortedFiles {
  readonly files: readonly ChosenFile[];
  /** Names of files of a kind that holds no table. */
  readonly passedOver: readonly string[];
}

const TABLES = /\.(xls[xm]?|doc[xm]?)$/i;

/** Ensures workbooks and Word documents, and by name all that is neither: nothing chosen is passed over in silence. */
export function tableFiles(list: Iterable<File> | null): SortedFiles {
  const all = sortedFiles(list);
  return {
    files: all.filter(({ name }) => TABLES.test(name)).map(chosen),
    passedOver: all.filter(({ name }) => !TABLES.test(name)).map(pathOf),
  };
}

/** Ensures every file dropped, with those inside folders. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...(items ?? [])].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...files];
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    const file = entry as FileSystemFileEntry;
    return [await new Promise<File>((resolve, reject) => file.file(resolve, reject))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  // A folder is handed over in parts; an empty part is the last.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return found;
    found.push(...(await Promise.all(part.map(filesIn))).flat());
  }
}
