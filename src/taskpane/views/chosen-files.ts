import { failed, ok, problem } from '../../result';
import type { ChosenFile } from '../host';

const NOT_READ = /\.(pdf|doc|zip|txt)$/i;

/** Ensures what the user chose by picker, folder or drop, without Excel's lock files; nothing is read yet. */
export function chosenFiles(list: Iterable<File> | null): ChosenFile[] {
  return sortedFiles(list)
    .filter(({ name }) => !NOT_READ.test(name))
    .map(chosen);
}

/** Ensures files in the order of their names, without Excel's lock files. */
export function sortedFiles(list: Iterable<File> | null): File[] {
  return [...(list ?? [])]
    .filter(({ name }) => !name.startsWith('~$'))
    .sort((a, b) => pathOf(a).localeCompare(pathOf(b), 'vi'));
}

/** Ensures a file's place inside the folder that was chosen: two of its folders may hold files of one name. */
export function pathOf({ name, webkitRelativePath }: File): string {
  return (webkitRelativePath ?? '').replace(/^[^/]*\//, '') || name;
}

/** Ensures a file that can be read when it is wanted. */
export function chosen(file: File): ChosenFile {
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
