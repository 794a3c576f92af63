import { strToU8, zipSync } from 'fflate';
import type { SampleSheet } from './model';
import { SharedTexts, sheetXml } from './sheet-part';
import { Styles } from './styles';
import { attributes, escapeXml } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The same bytes every time: a sample changes only when its content does. Local time, as zip entries have it. */
const SAVED = new Date(2026, 0, 12, 8, 0, 0);

/** Ensures a whole .xlsx file of the sheets given, independent of the product's own writer. */
export function workbookFile(sheets: readonly SampleSheet[]): Uint8Array {
  const styles = new Styles();
  const texts = new SharedTexts();
  const parts = sheets.map((sheet) => sheetXml(sheet, styles, texts));
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(parts.length),
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': workbookRelationships(parts.length),
    'xl/styles.xml': styles.toXml(),
    'xl/sharedStrings.xml': texts.toXml(),
  };
  parts.forEach((xml, index) => (files[`xl/worksheets/sheet${index + 1}.xml`] = xml));
  const entries = Object.entries(files).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: SAVED });
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship${attributes({ Id: id, Type: `${OFFICE}/${type}`, Target: target })}/>`;
}

function contentTypes(sheetCount: number): string {
  const override = (path: string, kind: string) =>
    `<Override${attributes({ PartName: path, ContentType: `${CONTENT}.${kind}+xml` })}/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('/xl/workbook.xml', 'sheet.main'),
    ...sheets,
    override('/xl/styles.xml', 'styles'),
    override('/xl/sharedStrings.xml', 'sharedStrings'),
    '</Types>',
  ].join('');
}

function workbookXml(sheets: readonly SampleSheet[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet${attributes({ name, sheetId: index + 1, 'r:id': `rId${index + 1}` })}/>`,
  );
  const titles = sheets.flatMap(({ name, printTitles }, index) => {
    if (printTitles === undefined) return [];
    const rows = `'${name}'!$${printTitles[0]}:$${printTitles[1]}`;
    return `<definedName${attributes({ name: '_xlnm.Print_Titles', localSheetId: index })}>${escapeXml(rows)}</definedName>`;
  });
  return [
    `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>',
    `<sheets>${listed.join('')}</sheets>`,
    titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

function workbookRelationships(sheetCount: number): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  return [
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">`,
    ...sheets,
    relationship(`rId${sheetCount + 1}`, 'styles', 'styles.xml'),
    relationship(`rId${sheetCount + 2}`, 'sharedStrings', 'sharedStrings.xml'),
    '</Relationships>',
  ].join('');
}
