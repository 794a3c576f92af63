import type { Language } from '../../messages/language';
import { NOTHING_OPEN, reduce, type Notice, type PaneEvent, type PaneState } from './state';

/** The pane's state and who draws it. */
export class PaneStore {
  private current: PaneState;
  private readonly listeners = new Set<() => void>();

  constructor(language: Language) {
    this.current = { ...NOTHING_OPEN, language };
  }

  get state(): PaneState {
    return this.current;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  dispatch(event: PaneEvent): void {
    const next = reduce(this.current, event);
    if (next === this.current) return;
    this.current = next;
    for (const listener of this.listeners) listener();
  }

  say(tone: Notice['tone'], ...lines: string[]): void {
    if (lines.length === 0) return;
    this.dispatch({ type: 'notice', notice: { tone, lines } });
  }
}
