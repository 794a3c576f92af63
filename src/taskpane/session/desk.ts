import type { WorkbookContent } from '../../grid/cell-grid';
import type { LayerKind } from '../../grid/highlight';
import { fill, type Language } from '../../messages/language';
import { PANE, type PaneLabel } from '../../messages/pane';
import type { Day } from '../../methods/answers';
import type { CellRef, Problem, Result } from '../../result';
import type { Rulebook } from '../../rulebook/rulebook';
import type { ScoredForm } from '../../review/scored-form/score-form';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import type { Host, OpenWorkbook } from '../host';
import type { Beside, LookBeside } from '../look/beside';
import type { Look } from '../look/look';
import type { AtReading, AtScored, AtWork, Effect, Engine, FirstScreen, InHand } from './at-work';
import { dayOf } from './day';
import { RecordingPort } from './recording-port';
import type { Notice, PaneState, Work } from './state';
import { breathe } from './stepped-port';
import { PaneStore } from './store';

export type * from './at-work';

export interface DeskOptions {
  readonly host: Host;
  /** Loads what opens and scores a workbook. */
  readonly firstScreen: () => Promise<FirstScreen>;
  /** Loads everything that computes; asked for by the first command that needs more. */
  readonly engine: () => Promise<Engine>;
  /** Looks at files while the page does something else; without it the page does it all. */
  readonly beside?: Beside;
  readonly now: () => Date;
  readonly language?: Language;
}

