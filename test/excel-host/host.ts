import { parseCellName } from '../../src/grid/address';
import { calculateAll } from './calculate';
import { runBatch } from './engine';
import { FAILURES, type HostFailure, type PlannedFailure } from './failures';
import { refTo, type HostSettings, type Ref, type Run } from './host-object';
import type { HostSheet, HostWorkbook } from './model';
import { type as typeInto } from './objects/cells';
import { WORKBOOK } from './objects/workbook';
import type { Batch, BatchAnswer } from './protocol';

/** 5 MB each way: documented as "Resource limits and performance optimization for Office Add-ins". */
const LARGEST_MESSAGE = 5 * 1024 * 1024;

/** What one request cost. */
export interface Exchange {
  readonly batch: Batch;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export type Reply =
  { readonly ok: true; readonly body: BatchAnswer } | { readonly ok: false; readonly failure: HostFailure };

export interface HostEvent {
  readonly type: 10 | 14;
  readonly message: Readonly<Record<string, string>>;
}

/** Excel, as far as an add-in can tell: one workbook, answering one batch after the other. */
export class ExcelHost {
  readonly exchanges: Exchange[] = [];
  readonly unimplemented: string[] = [];
  readonly events: HostEvent[] = [];
  readonly settings: HostSettings = {
    eventsEnabled: true,
    nullChainsFail: false,
    paneState: 'Visible',
    startState: 'Inactive',
  };
  onEvent: (event: HostEvent) => void = () => undefined;

  private readonly kept = new Map<string, Ref>();
  private readonly subscriptions = new Set<string>();
  private readonly failures: PlannedFailure[] = [];
  private readonly held: (() => void)[] = [];
  private received = 0;
  private closing = false;

  constructor(readonly workbook: HostWorkbook) {}

  /** Makes the request with that number (from 1, counted from now) fail. */
  failAt(failure: PlannedFailure): void {
    this.failures.push({ ...failure, at: failure.at + this.received });
  }

  /** Forgets what was counted so far. */
  startCounting(): void {
    this.exchanges.length = 0;
    this.events.length = 0;
  }

  /** Ensures what a test must not overlook: anything asked for that this host does not know. */
  assertComplete(): void {
    if (this.unimplemented.length > 0) throw new Error(this.unimplemented.join('\n'));
  }

  /** Lets slow answers through. */
  release(): void {
    for (const answer of this.held.splice(0)) answer();
  }

  get waiting(): number {
    return this.held.length;
  }

  /** Ensures an answer to one batch; a slow one waits for `release`. */
  async answer(batch: Batch): Promise<Reply> {
    this.received++;
    const failure = this.failures.find((one) => one.at === this.received);
    if (failure?.kind === 'slow') await new Promise<void>((resolve) => this.held.push(resolve));
    if (failure?.kind === 'sheetGone') this.loseSheet();
    if (failure?.kind === 'hostClosing') this.closing = true;
    if (this.closing) return { ok: false, failure: FAILURES.hostClosing };
    const planned =
      failure && failure.kind !== 'slow' && failure.kind !== 'sheetGone' ? FAILURES[failure.kind] : null;
    return planned ? this.fail(batch, planned, failure?.after) : this.carryOut(batch);
  }

  private fail(batch: Batch, failure: HostFailure, after: number | undefined): Reply {
    const actions = batch.Actions.slice(0, after ?? batch.Actions.length);
    if (failure.executes) this.run({ ...batch, Actions: actions });
    this.count(batch, 0);
    return { ok: false, failure };
  }

  private carryOut(batch: Batch): Reply {
    if (byteLength(batch) > LARGEST_MESSAGE) return this.fail(batch, FAILURES.requestTooLarge, 0);
    const body = this.run(batch);
    const responseBytes = byteLength(body);
    this.count(batch, responseBytes);
    return responseBytes > LARGEST_MESSAGE
      ? { ok: false, failure: FAILURES.responseTooLarge }
      : { ok: true, body };
  }

  private count(batch: Batch, responseBytes: number): void {
    const actions = batch.Actions.length;
    this.exchanges.push({ batch, actions, requestBytes: byteLength(batch), responseBytes });
  }

  private run(batch: Batch): BatchAnswer {
    let isDirty = false;
    const run = this.runFor(() => {
      isDirty = true;
    });
    try {
      const answer = runBatch(batch, refTo(WORKBOOK, this.workbook), run);
      if (isDirty) calculateAll(this.workbook);
      return answer;
    } catch (error) {
      this.unimplemented.push(error instanceof Error ? error.message : String(error));
      throw error;
    }
  }

  private runFor(onChange: () => void): Run {
    return {
      workbook: this.workbook,
      settings: this.settings,
      kept: this.kept,
      subscriptions: this.subscriptions,
      changed: (sheet, address) => {
        onChange();
        this.emit('changed', 10, { sheet, address });
      },
      selected: (sheet, address) => {
        this.emit('selected', 14, { sheet, address });
      },
    };
  }

  /** Lets a person change the workbook behind the add-in's back. */
  edit(change: (workbook: HostWorkbook) => void): void {
    change(this.workbook);
    calculateAll(this.workbook);
  }

  /** Lets a person select a cell. */
  userSelects(sheet: HostSheet, address: string): void {
    this.workbook.activeSheetId = sheet.id;
    this.emit('selected', 14, { sheet, address });
  }

  /** Lets a person type into a cell. */
  userTypes(sheet: HostSheet, address: string, value: unknown): void {
    const at = parseCellName(address);
    if (!at) throw new Error(`not a cell: ${address}`);
    typeInto(
      sheet,
      this.runFor(() => undefined),
      at,
      value,
    );
    calculateAll(this.workbook);
    this.emit('changed', 10, { sheet, address });
  }

  private emit(kind: string, type: 10 | 14, { sheet, address }: { sheet: HostSheet; address: string }): void {
    if (!this.settings.eventsEnabled || !this.subscriptions.has(kind)) return;
    const bare = address.slice(address.lastIndexOf('!') + 1);
    const message: Record<string, string> = { worksheetId: sheet.id, address: bare };
    if (kind === 'changed')
      Object.assign(message, { changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' });
    const event: HostEvent = { type, message };
    this.events.push(event);
    this.onEvent(event);
  }

  private loseSheet(): void {
    const active = this.workbook.sheets.find((one) => one.id === this.workbook.activeSheetId);
    this.workbook.sheets = this.workbook.sheets.filter((one) => one !== active);
    this.workbook.activeSheetId = this.workbook.sheets[0]?.id ?? '';
  }
}

function byteLength(message: unknown): number {
  return Buffer.byteLength(JSON.stringify(message));
}
