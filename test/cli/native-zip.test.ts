import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { packNatively } from '../../src/cli/native-zip';
import { deflate } from '../../src/workbook/xlsx/zip/deflate';

const BYTES = new Uint8Array(readFileSync('src/cli/README.md'));

test('Node packs what unpacks to the very bytes, as the script of browsers does, and no longer', () => {
  const byScript = deflate(BYTES, 6);
  packNatively();
  const natively = deflate(BYTES, 6);
  expect(natively).toBeInstanceOf(Buffer);
  for (const packed of [byScript, natively]) expect(inflateRawSync(packed).equals(BYTES)).toBe(true);
  expect(natively.length).toBeLessThanOrEqual(byScript.length * 1.02);
});
