import type { WorkbookContent } from '../grid/cell-grid';
import type { Day } from '../methods/answers';
import { choiceLists, type ChoiceLists } from '../output/issue/choice-lists';
import { issueFileNames } from '../output/issue/file-names';
import { unitForm, type UnitForm } from '../output/issue/form-sheet';
import { verifySheets } from '../output/verify-sheets';
import { failed, ok, problem, type Problem, type Result } from '../result';
import type { ConfirmedReading } from '../review/scored-form/confirmed';
import { comparableCode } from '../review/scored-form/rulebook-match';
import { formRows, type FormRow, type ItemRow } from '../round/issue/form-rows';
import { formIdOf, itemIdsByRow } from '../round/issue/ids';
import { unitGroup } from '../round/issue/unit-group';
import { masterFor, type Round } from '../round/round';
import { isExcused } from '../round/results';
import type { Master } from '../round/master';
import { existsIn, type Period, type Unit } from '../round/unit';
import type { Rulebook } from '../rulebook/rulebook';
import type { WorkbookPort } from '../workbook/workbook';
import { criteriaOfRound } from './gather-masters';
import { readUnits } from './gather-units';
import { openRound } from './open-round';
import { rememberingCompiler } from './score-workbook';

export interface IssueRequest {
  /** The register of units, or the workbook of a round: then its criteria and year need not be given. */
  readonly units: WorkbookPort;
  readonly rulebooks?: readonly Rulebook[];
  /** Readings of scoring texts that people confirmed where the criteria are kept. */
  readonly confirmed?: readonly ConfirmedReading[];
  readonly year?: number;
  /** Of the figures, where they are not of the whole year; a unit's own period goes before it. */
  readonly period?: Period;
  readonly deadline?: Day;
}

/** The form of one unit, ready to be written to a file of its own. */
export interface IssuedForm extends UnitForm {
  readonly unit: Unit;
  readonly file: string;
  readonly rulebook: string;
  readonly items: number;
  /** Items the unit scores itself, and shows evidence for. */
  readonly asked: readonly ItemRow[];
  /** Codes of the items that do not apply. */
  readonly notApplicable: readonly string[];
}

export interface IssuedForms {
  readonly year: number;
  readonly forms: readonly IssuedForm[];
}

/** Ensures one form per unit that exists in the year, or every reason why some unit can have none. */
export async function issueForms(request: IssueRequest): Promise<Result<IssuedForms>> {
  const start = await opened(request);
  if (!start.ok) return start;
  const { round, units: registered } = start.value;
  const { rulebooks = [], confirmed = [] } = request;
  const year = request.year ?? round?.year ?? onlyYear(rulebooks);
  if (year === undefined) return failed(...start.problems, problem('issue.no-year', 'error'));
  const criteria = criteriaOfRound({
    units: registered.filter((unit) => existsIn(unit, year)),
    given: rulebooks,
    ...(round === undefined ? {} : { before: round }),
    year,
    compile: rememberingCompiler(),
    confirmed,
  });
  const { masters, units } = criteria;
  if (masters.size === 0) return failed(...start.problems, problem('gather.no-rulebook', 'error'));
  if (units.length === 0) return failed(...start.problems, problem('issue.nobody', 'error', { year }));
  const lacking = units.filter((unit) => masterFor({ masters }, unit) === undefined);
  if (lacking.length > 0) {
    return failed(...start.problems, ...lacking.map((unit) => withoutCriteria(unit, masters)));
  }
  const prepared = new Map([...masters].map(([id, master]) => [id, prepare(master)]));
  const names = issueFileNames(units);
  const built = units.map((unit, at) => {
    const master = masterFor({ masters }, unit);
    const own = master && prepared.get(master.rulebook.id);
    return own && formOf(unit, own, { request, year, file: names[at] ?? '' });
  });
  const forms = built.flatMap((one) => (one === undefined ? [] : [one.form]));
  const used = new Set(forms.map(({ rulebook }) => rulebook));
  const unclear = [...prepared].flatMap(([id, { rows }]) => (used.has(id) ? unclearRules(rows) : []));
  const problems = built.flatMap((one) => one?.problems ?? []);
  return ok({ year, forms }, [...start.problems, ...unclear, ...problems]);
}

/** What turns a planned form into a file and a file into what it holds. */
export interface FormFiles {
  readonly writeWorkbook: (sheets: IssuedForm['sheets'], names: IssuedForm['names']) => Result<Uint8Array>;
  readonly openXlsx: (bytes: Uint8Array) => Result<WorkbookPort>;
}

/** Ensures the file of a form, read back and found as planned; else every difference. */
export async function formBytes(
  form: IssuedForm,
  { writeWorkbook, openXlsx }: FormFiles,
): Promise<Result<Uint8Array>> {
  const bytes = writeWorkbook(form.sheets, form.names);
  if (!bytes.ok) return bytes;
  const opened = openXlsx(bytes.value);
  const content = opened.ok ? await opened.value.read() : opened;
  if (!content.ok) return content;
  const problems = verifyForm(form, content.value);
  return problems.length === 0 ? bytes : failed(...problems);
}

