import { failed, ok, problem, type Result } from '../../result';
import type { WorkbookProblem } from '../problems';
import type { Package } from '../xlsx/package';
import { CLOSE, END, OPEN, TEXT, type XmlScanner } from '../xlsx/xml/scanner';
import type { XmlElement } from '../xlsx/xml/tree';

/** A thousand pages of tables; each cell of Word's own writing takes about thirty elements. */
const MAX_ELEMENTS = 2_000_000;

/** Pictures and marks that hold no text of a table. */
const SKIPPED: ReadonlySet<string> = new Set([
  'drawing',
  'pict',
  'object',
  'AlternateContent',
  'proofErr',
  'bookmarkStart',
  'bookmarkEnd',
  'lastRenderedPageBreak',
  'tblBorders',
  'tcBorders',
  'tblCellMar',
]);

/** Ensures the element tree of a document's main part: like `Package.tree`, but as quick as its size asks for. */
export function documentTree(pack: Package, part: string): Result<XmlElement, WorkbookProblem> {
  const scan = pack.scan(part);
  if (!scan.ok) return scan;
  const { scanner } = scan.value;
  const root = build(scanner);
  const problems = scan.value.problems();
  if (problems.length > 0) return failed(...problems);
  if (root !== undefined) return ok(root);
  const params = { part, detail: 'too many elements', offset: scanner.start };
  return failed(problem('workbook.xml-too-long', 'error', params));
}

function build(scanner: XmlScanner): XmlElement | undefined {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    const above = open[open.length - 1];
    if (kind === TEXT && above !== undefined) above.text += scanner.text;
    if (kind === CLOSE) open.pop();
    if (kind !== OPEN) continue;
    const element = elementAt(scanner);
    if (above !== undefined && SKIPPED.has(element.name)) {
      scanner.skip();
      continue;
    }
    count += 1;
    if (count > MAX_ELEMENTS) return undefined;
    above?.children.push(element);
    root ??= element;
    open.push(element);
  }
  return root;
}

/** Elements lose their prefix; attributes keep theirs. */
function elementAt(scanner: XmlScanner): XmlElement {
  const name = scanner.name.slice(scanner.name.indexOf(':') + 1);
  return { name, attributes: Object.fromEntries(scanner.attributes()), children: [], text: '' };
}
