import { failed, ok, problem } from '../../result';
import type { ChosenFile } from '../host';

/** Ensures what the user chose by picker, folder or drop, without Excel's lock files; nothing is read yet. */
export function chosenFiles(list: FileList | null): ChosenFile[] {
  return [...(list ?? [])]
    .filter(({ name }) => !name.startsWith('~$') && !/\.(pdf|doc|zip|txt)$/i.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
    .map(chosen);
}

function chosen(file: File): ChosenFile {
  const { name } = file;
  return {
    name,
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
