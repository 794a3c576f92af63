import { ROUND_LABELS } from '../../messages/round';
import type { PlannedItem } from '../../scoring/plan';
import { problem } from '../../result';
import { exactPoints, fromPoints, subtractPoints, type Points } from '../../rulebook/points';
import { toDecimal } from '../../rulebook/rational';
import type { Appraisal, Origin, RoundLine, RuleScore } from '../../round/line';
import type { Unit } from '../../round/unit';
import type { BookRecord } from '../book/book-sheet';
import { numberAt, placeOf, wordsAt } from '../book/cells';
import type { BookRow, ReadBook } from '../book/read';
import { DECISION_CHOICE, LINE_SHEET, SOURCE_CHOICE, type LineKey } from './line-columns';
import type { RoundProblem } from './labels';

/** Ensures the row that says what a line says. */
export function recordOfLine(line: RoundLine, unit: Unit, { node }: PlannedItem): BookRecord<LineKey> {
  const { self, rule, evidence, unitNote, explanation, origin } = line;
  return {
    unit: line.unit,
    item: line.item,
    unitName: unit.name,
    title: node.title,
    source: SOURCE_CHOICE.wordOf(node.source),
    ...(unit.group === undefined ? {} : { group: unit.group }),
    ...(node.maximum === undefined ? {} : { maximum: fromPoints(node.maximum) }),
    ...(self === undefined ? {} : { self: fromPoints(self) }),
    ...ruleCells(rule),
    ...(self === undefined || rule.kind !== 'points'
      ? {}
      : { difference: fromPoints(subtractPoints(rule.points, self)) }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(unitNote === undefined ? {} : { unitNote }),
    ...appraisalCells(line.round1, ['points1', 'decision1', 'opinion1']),
    ...(explanation === undefined ? {} : { explanation }),
    ...appraisalCells(line.round2, ['points2', 'decision2', 'opinion2']),
    ...(origin === undefined ? {} : { file: origin.file, cell: `${origin.sheet}!${origin.cell}` }),
  };
}

function ruleCells(rule: RuleScore): BookRecord<LineKey> {
  if (rule.kind === 'points') return { rule: fromPoints(rule.points) };
  if (rule.kind === 'notApplicable') return { ruleNote: ROUND_LABELS['rule.notApplicable'].vi };
  return { ruleNote: rule.why };
}

type AppraisalKeys = readonly [points: LineKey, decision: LineKey, opinion: LineKey];

function appraisalCells(
  appraisal: Appraisal,
  [points, decision, opinion]: AppraisalKeys,
): BookRecord<LineKey> {
  return {
    ...(appraisal.points === undefined ? {} : { [points]: fromPoints(appraisal.points) }),
    ...(appraisal.decision === undefined ? {} : { [decision]: DECISION_CHOICE.wordOf(appraisal.decision) }),
    ...(appraisal.opinion === undefined ? {} : { [opinion]: appraisal.opinion }),
  };
}

/** Ensures the lines that the sheet's rows say, each oddity pointing at its cell. */
export function linesOfBook(book: ReadBook<LineKey>): { lines: RoundLine[]; problems: RoundProblem[] } {
  const problems: RoundProblem[] = [];
  const lines = book.rows.flatMap((row): RoundLine[] => {
    const unit = wordsAt(row, 'unit');
    const item = wordsAt(row, 'item');
    if (unit === undefined || item === undefined) return [];
    return [lineOf({ unit, item }, row, { book, problems })];
  });
  return { lines, problems };
}

interface Reading {
  readonly book: ReadBook<LineKey>;
  readonly problems: RoundProblem[];
}

function lineOf(of: Pick<RoundLine, 'unit' | 'item'>, row: BookRow<LineKey>, reading: Reading): RoundLine {
  const self = pointsAt(row, 'self', reading);
  const evidence = wordsAt(row, 'evidence');
  const unitNote = wordsAt(row, 'unitNote');
  const explanation = wordsAt(row, 'explanation');
  const origin = originAt(row);
  return {
    ...of,
    ...(self === undefined ? {} : { self }),
    rule: ruleAt(row, reading),
    ...(evidence === undefined ? {} : { evidence }),
    ...(unitNote === undefined ? {} : { unitNote }),
    round1: appraisalAt(row, ['points1', 'decision1', 'opinion1'], reading),
    ...(explanation === undefined ? {} : { explanation }),
    round2: appraisalAt(row, ['points2', 'decision2', 'opinion2'], reading),
    ...(origin === undefined ? {} : { origin }),
  };
}

function appraisalAt(row: BookRow<LineKey>, keys: AppraisalKeys, reading: Reading): Appraisal {
  const [pointsKey, decisionKey, opinionKey] = keys;
  const points = pointsAt(row, pointsKey, reading);
  const words = wordsAt(row, decisionKey);
  const decision = words === undefined ? undefined : DECISION_CHOICE.valueOf(words);
  if (words !== undefined && decision === undefined) {
    const heading = LINE_SHEET.columns.find(({ key }) => key === decisionKey)?.heading.vi ?? '';
    reading.problems.push(
      problem(
        'round.unknown-word',
        'error',
        { typed: words, heading },
        placeOf(reading.book, row, decisionKey),
      ),
    );
  }
  const opinion = wordsAt(row, opinionKey);
  return {
    ...(points === undefined ? {} : { points }),
    ...(decision === undefined ? {} : { decision }),
    ...(opinion === undefined ? {} : { opinion }),
  };
}

function ruleAt(row: BookRow<LineKey>, reading: Reading): RuleScore {
  const points = pointsAt(row, 'rule', reading);
  if (points !== undefined) return { kind: 'points', points };
  const why = wordsAt(row, 'ruleNote') ?? '';
  const { vi, en } = ROUND_LABELS['rule.notApplicable'];
  return why === vi || why === en ? { kind: 'notApplicable' } : { kind: 'cannotTell', why };
}

function originAt(row: BookRow<LineKey>): Origin | undefined {
  const file = wordsAt(row, 'file');
  const place = wordsAt(row, 'cell') ?? '';
  const split = place.lastIndexOf('!');
  if (file === undefined || split < 0) return undefined;
  return { file, sheet: place.slice(0, split), cell: place.slice(split + 1) };
}

function pointsAt(row: BookRow<LineKey>, key: LineKey, reading: Reading): Points | undefined {
  const value = numberAt(row, key);
  if (value === undefined) return undefined;
  const points = exactPoints(value);
  if (points === undefined) {
    const typed = toDecimal(value, 8);
    reading.problems.push(
      problem('round.points-too-fine', 'error', { typed }, placeOf(reading.book, row, key)),
    );
  }
  return points;
}
