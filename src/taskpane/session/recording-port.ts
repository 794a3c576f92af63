import type { Area } from '../../grid/cell-grid';
import type { HighlightTone, Receipt, WritePlan } from '../../grid/plan';
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
}

/** A port that remembers what was done through it: receipts to undo, and what is coloured now. */
export class RecordingPort implements WorkbookPort {
  private readonly done: Done[] = [];
  private colours: readonly Painted[] = [];

  constructor(private readonly port: WorkbookPort) {}

  get painted(): readonly Painted[] {
    return this.colours;
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
    return this.done.at(-1)?.keepsScores === true;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  read(sheets?: readonly string[]): ReturnType<WorkbookPort['read']> {
    return this.port.read(sheets);
  }

  select(ref: CellRef): Promise<Result<null>> {
    return this.port.select(ref);
  }

  async apply(plan: WritePlan): Promise<Result<Receipt>> {
    const applied = await this.port.apply(plan);
    if (!applied.ok) return applied;
    this.done.push({ receipt: applied.value, paintedBefore: this.colours, keepsScores: false });
    this.colours = paintedAfter(this.colours, plan);
    return applied;
  }

  async undo(receipt: Receipt): Promise<Result<null>> {
    return this.port.undo(receipt);
  }

  /** Puts the latest plan back; a refusal leaves it first in line. */
  async undoLast(): Promise<Result<null>> {
    const last = this.done.at(-1);
    if (last === undefined) return ok(null);
    const undone = await this.port.undo(last.receipt);
    if (!undone.ok) return undone;
    this.done.pop();
    this.colours = last.paintedBefore;
    return undone;
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
