import { parseCellName } from '../../grid/address';
import { PANE } from '../../messages/pane';
import { fill, type Language } from '../../messages/language';
import { label } from '../../output/labels';
import { explain } from '../../methods/registry';
import { subtractPoints } from '../../rulebook/points';
import { toDecimal } from '../../rulebook/rational';
import type { ReadInput } from '../../sheet';
import type { CellRef } from '../../result';
import type { ScoredItem } from '../../review/scored-form/score-form';
import type { NodeScore } from '../../scoring/scorecard';
import { outcomeReason } from '../../workflows/outcome-reason';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import { decimalWords, pointsWords } from './figures';
import { basisOf } from './overview';

export interface BasisInput {
  readonly label: string;
  /** As understood; what was typed stands beside it where it says more. */
  readonly value: string;
  readonly typed?: string;
  readonly cell: CellRef;
}

/** Why a row has its points: what *Căn cứ tính điểm* shows of the selected cell. */
export interface BasisView {
  readonly code: string;
  readonly title: string;
  readonly cell: CellRef;
  readonly points: string;
  readonly maximum: string;
  /** Shown only where the unit claimed something. */
  readonly self?: string;
  readonly difference?: string;
  /** The words of the annex. */
  readonly text?: string;
  readonly textCell?: CellRef;
  /** The rule as understood, line by line. */
  readonly rule: readonly string[];
  /** Why nobody can tell, or what is asked. */
  readonly reason?: string;
  readonly inputs: readonly BasisInput[];
  readonly steps: readonly { readonly quote: string; readonly working: string }[];
  readonly rounding: string;
  readonly source: string;
  readonly verification: string;
  readonly isVerified: boolean;
  /** One line to paste into a giải trình. */
  readonly line: string;
}

/** A field or criterion: points added up from what stands beneath it. */
export interface SumView {
  readonly code: string;
  readonly title: string;
  readonly points: string;
  readonly maximum: string;
  readonly children: readonly {
    readonly code: string;
    readonly title: string;
    readonly points: string;
    readonly cell?: CellRef;
  }[];
}

/** Ensures what stands behind the row of a cell: an item, a sum, or undefined where nothing is scored. */
export function basisAt(
  workbook: ScoredWorkbook,
  at: CellRef,
  language: Language,
): { readonly item: BasisView } | { readonly sum: SumView } | undefined {
  const { scored } = workbook;
  const row = parseCellName(at.cell)?.row;
  if (row === undefined || at.sheet !== scored.form.sheet) return undefined;
  const item = scored.items.find((one) => row >= one.row.row && row <= one.row.lastRow);
  if (item !== undefined) return { item: basisOfItem(workbook, item, language) };
  const node = nodeAt(scored.scorecard.nodes, row);
  return node === undefined ? undefined : { sum: sumOf(workbook, node, language) };
}

function nodeAt(nodes: readonly NodeScore[], row: number): NodeScore | undefined {
  for (const node of nodes) {
    if (node.cell !== undefined && parseCellName(node.cell.cell)?.row === row) return node;
    const below = nodeAt(node.children, row);
    if (below !== undefined) return below;
  }
  return undefined;
}

function sumOf({ scored }: ScoredWorkbook, node: NodeScore, language: Language): SumView {
  const basis = basisOf(scored.scorecard);
  const tally = node.byBasis[basis];
  return {
    code: node.code,
    title: node.title,
    points: pointsWords(tally.points, language),
    maximum: pointsWords(tally.applicableMaximum, language),
    children: node.children.map(({ code, title, byBasis, cell }) => ({
      code,
      title,
      points: pointsWords(byBasis[basis].points, language),
      ...(cell === undefined ? {} : { cell }),
    })),
  };
}

function basisOfItem(
  { scored }: ScoredWorkbook,
  { row, score, planned, inputs }: ScoredItem,
  language: Language,
): BasisView {
  const { rule, self, compiled, citation } = score;
  const isUnderstood = compiled?.status === 'understood';
  const reached = rule.kind === 'scored' ? rule.points : undefined;
  const text = row.scoringText ?? textOfNode(planned.node.scoringText);
  const steps = rule.kind === 'scored' || rule.kind === 'notApplicable' ? rule.steps : [];
  const points =
    rule.kind === 'notApplicable' ? label('outcome.notApplicable', language) : pointsWords(reached, language);
  const view = {
    code: row.code,
    title: row.title,
    cell: row.cell,
    points,
    maximum: pointsWords(score.maximum, language),
    ...(self.kind === 'scored' ? { self: pointsWords(self.points, language) } : {}),
    ...(self.kind === 'scored' && reached !== undefined && self.points !== reached
      ? { difference: pointsWords(subtractPoints(self.points, reached), language) }
      : {}),
    ...(text === undefined ? {} : { text: text.value }),
    ...(text?.cell === undefined ? {} : { textCell: text.cell }),
    rule: isUnderstood ? explain(compiled.spec, planned.context).split('\n') : [],
    ...(rule.kind === 'cannotTell' || rule.kind === 'invalid'
      ? { reason: outcomeReason(rule, language) }
      : {}),
    inputs: inputs.map((input) => inputOf(input, language)),
    steps,
    rounding: roundingWords(scored.plan.terms.rounding, language),
    source: [citation.document, citation.place].filter(Boolean).join(', '),
    verification: verificationWords(score.verification, language),
    isVerified: score.verification.state === 'verified',
  };
  return { ...view, line: lineFor(view, language) };
}

function inputOf({ label: name, typed, cell, value: read }: ReadInput, language: Language): BasisInput {
  const value = valueWords(read, language);
  return { label: name, value, cell, ...(value === typed.trim() ? {} : { typed }) };
}

function valueWords(value: ReadInput['value'], language: Language): string {
  if (typeof value === 'boolean') return label(value ? 'answer.yes' : 'answer.no', language);
  if (typeof value !== 'string') return decimalWords(toDecimal(value, 6), language);
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return day === null ? value : `${day[3]}/${day[2]}/${day[1]}`;
}

function textOfNode(text: string | undefined): { value: string; cell?: CellRef } | undefined {
  return text === undefined ? undefined : { value: text };
}

function roundingWords(
  { decimals, applies }: { readonly decimals: number; readonly applies: 'perItem' | 'totalOnly' },
  language: Language,
): string {
  const key = applies === 'perItem' ? 'basis.rounded-item' : 'basis.rounded-total';
  return fill(PANE[key], { decimals }, language);
}

function verificationWords(verification: ScoredItem['score']['verification'], language: Language): string {
  if (verification.state === 'unverified') return PANE['basis.unverified'][language];
  const { by, on } = verification;
  return fill(PANE['basis.verified'], { by, on: on.slice(0, 10) }, language);
}

function lineFor(view: Omit<BasisView, 'line'>, language: Language): string {
  const inputs = view.inputs.map(({ label: name, value, cell }) => `${name}: ${value} (${cell.cell})`);
  const worked = view.steps.map(({ working }) => working);
  const params = {
    code: view.code,
    title: view.title,
    points: view.points,
    maximum: view.maximum,
    inputs: inputs.join('; ') || '–',
    working: worked.join('; ') || (view.reason ?? '–'),
    text: (view.text ?? '–').replace(/\s*\n\s*/g, ' '),
    source: view.source,
  };
  return fill(PANE['basis.line'], params, language);
}
