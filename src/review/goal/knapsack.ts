/** One way to raise a choice: a gain in whole units, and what it costs. */
export interface Option {
  readonly gain: number;
  readonly actions: number;
  /** In whole hundredths. */
  readonly effort: number;
}

/** At most one option of each choice is taken. */
export type Choice = readonly Option[];

/** The option taken of each choice, or undefined where it is left alone. */
export type Picked = readonly (number | undefined)[];

/** What is to be smallest; the others break ties in the order points, actions, effort. */
export type Aim = 'points' | 'actions' | 'effort';

/** Actions and effort are compared in one number: the second never reaches into the first. */
const FIRST = 2 ** 31;

/** The least cost of every gain, worked out once for all aims that compare costs in the same order. */
export interface Table {
  readonly choices: readonly Choice[];
  readonly need: number;
  /** The least cost of reaching exactly a gain; Infinity where nothing does. */
  readonly cost: Float64Array;
  /** Per choice: the option (from 1) by which a gain was reached last, 0 for none. */
  readonly taken: readonly Uint16Array[];
}

/**
 * Ensures the table of a search for gains of at least `need` units, or undefined where even the best of every choice
 * does not suffice. Time grows with `need` × the number of options.
 */
export function tableFor(
  choices: readonly Choice[],
  need: number,
  first: 'actions' | 'effort',
): Table | undefined {
  const most = choices.reduce((sum, choice) => sum + bestGain(choice), 0);
  if (most < need) return undefined;
  const costOf = ({ actions, effort }: Option): number => {
    return first === 'effort' ? effort * FIRST + actions : actions * FIRST + effort;
  };
  return fill(choices, need, costOf);
}

/** Ensures the best set of options whose gains add up to at least what the table was made for: an exact optimum. */
export function pickFrom(table: Table, aim: Aim): Picked | undefined {
  const end = bestEnd(table, aim);
  return end === undefined ? undefined : traced(table, end);
}

export function bestGain(choice: Choice): number {
  return choice.reduce((best, { gain }) => Math.max(best, gain), 0);
}

/** Every gain below `need` goes on, every gain from `need` is an end: what is reached needs nothing more. */
function fill(choices: readonly Choice[], need: number, costOf: (option: Option) => number): Table {
  const size = need + choices.reduce((largest, choice) => Math.max(largest, bestGain(choice)), 0);
  let cost = new Float64Array(size).fill(Infinity);
  cost[0] = 0;
  let reached = 0;
  const taken = choices.map((choice) => {
    const next = cost.slice();
    const by = new Uint16Array(size);
    const last = Math.min(reached, need - 1);
    choice.forEach((option, index) => {
      relax({ cost, next, by }, { last, gain: option.gain, own: costOf(option), mark: index + 1 });
    });
    reached = last + bestGain(choice);
    cost = next;
    return by;
  });
  return { choices, need, cost, taken };
}

interface Step {
  readonly last: number;
  readonly gain: number;
  readonly own: number;
  readonly mark: number;
}

/** One option added to everything reached so far, where that is cheaper. */
function relax(
  { cost, next, by }: Pick<Table, 'cost'> & { readonly next: Float64Array; readonly by: Uint16Array },
  { last, gain, own, mark }: Step,
): void {
  for (let from = 0; from <= last; from += 1) {
    const before = cost[from] as number;
    if (before === Infinity) continue;
    const total = before + own;
    if (total >= (next[from + gain] as number)) continue;
    next[from + gain] = total;
    by[from + gain] = mark;
  }
}

function bestEnd({ cost, need }: Table, aim: Aim): number | undefined {
  let best: number | undefined;
  for (let gain = need; gain < cost.length; gain += 1) {
    const own = cost[gain] ?? Infinity;
    if (own === Infinity) continue;
    if (aim === 'points') return gain;
    if (best === undefined || isLess(own, cost[best] ?? Infinity, aim)) best = gain;
  }
  return best;
}

/** Among equal actions the least overshoot goes first, which the ascending order of gains already ensures. */
function isLess(a: number, b: number, aim: Aim): boolean {
  return aim === 'actions' ? Math.floor(a / FIRST) < Math.floor(b / FIRST) : a < b;
}

function traced({ choices, taken }: Table, end: number): Picked {
  const picked: (number | undefined)[] = choices.map(() => undefined);
  let gain = end;
  for (let n = choices.length - 1; n >= 0; n -= 1) {
    const option = taken[n]?.[gain] ?? 0;
    if (option === 0) continue;
    picked[n] = option - 1;
    gain -= choices[n]?.[option - 1]?.gain ?? 0;
  }
  return picked;
}
