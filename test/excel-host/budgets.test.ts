import { readFileSync } from 'node:fs';
import { rulesOf } from '../../src/taskpane/present/rules';
import { join } from 'node:path';
import { agencyFiles } from './agencies';
import { paneInExcel, type PaneInExcel } from './commands';
import { aboveBudget, costOf, type Command } from './cost';
import { hostFromFile } from './xlsx-file';

jest.setTimeout(120_000);

const SHEET = 'Tự chấm điểm';
const SAMPLE = readFileSync(join(__dirname, '../../assets/samples/tu-cham-du-chi-tieu-2025.xlsx'));

let pane: PaneInExcel;

/** The bundled sheet of full length; the columns people fill in stay open when it is protected. */
async function start(isProtected = false): Promise<void> {
  const host = await hostFromFile(SAMPLE);
  host.edit(({ sheets: [sheet] }) => {
    if (sheet && isProtected) sheet.protection = {};
  });
  pane = paneInExcel(host);
}

afterEach(() => pane.host.assertComplete());

/** Runs one command and holds it against its budget. */
async function within(command: Command, run: () => Promise<void>): Promise<void> {
  pane.host.startCounting();
  await run();
  expect(pane.session.state.failure).toBeUndefined();
  expect(pane.session.state.notice?.tone).not.toBe('error');
  expect(pane.host.exchanges.length).toBeGreaterThan(0);
  expect(aboveBudget(command, costOf(pane.host))).toEqual([]);
}

test('the ribbon scores a full-length sheet, and scores it again', async () => {
  await start();
  await within('score', pane.ribbon['scoreSheet']!);
  expect(pane.session.state.scored?.scored.items.length).toBeGreaterThanOrEqual(125);
  await within('score again', pane.ribbon['scoreSheet']!);
});

test('the ribbon scores a full-length sheet, and takes the results back', async () => {
  await start();
  await pane.ribbon['scoreSheet']!();
  await within('undo results', pane.ribbon['undoLast']!);
});

test('a protected sheet is scored onto a sheet of its own', async () => {
  await start(true);
  await within('score a protected sheet', pane.ribbon['scoreSheet']!);
  expect(pane.host.workbook.sheets.map(({ name }) => name)).toContain('CCHC – Kết quả');
});

test('the pane scores, highlights, writes and takes back', async () => {
  await start();
  const { session } = pane;
  await within('read and score', () => session.rescore());
  await within('highlight', () => session.toggleHighlights());
  await within('take highlights off', () => session.toggleHighlights());
  await within('fill in empty scores', () => session.writeResults(true));
});

test('the ribbon highlights what was scored, without reading again', async () => {
  await start();
  await pane.session.rescore();
  await within('highlight', pane.ribbon['toggleRisks']!);
  await within('take highlights off', pane.ribbon['toggleRisks']!);
});

test('the ribbon checks and explains, and a click shows a cell', async () => {
  await start();
  await within('read and score', pane.ribbon['checkData']!);
  await within('show a cell', () => pane.session.goTo({ sheet: SHEET, cell: 'B12' }));
});

test('a confirmed reading is kept and counts at once', async () => {
  await start();
  await pane.session.rescore();
  const [row] = rulesOf(pane.session.state.scored!, 'vi').rows;
  await within('confirm a reading', () => pane.session.confirm(row!.index, 'Nguyễn Văn A'));
});

test('168 agencies are ranked into sheets of the workbook', async () => {
  await start();
  await pane.session.rank(agencyFiles(168), 'self');
  expect(pane.session.state.ranking).toBeDefined();
  await within('rank 168 agencies', () => pane.session.keepRanking());
}, 60_000);

test('no formula that is written depends on the custom functions', async () => {
  await start();
  await pane.session.rescore();
  await pane.session.writeResults(true);
  const formulas = pane.host.workbook.sheets.flatMap(({ cells }) =>
    [...cells.values()].map((one) => one.formula),
  );
  expect(formulas.filter((formula) => formula !== undefined).length).toBeGreaterThan(125);
  expect(formulas.filter((formula) => formula?.includes('CCHC.'))).toEqual([]);
});
