import { addPoints, NO_POINTS, subtractPoints, type Points } from '../../rulebook/points';
import type { Rulebook, RulebookNode } from '../../rulebook/rulebook';
import { walk } from '../../rulebook/walk';
import type { ItemScore, Outcome, Tally } from '../../scoring/scorecard';
import type { Form, FormItem } from '../../sheet/form';
import { comparableCode } from '../scored-form/rulebook-match';
import type { ScoredForm } from '../scored-form/score-form';
import { similarity, titleWords } from './similarity';

/** Below this the code was given to another criterion, and the unit's figures answer another question. */
const SAME_CRITERION = 0.5;

/** Why an item of the draft cannot be scored with what the unit declared. */
export type MissingReason = 'new' | 'other-criterion' | 'cannot-tell';

export interface ItemUnderDraft {
  readonly code: string;
  readonly title: string;
  readonly before: Points;
  readonly after: Points;
  readonly difference: Points;
}

/** What a draft means for one unit, by the points its rules give to what the unit declared. */
export interface UnitUnderDraft {
  readonly before: Tally;
  readonly after: Tally;
  /** Only where both are complete: a sum with open items proves no gain. */
  readonly difference?: Points;
  /** Items that have points under both. */
  readonly compared: {
    readonly items: number;
    readonly before: Points;
    readonly after: Points;
    readonly difference: Points;
  };
  /** Largest change first; what stays the same is left out. */
  readonly changes: readonly ItemUnderDraft[];
  readonly undecided: readonly {
    readonly code: string;
    readonly title: string;
    readonly maximum?: Points;
    readonly reason: MissingReason;
  }[];
  /** Items the draft no longer has, with the points they gave. */
  readonly dropped: readonly { readonly code: string; readonly title: string; readonly points?: Points }[];
}

/**
 * Ensures a unit's form as the draft would have it: the draft's items, texts and maxima with the unit's own figures,
 * taken over by code and only where the words agree; where the unit declared nothing, nothing stands.
 */
export function formUnderDraft(form: Form, draft: Rulebook): Form {
  const known = itemsByCode(form);
  const items = [...walk(draft.nodes)].map(({ node, above }) => {
    return draftItem(node, { parent: above.at(-1), own: ownItem(known, node), form });
  });
  return { ...form, items, totals: [] };
}

function itemsByCode({ items }: Form): ReadonlyMap<string, FormItem | undefined> {
  const known = new Map<string, FormItem | undefined>();
  for (const item of items) {
    const code = comparableCode(item.code);
    // A code that stands twice belongs to neither.
    known.set(code, known.has(code) ? undefined : item);
  }
  return known;
}

function ownItem(known: ReadonlyMap<string, FormItem | undefined>, node: RulebookNode): FormItem | undefined {
  const item = known.get(comparableCode(node.code));
  return item !== undefined && isSameCriterion(item.title, node.title) ? item : undefined;
}

function isSameCriterion(a: string, b: string): boolean {
  return similarity(titleWords(a), titleWords(b)) >= SAME_CRITERION;
}

interface DraftPlace {
  readonly parent: RulebookNode | undefined;
  readonly own: FormItem | undefined;
  readonly form: Form;
}

function draftItem(node: RulebookNode, { parent, own, form }: DraftPlace): FormItem {
  const cell = own?.cell ?? { sheet: form.sheet, cell: 'A1' };
  const row = own?.row ?? form.firstRow;
  const { maximum, scoringText } = node;
  return {
    code: node.code,
    title: node.title,
    level: node.level,
    part: node.part,
    row,
    lastRow: own?.lastRow ?? row,
    cell,
    evidence: own?.evidence ?? [],
    declared: own?.declared ?? [],
    ...(parent === undefined ? {} : { parent: parent.code }),
    ...(maximum === undefined ? {} : { maximum: { value: maximum, cell } }),
    ...(scoringText === undefined ? {} : { scoringText: { value: scoringText, cell } }),
    ...(own?.notApplicable === undefined ? {} : { notApplicable: own.notApplicable }),
    ...(own?.explanation === undefined ? {} : { explanation: own.explanation }),
  };
}

/** Ensures the unit's points under its own rules beside those under the draft. */
export function compareUnderDraft(before: ScoredForm, after: ScoredForm): UnitUnderDraft {
  const old = new Map(before.scorecard.items.map((item) => [comparableCode(item.code), item]));
  const young = new Map(after.scorecard.items.map((item) => [comparableCode(item.code), item]));
  const pairs = after.scorecard.items.flatMap((item) => pairOf(old.get(comparableCode(item.code)), item));
  const tallies = { before: before.scorecard.total.rule, after: after.scorecard.total.rule };
  const isWhole = tallies.before.complete && tallies.after.complete;
  const sums = {
    before: addPoints(NO_POINTS, ...pairs.map((pair) => pair.before)),
    after: addPoints(NO_POINTS, ...pairs.map((pair) => pair.after)),
  };
  return {
    ...tallies,
    ...(isWhole ? { difference: subtractPoints(tallies.after.points, tallies.before.points) } : {}),
    compared: { items: pairs.length, ...sums, difference: subtractPoints(sums.after, sums.before) },
    changes: pairs
      .filter(({ difference }) => difference !== NO_POINTS)
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)),
    undecided: after.scorecard.items.flatMap((item) => {
      return missing(item, old.get(comparableCode(item.code)), before.form);
    }),
    dropped: before.scorecard.items.flatMap((item) => droppedItem(item, young)),
  };
}

function pairOf(before: ItemScore | undefined, after: ItemScore): ItemUnderDraft[] {
  if (before === undefined || !isSameCriterion(before.title, after.title)) return [];
  const [old, young] = [pointsOf(before.rule), pointsOf(after.rule)];
  if (old === undefined || young === undefined) return [];
  const { code, title } = after;
  return [{ code, title, before: old, after: young, difference: subtractPoints(young, old) }];
}

function pointsOf(outcome: Outcome): Points | undefined {
  return outcome.kind === 'scored' ? outcome.points : undefined;
}

function missing(item: ItemScore, before: ItemScore | undefined, form: Form): UnitUnderDraft['undecided'] {
  const { code, title, maximum, rule } = item;
  if (rule.kind === 'scored' || rule.kind === 'notApplicable') return [];
  const known = { code, title, ...(maximum === undefined ? {} : { maximum }) };
  const sameCode = before ?? form.items.find((one) => comparableCode(one.code) === comparableCode(code));
  if (sameCode === undefined) return [{ ...known, reason: 'new' }];
  const isOther = !isSameCriterion(sameCode.title, title);
  return [{ ...known, reason: isOther ? 'other-criterion' : 'cannot-tell' }];
}

function droppedItem(item: ItemScore, young: ReadonlyMap<string, ItemScore>): UnitUnderDraft['dropped'] {
  const successor = young.get(comparableCode(item.code));
  if (successor !== undefined && isSameCriterion(successor.title, item.title)) return [];
  const points = pointsOf(item.rule);
  return [{ code: item.code, title: item.title, ...(points === undefined ? {} : { points }) }];
}
