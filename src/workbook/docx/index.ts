import type { WorkbookContent } from '../../grid/cell-grid';
import { failed, ok, problem, type Result } from '../../result';
import type { WorkbookProblem } from '../problems';
import { openPackage } from '../xlsx/open';
import type { Package } from '../xlsx/package';
import { relationshipsOf } from '../xlsx/relationships';
import { child, type XmlElement } from '../xlsx/xml/tree';
import { readSheets } from './body';
import { documentTree } from './document-tree';
import { readNumbering } from './numbering';
import { paragraphStretches, type Surroundings } from './paragraph';
import { readStyles } from './styles';
import { inside } from './word';
import { DocxWorkbook } from './workbook';

export { DocxWorkbook } from './workbook';

/** Ensures a read-only workbook over the tables of a .docx file, or every reason why it cannot be read. */
export function openDocx(bytes: Uint8Array): Result<DocxWorkbook, WorkbookProblem> {
  const content = readDocx(bytes);
  return content.ok ? ok(new DocxWorkbook(content.value), content.problems) : content;
}

/**
 * Ensures every table of a Word document (WordprocessingML, ECMA-376-1 §17.4) as a sheet `Bảng 1`, `Bảng 2`, … with the text
 * before it in the rows above. Numbers stay the texts they are; tracked deletions are left out, insertions kept.
 */
export function readDocx(bytes: Uint8Array): Result<WorkbookContent, WorkbookProblem> {
  const pack = openPackage(bytes);
  if (!pack.ok) return pack;
  const content = readPackage(pack.value);
  return content.ok ? { ...content, problems: [...pack.problems, ...content.problems] } : content;
}

/** Ensures the visible text of every paragraph in the order of the page, those in tables cell by cell. */
export function readDocxTexts(bytes: Uint8Array): Result<readonly string[], WorkbookProblem> {
  const pack = openPackage(bytes);
  const parts = pack.ok ? documentParts(pack.value) : pack;
  return parts.ok ? ok([...textsIn(parts.value.body, parts.value.around)]) : parts;
}

function* textsIn(element: XmlElement, around: Surroundings): Generator<string> {
  for (const one of inside(element)) {
    if (one.name === 'p') yield (paragraphStretches(one, around) ?? []).map(({ text }) => text).join('');
    else yield* textsIn(one, around);
  }
}

function readPackage(pack: Package): Result<WorkbookContent, WorkbookProblem> {
  const parts = documentParts(pack);
  if (!parts.ok) return parts;
  const sheets = readSheets(parts.value.body, parts.value.around);
  if (!sheets.ok) return sheets;
  if (sheets.value.length === 0) return failed(problem('workbook.no-table-in-document', 'error'));
  return ok(
    { sheets: sheets.value, names: [], structureProtected: false, date1904: false, fromDocument: true },
    sheets.problems,
  );
}

interface DocumentParts {
  readonly body: XmlElement;
  readonly around: Surroundings;
}

function documentParts(pack: Package): Result<DocumentParts, WorkbookProblem> {
  const main = mainPart(pack);
  if (!main.ok) return main;
  const document = documentTree(pack, main.value);
  if (!document.ok) return document;
  const body = child(document.value, 'body');
  if (document.value.name !== 'document' || body === undefined) {
    return failed(problem('workbook.other-document', 'error'));
  }
  const related = relationshipsOf(pack, main.value);
  if (!related.ok) return related;
  const partOf = (type: string) => related.value.find((one) => one.type === type)?.part;
  const styles = readStyles(pack, partOf('styles'));
  const numbering = readNumbering(pack, partOf('numbering'));
  if (!styles.ok) return styles;
  if (!numbering.ok) return numbering;
  return ok({ body, around: { styles: styles.value, numbering: numbering.value } });
}

function mainPart(pack: Package): Result<string, WorkbookProblem> {
  const relationships = relationshipsOf(pack, '');
  if (!relationships.ok) return relationships;
  const main = relationships.value.find(({ type }) => type === 'officeDocument')?.part;
  return main !== undefined && pack.has(main) ? ok(main) : failed(problem('workbook.no-main-part', 'error'));
}
