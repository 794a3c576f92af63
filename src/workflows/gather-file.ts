import type { Language } from '../messages/language';
import { GATHER_LABELS } from '../messages/gather';
import { outcomeReason } from '../output/outcome-reason';
import type { Drift } from '../round/gather/drift';
import { findDrifts } from '../round/gather/find-drifts';
import { numberCells, overwrittenInFile, type NumberCell } from '../round/gather/formulas';
import type { MasterIndex } from '../round/gather/master-index';
import { matchRows } from '../round/gather/match-rows';
import { nameUnit } from '../round/gather/name-unit';
import { unitLines, type UnitLines } from '../round/gather/unit-lines';
import { formIdOf, itemIdsByRow } from '../round/issue/ids';
import type { FileState } from '../round/receipts/receipt';
import type { Unit } from '../round/unit';
import { parseCellName } from '../grid/address';
import { cellAt, type CellValue } from '../grid/cell-grid';
import { failed, ok, problem, type CellRef, type Problem, type Result } from '../result';
import type { FormItem } from '../sheet/form';
import type { WorkbookPort } from '../workbook/workbook';
import { asIssued, inFile } from './as-issued';
import { chooseForm, type ChosenForm } from './choose-form';
import { nearestName } from './nearest-name';
import type { FiledProblem } from './rank-agencies';
import { readWorkbook, type ReadWorkbook } from './read-workbook';

/** A file with a way to open it: 168 of them need not all be open at once. */
export interface GatherFile {
  readonly file: string;
  readonly port: Result<WorkbookPort> | (() => Result<WorkbookPort> | Promise<Result<WorkbookPort>>);
}

/** What became of one file. */
export interface GatheredFile {
  readonly file: string;
  readonly state: FileState;
  readonly unit?: Unit;
  /** As the file has it. */
  readonly name?: string;
  /** The unit that is most likely meant: proposed, never assumed. */
  readonly near?: string;
  readonly year?: number;
  readonly drifts: readonly Drift[];
  readonly read?: UnitLines;
  readonly numbers: readonly NumberCell[];
  readonly problems: readonly FiledProblem[];
}

export interface FileContext {
  readonly units: readonly Unit[];
  /** The criteria of a unit, or why nobody can tell. */
  readonly indexFor: (unit: Unit) => Result<MasterIndex>;
  readonly language: Language;
}

/** Ensures a file read, its unit and year found, and its rows laid beside the criteria; whatever prevents that is its state. */
export async function gatherFile({ file, port }: GatherFile, context: FileContext): Promise<GatheredFile> {
  const opened = typeof port === 'function' ? await port() : port;
  if (!opened.ok) return unreadable(file, opened.problems);
  const issued = await asIssued(opened.value);
  const read = await readWorkbook(issued.port);
  if (!read.ok) return unreadable(file, read.problems);
  const chosen = chooseForm(read.value.forms);
  if (!chosen.ok) return unreadable(file, [...read.problems, ...chosen.problems]);
  const problems = [...read.problems, ...chosen.problems];
  return inFile(placed({ file, read: read.value, chosen: chosen.value, problems }, context), issued);
}

/** Ensures the year a file was issued for or names, or undefined where it cannot be read or says none. */
export async function statedYear({ port }: GatherFile): Promise<number | undefined> {
  const opened = typeof port === 'function' ? await port() : port;
  const read = opened.ok ? await readWorkbook(opened.value) : opened;
  if (!read.ok) return undefined;
  const chosen = chooseForm(read.value.forms);
  return formIdOf(read.value.content)?.year ?? (chosen.ok ? chosen.value.form.about.year?.value : undefined);
}

/** A letter among the files is no score sheet, and nobody expects it to be. */
const NO_SCORES: ReadonlySet<string> = new Set(['workbook.no-table-in-document', 'workflow.no-form']);

function unreadable(file: string, reasons: readonly Problem[]): GatheredFile {
  const isLetter = /\.docx$/i.test(file) && reasons.some(({ code }) => NO_SCORES.has(code));
  const said = isLetter
    ? [problem('gather.letter', 'info', { file })]
    : [problem('gather.unreadable', 'error', { file }), ...reasons];
  return { file, state: 'unreadable', drifts: [], numbers: [], problems: filed(file, said) };
}

function filed(file: string, problems: readonly Problem[]): FiledProblem[] {
  return problems.map((each) => ({ ...each, file }));
}

interface Opened {
  readonly file: string;
  readonly read: ReadWorkbook;
  readonly chosen: ChosenForm;
  readonly problems: readonly Problem[];
}

