import { areaName, cellName } from '../../grid/address';
import type { Area } from '../../grid/cell-grid';
import type { Edit, WrittenCell } from '../../grid/plan';
import { ISSUE_LABELS, type IssueLabel } from '../../messages/issue';
import { fill } from '../../messages/language';
import type { Day } from '../../methods/answers';
import { showDay } from '../../review/risks/days';
import { FORM_ID_NAME, formIdText, HIDDEN_AREA_NAME } from '../../round/issue/ids';
import { headingsText } from '../../round/issue/in-order';
import { codeFormula, versionCode } from '../../round/issue/version-code';
import type { Rulebook } from '../../rulebook/rulebook';
import type { AddSheet } from '../table-sheet';
import { choiceLists, type ChoiceLists } from './choice-lists';
import { formBody, type BodyRequest, type FormBody } from './form-body';
import { COLUMN, HEADINGS, HIDDEN_COLUMNS, LAST_SHOWN, ROW, WIDTHS } from './form-columns';

export interface FormRequest extends Omit<BodyRequest, 'lists' | 'rounding'> {
  readonly rulebook: Rulebook;
  readonly unit: { readonly id: string; readonly name: string };
  readonly period: { readonly from: Day; readonly until: Day };
  readonly deadline?: Day;
  /** Made once for all units of one set of criteria. */
  readonly lists?: ChoiceLists;
}

type DefineName = Omit<Extract<Edit, { kind: 'defineName' }>, 'kind'>;

/** The workbook of one unit: its form, the lists behind it, and the names by which it is known when it returns. */
export interface UnitForm {
  readonly sheets: readonly AddSheet[];
  readonly names: readonly DefineName[];
}

/** Ensures the form of one unit: everything but the cells it fills in is protected, without a password. */
export function unitForm(request: FormRequest): UnitForm {
  const { rulebook, unit, year, rows } = request;
  const lists = request.lists ?? choiceLists(rows);
  const body = formBody({ ...request, lists, rounding: rulebook.rounding });
  const sheet = ISSUE_LABELS['sheet.form'].vi;
  const form: AddSheet = {
    kind: 'addSheet',
    sheet,
    cells: [...headCells(request, body), ...body.cells, ...footCells(body)],
    layout: {
      columnWidths: WIDTHS,
      hiddenColumns: HIDDEN_COLUMNS,
      rowsGrow: true,
      rowHeights: { ...body.heights, [ROW.title]: 26, [ROW.hint]: 34, [ROW.header]: 48 },
      merges: merges(body),
      freeze: { rows: ROW.body, columns: 2 },
      landscape: true,
      printTitleRows: { first: ROW.version, last: ROW.header },
      footer: say('footer', { name: unit.name, year }),
      validations: body.validations,
      protect: { unlocked: body.unlocked },
    },
  };
  const ours: Area = { top: ROW.title, bottom: body.end - 1, left: COLUMN.points, right: COLUMN.rowCode };
  const refersTo = (area: Area): string => `'${sheet}'!${absolute(areaName(area))}`;
  return {
    sheets: [form, ...lists.sheets],
    names: [
      {
        name: FORM_ID_NAME,
        refersTo: `'${sheet}'!${absolute(cellName(ROW.title, COLUMN.id))}`,
        hidden: true,
      },
      { name: HIDDEN_AREA_NAME, refersTo: refersTo(ours), hidden: true },
    ],
  };
}

function headCells(request: FormRequest, body: FormBody): WrittenCell[] {
  const { rulebook, unit, year, period, deadline } = request;
  const { title, citation, id } = rulebook;
  const dates = [
    say('period', { from: showDay(period.from), until: showDay(period.until) }),
    ...(deadline === undefined ? [] : [say('deadline', { day: showDay(deadline) })]),
  ].join(' – ');
  const line = (row: number, value: string, style: WrittenCell['style'] & string): WrittenCell => {
    return { row, column: 0, value, style };
  };
  return [
    line(ROW.title, say('title', { year }), 'title'),
    line(ROW.criteria, say('criteria', { title, document: citation.document }), 'subtitle'),
    line(ROW.unit, say('unit', { name: unit.name }), 'letterheadBold'),
    line(ROW.dates, dates, 'letterhead'),
    line(ROW.hint, say('hint'), 'note'),
    versionCell(body),
    {
      row: ROW.title,
      column: COLUMN.id,
      value: formIdText({ rulebook: id, unit: unit.id, year }),
      style: 'plain',
    },
    { row: ROW.title, column: COLUMN.line, value: headingsText(HEADINGS), style: 'plain' },
    ...HEADINGS.map((value, column): WrittenCell => ({ row: ROW.header, column, value, style: 'header' })),
  ];
}

/** On every printed page: it stands in the rows that repeat. A page footer cannot hold a formula. */
function versionCell({ scored, end, coded }: FormBody): WrittenCell {
  const codes = { top: ROW.body, bottom: end - 1, left: COLUMN.rowCode, right: COLUMN.rowCode };
  const [count, sum] = ['COUNT', 'SUM'].map((name) => `${name}(${scored.map(areaName).join(',')})`);
  const shown = `IF(${count}=0,"${say('total.none')}",FIXED(${sum},2,TRUE))`;
  return {
    row: ROW.version,
    column: 0,
    value: `${say('version')}${versionCode(coded)}${say('total')}${say('total.none')}`,
    formula: `"${say('version')}"&${codeFormula(areaName(codes))}&"${say('total')}"&${shown}`,
    style: 'letterheadBold',
  };
}

function footCells({ end }: FormBody): WrittenCell[] {
  const cell = (row: number, column: number, value: string): WrittenCell => {
    return { row, column, value, style: 'letterheadBold' };
  };
  return [cell(end + 1, COLUMN.title, say('prepared')), cell(end + 1, COLUMN.self, say('head'))];
}

function merges({ end }: FormBody): Area[] {
  const across = [ROW.title, ROW.criteria, ROW.unit, ROW.dates, ROW.hint, ROW.version].map((row): Area => {
    return { top: row, bottom: row, left: 0, right: LAST_SHOWN };
  });
  return [...across, { top: end + 1, bottom: end + 1, left: COLUMN.self, right: COLUMN.note }];
}

function absolute(name: string): string {
  return name.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function say(key: IssueLabel, params: Record<string, string | number> = {}): string {
  return fill(ISSUE_LABELS[key], params, 'vi');
}
