import { parseCellName } from '../grid/address';
import type { HighlightTone } from '../grid/highlight';
import type { Language } from '../messages/language';
import { ownWords } from '../messages/own-words';
import { formulaCovers, formulaOf, inputsOf } from '../methods/registry';
import type { InputNeed, ScoringContext } from '../methods/method';
import type { CellRef } from '../result';
import type { Points } from '../rulebook/points';
import type { Part } from '../rulebook/rulebook';
import type { ScoringPlan } from '../scoring/plan';
import type { ItemScore, NodeScore, Outcome, Scorecard } from '../scoring/scorecard';
import { isOutsideScale } from '../scoring/outcome';
import type { Form, ReadInput } from '../sheet/form';
import { label } from './labels';
import type { OutputRow, RowOutcome, ScoredSheet, SubtotalRow, TotalRow } from './row';
import { rowInputs } from './row-inputs';

/** What a review says of one item; its cell tells which. */
export interface ItemFinding {
  readonly cell: CellRef;
  readonly tone: HighlightTone;
  readonly word: string;
  readonly atStake?: Points;
  readonly reason: string;
  readonly nextStep: string;
}

export interface ScoredSheetRequest {
  readonly form: Form;
  readonly plan: ScoringPlan;
  readonly scorecard: Scorecard;
  /** Figures read of each item, by the item's position among the scored items. */
  readonly inputs: ReadonlyMap<number, readonly ReadInput[]>;
  readonly findings: readonly ItemFinding[];
  readonly date1904: boolean;
  readonly language: Language;
}

/** Ensures everything that is written back for one table, from what was scored and found. */
export function scoredSheet(request: ScoredSheetRequest): ScoredSheet {
  const { form, plan, scorecard } = request;
  const findings = new Map(
    request.findings
      .filter(({ cell }) => cell.sheet === form.sheet)
      .map((finding) => [finding.cell.cell, finding]),
  );
  const rows = scorecard.items.flatMap((item) => {
    const row = rowIn(form, item.cell);
    return row === undefined ? [] : [outputRow(item, row, findings.get(item.cell?.cell ?? ''), request)];
  });
  return {
    form,
    rounding: plan.terms.rounding,
    rows,
    subtotals: scorecard.nodes.flatMap((node) => subtotalRows(node, form)),
    total: totalRow(request),
  };
}

function rowIn(form: Form, cell: CellRef | undefined): number | undefined {
  return cell?.sheet === form.sheet ? parseCellName(cell.cell)?.row : undefined;
}

function outputRow(
  item: ItemScore,
  row: number,
  finding: ItemFinding | undefined,
  request: ScoredSheetRequest,
): OutputRow {
  const { form, plan, language } = request;
  const context = plan.items[item.index]?.context ?? {};
  const onSheet = form.items.find((one) => one.row === row);
  const self = onSheet?.selfScore;
  return {
    row,
    code: item.code,
    title: item.title,
    outcome: rowOutcome(item.rule),
    ...(item.maximum === undefined ? {} : { maximum: item.maximum }),
    ...(self && item.self.kind === 'scored' ? { self: { points: item.self.points, cell: self.cell } } : {}),
    ...(finding && { risk: { tone: finding.tone, word: finding.word } }),
    ...(finding?.atStake === undefined ? {} : { atStake: finding.atStake }),
    reason: finding?.reason || undecidedReason(item.rule, language),
    nextStep: finding?.nextStep ?? '',
    inputs: rowInputs(request.inputs.get(item.index) ?? [], item.answers, {
      needs: needsOf(item, context),
      date1904: request.date1904,
    }),
    ...ruleFormulaOf(item, context),
  };
}

function rowOutcome(rule: Outcome): RowOutcome {
  if (rule.kind === 'scored') return { kind: 'scored', points: rule.points, unrounded: rule.unrounded };
  return { kind: rule.kind === 'notApplicable' ? 'notApplicable' : 'undecided' };
}

function needsOf({ compiled }: ItemScore, context: ScoringContext): readonly InputNeed[] {
  return compiled?.status === 'understood' ? inputsOf(compiled.spec, context) : [];
}

