import * as json from './json';
import type { Place } from './json';
import type { Citation, Verification } from './rulebook';

/** Ensures a citation from `{document, place}`, or from the place alone inside a document already named. */
export function readCitation(source: unknown, at: Place, document?: string): Citation {
  if (typeof source === 'string' && document !== undefined) {
    return { document, place: json.readText(source, at) ?? '' };
  }
  const object = json.readObject(source, at, ['document', 'place']);
  if (object === undefined) return { document: '' };
  const place = object['place'] === undefined ? {} : { place: json.requireText(object, 'place', at) };
  return { document: json.requireText(object, 'document', at), ...place };
}

/** Ensures a verification state; nothing said is unverified. */
export function readVerification(source: unknown, at: Place): Verification {
  if (source === undefined || source === 'unverified') return { state: 'unverified' };
  const object = json.readObject(source, at, ['state', 'by', 'on', 'source']);
  if (object === undefined) return { state: 'unverified' };
  const state = json.readChoice(object['state'], json.inside(at, 'state'), ['verified', 'unverified']);
  if (state !== 'verified') return { state: 'unverified' };
  const said = (key: string) => (typeof object[key] === 'string' ? object[key].trim() : '');
  return { state, by: said('by'), on: said('on'), source: said('source') };
}
