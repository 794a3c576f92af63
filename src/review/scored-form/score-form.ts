import { keepSame, oncePer } from '../../grid/kept';
import { inputsOf } from '../../methods/registry';
import type { InputNeed } from '../../methods/method';
import { HOUSE_DEFAULTS } from '../../rulebook/rulebook';
import type { Rulebook } from '../../rulebook/rulebook';
import type { Problem } from '../../result';
import type { ItemClaim } from '../../scoring/claim';
import { planScoring, termsOf } from '../../scoring/plan';
import type { PlannedItem, ScoringPlan, ScoringTerms } from '../../scoring/plan';
import { score } from '../../scoring/score';
import type { ItemScore, Scorecard } from '../../scoring/scorecard';
import { readAnswers } from '../../sheet';
import type { Form, FormItem, ReadInput } from '../../sheet';
import { confirmedReadings } from './confirmed';
import { formTree, leavesOf } from '../form-tree';
import type { ConfirmedReading } from './confirmed';
import type { Compile } from './compile-once';
import { formNodes } from './form-nodes';
import type { RuleSources } from './form-nodes';
import { withLoneParts } from './lone-parts';
import { comparableCode, nodesByCode } from './rulebook-match';
import { rulebookDifferences } from './rulebook-differences';

export interface ScoreFormOptions {
  /** Turns scoring texts into rules; give one that remembers (`compileOnce`) when several forms are scored. */
  readonly compile: Compile;
  /** Named by the user or by the workbook; its texts stand in where the sheet has none. */
  readonly rulebook?: Rulebook;
  readonly confirmed?: readonly ConfirmedReading[];
  readonly assessmentYear?: number;
  readonly agency?: string;
  /** Codes of items that the register says do not apply to this agency. */
  readonly notApplicable?: readonly string[];
  /** The same form as scored before an edit: what rests on nothing that changed is taken over from it. */
  readonly earlier?: ScoredForm;
}

/** One scored item with the row it was read from. */
export interface ScoredItem {
  readonly row: FormItem;
  readonly score: ItemScore;
  readonly planned: PlannedItem;
  /** What its rule asks for; empty where the rule is not understood. */
  readonly needs: readonly InputNeed[];
  readonly inputs: readonly ReadInput[];
}

/** A form with everything that follows from it. */
export interface ScoredForm {
  readonly form: Form;
  readonly plan: ScoringPlan;
  readonly scorecard: Scorecard;
  readonly items: readonly ScoredItem[];
  /** What the rows say, in the order of the plan's items. */
  readonly readings: readonly ReadItem[];
  /** Of reading the declarations, of scoring, and against the rulebook. */
  readonly problems: readonly Problem[];
}

/** Ensures one sheet scored by its own words, or by the rulebook's where it has none. */
export function scoreForm(given: Form, options: ScoreFormOptions): ScoredForm {
  const form = keepSame(options.earlier?.form, given);
  const { rulebook, assessmentYear = form.about.year?.value, compile } = options;
  const byCode = nodesByCode(rulebook);
  const confirmed = confirmedReadings(options.confirmed ?? []);
  const sources = { compile, confirmed, rulebook: byCode };
  const made = { sources, terms: terms(form, rulebook, assessmentYear), options };
  const plan = planAfter(options.earlier, form, made);
  const earlier = options.earlier?.plan.terms === plan.terms ? options.earlier : undefined;
  const rows = leavesOf(formTree(form));
  const excused = new Set(options.notApplicable?.map(comparableCode));
  const readings = plan.items.map((item) => {
    const row = rows[item.index];
    return readBefore(earlier, item, { row, excused }) ?? readItem(item, row, excused);
  });
  const agency = options.agency ?? form.about.agency?.value;
  const claims = readings.map(({ claim }) => claim);
  const known = readings.map((reading, at) => {
    return reading === earlier?.readings[at] ? earlier.scorecard.items[at] : undefined;
  });
  const card = score(plan, { claims, known, ...(agency === undefined ? {} : { agency }) });
  const scorecard = withLoneParts(card, form);
  return {
    form,
    plan,
    scorecard,
    items: scoredItems(readings, scorecard, earlier),
    readings,
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...scorecard.problems,
      ...(rulebook ? rulebookDifferences(form, rulebook) : []),
    ],
  };
}

interface PlanFrom {
  readonly sources: RuleSources;
  readonly terms: ScoringTerms;
  readonly options: ScoreFormOptions;
}

/** What a plan was made with: with the very same, the same rows give the same plan. */
const MADE_WITH = new WeakMap<ScoringPlan, ScoreFormOptions>();

/** The plan of a form, its unchanged nodes and terms the same objects as before. */
function planAfter(earlier: ScoredForm | undefined, form: Form, from: PlanFrom): ScoringPlan {
  const terms = keepSame(earlier?.plan.terms, from.terms);
  if (earlier !== undefined && terms === earlier.plan.terms && holdsStill(earlier, form, from.options))
    return earlier.plan;
  const before = earlier?.plan.nodes.map(({ node }) => node);
  const plan = planScoring(keepSame(before, formNodes(form, from.sources)), terms);
  MADE_WITH.set(plan, from.options);
  return plan;
}

/** Nothing a plan rests on has changed: not where rules come from, and of the rows only what units declare and claim. */
function holdsStill({ form: before, plan }: ScoredForm, form: Form, options: ScoreFormOptions): boolean {
  const made = MADE_WITH.get(plan);
  const areSameSources =
    made?.compile === options.compile &&
    made.rulebook === options.rulebook &&
    made.confirmed === options.confirmed;
  const areSameRows = before.items.length === form.items.length && before.about === form.about;
  if (!areSameSources || !areSameRows || before.sheet !== form.sheet) return false;
  return form.items.every((item, at) => hasSameRule(before.items[at], item));
}

