import { failed, ok, problem, type Result } from '../../../result';
import type { WorkbookProblem } from '../../problems';
import type { Package, PartChange } from '../package';
import { partKey } from '../zip/guards';

/** A sheet's text is cut and joined in memory; beyond this a file is read, not written. */
const PATCH_CHARACTERS = 96 * 1024 * 1024;

/** The parts of a package while a plan is carried out; nothing reaches the package until the plan is whole. */
export class Draft {
  private readonly texts = new Map<string, { name: string; text: string }>();
  private readonly removed = new Map<string, string>();

  constructor(private readonly pack: Package) {}

  has(name: string): boolean {
    const key = partKey(name);
    return this.texts.has(key) || (this.pack.has(name) && !this.removed.has(key));
  }

  names(): readonly string[] {
    const added = [...this.texts.values()].map((part) => part.name).filter((name) => !this.pack.has(name));
    return [...this.pack.names().filter((name) => this.has(name)), ...added];
  }

  text(name: string): Result<string, WorkbookProblem> {
    const drafted = this.texts.get(partKey(name));
    if (drafted) return ok(drafted.text);
    const text = this.pack.text(name);
    if (text.ok && text.value.length > PATCH_CHARACTERS) {
      const [megabytes, limit] = [text.value.length, PATCH_CHARACTERS].map((size) =>
        Math.ceil(size / 2 ** 20),
      );
      return failed(problem('workbook.too-large', 'error', { megabytes: megabytes ?? 0, limit: limit ?? 0 }));
    }
    return text;
  }

  setText(name: string, text: string): void {
    this.removed.delete(partKey(name));
    this.texts.set(partKey(name), { name, text });
  }

  remove(name: string): void {
    this.texts.delete(partKey(name));
    this.removed.set(partKey(name), name);
  }

  /** Ensures the package as drafted; a part that is back to its bytes in the file counts as unchanged. */
  finish(): Package {
    const changes = new Map(this.pack.changes);
    for (const [key, name] of this.removed) this.record(changes, key, { name, content: null });
    for (const [key, { name, text }] of this.texts) {
      this.record(changes, key, { name, content: this.pack.encode(name, text) });
    }
    return this.pack.with(changes);
  }

  private record(
    changes: Map<string, { name: string; content: PartChange }>,
    key: string,
    change: { name: string; content: PartChange },
  ): void {
    const original = this.pack.originalBytes(change.name);
    const isAsBefore = change.content === null ? !original : original && sameBytes(original, change.content);
    if (isAsBefore) changes.delete(key);
    else changes.set(key, change);
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
