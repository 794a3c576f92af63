import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as engine from '../../src/taskpane/engine';
import type { ChosenFile, Host } from '../../src/taskpane/host';
import type { Beside } from '../../src/taskpane/look/beside';
import { Session } from '../../src/taskpane/session/session';
import { ok } from '../../src/result';

export const SAMPLES = join(__dirname, '../../assets/samples');

/** Ensures a file of the samples as a user would choose it. */
export function sample(path: string): ChosenFile {
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, path)));
  return { name: path.replace(/^.*\//, ''), bytes: async () => ok(bytes) };
}

/** A browser host that keeps what it is given to save. */
export class KeepingHost implements Host {
  readonly kind = 'file';
  readonly kept: { readonly name: string; readonly bytes: Uint8Array }[] = [];

  async deliver(bytes: Uint8Array, name: string) {
    this.kept.push({ name, bytes });
    return ok(null);
  }
}

/** Ensures a session over a keeping host, on a fixed day; beside it files are looked at as asked, or not at all. */
export function newSession(beside?: Beside): { readonly session: Session; readonly host: KeepingHost } {
  const host = new KeepingHost();
  const session = new Session({
    host,
    ...(beside === undefined ? {} : { beside }),
    firstScreen: () => Promise.resolve(engine),
    engine: () => Promise.resolve(engine),
    now: () => new Date(2026, 0, 10, 9),
  });
  return { session, host };
}
