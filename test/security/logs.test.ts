import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '../../src/result';
import { cchc } from '../cli/run';
import { paneInExcel } from '../excel-host/commands';
import { hostFromFile } from '../excel-host/xlsx-file';
import { newSession } from '../taskpane/open-sample';

/** Names, cells and files of an office: whoever reads a log must not find them there. */
const SAMPLE = join(__dirname, '../../assets/samples/tu-cham-so-2025.xlsx');
const BYTES = new Uint8Array(readFileSync(SAMPLE));
const TRUNCATED = BYTES.slice(0, 900);

const WAYS = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir', 'group'] as const;
let logged: jest.SpyInstance[];
let folder: string;
beforeEach(() => {
  logged = WAYS.map((way) => jest.spyOn(console, way).mockImplementation(() => undefined));
  folder = mkdtempSync(join(tmpdir(), 'cchc-logs-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function said(): unknown[] {
  return logged.flatMap((spy) => spy.mock.calls as unknown[]);
}

test('commands of the command line log nothing beside their answer', async () => {
  const out = join(folder, 'Sở Nội vụ.xlsx');
  for (const argv of [
    ['check', SAMPLE],
    ['score', SAMPLE, '--out', out],
    ['risks', out],
    ['score', 'none.xlsx'],
  ])
    await cchc(...argv);
  expect(said()).toEqual([]);
});

test('the pane in a browser logs nothing, nor when a file is broken or a disk is full', async () => {
  const { session, host } = newSession();
  await session.openFile({ name: 'Sở Nội vụ.xlsx', bytes: async () => ok(BYTES.slice()) });
  await session.writeResults(true);
  await session.confirm(0, 'Nguyễn Văn An');
  await session.save();
  expect(host.kept).toHaveLength(1);
  await session.openFile({ name: 'Sở Nội vụ.xlsx', bytes: async () => ok(TRUNCATED) });
  await session.openFile({
    name: 'Sở Nội vụ.xlsx',
    bytes: async () => ({ ok: false, problems: [] }),
  });
  expect(session.state.failure).toBeDefined();
  expect(said()).toEqual([]);
});

test('the pane in Excel logs nothing, nor when Excel refuses', async () => {
  const host = await hostFromFile(BYTES);
  const { session, ribbon } = paneInExcel(host);
  await session.rescore();
  for (const kind of ['accessDenied', 'cellEdit', 'aborted'] as const) {
    host.failAt({ at: 1, kind });
    await session.writeResults(false);
    expect(session.state.notice?.tone).toBe('error');
  }
  await ribbon['scoreSheet']!();
  await session.undo();
  host.failAt({ at: 1, kind: 'hostClosing' });
  await ribbon['checkData']!();
  expect(said()).toEqual([]);
});
