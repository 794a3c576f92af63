import { deflateSync, inflateSync } from 'fflate';
import { crc32 as ownCrc32 } from './crc';

/** Who packs and unpacks raw deflate data (RFC 1951) at once. */
export interface ZipPlatform {
  /** 1 is quick, 6 is small. */
  readonly deflate: (bytes: Uint8Array, level: 1 | 6) => Uint8Array;
  /** Throws where the data are broken; what would be longer than `size` is broken, or comes out longer. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** The CRC-32 of the bytes, continuing from an earlier one. */
  readonly crc32: (bytes: Uint8Array, before?: number) => number;
}

let platform: ZipPlatform = {
  deflate: (bytes, level) => deflateSync(bytes, { level }),
  // One byte more than stated: a part that is longer than it says fills it.
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size + 1) }),
  crc32: ownCrc32,
};

/**
 * Ensures that files are packed and unpacked by the platform from here on. Node's own zlib is several times as fast as any
 * script; a browser has none that answers at once, so there the script stays.
 */
export function zipBy(other: Partial<ZipPlatform>): void {
  platform = { ...platform, ...other };
}

export const deflate: ZipPlatform['deflate'] = (bytes, level) => platform.deflate(bytes, level);
export const inflate: ZipPlatform['inflate'] = (packed, size) => platform.inflate(packed, size);
export const crc32: ZipPlatform['crc32'] = (bytes, before) => platform.crc32(bytes, before);
