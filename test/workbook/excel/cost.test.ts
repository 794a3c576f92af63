import type { Edit, WritePlan } from '../../../src/grid/plan';
import { area } from '../../excel-host/build';
import { fullLengthSheet, rankingCells, resultCells } from '../../excel-host/full-length';
import { costOf } from '../../excel-host/cost';
import { assertComplete, connect, valueOf } from './connect';

afterEach(assertComplete);

const SHEET = 'Tự chấm 2025';
const KB = 1024;

const plan = (...edits: Edit[]): WritePlan => ({ command: 'test', edits });

const SCORE = plan(
  { kind: 'cells', sheet: SHEET, cells: resultCells() },
  {
    kind: 'columnWidths',
    sheet: SHEET,
    widths: { 9: 10, 10: 10, 11: 12, 12: 12, 13: 14, 14: 12, 15: 40, 16: 40 },
  },
  { kind: 'defineName', name: '_cchc_ketqua', refersTo: `'${SHEET}'!$J$8:$Q$179`, hidden: true },
);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('what a command costs', () => {
  test('scoring 125 items: three requests, 12 KB beside what it writes, 250 KB of answers', async () => {
    const { host, port } = connect([fullLengthSheet(SHEET)]);
    valueOf(await port.read());
    valueOf(await port.apply(SCORE));
    const { requests, asked, answered } = costOf(host);
    expect(requests).toBeLessThanOrEqual(3);
    expect(sum(host.exchanges.map(({ actions }) => actions))).toBeLessThan(130);
    expect(asked).toBeLessThan(12 * KB);
    expect(answered).toBeLessThan(250 * KB);
  });

  test('the number of requests and actions does not grow with the rows', async () => {
    const actions = async (rows: number): Promise<number> => {
      const { host, port } = connect([fullLengthSheet(SHEET)]);
      const cells = resultCells().filter(({ row }) => row < rows);
      valueOf(await port.apply(plan({ kind: 'cells', sheet: SHEET, cells })));
      expect(host.exchanges).toHaveLength(1);
      return host.exchanges[0]!.actions;
    };
    expect(await actions(180)).toBe(await actions(20));
  });

  test('writing anew over its own columns takes one request', async () => {
    const { host, port } = connect([fullLengthSheet(SHEET)]);
    valueOf(await port.apply(SCORE));
    valueOf(await port.read());
    host.startCounting();
    const clear: Edit = { kind: 'clear', sheet: SHEET, area: area(7, 9, 178, 16) };
    valueOf(await port.apply({ ...SCORE, edits: [clear, ...SCORE.edits] }));
    expect(host.exchanges).toHaveLength(1);
  });

  test('highlighting every item in seven tones takes one request of at most 20 KB', async () => {
    const { host, port } = connect([fullLengthSheet(SHEET)]);
    valueOf(await port.read());
    host.startCounting();
    const tones = ['lost', 'high', 'attention', 'safe', 'unknown', 'problem', 'gap'] as const;
    const highlights = tones.map((tone, index): Edit => {
      const rows = Array.from({ length: 18 }, (_, turn) => 8 + turn * 7 + index);
      return { kind: 'highlight', sheet: SHEET, tone, areas: rows.map((row) => area(row, 1, row, 5)) };
    });
    valueOf(await port.apply(plan({ kind: 'clearHighlights', sheet: SHEET }, ...highlights)));
    expect(host.exchanges).toHaveLength(1);
    expect(host.exchanges[0]!.requestBytes).toBeLessThan(20 * KB);
  });

  test('a ranking of 168 agencies takes at most two requests and 150 KB', async () => {
    const { host, port } = connect([fullLengthSheet(SHEET)]);
    const layout = {
      landscape: true,
      columnWidths: [6, 36, 16, 10, 10, 10, 10, 10, 10, 12],
      merges: [area(0, 0, 0, 9)],
      freeze: { rows: 3, columns: 2 },
      printTitleRows: { first: 2, last: 2 },
    };
    const add: Edit = { kind: 'addSheet', sheet: 'Xếp hạng 2025', cells: rankingCells(), layout };
    valueOf(await port.apply(plan(add)));
    expect(host.exchanges.length).toBeLessThanOrEqual(2);
    expect(sum(host.exchanges.map((one) => one.requestBytes + one.responseBytes))).toBeLessThan(150 * KB);
  });

  test('168 sheets are read in two requests', async () => {
    const sheets = Array.from({ length: 168 }, (_, index) => {
      const whole = fullLengthSheet(`Xã ${index + 1}`);
      return { ...whole, rows: whole.rows.slice(0, 20), rowCount: 20 };
    });
    const { host, port } = connect(sheets);
    expect(valueOf(await port.read()).sheets).toHaveLength(168);
    expect(host.exchanges).toHaveLength(2);
  });
});
