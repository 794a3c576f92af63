import { sentence } from '../../src/messages';
import { parseAreaName } from '../../src/grid/address';
import { contains } from '../../src/grid/cell-grid';
import type { Problem } from '../../src/result';
import type { WorkbookPort } from '../../src/workbook/workbook';
import { paneInExcel, type PaneInExcel } from './commands';
import type { FailureKind } from './failures';
import type { ExcelHost } from './host';
import { snapshot } from './snapshot';

/** One thing a user can ask for in Excel. */
export interface Case {
  readonly name: string;
  /** The functions of the pane's commands and the ribbon's buttons it goes through: `results.undo`, `ribbon.undoLast`. */
  readonly through: readonly string[];
  readonly workbook: () => ExcelHost | Promise<ExcelHost>;
  readonly prepare?: (pane: PaneInExcel) => Promise<unknown>;
  readonly run: (pane: PaneInExcel) => Promise<unknown>;
}

/** Ensures commands that start on the same workbook, made anew for each. */
export function casesOn(
  workbook: Case['workbook'],
  cases: readonly Omit<Case, 'workbook'>[],
): readonly Case[] {
  return cases.map((one) => ({ ...one, workbook }));
}

export const KINDS: readonly FailureKind[] = [
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

export interface Outcome {
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

/** What a command did and said, with one of its requests failing or none. */
export async function outcomeOf(
  { workbook, prepare, run }: Case,
  failure?: { at: number; kind: FailureKind },
): Promise<Outcome> {
  const host = await workbook();
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
  const told = [notice?.tone, ...(notice?.lines ?? []), ...(reasons ?? []).map((one) => sentence(one, 'vi'))];
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
export function unsaid(
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

export const same = (a: Shot, b: Shot): boolean => JSON.stringify(a) === JSON.stringify(b);

/** As if the sheet that the failure itself took had never been there. */
export function without(shot: Shot, gone: readonly string[]): Shot {
  const sheets = Object.entries(shot.sheets).filter(([sheet]) => !gone.includes(sheet));
  return { ...shot, sheets: Object.fromEntries(sheets) };
}

export function isSuccess({ told }: Outcome): boolean {
  return told.startsWith('["success"');
}
