import type { Area } from '../../grid/cell-grid';
import type { ChoiceList, NumberRule } from '../../grid/plan';
import { ISSUE_LABELS, type IssueLabel } from '../../messages/issue';
import { fill } from '../../messages/language';
import type { InputNeed } from '../../methods/method';
import type { ItemRow } from '../../round/issue/form-rows';
import { fromPoints, type Points } from '../../rulebook/points';
import { toDouble } from '../../rulebook/rational';
import { pointsText } from '../labels';
import type { ChoiceLists } from './choice-lists';

type Rule = ChoiceList | NumberRule;

/** A rule before it is known for which cells it is. */
export type CellRule = Omit<ChoiceList, 'areas'> | Omit<NumberRule, 'areas'>;

/** Day 36,526 is 1 January 2000: an earlier date is a slip. */
const FIRST_DAY = 36_526;
/** 31 December 2099. */
const LAST_DAY = 73_050;

const ABSENCES = ['absence.noCases', 'absence.noAuthority', 'not-applicable'] as const;

export interface Ruling {
  readonly year: number;
  readonly lists: ChoiceLists;
}

/** Ensures what the cell of one figure takes, with what is said beside it and when it refuses. */
export function figureRule(need: InputNeed, { year, lists }: Ruling): CellRule {
  if (need.choices !== undefined) {
    return { choices: { refersTo: lists.placeOf(need.choices) }, ...said('choice', year) };
  }
  switch (need.type) {
    case 'yesNo':
      return { choices: [word('yes'), word('no')], ...said('choice', year) };
    case 'date':
      return { takes: 'date', from: FIRST_DAY, to: LAST_DAY, ...said('date', year) };
    case 'count':
      return { takes: 'whole', from: 0, ...said('count', year) };
    case 'percent':
      return { takes: 'decimal', from: 0, ...said('percent', year) };
    default:
      return { takes: 'decimal', from: 0, ...said('amount', year) };
  }
}

/** Ensures the cell that says why there is nothing to count. */
export function absenceRule(): Omit<ChoiceList, 'areas'> {
  return { choices: ABSENCES.map(word), prompt: word('ask.absence'), refusal: word('refuse.choice') };
}

/** Ensures the limits of a self-score: from 0 to the maximum; what is taken off may be typed with either sign. */
export function selfRule({ maximum, planned }: ItemRow): Omit<NumberRule, 'areas'> {
  if (maximum === undefined) {
    return { takes: 'decimal', prompt: word('ask.self-open'), refusal: word('refuse.self-open') };
  }
  const size = Math.abs(maximum) as Points;
  const isPenalty = planned.node.part === 'penalty';
  const from = isPenalty ? (-size as Points) : (0 as Points);
  const params = { from: pointsText(from, 'vi'), to: pointsText(size, 'vi') };
  return {
    takes: 'decimal',
    from: toDouble(fromPoints(from)),
    to: toDouble(fromPoints(size)),
    prompt: fill(ISSUE_LABELS['ask.self'], params, 'vi'),
    refusal: fill(ISSUE_LABELS['refuse.self'], params, 'vi'),
  };
}

/** Ensures each different rule once, with all the cells it is for: a form of 130 items has a dozen. */
export function joinedRules(rules: readonly (readonly [Area, CellRule])[]): Rule[] {
  const joined = new Map<string, { readonly rule: CellRule; readonly areas: Area[] }>();
  for (const [area, rule] of rules) {
    const key = JSON.stringify(rule);
    const known = joined.get(key) ?? { rule, areas: [] };
    known.areas.push(area);
    joined.set(key, known);
  }
  return [...joined.values()].map(({ rule, areas }) => ({ ...rule, areas }));
}

function said(kind: 'choice' | 'date' | 'count' | 'percent' | 'amount', year: number) {
  return {
    prompt: fill(ISSUE_LABELS[`ask.${kind}`], { year }, 'vi'),
    refusal: fill(ISSUE_LABELS[`refuse.${kind}`], { year }, 'vi'),
  };
}

function word(key: IssueLabel): string {
  return ISSUE_LABELS[key].vi;
}
