import type { ToWorker } from './messages';
import { cacheMode, cacheName, PAGE, staleCaches, strategyFor } from './strategy';

/**
 * Keeps the browser version working without a network: a build's files are kept when it is installed, and used when
 * the network does not answer. What the page may see of it: nothing but these files; no user's file comes here.
 */

/** The parts of a service worker's scope used here: TypeScript has them apart from those of a page. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extended) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

interface Extended {
  waitUntil(done: Promise<unknown>): void;
}

interface Asked {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** Written before this script by the build. */
declare const BUILD: { readonly id: string; readonly files: readonly string[] };
const worker = globalThis as unknown as WorkerScope;
const OWN = cacheName(BUILD.id);
/** How long a network that is there but does not answer is waited for, in milliseconds. */
const PATIENCE = 3_000;

worker.addEventListener('install', (event) => event.waitUntil(keepBuild()));
worker.addEventListener('activate', (event) => event.waitUntil(dropStale()));
worker.addEventListener('fetch', (event) => {
  const path = pathOf(event.request);
  if (path === undefined) return;
  const strategy = strategyFor(path, BUILD.files);
  if (strategy === 'kept') event.respondWith(kept(event.request));
  if (strategy === 'fresh') event.respondWith(fresh(event.request, path === '' ? PAGE : path));
});
worker.addEventListener('message', ({ data, ports }) => {
  if (data.ask === 'take-over') void worker.skipWaiting();
  else ports[0]?.postMessage(BUILD.files.includes(data.file));
});

/** All of a build or nothing: one file that cannot be had leaves the worker before in its place. */
async function keepBuild(): Promise<void> {
  const cache = await caches.open(OWN);
  await cache.addAll(BUILD.files.map((file) => new Request(file, { cache: cacheMode(file) })));
}

async function dropStale(): Promise<void> {
  const stale = staleCaches(await caches.keys(), OWN);
  await Promise.all(stale.map((name) => caches.delete(name)));
}

/** The path beneath the page's folder; undefined for what is not ours to answer. */
function pathOf({ method, url }: Request): string | undefined {
  const { scope } = worker.registration;
  const { origin, pathname } = new URL(url);
  const asked = origin + pathname;
  return method === 'GET' && asked.startsWith(scope) ? asked.slice(scope.length) : undefined;
}

async function kept(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

async function fresh(request: Request, path: string): Promise<Response> {
  const answered = await fromNetwork(request);
  if (answered?.ok) return answered;
  const held = await (await caches.open(OWN)).match(path);
  return held ?? answered ?? Response.error();
}

async function fromNetwork(request: Request): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  return Promise.race([fetch(request).catch(() => undefined), late]);
}
