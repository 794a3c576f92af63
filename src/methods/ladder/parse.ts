import { compare } from '../../rulebook/rational';
import type { Clause, Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import { pointsOf, sameWorth, topDoubts, worthOf } from '../roles';
import type { Band, LadderSpec, OpenPoint } from '../spec';
import { formulaDoubts, misfitDoubt, orderDoubts } from './checks';
import { fit } from './cover';
import type { Domain } from './cover';
import { ask, ends, openFor } from './ends';
import type { Build } from './ends';
import { daysAsBands } from './late-days';
import { limitWords } from './limit-words';
import {
  formulaAbove,
  hasOwnHead,
  hasSecondFigure,
  hasShare,
  IN_TIME,
  isPlain,
  mixesEarlyAndLate,
  partsOf,
  shortfallsAsElse,
  sumIsMaximum,
} from './lines';
import { domainOf, goesBeyond, measureFor, measureOf, unitWords } from './measure';
import { requirementOf } from './requirement';
import { afterEachOther, lateFromZero, rungs, takesOf, topWorth } from './rungs';
import type { Rung } from './rungs';

/** Ensures a ladder from lines that each limit one and the same figure. */
export function parseLadder(reading: Reading): Parsed {
  if (!reading.clauses.some(({ limits }) => limits.length > 0)) return undefined;
  const clauses = formulaAbove(daysAsBands(reading));
  if (!clauses.every(isPlain)) return undefined;
  const parts = shortfallsAsElse(partsOf(clauses));
  const { limited, others } = parts;
  if (
    others.some((clause) => !IN_TIME.test(clause.words)) ||
    others.length > 1 ||
    (limited.length === 1 && others.length > 0)
  )
    return undefined;
  if (parts.elses.length > 1 || limited.slice(1).some(hasOwnHead)) return undefined;
  const double = limited.find((clause) => hasSecondFigure(clause) || hasShare(clause));
  if (double) return doubt({ code: 'scoring-text.two-readings', quote: double.text });
  if (isUnitUnderCeiling(limited, reading) || mixesEarlyAndLate(limited)) return undefined;
  const found = measureOf(limited);
  const takes = takesOf(clauses, reading);
  if (!found || !takes) return undefined;
  const measured = lateFromZero(afterEachOther(found.measured), parts);
  const domain = domainOf(found.unit, measured);
  if (takes !== 'no' && measured.length === 1 && measured[0]?.limit.exact) return undefined;
  const made = rungs(measured, takes);
  if (!made || (sumIsMaximum(limited, reading) && !excludeEachOther(made, domain))) return undefined;
  const unit = unitWords(found.unit, measured);
  return assemble(made, { reading, parts, domain, measured, takes, unit }, found.unit);
}

/** "Từ 90%: 1 điểm; dưới 90%: 0,5 điểm": never both, though their points may add up to the maximum. */
function excludeEachOther(made: readonly Rung[], domain: Domain): boolean {
  return fit(made, domain).misfits.every(({ kind }) => kind === 'gap' || kind === 'sliver');
}

/** "01 mô hình: 1 điểm; tối đa 3 điểm": a ceiling above the line's points says that more than one is counted. */
function isUnitUnderCeiling([only, ...more]: readonly Clause[], { terms, setting }: Reading): boolean {
  const [points, most] = [pointsOf(worthOf(only), setting), pointsOf(terms.cap, setting)];
  const [limit] = only?.limits ?? [];
  if (more.length > 0 || !points || !most || terms.capTakes || limit?.unit === '%') return false;
  return limit?.exact === true && compare(most, points) > 0;
}

function openPoints(spec: LadderSpec): OpenPoint[] {
  return (spec.open ?? []).map((open) => ({ where: limitWords(open), question: open.question }));
}

/** A specification while it is being put together. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function bandOf({ from, to, worth, text }: Rung): Band {
  const band: Writable<Band> = { worth, text };
  if (from) band.from = from;
  if (to) band.to = to;
  return band;
}

function assemble(made: readonly Rung[], build: Build, unit: string): Parsed {
  const { reading, domain, takes } = build;
  const { sorted, misfits } = fit(made, domain);
  const real = misfits.filter(
    (each) =>
      each.kind !== 'sliver' &&
      !(each.kind === 'gap' && build.parts.elses.length > 0) &&
      !(each.kind === 'shared' && sameWorth(each.below.worth, each.above.worth, reading.setting)),
  );
  if (real.length > 0) return doubt(...real.map(misfitDoubt));
  const all = ends(sorted, build);
  const worths = [...all.bands.map((band) => topWorth(band)), ...all.levels.map((level) => level.worth)];
  const top = takes === 'no' ? topDoubts(worths, reading) : [];
  const doubts = [...top, ...orderDoubts(sorted, reading), ...all.doubts, ...formulaDoubts(sorted, reading)];
  if (doubts.length > 0) return doubt(...doubts);
  const slivers = misfits
    .filter((each) => each.kind === 'sliver')
    .map((each) => openFor(each.missing, ask(each.missing)));
  const open = [...all.open, ...slivers];
  const clauses = made.map((rung) => rung.clause);
  const requires = requirementOf(build.measured, {
    elses: build.parts.elses,
    isRestSaid: all.otherwise !== undefined,
  });
  if (requires.partly) return doubt({ code: 'scoring-text.two-readings', quote: requires.partly });
  const levels = [...all.levels, ...requires.levels];
  const spec: Writable<LadderSpec> = {
    kind: 'ladder',
    on: measureFor(unit, domain, clauses),
    bands: all.bands.map(bandOf),
    levels,
  };
  if (unit !== '' && unit !== '%') spec.unit = build.unit;
  if (all.otherwise) spec.otherwise = all.otherwise;
  if (all.otherwise && requires.parts.length > 0) {
    spec.requires = { parts: requires.parts, otherwise: all.otherwise };
  }
  if (takes === 'off') spec.takesOff = true;
  if (unit === '%' && made.some(goesBeyond)) spec.aboveWhole = true;
  if (reading.terms.decimals !== undefined) spec.decimals = reading.terms.decimals;
  if (open.length > 0) spec.open = open;
  return rule(spec, openPoints(spec));
}