function placed(opened: Opened, context: FileContext): GatheredFile {
  const { file, read, chosen } = opened;
  const { agency, year } = chosen.form.about;
  const id = formIdOf(read.content);
  const found = nameUnit(context.units, { agency: agency?.value, id, file });
  const stated = id?.year ?? year?.value;
  const base = {
    file,
    drifts: [],
    numbers: [],
    ...(agency === undefined ? {} : { name: agency.value }),
    ...(stated === undefined ? {} : { year: stated }),
  };
  const left = (state: FileState, ...more: readonly Problem[]): GatheredFile => {
    return { ...base, state, problems: filed(file, [...opened.problems, ...more]) };
  };
  if (found.kind === 'stranger')
    return { ...left('unknownName', ...[]), ...stranger(opened, found.name, context) };
  if (found.kind === 'conflict') {
    const params = { file, issued: found.issued.name, named: found.named.name };
    return left('conflict', problem('gather.conflict', 'error', params, agency?.cell));
  }
  const { unit } = found;
  const index = context.indexFor(unit);
  if (!index.ok) return { ...left('noCriteria', ...index.problems), unit };
  const laid = layBeside(opened, { unit, index: index.value, language: context.language });
  const byFile =
    found.by === 'file' ? [problem('gather.name-from-file', 'warning', { file, name: unit.name })] : [];
  return {
    ...base,
    ...laid,
    state: laid.drifts.length === 0 ? 'recognised' : 'drifted',
    unit,
    problems: filed(file, [...opened.problems, ...byFile, ...laid.read.problems]),
  };
}

function stranger(
  { file, chosen, problems }: Opened,
  name: string,
  { units }: FileContext,
): Pick<GatheredFile, 'name' | 'near' | 'problems'> {
  const known = units.flatMap((unit) => [unit.name, ...unit.aliases].map((each) => [each, unit] as const));
  const nearest = nearestName(
    name,
    known.map(([each]) => each),
  );
  const near = known.find(([each]) => each === nearest)?.[1].name;
  const code = near === undefined ? 'gather.stranger' : 'gather.misspelt';
  const found = problem(code, 'error', { name, file, near: near ?? '' }, chosen.form.about.agency?.cell);
  return {
    name,
    ...(near === undefined ? {} : { near }),
    problems: filed(file, [...problems, found]),
  };
}

interface Laying {
  readonly unit: Unit;
  readonly index: MasterIndex;
  readonly language: Language;
}

function layBeside(
  { file, read, chosen }: Opened,
  { unit, index, language }: Laying,
): { read: UnitLines; drifts: Drift[]; numbers: NumberCell[] } {
  const grids = read.content.sheets;
  const gridOf = new Map(grids.map((grid) => [grid.sheet, grid]));
  const ids = new Map(grids.map((grid) => [grid.sheet, itemIdsByRow(grid)]));
  const matches = matchRows(chosen.form, index, ({ cell, row }: FormItem) => ids.get(cell.sheet)?.get(row));
  const looked = { parts: chosen.parts, grids, matches };
  const valueAt = ({ sheet, cell }: CellRef): CellValue => {
    const [grid, at] = [gridOf.get(sheet), parseCellName(cell)];
    return (grid && at && cellAt(grid, at.row, at.column)?.value) ?? null;
  };
  const lines = unitLines(index, {
    unit,
    file,
    matches,
    valueAt,
    whyNot: (outcome) => outcomeReason(outcome, language),
    withoutRow: GATHER_LABELS['line.no-row'][language],
  });
  const drifts = [...findDrifts(file, matches, index), ...overwrittenInFile(file, looked)];
  return { read: lines, drifts, numbers: numberCells(looked) };
}

/** Ensures what a unit is scored by, prepared once for all units of one set of criteria. */
export function criteriaOf(indexes: ReadonlyMap<string, MasterIndex>): (unit: Unit) => Result<MasterIndex> {
  const known = [...indexes.keys()].join('; ');
  return ({ name, rulebookId }) => {
    const [only, ...more] = [...indexes.values()];
    if (rulebookId !== undefined) {
      const named = indexes.get(rulebookId);
      const params = { unit: name, rulebook: rulebookId, known };
      return named ? ok(named) : failed(problem('gather.rulebook-unknown', 'error', params));
    }
    if (only !== undefined && more.length === 0) return ok(only);
    return failed(problem('gather.rulebook-choice', 'error', { unit: name, known }));
  };
}
