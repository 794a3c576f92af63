import { sentence } from '../messages';
import { fill } from '../messages/language';
import { nextStepFor } from '../messages/risks';
import { FUNCTION_LABELS } from '../messages/functions';
import type { InputNeed } from '../methods/method';
import type { CellRef } from '../result';
import { findRisks } from '../review/risks/find-risks';
import type { Compile } from '../review/scored-form/compile-once';
import { scoreForm, type ScoredForm } from '../review/scored-form/score-form';
import type { Points } from '../rulebook/points';
import * as r from '../rulebook/rational';
import type { DeclaredLine, Form, FormItem } from '../sheet';
import { plainVietnamese } from '../sheet/numbers';
import { outcomeReason } from '../output/outcome-reason';

/** One figure as a cell holds it; blank where nothing was declared. */
export type Figure = null | number | string | boolean;

/** A rule by its text, and what was declared for it. */
export interface FiguresOfRule {
  readonly text: string;
  /** Absent where the annex gives none. */
  readonly maximum?: Points;
  /** One figure, read as on a sheet (`46/50`, `97,2%`, `Có`), or one for each input in the order of the rule. */
  readonly figures: readonly Figure[];
}

export type ScoredFigures =
  /** `nextStep` says the smallest changes that win more; empty where no change of the figures does. */
  | {
      readonly kind: 'points';
      readonly points: Points;
      /** Whether anything is left to win; unknown where no maximum is given. */
      readonly rest: 'none' | 'some' | 'unknown';
      readonly nextStep: string;
    }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'question'; readonly question: string };

/** Ensures the points of one rule exactly as on a sheet, or the question a sheet would ask; never a guess. */
export function scoreFigures(rule: FiguresOfRule, compile: Compile): ScoredFigures {
  const bare = scoreForm(formOf(rule, []), { compile });
  const needs = bare.items[0]?.needs ?? [];
  const unclear = unclearFigure(rule.figures, needs);
  if (unclear !== undefined) return question(unclear);
  const scored = scoreForm(formOf(rule, linesOf(rule.figures, needs)), { compile });
  const asked = scored.problems.filter(({ severity }) => severity === 'error');
  if (asked.length > 0) return question(asked.map((problem) => sentence(problem, 'vi')).join(' '));
  return answerOf(scored);
}

function answerOf(scored: ScoredForm): ScoredFigures {
  const [item] = scored.items;
  if (item === undefined) return question(FUNCTION_LABELS['figures.no-rule'].vi);
  const { rule } = item.score;
  if (rule.kind === 'notApplicable') return { kind: 'notApplicable' };
  if (rule.kind !== 'scored') return question(outcomeReason(rule, 'vi'));
  const { maximum } = item.score;
  const rest = maximum === undefined ? 'unknown' : restOf(rule.points, maximum);
  return { kind: 'points', points: rule.points, rest, nextStep: nextStepOf(scored) };
}

function restOf(points: Points, maximum: Points): 'none' | 'some' {
  return points >= maximum ? 'none' : 'some';
}

function question(text: string): ScoredFigures {
  return { kind: 'question', question: text };
}

function nextStepOf(scored: ScoredForm): string {
  const [risk] = findRisks(scored).items;
  const reason = risk?.reasons.find(({ steps = [] }) => steps.length > 0);
  return reason ? nextStepFor(reason, 'vi') : '';
}

/** A formula is handed bare numbers: a percentage arrives as 0.955 or as 95.5, and nobody can tell which was meant. */
function unclearFigure(figures: readonly Figure[], needs: readonly InputNeed[]): string | undefined {
  const labels = needs.map(({ label }) => label).join('; ');
  if (figures.length > Math.max(needs.length, 1)) {
    return fill(FUNCTION_LABELS['figures.too-many'], { count: figures.length, needs: labels }, 'vi');
  }
  const share = figures.find((value, place) => needs[place]?.type === 'percent' && isShare(value));
  if (typeof share !== 'number') return undefined;
  const params = {
    value: wordsOf(share),
    percent: plainVietnamese(r.multiply(exact(share), r.rational(100))),
  };
  return fill(FUNCTION_LABELS['figures.share-or-percent'], params, 'vi');
}

function isShare(value: Figure | undefined): boolean {
  return typeof value === 'number' && value > 0 && value <= 1;
}

/** Several figures answer the inputs one by one; a blank keeps its place and answers nothing. */
function linesOf(figures: readonly Figure[], needs: readonly InputNeed[]): DeclaredLine[] {
  return figures.flatMap((value, place): DeclaredLine[] => {
    if (value === null) return [];
    const label = figures.length > 1 ? (needs[place]?.label ?? '') : '';
    return [{ label, text: wordsOf(value), value, cell: PLACE }];
  });
}

function wordsOf(value: NonNullable<Figure>): string {
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  return typeof value === 'number' ? plainVietnamese(exact(value)) : value;
}

function exact(value: number): r.Rational {
  return r.fromDouble(value) ?? r.ZERO;
}

/** What a formula has no cell for. */
const PLACE: CellRef = { sheet: '', cell: 'A1' };

/** The rule as the only item of a sheet of its own, so that it is read and scored by the same code as any other. */
function formOf({ text, maximum }: FiguresOfRule, declared: readonly DeclaredLine[]): Form {
  const item: FormItem = {
    code: FUNCTION_LABELS['figures.code'].vi,
    title: '',
    level: 'subCriterion',
    part: 'appraised',
    row: 0,
    lastRow: 0,
    cell: PLACE,
    evidence: [],
    declared,
    scoringText: { value: text, cell: PLACE },
    ...(maximum === undefined ? {} : { maximum: { value: maximum, cell: PLACE } }),
  };
  return {
    sheet: '',
    kind: 'selfScore',
    headerRows: { first: 0, last: 0 },
    columns: [],
    firstRow: 0,
    lastRow: 0,
    items: [item],
    totals: [],
    statistics: [],
    agencies: [],
    about: { decisions: [] },
  };
}
