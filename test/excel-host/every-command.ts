import { NO_TIME_SETTINGS } from '../../src/review/deadlines/round-dates';
import { keepHolidays, keepRound } from '../../src/taskpane/session/commands/deadlines';
import { writeEvidence } from '../../src/taskpane/session/commands/evidence';
import {
  compareWithResultsBefore,
  dropResultsBefore,
} from '../../src/taskpane/session/commands/results-before';
import { forgetScenario, keepScenario } from '../../src/taskpane/session/commands/scenarios';
import {
  compareWithExport,
  writeComparison,
  type Compared,
} from '../../src/taskpane/session/commands/sources';
import { readTablesAgain } from '../../src/taskpane/session/commands/sums';
import { findTasks, gatherTasks, type Assigned } from '../../src/taskpane/session/commands/tasks';
import type { ChosenFile } from '../../src/taskpane/host';
import { agencyFiles } from './agencies';
import { hostWith, sheetOf } from './build';
import { chosenTable, handedOn, returnedTasks } from './chosen';
import type { PaneInExcel } from './commands';
import { casesOn } from './failing';
import type { ExcelHost } from './host';

/** A small self-scoring sheet with one of each thing that commands write beside or read. */
export const SHEET = 'Tự chấm';
const LEVELS = 'Ban hành kịp thời: 2; ban hành chậm: 1; không ban hành: 0';
const HEADINGS = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Số liệu kê khai', 'Điểm tự chấm'];

function workbook(): ExcelHost {
  const table = sheetOf(SHEET, {
    A1: 'BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025',
    A2: 'Đơn vị: Sở Nội vụ',
    ...row(3, [...HEADINGS, 'Tài liệu kiểm chứng', 'Cơ quan chủ trì']),
    ...row(4, ['1', 'Chỉ đạo, điều hành', 6]),
    ...row(5, [
      '1.1',
      'Ban hành kế hoạch',
      2,
      LEVELS,
      'Ban hành chậm',
      2,
      'Kế hoạch số 1/KH-SNV',
      'Sở Nội vụ',
    ]),
    ...row(6, ['1.2', 'Ban hành báo cáo', 2, LEVELS, 'Ban hành kịp thời', '', '', 'Sở Nội vụ']),
    ...row(7, ['1.3', 'Ban hành quy chế', 2, LEVELS, 'Không ban hành', 1, '', 'Sở Tư pháp']),
  });
  return hostWith([table, sheetOf('Ghi chú', { A1: 'Riêng' })]);
}

function row(line: number, values: readonly (string | number)[]): Record<string, string | number> {
  const cells = values.map((value, column) => [`${'ABCDEFGH'.charAt(column)}${line}`, value] as const);
  return Object.fromEntries(cells.filter(([, value]) => value !== ''));
}

const scored = ({ session }: PaneInExcel): Promise<void> => session.rescore();
const SCENARIO = { name: 'Cuối năm', changes: [] };
const ROUND = { name: 'Năm 2025', dates: { selfCloses: { year: 2025, month: 12, day: 25 } } };
const HOLIDAY = { day: { year: 2026, month: 2, day: 17 }, name: 'Tết Nguyên đán' };

/** The same unit's sheet of the year before, appraised. */
const BEFORE = chosenTable('nam-truoc.xlsx', [
  ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
  ['Đơn vị: Sở Nội vụ'],
  [...HEADINGS, 'Điểm thẩm định'],
  ['1', 'Chỉ đạo, điều hành', 6],
  ['1.1', 'Ban hành kế hoạch', 2, LEVELS, 'Ban hành kịp thời', 2, 1],
]);
const EXPORT = chosenTable('cong-dvc.xlsx', [
  ['Nguồn: Cổng Dịch vụ công quốc gia'],
  [],
  ['STT', 'Đơn vị', 'Hồ sơ đã giải quyết', 'Hồ sơ giải quyết đúng hạn'],
  [1, 'Sở Nội vụ', 400, 390],
]);

const compared = (pane: PaneInExcel): Promise<Compared> =>
  handedOn((take) => compareWithExport(pane.session.desk, { file: EXPORT }, take));

