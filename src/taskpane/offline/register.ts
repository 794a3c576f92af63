import type { ToWorker } from './messages';

const SCRIPT = 'sw.js';

/**
 * Ensures the page works without a network from its next start on, where the browser can: over https or on loopback,
 * never from a folder. When another build than the page's own stands ready, the page is told how to change to it.
 */
export async function workOffline(onNewBuild: (changeTo: () => void) => void): Promise<void> {
  if (!window.location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register(SCRIPT).catch(() => undefined);
  if (registration === undefined) return;
  const offer = async (waiting: ServiceWorker): Promise<void> => {
    if (!(await isOwnBuild(waiting))) onNewBuild(() => changeTo(waiting));
  };
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      // The first worker of all has nothing to replace.
      if (coming.state === 'installed' && registration.active !== null) void offer(coming);
    });
  });
  if (registration.waiting !== null) await offer(registration.waiting);
}

/** The page's own entry script stands last: the build puts it there. */
function ownScript(): string {
  const { src = '' } = [...document.scripts].at(-1) ?? {};
  return src.replace(/^.*\//, '');
}

function isOwnBuild(waiting: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data);
    send(waiting, { ask: 'has', file: ownScript() }, [port2]);
  });
}

function changeTo(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  send(waiting, { ask: 'take-over' });
}

function send(worker: ServiceWorker, message: ToWorker, ports: MessagePort[] = []): void {
  worker.postMessage(message, ports);
}
