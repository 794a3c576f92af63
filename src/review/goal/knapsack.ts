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

interface Table {
  /** The least cost of reaching exactly a gain; Infinity where nothing does. */
  readonly cost: Float64Array;
  /** Per choice: the option (from 1) by which a gain was reached last, 0 for none. */
  readonly taken: readonly Uint16Array[];
}

/**
 * Ensures the best set of options whose gains add up to at least `need` units: an exact optimum, or undefined where
 * even the best of every choice does not suffice. Time grows with `need` × the number of options.
 */
export function pickOptions(choices: readonly Choice[], need: number, aim: Aim): Picked | undefined {
  if (need <= 0) return choices.map(() => undefined);
  const most = choices.reduce((sum, choice) => sum + bestGain(choice), 0);
  if (most < need) return undefined;
  const costOf = (option: Option): number => {
    const [first, second] =
      aim === 'effort' ? [option.effort, option.actions] : [option.actions, option.effort];
    return first * FIRST + second;
  };
  const table = fill(choices, need, costOf);
  const end = bestEnd(table.cost, need, aim);
  return end === undefined ? undefined : traced(choices, table, end);
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
      const own = costOf(option);
      for (let gain = 0; gain <= last; gain += 1) {
        const total = (cost[gain] ?? Infinity) + own;
        const at = gain + option.gain;
        if (total >= (next[at] ?? Infinity)) continue;
        next[at] = total;
        by[at] = index + 1;
      }
    });
    reached = last + bestGain(choice);
    cost = next;
    return by;
  });
  return { cost, taken };
}

function bestEnd(cost: Float64Array, need: number, aim: Aim): number | undefined {
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

function traced(choices: readonly Choice[], { taken }: Table, end: number): Picked {
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
