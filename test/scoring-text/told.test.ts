import { explain, inputsOf } from '../../src/methods/registry';
import type { InputNeed } from '../../src/methods/method';
import { ruleView } from '../../src/scoring-text/rule-view';
import { understood } from '../methods/understood';
import { CASE_FILES, textCases } from './cases';
import told from './told.json';

interface Told {
  /** The rule as it was understood, line by line, for a person to confirm. */
  readonly says?: readonly string[];
  /** What is asked for. */
  readonly asks?: readonly string[];
  /** What a person is asked who has to decide first, and which doubts there are. */
  readonly question?: string;
  readonly codes?: readonly string[];
}

function asked({ key, part, label, unit, choices }: InputNeed): string {
  const place = part === undefined ? key : `${key}.${part}`;
  return `${place}: ${label}${unit ? ` (${unit})` : ''}${choices ? ` [${choices.join(' | ')}]` : ''}`;
}

const texts = CASE_FILES.flatMap(textCases);
const byId = new Map(Object.entries<Told>(told));

test.each(texts.filter(({ id }) => byId.has(id)))('$id is told to the person who confirms it', (text) => {
  const expected = byId.get(text.id);
  const rule = understood(text);
  if (rule === undefined) {
    const { question, questions } = ruleView(text);
    expect({ question, codes: questions.map(({ code }) => code) }).toEqual(expected);
    return;
  }
  const { spec, scoring } = rule;
  const asks = inputsOf(spec, scoring).map(asked);
  expect({ says: explain(spec, scoring).split('\n'), asks }).toEqual(expected);
});

test('every text that is kept here is one of the cases', () => {
  const ids = new Set(texts.map(({ id }) => id));
  expect([...byId.keys()].filter((id) => !ids.has(id))).toEqual([]);
});
