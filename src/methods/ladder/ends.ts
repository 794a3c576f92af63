import { compare, max as larger, negate, ZERO } from '../../rulebook/rational';
import type { Clause, Doubt, Reading } from '../clause';
import {
  isAdding,
  isTaking,
  isZeroWorth,
  leftAfter,
  negative,
  NO_POINTS,
  pointsOf,
  quoteOf,
  sameWorth,
  worthOf,
} from '../roles';
import type { LadderSpec, Level, Worth } from '../spec';
import { isOnlyLowest, missingAbove, missingBelow } from './cover';
import type { Domain, Stretch } from './cover';
import { limitWords } from './limit-words';
import { IN_TIME, LATE } from './lines';
import type { Parts } from './lines';
import { asTaken } from './rungs';
import type { Rung } from './rungs';
import type { Measured } from './measure';
import { own } from '../own-words';

export interface Build {
  readonly reading: Reading;
  /** The counted thing in the text's words. */
  readonly unit: string;
  readonly parts: Parts;
  readonly domain: Domain;
  readonly measured: readonly Measured[];
  readonly takes: 'no' | 'off' | 'below';
}

interface Ends {
  readonly bands: readonly Rung[];
  readonly levels: readonly Level[];
  readonly open: NonNullable<LadderSpec['open']>;
  readonly otherwise: Worth | undefined;
  readonly doubts: readonly Doubt[];
}

/** Ensures a stretch for which the text does not decide, with its question. */
export function openFor(stretch: Stretch, question: string): NonNullable<LadderSpec['open']>[number] {
  const { from, to } = stretch;
  if (from && to) return { from, to, question };
  if (from) return { from, question };
  return to ? { to, question } : { question };
}

/** Ensures the question for a stretch nobody priced. */
export function ask(stretch: Stretch): string {
  return own('ask.unpriced', { values: limitWords(stretch) });
}

/** A level says what is earned, also where it is told as what is taken ("Không báo cáo: trừ 2 điểm"). */
function levelOf(clause: Clause, { takes, reading }: Build): Level {
  const worth = worthOf(clause) ?? NO_POINTS;
  if (!isTaking(clause)) return { text: clause.label, worth };
  const left = takes === 'off' ? leftAfter(worth, reading.setting) : negative(worth);
  return { text: clause.label, worth: left ?? worth };
}

/** Ensures what the lowest and highest bands leave over, and what the lines without a figure mean there. */
export function ends(sorted: readonly Rung[], build: Build): Ends {
  const { parts, domain, reading, takes } = build;
  const lowest = sorted[0] as Rung;
  const highest = sorted.at(-1) as Rung;
  const below = missingBelow(lowest);
  const above = missingAbove(highest, domain);
  const levels = [...parts.nones, ...parts.others].map((clause) => levelOf(clause, build));
  const stated = worthOf(parts.elses[0]);
  const isGain = sorted.every((rung) => isAdding(rung.clause));
  const implied = reading.setting.bonus || isGain || takes !== 'no' ? NO_POINTS : undefined;
  const otherwise = stated ?? implied;
  const base: Ends = { bands: sorted, levels, open: [], otherwise, doubts: [] };
  const low = lowEnd(base, below, build);
  return above ? highEnd(low, above, { build, rises: rises(sorted, reading) }) : low;
}

/** What the ends become with something more found out, in the shape all of them have. */
function endsWith(
  base: Ends,
  { bands = base.bands, levels = base.levels, open = base.open, doubts = base.doubts }: Partial<Ends>,
): Ends {
  return { bands, levels, open, otherwise: base.otherwise, doubts };
}

function rises(sorted: readonly Rung[], reading: Reading): boolean {
  const first = pointsOf(sorted[0]?.worth, reading.setting) ?? ZERO;
  const last = pointsOf(sorted.at(-1)?.worth, reading.setting);
  return last === undefined || compare(last, first) >= 0;
}

function zeroLine(sorted: readonly Rung[], parts: Parts): Clause | undefined {
  const late = sorted.some((rung) => LATE.test(rung.clause.words));
  const inTime = late ? parts.others.find((clause) => IN_TIME.test(clause.words)) : undefined;
  // What takes points for nothing done ("Không báo cáo: trừ 2 điểm") does not speak of a figure of 0.
  return inTime ?? parts.nones.find((clause) => !isTaking(clause) || isZeroWorth(worthOf(clause)));
}

