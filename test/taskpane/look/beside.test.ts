import { besideIn, type Asked, type LookBeside } from '../../../src/taskpane/look/beside';

const ASKED: Asked = {
  file: new Uint8Array([1]),
  language: 'vi',
  today: { year: 2026, month: 1, day: 10 },
};
const LOOK = { content: { ok: false, problems: [] }, scored: { ok: false, problems: [] } } as LookBeside;

/** A worker that keeps what it is asked until the test answers. */
class Kept extends EventTarget {
  readonly ports: MessagePort[] = [];
  isEnded = false;

  postMessage(_asked: Asked, [port]: MessagePort[]): void {
    if (port !== undefined) this.ports.push(port);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

function workers(): { readonly all: Kept[]; readonly start: () => Worker } {
  const all: Kept[] = [];
  const start = (): Worker => {
    all.push(new Kept());
    return all.at(-1) as unknown as Worker;
  };
  return { all, start };
}

test('a worker stands ready before the first file and serves the next as well', async () => {
  const { all, start } = workers();
  const beside = besideIn(start);
  expect(all).toHaveLength(1);
  for (const turn of [0, 1]) {
    const looking = beside(ASKED);
    all[0]?.ports[turn]?.postMessage(LOOK);
    expect(await looking).toEqual(LOOK);
  }
  expect(all).toHaveLength(1);
});

test('a browser that starts no worker leaves it to the page', async () => {
  const beside = besideIn(() => {
    throw new Error('SecurityError');
  });
  expect(await beside(ASKED)).toBeUndefined();
});

test('a worker whose script does not come leaves this file and all others to the page', async () => {
  const { all, start } = workers();
  const beside = besideIn(start);
  const looking = beside(ASKED);
  all[0]?.dispatchEvent(new Event('error'));
  expect(await looking).toBeUndefined();
  expect(await beside(ASKED)).toBeUndefined();
  expect(all).toHaveLength(1);
});

test('a file that a worker cannot open is left to the page', async () => {
  const { all, start } = workers();
  const beside = besideIn(start);
  const looking = beside(ASKED);
  all[0]?.ports[0]?.postMessage(null);
  expect(await looking).toBeUndefined();
});

test('stopping ends the worker at its work; another stands ready, and nothing late is taken for an answer', async () => {
  const { all, start } = workers();
  const beside = besideIn(start);
  const stopper = new AbortController();
  const first = beside(ASKED, stopper.signal);
  stopper.abort();
  expect(await first).toBeUndefined();
  expect(all.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  const second = beside(ASKED, new AbortController().signal);
  all[0]?.ports[0]?.postMessage({ ...LOOK, layer: 'risk' });
  all[1]?.ports[0]?.postMessage(LOOK);
  expect(await second).toEqual(LOOK);
  expect(await beside(ASKED, stopper.signal)).toBeUndefined();
});