/** The commands on the sheet in view. */
export const SHEET_COMMANDS = casesOn(workbook, [
  { name: 'reading and scoring', through: [], run: scored },
  {
    name: 'the ribbon’s scoring',
    through: ['ribbon.scoreSheet'],
    run: ({ ribbon }) => ribbon['scoreSheet']!(),
  },
  {
    name: 'writing results',
    through: ['results.writeResults'],
    prepare: scored,
    run: ({ session }) => session.writeResults(false),
  },
  {
    name: 'filling in scores',
    through: ['results.writeResults'],
    prepare: scored,
    run: ({ session }) => session.writeResults(true),
  },
  {
    name: 'highlighting',
    through: ['results.colour', 'ribbon.toggleRisks', 'ribbon.toggleProblems', 'ribbon.toggleGaps'],
    prepare: scored,
    run: ({ session }) => session.toggleHighlights(),
  },
  {
    name: 'taking highlights off',
    through: ['results.colour'],
    prepare: async ({ session }) => {
      await session.rescore();
      await session.toggleHighlights();
    },
    run: ({ session }) => session.toggleHighlights(),
  },
  {
    name: 'writing results again',
    through: ['results.writeResults'],
    prepare: async ({ session }) => {
      await session.rescore();
      await session.writeResults(false);
    },
    run: ({ session }) => session.writeResults(false),
  },
  {
    name: 'undoing results',
    through: ['results.undo', 'ribbon.undoLast'],
    prepare: async ({ session }) => {
      await session.rescore();
      await session.writeResults(true);
    },
    run: ({ session }) => session.undo(),
  },
  {
    name: 'undoing highlights',
    through: ['results.undo'],
    prepare: async ({ session }) => {
      await session.rescore();
      await session.toggleHighlights();
    },
    run: ({ session }) => session.undo(),
  },
  {
    name: 'confirming a reading',
    through: ['readings.confirmReading'],
    prepare: scored,
    run: ({ session }) => session.confirm(0, 'Nguyễn Văn A'),
  },
  {
    name: 'adding a ranking',
    through: ['ranking.keepRanking'],
    prepare: ({ session }) => session.rank(agencyFiles(3), 'self'),
    run: ({ session }) => session.keepRanking(),
  },
  { name: 'checking the data', through: ['ribbon.checkData'], run: ({ ribbon }) => ribbon['checkData']!() },
  {
    name: 'explaining a cell',
    through: ['ribbon.explainCell'],
    run: ({ ribbon }) => ribbon['explainCell']!(),
  },
  {
    name: 'showing a cell',
    through: [],
    prepare: scored,
    run: ({ session }) => session.goTo({ sheet: SHEET, cell: 'B5' }),
  },
  {
    name: 'writing the register of evidence',
    through: ['evidence.writeEvidence'],
    prepare: scored,
    run: ({ session }) => writeEvidence(session.desk, undefined),
  },
  {
    name: 'keeping the dates of a round',
    through: ['deadlines.keepRound'],
    prepare: scored,
    run: ({ session }) => keepRound(session.desk, NO_TIME_SETTINGS, ROUND),
  },
  {
    name: 'keeping days off',
    through: ['deadlines.keepHolidays'],
    prepare: scored,
    run: ({ session }) => keepHolidays(session.desk, NO_TIME_SETTINGS, [HOLIDAY]),
  },
  {
    name: 'keeping a scenario',
    through: ['scenarios.keepScenario'],
    prepare: scored,
    run: ({ session }) => keepScenario(session.desk, SCENARIO, 'Nguyễn Văn A'),
  },
  {
    name: 'deleting a scenario',
    through: ['scenarios.forgetScenario'],
    prepare: async (pane) => {
      await scored(pane);
      await keepScenario(pane.session.desk, SCENARIO, 'Nguyễn Văn A');
    },
    run: ({ session }) => forgetScenario(session.desk, SCENARIO.name),
  },
  {
    name: 'reading the tables again',
    through: ['sums.readTablesAgain'],
    prepare: scored,
    run: ({ session }) => readTablesAgain(session.desk, () => undefined),
  },
  {
    name: 'comparing with last year’s results',
    through: ['results-before.compareWithResultsBefore'],
    prepare: scored,
    run: ({ session }) => compareWithResultsBefore(session.desk, BEFORE),
  },
  {
    name: 'no longer comparing with last year’s results',
    through: ['results-before.dropResultsBefore'],
    prepare: scored,
    run: ({ session }) => dropResultsBefore(session.desk),
  },
  {
    name: 'comparing with an export',
    through: ['sources.compareWithExport'],
    prepare: scored,
    run: ({ session }) => compareWithExport(session.desk, { file: EXPORT }, () => undefined),
  },
  {
    name: 'writing the comparison with an export',
    through: ['sources.writeComparison'],
    prepare: async (pane) => {
      await scored(pane);
      const { fed } = await compared(pane);
      pane.session.keep('fed', fed);
    },
    run: ({ session }) => writeComparison(session.desk, session.state.kept['fed'] as Compared['fed']),
  },
  {
    name: 'finding who leads what',
    through: ['tasks.findTasks'],
    prepare: scored,
    run: ({ session }) => findTasks(session.desk, undefined, () => undefined),
  },
  {
    name: 'putting together what lead agencies sent',
    through: ['tasks.gatherTasks'],
    prepare: async (pane) => {
      await scored(pane);
      const assigned = await handedOn((take: (found: Assigned) => void) =>
        findTasks(pane.session.desk, undefined, take),
      );
      pane.session.keep('returned', await returnedTasks(assigned));
    },
    run: ({ session }) =>
      gatherTasks(session.desk, [session.state.kept['returned'] as ChosenFile], () => undefined),
  },
]);
