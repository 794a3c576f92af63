import { deflateSync } from 'fflate';

/** Raw deflate data (RFC 1951) of the bytes; 1 is quick, 6 is small. */
export type Deflate = (bytes: Uint8Array, level: 1 | 6) => Uint8Array;

let chosen: Deflate = (bytes, level) => deflateSync(bytes, { level });

/**
 * Ensures that files are packed by the platform from here on. Node's own zlib is several times as fast as any script;
 * a browser has none that answers at once, so there the script stays.
 */
export function deflateBy(platform: Deflate): void {
  chosen = platform;
}

export const deflate: Deflate = (bytes, level) => chosen(bytes, level);
