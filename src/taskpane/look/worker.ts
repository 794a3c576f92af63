import { answer } from './answer';
import type { Asked } from './beside';

/**
 * Looks at files beside the page: it reads, scores and words a workbook while the page draws its frame. It holds nothing
 * between two files and asks for nothing but scripts of ours.
 */
const coming = import(/* webpackChunkName: "first-screen" */ '../first-screen');

self.addEventListener('message', ({ data, ports }: MessageEvent<Asked>) => {
  const [port] = ports;
  if (port === undefined) return;
  // Whatever goes wrong here, the page looks itself and says what there is to say.
  void coming
    .then((engine) => answer(engine, data))
    .then((look) => port.postMessage(look ?? null))
    .catch(() => port.postMessage(null));
});
