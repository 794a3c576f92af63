import type { WorkbookContent } from '../../grid/cell-grid';
import type { Language } from '../../messages/language';
import type { Day } from '../../methods/answers';
import type { Result } from '../../result';
import type { Rulebook } from '../../rulebook/rulebook';
import type { SampleName } from '../samples';
import type { Look } from './look';

/** A file to be looked at beside the page, with all that decides what is seen. */
export interface Asked {
  /** Its bytes; a sample of ours is fetched by the worker, which then waits for nothing of a page still coming. */
  readonly file: Uint8Array | SampleName;
  readonly language: Language;
  readonly today: Day;
  readonly rulebook?: Rulebook;
}

/** What was seen beside the page, with the cells it was seen in. */
export interface LookBeside extends Look {
  readonly content: Result<WorkbookContent>;
}

/**
 * Looks at a file while the page does something else; undefined where that cannot be done or was stopped: the page then
 * looks itself.
 */
export type Beside = (asked: Asked, signal?: AbortSignal) => Promise<LookBeside | undefined>;

/** Ensures files are looked at in a worker, which starts at once so that it stands ready when a file comes. */
export function besideIn(start: () => Worker): Beside {
  let standing = started(start);
  return async (asked, signal) => {
    const { worker, lost } = standing;
    if (worker === undefined || signal?.aborted) return undefined;
    // Each question has a channel of its own: an answer that comes late is never taken for another file's.
    const { port1, port2 } = new MessageChannel();
    worker.postMessage(asked, [port2]);
    const ended = stopped(signal).then(() => {
      // Nothing else ends what a worker is at.
      worker.terminate();
      standing = started(start);
      return undefined;
    });
    const look = await Promise.race([answerAt(port1), lost, ended]);
    port1.close();
    return look;
  };
}

interface Standing {
  readonly worker?: Worker;
  /** Resolves once the worker has failed: its script did not come, or could not run. */
  readonly lost: Promise<undefined>;
}

/** Browsers without workers, and pages opened from a folder, refuse at once. */
function started(start: () => Worker): Standing {
  try {
    const worker = start();
    const lost = new Promise<undefined>((resolve) => {
      worker.addEventListener('error', (event) => {
        // No fault of the page, which looks itself.
        event.preventDefault();
        resolve(undefined);
      });
    });
    return { worker, lost };
  } catch {
    return { lost: Promise.resolve(undefined) };
  }
}

function answerAt(port: MessagePort): Promise<LookBeside | undefined> {
  return new Promise((resolve) => {
    port.onmessage = ({ data }: MessageEvent<LookBeside | null>) => resolve(data ?? undefined);
    port.onmessageerror = () => resolve(undefined);
  });
}

function stopped(signal: AbortSignal | undefined): Promise<undefined> {
  return new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
