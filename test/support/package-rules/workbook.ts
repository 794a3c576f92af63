import { checkOrder } from './order';
import { openStrictly } from './package';
import type { Complaints, OpenedPackage } from './package';
import { checkSheet } from './sheet';
import { childOf, childrenOf } from './xml';
import type { Element } from './xml';

/**
 * Ensures what is wrong with a workbook by the rules readers enforce: part names, content types, relationships, order
 * of elements, shared strings, styles, names, cells. It knows nothing of how the product writes.
 */
export function complaintsOf(bytes: Uint8Array): Complaints {
  const complaints: Complaints = [];
  const pack = openStrictly(bytes, complaints);
  const main = pack.relationships('').find(({ type }) => type.endsWith('/officeDocument'))?.part ?? '';
  const workbook = pack.xml.get(main);
  if (!workbook) return [...complaints, 'no workbook'];
  for (const [part, root] of pack.xml)
    if (['workbook', 'worksheet', 'styleSheet'].includes(root.name)) checkOrder(part, root, complaints);
  checkWorkbook(workbook, complaints);
  const related = (type: string) =>
    pack.relationships(main).find((each) => each.type.endsWith(`/${type}`))?.part ?? '';
  const styles = pack.xml.get(related('styles'));
  if (styles) checkStyles(styles, complaints);
  const strings = childrenOf(pack.xml.get(related('sharedStrings')), 'si').length;
  checkStrings(pack.xml.get(related('sharedStrings')), complaints);
  for (const [part, sheet] of sheetsOf(pack, main, workbook))
    checkSheet(part, sheet, {
      styles: childrenOf(childOf(styles, 'cellXfs'), 'xf').length,
      formats: childrenOf(childOf(styles, 'dxfs'), 'dxf').length,
      strings,
      complaints,
    });
  return complaints;
}

function sheetsOf(pack: OpenedPackage, main: string, workbook: Element): (readonly [string, Element])[] {
  const relations = pack.relationships(main);
  return childrenOf(childOf(workbook, 'sheets'), 'sheet').flatMap(({ attributes }) => {
    const part = relations.find(({ id }) => id === attributes['r:id'])?.part ?? '';
    const sheet = pack.xml.get(part);
    return sheet ? [[part, sheet] as const] : [];
  });
}

function checkWorkbook(workbook: Element, complaints: Complaints): void {
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet').map(({ attributes }) => attributes);
  const names = sheets.map(({ name = '' }) => name.toLowerCase());
  if (new Set(names).size !== names.length) complaints.push('workbook: two sheets of one name');
  for (const name of names)
    if (name.length < 1 || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
      complaints.push(`workbook: no name for a sheet: ${name}`);
  const ids = sheets.map(({ sheetId }) => Number(sheetId));
  if (new Set(ids).size !== ids.length || ids.some((id) => !(id >= 1 && id <= 65_534)))
    complaints.push('workbook: sheet ids');
  if (sheets.every(({ state }) => state === 'hidden' || state === 'veryHidden'))
    complaints.push('workbook: no visible sheet');
  const active = Number(
    childOf(childOf(workbook, 'bookViews'), 'workbookView')?.attributes['activeTab'] ?? 0,
  );
  if (!sheets[active] || (sheets[active].state ?? 'visible') !== 'visible')
    complaints.push('workbook: the active sheet is not there to see');
  checkNames(workbook, sheets.length, complaints);
}

function checkNames(workbook: Element, sheets: number, complaints: Complaints): void {
  const seen = new Set<string>();
  for (const { attributes, text } of childrenOf(childOf(workbook, 'definedNames'), 'definedName')) {
    const { name = '', localSheetId } = attributes;
    const key = `${name.toLowerCase()} ${localSheetId ?? ''}`;
    if (seen.has(key)) complaints.push(`workbook: the name ${name} twice`);
    seen.add(key);
    if (localSheetId !== undefined && Number(localSheetId) >= sheets)
      complaints.push(`workbook: ${name} of no sheet`);
    if (text.trim() === '' || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name))
      complaints.push(`workbook: the name ${name}`);
  }
}

const BUILT_IN = 164;

function checkStyles(styles: Element, complaints: Complaints): void {
  const count = (name: string) => childOf(styles, name)?.children.length ?? 0;
  const own = new Set(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => attributes['numFmtId']),
  );
  const limits = {
    fontId: count('fonts'),
    fillId: count('fills'),
    borderId: count('borders'),
    xfId: count('cellStyleXfs'),
  };
  for (const list of ['cellStyleXfs', 'cellXfs'])
    childrenOf(childOf(styles, list), 'xf').forEach(({ attributes }, index) => {
      for (const [name, limit] of Object.entries(limits)) {
        const value = attributes[name];
        if (value !== undefined && Number(value) >= limit)
          complaints.push(`styles: ${list} ${String(index)} has ${name} ${value} of ${String(limit)}`);
      }
      const format = attributes['numFmtId'];
      if (format !== undefined && Number(format) >= BUILT_IN && !own.has(format))
        complaints.push(`styles: number format ${format} is not there`);
    });
  if (count('fills') < 2 || count('cellStyleXfs') < 1 || count('cellXfs') < 1)
    complaints.push('styles: a list that readers need is missing');
  for (const { attributes } of childrenOf(childOf(styles, 'cellStyles'), 'cellStyle'))
    if (Number(attributes['xfId']) >= limits.xfId)
      complaints.push(`styles: ${attributes['name'] ?? ''} has no look`);
}

function checkStrings(strings: Element | undefined, complaints: Complaints): void {
  if (!strings) return;
  const { uniqueCount } = strings.attributes;
  const held = childrenOf(strings, 'si').length;
  if (uniqueCount !== undefined && Number(uniqueCount) !== held)
    complaints.push(`shared strings: says ${uniqueCount}, holds ${String(held)}`);
}
