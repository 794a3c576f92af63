import type { Session } from '../session/session';
import { EXERCISES, type Exercise, type StepId } from './exercises';

/** How far a learner is. */
export interface Progress {
  readonly step: number;
  /** Steps done without asking for the answer. */
  readonly found: ReadonlySet<StepId>;
  /** The answer of the current step is shown. */
  readonly isShown: boolean;
  /** What was typed last was not right. */
  readonly isWrong: boolean;
}

const AT_START: Progress = { step: 0, found: new Set(), isShown: false, isWrong: false };

/** A training under way: it watches the session, so that a step is done in whichever view it is done. */
export class Training {
  private now: Progress = AT_START;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly session: Session) {
    session.subscribe(() => this.look());
  }

  get progress(): Progress {
    return this.now;
  }

  get current(): Exercise | undefined {
    return EXERCISES[this.now.step];
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Ensures a typed answer is held against the workbook. */
  answer(typed: string): void {
    if (this.current?.isDone(this.session.state, typed) === true) this.advance(true);
    else this.change({ isWrong: true });
  }

  show(): void {
    this.change({ isShown: true });
  }

  /** Goes on from a step whose answer was shown. */
  next(): void {
    this.advance(false);
    this.look();
  }

  again(): void {
    this.change(AT_START);
    this.look();
  }

  /** One step at a time: what is done before its turn counts when its turn comes. */
  private look(): void {
    const { current } = this;
    if (current === undefined || current.asks === true) return;
    if (current.isDone(this.session.state, '')) this.advance(!this.now.isShown);
  }

  private advance(isFound: boolean): void {
    const { current } = this;
    const found = new Set(this.now.found);
    if (isFound && !this.now.isShown && current !== undefined) found.add(current.id);
    this.change({ step: this.now.step + 1, found, isShown: false, isWrong: false });
  }

  private change(part: Partial<Progress>): void {
    this.now = { ...this.now, ...part };
    for (const listener of this.listeners) listener();
  }
}

const OF_SESSION = new WeakMap<Session, Training>();

/** Ensures the one training of a session: it goes on when its view is opened again. */
export function trainingOf(session: Session): Training {
  const training = OF_SESSION.get(session) ?? new Training(session);
  OF_SESSION.set(session, training);
  return training;
}
