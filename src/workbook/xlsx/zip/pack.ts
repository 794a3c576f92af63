import { crc32, deflate } from './platform';
import type { ZipDirectory, ZipEntry } from './directory';
import { packedBytes } from './unpack';

/** A file of the archive to be written: copied from the source as it stands, or packed anew. */
export type Packed =
  | { readonly kind: 'copy'; readonly entry: ZipEntry }
  | { readonly kind: 'new'; readonly name: string; readonly bytes: Uint8Array; readonly before?: ZipEntry };

/** 1 January 1980, the first date a ZIP archive can hold: files we make do not tell when. */
const NO_DATE = 0x00210000;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
const VERSION = 20;

interface Written {
  readonly local: Uint8Array;
  readonly record: Uint8Array;
}

/** Ensures an archive in which copied files keep every byte of their packed form. */
export function packZip(source: ZipDirectory, files: Iterable<Packed>): Uint8Array {
  const written = Array.from(files, (file) =>
    file.kind === 'copy' ? copied(source, file.entry) : packed(file),
  );
  const records: Uint8Array[] = [];
  let at = 0;
  for (const { local, record } of written) {
    const placed = record.slice();
    view(placed).setUint32(42, at, true);
    records.push(placed);
    at += local.length;
  }
  const size = records.reduce((sum, record) => sum + record.length, 0);
  const end = endRecord({ count: written.length, size, start: at }, source.comment);
  return joined([...written.map(({ local }) => local), ...records, end]);
}

function copied(source: ZipDirectory, entry: ZipEntry): Written {
  // A record with 64-bit fields holds its place in an extra field; such a file is described anew, its packed bytes are the same.
  if (entry.zip64) return described(entry, packedBytes(source, entry));
  return { local: source.bytes.subarray(entry.start, entry.end), record: entry.record };
}

/** A part of the file is kept as small as it was; a new sheet of thousands of rows is rather written at once. */
function packed(file: Extract<Packed, { kind: 'new' }>): Written {
  const data = deflate(file.bytes, file.before === undefined ? 1 : 6);
  return described(
    {
      name: file.name,
      method: DEFLATED,
      modified: file.before?.modified ?? NO_DATE,
      crc: crc32(file.bytes),
      size: file.bytes.length,
    },
    data,
  );
}

type Description = Pick<ZipEntry, 'name' | 'method' | 'modified' | 'crc' | 'size'>;

/** Local header and central record (ZIP APPNOTE 4.3.7, 4.3.12). */
function described(file: Description, data: Uint8Array): Written {
  const name = new TextEncoder().encode(file.name);
  const common = new Uint8Array(26);
  const fields = view(common);
  fields.setUint16(0, VERSION, true);
  fields.setUint16(2, UTF8_NAME, true);
  fields.setUint16(4, file.method, true);
  fields.setUint32(6, file.modified, true);
  fields.setUint32(10, file.crc, true);
  fields.setUint32(14, data.length, true);
  fields.setUint32(18, file.size, true);
  fields.setUint16(22, name.length, true);
  const signature = [0x50, 0x4b];
  return {
    local: joined([Uint8Array.of(...signature, 3, 4), common, name, data]),
    record: joined([Uint8Array.of(...signature, 1, 2, VERSION, 0), common, new Uint8Array(14), name]),
  };
}

function endRecord(place: { count: number; size: number; start: number }, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(22);
  const fields = view(end);
  fields.setUint32(0, 0x06054b50, true);
  fields.setUint16(8, place.count, true);
  fields.setUint16(10, place.count, true);
  fields.setUint32(12, place.size, true);
  fields.setUint32(16, place.start, true);
  fields.setUint16(20, comment.length, true);
  return joined([end, comment]);
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