/** Only where the formula shows the very points of these answers; else the value stands alone. */
function ruleFormulaOf(
  { compiled, answers }: ItemScore,
  context: ScoringContext,
): Pick<OutputRow, 'formula'> {
  if (compiled?.status !== 'understood' || !formulaCovers(compiled.spec, answers, context)) return {};
  return { formula: (cells) => formulaOf(compiled.spec, cells, context) };
}

/** Ensures a sentence that says why there are no points; empty for items that have them. */
function undecidedReason(rule: Outcome, language: Language): string {
  if (rule.kind === 'invalid') return label('reason.invalid', language);
  if (rule.kind !== 'cannotTell') return '';
  const needs = rule.needs?.map((need) => ownWords(need.label, language)).join('; ');
  if (needs) return label('reason.missing-these', language, { needs });
  const sentence = label(`reason.${rule.reason}`, language);
  return rule.question === undefined ? sentence : `${sentence} ${ownWords(rule.question, language)}`;
}

function subtotalRows(node: NodeScore, form: Form): SubtotalRow[] {
  if (node.item) return [];
  const below = node.children.flatMap((child) => subtotalRows(child, form));
  const row = rowIn(form, node.cell);
  if (row === undefined) return below;
  const { code, title, maximum } = node;
  const cap = maximum !== undefined && isOutsideScale(node.part) ? Math.abs(maximum) : undefined;
  const own: SubtotalRow = {
    row,
    code,
    title,
    ...(maximum === undefined ? {} : { maximum }),
    of: countedItems(node).flatMap((item) => rowIn(form, item.cell) ?? []),
    beneath: countedChildren(node).flatMap((child) => rowsStandingFor(child, form)),
    ...(cap === undefined ? {} : { cap: cap as Points }),
    points: node.byBasis.rule.points,
  };
  return [own, ...below];
}

/** Bonus and penalty items stand outside the points of the field they are printed in. */
function countedChildren(node: NodeScore): readonly NodeScore[] {
  return node.children.filter(({ part }) => !isOutsideScale(part) || part === node.part);
}

function countedItems(node: NodeScore): ItemScore[] {
  return node.item ? [node.item] : countedChildren(node).flatMap(countedItems);
}

/** The node's own row, or the rows beneath it where the sheet has none for it. */
function rowsStandingFor(node: NodeScore, form: Form): number[] {
  const row = rowIn(form, node.cell ?? node.item?.cell);
  return row === undefined ? countedChildren(node).flatMap((child) => rowsStandingFor(child, form)) : [row];
}

function totalRow({ form, scorecard }: ScoredSheetRequest): TotalRow {
  const { points, applicableMaximum, undecidedMaximum } = scorecard.total.rule;
  const isCounted = ({ part }: { readonly part: Part }): boolean => !isOutsideScale(part);
  const rowsOf = (items: readonly ItemScore[]): number[] =>
    items.flatMap(({ cell }) => rowIn(form, cell) ?? []);
  const counted = rowsOf(scorecard.items.filter(isCounted));
  const outside = rowsOf(scorecard.items.filter((item) => !isCounted(item)));
  const row = personsTotalRow(form, Math.max(...counted), Math.min(...outside));
  return {
    ...(row === undefined ? {} : { row }),
    of: counted,
    beneath: scorecard.nodes.filter(isCounted).flatMap((node) => rowsStandingFor(node, form)),
    points,
    isWithoutBonus: outside.length > 0,
    isUnverified: !scorecard.rulebook.verified,
    ...(scorecard.rulebook.label === undefined ? {} : { label: scorecard.rulebook.label }),
    applicableMaximum,
    undecidedMaximum,
  };
}

/** A total under bonus and penalty rows may include them: ours then goes under the table instead. */
function personsTotalRow({ totals }: Form, lastItem: number, firstOutside: number): number | undefined {
  const rows = totals
    .filter(({ row, part }) => row > lastItem && row < firstOutside && part === undefined)
    .map(({ row }) => row);
  return rows.length === 0 ? undefined : Math.max(...rows);
}
