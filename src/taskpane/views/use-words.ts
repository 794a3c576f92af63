import { fill, type Message } from '../../messages/language';
import { usePane } from './pane-context';

/** The words of one view, in the chosen language. */
export type Words<L extends string> = (
  label: L,
  params?: Readonly<Record<string, string | number>>,
) => string;

/** Ensures words that come with their view, so that a page does not start with them. */
export function useWords<L extends string>(labels: Readonly<Record<L, Message>>): Words<L> {
  const { state } = usePane();
  return (label, params = {}) => fill(labels[label], params, state.language);
}
