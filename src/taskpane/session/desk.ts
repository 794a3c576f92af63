import type { WorkbookContent } from '../../grid/cell-grid';
import { fill, type Language } from '../../messages/language';
import { PANE, type PaneLabel } from '../../messages/pane';
import type { Day } from '../../methods/answers';
import type { CellRef, Problem, Result } from '../../result';
import type { ScoredForm } from '../../review/scored-form/score-form';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import type * as engineModule from '../engine';
import type { Host, OpenWorkbook } from '../host';
import { RecordingPort } from './recording-port';
import type { Notice, PaneState, Work } from './state';
import { breathe } from './stepped-port';
import { PaneStore } from './store';

/** What `engine.ts` offers, however it arrives. */
export type Engine = typeof engineModule;

export interface DeskOptions {
  readonly host: Host;
  /** Loads what computes; asked for on the first command. */
  readonly engine: () => Promise<Engine>;
  readonly now: () => Date;
  readonly language?: Language;
}

/** A workbook in hand, with the recording of what was done to it. */
export interface InHand extends OpenWorkbook {
  readonly recording: RecordingPort;
}

/** What a command is given while it runs. */
export interface AtWork {
  readonly engine: Engine;
  /** Aborted when the user stops: a command that sees it returns and says nothing. */
  readonly signal: AbortSignal;
}

/** What a command is given that may change the workbook. */
export interface AtScored extends AtWork {
  readonly open: InHand;
  readonly scored: ScoredWorkbook;
}

/**
 * What a command does to the scores: `nothing` touches no cell, `ownAreas` writes only where nothing is scored
 * (our columns, sheets of our own), `anything` may change what is scored.
 */
export type Effect = 'nothing' | 'ownAreas' | 'anything';

/** What every command works on: the workbook in hand, what it was scored to, one piece of work at a time. */
export class Desk {
  readonly store: PaneStore;
  /** Which shipped rulebook stands in where the sheet has no texts; none when undefined. */
  rulebookId: string | undefined;
  /** The same unit's sheet of last year, appraised; gone with the workbook it was opened for. */
  lastYear: ScoredForm | undefined;
  private inHand: InHand | undefined;
  private problems: readonly Problem[] = [];
  /** Our own areas have changed since the workbook was read: it is read anew before it is planned for again. */
  private isStale = false;
  private stopper = new AbortController();

  constructor(private readonly options: DeskOptions) {
    this.store = new PaneStore(options.language ?? 'vi');
  }

  get state(): PaneState {
    return this.store.state;
  }

  get host(): Host {
    return this.options.host;
  }

  get open(): InHand | undefined {
    return this.inHand;
  }

  get today(): Day {
    const date = this.now();
    return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
  }

  now(): Date {
    return this.options.now();
  }

  engine(): Promise<Engine> {
    return this.options.engine();
  }

  /** That another sheet was scored than the one in view, in a sentence; nothing where it was not. */
  takenInstead({ sentence }: Engine): string[] {
    const said = this.problems.filter(({ code }) => code === 'workflow.other-sheet');
    return said.map((problem) => sentence(problem, this.state.language));
  }

  /** Ensures a workbook is the one in hand, not read yet; without one, that only its name is known. */
  hold(name: string, workbook?: OpenWorkbook): void {
    this.problems = [];
    this.isStale = false;
    this.lastYear = undefined;
    this.inHand =
      workbook === undefined ? undefined : { ...workbook, recording: new RecordingPort(workbook.port) };
    this.store.dispatch({ type: 'opened', file: name });
  }

  /** One command at a time, stopped by `stop`; what may take more than a second says how far it is. */
  async working(work: Work, command: (at: AtWork) => Promise<void>): Promise<void> {
    if (this.state.work !== undefined) return;
    this.stopper = new AbortController();
    const { signal } = this.stopper;
    this.store.dispatch({ type: 'notice', notice: undefined });
    this.store.dispatch({ type: 'work', work });
    try {
      const engine = await this.engine();
      await breathe();
      if (!signal.aborted) await command({ engine, signal });
    } finally {
      if (!signal.aborted) this.store.dispatch({ type: 'work', work: undefined });
    }
  }

  /** One command that may change the workbook: afterwards it is read and scored again, where that can matter. */
  async writing(
    label: PaneLabel,
    command: (at: AtScored) => Promise<Result<unknown> | undefined>,
    effect: Effect = 'anything',
  ): Promise<void> {
    const { open } = this;
    if (open === undefined || this.state.scored === undefined) return;
    await this.working({ label, canStop: false }, async (at) => {
      const scored = await this.freshlyScored(at);
      if (scored === undefined) return;
      const before = open.recording.count;
      const done = await command({ ...at, open, scored });
      if (effect !== 'anything') open.recording.keepScoresFrom(before);
      this.recorded();
      if (done === undefined) return;
      if (!done.ok) return this.report(at.engine, done.problems);
      await this.follow(at, effect);
    });
  }

  /** Our own areas have changed: what was read of them no longer holds. */
  ownAreasChanged(): void {
    this.isStale = true;
  }

