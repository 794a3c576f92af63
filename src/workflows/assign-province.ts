import type { WorkbookContent } from '../grid/cell-grid';
import type { Language } from '../messages/language';
import { issuedSheets, ISSUED_KEY } from '../output/province/issue';
import { appendixTable, type Task } from '../output/province/appendix';
import { entriesOf } from '../output/state';
import type { Letterhead, Signature, Table } from '../output/table';
import type { AddSheet } from '../output/table-sheet';
import { failed, ok, problem, type Problem, type Result } from '../result';
import { dutiesOf, type Duty } from '../review/province/duties';
import { gather, type GatheredCell, type ReturnedFile } from '../review/province/gather';
import { issuedFromJson } from '../review/province/issued';
import { leadAgencies, riskByCell, type LeadAgency } from '../review/province/leads';
import type { ItemRisk } from '../review/risks/risk';
import { addPoints, NO_POINTS } from '../rulebook/points';
import { readForms } from '../sheet';
import type { WorkbookPort } from '../workbook/workbook';
import { nextStepSentences, reasonSentences } from './findings';
import type { AgencyFile, FiledProblem } from './rank-agencies';
import { readWorkbook } from './read-workbook';
import { scoreWorkbook, type ScoredWorkbook, type ScoreOptions } from './score-workbook';

export interface AssignRequest extends ScoreOptions {
  /** A workbook that assigns the same codes, where the scoring table does not. */
  readonly assignment?: WorkbookPort;
}

/** A province's own index parted among its lead agencies. */
export interface AssignedProvince {
  readonly scored: ScoredWorkbook;
  readonly duties: readonly Duty[];
  readonly leads: readonly LeadAgency[];
}

/** Ensures who leads which item, and what each lead agency may lose, in all and per due date. */
export async function assignProvince(
  port: WorkbookPort,
  request: AssignRequest,
): Promise<Result<AssignedProvince>> {
  const scored = await scoreWorkbook(port, request);
  if (!scored.ok) return scored;
  const other = request.assignment ? await request.assignment.read() : undefined;
  if (other && !other.ok) return other;
  const { read, scored: whole, parts, risks } = scored.value;
  const own = new Set(parts.map(({ form }) => form.sheet));
  const beside = read.forms.filter(({ sheet }) => !own.has(sheet));
  const elsewhere = other ? renamed(other.value) : { sheets: [], forms: [] };
  const grids = [...read.content.sheets, ...elsewhere.sheets];
  const found = parts.map(({ form }) => dutiesOf(form, [...beside, ...elsewhere.forms], grids));
  const duties = found.flatMap((one) => one.duties);
  const leads = leadAgencies(duties, risks, request.today);
  const problems = [...scored.problems, ...found.flatMap((one) => one.problems)];
  return whole.items.length === 0
    ? failed(...problems)
    : ok({ scored: scored.value, duties, leads }, problems);
}

/** Sheets of another workbook may be named alike: they are told apart. */
function renamed(content: WorkbookContent): {
  readonly sheets: WorkbookContent['sheets'];
  readonly forms: ReturnType<typeof readForms>['forms'];
} {
  const sheets = content.sheets.map((grid) => ({ ...grid, sheet: `[--assignment] ${grid.sheet}` }));
  return { sheets, forms: readForms({ ...content, sheets }).forms };
}

export interface Stamped {
  readonly who: string;
  /** ISO time. */
  readonly when: string;
  readonly language: Language;
}

/** The file of one lead agency, as sheets of a new workbook. */
export interface IssuedFile {
  readonly lead: string;
  readonly sheets: readonly AddSheet[];
}

/** Ensures one file per lead agency with only its items. */
export function issueFiles(
  { scored, leads }: AssignedProvince,
  stamped: Stamped,
): Result<readonly IssuedFile[]> {
  const parts = scored.parts.flatMap(({ form }) => {
    const grid = scored.read.content.sheets.find(({ sheet }) => sheet === form.sheet);
    return grid ? [{ form, grid }] : [];
  });
  const files: IssuedFile[] = [];
  const problems: Problem[] = [];
  for (const { name, led } of leads) {
    const codes = led.map(({ duty }) => duty.code);
    const sheets = issuedSheets({ parts, lead: name, codes, ...stamped });
    problems.push(...sheets.problems);
    if (sheets.ok) files.push({ lead: name, sheets: sheets.value });
  }
  return problems.length > 0 ? failed(...problems) : ok(files);
}

