import type { Language } from '../../messages/language';
import type { Day } from '../../methods/answers';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import { usePane } from './pane-context';

/** What a view's own present function starts from. */
export interface ScoredInView {
  readonly workbook: ScoredWorkbook;
  readonly language: Language;
  readonly today: Day;
}

/** Ensures the scored workbook for views with words of their own; undefined before anything is scored. */
export function useScored(): ScoredInView | undefined {
  const { state, session } = usePane();
  const { scored, language } = state;
  return scored === undefined ? undefined : { workbook: scored, language, today: session.desk.today };
}