  private async freshlyScored(at: AtWork): Promise<ScoredWorkbook | undefined> {
    if (this.isStale) await this.score(at, 'same');
    return this.isStale ? undefined : this.state.scored;
  }

  /** Reading costs nothing in a browser, where the pane shows the sheet itself; in Excel it waits until it is needed. */
  async follow(at: AtWork, effect: Effect): Promise<void> {
    if (effect === 'nothing') return;
    if (effect === 'ownAreas' && this.host.kind === 'excel') return this.ownAreasChanged();
    await this.score(at, 'same');
  }

  /** Lets go of what is running; what it would have said is dropped. */
  stop(): void {
    this.stopper.abort();
    this.store.dispatch({ type: 'work', work: undefined });
    this.say('success', 'said.stopped');
  }

  progress(done: number, of: number): void {
    const { work } = this.state;
    if (work !== undefined) this.store.dispatch({ type: 'work', work: { ...work, done, of } });
  }

  /** Ensures the workbook in hand read, scored and shown; where it cannot be, the reasons. */
  async score({ engine, signal }: AtWork, which: 'inView' | 'same' = 'inView'): Promise<void> {
    if (this.open === undefined) return;
    const { rulebookId } = this;
    const rulebook =
      rulebookId === undefined ? undefined : engine.shippedRulebooks().find(({ id }) => id === rulebookId);
    const sheet = this.state.scored?.parts[0]?.form.sheet;
    const scored = await engine.scoreWorkbook(this.open.recording, {
      today: this.today,
      ...(rulebook === undefined ? {} : { rulebook }),
      ...(this.lastYear === undefined ? {} : { lastYear: this.lastYear }),
      ...(this.state.scored === undefined ? {} : { earlier: this.state.scored }),
      ...(sheet === undefined ? {} : { before: { sheet, stays: which === 'same' } }),
    });
    if (signal.aborted) return;
    this.problems = scored.problems;
    if (!scored.ok) return this.showUnscored(engine, scored.problems);
    this.isStale = false;
    this.store.say('warning', ...this.takenInstead(engine));
    this.showContent(engine, scored.value.read.content);
    this.present(engine, scored.value);
    await this.recolour(engine, scored.value);
    if (this.state.selection !== undefined) await this.selected(this.state.selection);
  }

  /** The layer that is on says what was scored just now. */
  private async recolour(engine: Engine, scored: ScoredWorkbook): Promise<void> {
    const recording = this.open?.recording;
    const kind = engine.layerOn(scored.read.content);
    if (recording === undefined) return;
    if (kind === undefined) recording.forgetColours();
    else {
      const plan = engine.planLayer(scored, { kind, ...this.findings });
      const done = await recording.recolour(plan);
      if (!done.ok) this.report(engine, done.problems);
    }
    this.recorded();
  }

  /** What reading, checking and scoring found, for what is written of it. */
  get findings(): { readonly problems: readonly Problem[]; readonly language: Language } {
    return { problems: this.problems, language: this.state.language };
  }

  /** Ensures a scored workbook in the words of the chosen language. */
  present(engine: Engine, scored: ScoredWorkbook): void {
    const { language } = this.state;
    this.store.dispatch({
      type: 'shown',
      scored,
      shown: {
        overview: engine.overviewOf(scored, language),
        risks: engine.risksOf(scored, language),
        review: engine.findingsOf(this.problems, scored, language),
        legends: engine.legendsOf(language),
      },
    });
  }

  /** Ensures the basis shown is that of a cell. */
  async selected(ref: CellRef): Promise<void> {
    const { scored, language } = this.state;
    const basis = scored === undefined ? undefined : (await this.engine()).basisAt(scored, ref, language);
    this.store.dispatch({ type: 'selected', selection: ref, basis });
  }

  /** What the recording says is coloured, and whether there is something to take back. */
  recorded(): void {
    if (this.open === undefined) return;
    const { painted, canUndo, layer } = this.open.recording;
    this.store.dispatch({ type: 'written', painted, canUndo, layer });
  }

  fail(engine: Engine, problems: readonly Problem[]): void {
    const failure = engine.findingsOf(problems, undefined, this.state.language);
    this.store.dispatch({ type: 'failed', failure });
  }

  report(engine: Engine, problems: readonly Problem[]): void {
    this.store.say('error', ...problems.map((problem) => engine.sentence(problem, this.state.language)));
  }

  say(tone: Notice['tone'], label: PaneLabel, params: Readonly<Record<string, string>> = {}): void {
    this.store.say(tone, this.words(label, params));
  }

  words(label: PaneLabel, params: Readonly<Record<string, string>> = {}): string {
    return fill(PANE[label], params, this.state.language);
  }

  private showContent(engine: Engine, content: WorkbookContent): void {
    this.store.dispatch({ type: 'read', content, decoded: engine.decodedTexts(content) });
  }

  /** Even a workbook without a scoring table is shown: the user sees what was opened. */
  private async showUnscored(engine: Engine, problems: readonly Problem[]): Promise<void> {
    const content = this.host.kind === 'file' ? await this.open?.recording.read() : undefined;
    if (content?.ok) this.showContent(engine, content.value);
    this.fail(engine, problems);
  }
}