export interface GatheredProvince {
  readonly cells: readonly GatheredCell[];
  readonly files: number;
}

/** Ensures what lead agencies sent back, put into the province's table where nothing contradicts it. */
export async function gatherProvince(
  port: WorkbookPort,
  returned: readonly AgencyFile[],
): Promise<Result<GatheredProvince, FiledProblem>> {
  const content = await port.read();
  if (!content.ok) return content;
  const files: ReturnedFile[] = [];
  const problems: FiledProblem[] = [];
  for (const { file, port: opened } of returned) {
    const read = opened.ok ? await readWorkbook(opened.value) : opened;
    if (!read.ok) {
      problems.push(...read.problems.map((each) => ({ ...each, file })));
      continue;
    }
    const parts = returnedParts(read.value, file);
    if (parts.length === 0) problems.push({ ...problem('province.not-issued', 'error', { file }), file });
    files.push(...parts);
  }
  const { cells, problems: found } = gather(content.value.sheets, files);
  const sheets = [...new Set(cells.map(({ cell }) => cell.sheet))];
  const edits = sheets.map((sheet) => {
    const own = cells.filter((one) => one.cell.sheet === sheet);
    return {
      kind: 'cells',
      sheet,
      cells: own.map(({ row, column, after }) => ({ row, column, value: after })),
    } as const;
  });
  const receipt = await port.apply({ command: 'gather', edits });
  if (!receipt.ok) return failed(...problems, ...found, ...receipt.problems);
  const refused = new Set(receipt.value.refused.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const isRefused = ({ cell }: GatheredCell): boolean => refused.has(`${cell.sheet}!${cell.cell}`);
  const locked = cells.filter(isRefused).map(({ cell, after, file }) => {
    return problem('province.cell-locked', 'error', { after: String(after), file }, cell);
  });
  const written = cells.filter((one) => !isRefused(one));
  const all = [...problems, ...found, ...locked, ...receipt.problems];
  return ok({ cells: written, files: new Set(files.map(({ file }) => file)).size }, all);
}

/** A file may hold a sheet per table of the province's set. */
function returnedParts({ content, state }: Awaited<ReadState>, file: string): ReturnedFile[] {
  const items = entriesOf(state, 'setting')
    .filter(({ id }) => id.startsWith(ISSUED_KEY))
    .flatMap(({ value }) => issuedFromJson(value) ?? []);
  const origins = [...new Set(items.map(({ sheet }) => sheet))];
  const visible = content.sheets.filter(({ visibility }) => visibility === 'visible');
  return origins.flatMap((origin, at) => {
    const grid = visible[at];
    return grid ? [{ file, grid, items: items.filter(({ sheet }) => sheet === origin) }] : [];
  });
}

type ReadState = Promise<Extract<Awaited<ReturnType<typeof readWorkbook>>, { ok: true }>['value']>;

export interface AppendixOptions {
  readonly language: Language;
  readonly letterhead?: Letterhead;
  readonly signature?: Signature;
}

/** Ensures the appendix that orders what can still be saved; what nothing can save is told below it, not ordered. */
export function provinceAppendix(assigned: AssignedProvince, options: AppendixOptions): Table {
  const { scored, duties } = assigned;
  const { risks, scored: whole } = scored;
  const riskOf = riskByCell(risks);
  const tasks = duties.flatMap((duty): Task[] => {
    const risk = riskOf(duty);
    return risk && risk.canBeSaved > 0 ? [taskOf(duty, risk, options.language)] : [];
  });
  const beyond = risks.items.filter(({ atStake, canBeSaved }) => atStake > 0 && canBeSaved <= 0);
  const year = whole.plan.terms.assessmentYear;
  return appendixTable({
    tasks,
    beyond: { items: beyond.length, points: addPoints(NO_POINTS, ...beyond.map(({ atStake }) => atStake)) },
    isUnverified: risks.restsOnUnverified,
    ...(year === undefined ? {} : { year }),
    ...options,
  });
}

function taskOf(duty: Duty, risk: ItemRisk, language: Language): Task {
  return {
    title: `${duty.code} ${duty.title}`,
    maximum: risk.maximum,
    atStake: risk.atStake,
    reason: reasonSentences(risk, language).join(' '),
    task: nextStepSentences(risk, language).join(' '),
    lead: duty.leads.join('; '),
    supporting: duty.supporting?.text ?? '',
    due: duty.due?.text ?? '',
  };
}
