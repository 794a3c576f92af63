/** @jest-environment jsdom */
import { act, cleanup, waitFor } from '@testing-library/react';
import { shippedRulebooks } from '../../src/rulebook/shipped';
import { walk } from '../../src/rulebook/walk';
import { APPRAISAL_LABELS } from '../../src/messages/appraisal-labels';
import { ok } from '../../src/result';
import type { Session } from '../../src/taskpane/session/session';
import type { Tab } from '../../src/taskpane/session/state';
import { App } from '../../src/taskpane/views/App';
import { sourceRuns } from '../../src/taskpane/views/source-runs';
import { TABS } from '../../src/taskpane/views/tabs';
import { roundOfYear } from '../e2e/round-files';
import { draw } from './draw';
import { newSession, sample } from './open-sample';

jest.setTimeout(240_000);
afterEach(cleanup);

const VIETNAMESE = /[À-ÖØ-öø-ỹ]/u;

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Everything that stands in what is open or comes with the product in Vietnamese: quoted, never ours to translate. */
function sourcesOf({ state: { content, scored, file = '' } }: Session): string {
  const cells = (content?.sheets ?? []).flatMap(({ sheet, rows }) => [
    sheet,
    ...rows.flatMap((row) => (row ?? []).map((cell) => String(cell?.value ?? ''))),
  ]);
  const items = (scored?.scored.items ?? []).flatMap(({ row, needs }) => [
    row.title,
    row.scoringText?.value ?? '',
    ...needs.flatMap(({ choices = [] }) => choices),
  ]);
  const books = shippedRulebooks().flatMap(({ title, nodes }) => [
    title,
    ...[...walk(nodes)].map(({ node }) => node.title),
  ]);
  // A sheet the reader is to look for has the name it will have.
  const sheets = [APPRAISAL_LABELS['sheet.assignments'].vi];
  return [file, ...sheets, ...cells, ...items, ...books].map(plain).join(' | ');
}

/** Pieces between signs, so that a figure of ours among words of the sheet does not hide them. */
function strangers(text: string, sources: string): string[] {
  const pieces = text
    .split(/[“”"();:·→!|,\n]|\. |\.$| – /u)
    .map((piece) => plain(piece).replace(/^[\d.]+ /, ''));
  return pieces.filter((piece) => VIETNAMESE.test(piece) && !sources.includes(piece));
}

const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt'];

/** What is wrong with the Vietnamese on the page: no `lang="vi"` claims it, or no source has it. */
function faults(sources: string): string[] {
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    if (element.closest('style, script, footer') !== null) return [];
    const said = SPOKEN.flatMap((name) => strangers(wordsIn(element.getAttribute(name)), sources));
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const own = texts.map((node) => node.textContent ?? '').join('');
    if (!VIETNAMESE.test(own)) return said;
    // An option holds no elements: what it quotes cannot be told apart.
    const isMarked = element.closest('[lang=vi], option') !== null;
    const wrong = isMarked ? strangers(own, sources) : [own];
    return [...said, ...wrong].map((words) => `<${element.tagName.toLowerCase()}> ${words.trim()}`);
  });
}

/** The Vietnamese of an attribute, without the words of ours around it. */
function wordsIn(attribute: string | null): string {
  const runs = sourceRuns(attribute ?? '').filter(({ isSource }) => isSource);
  return runs.map(({ text }) => text).join(' | ');
}

async function shows(session: Session, tab: Tab): Promise<void> {
  await act(async () => session.show(tab));
  await waitFor(() => {
    const view = document.getElementById('view');
    expect(view?.getAttribute('aria-labelledby')).toBe(`tab-${tab}`);
    expect(view?.textContent).not.toBe('');
    expect(session.state.work).toBeUndefined();
  });
}

async function openAll(): Promise<void> {
  await act(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Every view of the pane over what is open, in English. */
async function look(session: Session): Promise<Readonly<Record<string, readonly string[]>>> {
  await draw(session, <App version="9.9.9" />);
  const found: Record<string, string[]> = {};
  for (const { id } of TABS) {
    await shows(session, id);
    await openAll();
    const left = [...new Set(faults(sourcesOf(session)))];
    if (left.length > 0) found[id] = left;
  }
  return found;
}

async function inEnglish(): Promise<Session> {
  const { session } = newSession();
  await session.setLanguage('en');
  return session;
}

test('before a file is open, every view speaks English', async () => {
  expect(await look(await inEnglish())).toEqual({});
});

test('over the messy sheet, only words of the sheet are Vietnamese, and marked so', async () => {
  const session = await inEnglish();
  await session.openFile(sample('tu-cham-lon-xon-2025.xlsx'));
  const [first] = session.state.scored?.scored.items ?? [];
  if (first !== undefined) await session.selected(first.row.cell);
  expect(await look(session)).toEqual({});
});

test('over a round, only words of the round are Vietnamese, and marked so', async () => {
  const session = await inEnglish();
  const { name, buffer } = roundOfYear(2025, { open: true });
  await session.openFile({ name, bytes: async () => ok(new Uint8Array(buffer)) });
  expect(await look(session)).toEqual({});
});
