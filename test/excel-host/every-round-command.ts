import type { WorkbookContent } from '../../src/grid/cell-grid';
import { failed, ok, problem } from '../../src/result';
import { rational } from '../../src/rulebook/rational';
import { gatherChosen, writeRound, type GatheredFiles } from '../../src/taskpane/session/commands/gather';
import { planForms } from '../../src/taskpane/session/commands/issue';
import { writeTables } from '../../src/taskpane/session/commands/reports';
import { changeRound, readRound } from '../../src/taskpane/session/commands/round';
import { listUnsent } from '../../src/taskpane/session/commands/unsent';
import { refusedCells } from '../../src/workflows/appraise';
import type { Table } from '../../src/output/table';
import { agencyFiles } from './agencies';
import { hostWith, sheetOf } from './build';
import { chosenTable, handedOn } from './chosen';
import type { PaneInExcel } from './commands';
import { casesOn } from './failing';

const NOTES = 'Ghi chú';
const workbook = () => hostWith([sheetOf(NOTES, { A1: 'Riêng' })]);

const REGISTER = chosenTable('so-dang-ky.xlsx', [
  ['STT', 'Tên đơn vị', 'Khối', 'Bộ tiêu chí'],
  [1, 'Ủy ban nhân dân xã Trường Sơn 1', 'Khối xã', 'training-commune'],
]);

function gathering({ session }: PaneInExcel): Promise<GatheredFiles> {
  const answers = { units: new Map<string, string>(), files: new Map<string, string>() };
  const choice = { files: agencyFiles(1), register: REGISTER, year: 2025, answers };
  return handedOn((take) => gatherChosen(session.desk, choice, take));
}

/** Gathered once: what is written is planned anew on the cells of each workbook. */
let gathered: Promise<GatheredFiles> | undefined;
const gatherOnce = (pane: PaneInExcel): Promise<GatheredFiles> => (gathered ??= gathering(pane));

async function writeGathered(pane: PaneInExcel): Promise<boolean> {
  const found = (await gatherOnce(pane)).gathered;
  if (found === undefined) throw new Error('nothing was gathered');
  return writeRound(pane.session.desk, found);
}

const TABLE: Table = {
  key: 'bang',
  sheet: 'Bảng tổng hợp',
  title: 'BẢNG TỔNG HỢP',
  subtitles: [],
  columns: [
    { key: 'unit', header: 'Đơn vị', format: 'text', width: 30 },
    { key: 'points', header: 'Điểm', format: 'points', width: 10 },
  ],
  rows: [{ kind: 'data', cells: { unit: 'Sở Nội vụ', points: { value: rational(17, 2), tone: 'gap' } } }],
  notes: [],
};

const writeTable = ({ session }: PaneInExcel): Promise<boolean> =>
  writeTables(session.desk, { command: 'report', tables: () => ok([TABLE]), said: (sheets) => sheets });

/** What appraising does: a few cells, read back and held against what was meant. */
function decide({ session }: PaneInExcel): Promise<boolean> {
  const cells = [0, 1, 2].map((row) => ({ row, column: 1, value: row + 1 }));
  return changeRound(
    session.desk,
    {
      command: 'appraise',
      plan: () =>
        ok({
          edits: [{ kind: 'cells' as const, sheet: NOTES, cells }],
          verify: ({ sheets }: WorkbookContent) => {
            const written = sheets[0]?.rows.every((row, at) => row?.[1]?.value === at + 1) ?? false;
            return written ? ok(null) : failed(problem('round.not-there', 'error'));
          },
        }),
      refused: refusedCells,
      said: () => 'Đã ghi.',
    },
    () => undefined,
  );
}

/** The commands on the workbook of a round. */
export const ROUND_COMMANDS = casesOn(workbook, [
  {
    name: 'reading a round',
    through: ['round.readRound'],
    run: ({ session }) => readRound(session.desk, () => undefined),
  },
  { name: 'gathering files', through: ['gather.gatherChosen'], run: gathering },
  {
    name: 'writing a round',
    through: ['gather.writeRound'],
    prepare: gatherOnce,
    run: writeGathered,
  },
  {
    name: 'writing a round that is there',
    through: ['gather.writeRound'],
    prepare: writeGathered,
    run: writeGathered,
  },
  {
    name: 'listing who has not sent',
    through: ['unsent.listUnsent'],
    prepare: writeGathered,
    run: ({ session }) => listUnsent(session.desk, () => undefined),
  },
  { name: 'appraising', through: ['round.changeRound'], run: decide },
  { name: 'writing a report', through: ['reports.writeTables'], run: writeTable },
  {
    name: 'writing a report again',
    through: ['reports.writeTables'],
    prepare: writeTable,
    run: writeTable,
  },
  {
    name: 'undoing a report written again',
    through: ['results.undo'],
    prepare: async (pane) => {
      await writeTable(pane);
      await writeTable(pane);
    },
    run: ({ session }) => session.undo(),
  },
  {
    name: 'planning forms to issue',
    through: ['issue.planForms'],
    run: ({ session }) =>
      planForms(session.desk, { register: REGISTER, rulebook: 'open', year: 2026 }, () => undefined),
  },
]);
