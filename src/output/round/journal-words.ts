import { APPRAISAL_LABELS } from '../../messages/appraisal-labels';
import { STANDING_LABELS } from '../../messages/standing';
import { DECISIONS, UNIT_STATES } from '../../round/journal';
import type { JournalField, UnitState } from '../../round/journal';
import { STAGES } from '../../round/standing/versions';
import { choiceOf } from './labels';
import { DECISION_CHOICE } from './line-columns';

const STATE_CHOICE = choiceOf<UnitState>('state', UNIT_STATES);

/** How a kind of value is spelt where people read it, and read back. */
interface Spelling {
  readonly shown: (text: string) => string;
  readonly read: (words: string) => string;
}

const ASIS: Spelling = { shown: (text) => text, read: (words) => words };

/** With a decimal comma, as everywhere else on the sheets. */
const POINTS: Spelling = {
  shown: (text) => text.replace('.', ','),
  read: (words) => words.replace(',', '.'),
};

const DECISION: Spelling = {
  shown: (text) => (isOneOf(DECISIONS, text) ? DECISION_CHOICE.wordOf(text) : text),
  read: (words) => DECISION_CHOICE.valueOf(words) ?? words,
};

const STATE: Spelling = {
  shown: (text) => (isOneOf(UNIT_STATES, text) ? STATE_CHOICE.wordOf(text) : text),
  read: (words) => STATE_CHOICE.valueOf(words) ?? words,
};

const OPENED: Spelling = {
  shown: (text) => (text === 'opened' ? APPRAISAL_LABELS['opened.opened'].vi : text),
  read: (words) => (words === APPRAISAL_LABELS['opened.opened'].vi ? 'opened' : words),
};

const RESULT: Spelling = {
  shown: (text) => (isOneOf(STAGES, text) ? STANDING_LABELS[`stage.${text}`].vi : text),
  read: (words) => STAGES.find((stage) => STANDING_LABELS[`stage.${stage}`].vi === words) ?? words,
};

const SPELLINGS: Readonly<Partial<Record<JournalField, Spelling>>> = {
  self: POINTS,
  points1: POINTS,
  points2: POINTS,
  decision1: DECISION,
  decision2: DECISION,
  state: STATE,
  result: RESULT,
  evidenceOpened: OPENED,
};

/** What nobody knows is shown as it stands, so that nothing of the history is lost. */
function isOneOf<T extends string>(values: readonly T[], text: string): text is T {
  return values.some((value) => value === text);
}

/** Ensures a journalled value as people read it: `Điều chỉnh giảm`, `0,25`. */
export function journalWords(field: JournalField, text: string): string {
  return (SPELLINGS[field] ?? ASIS).shown(text);
}

/** Ensures the journalled value that words of the sheet stand for. */
export function journalValue(field: JournalField, words: string): string {
  return (SPELLINGS[field] ?? ASIS).read(words);
}
