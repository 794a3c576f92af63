import type { Problem } from '../../src/result';
import { parseAreaName } from '../../src/grid/address';
import { contains } from '../../src/grid/cell-grid';
import type { WorkbookPort } from '../../src/workbook/workbook';
import { agencyFiles } from './agencies';
import { sheetOf, hostWith } from './build';
import { paneInExcel, type PaneInExcel } from './commands';
import type { FailureKind } from './failures';
import type { ExcelHost } from './host';
import { snapshot } from './snapshot';

/**
 * Every command of the pane and the ribbon, with a failure at every single request it makes: afterwards the workbook
 * is as before, or wholly changed as the command says, or different only where the messages say so.
 */

jest.setTimeout(120_000);

const SHEET = 'Tự chấm';
const LEVELS = 'Ban hành kịp thời: 2; ban hành chậm: 1; không ban hành: 0';

function workbook(): ExcelHost {
  const table = sheetOf(SHEET, {
    A1: 'BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025',
    ...row(3, ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Số liệu kê khai', 'Điểm tự chấm']),
    ...row(4, ['1', 'Chỉ đạo, điều hành', 6]),
    ...row(5, ['1.1', 'Ban hành kế hoạch', 2, LEVELS, 'Ban hành chậm', 2]),
    ...row(6, ['1.2', 'Ban hành báo cáo', 2, LEVELS, 'Ban hành kịp thời']),
    ...row(7, ['1.3', 'Ban hành quy chế', 2, LEVELS, 'Không ban hành', 1]),
  });
  return hostWith([table, sheetOf('Ghi chú', { A1: 'Riêng' })]);
}

function row(line: number, values: readonly (string | number)[]): Record<string, string | number> {
  return Object.fromEntries(values.map((value, column) => [`${'ABCDEF'.charAt(column)}${line}`, value]));
}

interface Case {
  readonly name: string;
  readonly prepare?: (pane: PaneInExcel) => Promise<void>;
  readonly run: (pane: PaneInExcel) => Promise<void>;
}

const scored = ({ session }: PaneInExcel): Promise<void> => session.rescore();

const COMMANDS: readonly Case[] = [
  { name: 'reading and scoring', run: scored },
  { name: 'the ribbon’s scoring', run: ({ ribbon }) => ribbon['scoreSheet']!() },
  { name: 'writing results', prepare: scored, run: ({ session }) => session.writeResults(false) },
  { name: 'filling in scores', prepare: scored, run: ({ session }) => session.writeResults(true) },
  { name: 'highlighting', prepare: scored, run: ({ session }) => session.toggleHighlights() },
  {
    name: 'taking highlights off',
    prepare: async ({ session }) => {
      await session.rescore();
      await session.toggleHighlights();
    },
    run: ({ session }) => session.toggleHighlights(),
  },
  {
    name: 'writing results again',
    prepare: async ({ session }) => {
      await session.rescore();
      await session.writeResults(false);
    },
    run: ({ session }) => session.writeResults(false),
  },
  {
    name: 'undoing results',
    prepare: async ({ session }) => {
      await session.rescore();
      await session.writeResults(true);
    },
    run: ({ session }) => session.undo(),
  },
  {
    name: 'undoing highlights',
    prepare: async ({ session }) => {
      await session.rescore();
      await session.toggleHighlights();
    },
    run: ({ session }) => session.undo(),
  },
  { name: 'confirming a reading', prepare: scored, run: ({ session }) => session.confirm(0, 'Nguyễn Văn A') },
  {
    name: 'adding a ranking',
    prepare: ({ session }) => session.rank(agencyFiles(3), 'self'),
    run: ({ session }) => session.keepRanking(),
  },
  { name: 'checking the data', run: ({ ribbon }) => ribbon['checkData']!() },
  { name: 'explaining a cell', run: ({ ribbon }) => ribbon['explainCell']!() },
  {
    name: 'showing a cell',
    prepare: scored,
    run: ({ session }) => session.goTo({ sheet: SHEET, cell: 'B5' }),
  },
];

const KINDS: readonly FailureKind[] = [
  'cellEdit',
  'accessDenied',
  'requestTooLarge',
  'responseTooLarge',
  'activityLimit',
  'conflict',
  'aborted',
  'sheetGone',
  'hostClosing',
];

interface Outcome {
  readonly before: Shot;
  readonly after: Shot;
  readonly problems: readonly Problem[];
  readonly told: string;
  readonly requests: number;
}

/** Sheets by name, each with its cells by place and with everything else. */
interface Shot {
  readonly sheets: Readonly<
    Record<string, { readonly cells: Readonly<Record<string, string>>; readonly rest: string }>
  >;
  readonly names: string;
}

async function outcomeOf(
  { prepare, run }: Case,
  failure?: { at: number; kind: FailureKind },
): Promise<Outcome> {
  const host = workbook();
  const pane = paneInExcel(host);
  await prepare?.(pane);
  const problems: Problem[] = [];
  listen(pane, problems);
  const before = shotOf(host);
  host.startCounting();
  if (failure !== undefined) host.failAt(failure);
  await run(pane);
  host.assertComplete();
  const { notice, failure: reasons } = pane.session.state;
  const told = [notice?.tone, ...(notice?.lines ?? []), ...(reasons ?? []).flatMap(({ rows }) => rows)];
  return {
    before,
    after: shotOf(host),
    problems,
    told: JSON.stringify(told),
    requests: host.exchanges.length,
  };
}

/** What the port answers passes by on its way to the pane. */
function listen({ session }: PaneInExcel, problems: Problem[]): void {
  const port: WorkbookPort = session.desk.open!.recording;
  for (const verb of ['read', 'apply', 'undo', 'undoLast', 'select'] as const) {
    const target = port as unknown as Record<
      string,
      (given: unknown) => Promise<{ problems: readonly Problem[] }>
    >;
    const call = target[verb]!.bind(port);
    target[verb] = async (given) => {
      const answer = await call(given);
      problems.push(...answer.problems);
      return answer;
    };
  }
}

function shotOf(host: ExcelHost): Shot {
  const { sheets, names } = snapshot(host) as {
    sheets: { name: string; cells: { row: number; column: number }[] }[];
    names: unknown;
  };
  const bySheet = sheets.map(({ name, cells, ...rest }) => {
    const places = cells.map(({ row: line, column, ...cell }) => [`${line},${column}`, JSON.stringify(cell)]);
    return [name, { cells: Object.fromEntries(places), rest: JSON.stringify(rest) }] as const;
  });
  return { sheets: Object.fromEntries(bySheet), names: JSON.stringify(names) };
}

/** What differs between two shots and is not named by a message; sheets the failure itself took are passed over. */
function unsaid(
  was: Shot,
  now: Shot,
  { problems, gone }: { problems: readonly Problem[]; gone: string[] },
): string[] {
  const named = problems.filter(({ code }) => /half-written|written-unknown/.test(code));
  const isNamed = (sheet: string, place?: string): boolean =>
    named.some(({ params }) => {
      if (params.sheet !== sheet) return false;
      const area = parseAreaName(String(params.place));
      if (place === undefined || area === undefined) return true;
      const [line = 0, column = 0] = place.split(',').map(Number);
      return contains(area, line, column);
    });
  const sheets = new Set([...Object.keys(was.sheets), ...Object.keys(now.sheets)]);
  return [...sheets].flatMap((sheet) => {
    const [old, found] = [was.sheets[sheet], now.sheets[sheet]];
    if (gone.includes(sheet)) return [];
    if (!old || !found) return isNamed(sheet) ? [] : [sheet];
    const places = new Set([...Object.keys(old.cells), ...Object.keys(found.cells)]);
    const cells = [...places].filter((at) => old.cells[at] !== found.cells[at] && !isNamed(sheet, at));
    return [
      ...cells.map((at) => `${sheet} ${at}`),
      ...(old.rest === found.rest || isNamed(sheet) ? [] : [`${sheet} …`]),
    ];
  });
}

const same = (a: Shot, b: Shot): boolean => JSON.stringify(a) === JSON.stringify(b);

/** As if the sheet that the failure itself took had never been there. */
function without(shot: Shot, gone: readonly string[]): Shot {
  const sheets = Object.entries(shot.sheets).filter(([sheet]) => !gone.includes(sheet));
  return { ...shot, sheets: Object.fromEntries(sheets) };
}

describe.each(COMMANDS)('$name', (command) => {
  test.each(KINDS)('with %s at every request', async (kind) => {
    const whole = await outcomeOf(command);
    expect(whole.requests).toBeGreaterThan(0);
    for (let at = 1; at <= whole.requests + 2; at++) {
      const one = await outcomeOf(command, { at, kind });
      const gone = kind === 'sheetGone' ? [SHEET] : [];
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

function isSuccess({ told }: Outcome): boolean {
  return told.startsWith('["success"');
}

test('failures reach the user in words', async () => {
  const writing = COMMANDS.find(({ name }) => name === 'writing results')!;
  for (const kind of KINDS) {
    const { told } = await outcomeOf(writing, { at: 1, kind });
    expect([kind, told.startsWith('["error"')]).toEqual([kind, true]);
  }
});