/** What every command works on: the workbook in hand, what it was scored to, one piece of work at a time. */
export class Desk {
  readonly store: PaneStore;
  /** Which shipped rulebook stands in where the sheet has no texts; none when undefined. */
  rulebookId: string | undefined;
  /** The same unit's sheet of last year, appraised; gone with the workbook it was opened for. */
  lastYear: ScoredForm | undefined;
  private inHand: InHand | undefined;
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
    return dayOf(this.now());
  }

  now(): Date {
    return this.options.now();
  }

  engine(): Promise<Engine> {
    return this.options.engine();
  }

  firstScreen(): Promise<FirstScreen> {
    return this.options.firstScreen();
  }

  /** That another sheet was scored than the one in view, in a sentence; nothing where it was not. */
  takenInstead(): Promise<string[]> {
    return this.sentences(this.state.problems.filter(({ code }) => code === 'workflow.other-sheet'));
  }

  /** Ensures problems in the words of the chosen language; where there are none, nothing is waited for. */
  async sentences(problems: readonly Problem[]): Promise<string[]> {
    if (problems.length === 0) return [];
    const { sentence } = await this.engine();
    return problems.map((problem) => sentence(problem, this.state.language));
  }

  /** Ensures a workbook is the one in hand, with what is known of its cells; without one, that only its name is known. */
  hold(name: string, workbook?: OpenWorkbook, content?: Result<WorkbookContent>): void {
    this.isStale = false;
    this.lastYear = undefined;
    const isOursAlone = this.host.kind === 'file';
    this.inHand =
      workbook === undefined
        ? undefined
        : { ...workbook, recording: new RecordingPort(workbook.port, isOursAlone, content) };
    this.store.dispatch({ type: 'opened', file: name });
  }

  /** One command at a time, stopped by `stop`; what may take more than a second says how far it is. */
  working(work: Work, command: (at: AtWork) => Promise<void>): Promise<void> {
    return this.busy(work, async (signal) => {
      const engine = await this.engine();
      await breathe();
      if (!signal.aborted) await command({ engine, signal });
    });
  }

  /** The same for opening and scoring a workbook, which waits for no more than it needs. */
  reading(work: Work, command: (at: AtReading) => Promise<void>): Promise<void> {
    return this.busy(work, async (signal) => this.withFirstScreen(signal, command));
  }

  /** Ensures the first screen's part has come before a command goes on, unless the user has stopped it by then. */
  async withFirstScreen(signal: AbortSignal, command: (at: AtReading) => Promise<void>): Promise<void> {
    const engine = await this.options.firstScreen();
    await breathe();
    if (!signal.aborted) await command({ engine, signal });
  }

  /** The same for what needs no part of the engine at first. */
  async busy(work: Work, command: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.state.work !== undefined) return;
    this.stopper = new AbortController();
    const { signal } = this.stopper;
    this.store.dispatch({ type: 'notice', notice: undefined });
    this.store.dispatch({ type: 'work', work });
    try {
      await command(signal);
    } finally {
      // Work that ended before it was over may have been followed by other work.
      if (this.stopper.signal === signal && !signal.aborted) this.rest();
    }
  }

  /** Nothing is going on any more. */
  rest(): void {
    this.store.dispatch({ type: 'work', work: undefined });
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
    this.rest();
    this.say('success', 'said.stopped');
  }

  progress(done: number, of: number): void {
    const { work } = this.state;
    if (work !== undefined) this.store.dispatch({ type: 'work', work: { ...work, done, of } });
  }

  /** Ensures the workbook in hand read, scored and shown; where it cannot be, the reasons. */
  async score({ engine, signal }: AtReading, which: 'inView' | 'same' = 'inView'): Promise<void> {
    if (this.open === undefined) return;
    const sheet = this.state.scored?.parts[0]?.form.sheet;
    const options = {
      ...(await this.terms()),
      ...(this.lastYear === undefined ? {} : { lastYear: this.lastYear }),
      ...(this.state.scored === undefined ? {} : { earlier: this.state.scored }),
      ...(sheet === undefined ? {} : { before: { sheet, stays: which === 'same' } }),
    };
    const look = await engine.lookAt(this.open.recording, options, this.state.language);
    if (!signal.aborted) await this.show(look);
  }

  /** What a workbook that was just opened is scored with. */
  private async terms(): Promise<{ readonly today: Day; readonly rulebook?: Rulebook }> {
    const { rulebookId, today } = this;
    if (rulebookId === undefined) return { today };
    const rulebook = (await this.engine()).shippedRulebooks().find(({ id }) => id === rulebookId);
    return rulebook === undefined ? { today } : { today, rulebook };
  }

  /** Ensures a file looked at beside the page; nothing where that cannot be done. */
  async lookBeside(bytes: Uint8Array, signal: AbortSignal): Promise<LookBeside | undefined> {
    const { beside } = this.options;
    if (beside === undefined) return undefined;
    return beside({ file: bytes, language: this.state.language, ...(await this.terms()) }, signal);
  }

  /** Ensures what was seen of the workbook in hand is what the pane shows. */
  async show({ scored, shown, layer }: Look): Promise<void> {
    if (!scored.ok || shown === undefined) return this.showUnscored(scored.problems);
    const { value, problems } = scored;
    this.isStale = false;
    this.store.dispatch({ type: 'read', content: value.read.content });
    this.store.dispatch({ type: 'shown', scored: value, problems, shown });
    this.store.say('warning', ...(await this.takenInstead()));
    await this.recolour(value, layer);
    if (this.state.selection !== undefined) await this.selected(this.state.selection);
  }

  /** The layer that is on says what was scored just now. */
  private async recolour(scored: ScoredWorkbook, kind: LayerKind | undefined): Promise<void> {
    const recording = this.open?.recording;
    if (recording === undefined) return;
    if (kind === undefined) recording.forgetColours();
    else {
      const engine = await this.engine();
      const plan = engine.planLayer(scored, { kind, ...this.findings });
      const done = await recording.recolour(plan);
      if (!done.ok) this.report(engine, done.problems);
    }
    this.recorded();
  }

  /** What reading, checking and scoring found, for what is written of it. */
  get findings(): { readonly problems: readonly Problem[]; readonly language: Language } {
    return { problems: this.state.problems, language: this.state.language };
  }

  /** Ensures a scored workbook in the words of the chosen language. */
  present(engine: FirstScreen, scored: ScoredWorkbook, problems: readonly Problem[]): void {
    const shown = engine.shownIn(scored, this.state.language);
    this.store.dispatch({ type: 'shown', scored, problems, shown });
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

  fail(failure: readonly Problem[]): void {
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

  /** Even a workbook without a scoring table is shown: the user sees what was opened. A round’s has views of its own. */
  private async showUnscored(problems: readonly Problem[]): Promise<void> {
    const content = this.host.kind === 'file' ? await this.open?.recording.read() : undefined;
    if (content?.ok) this.store.dispatch({ type: 'read', content: content.value });
    const ofRound = problems.filter(({ code }) => code === 'workflow.holds-round');
    this.fail(ofRound.length > 0 ? ofRound : problems);
  }
}
