/** The page itself, and the address it also answers to. */
export const PAGE = 'index.html';

/** A name that carries its content's hash never changes what it means. */
const HASHED = /\.[0-9a-f]{16,}\.js$/;

/**
 * How an address is answered: `kept` from what was kept, whatever build it belongs to; `fresh` from the network and
 * from what was kept only when there is none; undefined is left to the browser.
 */
export type Strategy = 'kept' | 'fresh';

/** Ensures how a path beneath the page's own folder is answered, knowing the files of the build. */
export function strategyFor(path: string, files: readonly string[]): Strategy | undefined {
  if (HASHED.test(path)) return 'kept';
  return path === '' || files.includes(path) ? 'fresh' : undefined;
}

/** Ensures a build's files are asked for as they are on the server, unless their name says they cannot differ. */
export function cacheMode(path: string): 'default' | 'reload' {
  return HASHED.test(path) ? 'default' : 'reload';
}

const OURS = 'cchc-';

export function cacheName(build: string): string {
  return OURS + build;
}

/**
 * Ensures which caches a new build drops: all of ours but its own and the one before, whose pages may still be open
 * and ask for views they have not loaded yet. Names come oldest first, as the browser lists them.
 */
export function staleCaches(names: readonly string[], own: string): string[] {
  return names.filter((name) => name.startsWith(OURS) && name !== own).slice(0, -1);
}
