import { escapeXml } from '../xml/text';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The smallest style sheet programs accept: two fills and one of everything else (ECMA-376-1 §18.8). */
export const BASE_STYLES = [
  DECLARATION,
  `<styleSheet xmlns="${MAIN}">`,
  '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const TYPE = 'application/vnd.openxmlformats';

export const SHEET_TYPE = `${TYPE}-officedocument.spreadsheetml.worksheet+xml`;
export const SHEET_RELATIONSHIP = `${OFFICE}/relationships/worksheet`;

export const TEXTS_PART = 'xl/sharedStrings.xml';

/** Ensures the name of a new workbook's sheet part, by its tab from 0. */
export function sheetPart(tab: number): string {
  return `xl/worksheets/sheet${tab + 1}.xml`;
}

/** Ensures the list of content types of a new workbook with so many sheets. */
export function contentTypes(sheets: number): string {
  const own = Array.from({ length: sheets }, (_, tab) => {
    return `<Override PartName="/${sheetPart(tab)}" ContentType="${SHEET_TYPE}"/>`;
  });
  return [
    DECLARATION,
    `<Types xmlns="${PACKAGE}/content-types">`,
    `<Default Extension="rels" ContentType="${TYPE}-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}-officedocument.spreadsheetml.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}-officedocument.spreadsheetml.styles+xml"/>`,
    `<Override PartName="/${TEXTS_PART}" ContentType="${TYPE}-officedocument.spreadsheetml.sharedStrings+xml"/>`,
    `<Override PartName="/docProps/core.xml" ContentType="${TYPE}-package.core-properties+xml"/>`,
    ...own,
    '</Types>',
  ].join('');
}

export const PACKAGE_RELATIONSHIPS = [
  DECLARATION,
  `<Relationships xmlns="${PACKAGE}/relationships">`,
  `<Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/>`,
  `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
  '</Relationships>',
].join('');

/** The style sheet's relationship and the shared texts' are the first, the sheets' follow. */
const sheetRelationship = (tab: number): string => `rId${tab + 3}`;

/** Ensures the relationships of a new workbook part with so many sheets. */
export function workbookRelationships(sheets: number): string {
  const own = Array.from({ length: sheets }, (_, tab) => {
    return `<Relationship Id="${sheetRelationship(tab)}" Type="${SHEET_RELATIONSHIP}" Target="/${sheetPart(tab)}"/>`;
  });
  return [
    DECLARATION,
    `<Relationships xmlns="${PACKAGE}/relationships">`,
    `<Relationship Id="rId1" Type="${OFFICE}/relationships/styles" Target="styles.xml"/>`,
    `<Relationship Id="rId2" Type="${OFFICE}/relationships/sharedStrings" Target="/${TEXTS_PART}"/>`,
    ...own,
    '</Relationships>',
  ].join('');
}

/** What a new workbook part says. */
export interface WorkbookToWrite {
  readonly tabs: readonly { readonly name: string; readonly state: string | undefined }[];
  /** The tab shown first. */
  readonly shown: number;
  readonly names: readonly DefinedNameToWrite[];
  /** Excel computes every formula when it opens the file. */
  readonly calculates: boolean;
}

/** Ensures a new workbook part (ECMA-376-1 §18.2.27). */
export function workbookXml({ tabs, shown, names, calculates }: WorkbookToWrite): string {
  const active = shown > 0 ? ` activeTab="${shown}"` : '';
  const sheets = tabs.map(({ name, state }, tab) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${tab + 1}"${hidden} r:id="${sheetRelationship(tab)}"/>`;
  });
  const defined = names.map(definedName);
  return [
    DECLARATION,
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">`,
    `<bookViews><workbookView${active}/></bookViews>`,
    `<sheets>${sheets.join('')}</sheets>`,
    defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`,
    `<calcPr calcId="191029"${calculates ? ' fullCalcOnLoad="1"' : ''}/>`,
    '</workbook>',
  ].join('');
}

/** A name to be defined (ECMA-376-1 §18.2.5). */
export interface DefinedNameToWrite {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
  /** The tab (from 0) the name belongs to. */
  readonly tab?: number;
}

/** Ensures the element of a name that is workbook-wide or belongs to its tab. */
export function definedName({ name, refersTo, hidden, tab }: DefinedNameToWrite): string {
  const local = tab === undefined ? '' : ` localSheetId="${tab}"`;
  const mark = hidden ? ' hidden="1"' : '';
  const text = escapeXml(refersTo.replace(/^=/, ''));
  return `<definedName name="${escapeXml(name)}"${local}${mark}>${text}</definedName>`;
}

/** What the file says about itself. */
export interface DocumentProperties {
  readonly title?: string;
  readonly creator?: string;
  /** ISO 8601 in UTC, e.g. `2026-01-15T08:00:00Z`. */
  readonly created?: string;
}

/** Ensures the part with the document's properties (ECMA-376-2 §10). */
export function coreProperties({ title, creator, created }: DocumentProperties): string {
  return [
    DECLARATION,
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    title === undefined ? '' : `<dc:title>${escapeXml(title)}</dc:title>`,
    creator === undefined ? '' : `<dc:creator>${escapeXml(creator)}</dc:creator>`,
    created === undefined
      ? ''
      : `<dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(created)}</dcterms:created>`,
    '</cp:coreProperties>',
  ].join('');
}
