import type { Area, WorkbookContent } from '../../grid/cell-grid';
import { layerOfTones, type HighlightTone, type LayerKind } from '../../grid/highlight';
import type { Receipt, WritePlan } from '../../grid/plan';
import { ok, type CellRef, type Result } from '../../result';
import type { WorkbookPort } from '../../workbook/workbook';

/** One coloured area of ours, for sheets the pane itself shows. */
export interface Painted {
  readonly sheet: string;
  readonly area: Area;
  readonly tone: HighlightTone;
}

interface Done {
  readonly receipt: Receipt;
  readonly paintedBefore: readonly Painted[];
  /** Nothing that is scored was touched: the scores hold before and after. */
  keepsScores: boolean;
  /** Colours that followed what was scored anew: they go back with the command that made it so. */
  readonly isRecoloured: boolean;
}

/** A port that remembers what was done through it: receipts to undo, and what is coloured now. */
export class RecordingPort implements WorkbookPort {
  private readonly done: Done[] = [];
  private colours: readonly Painted[] = [];
  private changes = 0;
  private writes = 0;
  private known?: { readonly writes: number; readonly content: ReturnType<WorkbookPort['read']> };

  /**
   * A file changes by us alone: it is read once between two of our writes, and not at all where somebody has read it
   * already. Excel's workbook is anybody's.
   */
  constructor(
    private readonly port: WorkbookPort,
    private readonly isOursAlone = false,
    content?: Result<WorkbookContent>,
  ) {
    if (content !== undefined) this.known = { writes: 0, content: Promise.resolve(content) };
  }

  get painted(): readonly Painted[] {
    return this.colours;
  }

  /** Which layer is on; undefined when nothing is coloured. */
  get layer(): LayerKind | undefined {
    return layerOfTones(this.colours.map(({ tone }) => tone));
  }

  /** Never the same again once anything was carried out or taken back: says whether what was read still holds. */
  get revision(): number {
    return this.changes;
  }

  /** How many plans were carried out and not taken back. */
  get count(): number {
    return this.done.length;
  }

  /** Says of every plan after so many that no score rests on what it changed. */
  keepScoresFrom(count: number): void {
    for (const one of this.done.slice(count)) one.keepsScores = true;
  }

  /** Whether taking back what was done last leaves the scores as they are. */
  get undoKeepsScores(): boolean {
    return this.done.filter(({ isRecoloured }) => !isRecoloured).at(-1)?.keepsScores === true;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  read(sheets?: readonly string[]): ReturnType<WorkbookPort['read']> {
    if (!this.isOursAlone || sheets !== undefined) return this.port.read(sheets);
    if (this.known?.writes !== this.writes) this.known = { writes: this.writes, content: this.port.read() };
    return this.known.content;
  }

  private write(plan: WritePlan): Promise<Result<Receipt>> {
    this.writes += 1;
    return this.port.apply(plan);
  }

  select(ref: CellRef): Promise<Result<null>> {
    return this.port.select(ref);
  }

  async apply(plan: WritePlan): Promise<Result<Receipt>> {
    const applied = await this.write(plan);
    if (applied.ok) this.record(plan, applied.value, false);
    return applied;
  }

  /** Colours the sheet as it is scored now; a workbook nothing was done to yet has nothing to undo afterwards either. */
  async recolour(plan: WritePlan): Promise<Result<Receipt | null>> {
    const after = paintedAfter(this.colours, plan);
    if (JSON.stringify(after) === JSON.stringify(this.colours)) return ok(null);
    const applied = await this.write(plan);
    if (!applied.ok) return applied;
    if (this.canUndo) this.record(plan, applied.value, true);
    else this.colours = after;
    return applied;
  }

  /** Somebody has taken our colours off by hand. */
  forgetColours(): void {
    this.colours = [];
  }

  private record(plan: WritePlan, receipt: Receipt, isRecoloured: boolean): void {
    this.changes += 1;
    this.done.push({ receipt, paintedBefore: this.colours, keepsScores: isRecoloured, isRecoloured });
    this.colours = paintedAfter(this.colours, plan);
  }

  async undo(receipt: Receipt): Promise<Result<null>> {
    this.writes += 1;
    return this.port.undo(receipt);
  }

  /** Puts the latest plan back; a refusal leaves it first in line. */
  async undoLast(): Promise<Result<null>> {
    const last = this.done.at(-1);
    if (last === undefined) return ok(null);
    const undone = await this.undo(last.receipt);
    if (!undone.ok) return undone;
    this.changes += 1;
    this.done.pop();
    this.colours = last.paintedBefore;
    return last.isRecoloured ? this.undoLast() : undone;
  }
}

function paintedAfter(before: readonly Painted[], { edits }: WritePlan): readonly Painted[] {
  return edits.reduce<readonly Painted[]>((painted, edit) => {
    if (edit.kind === 'clearHighlights') return painted.filter(({ sheet }) => sheet !== edit.sheet);
    if (edit.kind !== 'highlight') return painted;
    const { sheet, tone } = edit;
    return [...painted, ...edit.areas.map((area) => ({ sheet, tone, area }))];
  }, before);
}
