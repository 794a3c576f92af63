import type { Amount } from './amount';
import type { Decision, Way } from './decision';
import { isDeclared } from './facts';
import type { Facts } from './facts';
import { holds } from './holds';
import { matchLevel } from './level';
import { valueOf } from './value';
import { amountWords, limitWords, measuredWords, numberWords } from './words';
import type { InputNeed, Step, Verdict } from '../method';
import * as r from '../../rulebook/rational';
import { own } from '../own-words';

function missingIn(way: Way, facts: Facts): readonly InputNeed[] {
  return way.needs.filter((need) => !isDeclared(need, facts));
}

/** The way a person has begun to fill in; where none was begun, the first that asks for figures. */
function nearest(ways: readonly Way[], facts: Facts): Way | undefined {
  const begun = (way: Way) => way.needs.length - missingIn(way, facts).length;
  const asked = ways.filter((way) => !way.unasked);
  const figures = asked.filter((way) => way.needs.some((need) => need.type !== 'level'));
  const most = Math.max(0, ...ways.map(begun));
  return [...figures, ...asked, ...ways].find((way) => begun(way) === most);
}

function decideGiven(decision: Extract<Decision, { kind: 'given' }>, facts: Facts, trail: Trail): Verdict {
  const way = decision.ways.find((each) => missingIn(each, facts).length === 0);
  if (way) return decide(way.then, facts, trail);
  const wanted = nearest(decision.ways, facts);
  return { kind: 'needs', needs: wanted ? missingIn(wanted, facts) : [] };
}

function decideFirst(decision: Extract<Decision, { kind: 'first' }>, facts: Facts, trail: Trail): Verdict {
  const words = decision.measured && measuredWords(decision.measured, facts);
  const told = words ? [...trail, words] : trail;
  const found = decision.cases.find((each) => holds(each.when, facts));
  return decide(found ? found.then : decision.otherwise, facts, told);
}

/** What stands in the way of adding parts up: the worst comes first, missing inputs are gathered. */
function obstacle(verdicts: readonly Verdict[]): Verdict | undefined {
  const needs = verdicts.flatMap((verdict) => (verdict.kind === 'needs' ? verdict.needs : []));
  const wrong = verdicts.find((verdict) => verdict.kind === 'invalid');
  if (wrong) return wrong;
  if (needs.length > 0) return { kind: 'needs', needs };
  const other = verdicts.find((verdict) => verdict.kind === 'open');
  if (other) return other;
  if (verdicts.some((verdict) => verdict.kind === 'notApplicable'))
    return {
      kind: 'open',
      question: own('ask.part-left-out'),
    };
  return undefined;
}

function decideTogether(
  decision: Extract<Decision, { kind: 'together' }>,
  facts: Facts,
  trail: Trail,
): Verdict {
  const verdicts = decision.parts.map((part) => decide(part, facts, []));
  const problem = obstacle(verdicts);
  if (problem) return problem;
  const scored = verdicts.filter((verdict) => verdict.kind === 'points');
  const values = scored.map((verdict) => verdict.points);
  const join = decision.how === 'sum' ? r.add : r.max;
  const total = values.length === 0 ? r.ZERO : values.reduce(join);
  const sign = decision.how === 'sum' ? ' + ' : '; ';
  const told = values
    .map((value) => numberWords(value))
    .join(sign)
    .replaceAll('+ -', '- ');
  const verb = decision.how === 'sum' ? own('working.sum') : own('working.best');
  const before = scored.flatMap((verdict) => verdict.steps);
  const phrase = values.length > 1 ? [...trail, `${verb} ${told}`] : trail;
  const verdict = decide(decision.then({ kind: 'fixed', value: total }), facts, phrase);
  if (verdict.kind !== 'points') return verdict;
  return {
    ...verdict,
    steps: values.length > 1 ? [...before, ...verdict.steps] : mergeSteps(before, verdict.steps),
  };
}

/** A single part needs no line of its own for its sum, unless a limit changed it. */
function mergeSteps(before: readonly Step[], after: readonly Step[]): readonly Step[] {
  return after.some((step) => step.working.includes('không ')) ? [...before, ...after] : before;
}

function decideBranch(decision: Extract<Decision, { kind: 'branch' }>, facts: Facts, trail: Trail): Verdict {
  const group = facts.words(decision.need);
  const index = group === undefined ? undefined : matchLevel(decision.need.choices ?? [], group);
  const chosen = index === undefined ? undefined : decision.branches[index];
  if (chosen) return decide(chosen, facts.withoutGroup(), trail);
  if (decision.groupOnly) return { kind: 'needs', needs: [decision.need] };
  const verdicts = decision.branches.map((branch) => decide(branch, facts, trail));
  const decided = verdicts.filter((verdict) => verdict.kind === 'points');
  const [first] = decided;
  if (first && decided.every((verdict) => r.equals(verdict.points, first.points))) return first;
  if (first) return { kind: 'needs', needs: [decision.need] };
  return undecided(decision.need, verdicts);
}

/** No branch decides: what is missing in any of them, else what is wrong in the first. */
function undecided(need: InputNeed, verdicts: readonly Verdict[]): Verdict {
  const needs = verdicts.flatMap((verdict) => (verdict.kind === 'needs' ? verdict.needs : []));
  if (needs.length > 0) return { kind: 'needs', needs: [need, ...needs] };
  return verdicts[0] ?? { kind: 'needs', needs: [need] };
}

/** What was found on the way, in Vietnamese, told again in the step that gives the points. */
type Trail = readonly string[];

/** Ensures what the decision says to these facts, with every step told. */
export function decide(decision: Decision, facts: Facts, trail: Trail = []): Verdict {
  switch (decision.kind) {
    case 'give': {
      const points = valueOf(decision.points, facts);
      if (!points) return { kind: 'open', question: own('ask.no-result') };
      const working = [...trail, amountWords(decision.points, facts)].join(' → ');
      return {
        kind: 'points',
        points,
        steps: [{ quote: decision.quote, working }, ...limitSteps(decision, facts)],
      };
    }
    case 'ask':
      return { kind: 'open', question: decision.question };
    case 'leave':
      return {
        kind: 'notApplicable',
        steps: [{ quote: decision.quote, working: own('working.not-applicable') }],
      };
    case 'refuse':
      return { kind: 'invalid', code: decision.code, params: tell(decision.params, facts) };
    case 'given':
      return decideGiven(decision, facts, trail);
    case 'first':
      return decideFirst(decision, facts, trail);
    case 'together':
      return decideTogether(decision, facts, trail);
    case 'branch':
      return decideBranch(decision, facts, trail);
  }
}

/** Every limit that changed the points is a step of its own: nothing is cut off silently. */
function limitSteps(decision: Extract<Decision, { kind: 'give' }>, facts: Facts): readonly Step[] {
  return limitWords(decision.points, facts).map((working) => ({ quote: decision.quote, working }));
}

function tell(params: Readonly<Record<string, string | Amount>>, facts: Facts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : numberWords(valueOf(value, facts) ?? r.ZERO),
    ]),
  );
}
