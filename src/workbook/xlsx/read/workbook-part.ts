import type { DefinedName, Visibility } from '../../../grid/cell-grid';
import { failed, ok, problem, type Result } from '../../../result';
import type { WorkbookProblem } from '../../problems';
import { LIMITS } from '../limits';
import type { Package } from '../package';
import { relationshipsOf, type Relationship } from '../relationships';
import { child, children, isTrue, prefixedAttribute, type XmlElement } from '../xml/tree';
import type { SheetPart } from './worksheet';

/** What the workbook part says, and where its other parts are. */
export interface WorkbookPart {
  readonly part: string;
  /** Worksheets only; charts and dialogs on sheets of their own hold no cells. */
  readonly sheets: readonly SheetPart[];
  /** All sheets in order, as local names and tab positions count them. */
  readonly tabs: readonly string[];
  readonly names: readonly DefinedName[];
  readonly structureProtected: boolean;
  readonly date1904: boolean;
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  readonly calcChain: string | undefined;
}

const KNOWN = new WeakMap<Package, Result<WorkbookPart, WorkbookProblem>>();

/** Ensures the workbook's parts by its relationships, never by guessed names; a package never changes, so once is enough. */
export function readWorkbookPart(pack: Package): Result<WorkbookPart, WorkbookProblem> {
  const known = KNOWN.get(pack) ?? findParts(pack);
  KNOWN.set(pack, known);
  return known;
}

function findParts(pack: Package): Result<WorkbookPart, WorkbookProblem> {
  const part = findMainPart(pack);
  if (!part.ok) return part;
  const tree = pack.tree(part.value);
  if (!tree.ok) return tree;
  const related = relationshipsOf(pack, part.value);
  if (!related.ok) return related;
  const root = tree.value;
  const tabs = children(child(root, 'sheets'), 'sheet');
  if (tabs.length > LIMITS.parts)
    return failed(problem('workbook.too-many-parts', 'error', { count: tabs.length }));
  const taken = new Set<string>();
  const found = tabs.map((tab) => onlyOnce(readTab(pack, tab, related.value), taken));
  const tabNames = tabs.map((tab) => tab.attributes['name'] ?? '');
  const partOf = (type: string): string | undefined => related.value.find((one) => one.type === type)?.part;
  const sheets = found.flatMap((one) => (one.ok && one.value ? [one.value] : []));
  const problems = found.flatMap((one) => one.problems);
  if (sheets.length === 0) return failed(...problems, problem('workbook.no-sheet', 'error'));
  return ok(
    {
      part: part.value,
      sheets,
      tabs: tabNames,
      names: children(child(root, 'definedNames'), 'definedName').map((name) => readName(name, tabNames)),
      structureProtected: isTrue(child(root, 'workbookProtection')?.attributes['lockStructure']),
      date1904: isTrue(child(root, 'workbookPr')?.attributes['date1904']),
      styles: partOf('styles'),
      sharedStrings: partOf('sharedStrings'),
      calcChain: partOf('calcChain'),
    },
    problems,
  );
}

function findMainPart(pack: Package): Result<string, WorkbookProblem> {
  const related = relationshipsOf(pack, '');
  if (!related.ok) return related;
  const main = related.value.find((one) => one.type === 'officeDocument')?.part;
  if (main === undefined || !pack.has(main)) return failed(problem('workbook.no-main-part', 'error'));
  if (/^(word|ppt)\//.test(main)) return failed(problem('workbook.other-document', 'error'));
  if (main.endsWith('.bin')) return failed(problem('workbook.binary-xlsb', 'error'));
  return ok(main);
}

function readTab(
  pack: Package,
  tab: XmlElement,
  related: readonly Relationship[],
): Result<SheetPart | undefined, WorkbookProblem> {
  const name = tab.attributes['name'] ?? '';
  const id = prefixedAttribute(tab, 'id');
  const target = related.find((one) => one.id === id);
  if (target && target.type !== 'worksheet') return ok(undefined);
  if (target?.part === undefined || !pack.has(target.part)) {
    return failed(problem('workbook.sheet-missing', 'error', { sheet: name }));
  }
  return ok({ name, part: target.part, visibility: visibility(tab.attributes['state']) });
}

/** Two tabs over one part would be read twice and written over each other: the second is lost, not a copy. */
function onlyOnce(
  tab: Result<SheetPart | undefined, WorkbookProblem>,
  taken: Set<string>,
): Result<SheetPart | undefined, WorkbookProblem> {
  if (!tab.ok || !tab.value) return tab;
  const { name, part } = tab.value;
  if (taken.has(part)) return failed(problem('workbook.sheet-missing', 'error', { sheet: name }));
  taken.add(part);
  return tab;
}

function visibility(state: string | undefined): Visibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function readName(element: XmlElement, tabs: readonly string[]): DefinedName {
  const { name = '', localSheetId, hidden } = element.attributes;
  const sheet = localSheetId === undefined ? undefined : tabs[Number(localSheetId)];
  return {
    name,
    refersTo: element.text,
    ...(sheet === undefined ? {} : { sheet }),
    ...(hidden === undefined ? {} : { hidden: isTrue(hidden) }),
  };
}
