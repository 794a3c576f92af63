import { compare, divide, equals, isZero, multiply, rational, ZERO, add } from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Clause, Doubt, Formula, Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import {
  decimal,
  isElse,
  isNone,
  isZeroWorth,
  leftAfter,
  maximumOf,
  negative,
  NO_POINTS,
  pointsOf,
  sameWorth,
  topDoubts,
} from '../roles';
import type { Band, Expression, LadderSpec, Level, OpenPoint, Worth } from '../spec';
import { fit, isOnlyLowest, missingAbove, missingBelow } from './cover';
import type { Domain, Misfit, Stretch } from './cover';
import { domainOf, goesBeyond, measureFor, measureOf, unitWords } from './measure';
import type { Measured } from './measure';
import { daysAsBands } from './late-days';
import { requirementOf } from './requirement';
import { limitWords } from './limit-words';

interface Parts {
  readonly limited: readonly Clause[];
  readonly nones: readonly Clause[];
  readonly elses: readonly Clause[];
  readonly others: readonly Clause[];
}

type Rung = Band & { readonly clause: Clause };

function isPlain(clause: Clause): boolean {
  if (clause.formula) return clause.formula.shape === 'rate';
  return clause.price?.wording === 'exact' && !clause.price.per && clause.price.worth !== undefined;
}

function partsOf(clauses: readonly Clause[]): Parts {
  const elses = clauses.filter(isElse);
  const nones = clauses.filter((clause) => isNone(clause) && clause.limits.length === 0);
  const rest = clauses.filter((clause) => !elses.includes(clause) && !nones.includes(clause));
  return {
    limited: rest.filter((clause) => clause.limits.length > 0),
    nones,
    elses,
    others: rest.filter((clause) => clause.limits.length === 0),
  };
}

/** "Không đạt", "chưa đạt yêu cầu" beside one band is everything below it. */
const FALLS_SHORT =
  /^(?:nếu |trường hợp )?(?:không|chưa) đạt(?: (?:yêu cầu|chỉ tiêu|kế hoạch|mức|tỷ lệ).*)?$/;

function shortfallsAsElse(parts: Parts): Parts {
  const short = parts.nones.filter((clause) => FALLS_SHORT.test(clause.words));
  if (short.length === 0 || parts.elses.length > 0) return parts;
  return { ...parts, elses: short, nones: parts.nones.filter((clause) => !short.includes(clause)) };
}

function fullExpression(worth: Worth): Expression {
  if (worth.kind === 'points') return { op: 'number', value: worth.points };
  return { op: 'maximum' };
}

function formulaWorth(formula: Formula): Worth | undefined {
  if (formula.shape !== 'rate') return undefined;
  const rate: Expression = { op: 'input', key: 'rate' };
  const reached: Expression = equals(formula.target, { n: 1, d: 1 })
    ? rate
    : { op: '/', left: rate, right: { op: 'number', value: formula.target } };
  return { kind: 'formula', expression: { op: '*', left: reached, right: fullExpression(formula.full) } };
}

/** Bands that only name their upper end follow each other where the words say so ("chậm so với thời hạn nêu trên"). */
const FOLLOWS = /(?:nêu trên|ở trên|trên đây|^chậm|^quá|^muộn|^trễ|^sau|nhưng)/;

function afterEachOther(measured: readonly Measured[]): readonly Measured[] {
  const upperOnly = measured.length > 1 && measured.every(({ limit }) => limit.to && !limit.from);
  if (!upperOnly || !measured.slice(1).every(({ clause }) => FOLLOWS.test(clause.words))) return measured;
  return measured.map((each, i) => {
    const before = measured[i - 1]?.limit.to;
    if (!before || !each.limit.to || compare(before.at, each.limit.to.at) >= 0) return each;
    return { ...each, limit: { ...each.limit, from: { at: before.at, inclusive: !before.inclusive } } };
  });
}

