import { compare, equals, isZero, ONE, rational, subtract, ZERO } from '../../rulebook/rational';
import type { Clause, Doubt, Parsed, Per, Reading } from '../clause';
import { doubt, rule } from '../clause';
import { countsFromLater } from '../from-which';
import { unitWords } from '../ladder/measure';
import { ALL_POINTS, isTaking, maximumOf, NO_POINTS, pointsOf, quoteOf, worthOf } from '../roles';
import type { OpenPoint, StepsSpec, Worth } from '../spec';
import { own } from '../own-words';

interface Found {
  readonly step: Clause;
  readonly per: Per;
  readonly base?: Clause;
  readonly below?: Clause;
}

function isStep(clause: Clause): boolean {
  const per = clause.price?.per;
  if (!per || clause.formula || clause.price.wording !== 'exact') return false;
  if (per.direction === 'late') return per.wholeOnly || !equals(per.size, ONE);
  return per.direction !== undefined || per.unit === '%' || per.wholeOnly || !equals(per.size, ONE);
}

function startOf(clause: Clause): Clause['limits'][number]['from'] {
  return clause.limits.length === 1 ? clause.limits[0]?.from : undefined;
}

/** One step line, at most one line for where the steps begin and one for what lies below. */
function find(clauses: readonly Clause[]): Found | undefined {
  const steps = clauses.filter(isStep);
  const [step] = steps;
  const rest = clauses.filter((clause) => clause !== step);
  if (!step?.price?.per || steps.length !== 1 || rest.length > 2) return undefined;
  if (rest.some((clause) => clause.price?.wording !== 'exact' || clause.price.per || clause.formula))
    return undefined;
  const [base] = rest.filter((clause) => startOf(clause) !== undefined);
  const [below] = rest.filter((clause) => clause !== base);
  if (rest.length > 0 && !base) return undefined;
  if (below && !isBelow(below, base)) return undefined;
  return { step, per: step.price.per, ...(base ? { base } : {}), ...(below ? { below } : {}) };
}

function isBelow(below: Clause, base: Clause | undefined): boolean {
  const start = base && startOf(base);
  const limit = below.limits.length === 1 ? below.limits[0] : undefined;
  if (/còn lại|^(?:không|chưa) (?:đạt|hoàn thành)/.test(below.words)) return true;
  return Boolean(start && limit?.to && !limit.from && !limit.to.inclusive && equals(limit.to.at, start.at));
}

function partialOf({ per, base, step }: Found, reading: Reading): StepsSpec['partial'] | Doubt {
  if (per.wholeOnly) return 'whole';
  const { proportional } = reading.terms;
  if (proportional && equals(proportional, per.size)) return 'proportional';
  if (proportional) return { code: 'scoring-text.contradiction', quote: step.text };
  if (base || per.unit !== '%' || equals(per.size, ONE)) return 'open';
  return {
    code: 'scoring-text.part-step',
    quote: step.text,
    readings: [
      {
        reading: own('reading.whole-steps'),
        example: own('reading.step-and-half'),
        points: quoteOf(step),
      },
      {
        reading: own('reading.in-proportion'),
        example: own('reading.step-and-half'),
        points: `1,5 × ${quoteOf(step)}`,
      },
    ],
  };
}

function startWorth({ base, step }: Found, reading: Reading): Worth | Doubt {
  const stated = worthOf(base);
  if (stated) return stated;
  if (!isTaking(step) || reading.setting.penalty) return NO_POINTS;
  if (!maximumOf(reading.setting)) return { code: 'scoring-text.no-maximum', quote: step.text };
  return ALL_POINTS;
}

function limits(found: Found, base: Worth, reading: Reading): Pick<StepsSpec, 'cap' | 'floor'> | Doubt {
  const { setting, terms } = reading;
  const stated = found.step.price?.cap ?? terms.cap;
  const most = pointsOf(stated, setting);
  const maximum = maximumOf(setting);
  if (found.step.price?.sign === 'minus') {
    const start = pointsOf(base, setting);
    if (most && start) return { floor: { kind: 'points', points: subtract(start, most) } };
    const floor = found.step.price.floor ?? terms.floor;
    return floor ? { floor } : {};
  }
  if (most && maximum && !equals(most, maximum)) {
    const code = compare(most, maximum) > 0 ? 'scoring-text.above-maximum' : 'scoring-text.never-maximum';
    return { code, quote: found.step.text, params: {} };
  }
  const cap = stated ?? (maximum ? ALL_POINTS : undefined);
  return cap ? { cap } : {};
}

