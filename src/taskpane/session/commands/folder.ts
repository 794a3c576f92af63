import { fill, type Language } from '../../../messages/language';
import { ISSUE_PANE } from '../../../messages/pane-issue';
import type { NamedBytes } from '../../file/zip';

/** A folder of the user's that the page was let into. */
export interface Folder {
  readonly name: string;
  getFileHandle(name: string, options?: { readonly create: boolean }): Promise<FolderFile>;
}

interface FolderFile {
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
}

interface FolderPicker {
  showDirectoryPicker(options: { readonly mode: 'readwrite' }): Promise<Folder>;
}

function hasPicker(target: object): target is FolderPicker {
  return 'showDirectoryPicker' in target;
}

/** Ensures whether this browser lets a page write into a folder the user names. */
export function canWriteFolders(): boolean {
  return hasPicker(window);
}

/** Ensures the folder the user names; undefined where nobody named one. */
export async function chooseFolder(): Promise<Folder | undefined> {
  if (!hasPicker(window)) return undefined;
  return window.showDirectoryPicker({ mode: 'readwrite' }).catch(() => undefined);
}

/** Ensures every file written, or the reason why not; nothing that is there is written over. */
export async function writeInto(
  folder: Folder,
  files: readonly NamedBytes[],
  language: Language,
): Promise<string | undefined> {
  const taken: string[] = [];
  for (const { name } of files) if (await isThere(folder, name)) taken.push(name);
  if (taken.length > 0) {
    const shown = taken.length > 3 ? [...taken.slice(0, 3), '…'] : taken;
    return fill(ISSUE_PANE['issue.taken'], { files: shown.join('; ') }, language);
  }
  let done = 0;
  try {
    for (const { name, bytes } of files) {
      const handle = await folder.getFileHandle(name, { create: true });
      const file = await handle.createWritable();
      await file.write(new Blob([bytes as BlobPart]));
      await file.close();
      done += 1;
    }
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    return fill(ISSUE_PANE['issue.cannot-write'], { reason, done, count: files.length }, language);
  }
}

function isThere(folder: Folder, name: string): Promise<boolean> {
  return folder.getFileHandle(name).then(
    () => true,
    () => false,
  );
}
