import { definedName, type DefinedNameToWrite } from '../write/base-parts';
import { isSelfClosing, outlineAttributes, outlineChild, type Outline } from '../xml/outline';
import { withPrefix } from '../xml/prefix';
import { withAttribute, withoutAttribute } from '../xml/splice';
import { escapeXml } from '../xml/text';
import { WORKBOOK_ORDER } from './element-order';
import type { Draft } from './draft';
import { PartText } from './part-text';

/** The workbook part under the knife: its sheets, names and calculation. */
export class WorkbookPatch {
  private readonly part: PartText;

  constructor(text: string) {
    this.part = new PartText(text, 3, WORKBOOK_ORDER);
  }

  get text(): string {
    return this.part.text;
  }

  /** Ensures a sheet at the end of the tabs. */
  addSheet(sheet: {
    readonly name: string;
    readonly relationship: string;
    readonly state?: string | undefined;
  }): void {
    const { part } = this;
    const list = part.find('sheets');
    if (!list) return;
    const ids = list.children.map((tab) => Number(outlineAttributes(part.text, tab).get('sheetId')));
    const id = Math.max(0, ...ids) + 1;
    const state = sheet.state === undefined ? '' : ` state="${sheet.state}"`;
    const prefix = this.relationshipPrefix();
    const xml = `<sheet name="${escapeXml(sheet.name)}" sheetId="${id}"${state} ${prefix}="${sheet.relationship}"/>`;
    part.append(list, withPrefix(xml, part.prefix));
  }

  /** The attribute that points at relationships, declared where the workbook's root does not declare its namespace. */
  private relationshipPrefix(): string {
    const { part } = this;
    const attributes = outlineAttributes(part.text, part.root);
    const declared = [...attributes].find(
      ([name, value]) => name.startsWith('xmlns:') && /\/officeDocument(\/2006)?\/relationships$/.test(value),
    );
    if (declared) return `${declared[0].slice('xmlns:'.length)}:id`;
    return 'xmlns:cchcr="http://schemas.openxmlformats.org/officeDocument/2006/relationships" cchcr:id';
  }

  /** Ensures the sheet is gone from the tabs, and with it the names that belonged to it; later tabs move up by one. */
  removeSheet(name: string): void {
    const { part } = this;
    const tabs = part.find('sheets')?.children ?? [];
    const index = tabs.findIndex((tab) => this.sheetName(tab).toLowerCase() === name.toLowerCase());
    const tab = tabs[index];
    if (!tab) return;
    part.remove(tab);
    this.moveLocalNames(index);
    this.moveActiveTab(index);
  }

  private sheetName(tab: Outline): string {
    return outlineAttributes(this.part.text, tab).get('name') ?? '';
  }

  private moveLocalNames(removed: number): void {
    const { part } = this;
    const names = part.find('definedNames')?.children ?? [];
    part.apply(
      names.flatMap((place) => {
        const local = outlineAttributes(part.text, place).get('localSheetId');
        if (local === undefined || Number(local) < removed) return [];
        if (Number(local) === removed) return [{ start: place.start, end: place.end, text: '' }];
        const tag = withAttribute(part.openTag(place), 'localSheetId', String(Number(local) - 1));
        return [{ start: place.start, end: place.openEnd, text: tag }];
      }),
    );
    this.dropEmptyNames();
  }

  private moveActiveTab(removed: number): void {
    const { part } = this;
    const views = part.find('bookViews')?.children ?? [];
    part.apply(
      views.flatMap((view) => {
        const tag = part.openTag(view);
        const moved = ['activeTab', 'firstSheet'].reduce((text, name) => movedTab(text, name, removed), tag);
        return moved === tag ? [] : [{ start: view.start, end: view.openEnd, text: moved }];
      }),
    );
  }

  /** Ensures the workbook-wide name means that; a local one belongs to the sheet with that tab. */
  defineName(name: DefinedNameToWrite): void {
    const { part } = this;
    const xml = withPrefix(definedName(name), part.prefix);
    const known = this.findName(name.name, name.tab);
    const list = part.find('definedNames');
    if (known) part.replace(known, xml);
    else if (list) part.append(list, xml);
    else
      part.insert(
        'definedNames',
        withPrefix('<definedNames>', part.prefix) + xml + withPrefix('</definedNames>', part.prefix),
      );
  }

  removeName(name: string): void {
    const known = this.findName(name);
    if (!known) return;
    this.part.remove(known);
    this.dropEmptyNames();
  }

  private findName(name: string, tab?: number): Outline | undefined {
    const { part } = this;
    const wantedTab = tab === undefined ? undefined : String(tab);
    return part.find('definedNames')?.children.find((place) => {
      const attributes = outlineAttributes(part.text, place);
      return (
        attributes.get('name')?.toLowerCase() === name.toLowerCase() &&
        attributes.get('localSheetId') === wantedTab
      );
    });
  }

  private dropEmptyNames(): void {
    const list = this.part.find('definedNames');
    if (list && list.children.length === 0) this.part.remove(list);
  }

  /** Ensures the workbook opens at the tab. */
  showTab(tab: number): void {
    if (tab <= 0) return;
    const [view] = this.part.find('bookViews')?.children ?? [];
    if (!view) return;
    const tag = withAttribute(this.part.openTag(view), 'activeTab', String(tab));
    this.part.apply([{ start: view.start, end: view.openEnd, text: tag }]);
  }

  /** Ensures Excel computes every formula when it opens the file. */
  calculateOnLoad(): void {
    const { part } = this;
    const calculation = outlineChild(part.root, 'calcPr');
    if (!calculation) {
      part.insert('calcPr', withPrefix('<calcPr fullCalcOnLoad="1"/>', part.prefix));
      return;
    }
    const tag = withAttribute(part.openTag(calculation), 'fullCalcOnLoad', '1');
    if (tag === part.openTag(calculation)) return;
    const end = isSelfClosing(part.text, calculation) ? calculation.end : calculation.openEnd;
    part.apply([{ start: calculation.start, end, text: tag }]);
  }
}

/** Where a workbook part is drafted. */
export interface WorkbookPlace {
  readonly draft: Draft;
  readonly workbookPart: string;
}

/** Ensures the drafted workbook part with the change made. */
export function patchWorkbook(place: WorkbookPlace, change: (patch: WorkbookPatch) => void): void {
  const text = place.draft.text(place.workbookPart);
  if (!text.ok) return;
  const patch = new WorkbookPatch(text.value);
  change(patch);
  place.draft.setText(place.workbookPart, patch.text);
}

function movedTab(tag: string, name: string, removed: number): string {
  const tab = Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)["']`).exec(tag)?.[1] ?? 0);
  if (tab < removed || tab === 0) return tag;
  return tab === 1 ? withoutAttribute(tag, name) : withAttribute(tag, name, String(tab - 1));
}