function rungs(measured: readonly Measured[], takes: 'no' | 'off' | 'below'): Rung[] | undefined {
  const made = measured.map(({ clause, limit }): Rung | undefined => {
    const worth = clause.formula ? formulaWorth(clause.formula) : clause.price?.worth;
    if (!worth) return undefined;
    return {
      ...(limit.from ? { from: limit.from } : {}),
      ...(limit.to ? { to: limit.to } : {}),
      worth: takes === 'below' ? negative(worth) : worth,
      text: clause.label,
      clause,
    };
  });
  return made.every((rung) => rung !== undefined) ? made : undefined;
}

/** "Chậm dưới 5 ngày" beside "Đúng hạn" begins after no day late at all. */
function lateFromZero(measured: readonly Measured[], parts: Parts): readonly Measured[] {
  const late = measured.every(({ clause }) => LATE.test(clause.words));
  if (!late || !parts.others.some((clause) => IN_TIME.test(clause.words))) return measured;
  return measured.map((each) =>
    each.limit.from ? each : { ...each, limit: { ...each.limit, from: { at: ZERO, inclusive: false } } },
  );
}

/** Whether lines take points away: off a maximum, or below nothing where there is none to take from. */
function takesOf(clauses: readonly Clause[], reading: Reading): 'no' | 'off' | 'below' | undefined {
  const signs = clauses
    .filter((clause) => clause.price && !isZeroPrice(clause) && !isWhole(clause, reading))
    .map((clause) => clause.price?.sign);
  const minus = signs.filter((sign) => sign === 'minus').length;
  if (minus === 0) return 'no';
  if (minus !== signs.length) return undefined;
  return reading.setting.penalty || reading.setting.maximum === undefined ? 'below' : 'off';
}

/** "Không có vi phạm: 5 điểm" beside lines that take points: nothing is taken. */
function isWhole(clause: Clause, reading: Reading): boolean {
  const points = pointsOf(clause.price?.worth, reading.setting);
  const maximum = maximumOf(reading.setting);
  return (
    clause.price?.sign === 'unsaid' && isNone(clause) && Boolean(points && maximum && equals(points, maximum))
  );
}

/** What a line without a figure is worth on a scale that takes points off. */
function asTaken(clause: Clause, build: Build): Worth {
  const worth = clause.price?.worth ?? NO_POINTS;
  if (build.takes !== 'off') return worth;
  return isWhole(clause, build.reading) ? NO_POINTS : (leftAfter(worth, build.reading.setting) ?? worth);
}

function isZeroPrice(clause: Clause): boolean {
  const worth = clause.price?.worth;
  return worth?.kind === 'points' && isZero(worth.points);
}

function misfitDoubt({ kind, below, above, missing }: Misfit<Rung>): Doubt {
  const quote = `${below.clause.text} / ${above.clause.text}`;
  if (kind === 'gap') {
    return { code: 'scoring-text.gap', quote, params: { values: limitWords(missing) } };
  }
  const at = kind === 'shared' && below.to ? below.to.at : above.from?.at;
  const example = at ? decimal(at) : limitWords(above);
  return {
    code: kind === 'shared' ? 'scoring-text.shared-bound' : 'scoring-text.overlap',
    quote,
    params: { values: example },
    readings: [above, below].map((rung) => ({
      reading: rung.clause.label,
      example,
      points: rung.worth.kind === 'points' ? decimal(rung.worth.points) : (rung.clause.price?.quote ?? ''),
    })),
  };
}

interface Build {
  readonly reading: Reading;
  /** The counted thing in the text's words. */
  readonly unit: string;
  readonly parts: Parts;
  readonly domain: Domain;
  readonly takes: 'no' | 'off' | 'below';
}

interface Ends {
  readonly bands: readonly Rung[];
  readonly levels: readonly Level[];
  readonly open: NonNullable<LadderSpec['open']>;
  readonly otherwise?: Worth;
  readonly doubts: readonly Doubt[];
}

function openFor(stretch: Stretch, question: string): NonNullable<LadderSpec['open']>[number] {
  return {
    ...(stretch.from ? { from: stretch.from } : {}),
    ...(stretch.to ? { to: stretch.to } : {}),
    question,
  };
}

