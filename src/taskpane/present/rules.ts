import { oncePer } from '../../grid/kept';
import { sentence, type Language } from '../../messages';
import { fill } from '../../messages/language';
import { ownWords, toldBlanks } from '../../messages/own-words';
import { NOT_A_RULE, SCORING_TEXT_QUESTIONS } from '../../messages/scoring-text';
import { ruleWords } from '../../output/rule-words';
import type { CellRef } from '../../result';
import type { ScoredItem } from '../../review/scored-form/score-form';
import type { Question } from '../../scoring-text/compiled';
import { againstFramework } from '../../workflows/against-framework';
import { scoredForms } from '../../workflows/choose-form';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import { pointsWords } from './figures';

/** What became of an item's text, what needs someone first. */
export type RuleStatus = 'needs-person' | 'open' | 'not-a-rule' | 'no-text' | 'understood';

export interface RuleRow {
  /** Position among the scored items. */
  readonly index: number;
  readonly code: string;
  readonly title: string;
  readonly maximum: string;
  readonly cell: CellRef;
  readonly status: RuleStatus;
  readonly text?: string;
  readonly explanation: readonly string[];
  readonly questions: readonly Pick<Question, 'text' | 'readings' | 'proposal'>[];
  readonly reason?: string;
  /** Who confirmed the reading, and when. */
  readonly confirmed?: { readonly by: string; readonly on: string };
}

export interface RulesView {
  readonly rows: readonly RuleRow[];
  readonly understood: number;
  /** Differences from the decision the sheet cites. */
  readonly framework: readonly string[];
  readonly decisions: readonly string[];
}

const ORDER: readonly RuleStatus[] = ['needs-person', 'open', 'not-a-rule', 'no-text', 'understood'];

/** Ensures every item with what its text was understood to be, what needs a person first. */
export function rulesOf({ scored, read }: ScoredWorkbook, language: Language): RulesView {
  const rows = scored.items.map(ROW_IN[language]);
  const forms = scoredForms(read.forms);
  return {
    rows: rows.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status)),
    understood: rows.filter(({ status }) => status === 'understood').length,
    framework: forms.flatMap(againstFramework).map((problem) => sentence(problem, language)),
    decisions: [...new Set(forms.flatMap(({ about }) => about.decisions.map(({ value }) => value)))],
  };
}

/** An item that has not changed since the last edit keeps its row. */
const ROW_IN: Readonly<Record<Language, (item: ScoredItem) => RuleRow>> = {
  vi: oncePer((item) => rowOf(item, 'vi')),
  en: oncePer((item) => rowOf(item, 'en')),
};

function rowOf({ row, score, planned }: ScoredItem, language: Language): RuleRow {
  const { compiled, verification } = score;
  const text = row.scoringText?.value ?? planned.node.scoringText;
  return {
    index: planned.index,
    code: row.code,
    title: row.title,
    maximum: pointsWords(score.maximum, language),
    cell: row.scoringText?.cell ?? row.cell,
    status: statusOf(compiled),
    ...(text === undefined ? {} : { text }),
    explanation: compiled?.status === 'understood' ? ruleWords(compiled.spec, planned.context, language) : [],
    questions: questionsOf(compiled, language),
    ...(compiled?.status === 'not-a-rule' ? { reason: NOT_A_RULE[compiled.reason][language] } : {}),
    ...(verification.state === 'verified'
      ? { confirmed: { by: verification.by, on: verification.on.slice(0, 10) } }
      : {}),
  };
}

function statusOf(compiled: ScoredItem['score']['compiled']): RuleStatus {
  if (compiled === undefined) return 'no-text';
  if (compiled.status !== 'understood') return compiled.status;
  return compiled.open.length > 0 ? 'open' : 'understood';
}

function questionsOf(compiled: ScoredItem['score']['compiled'], language: Language): RuleRow['questions'] {
  if (compiled?.status === 'needs-person') return compiled.questions.map((one) => questionIn(one, language));
  if (compiled?.status !== 'understood') return [];
  return compiled.open.map(({ question }) => ({ text: ownWords(question, language), readings: [] }));
}

/** A wording that would settle it stays Vietnamese: it is to stand in the decision. */
function questionIn(
  { code, params, readings, proposal }: Question,
  language: Language,
): RuleRow['questions'][number] {
  return {
    text: fill(SCORING_TEXT_QUESTIONS[code], toldBlanks(params, language), language),
    readings: readings.map(({ reading, example, points }) => ({
      reading: ownWords(reading, language),
      example: ownWords(example, language),
      points,
    })),
    ...(proposal === undefined ? {} : { proposal }),
  };
}
