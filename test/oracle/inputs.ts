/**
 * Inputs for the judges of scores. Nothing here knows the product: a case is made from the words of the rule, the
 * cells a sheet has for it, and dice.
 */

/** One input cell as a sheet has it. */
export interface InputCell {
  readonly key: string;
  readonly part?: number;
  readonly type: 'count' | 'amount' | 'percent' | 'date' | 'yesNo' | 'level';
  readonly choices?: readonly string[];
}

export interface PlainDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a clerk types: a decimal such as `-0.25`, words, a yes or no, a day; undefined is left blank. */
export type Typed =
  | { readonly number: string }
  | { readonly words: string }
  | { readonly yes: boolean }
  | { readonly day: PlainDay }
  | undefined;

export interface Rolls {
  next(): number;
  whole(low: number, high: number): number;
}

/** Numbers are kept as whole ten-thousandths, so that this file needs no fractions of its own. */
type Fine = number;
const ONE = 10_000;

/** A number where a rule sets a limit: a percentage, after "từ" or "dưới", an edge or a step of a case file. */
const LIMITS = [
  /(\d+(?:[.,]\d+)?) ?%/g,
  /(?:từ|dưới|trên|đến|đạt|quá|mỗi|cứ|thang(?: điểm)?|[<>≥≤]=?|x) ?(\d+(?:[.,]\d+)?)/gi,
  /(\d+(?:[.,]\d+)?)(?= (?!điểm|đ\b)[\p{L}])/gu,
  /"(?:at|target|start|step|per|scale|to|cap|from)":"[<>]?=?(\d+(?:\.\d+)?)"/g,
];

/** Ensures the numbers at which a rule may change its mind, and all others that follow from its words. */
export function edgesOf(text: string): { limits: readonly Fine[]; others: readonly Fine[] } {
  const limits = LIMITS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => fine(match[1] ?? '0')),
  );
  const plain = [...text.matchAll(/\d+(?:[.,]\d{1,4})?(?!\d)/g)].map(([each]) => fine(each));
  const all = [...new Set(plain)].filter((each) => each <= 100_000 * ONE).slice(0, 40);
  // 3 points at 0,25 each are used up at 12; steps go on by twos and threes.
  const quotients = all.flatMap((a) => all.flatMap((b) => (b > 0 && a > b ? ONE * Math.floor(a / b) : [])));
  const multiples = all.flatMap((a) => [2, 3, 4, 5, 7].map((times) => a * times));
  return { limits: [...new Set([0, ...limits])], others: [...new Set([...all, ...quotients, ...multiples])] };
}

function fine(text: string): Fine {
  return Math.round(Number(text.replace(',', '.')) * ONE);
}

