import { failed, ok, problem } from '../../result';
import type { ChosenFile } from '../host';

const NOT_READ = /\.(pdf|doc|zip|txt)$/i;

/** Ensures what the user chose by picker, folder or drop, without Excel's lock files; nothing is read yet. */
export function chosenFiles(list: Iterable<File> | null): ChosenFile[] {
  return sortedFiles(list)
    .filter(({ name }) => !NOT_READ.test(name))
    .map(chosen);
}

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

function sortedFiles(list: Iterable<File> | null): File[] {
  return [...(list ?? [])]
    .filter(({ name }) => !name.startsWith('~$'))
    .sort((a, b) => pathOf(a).localeCompare(pathOf(b), 'vi'));
}

/** Two folders may hold files of one name; the folder chosen itself says nothing. */
function pathOf({ name, webkitRelativePath }: File): string {
  return (webkitRelativePath ?? '').replace(/^[^/]*\//, '') || name;
}

function chosen(file: File): ChosenFile {
  const { name } = file;
  const path = pathOf(file);
  return {
    name,
    ...(path === name ? {} : { path }),
    async bytes() {
      try {
        return ok(new Uint8Array(await file.arrayBuffer()));
      } catch (error) {
        const reason = error instanceof Error ? error.name : String(error);
        return failed(problem('pane.unreadable-file', 'error', { file: name, reason }));
      }
    },
  };
}
