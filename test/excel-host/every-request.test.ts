import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hostWith, sheetOf } from './build';
import { paneInExcel } from './commands';
import { SHEET, SHEET_COMMANDS } from './every-command';
import { ROUND_COMMANDS } from './every-round-command';
import { isSuccess, KINDS, outcomeOf, same, unsaid, without, type Outcome } from './failing';

/**
 * Every command of the pane and the ribbon, with a failure at every single request it makes: afterwards the workbook
 * is as before, or wholly changed as the command says, or different only where the messages say so.
 */

jest.setTimeout(120_000);

const COMMANDS = [...SHEET_COMMANDS, ...ROUND_COMMANDS];

describe.each(COMMANDS)('$name', (command) => {
  let whole: Outcome;
  beforeAll(async () => {
    whole = await outcomeOf(command);
    expect(whole.requests).toBeGreaterThan(0);
  });

  test.each(KINDS)('with %s at every request', async (kind) => {
    for (let at = 1; at <= whole.requests; at++) {
      const one = await outcomeOf(command, { at, kind });
      const gone = kind === 'sheetGone' ? Object.keys(one.before.sheets).slice(0, 1) : [];
      const where = `${command.name}, ${kind} at ${at}`;
      const asBefore = unsaid(one.before, one.after, { problems: one.problems, gone });
      const asMeant = same(without(one.after, gone), without(whole.after, gone));
      expect([where, asMeant ? [] : asBefore]).toEqual([where, []]);
      // Neither is a change kept quiet, nor is one claimed that was not made.
      const codes = one.problems.map(({ code }) => code);
      const isChanged = !same(one.before, one.after) && kind !== 'sheetGone';
      const claimsNothing =
        codes.includes('excel.nothing-written') && !codes.some((code) => /half|unknown/.test(code));
      expect([where, claimsNothing && isChanged]).toEqual([where, false]);
      expect([where, one.told]).not.toEqual([where, expect.stringMatching(/\{\w+\}|\[excel/)]);
      if (isSuccess(one) && kind !== 'sheetGone')
        expect([where, same(one.after, whole.after)]).toEqual([where, true]);
    }
  });
});

test('a report written again and taken back is the report that was there, to its lines and highlights', async () => {
  const again = ROUND_COMMANDS.find(({ name }) => name === 'writing a report again')!;
  const undone = ROUND_COMMANDS.find(({ name }) => name === 'undoing a report written again')!;
  const { before } = await outcomeOf(again);
  const { after } = await outcomeOf(undone);
  expect(after).toEqual(before);
});

test('failures reach the user in words', async () => {
  const writing = COMMANDS.find(({ name }) => name === 'writing results')!;
  for (const kind of KINDS) {
    const { told } = await outcomeOf(writing, { at: 1, kind });
    expect([kind, told.startsWith('["error"')]).toEqual([kind, true]);
  }
});

/** Handing files over, what comes from chosen files alone, and helpers: none of them asks anything of the workbook. */
const ASK_NOTHING = [
  'document-files.deliverDocuments',
  'files.openFile',
  'files.saveFile',
  'files.stemOf',
  'folder.canWriteFolders',
  'folder.chooseFolder',
  'folder.writeInto',
  'gather.makeRound',
  'gather.saveRound',
  'issue.issueTo',
  'last-year.readEarlierRulebook',
  'ranking.presentRanking',
  'ranking.rank',
  'readings.tryWording',
  'report-files.deliverReports',
  'report-files.give',
  'round.deliverFiles',
  'round.readChosen',
  'sources.addUpProvince',
  'sources.followTrend',
  'tasks.deliverAppendix',
  'tasks.issueTasks',
  'unsent.deliverUnsent',
];

const FOLDER = join(__dirname, '../../src/taskpane/session/commands');

/** A new command must be put among those above, or be one of those that ask nothing. */
test('no command of the pane and no button of the ribbon is forgotten', async () => {
  const modules = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
  const exported = modules.flatMap((name) => {
    const functions = jest.requireActual<object>(join(FOLDER, name));
    return Object.keys(functions).map((each) => `${name}.${each}`);
  });
  const tried = new Set(COMMANDS.flatMap(({ through }) => through));
  expect(exported.filter((each) => !tried.has(each)).sort()).toEqual(ASK_NOTHING);
});

test('the other buttons of the ribbon only open a view', async () => {
  const tried = new Set(COMMANDS.flatMap(({ through }) => through));
  const pane = paneInExcel(hostWith([sheetOf(SHEET, { A1: 'Riêng' })]));
  const others = Object.entries(pane.ribbon).filter(([name]) => !tried.has(`ribbon.${name}`));
  for (const [, run] of others) await run();
  expect(pane.host.exchanges).toEqual([]);
  expect(others.map(([name]) => name)).toEqual(['issueForms', 'gatherFiles', 'rankUnits', 'exportReports']);
});
