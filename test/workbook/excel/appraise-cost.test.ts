import { readAppraisal } from '../../../src/workflows/appraise';
import { decideIn } from '../../../src/workflows/decide-in';
import type { Operation } from '../../../src/round/appraisal/operation';
import { planRound } from '../../../src/output/round/plan-round';
import { hostFromFile } from '../../excel-host/xlsx-file';
import { connectOffice } from '../../excel-host/office-in-node';
import { excelWorkbook } from '../../../src/workbook/excel';
import { writeWorkbook, type NewSheet } from '../../../src/workbook/xlsx';
import { COMPILE, linesOf, roundOf, trainingMaster, unitOf } from '../../output/round-builders';
import { valueOf } from './connect';

const OPTIONS = {
  who: 'Nguyễn Văn An',
  when: '2026-01-20T08:00:00.000Z',
  language: 'vi',
  compile: COMPILE,
} as const;
const EMPTY = { sheets: [], names: [], structureProtected: false, date1904: false };

/** The round of so many units, open in Excel, with its sheets for appraising already there. */
async function inExcel(units: number) {
  const all = Array.from({ length: units }, (_, at) => unitOf(`U${at}`, `Đơn vị ${at}`));
  const round = roundOf(all, { lines: linesOf(trainingMaster(), all) });
  const plan = valueOf(planRound(EMPTY, { round, stamp: OPTIONS, language: 'vi' }));
  const sheets = plan.edits.filter((edit): edit is NewSheet & typeof edit => edit.kind === 'addSheet');
  const host = await hostFromFile(valueOf(writeWorkbook(sheets)));
  connectOffice(host, '1.14');
  return { host, port: excelWorkbook() };
}

/** Requests of one change as the pane makes it: read, written, read back and compared. */
async function requestsOf(
  { host, port }: Awaited<ReturnType<typeof inExcel>>,
  operations: (items: readonly string[]) => readonly Operation[],
): Promise<number> {
  host.startCounting();
  const content = valueOf(await port.read());
  const opened = valueOf(readAppraisal(content, OPTIONS));
  const items = opened.round.lines.filter(({ unit }) => unit === 'U0').map(({ item }) => item);
  const decided = valueOf(decideIn(content, operations(items), OPTIONS));
  const receipt = valueOf(await port.apply({ command: 'appraise', edits: decided.edits }));
  expect(receipt.refused).toEqual([]);
  valueOf(decided.verify(valueOf(await port.read())));
  return host.exchanges.length;
}

const accept = (item: string): Operation => ({ kind: 'accept', unit: 'U0', item, round: 1 });
const first = (items: readonly string[]) => [accept(items[0]!)];
const many = (items: readonly string[]) => items.slice(1, 16).map(accept);

test('one decision and fifteen at once take as many requests, for two units as for twelve', async () => {
  const counts: number[] = [];
  for (const units of [2, 12]) {
    const excel = await inExcel(units);
    // The first change adds the sheets of phrases and appraisers.
    await requestsOf(excel, () => [{ kind: 'state', unit: 'U0', state: 'appraising' }]);
    counts.push(await requestsOf(excel, first), await requestsOf(excel, many));
  }
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeLessThanOrEqual(6);
}, 120_000);
