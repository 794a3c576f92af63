import type { MachineLabel } from '../../messages/machine';
import type { MachineFacts } from './facts';

export type FindingState = 'ok' | 'limited' | 'no';

/** One line of the page: a part of the product, whether it works here, and what that means. */
export interface MachineFinding {
  readonly part: MachineLabel;
  readonly state: FindingState;
  readonly says: MachineLabel;
  readonly params?: Readonly<Record<string, string>>;
}

/** Ensures what will work, the most decisive first. */
export function findingsOf(facts: MachineFacts): readonly MachineFinding[] {
  return [engine(facts), place(facts), save(facts), folder(facts), offline(facts), storage(facts)];
}

/** Ensures the page's one sentence: nothing works without the engine, anything else has another way. */
export function verdictOf(findings: readonly MachineFinding[]): FindingState {
  if (findings.some(({ state }) => state === 'no')) return 'no';
  return findings.some(({ state }) => state === 'limited') ? 'limited' : 'ok';
}

function engine({ browser, missing }: MachineFacts): MachineFinding {
  if (missing.length === 0) return { part: 'engine', state: 'ok', says: 'engine.ok', params: { browser } };
  return { part: 'engine', state: 'no', says: 'engine.no', params: { browser, missing: missing.join(', ') } };
}

function place(facts: MachineFacts): MachineFinding {
  return { part: 'place', state: facts.place === 'http' ? 'limited' : 'ok', says: `place.${facts.place}` };
}

function save({ canChooseWhereToSave }: MachineFacts): MachineFinding {
  return either('save', canChooseWhereToSave);
}

function folder({ canChooseFolders }: MachineFacts): MachineFinding {
  return either('folder', canChooseFolders);
}

/** Browsers give workers to https and to the machine itself only. */
function offline(facts: MachineFacts): MachineFinding {
  if (facts.place === 'file') return { part: 'offline', state: 'ok', says: 'offline.file' };
  return either('offline', facts.hasServiceWorker && facts.place !== 'http');
}

function storage({ freeMegabytes }: MachineFacts): MachineFinding {
  if (freeMegabytes === undefined) return either('storage', false);
  return { ...either('storage', true), params: { megabytes: freeMegabytes.toLocaleString('vi') } };
}

function either(part: 'save' | 'folder' | 'offline' | 'storage', works: boolean): MachineFinding {
  return works
    ? { part, state: 'ok', says: `${part}.ok` }
    : { part, state: 'limited', says: `${part}.limited` };
}