function openOf(spec: StepsSpec): OpenPoint[] {
  const open: OpenPoint[] = [];
  if (spec.partial === 'open') {
    open.push({ where: own('where.part-step'), question: own('ask.part-step-kind') });
  }
  if (spec.sign === -1 && !spec.floor) {
    open.push({ where: own('where.below-zero'), question: own('ask.no-end') });
  }
  return open;
}

function belowDoubt(found: Found, reading: Reading): Doubt[] {
  if (!found.base || found.below || reading.setting.bonus || falls(found)) return [];
  const start = startOf(found.base);
  if (!start || isZero(start.at)) return [];
  return [{ code: 'scoring-text.below-start', quote: found.base.text }];
}

/** "Từ 95% trở lên: 2 điểm; cứ thấp hơn 1% …": above the start of falling steps the line itself holds. */
function beyondStart(found: Found, base: Worth, { setting }: Reading): Worth | undefined {
  const [limit] = found.base?.limits ?? [];
  if (falls(found)) return limit && !limit.exact && !limit.to ? base : undefined;
  return found.base && setting.bonus ? NO_POINTS : undefined;
}

/** Ensures steps from "cứ … thì …", with where they begin and what lies below where the text says it. */
export function parseSteps(reading: Reading): Parsed {
  const found = find(reading.clauses);
  if (!found?.step.price?.worth) return undefined;
  if (found.per.direction === 'down' && found.step.price.sign === 'unsaid') return undefined;
  if (countsMissing(found)) return undefined;
  if (countsFromLater(found.step) || (!found.base && limitsOwnFigure(found))) {
    return doubt({ code: 'scoring-text.two-readings', quote: found.step.text });
  }
  const base = startWorth(found, reading);
  if ('code' in base) return doubt(base);
  const partial = partialOf(found, reading);
  const edges = limits(found, base, reading);
  const doubts = [
    ...belowDoubt(found, reading),
    ...(typeof partial === 'string' ? [] : [partial]),
    ...('code' in edges ? [edges] : []),
  ];
  if (doubts.length > 0 || typeof partial !== 'string' || 'code' in edges) return doubt(...doubts);
  const start = found.base && startOf(found.base);
  const below = worthOf(found.below) ?? beyondStart(found, base, reading);
  const { unit } = found.per;
  const counted = unitWords(unit, [{ clause: found.step, limit: { start: 0 } }]);
  const spec: StepsSpec = {
    kind: 'steps',
    on: measureOf(found),
    ...(measureOf(found) === 'rate' ? {} : { unit: counted }),
    ...(start && unit === '%' && compare(start.at, rational(100)) >= 0 ? { aboveWhole: true } : {}),
    start: start?.at ?? ZERO,
    base,
    ...(below ? { below } : {}),
    step: found.per.size,
    direction: falls(found) ? 'down' : 'up',
    ...awayFrom(found),
    each: found.step.price.worth,
    sign: found.step.price.sign === 'minus' ? -1 : 1,
    partial,
    ...edges,
    ...(reading.terms.decimals === undefined ? {} : { decimals: reading.terms.decimals }),
  };
  return rule(spec, openOf(spec));
}

/**
 * "Không đạt 100%: mỗi 1% thiếu …": is the rate declared, or how much it lacks? "Quá 5 hồ sơ: cứ 02 hồ sơ …": are the
 * first five counted?
 */
function limitsOwnFigure({ step, per }: Found): boolean {
  return step.limits.some(({ from, to, aside, exact, unit }) => {
    if (exact) return false;
    if (from && !to) return unit === per.unit && !equals(from.at, per.size);
    return !aside && !from && unit === '%';
  });
}

const AWAY = /(?:^| )(giảm|chậm|trễ|muộn|thiếu|hụt|thấp hơn|quá)(?= #| đủ #)/;

/** "Giảm 1% trừ 0,1 điểm" without where it begins: the figure is the decrease itself. */
function awayFrom({ base, step }: Found): Pick<StepsSpec, 'away'> {
  const away = AWAY.exec(step.words)?.[1];
  return base || !isTaking(step) || away === undefined ? {} : { away };
}

/** "Thiếu 01 báo cáo trừ 0,25 điểm" counts what is missing, not what there is. */
function countsMissing({ step, per }: Found): boolean {
  return per.unit !== '%' && equals(per.size, ONE) && /(?:^| )thiếu(?: |$)/.test(step.words);
}

/** "Đạt 100%: 2 điểm; cứ giảm 1% trừ 0,05 điểm": the steps go down from where they begin. */
function falls({ base, per, step }: Found): boolean {
  return base !== undefined && per.direction === 'down' && isTaking(step);
}

function measureOf({ per, base }: Found): StepsSpec['on'] {
  if (per.unit === '%' && (base || per.direction === undefined)) return 'rate';
  return base ? 'count' : 'value';
}
