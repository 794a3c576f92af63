import type { CellGrid, WorkbookContent } from '../../../grid/cell-grid';
import type { Receipt } from '../../../grid/plan';
import { problem } from '../../../result';
import type { ReadProblemCode, WorkbookProblem, WriteProblemCode } from '../../problems';
import { readStyles, type CellFacets } from '../read/styles';
import { readContent } from '../read/content';
import { readWorkbookPart, type WorkbookPart } from '../read/workbook-part';
import type { Place } from '../formula/stale';
import { parseXml } from '../xml/tree';
import type { Draft } from './draft';
import { SheetPatch } from './sheet-patch';
import { StylesPatch } from './styles-patch';

export type Refusal = Receipt['refused'][number];

/** What one plan shares between its edits. Problems found here stop the whole plan. */
export class PlanContext {
  readonly refused: Refusal[] = [];
  readonly problems: WorkbookProblem[] = [];
  /** Formulas of the plan itself: it says what they show, so they are never stale. */
  readonly written: Place[] = [];
  /** True once highlights were taken out, so that their formats may go too. */
  highlightsCleared = false;
  private readonly touched = new Set<string>();
  private readonly added = new Set<string>();
  private readonly sheets = new Map<string, { part: string; patch: SheetPatch }>();
  private stylesPatch: StylesPatch | undefined;

  constructor(
    readonly draft: Draft,
    public workbook: WorkbookPart,
    readonly content: WorkbookContent,
    private readonly stylesText: string,
  ) {}

  /** Ensures the sheet's grid as it was before the plan; for a sheet the plan itself added, as it was added. */
  grid(sheet: string): CellGrid | undefined {
    const own = this.workbook.sheets.find(({ name }) => sameSheet(name, sheet));
    if (!own) return undefined;
    if (!this.added.has(sheet.toLowerCase())) {
      return this.content.sheets.find((grid) => sameSheet(grid.sheet, sheet));
    }
    const content = readContent(this.draft.finish(), this.workbook, [own.name]);
    return content.ok ? content.value.sheets[0] : undefined;
  }

  /** Ensures true the first time the plan writes to a cell; later the grid no longer says what stands there. */
  touch({ sheet, row, column }: Place): boolean {
    const key = `${sheet.toLowerCase()}!${row},${column}`;
    const isFirst = !this.touched.has(key);
    this.touched.add(key);
    return isFirst;
  }

  /** Ensures the workbook's list of sheets is the drafted one, after a sheet came or went. */
  refresh(change: { readonly added?: string; readonly removed?: string }): void {
    const name = (change.added ?? change.removed ?? '').toLowerCase();
    this.sheets.delete(name);
    if (change.added !== undefined) this.added.add(name);
    const workbook = readWorkbookPart(this.draft.finish());
    if (workbook.ok) this.workbook = workbook.value;
    else this.problems.push(...workbook.problems);
  }

  /** Ensures the text of a sheet under the knife, or a problem when the workbook has no such sheet. */
  sheet(name: string): SheetPatch | undefined {
    const key = name.toLowerCase();
    const known = this.sheets.get(key);
    if (known) return known.patch;
    const part = this.workbook.sheets.find((sheet) => sameSheet(sheet.name, name))?.part;
    const text = part === undefined ? undefined : this.draft.text(part);
    if (part === undefined || !text?.ok) {
      this.problems.push(
        ...(text?.problems ?? [problem('workbook.sheet-unknown' as const, 'error', { sheet: name })]),
      );
      return undefined;
    }
    const patch = new SheetPatch(text.value);
    this.sheets.set(key, { part, patch });
    return patch;
  }

  get styles(): StylesPatch {
    this.stylesPatch ??= new StylesPatch(this.stylesText);
    return this.stylesPatch;
  }

  /** Ensures the style sheet's text; tones are added to and taken from it. */
  get stylesWithTones(): string {
    return this.styles.text;
  }

  set stylesWithTones(text: string) {
    this.styles.text = text;
  }

  /** Ensures the texts of all parts of that name, as drafted so far. */
  allTexts(name: RegExp): readonly string[] {
    this.flush();
    const texts = this.draft.names().filter((part) => name.test(part));
    return texts.flatMap((part) => {
      const text = this.draft.text(part);
      return text.ok ? [text.value] : [];
    });
  }

  /** Ensures the facets of the cell formats the file had before this plan. */
  readonly facets: () => readonly CellFacets[] = once(() => {
    const tree = parseXml(this.stylesText);
    return tree.ok ? readStyles(tree.root) : [];
  });

  readonly ownFormats: () => ReadonlySet<number> = once(() =>
    new StylesPatch(this.stylesText).ownCellFormats(),
  );

  refuse(sheet: string, cell: string, code: WriteProblemCode): void {
    this.refused.push({ sheet, cell, code });
  }

  fail(
    code: WriteProblemCode | ReadProblemCode,
    sheet: string,
    params: WorkbookProblem['params'] = {},
  ): void {
    const cell = params['cell'];
    const at = typeof cell === 'string' ? { sheet, cell } : undefined;
    this.problems.push(problem(code, 'error', { sheet, ...params }, at));
  }

  /** Ensures the problems are among the plan's, and true when there are none. */
  accepts(problems: readonly WorkbookProblem[]): boolean {
    this.problems.push(...problems);
    return problems.length === 0;
  }

  /** Ensures the draft holds every text this plan has touched. */
  flush(): void {
    for (const { part, patch } of this.sheets.values()) this.draft.setText(part, patch.text);
    if (this.stylesPatch && this.workbook.styles !== undefined) {
      this.draft.setText(this.workbook.styles, this.stylesPatch.text);
    }
  }
}

/** Sheet names compare without case, as in Excel. */
export function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
