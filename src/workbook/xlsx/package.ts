import { failed, ok, problem, type Result } from '../../result';
import type { WorkbookProblem } from '../problems';
import { LIMITS } from './limits';
import { decodeXml, decoderOf, encodingOf, encodeXml } from './xml/encoding';
import { XmlScanner } from './xml/scanner';
import type { XmlFailure } from './xml/scanner';
import { parseXml, type XmlElement } from './xml/tree';
import type { ZipDirectory, ZipEntry } from './zip/directory';
import { partKey } from './zip/guards';
import { unpack, UnpackStream } from './zip/unpack';

/** A part as it will be saved: its bytes, or null when it was taken out. */
export type PartChange = Uint8Array | null;

/** What the parts hold that differ from the file as opened, by part key. */
export type Changes = ReadonlyMap<string, { readonly name: string; readonly content: PartChange }>;

const STREAM_FROM_BYTES = 4 * 1024 * 1024;

/**
 * The parts of an .xlsx file: the archive as it was opened and, over it, the changes. Unchanged parts are never unpacked
 * and packed again, only copied.
 */
export class Package {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  constructor(
    readonly directory: ZipDirectory,
    readonly changes: Changes = new Map(),
  ) {
    this.entries = new Map(directory.entries.map((entry) => [partKey(entry.name), entry]));
  }

  /** Ensures a package over the same archive with further changes. */
  with(changes: Changes): Package {
    return new Package(this.directory, changes);
  }

  has(name: string): boolean {
    const change = this.changes.get(partKey(name));
    return change ? change.content !== null : this.entries.has(partKey(name));
  }

  /** Ensures the names of all parts as they would be saved. */
  names(): readonly string[] {
    const kept = this.directory.entries.map((entry) => entry.name).filter((name) => this.has(name));
    const added = [...this.changes.values()].filter(
      (change) => change.content !== null && !this.entries.has(partKey(change.name)),
    );
    return [...kept, ...added.map((change) => change.name)];
  }

  /** Ensures the part's bytes as the archive held them when it was opened. */
  originalBytes(name: string): Uint8Array | undefined {
    const entry = this.entries.get(partKey(name));
    return entry && unpack(this.directory, entry);
  }

  bytes(name: string): Result<Uint8Array, WorkbookProblem> {
    const change = this.changes.get(partKey(name));
    if (change?.content) return ok(change.content);
    const entry = change ? undefined : this.entries.get(partKey(name));
    if (!entry) return failed(problem('workbook.part-missing', 'error', { part: name }));
    const bytes = unpack(this.directory, entry);
    return bytes ? ok(bytes) : failed(problem('workbook.part-damaged', 'error', { part: name }));
  }

  /** Ensures the part's whole text. */
  text(name: string): Result<string, WorkbookProblem> {
    const bytes = this.bytes(name);
    if (!bytes.ok) return bytes;
    const text = decodeXml(bytes.value);
    return text === undefined ? failed(problem('workbook.encoding', 'error', { part: name })) : ok(text);
  }

  /** Ensures the bytes of a text in the encoding the part has now. */
  encode(name: string, text: string): Uint8Array {
    const bytes = this.bytes(name);
    return encodeXml(text, bytes.ok ? encodingOf(bytes.value) : 'utf-8');
  }

  /** Ensures the element tree of a small part. */
  tree(name: string): Result<XmlElement, WorkbookProblem> {
    const entry = this.entries.get(partKey(name));
    if (entry && entry.size > LIMITS.smallPartBytes) {
      const megabytes = Math.ceil(entry.size / (1024 * 1024));
      return failed(problem('workbook.zip-bomb', 'error', { part: name, megabytes }));
    }
    const text = this.text(name);
    if (!text.ok) return text;
    const tree = parseXml(text.value);
    return tree.ok ? ok(tree.root) : failed(xmlProblem(name, tree.failure));
  }

  /** Ensures a tokenizer over the part; a large one is unpacked as it is read. */
  scan(name: string): Result<PartScan, WorkbookProblem> {
    const entry = this.changes.has(partKey(name)) ? undefined : this.entries.get(partKey(name));
    if (entry && entry.size > STREAM_FROM_BYTES)
      return ok(streamed(name, new UnpackStream(this.directory, entry)));
    const text = this.text(name);
    if (!text.ok) return text;
    const scanner = new XmlScanner(text.value);
    return ok({ scanner, problems: () => scanProblems(name, scanner) });
  }
}

/** A tokenizer and, once it has come to the end, what was wrong with the part. */
export interface PartScan {
  readonly scanner: XmlScanner;
  problems(): readonly WorkbookProblem[];
}

function streamed(name: string, stream: UnpackStream): PartScan {
  let decoder: TextDecoder | undefined;
  let undecodable = false;
  const more = (): string | undefined => {
    const piece = stream.next();
    if (!piece || undecodable) return undefined;
    try {
      decoder ??= decoderOf(encodingOf(piece));
      return decoder.decode(piece, { stream: true });
    } catch {
      undecodable = true;
      return undefined;
    }
  };
  const scanner = new XmlScanner(more() ?? '', more);
  const problems = (): readonly WorkbookProblem[] => {
    if (stream.damaged) return [problem('workbook.part-damaged', 'error', { part: name })];
    if (undecodable) return [problem('workbook.encoding', 'error', { part: name })];
    return scanProblems(name, scanner);
  };
  return { scanner, problems };
}

function scanProblems(name: string, scanner: XmlScanner): readonly WorkbookProblem[] {
  return scanner.failure ? [xmlProblem(name, scanner.failure)] : [];
}

function xmlProblem(part: string, failure: XmlFailure): WorkbookProblem {
  return problem(failure.code, 'error', { part, detail: failure.detail, offset: failure.offset });
}
