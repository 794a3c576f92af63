import { createContext, useContext, useSyncExternalStore } from 'react';
import { fill } from '../../messages/language';
import { PANE, type PaneLabel } from '../../messages/pane';
import type { Session } from '../session/session';
import type { SampleName } from '../samples';
import type { PaneState } from '../session/state';

export const SessionContext = createContext<Session | undefined>(undefined);

export interface Pane {
  readonly session: Session;
  readonly state: PaneState;
  /** The words of a label in the chosen language. */
  readonly t: (label: PaneLabel, params?: Readonly<Record<string, string | number>>) => string;
}

/** Ensures a view draws again whenever the session's state changes. */
export function usePane(): Pane {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('A view stands outside the session.');
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  return { session, state, t: (label, params = {}) => fill(PANE[label], params, state.language) };
}

/** How this host opens a sample: as a file of its own, or as a new window of Excel. */
export const SampleContext = createContext<(name: SampleName) => void>(() => undefined);

/** True until the first look has been drawn: what nobody sees at once need not be drawn with it. */
export const FirstLookContext = createContext(false);
