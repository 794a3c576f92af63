import { escapeXml } from '../xml/text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

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

/** The parts every new workbook has beside its sheets. */
export const BASE_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': [
    DECLARATION,
    `<Types xmlns="${PACKAGE}/content-types">`,
    `<Default Extension="rels" ContentType="${TYPE}-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}-officedocument.spreadsheetml.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}-officedocument.spreadsheetml.styles+xml"/>`,
    `<Override PartName="/docProps/core.xml" ContentType="${TYPE}-package.core-properties+xml"/>`,
    '</Types>',
  ].join(''),
  '_rels/.rels': [
    DECLARATION,
    `<Relationships xmlns="${PACKAGE}/relationships">`,
    `<Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/>`,
    `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    '</Relationships>',
  ].join(''),
  'xl/workbook.xml': [
    DECLARATION,
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">`,
    '<bookViews><workbookView/></bookViews><sheets></sheets><calcPr calcId="191029"/></workbook>',
  ].join(''),
  'xl/_rels/workbook.xml.rels': [
    DECLARATION,
    `<Relationships xmlns="${PACKAGE}/relationships">`,
    `<Relationship Id="rId1" Type="${OFFICE}/relationships/styles" Target="styles.xml"/>`,
    '</Relationships>',
  ].join(''),
};

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