/** Whether points were typed at all decides which rows are items (`formTree`). */
function hasSameRule(before: FormItem | undefined, now: FormItem): boolean {
  if (before === now) return true;
  if (before === undefined) return false;
  const isSameClaimed = CLAIMS.every((key) => (before[key] === undefined) === (now[key] === undefined));
  return isSameClaimed && PLANNED.every((key) => before[key] === now[key]);
}

const CLAIMS = ['selfScore', 'appraised1', 'appraised2'] as const;
/** All that `formNodes` reads of a row. */
const PLANNED = ['code', 'title', 'level', 'part', 'parent', 'cell', 'maximum', 'scoringText'] as const;

/** The reading made before the edit, where neither the row nor its rule has changed since. */
function readBefore(
  earlier: ScoredForm | undefined,
  planned: PlannedItem,
  { row, excused }: { readonly row: FormItem | undefined; readonly excused: ReadonlySet<string> },
): ReadItem | undefined {
  const before = earlier?.readings[planned.index];
  if (before === undefined || before.row !== row || before.planned.node !== planned.node) return undefined;
  const isStillExcused = row !== undefined && isExcused(row, excused);
  return isStillExcused === (before.claim.notApplicable === true) ? before : undefined;
}

function scoredItems(
  readings: readonly ReadItem[],
  scorecard: Scorecard,
  earlier: ScoredForm | undefined,
): ScoredItem[] {
  const before = new Map(earlier?.items.map((item) => [item.score, item]));
  return readings.flatMap(({ row, planned, needs, inputs }) => {
    const own = scorecard.items[planned.index];
    if (!row || !own) return [];
    return [before.get(own) ?? { row, score: own, planned, needs, inputs }];
  });
}

function terms(form: Form, rulebook: Rulebook | undefined, year: number | undefined): ScoringTerms {
  if (rulebook) return termsOf(rulebook, year);
  const title = form.about.title ?? form.sheet;
  return {
    rulebook: { id: form.about.rulebookId?.value ?? '', title, verified: false, assumed: ASSUMED },
    rounding: HOUSE_DEFAULTS.rounding,
    zeroDenominator: HOUSE_DEFAULTS.zeroDenominator,
    ...(year === undefined ? {} : { assessmentYear: year }),
  };
}

/** A workbook states none of these; every report says that the house defaults were taken. */
const ASSUMED: Rulebook['assumed'] = ['rounding', 'tieRule', 'zeroDenominator'];

/** What a row says of one scored item of a plan. */
export interface ReadItem {
  readonly row: FormItem | undefined;
  readonly planned: PlannedItem;
  readonly claim: ItemClaim;
  readonly needs: readonly InputNeed[];
  readonly inputs: readonly ReadInput[];
  readonly problems: readonly Problem[];
}

/** Ensures the claim a row makes on an item of any plan, read by what that item's rule asks for. */
export function readItem(
  planned: PlannedItem,
  row: FormItem | undefined,
  excused: ReadonlySet<string>,
): ReadItem {
  const { rule } = planned.node;
  const isUnderstood = rule?.status === 'understood';
  const needs = needsOf(planned);
  if (!row) return { row, planned, claim: { answers: {} }, needs, inputs: [], problems: [] };
  const read = readAnswers(row, needs);
  // Without a rule there is nothing to fit figures to: only "không áp dụng" and broken cells can be read.
  const problems = isUnderstood ? read.problems : read.problems.filter(({ code }) => isBroken(code));
  const claim: ItemClaim = {
    answers: isUnderstood ? read.answers : absenceOnly(read.answers),
    ...(isExcused(row, excused) ? { notApplicable: true } : {}),
    ...(problems.some(isUnreadable) ? { unreadable: true } : {}),
    ...typedPoints(row),
  };
  return { row, planned, claim, needs, inputs: read.inputs, problems };
}

/** What a rule asks for is the same for every unit that is scored by it. */
const needsOf = oncePer(({ node: { rule }, context }: PlannedItem): readonly InputNeed[] => {
  return rule?.status === 'understood' ? inputsOf(rule.spec, context) : [];
});

/** A register may excuse an agency from a single item or from a whole criterion. */
function isExcused({ code }: FormItem, excused: ReadonlySet<string>): boolean {
  if (excused.size === 0) return false;
  const parts = comparableCode(code).split('.');
  return parts.some((_, depth) => excused.has(parts.slice(0, depth + 1).join('.')));
}

function isBroken(code: string): boolean {
  return code === 'sheet.uncached' || code === 'sheet.cell-error';
}

/** A rate that differs from its fraction is a question, but the fraction still scores. */
function isUnreadable({ code, severity }: Problem): boolean {
  return severity === 'error' && code !== 'sheet.declared-rate-differs';
}

function absenceOnly({ absence }: ItemClaim['answers']): ItemClaim['answers'] {
  return absence === undefined ? {} : { absence };
}

function typedPoints({ selfScore, appraised1, appraised2 }: FormItem): Partial<ItemClaim> {
  const cells = {
    ...(selfScore && { self: selfScore.cell }),
    ...(appraised1 && { appraised1: appraised1.cell }),
    ...(appraised2 && { appraised2: appraised2.cell }),
  };
  return {
    cells,
    ...(selfScore && { self: selfScore.value }),
    ...(appraised1 && { appraised1: appraised1.value }),
    ...(appraised2 && { appraised2: appraised2.value }),
  };
}
