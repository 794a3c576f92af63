/** What a page asks a worker that waits: whether it belongs to its build, and to take over. */
export type ToWorker =
  | { readonly ask: 'has'; /** A file of the page's own build. */ readonly file: string }
  | { readonly ask: 'take-over' };
