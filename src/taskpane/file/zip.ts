import { zipSync } from 'fflate';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Ensures one archive of several files: browsers let a page save one file per click. */
export function zipped(files: readonly NamedBytes[]): Uint8Array {
  // Workbooks are packed already.
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0 });
}
