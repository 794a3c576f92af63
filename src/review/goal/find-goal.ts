import type { Day } from '../../methods/answers';
import { addPoints, NO_POINTS } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import { failed, ok, problem } from '../../result';
import type { Problem, Result } from '../../result';
import type { ScoredForm, ScoredItem } from '../scored-form/score-form';
import { comparableCode } from '../scored-form/rulebook-match';
import type { Scenario, ScenarioChange } from '../what-if/scenario';
import { countedBasis, totalsOf } from '../what-if/totals';
import { tryScenario } from '../what-if/try-scenario';
import type { Tried } from '../what-if/try-scenario';
import { asChanges } from './as-changes';
import { supposing } from './assume';
import { choicesOf, optionOf, unitOf } from './choices';
import type { Candidate, CandidateChoice, ItemRaise, OpenItem } from './choices';
import type { EffortOf } from './effort';
import { pickFrom, tableFor } from './knapsack';
import type { Aim, Table } from './knapsack';
import { fixedReason } from './open';
import type { FixedReason } from './open';
import { raisesOfItem } from './raises';
import type { Raise } from './raises';

export interface GoalRequest {
  /** The points to reach, on the whole scale with bonus and penalty. */
  readonly points: Points;
  readonly today?: Day;
  /** What each item costs the user; without it no set is looked for by effort. */
  readonly effortOf?: EffortOf;
  /** Taken as given before anything is looked for, e.g. what a survey is expected to bring. */
  readonly assumed?: readonly ScenarioChange[];
}

/** One thing to do: an item, the raise, and what it adds to the result. */
export interface GoalRaise {
  readonly item: ScoredItem;
  readonly raise: Raise;
  readonly gain: Points;
  readonly changes: readonly ScenarioChange[];
}

/** Things that together reach the goal, and the proof: the same engine's result for them. */
export interface GoalSet {
  readonly raises: readonly GoalRaise[];
  readonly gain: Points;
  readonly actions: number;
  /** In hundredths of the user's unit. */
  readonly effort: number;
  readonly scenario: Scenario;
  readonly proof: Tried;
  readonly reaches: Points;
}

export interface Goal {
  readonly goal: Points;
  readonly now: Points;
  /** What is missing; 0 when the goal is reached already. */
  readonly missing: Points;
  /** Items nobody can tell yet count nothing. */
  readonly undecidedMaximum: Points;
  /** The most that can still be reached, and all it takes. */
  readonly most: GoalSet;
  readonly isReachable: boolean;
  /** The smallest sets, one per aim; none when the goal is reached already or cannot be. */
  readonly sets: readonly { readonly aim: Aim; readonly set: GoalSet }[];
  /** Items that cannot be raised any more, and why. */
  readonly fixed: readonly { readonly item: ScoredItem; readonly reason: FixedReason }[];
}

/** Ensures the smallest sets of changes that bring a form to so many points: exact optima over all attainable raises. */
export function findGoal(declared: ScoredForm, request: GoalRequest): Result<Goal> {
  const { today, effortOf = oneEach, assumed = [] } = request;
  if (countedBasis(declared) !== 'rule') return failed(problem('goal.no-rule', 'error'));
  const base = tryScenario(declared, { name: '', changes: assumed });
  const refused = base.problems.filter(({ severity }) => severity === 'error');
  if (refused.length > 0) return failed(...refused);
  const scored = supposing(declared, base);
  const { now, undecidedMaximum } = standing(scored);
  const { open, fixed } = sorted(scored, base, today);
  const choices = choicesOf(scored, open, effortOf);
  const tableOf = rememberedTables(choices);
  const search: Search = { declared, assumed, choices, effortOf, goal: request.points, now, tableOf };
  const missing = Math.max(0, request.points - now) as Points;
  const most = setOf(search, choices.map(bestOf));
  const isReachable = most.reaches >= request.points;
  const aims: readonly Aim[] = request.effortOf ? ['points', 'actions', 'effort'] : ['points', 'actions'];
  const sets =
    missing > 0 && isReachable ? aims.map((aim) => ({ aim, set: bestSet(search, aim, most) })) : [];
  const goal = { goal: request.points, now, missing, undecidedMaximum, most, isReachable, sets, fixed };
  return ok<Goal, Problem>(goal, base.problems);
}

function oneEach(): number {
  return 100;
}

function standing(scored: ScoredForm): { readonly now: Points; readonly undecidedMaximum: Points } {
  const outcomes = scored.scorecard.items.map(({ rule }) => rule);
  const { points, undecidedMaximum } = totalsOf(scored, outcomes, { basis: 'rule' }).everything;
  return { now: points, undecidedMaximum };
}

