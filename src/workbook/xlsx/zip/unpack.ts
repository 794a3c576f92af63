import { Inflate } from 'fflate';
import type { ZipDirectory, ZipEntry } from './directory';
import { crc32, inflate } from './platform';

/** Below this, one call is quicker than a stream and its worst case is still small. */
const ONE_CALL = 256 * 1024;
const CHUNK = 64 * 1024;

/** Ensures the entry's packed bytes as they stand in the file. */
export function packedBytes(directory: ZipDirectory, entry: ZipEntry): Uint8Array {
  return directory.bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
}

/** Ensures the entry's bytes, or undefined when they do not have the size and checksum the archive states. */
export function unpack(directory: ZipDirectory, entry: ZipEntry): Uint8Array | undefined {
  const packed = packedBytes(directory, entry);
  const bytes = entry.method === 0 ? packed : inflated(packed, entry.size);
  if (bytes?.length !== entry.size) return undefined;
  return crc32(bytes) === entry.crc ? bytes : undefined;
}

function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  if (packed.length > ONE_CALL) return inflateLarge(packed, size);
  try {
    return inflate(packed, size);
  } catch {
    return undefined;
  }
}

/** A part that is longer than it says stops here after one chunk, not after gigabytes. */
function inflateLarge(packed: Uint8Array, size: number): Uint8Array | undefined {
  const out = new Uint8Array(size);
  let length = 0;
  const complete = inflateChunks(packed, (chunk) => {
    if (length + chunk.length > size) return false;
    out.set(chunk, length);
    length += chunk.length;
    return true;
  });
  return complete ? out.subarray(0, length) : undefined;
}

function inflateChunks(packed: Uint8Array, take: (chunk: Uint8Array) => boolean): boolean {
  let going = true;
  const stream = new Inflate((chunk) => {
    going = going && take(chunk);
  });
  try {
    for (let at = 0; going && at < packed.length; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch {
    return false;
  }
  return going;
}

/**
 * Ensures the entry's bytes piece by piece, so that a very large sheet never stands in memory whole.
 * Gives undefined at the end; `damaged` is set when size or checksum are not those stated.
 */
export class UnpackStream {
  damaged = false;
  private readonly packed: Uint8Array;
  private readonly pieces: Uint8Array[] = [];
  private readonly stream: Inflate;
  private at = 0;
  private length = 0;
  private crc = 0;

  constructor(
    directory: ZipDirectory,
    private readonly entry: ZipEntry,
  ) {
    this.packed = packedBytes(directory, entry);
    this.stream = new Inflate((piece) => this.pieces.push(piece));
  }

  next(): Uint8Array | undefined {
    while (this.pieces.length === 0 && this.at < this.packed.length && !this.damaged) this.feed();
    const piece = this.pieces.shift();
    if (piece) this.check(piece);
    else if (this.length !== this.entry.size || this.crc !== this.entry.crc) this.damaged = true;
    return this.damaged ? undefined : piece;
  }

  private feed(): void {
    const chunk = this.packed.subarray(this.at, this.at + CHUNK);
    this.at += CHUNK;
    if (this.entry.method === 0) {
      this.pieces.push(chunk);
      return;
    }
    try {
      this.stream.push(chunk, this.at >= this.packed.length);
    } catch {
      this.damaged = true;
    }
  }

  private check(piece: Uint8Array): void {
    this.length += piece.length;
    this.crc = crc32(piece, this.crc);
    if (this.length > this.entry.size) this.damaged = true;
  }
}
