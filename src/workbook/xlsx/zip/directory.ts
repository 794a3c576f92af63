import { failed, ok, problem, type Result } from '../../../result';
import type { FileProblemCode, WorkbookProblem } from '../../problems';
import { LIMITS } from '../limits';
import { checkEntries } from './guards';

/** One file of the archive as its central directory describes it (ZIP APPNOTE 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  /** DOS date and time in one number, kept for parts we rewrite. */
  readonly modified: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header stands, where its data begin, and where the next thing in the file begins. */
  readonly start: number;
  readonly dataStart: number;
  readonly end: number;
  /** The central record's bytes, copied on saving when its offset fits in place. */
  readonly record: Uint8Array;
  readonly zip64: boolean;
}

export interface ZipDirectory {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const RECORD_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const RECORD_SIZE = 46;
const LOCAL_SIZE = 30;
const ZIP64 = 0xffffffff;

/** Ensures the archive's list of files with sizes and places that lie inside the bytes and do not overlap. */
export function readDirectory(bytes: Uint8Array): Result<ZipDirectory, WorkbookProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return refuse('workbook.truncated');
  const place = directoryPlace(view, end);
  if (!place || place.start + place.size > end) return refuse('workbook.truncated');
  if (place.count > LIMITS.parts) return refuse('workbook.too-many-parts', { count: place.count });

  const raw: Omit<ZipEntry, 'end'>[] = [];
  let at = place.start;
  for (let index = 0; index < place.count; index += 1) {
    const entry = readRecord(bytes, view, at);
    if (!entry) return refuse('workbook.damaged-zip');
    raw.push(entry.value);
    at += entry.length;
  }
  const entries = withEnds(raw, place.start);
  if (!entries) return refuse('workbook.damaged-zip');
  const problems = checkEntries(entries, bytes.length);
  if (problems.length > 0) return failed(...problems);
  return ok({ bytes, entries, comment: bytes.subarray(end + END_SIZE) });
}

function refuse(
  code: FileProblemCode,
  params: WorkbookProblem['params'] = {},
): Result<never, WorkbookProblem> {
  return failed(problem(code, 'error', params));
}

/** The end record stands at the very end, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}

interface Place {
  readonly count: number;
  readonly start: number;
  readonly size: number;
}

function directoryPlace(view: DataView, end: number): Place | undefined {
  const place = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  };
  if (place.start !== ZIP64 && place.count !== 0xffff) return place;
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR_SIGNATURE) return place;
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== END64_SIGNATURE) return undefined;
  return {
    count: Number(view.getBigUint64(record + 32, true)),
    size: Number(view.getBigUint64(record + 40, true)),
    start: Number(view.getBigUint64(record + 48, true)),
  };
}

function readRecord(bytes: Uint8Array, view: DataView, at: number) {
  if (at + RECORD_SIZE > bytes.length || view.getUint32(at, true) !== RECORD_SIGNATURE) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = RECORD_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > bytes.length) return undefined;
  const nameEnd = at + RECORD_SIZE + nameLength;
  const flags = view.getUint16(at + 8, true);
  const wide = widen(view, nameEnd, nameEnd + extraLength, {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    start: view.getUint32(at + 42, true),
  });
  const dataStart = dataPlace(view, wide.start);
  if (dataStart === undefined || dataStart + wide.packedSize > bytes.length) return undefined;
  const value = {
    name: new TextDecoder(flags & 0x800 ? 'utf-8' : 'latin1').decode(
      bytes.subarray(at + RECORD_SIZE, nameEnd),
    ),
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    ...wide,
    dataStart,
    record: bytes.subarray(at, at + length),
  };
  return { value, length };
}

interface Sizes {
  readonly size: number;
  readonly packedSize: number;
  readonly start: number;
}

/** Sizes of 0xFFFFFFFF stand, in this order, in the ZIP64 extra field (ZIP APPNOTE 4.5.3). */
function widen(view: DataView, from: number, to: number, sizes: Sizes): Sizes & { readonly zip64: boolean } {
  if (sizes.size !== ZIP64 && sizes.packedSize !== ZIP64 && sizes.start !== ZIP64)
    return { zip64: false, ...sizes };
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const take = (value: number): number => {
      if (value !== ZIP64 || field + 8 > to) return value;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    return {
      size: take(sizes.size),
      packedSize: take(sizes.packedSize),
      start: take(sizes.start),
      zip64: true,
    };
  }
  return { ...sizes, zip64: true };
}

function dataPlace(view: DataView, start: number): number | undefined {
  if (start + LOCAL_SIZE > view.byteLength || view.getUint32(start, true) !== LOCAL_SIGNATURE)
    return undefined;
  return start + LOCAL_SIZE + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
}

/** Whatever follows the data (descriptors, padding) belongs to the entry, so that copying it is exact. */
function withEnds(entries: readonly Omit<ZipEntry, 'end'>[], directoryStart: number): ZipEntry[] | undefined {
  const starts = entries.map((entry) => entry.start).sort((a, b) => a - b);
  const nextOf = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directoryStart]));
  const ended = entries.map((entry) => ({ end: nextOf.get(entry.start) ?? directoryStart, ...entry }));
  return ended.every((entry) => entry.dataStart + entry.packedSize <= entry.end) ? ended : undefined;
}
