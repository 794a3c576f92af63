import { failed, ok, problem, type Result } from '../../result';

const WORKBOOK = {
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ending: '.xlsx',
} as const;
const DOCUMENT = {
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ending: '.docx',
} as const;
const TABLE = { type: 'text/csv', ending: '.csv' } as const;
const ARCHIVE = { type: 'application/zip', ending: '.zip' } as const;

interface FilePicker {
  showSaveFilePicker(options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<FileHandle>;
}

interface FileHandle {
  createWritable(): Promise<Writable>;
}

/** What is written stands nowhere until it is closed. */
interface Writable {
  write(data: Blob): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** Ensures the bytes kept where the user says, or downloaded where the browser has no save dialog or will not show it. */
export async function deliver(bytes: Uint8Array, name: string): Promise<Result<null>> {
  const { type } = kindOf(name);
  const blob = new Blob([bytes as BlobPart], { type });
  try {
    const handle = hasPicker(window) ? await asked(window, blob, name) : undefined;
    if (handle === undefined) download(blob, name);
    else await write(handle, blob);
    return ok(null);
  } catch (error) {
    const code = isAbort(error) ? 'pane.stopped' : 'pane.cannot-save';
    const reason = error instanceof Error ? error.name : String(error);
    return failed(problem(code, 'error', { file: name, reason }));
  }
}

function kindOf(name: string): typeof WORKBOOK | typeof DOCUMENT | typeof ARCHIVE | typeof TABLE {
  return [ARCHIVE, TABLE, DOCUMENT].find(({ ending }) => name.endsWith(ending)) ?? WORKBOOK;
}

function hasPicker(target: object): target is FilePicker {
  return 'showSaveFilePicker' in target;
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** Where the user says; undefined where the browser will not ask: a policy, or a click too long ago. */
async function asked(picker: FilePicker, blob: Blob, name: string): Promise<FileHandle | undefined> {
  const types = [{ accept: { [blob.type]: [kindOf(name).ending] } }];
  try {
    return await picker.showSaveFilePicker({ suggestedName: name, types });
  } catch (error) {
    if (error instanceof Error && error.name === 'SecurityError') return undefined;
    throw error;
  }
}

async function write(handle: FileHandle, blob: Blob): Promise<void> {
  const file = await handle.createWritable();
  try {
    await file.write(blob);
    await file.close();
  } catch (error) {
    await file.abort().catch(() => undefined);
    throw error;
  }
}

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address by the time this page is idle again.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