function ask(stretch: Stretch): string {
  return `Văn bản không nêu điểm cho ${limitWords(stretch).toLowerCase()}: được bao nhiêu điểm?`;
}

function levelOf(clause: Clause): Level {
  return { text: clause.label, worth: clause.price?.worth ?? NO_POINTS };
}

/** What the lowest and highest bands leave over, and what the lines without a figure mean there. */
function ends(sorted: readonly Rung[], build: Build): Ends {
  const { parts, domain, reading, takes } = build;
  const lowest = sorted[0] as Rung;
  const highest = sorted.at(-1) as Rung;
  const below = missingBelow(lowest, domain);
  const above = missingAbove(highest, domain);
  const levels = [...parts.nones, ...parts.others].map(levelOf);
  const stated = parts.elses[0]?.price?.worth;
  const isGain = sorted.every((rung) => rung.clause.price?.sign === 'plus');
  const implied = reading.setting.bonus || isGain || takes !== 'no' ? NO_POINTS : undefined;
  const otherwise = stated ?? implied;
  const base: Ends = { bands: sorted, levels, open: [], ...(otherwise ? { otherwise } : {}), doubts: [] };
  const low = lowEnd(base, below, build);
  return highEnd(low, above, { ...build, rises: rises(sorted, reading) });
}

function rises(sorted: readonly Rung[], reading: Reading): boolean {
  const first = pointsOf(sorted[0]?.worth, reading.setting) ?? ZERO;
  const last = pointsOf(sorted.at(-1)?.worth, reading.setting);
  return last === undefined || compare(last, first) >= 0;
}

/** "Đúng hạn" beside "chậm … ngày" is no day late at all. */
const LATE = /(?:^| )(?:chậm|trễ|muộn|quá hạn)(?: |$)/;
const IN_TIME = /đúng (?:thời )?(?:hạn|gian|kỳ|tiến độ)|kịp thời|trước (?:thời )?hạn/;

function zeroLine(sorted: readonly Rung[], parts: Parts): Clause | undefined {
  const late = sorted.every((rung) => LATE.test(rung.clause.words));
  const inTime = late ? parts.others.find((clause) => IN_TIME.test(clause.words)) : undefined;
  return inTime ?? parts.nones[0];
}

function lowEnd(base: Ends, below: Stretch | undefined, build: Build): Ends {
  const { parts, domain, reading } = build;
  const none = zeroLine(base.bands, parts);
  if (below && none && isOnlyLowest(below, domain)) {
    const at = { at: domain.low ?? ZERO, inclusive: true };
    const zero: Rung = {
      from: at,
      to: at,
      worth: asTaken(none, build),
      text: none.label,
      clause: none,
    };
    const levels = base.levels.filter((level) => level.text !== none.label);
    return {
      ...base,
      levels: parts.others.includes(none) ? levels : base.levels,
      bands: [zero, ...base.bands],
    };
  }
  if (below && none && parts.elses.length === 0) {
    return {
      ...base,
      doubts: [{ code: 'scoring-text.gap', quote: none.text, params: { values: limitWords(below) } }],
    };
  }
  if (below && !base.otherwise) {
    if (base.bands.length < 2) return { ...base, doubts: [onlyBest(base.bands[0] as Rung, below)] };
    return { ...base, open: [openFor(below, ask(below))] };
  }
  const lowest = base.bands[0] as Rung;
  const contradicts = none && !below && !sameWorth(none.price?.worth, lowest.worth, reading.setting);
  if (!contradicts || !domain.low || reading.setting.bonus) return base;
  const at = { at: domain.low, inclusive: true };
  return { ...base, open: [{ from: at, to: at, question: zeroQuestion(lowest, none) }] };
}

function zeroQuestion(lowest: Rung, none: Clause): string {
  return `Số liệu bằng 0 vừa thuộc “${lowest.text}” vừa có thể là “${none.label}”: tính theo dòng nào?`;
}

