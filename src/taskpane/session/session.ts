import type { Language } from '../../messages/language';
import { fill } from '../../messages/language';
import type * as engineModule from '../engine';
import { PANE, type PaneLabel } from '../../messages/pane';
import type { CellRef, Problem, Result } from '../../result';
import type { Basis } from '../../scoring/scorecard';
import type { RankedAgencies } from '../../workflows/rank-agencies';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import type { TriedWording } from '../present/wording';
import type { ChosenFile, Host, OpenWorkbook } from '../host';
import { rankChosen } from './rank-chosen';
import { RecordingPort } from './recording-port';
import { NOTHING_OPEN, reduce, type PaneEvent, type PaneState, type Tab, type Work } from './state';
import { breathe } from './stepped-port';

/** What `engine.ts` offers, however it arrives. */
export type Engine = typeof engineModule;

export interface SessionOptions {
  readonly host: Host;
  /** Loads what computes; asked for on the first command. */
  readonly engine: () => Promise<Engine>;
  readonly now: () => Date;
  readonly language?: Language;
}

/** A workbook in hand, with the recording of what was done to it. */
interface InHand extends OpenWorkbook {
  readonly recording: RecordingPort;
}

/** What the user can do in the pane; views only call these and draw `state`. */
export class Session {
  private current: PaneState;
  private readonly listeners = new Set<() => void>();
  private open: InHand | undefined;
  private scored: ScoredWorkbook | undefined;
  private problems: readonly Problem[] = [];
  private ranked: RankedAgencies | undefined;
  private rulebookId: string | undefined;
  private stopper = new AbortController();

  constructor(private readonly options: SessionOptions) {
    this.current = { ...NOTHING_OPEN, language: options.language ?? 'vi' };
    options.host.onSelection?.((ref) => void this.selected(ref));
  }

  get state(): PaneState {
    return this.current;
  }

