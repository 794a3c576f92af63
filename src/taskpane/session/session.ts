import type { LayerKind } from '../../grid/highlight';
import type { Language } from '../../messages/language';
import type { CellRef } from '../../result';
import type { Basis } from '../../scoring/scorecard';
import type { ChosenFile, Host, OpenWorkbook } from '../host';
import type { TriedWording } from '../present/wording';
import { openFile, saveFile } from './commands/files';
import { keepRanking, presentRanking, rank } from './commands/ranking';
import { confirmReading, tryWording } from './commands/readings';
import { colour, undo, writeResults } from './commands/results';
import { Desk, type DeskOptions } from './desk';
import type { PaneState, Tab } from './state';

/** What the user can do in the pane; views only call these and draw `state`. */
export class Session {
  /** For commands that belong to one view alone: see README.md beside this folder. */
  readonly desk: Desk;

  constructor(options: DeskOptions) {
    this.desk = new Desk(options);
    options.host.onSelection?.((ref) => void this.selected(ref));
  }

  get state(): PaneState {
    return this.desk.state;
  }

  get host(): Host {
    return this.desk.host;
  }

  subscribe = (listener: () => void): (() => void) => this.desk.store.subscribe(listener);

  show(tab: Tab): void {
    this.desk.store.dispatch({ type: 'tab', tab });
  }

  /** Keeps what was typed in a view for as long as the workbook is open, whichever view is shown. */
  keep(key: string, value: unknown): void {
    this.desk.store.dispatch({ type: 'kept', key, value });
  }

  dismiss(): void {
    this.desk.store.dispatch({ type: 'notice', notice: undefined });
  }

  /** Lets go of what is running; what it would have said is dropped. */
  stop(): void {
    this.desk.stop();
  }

  /** A newer build stands ready; the page changes to it when the user says so. */
  offerNewBuild(changeTo: () => void): void {
    this.desk.store.dispatch({ type: 'new-build', changeTo });
  }

  openFile(file: ChosenFile): Promise<void> {
    return openFile(this.desk, file);
  }

  save(): Promise<void> {
    return saveFile(this.desk);
  }

  /** Ensures the workbook that is open in Excel is the one in hand; nothing is read yet. */
  attach(workbook: OpenWorkbook): void {
    this.desk.hold(workbook.name, workbook);
  }

  /** Which shipped rulebook stands in where the sheet has no texts; none when undefined. */
  useRulebook(id: string | undefined): void {
    this.desk.rulebookId = id;
  }

  get rulebook(): string | undefined {
    return this.desk.rulebookId;
  }

  /** The rulebooks that come with the product, to choose from. */
  async rulebooks(): Promise<readonly { readonly id: string; readonly title: string }[]> {
    return (await this.desk.engine()).shippedRulebooks().map(({ id, title }) => ({ id, title }));
  }

  rescore(): Promise<void> {
    return this.desk.reading({ label: 'work.scoring', canStop: true }, (at) => this.desk.score(at));
  }

  writeResults(fillEmpty: boolean): Promise<void> {
    return writeResults(this.desk, fillEmpty);
  }

  /** A layer that is on goes off; any other takes its place. */
  toggleHighlights(kind: LayerKind = 'risk'): Promise<void> {
    return colour(this.desk, this.state.layer === kind ? undefined : kind);
  }

  undo(): Promise<void> {
    return undo(this.desk);
  }

  confirm(index: number, who: string, words?: string): Promise<void> {
    return confirmReading(this.desk, { index, who, ...(words === undefined ? {} : { words }) });
  }

  tryWording(index: number, words: string): Promise<TriedWording | undefined> {
    return tryWording(this.desk, index, words);
  }

  /** Takes the user to a cell: selected in Excel, scrolled to in the browser. */
  async goTo(ref: CellRef): Promise<void> {
    const shown = await this.desk.open?.recording.select(ref);
    await this.selected(ref);
    if (shown !== undefined && !shown.ok) this.desk.report(await this.desk.engine(), shown.problems);
  }

  /** The user's selection moved. */
  selected(ref: CellRef): Promise<void> {
    return this.desk.selected(ref);
  }

  rank(files: readonly ChosenFile[], basis: Basis): Promise<void> {
    return rank(this.desk, files, basis);
  }

  keepRanking(): Promise<void> {
    return keepRanking(this.desk);
  }

  async setLanguage(language: Language): Promise<void> {
    this.desk.store.dispatch({ type: 'language', language });
    const engine = await this.desk.engine();
    const { ranked, scored, problems, selection } = this.state;
    if (ranked !== undefined) presentRanking(this.desk, engine, ranked);
    if (scored === undefined) return;
    this.desk.present(engine, scored, problems);
    if (selection !== undefined) await this.selected(selection);
  }
}