function onlyBest(rung: Rung, below: Stretch): Doubt {
  return {
    code: 'scoring-text.only-best',
    quote: rung.clause.text,
    params: { values: limitWords(below).toLowerCase() },
    readings: [
      { reading: 'Không đạt mức này thì không có điểm', example: limitWords(below), points: '0' },
      {
        reading: 'Không đạt mức này thì tính theo tỷ lệ',
        example: limitWords(below),
        points: rung.clause.price?.quote ?? '',
      },
    ],
  };
}

function highEnd(base: Ends, above: Stretch | undefined, build: Build & { rises: boolean }): Ends {
  if (!above) return base;
  if (build.domain.high && build.rises) {
    const best = base.bands.at(-1) as Rung;
    if (base.otherwise && build.takes !== 'no') return base;
    const gap: Doubt = {
      code: 'scoring-text.gap',
      quote: best.clause.text,
      params: { values: limitWords(above) },
    };
    return { ...base, doubts: [...base.doubts, gap] };
  }
  if (!build.rises && base.otherwise) return base;
  if (base.bands.length < 2 && !base.otherwise) {
    return { ...base, doubts: [...base.doubts, onlyBest(base.bands[0] as Rung, above)] };
  }
  return { ...base, open: [...base.open, openFor(above, ask(above))] };
}

/** A scale goes one way: a line that breaks the order may be a slip. */
function orderDoubts(sorted: readonly Rung[], reading: Reading): Doubt[] {
  const points = sorted.map((rung) => pointsOf(topWorth(rung), reading.setting));
  const steps = points.slice(1).flatMap((point, i) => {
    const before = points[i];
    return point && before ? [compare(point, before)] : [];
  });
  if (!steps.includes(1) || !steps.includes(-1)) return [];
  return [{ code: 'scoring-text.order', quote: sorted.map((rung) => rung.clause.text).join(' / ') }];
}

/** A formula band must not give more at its upper end than the band above it, nor more than its own cap. */
function formulaDoubts(sorted: readonly Rung[], reading: Reading): Doubt[] {
  return sorted.flatMap((rung, i): Doubt[] => {
    const { formula } = rung.clause;
    if (formula?.shape !== 'rate') return [];
    if (!reading.setting.maximum) return [{ code: 'scoring-text.no-maximum', quote: rung.clause.text }];
    if (!rung.to) return [];
    const full = pointsOf(formula.full, reading.setting);
    const next = pointsOf(sorted[i + 1]?.worth, reading.setting) ?? maximumOf(reading.setting);
    if (!full || !next) return full ? [] : [{ code: 'scoring-text.no-maximum', quote: rung.clause.text }];
    const reached: Rational = multiply(full, divide(divide(rung.to.at, rational(100)), formula.target));
    if (compare(reached, next) <= 0) return [];
    return [{ code: 'scoring-text.contradiction', quote: rung.clause.text }];
  });
}

function openPoints(spec: LadderSpec): OpenPoint[] {
  return (spec.open ?? []).map((open) => ({ where: limitWords(open), question: open.question }));
}

function sumIsMaximum(clauses: readonly Clause[], reading: Reading): boolean {
  const points = clauses.map((clause) => pointsOf(clause.price?.worth, reading.setting) ?? ZERO);
  const maximum = maximumOf(reading.setting);
  if (!maximum || points.length < 2) return false;
  const best = points.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
  return equals(points.reduce(add), maximum) && compare(best, maximum) < 0;
}

/** "Từ 5 thủ tục hoặc từ 10% trở lên": two figures decide one line. */
function hasSecondFigure({ limits, tokens }: Clause): boolean {
  const open = limits.filter((limit) => !limit.aside && !limit.exact);
  return open.slice(1).some((limit, i) => {
    const before = open[i];
    const between = before ? tokens.slice(before.end, limit.start) : [];
    return between.some((token) => token.text === 'hoặc' || token.text === 'và');
  });
}