/** Ensures the days a text names (`15/3`, `31/12/2025`, `2025-12-31`), each with every year around the assessment. */
export function daysOf(text: string, year: number): readonly PlainDay[] {
  const written = [...text.matchAll(/(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?/g)].map(
    ([, day, month, own]) => [own, month, day] as const,
  );
  const keyed = [...text.matchAll(/"day":(\d+),"month":(\d+)/g)].map(
    ([, day, month]) => [undefined, month, day] as const,
  );
  const found = [...written, ...keyed].flatMap(([own, month, day]) => {
    const years = own === undefined ? [year - 1, year, year + 1] : [Number(own)];
    return years.map((each) => ({ year: each, month: Number(month), day: Number(day) }));
  });
  const days = found.filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
  return days.length > 0 ? days : [{ year, month: 6, day: 30 }];
}

export interface RuleWords {
  readonly text: string;
  readonly year: number;
}

/** Makes the cases of one rule. */
export class InputMaker {
  private readonly edges: ReturnType<typeof edgesOf>;
  private readonly days: readonly PlainDay[];

  constructor(
    { text, year }: RuleWords,
    private readonly cells: readonly InputCell[],
    private readonly rolls: Rolls,
  ) {
    this.edges = edgesOf(text);
    this.days = daysOf(text, year);
  }

  /** Ensures one value per input cell: mostly complete, two thirds near a number of the text. */
  next(): readonly Typed[] {
    const near = this.rolls.next() < 0.85;
    const way = this.rolls.whole(0, 9);
    const fraction =
      this.has('denominator') && (way < 6 || !this.has('rate')) ? this.fraction(near) : undefined;
    return this.cells.map((cell) => {
      if (this.rolls.next() < 0.015) return undefined;
      if (fraction && cell.key in fraction) return { number: decimal(fraction[cell.key] ?? 0) };
      if (fraction && cell.key === 'rate') return undefined;
      if (!fraction && (cell.key === 'numerator' || cell.key === 'denominator')) return undefined;
      if (this.isAnotherWay(cell)) return this.rolls.next() < 0.85 ? undefined : this.value(cell, near);
      return this.value(cell, near);
    });
  }

  private has(key: string): boolean {
    return this.cells.some((cell) => cell.key === key);
  }

  /** A level beside figures is mostly left blank: it would settle the item alone. */
  private isAnotherWay({ type, key }: InputCell): boolean {
    const figures = this.cells.some((cell) => ['count', 'amount', 'percent', 'date'].includes(cell.type));
    return type === 'level' && key === 'level' && figures && !this.has('parts') && !this.has('group');
  }

  private value(cell: InputCell, near: boolean): Typed {
    switch (cell.type) {
      case 'yesNo':
        return { yes: this.rolls.next() < 0.6 };
      case 'level':
        return { words: this.pick(cell.choices ?? ['']) };
      case 'date':
        return { day: this.day(near) };
      case 'count':
        return { number: decimal(this.whole(near)) };
      default:
        return { number: decimal(this.amount(near)) };
    }
  }

  /** At a number of the text, or one above or below. */
  private whole(near: boolean): Fine {
    if (!near) return ONE * this.rolls.whole(0, this.rolls.next() < 0.5 ? 12 : 500);
    const edge = Math.round(this.edge(1_000 * ONE) / ONE);
    const shift = this.rolls.whole(-1, 1);
    // A figure below zero is a slip of the keyboard: rare, and never left out.
    const figure = edge + shift;
    return ONE * (figure < 0 && this.rolls.next() < 0.8 ? 1 : figure);
  }

  private amount(near: boolean): Fine {
    if (!near)
      return this.rolls.next() < 0.5 ? this.rolls.whole(0, 12_000) : 100 * this.rolls.whole(0, 3_000);
    const unit = this.rolls.next() < 0.5 ? 1 : 100;
    const figure = this.edge(Infinity) + unit * this.rolls.whole(-1, 1);
    return figure < 0 && this.rolls.next() < 0.8 ? 0 : figure;
  }

  /** A share one case below, at or above a percentage of the text, of a whole of any size. */
  private fraction(near: boolean): Record<string, Fine> {
    const size = this.pick([20, 60, 400, 3_000, 100_000]);
    const whole = this.rolls.next() < 0.01 ? 0 : this.rolls.whole(1, size);
    if (!near) return { numerator: ONE * this.rolls.whole(0, whole), denominator: ONE * whole };
    const share = this.rolls.next() < 0.25 ? 100 * ONE : this.edge(200 * ONE);
    const numerator = Math.floor((share * whole) / (100 * ONE)) + this.rolls.whole(-1, 1);
    return {
      numerator: ONE * Math.max(numerator, this.rolls.next() < 0.1 ? -1 : 0),
      denominator: ONE * whole,
    };
  }

  private edge(below: Fine): Fine {
    const { limits, others } = this.edges;
    const from = this.rolls.next() < 0.8 ? limits : others;
    const small = from.filter((each) => each <= below);
    return small.length > 0 ? this.pick(small) : 0;
  }

  private day(near: boolean): PlainDay {
    const { year, month, day } = this.pick(this.days);
    const shift = near ? this.rolls.whole(-1, 1) : this.rolls.whole(-90, 90);
    const moved = new Date(Date.UTC(year, month - 1, day + shift));
    return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
  }

  private pick<T>(all: readonly T[]): T {
    return all[this.rolls.whole(0, all.length - 1)] as T;
  }
}

function decimal(value: Fine): string {
  const digits = String(Math.abs(value)).padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/, '');
  const whole = `${value < 0 ? '-' : ''}${digits.slice(0, -4)}`;
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
