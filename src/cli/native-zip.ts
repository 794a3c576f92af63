import * as zlib from 'node:zlib';
import { zipBy } from '../workbook/xlsx/zip/platform';

/** The least that zlib takes for a chunk. */
const SMALLEST_CHUNK = 64;

/** Ensures that workbooks are packed and unpacked by Node's own zlib. */
export function zipNatively(): void {
  zipBy({
    deflate: (bytes, level) => zlib.deflateRawSync(bytes, { level }),
    inflate: (packed, size) => {
      // The stated size in one chunk: nothing is put together afterwards, and a byte more is refused.
      return zlib.inflateRawSync(packed, {
        chunkSize: Math.max(SMALLEST_CHUNK, size + 1),
        maxOutputLength: Math.max(1, size),
      });
    },
    // Node has it since 20.15.
    ...(typeof zlib.crc32 === 'function' ? { crc32: nativeCrc32 } : {}),
  });
}

function nativeCrc32(bytes: Uint8Array, before = 0): number {
  return zlib.crc32(bytes, before);
}
