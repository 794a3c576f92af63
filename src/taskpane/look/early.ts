import { ok } from '../../result';
import type { ChosenFile } from '../host';
import { isSample, sampleBytes, type SampleName } from '../samples';
import { dayOf } from '../session/day';
import { besideIn } from './beside';

/** Runs before all other scripts of the browser version: what looks at files starts while the page still comes. */
const parameters = new URLSearchParams(window.location.search);
export const language = parameters.get('lang') === 'en' ? 'en' : 'vi';

export const beside = besideIn(() => new Worker(new URL('./worker.ts', import.meta.url), { name: 'look' }));

/** A bundled sample as a file the user chose. */
export function sampleFile(name: SampleName): ChosenFile {
  return { name: `${name}.xlsx`, bytes: async () => ok(await sampleBytes(name)) };
}

/** The sample named in the address, which is looked at while the page comes. */
export const named = namedFile(parameters.get('sample') ?? '');

function namedFile(name: string): ChosenFile | undefined {
  if (!isSample(name)) return undefined;
  return { ...sampleFile(name), look: beside({ file: name, language, today: dayOf(new Date()) }) };
}
