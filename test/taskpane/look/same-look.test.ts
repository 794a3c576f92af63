import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { ok } from '../../../src/result';
import type { Session } from '../../../src/taskpane/session/session';
import * as engine from '../../../src/taskpane/engine';
import { answer } from '../../../src/taskpane/look/answer';
import type { Asked, Beside } from '../../../src/taskpane/look/beside';
import { newSession, SAMPLES } from '../open-sample';

const CASES = join(__dirname, '../../cases');
const FOLDERS = [SAMPLES, join(CASES, 'sheets'), join(CASES, 'odd-sheets')];
/** The departments of one province fill in the same form: a few stand for all. */
const ALIKE = /tinh-truong-son-2025\/(?!so-noi-vu|so-y-te|danh-sach)/;
const MESSY = join(SAMPLES, 'tu-cham-lon-xon-2025.xlsx');

/** As a channel between a page and a worker does: what is no plain data does not come through. */
const sent = <T>(value: T): T => deserialize(serialize(value)) as T;

const beside: Beside = async (asked) => sent(await answer(engine, sent<Asked>(asked)));

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xlsx') && !ALIKE.test(name))
    .map((name) => join(folder, name)),
);

async function opened(path: string, how?: Beside): Promise<Session> {
  const { session } = newSession(how);
  await session.openFile({ name: 'a.xlsx', bytes: async () => ok(new Uint8Array(readFileSync(path))) });
  return session;
}

test.each(files.map((path) => relative(join(__dirname, '../../..'), path)))(
  '%s looks the same from beside the page',
  async (path) => {
    const there = await opened(path, beside);
    const here = await opened(path);
    // Comparing is quick, saying what differs is not.
    if (!isDeepStrictEqual(there.state, here.state)) expect(there.state).toEqual(here.state);
    expect(there.state.work).toBeUndefined();
  },
);

describe('a file looked at beside the page', () => {
  test('is opened by the page when something is done to it, and every command does the same', async () => {
    const after = await Promise.all([undefined, beside].map(worked));
    expect(after[1]).toEqual(after[0]);
  });

  test('costs the page nothing of the engine until then', async () => {
    const { session } = newSession(beside);
    const asked = jest.spyOn(session.desk, 'firstScreen');
    await session.openFile({ name: 'a.xlsx', bytes: async () => ok(new Uint8Array(readFileSync(MESSY))) });
    await session.save();
    expect(session.state.shown?.overview.points).toBe('17,44');
    expect(asked).not.toHaveBeenCalled();
    await session.toggleHighlights();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('is scored by the rulebook that was chosen', async () => {
    const points = await Promise.all(
      [undefined, beside].map(async (how) => {
        const { session } = newSession(how);
        const [, { id } = { id: '' }] = await session.rulebooks();
        session.useRulebook(id);
        await session.openFile({
          name: 'a.xlsx',
          bytes: async () => ok(new Uint8Array(readFileSync(MESSY))),
        });
        expect(session.state.scored?.rulebook?.id).toBe(id);
        return session.state.shown;
      }),
    );
    expect(points[1]).toEqual(points[0]);
  });

  test('that is no workbook has its reasons from the page', async () => {
    const look = await answer(engine, { file: new Uint8Array([1, 2, 3]), ...ASKED });
    expect(look).toBeUndefined();
    const { session } = newSession(beside);
    await session.openFile({ name: 'a.xlsx', bytes: async () => ok(new Uint8Array([1, 2, 3])) });
    expect(session.state.failure?.map(({ code }) => code)).toEqual(['workbook.not-a-workbook']);
  });

  test('is not shown once the user has stopped', async () => {
    const { session } = newSession(async (asked) => {
      session.stop();
      return beside(asked);
    });
    await session.openFile({ name: 'a.xlsx', bytes: async () => ok(new Uint8Array(readFileSync(MESSY))) });
    expect(session.state.shown).toBeUndefined();
    expect(session.state.file).toBeUndefined();
  });
});

const ASKED = { language: 'vi', today: { year: 2026, month: 1, day: 10 } } as const;

/** Everything a clerk does in turn, and what the pane and the file are then. */
async function worked(how: Beside | undefined): Promise<unknown> {
  const { session, host } = newSession(how);
  await session.openFile({ name: 'a.xlsx', bytes: async () => ok(new Uint8Array(readFileSync(MESSY))) });
  const steps: readonly (() => Promise<void>)[] = [
    () => session.rescore(),
    () => session.toggleHighlights(),
    () => session.goTo({ sheet: 'Sheet1', cell: 'D10' }),
    () => session.writeResults(true),
    () => session.setLanguage('en'),
    () => session.undo(),
    () => session.toggleHighlights(),
  ];
  const states: unknown[] = [];
  for (const step of steps) {
    await step();
    await session.save();
    states.push(session.state);
  }
  return { states, kept: host.kept };
}