function verifyForm(form: IssuedForm, content: WorkbookContent): Problem[] {
  const differs = (reason: string): Problem => {
    return problem('issue.differs', 'error', { unit: form.unit.name, reason });
  };
  const id = formIdOf(content);
  const [grid] = content.sheets;
  const found = grid === undefined ? 0 : itemIdsByRow(grid).size;
  return [
    ...verifySheets(form.sheets, content),
    ...(id?.unit === form.unit.id && id.rulebook === form.rulebook ? [] : [differs('mã biểu')]),
    ...(found === form.items ? [] : [differs(`${found}/${form.items} mã mục`)]),
    ...(grid?.isProtected === true ? [] : [differs('bảo vệ trang tính')]),
  ];
}

interface Start {
  readonly round?: Round;
  readonly units: readonly Unit[];
}

async function opened({ units: port }: IssueRequest): Promise<Result<Start>> {
  const content = await port.read();
  if (!content.ok) return content;
  const round = openRound(content.value);
  if (round.ok) return ok({ round: round.value, units: round.value.units }, round.problems);
  const units = await readUnits(port);
  return units.ok ? ok({ units: units.value }, units.problems) : units;
}

function onlyYear(rulebooks: readonly Rulebook[]): number | undefined {
  const years = new Set(rulebooks.flatMap((rulebook) => rulebook.years));
  return years.size === 1 ? [...years][0] : undefined;
}

function withoutCriteria({ name, rulebookId }: Unit, masters: ReadonlyMap<string, Master>): Problem {
  const known = [...masters.keys()].join('; ');
  if (rulebookId === undefined) return problem('gather.rulebook-choice', 'error', { unit: name, known });
  return problem('gather.rulebook-unknown', 'error', { unit: name, rulebook: rulebookId, known });
}

interface Prepared {
  readonly rulebook: Rulebook;
  readonly rows: readonly FormRow[];
  readonly lists: ChoiceLists;
}

function prepare(master: Master): Prepared {
  const rows = formRows(master);
  return { rulebook: master.rulebook, rows, lists: choiceLists(rows) };
}

interface Forming {
  readonly request: IssueRequest;
  readonly year: number;
  readonly file: string;
}

function formOf(
  unit: Unit,
  { rulebook, rows, lists }: Prepared,
  { request, year, file }: Forming,
): { readonly form: IssuedForm; readonly problems: readonly Problem[] } {
  const excused = new Set(unit.notApplicable.map(comparableCode));
  const isAway = ({ planned }: ItemRow): boolean => isExcused(planned, excused);
  const items = rows.filter((row): row is ItemRow => row.kind === 'item');
  const away = items.filter(isAway);
  const kind = unit.kind ?? rulebook.agencyKind;
  const built = unitForm({
    rulebook,
    rows,
    lists,
    unit,
    year,
    isAway,
    groupOf: ({ choices = [] }) => unitGroup(choices, unit, kind),
    period: periodOf(unit, request.period, year),
    ...(request.deadline === undefined ? {} : { deadline: request.deadline }),
  });
  const open = items.flatMap((item): Problem[] => {
    const need = isAway(item) ? undefined : item.inputs.find(({ key }) => key === 'group');
    if (need === undefined || unitGroup(need.choices ?? [], unit, kind) !== undefined) return [];
    const params = { code: item.code, unit: unit.name, choices: (need.choices ?? []).join(' / ') };
    return [problem('issue.group-open', 'info', params)];
  });
  const codes = new Set(rows.map(({ code }) => comparableCode(code)));
  const unknown = unit.notApplicable.filter((code) => !codes.has(comparableCode(code)));
  return {
    form: {
      ...built,
      unit,
      file,
      rulebook: rulebook.id,
      items: items.length,
      asked: items.filter((item) => item.source === 'unit' && !isAway(item)),
      notApplicable: away.map(({ code }) => code),
    },
    problems: [
      ...open,
      ...unknown.map((code) => {
        const params = { unit: unit.name, code, rulebook: rulebook.title };
        return problem('issue.unknown-item', 'warning', params, unit.cell);
      }),
    ],
  };
}

/** The unit's own period, else the round's, else the year; never beyond the days it exists. */
function periodOf(unit: Unit, given: Period | undefined, year: number): { from: Day; until: Day } {
  const { period = given, exists } = unit;
  const from = latest({ year, month: 1, day: 1 }, period?.from, exists?.from);
  const until = earliest({ year, month: 12, day: 31 }, period?.until, exists?.until);
  return { from, until };
}

function latest(day: Day, stated: Day | undefined, exists: Day | undefined): Day {
  const base = stated ?? day;
  return exists !== undefined && orderOf(exists) > orderOf(base) ? exists : base;
}

function earliest(day: Day, stated: Day | undefined, exists: Day | undefined): Day {
  const base = stated ?? day;
  return exists !== undefined && orderOf(exists) < orderOf(base) ? exists : base;
}

function orderOf({ year, month, day }: Day): number {
  return (year * 100 + month) * 100 + day;
}

function unclearRules(rows: readonly FormRow[]): Problem[] {
  return rows.flatMap((row): Problem[] => {
    if (row.kind === 'group' || row.source !== 'unit' || row.scoringText === '') return [];
    const isUnderstood = row.planned.node.rule?.status === 'understood';
    const params = { code: row.code, title: row.title };
    return isUnderstood ? [] : [problem('issue.unclear-rule', 'warning', params)];
  });
}
