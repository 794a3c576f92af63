import { strToU8, zipSync } from 'fflate';
import type { CellValue } from './formula-evaluator';

/** One row of a workbook for a judge: values from column B on, and the formula to be worked out before them. */
export interface JudgedRow {
  readonly values: readonly CellValue[];
  readonly formula: string;
}

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function cell(address: string, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? '1' : '0'}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function row({ values, formula }: JudgedRow, index: number): string {
  const number = String(index + 1);
  const inputs = values.map((value, column) => cell(`${columnName(column)}${number}`, value));
  return `<row r="${number}"><c r="A${number}"><f>${escape(formula)}</f></c>${inputs.join('')}</row>`;
}

/** Ensures the column of an input, from B: a converted sheet then has its result first on each line. */
export function columnName(index: number): string {
  return String.fromCharCode('B'.charCodeAt(0) + index);
}

/** Ensures a workbook of one sheet, written without the product, formulas without values. */
export function workbookOf(rows: readonly JudgedRow[]): Uint8Array {
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`;
  const book = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;
  const types = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`;
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relation('officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(book),
    'xl/_rels/workbook.xml.rels': strToU8(relation('worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
}
