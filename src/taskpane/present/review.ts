import { sentence, type Language } from '../../messages';
import { parseCellName } from '../../grid/address';
import type { CellRef, Problem } from '../../result';
import type { ScoredWorkbook } from '../../workflows/score-workbook';

/** What a clerk does about a finding; groups are shown in this order. */
export type Task = 'correct' | 'confirm' | 'compare' | 'know';

export const TASKS: readonly Task[] = ['correct', 'confirm', 'compare', 'know'];

export interface FindingRow {
  readonly key: string;
  readonly text: string;
  readonly cell?: CellRef;
  readonly severity: Problem['severity'];
}

export interface FindingGroup {
  readonly task: Task;
  readonly rows: readonly FindingRow[];
}

/** Findings a person settles by saying what is meant, not by changing a figure. */
const TO_CONFIRM: ReadonlySet<string> = new Set([
  'scoring.open-point',
  'scoring.rule-needs-person',
  'scoring.not-a-rule',
  'scoring.no-rule',
  'sheet.code-repaired',
  'sheet.code-from-date',
  'workflow.several-forms',
  'workflow.other-sheet',
]);

function taskOf({ code, severity }: Problem): Task {
  if (TO_CONFIRM.has(code)) return 'confirm';
  if (severity === 'error') return 'correct';
  return severity === 'warning' ? 'compare' : 'know';
}

/** Ensures the findings that a figure of the sheet must be changed for. */
export function toCorrect(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => taskOf(problem) === 'correct');
}

/** Ensures everything that was noticed, grouped by what to do, the items with most points first. */
export function findingsOf(
  problems: readonly Problem[],
  scored: ScoredWorkbook | undefined,
  language: Language,
): FindingGroup[] {
  const worth = worthByRow(scored);
  const order = (problem: Problem): number => -(worth.get(rowKey(problem.at)) ?? 0);
  return TASKS.map((task) => ({
    task,
    rows: problems
      .filter((problem) => taskOf(problem) === task)
      .sort((a, b) => order(a) - order(b))
      .map((problem, index) => rowOf(problem, index, language)),
  })).filter(({ rows }) => rows.length > 0);
}

function rowOf(problem: Problem, index: number, language: Language): FindingRow {
  const { at, severity, code } = problem;
  const text = sentence(problem, language);
  return { key: `${code}:${index}`, text, severity, ...(at === undefined ? {} : { cell: at }) };
}

/** Maximum points by the row an item stands in. */
function worthByRow(scored: ScoredWorkbook | undefined): ReadonlyMap<string, number> {
  const risks = scored?.risks.items ?? [];
  return new Map(risks.map(({ cell, maximum }) => [rowKey(cell), maximum]));
}

function rowKey(at: CellRef | undefined): string {
  return at === undefined ? '' : `${at.sheet}!${parseCellName(at.cell)?.row ?? ''}`;
}
