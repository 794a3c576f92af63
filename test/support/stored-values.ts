import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Ensures a workbook whose formulas have no stored values: a judge must then compute them, and what is compared is
 * never what we wrote ourselves (LibreOffice keeps stored values of files it did not write).
 */
export function withoutStoredValues(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => {
    const isSheet = path.startsWith('xl/worksheets/') && path.endsWith('.xml');
    const bare = isSheet ? strToU8(strFromU8(bytes).replace(/<\/f><v>[^<]*<\/v>/g, '</f>')) : bytes;
    return [path, bare] as const;
  });
  return zipSync(Object.fromEntries(parts));
}
