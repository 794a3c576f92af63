import type { Edit } from '../../../grid/plan';
import { failed, ok, problem, type Result } from '../../../result';
import type { WorkbookProblem } from '../../problems';
import { placeCharts } from '../charts/place-charts';
import { Package } from '../package';
import { Draft } from '../patch/draft';
import { checkNewSheet, printNames } from '../patch/place-sheet';
import { StylesPatch } from '../patch/styles-patch';
import { packZip, type Packed } from '../zip/pack';
import {
  BASE_STYLES,
  contentTypes,
  coreProperties,
  PACKAGE_RELATIONSHIPS,
  sheetPart,
  TEXTS_PART,
  workbookRelationships,
  workbookXml,
  type DefinedNameToWrite,
  type DocumentProperties,
} from './base-parts';
import { SharedTexts } from './cell-texts';
import { ByteOut } from './out';
import { writeSheet } from './sheet-xml';

const NO_SOURCE = { bytes: new Uint8Array(), entries: [], comment: new Uint8Array() };

export type NewSheet = Extract<Edit, { kind: 'addSheet' }>;
export type NewName = Omit<Extract<Edit, { kind: 'defineName' }>, 'kind'>;

/** Ensures a new workbook of these sheets, or every reason why a sheet cannot stand in one. */
export function writeWorkbook(
  sheets: readonly NewSheet[],
  names: readonly NewName[] = [],
  properties: DocumentProperties = {},
): Result<Uint8Array, WorkbookProblem> {
  const taken = new Set<string>();
  const problems = sheets.flatMap((sheet) => {
    const name = sheet.sheet.toLowerCase();
    const found = checkNewSheet(sheet, taken.has(name));
    taken.add(name);
    return found;
  });
  if (!sheets.some(({ layout }) => layout.hidden === undefined))
    problems.push(problem('workbook.no-sheet', 'error'));
  if (problems.length > 0) return failed(...problems);
  return ok(packZip(NO_SOURCE, parts(sheets, { names, properties })));
}

interface Beside {
  readonly names: readonly NewName[];
  readonly properties: DocumentProperties;
}

/** One part after the other, so that none stands in memory longer than it takes to pack it. */
function* parts(sheets: readonly NewSheet[], { names, properties }: Beside): Generator<Packed> {
  const shown = sheets.findIndex(({ layout }) => layout.hidden === undefined);
  const printed = sheets.flatMap(({ sheet, layout }, tab) => {
    return printNames(sheet, layout).map((name) => ({ tab, ...name }));
  });
  const workbook = workbookXml({
    tabs: sheets.map(({ sheet, layout }) => ({ name: sheet, state: layout.hidden })),
    shown,
    names: latestOf([...printed, ...names]),
    calculates: sheets.some(hasUncomputed),
  });
  const draft = new Draft(new Package(NO_SOURCE));
  const texts = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': PACKAGE_RELATIONSHIPS,
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': workbookRelationships(sheets.length),
    'docProps/core.xml': coreProperties(properties),
  };
  for (const [name, text] of Object.entries(texts)) draft.setText(name, text);
  const drawings = sheets.map(({ layout }, tab) => placeCharts(draft, sheetPart(tab), layout.charts ?? []));
  for (const name of draft.names()) yield part(name, draft.text(name));
  const styles = new StylesPatch(BASE_STYLES);
  const shared = new SharedTexts();
  const look = { formatOf: styles.cellFormat.bind(styles), textCell: shared.cell };
  for (const [tab, { cells, layout }] of sheets.entries()) {
    const out = new ByteOut();
    const drawing = drawings[tab];
    const isSelected = tab === shown;
    writeSheet(out, { cells, layout, ...look, isSelected, ...(drawing === undefined ? {} : { drawing }) });
    yield { kind: 'new', name: sheetPart(tab), bytes: out.bytes };
  }
  yield part('xl/styles.xml', ok(styles.text));
  yield part(TEXTS_PART, ok(shared.xml));
}

function part(name: string, text: Result<string, WorkbookProblem>): Packed {
  return { kind: 'new', name, bytes: new TextEncoder().encode(text.ok ? text.value : '') };
}

/** A name given twice means what was said last. */
function latestOf(names: readonly DefinedNameToWrite[]): readonly DefinedNameToWrite[] {
  const byName = new Map(names.map((each) => [`${each.tab ?? ''}\n${each.name.toLowerCase()}`, each]));
  return [...byName.values()];
}

function hasUncomputed({ cells }: NewSheet): boolean {
  return cells.some(({ formula, value }) => formula !== undefined && value === null);
}
