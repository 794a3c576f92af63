import { usePane } from './pane-context';

/** Ensures a view's own state outlives the view: kept under its key until another workbook is opened. */
export function useKept<T>(key: string, initial: T): readonly [T, (value: T) => void] {
  const { state, session } = usePane();
  const value = key in state.kept ? (state.kept[key] as T) : initial;
  return [value, (next) => session.keep(key, next)];
}
