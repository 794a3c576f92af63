import { wholeJob, type Done } from './job';

/** Files cross into a page as base64; taking them apart again is no part of the job. */
export interface GivenJob {
  readonly given: readonly (readonly [file: string, base64: string])[];
  readonly register: string;
}

declare global {
  interface Window {
    cchcBenchJob: (job: GivenJob) => Promise<Done>;
  }
}

window.cchcBenchJob = ({ given, register }) => {
  const files = Object.fromEntries(given.map(([file, text]) => [file, bytesOf(text)]));
  return wholeJob({ files, register: bytesOf(register) });
};

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