/** "UBND xã: từ 3 …" in the middle of a scale begins another one. */
function hasOwnHead(clause: Clause): boolean {
  const colon = clause.tokens.findIndex((token) => token.text === ':');
  const first = clause.limits.find((limit) => !limit.aside);
  return colon > 0 && first !== undefined && colon < first.start;
}

/** "Điểm = Tỷ lệ × 2; nếu tỷ lệ dưới 50%: 0 điểm": the formula holds from where the line without points ends. */
function formulaAbove(clauses: readonly Clause[]): readonly Clause[] {
  const [formula, below, ...more] = [...clauses].sort((a, b) => Number(!a.formula) - Number(!b.formula));
  const limit = below?.limits.length === 1 ? below.limits[0] : undefined;
  if (!formula?.formula || formula.limits.length > 0 || below?.formula || more.length > 0) return clauses;
  if (!limit?.to || limit.from || limit.unit !== '%' || !isZeroWorth(below?.price?.worth)) return clauses;
  const from = { at: limit.to.at, inclusive: !limit.to.inclusive };
  const { to: _to, ...rest } = limit;
  const label = `Từ ${decimal(from.at)}% trở lên`;
  return clauses.map((clause) =>
    clause === formula
      ? { ...clause, label, words: below?.words ?? '', limits: [{ ...rest, from }] }
      : clause,
  );
}

/** Ensures a ladder from lines that each limit one and the same figure. */
export function parseLadder(whole: Reading): Parsed {
  const reading = { ...whole, clauses: formulaAbove(daysAsBands(whole)) };
  const { clauses } = reading;
  if (clauses.length === 0 || !clauses.every(isPlain)) return undefined;
  const parts = shortfallsAsElse(partsOf(clauses));
  const { limited, others } = parts;
  if (
    limited.length === 0 ||
    others.some((clause) => !IN_TIME.test(clause.words)) ||
    others.length > 1 ||
    (limited.length === 1 && others.length > 0)
  )
    return undefined;
  if (parts.elses.length > 1 || limited.slice(1).some(hasOwnHead)) return undefined;
  const double = limited.find(hasSecondFigure);
  if (double) return doubt({ code: 'scoring-text.two-readings', quote: double.text });
  const found = measureOf(limited);
  const takes = takesOf(clauses, reading);
  if (!found || !takes || sumIsMaximum(limited, reading)) return undefined;
  const measured = lateFromZero(afterEachOther(found.measured), parts);
  const domain = domainOf(found.unit, measured);
  if (takes !== 'no' && measured.length === 1 && measured[0]?.limit.exact) return undefined;
  const made = rungs(measured, takes);
  if (!made) return undefined;
  return assemble(made, { reading, parts, domain, takes, unit: unitWords(found.unit, measured) }, found.unit);
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
  const requires = requirementOf(made, build.parts.elses);
  if (requires.partly) return doubt({ code: 'scoring-text.two-readings', quote: requires.partly });
  const levels = [...all.levels, ...requires.levels];
  const spec: LadderSpec = {
    kind: 'ladder',
    on: measureFor(unit, domain, clauses),
    ...(unit === '' || unit === '%' ? {} : { unit: build.unit }),
    bands: all.bands.map(({ clause: _clause, ...band }) => band),
    levels,
    ...(all.otherwise ? { otherwise: all.otherwise } : {}),
    ...(requires.parts.length > 0 && all.otherwise
      ? { requires: { parts: requires.parts, otherwise: all.otherwise } }
      : {}),
    ...(takes === 'off' ? { takesOff: true } : {}),
    ...(unit === '%' && made.some(goesBeyond) ? { aboveWhole: true } : {}),
    ...(reading.terms.decimals === undefined ? {} : { decimals: reading.terms.decimals }),
    ...(open.length > 0 ? { open } : {}),
  };
  return rule(spec, openPoints(spec));
}

/** What a band gives at its best. */
function topWorth(rung: Rung): Worth {
  const { formula } = rung.clause;
  return formula?.shape === 'rate' ? formula.full : rung.worth;
}
