import { plainLetters } from '../../grid/plain-letters';
import { cellName } from '../../grid/address';
import { cellAt, mergeAt } from '../../grid/cell-grid';
import type { CellGrid } from '../../grid/cell-grid';
import type { Day } from '../../methods/answers';
import { problem } from '../../result';
import type { CellRef } from '../../result';
import { dateOfSerial, isDateFormat } from '../../sheet/dates';
import { unicodeText } from '../../sheet';
import type { ColumnRole, Form, FormItem } from '../../sheet/form';
import { formTree, leavesOf } from '../form-tree';
import { comparableName } from '../names';
import { dayIn, showDay } from '../risks/days';
import { comparableCode } from '../scored-form/rulebook-match';
import type { ProvinceProblem } from './problems';

/** Words of a cell with the cell they stand in. */
export interface Said {
  readonly text: string;
  readonly cell: CellRef;
}

/** Who answers for one scored item, with whom, under whom, and until when its documents are due. */
export interface Duty {
  readonly code: string;
  readonly title: string;
  readonly leads: readonly string[];
  readonly supporting?: Said;
  readonly responsible?: Said;
  readonly due?: { readonly text: string; readonly day?: Day; readonly cell: CellRef };
  /** Where the lead is named, or the item itself. */
  readonly cell: CellRef;
  /** The item's own cell. */
  readonly at: CellRef;
}

export interface Duties {
  readonly duties: readonly Duty[];
  readonly problems: readonly ProvinceProblem[];
}

type DutyRole = 'lead' | 'supporting' | 'responsible' | 'dueDate';

/**
 * Ensures the duty of every scored item of the main form. What its own row does not say is said by a merged block over
 * several rows, by the criterion or field above it, or by another sheet that assigns the same codes.
 */
export function dutiesOf(main: Form, others: readonly Form[], grids: readonly CellGrid[]): Duties {
  const tables = [main, ...others.filter(hasLeads)].map((form) => tableOf(form, grids));
  const problems: ProvinceProblem[] = [];
  const duties = leavesOf(formTree(main)).map((item) => dutyOf(item, tables, problems));
  const isAnybody = duties.some(({ leads }) => leads.length > 0);
  if (!isAnybody) problems.push(problem('province.no-lead-column', 'error', { sheet: main.sheet }));
  const without = duties.filter(({ leads }) => leads.length === 0);
  if (isAnybody && without.length > 0) {
    const params = { count: without.length, items: without.map(({ code }) => code).join(', ') };
    problems.push(problem('province.no-lead', 'warning', params, without[0]?.cell));
  }
  return { duties, problems: [...problems, ...nearLeads(duties)] };
}

function hasLeads({ columns }: Form): boolean {
  return columns.some(({ role }) => role === 'lead');
}

interface DutyTable {
  readonly form: Form;
  readonly grid: CellGrid | undefined;
  readonly byCode: ReadonlyMap<string, FormItem>;
}

function tableOf(form: Form, grids: readonly CellGrid[]): DutyTable {
  const byCode = new Map<string, FormItem>();
  for (const item of form.items)
    if (!byCode.has(comparableCode(item.code))) byCode.set(comparableCode(item.code), item);
  return { form, grid: grids.find(({ sheet }) => sheet === form.sheet), byCode };
}

function dutyOf(item: FormItem, tables: readonly DutyTable[], problems: ProvinceProblem[]): Duty {
  const said = (role: DutyRole): readonly Said[] => saidOf(item, role, tables);
  const [lead, other] = said('lead');
  const code = item.code;
  if (lead && other && comparableName(lead.text) !== comparableName(other.text)) {
    const params = { item: code, first: lead.text, second: other.text };
    problems.push(problem('province.duty-differs', 'warning', params, lead.cell, [other.cell]));
  }
  const leads = lead ? namesIn(lead.text) : [];
  if (lead && leads.length > 1) {
    problems.push(
      problem('province.several-leads', 'warning', { item: code, leads: leads.join('; ') }, lead.cell),
    );
  }
  const due = dueOf(said('dueDate')[0]);
  if (due && due.day === undefined) {
    problems.push(problem('province.due-unclear', 'info', { item: code, typed: due.text }, due.cell));
  }
  const [supporting, responsible] = [said('supporting')[0], said('responsible')[0]];
  return {
    code,
    title: item.title,
    leads,
    cell: lead?.cell ?? item.cell,
    at: item.cell,
    ...(supporting === undefined ? {} : { supporting }),
    ...(responsible === undefined ? {} : { responsible }),
    ...(due === undefined ? {} : { due }),
  };
}

/** What each table says of an item for a role, the main form first. */
function saidOf(item: FormItem, role: DutyRole, tables: readonly DutyTable[]): Said[] {
  return tables.flatMap((table) => {
    const own = table.byCode.get(comparableCode(item.code));
    return own ? (nearestSaid(own, role, table) ?? []) : [];
  });
}

function nearestSaid(item: FormItem, role: DutyRole, table: DutyTable): Said | undefined {
  const own = wordsAt(item, role, table);
  if (own || item.parent === undefined) return own;
  const parent = table.byCode.get(comparableCode(item.parent));
  return parent && nearestSaid(parent, role, table);
}

/** A cell merged over several rows speaks for each of them. */
function wordsAt({ row }: FormItem, role: ColumnRole, { form, grid }: DutyTable): Said | undefined {
  const column = form.columns.find((one) => one.role === role)?.index;
  if (!grid || column === undefined) return undefined;
  const area = mergeAt(grid, row, column);
  const [top, left] = area ? [area.top, area.left] : [row, column];
  const cell = cellAt(grid, top, left);
  const at = { sheet: form.sheet, cell: cellName(top, left) };
  if (typeof cell?.value === 'number' && isDateFormat(cell.format)) {
    const day = dateOfSerial(cell.value, false);
    return day && { text: showDay(day), cell: at };
  }
  const text = typeof cell?.value === 'string' ? unicodeText(cell.value, cell.font).trim() : '';
  return text === '' ? undefined : { text, cell: at };
}

/** Two agencies in one cell stand on lines of their own or apart by a semicolon; a comma may be part of a name. */
function namesIn(text: string): string[] {
  const names = text.split(/[;\n]/).map((name) => name.replace(/^[-–+•*\s]+|[\s.,]+$/g, ''));
  return names.filter((name) => name !== '').map((name) => name.replace(/\s+/g, ' '));
}

function dueOf(said: Said | undefined): Duty['due'] {
  if (!said) return undefined;
  const day = dayIn(said.text);
  return { text: said.text, cell: said.cell, ...(day === undefined ? {} : { day }) };
}

/** Two spellings of one agency would make two files of it. */
function nearLeads(duties: readonly Duty[]): ProvinceProblem[] {
  const spelt = new Map<string, { readonly name: string; readonly cell: CellRef }>();
  for (const { leads, cell } of duties) {
    for (const name of leads)
      if (!spelt.has(comparableName(name))) spelt.set(comparableName(name), { name, cell });
  }
  const all = [...spelt];
  return all.flatMap(([key, { name, cell }], at) => {
    const near = all.slice(0, at).find(([other]) => plain(other) === plain(key));
    return near ? [problem('province.near-leads', 'warning', { name, near: near[1].name }, cell)] : [];
  });
}

function plain(name: string): string {
  return plainLetters(name).replace(/[^a-z0-9]+/g, '');
}