  get host(): Host {
    return this.options.host;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  show(tab: Tab): void {
    this.dispatch({ type: 'tab', tab });
  }

  dismiss(): void {
    this.dispatch({ type: 'notice', notice: undefined });
  }

  /** Lets go of what is running; what it would have said is dropped. */
  stop(): void {
    this.stopper.abort();
    this.dispatch({ type: 'work', work: undefined });
    this.say('success', PANE['said.stopped'][this.current.language]);
  }

  /** Ensures a file of the user's opened, scored and shown; without one that can be read, the reasons. */
  async openFile(file: ChosenFile): Promise<void> {
    await this.working({ label: 'work.opening', canStop: true }, async (engine, signal) => {
      const bytes = await file.bytes();
      if (signal.aborted) return;
      const opened = bytes.ok ? engine.openXlsx(bytes.value) : bytes;
      this.dispatch({ type: 'opened', file: file.name });
      if (!opened.ok) return this.fail(engine, opened.problems);
      const { value } = opened;
      this.hold({ name: file.name, port: value, save: () => value.save() });
      await this.score(engine, signal);
    });
  }

  /** Ensures the workbook that is open in Excel is the one in hand; nothing is read yet. */
  attach(workbook: OpenWorkbook): void {
    this.hold(workbook);
    this.dispatch({ type: 'opened', file: workbook.name });
  }

  /** Which shipped rulebook stands in where the sheet has no texts; none when undefined. */
  useRulebook(id: string | undefined): void {
    this.rulebookId = id;
  }

  get rulebook(): string | undefined {
    return this.rulebookId;
  }

  /** The rulebooks that come with the product, to choose from. */
  async rulebooks(): Promise<readonly { readonly id: string; readonly title: string }[]> {
    return (await this.options.engine()).shippedRulebooks().map(({ id, title }) => ({ id, title }));
  }

  async rescore(): Promise<void> {
    await this.working({ label: 'work.scoring', canStop: true }, (engine, signal) =>
      this.score(engine, signal),
    );
  }

  /** Writes the results beside the table, or where there is room. */
  async writeResults(fillEmpty: boolean): Promise<void> {
    await this.writing('work.writing', async (engine, { recording, name }, scored) => {
      const { language } = this.current;
      const written = await engine.writeScores(recording, scored, {
        fillEmpty,
        highlights: recording.painted.length > 0,
        language,
      });
      if (!written.ok) return written;
      const { places, separate } = written.value;
      const where = places.map(({ sheet, area }) => `${sheet}!${engine.areaName(area)}`).join('; ');
      const lines = [fill(PANE['said.written'], { where }, language)];
      if (separate !== undefined) {
        const file = `${stemOf(name)}.ket-qua.xlsx`;
        const bytes = engine.writeWorkbook(separate);
        const kept = bytes.ok ? await this.host.deliver(bytes.value, file) : bytes;
        if (!kept.ok) return kept;
        lines[0] = fill(PANE['said.separate'], { file }, language);
      }
      const remarks = written.problems.map((problem) => engine.sentence(problem, language));
      this.say(remarks.length > 0 ? 'warning' : 'success', ...lines, ...remarks);
      return written;
    });
  }

  async toggleHighlights(): Promise<void> {
    await this.writing('work.highlighting', (engine, { recording }, scored) => {
      if (recording.painted.length > 0) return engine.hideRisks(recording, scored);
      return engine.showRisks(recording, scored, this.current.language);
    });
  }

  async undo(): Promise<void> {
    await this.writing('work.undoing', async (_engine, { recording }) => {
      const undone = await recording.undoLast();
      if (undone.ok) this.say('success', PANE['said.undone'][this.current.language]);
      return undone;
    });
  }

  /** Keeps a person's reading of one item's text; without words, the reading that was understood. */
  async confirm(index: number, who: string, words?: string): Promise<void> {
    await this.writing('work.confirming', async (engine, { recording }, scored) => {
      const item = scored.scored.items.find(({ planned }) => planned.index === index);
      const compiled = item?.score.compiled;
      const text = item?.row.scoringText?.value ?? item?.planned.node.scoringText;
      if (item === undefined || text === undefined) return undefined;
      const understood = compiled?.status === 'understood' ? compiled.spec : undefined;
      const tried = words === undefined ? undefined : engine.tryWording(words, item);
      const spec = tried?.ok ? tried.spec : understood;
      if (spec === undefined) return undefined;
      const kept = await engine.confirmReading(recording, scored.read, {
        text,
        spec,
        who,
        when: this.options.now().toISOString(),
        ...(item.score.maximum === undefined ? {} : { maximum: item.score.maximum }),
      });
      if (kept.ok) this.say('success', PANE['said.confirmed'][this.current.language]);
      return kept;
    });
  }

  /** Ensures what a wording would be understood to be; nothing is kept. */
  async tryWording(index: number, words: string): Promise<TriedWording | undefined> {
    const item = this.scored?.scored.items.find(({ planned }) => planned.index === index);
    return item === undefined ? undefined : (await this.options.engine()).tryWording(words, item);
  }

  /** Takes the user to a cell: selected in Excel, scrolled to in the browser. */
  async goTo(ref: CellRef): Promise<void> {
    const shown = await this.open?.recording.select(ref);
    await this.selected(ref);
    if (shown !== undefined && !shown.ok) this.report(await this.options.engine(), shown.problems);
  }

  /** The user's selection moved. */
  async selected(ref: CellRef): Promise<void> {
    const { scored } = this;
    const basis =
      scored === undefined
        ? undefined
        : (await this.options.engine()).basisAt(scored, ref, this.current.language);
    this.dispatch({ type: 'selected', selection: ref, basis });
  }

  async rank(files: readonly ChosenFile[], basis: Basis): Promise<void> {
    if (files.length === 0) return;
    await this.working(
      { label: 'work.ranking', of: files.length, done: 0, canStop: true },
      async (engine, signal) => {
        const { language } = this.current;
        const ranked = await rankChosen(files, {
          engine,
          signal,
          language,
          basis,
          today: dayOf(this.options.now()),
          onFile: (done) => this.progress(done, files.length),
        });
        if (signal.aborted) return;
        if (!ranked.ok) return this.report(engine, ranked.problems);
        this.ranked = ranked.value;
        this.dispatch({ type: 'ranked', ranking: engine.rankingOf(ranked.value, language) });
      },
    );
  }

  /** The official tables: as sheets of the workbook in Excel, as a file of their own in a browser. */
  async keepRanking(): Promise<void> {
    const { ranked } = this;
    if (ranked === undefined) return;
    await this.working({ label: 'work.saving', canStop: false }, async (engine) => {
      const { language } = this.current;
      const sheets = engine.rankingSheets(ranked, { language });
      const { open } = this;
      if (this.host.kind === 'excel' && open !== undefined) {
        const added = await open.recording.apply({ command: 'ranking', edits: sheets });
        this.recorded();
        if (!added.ok) return this.report(engine, added.problems);
        const names = sheets.map(({ sheet }) => sheet).join('; ');
        return this.say('success', fill(PANE['said.ranking-added'], { sheets: names }, language));
      }
      const bytes = engine.writeWorkbook(sheets);
      const kept = bytes.ok ? await this.host.deliver(bytes.value, 'xep-hang.xlsx') : bytes;
      if (!kept.ok) return this.report(engine, kept.problems);
      this.say('success', fill(PANE['said.saved'], { file: 'xep-hang.xlsx' }, language));
    });
  }

  /** Saves the file in hand as it now stands, under a name of its own. */
  async save(): Promise<void> {
    const { open } = this;
    if (open?.save === undefined) return;
    const bytes = open.save();
    const file = `${stemOf(open.name)}.da-cham.xlsx`;
    await this.working({ label: 'work.saving', canStop: false }, async (engine) => {
      const kept = await this.host.deliver(bytes, file);
      if (!kept.ok) return this.report(engine, kept.problems);
      this.say('success', fill(PANE['said.saved'], { file }, this.current.language));
    });
  }

  async setLanguage(language: Language): Promise<void> {
    this.dispatch({ type: 'language', language });
    const engine = await this.options.engine();
    if (this.ranked !== undefined) {
      this.dispatch({ type: 'ranked', ranking: engine.rankingOf(this.ranked, language) });
    }
    if (this.scored === undefined) return;
    this.present(engine);
    if (this.current.selection !== undefined) await this.selected(this.current.selection);
  }

  private async score(engine: Engine, signal: AbortSignal): Promise<void> {
    if (this.open === undefined) return;
    const rulebook = engine.shippedRulebooks().find(({ id }) => id === this.rulebookId);
    const scored = await engine.scoreWorkbook(this.open.recording, {
      today: dayOf(this.options.now()),
      ...(rulebook === undefined ? {} : { rulebook }),
    });
    if (signal.aborted) return;
    this.problems = scored.problems;
    this.scored = scored.ok ? scored.value : undefined;
    if (!scored.ok) {
      // Even a workbook without a scoring table is shown: the user sees what was opened.
      const content = this.host.kind === 'file' ? await this.open.recording.read() : undefined;
      if (content?.ok) this.dispatch({ type: 'read', content: content.value });
      return this.fail(engine, scored.problems);
    }
    this.dispatch({ type: 'read', content: scored.value.read.content });
    this.present(engine);
    if (this.current.selection !== undefined) await this.selected(this.current.selection);
  }

  private present(engine: Engine): void {
    const { scored, problems } = this;
    if (scored === undefined) return;
    const { language } = this.current;
    this.dispatch({
      type: 'shown',
      language,
      shown: {
        overview: engine.overviewOf(scored, language),
        risks: engine.risksOf(scored, language),
        review: engine.findingsOf(problems, scored, language),
        rules: engine.rulesOf(scored, language),
      },
    });
  }

  /** One command that may change the workbook: afterwards it is read and scored again. */
  private async writing(
    label: PaneLabel,
    command: (engine: Engine, open: InHand, scored: ScoredWorkbook) => Promise<Result<unknown> | undefined>,
  ): Promise<void> {
    const { open, scored } = this;
    if (open === undefined || scored === undefined) return;
    await this.working({ label, canStop: false }, async (engine, signal) => {
      const done = await command(engine, open, scored);
      this.recorded();
      if (done === undefined) return;
      if (!done.ok) return this.report(engine, done.problems);
      await this.score(engine, signal);
    });
  }

  private async working(
    work: Work,
    command: (engine: Engine, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    if (this.current.work !== undefined) return;
    this.stopper = new AbortController();
    const { signal } = this.stopper;
    this.dispatch({ type: 'notice', notice: undefined });
    this.dispatch({ type: 'work', work });
    try {
      const engine = await this.options.engine();
      await breathe();
      if (!signal.aborted) await command(engine, signal);
    } finally {
      if (!signal.aborted) this.dispatch({ type: 'work', work: undefined });
    }
  }

  private progress(done: number, of: number): void {
    const { work } = this.current;
    if (work !== undefined) this.dispatch({ type: 'work', work: { ...work, done, of } });
  }

  private hold(workbook: OpenWorkbook): void {
    this.scored = undefined;
    this.problems = [];
    this.open = { ...workbook, recording: new RecordingPort(workbook.port) };
  }

  private recorded(): void {
    if (this.open === undefined) return;
    const { painted, canUndo } = this.open.recording;
    this.dispatch({ type: 'written', painted, canUndo });
  }

  private fail(engine: Engine, problems: readonly Problem[]): void {
    this.dispatch({ type: 'failed', failure: engine.findingsOf(problems, undefined, this.current.language) });
  }

  private report(engine: Engine, problems: readonly Problem[]): void {
    this.say('error', ...problems.map((problem) => engine.sentence(problem, this.current.language)));
  }

  private say(tone: 'success' | 'warning' | 'error', ...lines: string[]): void {
    this.dispatch({ type: 'notice', notice: { tone, lines } });
  }

  private dispatch(event: PaneEvent): void {
    this.current = reduce(this.current, event);
    for (const listener of this.listeners) listener();
  }
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

function dayOf(date: Date): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
