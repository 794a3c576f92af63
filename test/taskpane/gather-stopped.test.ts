import { ok } from '../../src/result';
import type { ChosenFile } from '../../src/taskpane/host';
import { gatherChosen, type GatheredFiles } from '../../src/taskpane/session/commands/gather';
import type { Session } from '../../src/taskpane/session/session';
import { PROVINCE, registerFile, unitFile } from '../round/gather/folder';
import { newSession } from './open-sample';

const REGISTER: ChosenFile = { name: 'so-dang-ky.xlsx', bytes: async () => ok(registerFile()) };
const UNITS = PROVINCE.slice(0, 4).map((unit, at): ChosenFile => {
  return { name: `${at}.xlsx`, bytes: async () => ok(unitFile(unit)) };
});

/** Gathers the register and these files, with a clock that has moved on at every look. */
async function gather(session: Session, units: readonly ChosenFile[]) {
  let clock = 0;
  jest.spyOn(Date, 'now').mockImplementation(() => (clock += 1_000));
  const found: GatheredFiles[] = [];
  const done: (number | undefined)[] = [];
  const leave = session.subscribe(() => done.push(session.state.work?.done));
  const files = [REGISTER, ...units];
  const answers = { units: new Map<string, string>(), files: new Map<string, string>() };
  await gatherChosen(session.desk, { files, answers }, (one) => found.push(one));
  leave();
  return { found, done: done.filter((one) => one !== undefined) };
}

afterEach(() => jest.restoreAllMocks());

test('gathering says how many files it has read, one after another', async () => {
  const { session } = newSession();
  const { found, done } = await gather(session, UNITS);
  expect(found).toHaveLength(1);
  expect(done.length).toBeGreaterThan(2);
  expect([...done].sort((a, b) => a - b)).toEqual(done);
  expect(Math.max(...done)).toBeLessThanOrEqual(UNITS.length + 1);
  expect(session.state.work).toBeUndefined();
});

test('stopping half-way reads no further file, finds nothing, writes nothing, and says so', async () => {
  const { session, host } = newSession();
  await session.openFile(REGISTER);
  const before = session.state;
  const read: string[] = [];
  const units = UNITS.map((file, at): ChosenFile => {
    const bytes = (): ReturnType<ChosenFile['bytes']> => {
      read.push(file.name);
      if (at === 1) session.stop();
      return file.bytes();
    };
    return { ...file, bytes };
  });
  const { found } = await gather(session, units);
  expect(read).toEqual(['0.xlsx', '1.xlsx']);
  expect(found).toEqual([]);
  expect(host.kept).toEqual([]);
  const { notice, work, content, canUndo } = session.state;
  expect(notice).toEqual({ tone: 'success', lines: ['Đã dừng. Không có gì thay đổi.'] });
  expect(work).toBeUndefined();
  expect({ content, canUndo }).toEqual({ content: before.content, canUndo: false });
  expect(await session.desk.open?.save?.()).toEqual(await REGISTER.bytes());
});
