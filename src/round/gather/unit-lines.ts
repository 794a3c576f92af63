import { comparableCode } from '../../review/scored-form/rulebook-match';
import { readItem } from '../../review/scored-form/score-form';
import type { CellValue } from '../../grid/cell-grid';
import { parseCellName } from '../../grid/address';
import type { CellRef, Problem } from '../../result';
import { NO_CLAIM, type ItemClaim } from '../../scoring/claim';
import { itemProblems } from '../../scoring/item-problems';
import { outcomeOn } from '../../scoring/outcome';
import type { Outcome } from '../../scoring/scorecard';
import type { FormItem } from '../../sheet/form';
import { versionCode, type CodedFigure, type CodedRow } from '../issue/version-code';
import type { RoundLine, RuleScore } from '../line';
import { isExcused } from '../results';
import type { Unit } from '../unit';
import type { MasterIndex } from './master-index';
import type { RowMatches } from './match-rows';

export interface UnitFile {
  readonly unit: Unit;
  /** The file's name, as people find it again. */
  readonly file: string;
  readonly matches: RowMatches;
  readonly valueAt: (cell: CellRef) => CellValue;
  /** Why there are no points, in the words the clerk reads. */
  readonly whyNot: (outcome: Outcome) => string;
  /** Why an item of the criteria has no row in this file, in the words the clerk reads. */
  readonly withoutRow: string;
}

/** What a unit's file says, item by item in the order of the criteria. */
export interface UnitLines {
  readonly lines: readonly RoundLine[];
  /** Of its scores and figures; printed on the signed copy of an issued form. */
  readonly code: string;
  readonly unscored: number;
  readonly withoutEvidence: number;
  readonly problems: readonly Problem[];
}

/** Ensures one line per scored item of the criteria, scored by the criteria's own rule from the unit's figures. */
export function unitLines({ master, ids }: MasterIndex, given: UnitFile): UnitLines {
  const { unit, file, matches } = given;
  const rows = new Map(
    matches.matches.flatMap(({ master: place, file: typed }) => {
      return place.item !== undefined && typed.isScored ? [[place.item.index, typed.row] as const] : [];
    }),
  );
  const excused = new Set(unit.notApplicable.map(comparableCode));
  const readings = master.plan.items.map((item) => {
    const read = readItem(item, rows.get(item.index), NOBODY);
    const claim: ItemClaim = isExcused(item, excused) ? { ...read.claim, notApplicable: true } : read.claim;
    return { ...read, claim };
  });
  // Only points are wanted here: their working out is shown where an item is asked about.
  const { items, terms } = master.plan;
  const outcomes = items.map((item) => {
    return outcomeOn('rule', item, readings[item.index]?.claim ?? NO_CLAIM, terms);
  });
  const lines = items.map((item): RoundLine => {
    const row = rows.get(item.index);
    const outcome = outcomes[item.index];
    const isMissing = row === undefined || outcome === undefined;
    return {
      unit: unit.id,
      item: ids[item.index] ?? item.node.code,
      round1: {},
      round2: {},
      rule: ruleOf(outcome, isMissing ? () => given.withoutRow : given.whyNot),
      ...(isMissing ? {} : fromRow(row, file)),
    };
  });
  const own = readings.filter(({ row, planned }) => row !== undefined && planned.node.source === 'unit');
  return {
    lines,
    code: codeOf(
      master.plan.items.map(({ index }) => rows.get(index)),
      given.valueAt,
    ),
    unscored: own.filter(({ row, claim }) => !row?.selfScore && !isAway(claim)).length,
    withoutEvidence: own.filter(({ row, claim }) => row?.selfScore && lacksEvidence(row) && !isAway(claim))
      .length,
    problems: readings.flatMap(({ planned, claim, problems }) => {
      const rule = outcomes[planned.index];
      return rule === undefined ? problems : [...problems, ...itemProblems(planned, claim, { rule })];
    }),
  };
}

const NOBODY: ReadonlySet<string> = new Set();

function isAway({ notApplicable, answers }: ItemClaim): boolean {
  return notApplicable === true || answers.absence !== undefined;
}

function lacksEvidence({ evidence, explanation }: FormItem): boolean {
  return evidence.length === 0 && explanation === undefined;
}

function ruleOf(outcome: Outcome | undefined, whyNot: (outcome: Outcome) => string): RuleScore {
  if (outcome?.kind === 'scored') return { kind: 'points', points: outcome.points };
  if (outcome?.kind === 'notApplicable') return { kind: 'notApplicable' };
  return { kind: 'cannotTell', why: outcome === undefined ? '' : whyNot(outcome) };
}

function fromRow(row: FormItem, file: string): Partial<RoundLine> {
  const { selfScore, evidence, note, explanation, cell } = row;
  const words = evidence.map(({ value }) => value).join('\n');
  return {
    origin: { file, ...(selfScore?.cell ?? cell) },
    ...(selfScore === undefined ? {} : { self: selfScore.value }),
    ...(words === '' ? {} : { evidence: words }),
    ...(note === undefined ? {} : { unitNote: note.value }),
    ...(explanation === undefined ? {} : { explanation: explanation.value }),
  };
}

function codeOf(rows: readonly (FormItem | undefined)[], valueAt: UnitFile['valueAt']): string {
  return versionCode(
    rows.map((row): CodedRow => {
      if (row === undefined) return { score: null, figures: [] };
      const score = row.selfScore === undefined ? null : valueAt(row.selfScore.cell);
      return { score, figures: figuresOf(row, valueAt) };
    }),
  );
}

/** A cell of several lines counts once, as a whole. */
function figuresOf({ row, declared }: FormItem, valueAt: UnitFile['valueAt']): CodedFigure[] {
  const cells = new Map(declared.map(({ cell }) => [cell.cell, cell]));
  return [...cells.values()].flatMap((cell): CodedFigure[] => {
    const at = parseCellName(cell.cell);
    return at === undefined ? [] : [{ down: at.row - row, column: at.column, value: valueAt(cell) }];
  });
}