function lowEnd(base: Ends, below: Stretch | undefined, build: Build): Ends {
  const { parts, domain, reading } = build;
  const none = zeroLine(base.bands, parts);
  if (below && none && isOnlyLowest(below, domain)) {
    const at = { at: ZERO, inclusive: true };
    const zero: Rung = {
      from: at,
      to: at,
      worth: asTaken(none, build),
      text: none.label,
      clause: none,
    };
    const levels = base.levels.filter((level) => level.text !== none.label);
    return endsWith(base, {
      levels: parts.others.includes(none) ? levels : base.levels,
      bands: [zero, ...base.bands],
    });
  }
  if (below && none && parts.elses.length === 0) {
    const params = { values: limitWords(below) };
    return endsWith(base, { doubts: [{ code: 'scoring-text.gap', quote: none.text, params }] });
  }
  const few = below && fewDaysLate(base, below, build);
  if (few) return endsWith(base, { open: [openFor(few, ask(few))] });
  if (below && !base.otherwise) {
    if (base.bands.length < 2) return endsWith(base, { doubts: [onlyBest(base.bands[0] as Rung, below)] });
    return endsWith(base, { open: [openFor(below, ask(below))] });
  }
  const lowest = base.bands[0] as Rung;
  if (!none && takesFromFewest(base, build)) {
    const at = { at: ZERO, inclusive: true };
    const nothing = { from: at, to: at };
    return endsWith(base, { open: [openFor(nothing, ask(nothing))] });
  }
  const contradicts = none && !below && !sameWorth(worthOf(none), lowest.worth, reading.setting);
  if (!contradicts || reading.setting.bonus) return base;
  const at = { at: ZERO, inclusive: true };
  return endsWith(base, { open: [{ from: at, to: at, question: zeroQuestion(lowest, none) }] });
}

/**
 * "Chậm từ 6 đến 10 ngày: trừ …; trên 10 ngày: …" with nothing on fewer days: late they are, and what they take is
 * not said. A single line is no scale that lost its beginning: up to there nothing is taken.
 */
function fewDaysLate({ bands }: Ends, below: Stretch, build: Build): Stretch | undefined {
  const { takes, parts, domain, unit } = build;
  if (takes === 'no' || parts.elses.length > 0 || bands.length < 2 || !unit.startsWith('ngày'))
    return undefined;
  if (isOnlyLowest(below, domain) || !bands[0]?.from?.inclusive) return undefined;
  if (!bands.some(({ clause }) => LATE.test(clause.words))) return undefined;
  return { from: { at: ZERO, inclusive: false }, to: below.to };
}

/**
 * "Dưới 5 hồ sơ trễ hạn: trừ 0,5 điểm; từ 5 hồ sơ: trừ 1 điểm": the more there are the more is taken, so having none at
 * all is hardly what the first line means.
 */
function takesFromFewest({ bands }: Ends, { takes, reading, parts }: Build): boolean {
  const [first, last] = [bands[0], bands.at(-1)];
  // A single band is no larger than itself.
  if (takes === 'no' || !first || !last || first.from || parts.elses.length > 0) return false;
  const size = ({ worth }: Rung) => {
    const points = pointsOf(worth, reading.setting) ?? ZERO;
    return larger(points, negate(points));
  };
  return compare(size(first), ZERO) > 0 && compare(size(first), size(last)) < 0;
}

function zeroQuestion(lowest: Rung, none: Clause): string {
  return own('ask.zero-in-two', { lowest: lowest.text, none: none.label });
}

function onlyBest(rung: Rung, below: Stretch): Doubt {
  return {
    code: 'scoring-text.only-best',
    quote: rung.clause.text,
    params: { values: limitWords(below).toLowerCase() },
    readings: [
      { reading: own('reading.level-nothing'), example: limitWords(below), points: '0' },
      {
        reading: own('reading.level-share'),
        example: limitWords(below),
        points: quoteOf(rung.clause),
      },
    ],
  };
}

function highEnd(
  base: Ends,
  above: Stretch,
  { build, rises: isRising }: { readonly build: Build; readonly rises: boolean },
): Ends {
  if (build.domain.high && isRising) {
    const best = base.bands.at(-1) as Rung;
    if (base.otherwise && build.takes !== 'no') return base;
    const gap: Doubt = {
      code: 'scoring-text.gap',
      quote: best.clause.text,
      params: { values: limitWords(above) },
    };
    return endsWith(base, { doubts: [...base.doubts, gap] });
  }
  if (!isRising && base.otherwise) return base;
  if (base.bands.length < 2 && !base.otherwise) {
    return endsWith(base, { doubts: [...base.doubts, onlyBest(base.bands[0] as Rung, above)] });
  }
  return endsWith(base, { open: [...base.open, openFor(above, ask(above))] });
}
