import { MACHINE } from '../../../src/messages/machine';
import { EXCEL_CLIENTS, worksThere } from '../../../src/taskpane/machine/excel-clients';
import { browserName, placeOf, type MachineFacts } from '../../../src/taskpane/machine/facts';
import { findingsOf, verdictOf } from '../../../src/taskpane/machine/findings';
import { FLOOR } from '../../../src/workbook/excel/requirement';

const EDGE: MachineFacts = {
  browser: 'Edge 131',
  missing: [],
  place: 'https',
  canChooseWhereToSave: true,
  canChooseFolders: true,
  hasServiceWorker: true,
  freeMegabytes: 12_345,
};

const said = (facts: MachineFacts): Record<string, string> =>
  Object.fromEntries(findingsOf(facts).map(({ part, says }) => [part, says]));

test('a current browser over https does everything', () => {
  expect(verdictOf(findingsOf(EDGE))).toBe('ok');
});

test('without a part of the language nothing works, and the part is named', () => {
  const facts = { ...EDGE, missing: ['BigInt'] };
  expect(verdictOf(findingsOf(facts))).toBe('no');
  expect(findingsOf(facts)[0]).toMatchObject({ says: 'engine.no', params: { missing: 'BigInt' } });
});

test.each<[string, Partial<MachineFacts>, Record<string, string>]>([
  ['Firefox saves to Downloads', { canChooseWhereToSave: false }, { save: 'save.limited' }],
  ['a folder needs no network', { place: 'file', hasServiceWorker: false }, { offline: 'offline.file' }],
  ['plain http is not kept offline', { place: 'http' }, { offline: 'offline.limited', place: 'place.http' }],
  ['loopback is', { place: 'loopback' }, { offline: 'offline.ok' }],
  ['a browser without folders takes many files', { canChooseFolders: false }, { folder: 'folder.limited' }],
])('%s', (_title, part, says) => {
  expect(said({ ...EDGE, ...part })).toMatchObject(says);
});

test('storage that is not told is no reason to worry', () => {
  const { freeMegabytes: _gone, ...facts } = EDGE;
  expect(said(facts)['storage']).toBe('storage.limited');
  expect(verdictOf(findingsOf(facts))).toBe('limited');
});

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
    'Edge 131',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36', 'Chrome 130'],
  ['Mozilla/5.0 (X11; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox 128'],
  ['Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15', 'Safari 17'],
  ['Something', 'Something'],
])('%s is %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});

test.each([
  ['file:', '', 'file'],
  ['https:', 'cchc.gov.vn', 'https'],
  ['http:', 'localhost', 'loopback'],
  ['http:', '10.0.0.5', 'http'],
] as const)('%s//%s is %s', (protocol, hostname, place) => {
  expect(placeOf({ protocol, hostname })).toBe(place);
});

test('the pane runs in every Excel from the lowest set the adapter asks for, and in no other', () => {
  const below = (api: string): boolean => Number(api.split('.')[1]) < Number(FLOOR.split('.')[1]);
  for (const client of EXCEL_CLIENTS.filter(({ api }) => api !== '–')) {
    const runs = worksThere(client).pane.vi.startsWith('Chạy');
    expect([client.id, runs]).toEqual([client.id, !below(client.api)]);
  }
});

test('every word of the page is there in both languages', () => {
  for (const { vi, en } of Object.values(MACHINE)) expect([vi.trim(), en.trim()]).not.toContain('');
});
