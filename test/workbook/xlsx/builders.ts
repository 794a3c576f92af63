import { strToU8, zipSync } from 'fflate';
import type { Cell } from '../../../src/grid/cell-grid';
import { cellAt, type CellGrid, type WorkbookContent } from '../../../src/grid/cell-grid';
import { parseCellName } from '../../../src/grid/address';
import type { Edit, Receipt } from '../../../src/grid/plan';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { openXlsx } from '../../../src/workbook/xlsx';
import { escapeXml } from '../../../src/workbook/xlsx/xml/text';
import type { ContractSheet, ContractWorkbook } from '../contract';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a small workbook written by hand; any of them may be replaced to try a mistake. */
export function parts(sheets: Readonly<Record<string, string>>): Record<string, string> {
  const names = Object.keys(sheets);
  const numbered = names.map((name, index) => ({ name, number: index + 1, xml: sheets[name] ?? '' }));
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId99" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>`,
    ...Object.fromEntries(numbered.map(({ number, xml }) => [`xl/worksheets/sheet${number}.xml`, xml])),
  };
}

/** Ensures a worksheet part around the given content. */
export function worksheet(content: string, attributes = ''): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"${attributes}>${content}</worksheet>`;
}

/** Ensures an archive of the parts. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(2026, 0, 1) });
}

/** Ensures a workbook of one hand-written sheet. */
export function oneSheet(
  content: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  return zipped({ ...parts({ 'Chấm điểm': worksheet(content) }), ...more });
}

export function opened(bytes: Uint8Array): XlsxWorkbook {
  const workbook = openXlsx(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.problems));
  return workbook.value;
}

export async function contentOf(workbook: XlsxWorkbook): Promise<WorkbookContent> {
  const content = await workbook.read();
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  return content.value;
}

export async function gridOf(bytes: Uint8Array): Promise<CellGrid> {
  const [grid] = (await contentOf(opened(bytes))).sheets;
  if (!grid) throw new Error('no sheet');
  return grid;
}

export function at(grid: CellGrid, name: string): Cell | undefined {
  const place = parseCellName(name);
  return place && cellAt(grid, place.row, place.column);
}

export async function applied(workbook: XlsxWorkbook, ...edits: readonly Edit[]): Promise<Receipt> {
  const result = await workbook.apply({ command: 'test', edits });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** Ensures the codes of everything wrong with a file, from opening it or from reading it. */
export async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const workbook = openXlsx(bytes);
  if (!workbook.ok) return workbook.problems.map(({ code }) => code);
  const content = await workbook.value.read();
  return [...workbook.problems, ...content.problems].map(({ code }) => code);
}

/** Ensures a port over a workbook with the content the contract asks for. */
export function portOver(workbook: ContractWorkbook): XlsxWorkbook {
  const files = parts(Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, sheetPart(sheet)])));
  const main = files['xl/workbook.xml'] ?? '';
  const protection = workbook.structureProtected ? '<workbookProtection lockStructure="1"/>' : '';
  return opened(zipped({ ...files, 'xl/workbook.xml': main.replace('<sheets>', `${protection}<sheets>`) }));
}

function sheetPart(sheet: ContractSheet): string {
  const rows = new Map<number, string>();
  for (const [name, value] of Object.entries(sheet.cells)) {
    const row = parseCellName(name)?.row ?? 0;
    rows.set(row, (rows.get(row) ?? '') + cellPart(name, value, sheet.unlocked ?? []));
  }
  const empty = (sheet.unlocked ?? []).filter((name) => !(name in sheet.cells));
  for (const name of empty) {
    const row = parseCellName(name)?.row ?? 0;
    rows.set(row, `${rows.get(row) ?? ''}<c r="${name}" s="1"/>`);
  }
  const data = [...rows].sort((a, b) => a[0] - b[0]).map(([row, xml]) => `<row r="${row + 1}">${xml}</row>`);
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${area}"/>`).join('');
  return worksheet(
    [
      `<sheetData>${data.join('')}</sheetData>`,
      sheet.unlocked ? '<sheetProtection sheet="1"/>' : '',
      merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`,
    ].join(''),
  );
}

function cellPart(name: string, value: string | number | boolean, unlocked: readonly string[]): string {
  const open = `<c r="${name}"${unlocked.includes(name) ? ' s="1"' : ''}`;
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value.startsWith('=')) return `${open}><f>${escapeXml(value.slice(1))}</f><v>1.5</v></c>`;
  return `${open} t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
}
