import type { PaneLabel } from '../messages/pane';

/** The bundled samples by file name, and what they are called. */
export const SAMPLES = {
  'tu-cham-lon-xon-2025': 'start.sample-messy',
  'tu-cham-so-2025': 'start.sample-clean',
} as const satisfies Record<string, PaneLabel>;

export type SampleName = keyof typeof SAMPLES;

export function isSample(name: string): name is SampleName {
  return name in SAMPLES;
}

/** Ensures a sample's bytes; it comes as a script of ours, since a page opened from a folder may fetch nothing. */
export async function sampleBytes(name: SampleName): Promise<Uint8Array> {
  const url = await (name === 'tu-cham-so-2025'
    ? import('../../assets/samples/tu-cham-so-2025.xlsx')
    : import('../../assets/samples/tu-cham-lon-xon-2025.xlsx'));
  return bytesOfUrl(url.default);
}

/** Ensures the bytes behind a data URL of a bundled file. */
export function bytesOfUrl(url: string): Uint8Array {
  const letters = atob(url.slice(url.indexOf(',') + 1));
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
