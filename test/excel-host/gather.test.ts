import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok } from '../../src/result';
import type { ChosenFile } from '../../src/taskpane/host';
import { gatherChosen, writeRound, type GatheredFiles } from '../../src/taskpane/session/commands/gather';
import { PROVINCE, registerFile, unitFile } from '../round/gather/folder';
import { paneInExcel, type PaneInExcel } from './commands';
import { aboveBudget, costOf } from './cost';
import { hostFromFile } from './xlsx-file';

jest.setTimeout(300_000);

const SAMPLE = readFileSync(join(__dirname, '../../assets/samples/tu-cham-so-2025.xlsx'));

function chosen(name: string, bytes: Uint8Array): ChosenFile {
  return { name, bytes: async () => ok(bytes) };
}

const files = (count: number): ChosenFile[] =>
  PROVINCE.slice(0, count).map((unit, at) => chosen(`${at}.xlsx`, unitFile(unit)));
const REGISTER = chosen('so-dang-ky.xlsx', registerFile());

async function gatheredIn({ session }: PaneInExcel, count: number): Promise<GatheredFiles> {
  const answers = { units: new Map<string, string>(), files: new Map<string, string>() };
  const choice = { files: files(count), register: REGISTER, year: 2025, answers };
  let found: GatheredFiles | undefined;
  await gatherChosen(session.desk, choice, (now) => {
    found = now;
  });
  if (found?.gathered === undefined) throw new Error(JSON.stringify(found?.problems));
  return found;
}

/** The round trips of gathering and of writing, and what the workbook then holds. */
async function gatherInto(pane: PaneInExcel, count: number) {
  pane.host.startCounting();
  const { gathered } = await gatheredIn(pane, count);
  expect(aboveBudget('gather', costOf(pane.host))).toEqual([]);
  const reading = costOf(pane.host).requests;
  pane.host.startCounting();
  expect(await writeRound(pane.session.desk, gathered!)).toBe(true);
  expect(aboveBudget('write the round', costOf(pane.host))).toEqual([]);
  pane.host.assertComplete();
  return { reading, writing: costOf(pane.host).requests, lines: gathered!.round.lines.length };
}

test('gathering costs as many round trips for twelve files as for three', async () => {
  const small = await gatherInto(paneInExcel(await hostFromFile(SAMPLE)), 3);
  const large = await gatherInto(paneInExcel(await hostFromFile(SAMPLE)), 12);
  expect(large.lines).toBeGreaterThan(3 * small.lines);
  expect([large.reading, large.writing]).toEqual([small.reading, small.writing]);
});

test('the round stands in the open workbook beside what was there, and goes again with one undo', async () => {
  const pane = paneInExcel(await hostFromFile(SAMPLE));
  const names = (): string[] => pane.host.workbook.sheets.map(({ name }) => name);
  const before = names();
  const { gathered } = await gatheredIn(pane, 2);
  await writeRound(pane.session.desk, gathered!);
  expect(names()).toEqual(expect.arrayContaining([...before, 'Đơn vị', 'Thẩm định', 'Sổ tiếp nhận']));
  await pane.session.undo();
  expect(names()).toEqual(before);
});

test('gathering again into the open round changes only what came since', async () => {
  const pane = paneInExcel(await hostFromFile(SAMPLE));
  await gatherInto(pane, 2);
  const again = await gatheredIn(pane, 3);
  expect(again.isNew).toBe(false);
  expect(again.gathered!.changes.map(({ unitName }) => unitName)).toEqual(['Sở Tư pháp']);
  expect(await writeRound(pane.session.desk, again.gathered!)).toBe(true);
});