interface Sorted {
  readonly open: readonly OpenItem[];
  readonly fixed: Goal['fixed'];
}

function sorted(scored: ScoredForm, base: Tried, today: Day | undefined): Sorted {
  const open: OpenItem[] = [];
  const fixed: Goal['fixed'][number][] = [];
  const { rounding } = scored.plan.terms;
  const isAssumed = new Set(
    base.items.flatMap(({ item, assumed }) => (assumed.kind === 'points' ? [item.score.index] : [])),
  );
  const doubled = doubledCodes(scored);
  const reasonFor = (item: ScoredItem): FixedReason | undefined => {
    if (isAssumed.has(item.score.index)) return 'assumed';
    // A change is told by its code: it must name one item.
    return (
      fixedReason(item, today) ?? (doubled.has(comparableCode(item.score.code)) ? 'codeTwice' : undefined)
    );
  };
  for (const item of scored.items) {
    const reason = reasonFor(item);
    const raises = reason === undefined ? raisesOfItem(item, { rounding, ...(today ? { today } : {}) }) : [];
    if (raises.length > 0) open.push({ item, raises });
    else fixed.push({ item, reason: reason ?? 'noRaise' });
  }
  return { open, fixed };
}

function doubledCodes({ items }: ScoredForm): ReadonlySet<string> {
  const codes = items.map(({ score }) => comparableCode(score.code));
  return new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
}

interface Search {
  readonly declared: ScoredForm;
  readonly assumed: readonly ScenarioChange[];
  readonly choices: readonly CandidateChoice[];
  readonly effortOf: EffortOf;
  readonly goal: Points;
  readonly now: Points;
  readonly tableOf: (need: number, first: 'actions' | 'effort') => Table | undefined;
}

function bestOf(candidates: CandidateChoice): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>((best, one) => {
    return best && best.gain >= one.gain ? best : one;
  }, undefined);
}

/** Rounding the total and full bonus groups can swallow a little: what the engine says is still missing is looked for too. */
const MOST_TRIES = 5;

function bestSet(search: Search, aim: Aim, most: GoalSet): GoalSet {
  const { choices, goal, now } = search;
  let need = goal - now;
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const table = search.tableOf(need, aim === 'effort' ? 'effort' : 'actions');
    const picked = table && pickFrom(table, aim);
    if (!picked) return most;
    const set = setOf(
      search,
      picked.map((option, n) => (option === undefined ? undefined : choices[n]?.[option])),
    );
    if (set.reaches >= goal) return set;
    need += goal - set.reaches;
  }
  return most;
}

/** The sets by points and by actions are read from one table. */
function rememberedTables(choices: readonly CandidateChoice[]): Search['tableOf'] {
  const known = new Map<string, Table | undefined>();
  return (need, first) => {
    const key = `${first} ${need}`;
    if (!known.has(key)) {
      const unit = unitOf(choices, need);
      const options = choices.map((all) => all.map((one) => optionOf(one, unit)));
      known.set(key, tableFor(options, Math.ceil(need / unit), first));
    }
    return known.get(key);
  };
}

function setOf(search: Search, candidates: readonly (Candidate | undefined)[]): GoalSet {
  const { declared, assumed, effortOf } = search;
  const raises = candidates.flatMap((candidate) => {
    return (candidate?.raises ?? []).map((one) => goalRaise(declared, one));
  });
  raises.sort((a, b) => a.item.score.index - b.item.score.index);
  const changed = new Set(raises.map(({ item }) => comparableCode(item.score.code)));
  const kept = assumed.filter(({ code }) => !changed.has(comparableCode(code)));
  const scenario = { name: '', changes: [...kept, ...raises.flatMap(({ changes }) => changes)] };
  const proof = tryScenario(declared, scenario);
  return {
    raises,
    gain: addPoints(...raises.map(({ gain }) => gain), NO_POINTS),
    actions: raises.reduce((sum, { raise }) => sum + raise.changes.length, 0),
    effort: raises.reduce((sum, { item }) => sum + effortOf(item.score.code), 0),
    scenario,
    proof,
    reaches: proof.after.everything.points,
  };
}

/** The change is told from what the sheet declares, also where something else was assumed before. */
function goalRaise({ items }: ScoredForm, { item, raise, gain }: ItemRaise): GoalRaise {
  const before = items.find(({ score }) => score.index === item.score.index)?.score.answers ?? {};
  return { item, raise, gain, changes: asChanges(item.score.code, before, raise.answers) };
}
