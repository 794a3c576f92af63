import { keepSame, oncePer } from '../../grid/kept';
import type { Day } from '../../methods/answers';
import { addPoints, fromPoints, NO_POINTS, subtractPoints, toPoints } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import type { Points } from '../../rulebook/points';
import type { CellRef, Problem } from '../../result';
import { isSurveyPart } from '../../scoring/outcome';
import { shown } from '../../scoring/problems';
import { expectsEvidence } from '../evidence/item-evidence';
import { sharedAgainstRule } from '../evidence/same-document';
import { POLICY } from '../policy';
import type { Policy } from '../policy';
import type { ScoredForm, ScoredItem } from '../scored-form/score-form';
import { comparableCode } from '../scored-form/rulebook-match';
import { daysFrom } from './days';
import { lastYearItems, NO_LAST_YEAR } from './last-year';
import type { LastYearItems } from './last-year';
import type { ItemRisk, RiskInput, RiskLevel, RiskMap, RiskReason, RiskRule, RiskTotal } from './risk';
import { APPRAISED_RULES, RISK_RULES } from './rules';

export interface RiskOptions {
  readonly today?: Day;
  /** The same unit's scored form of last year, appraised. */
  readonly lastYear?: ScoredForm;
  /** House policy, unless a province sets its own. */
  readonly policy?: Policy;
}

const ORDER: readonly RiskLevel[] = ['certain', 'high', 'attention', 'unknown', 'awaiting', 'safe'];

/** Ensures what may be lost on one form: per item with its reasons, and in all. Bonus and what does not apply are no risk. */
export function findRisks(scored: ScoredForm, options: RiskOptions = {}): RiskMap {
  const surroundings = surroundingsOf(scored, options);
  const items = scored.items.flatMap((item) => itemRisk(item, surroundings));
  items.sort((a, b) => b.atStake - a.atStake || ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
  const levels = (...wanted: readonly RiskLevel[]): ItemRisk[] => {
    return items.filter(({ level }) => wanted.includes(level));
  };
  return {
    items,
    atStake: totalOf(items, ({ atStake }) => atStake),
    lost: totalOf(items, ({ lost }) => lost),
    canBeSaved: totalOf(items, ({ canBeSaved }) => canBeSaved),
    unknown: totalOf(levels('unknown'), ({ maximum }) => maximum),
    awaiting: totalOf(levels('awaiting'), ({ maximum }) => maximum),
    ...assumed(levels('awaiting'), surroundings.around.lastYear),
    restsOnUnverified: scored.items.some(({ score }) => score.verification.state === 'unverified'),
  };
}

/** "Bằng năm trước": each awaited item keeps the share of its maximum it had; none where last year lacks one of them. */
function assumed(awaited: readonly ItemRisk[], lastYear: LastYearItems): Pick<RiskMap, 'awaitingAsLastYear'> {
  const points = awaited.map(({ code, maximum }) => {
    const before = lastYear.get(comparableCode(code));
    if (!before || before.maximum <= 0) return undefined;
    const share = r.rational(before.given, before.maximum);
    return toPoints(r.multiply(share, fromPoints(maximum)), POLICY.printedDecimals);
  });
  const known = points.filter((each) => each !== undefined);
  if (known.length === 0 || known.length < points.length) return {};
  return { awaitingAsLastYear: addPoints(...known) };
}

type ItemToJudge = Pick<RiskInput, 'item' | 'maximum' | 'problems'>;
/** What every item of a form is judged by. */
type Around = Omit<RiskInput, keyof ItemToJudge>;

interface Surroundings {
  readonly around: Around;
  /** Whether an earlier judgement was made by the same; asked for every item, compared once. */
  readonly isAround: (earlier: Around) => boolean;
  readonly found: ProblemsByCell;
}

function surroundingsOf(scored: ScoredForm, options: RiskOptions): Surroundings {
  const around = aroundOf(scored, options);
  return {
    around,
    isAround: oncePer((earlier: Around) => keepSame(earlier, around) === earlier),
    found: problemsByCell(scored.problems),
  };
}

function aroundOf(scored: ScoredForm, options: RiskOptions): Around {
  const { form, plan, items } = scored;
  const { today, policy = POLICY, lastYear } = options;
  const year = plan.terms.assessmentYear;
  const lastDay = year === undefined ? undefined : { year, month: 12, day: 31 };
  return {
    columns: form.columns,
    policy,
    shared: sharedAgainstRule(scored),
    lastYear: lastYear ? itemsOfLastYear(lastYear) : NO_LAST_YEAR,
    isYearOver: today !== undefined && lastDay !== undefined && daysFrom(lastDay, today) > 0,
    expects: {
      self: items.some(({ score }) => score.self.kind === 'scored'),
      evidence: expectsEvidence(form),
    },
    ...(today === undefined ? {} : { today }),
  };
}

const itemsOfLastYear = oncePer(lastYearItems);

/** Problems with their places in the list, by the cell they stand at. */
type ProblemsByCell = ReadonlyMap<string, readonly (readonly [place: number, found: Problem])[]>;

function problemsByCell(problems: readonly Problem[]): ProblemsByCell {
  const byCell = new Map<string, [number, Problem][]>();
  problems.forEach((found, place) => {
    if (found.at === undefined) return;
    const key = cellKey(found.at);
    const there = byCell.get(key) ?? [];
    there.push([place, found]);
    byCell.set(key, there);
  });
  return byCell;
}

function cellKey({ sheet, cell }: CellRef): string {
  return `${sheet}!${cell}`;
}

/** The problems at an item's own cells, in the order they were found. */
function problemsOf({ row }: ScoredItem, found: ProblemsByCell): Problem[] {
  if (found.size === 0) return [];
  const cells = [row.cell, ...row.declared.map(({ cell }) => ({ sheet: row.cell.sheet, cell: cell.cell }))];
  const there = [...new Set(cells.map(cellKey))].flatMap((key) => found.get(key) ?? []);
  return there.sort(([a], [b]) => a - b).map(([, one]) => one);
}

function itemRisk(item: ScoredItem, surroundings: Surroundings): ItemRisk[] {
  const { score } = item;
  const { maximum } = score;
  if (score.part === 'bonus' || score.rule.kind === 'notApplicable') return [];
  if (score.part === 'penalty') return penaltyRisk(item);
  if (maximum === undefined || maximum <= 0) return [];
  const isAppraised = score.appraised1.kind === 'scored' || score.appraised2.kind === 'scored';
  if (isAwaited(score) && !isAppraised) return [awaiting(item, maximum)];
  const input = { item, maximum, problems: problemsOf(item, surroundings.found) };
  return [judged(input, isAppraised ? APPRAISED_RULES : RISK_RULES, surroundings)];
}

interface Judged {
  readonly around: Around;
  readonly problems: readonly Problem[];
  readonly risk: ItemRisk;
}

/** By the item: one about which nothing has changed is not judged again. */
const JUDGED = new WeakMap<ScoredItem, Judged>();

function judged(
  input: ItemToJudge,
  rules: readonly RiskRule[],
  { around, isAround }: Surroundings,
): ItemRisk {
  const { item, maximum, problems } = input;
  const known = JUDGED.get(item);
  if (
    known !== undefined &&
    isAround(known.around) &&
    keepSame(known.problems, problems) === known.problems
  ) {
    JUDGED.set(item, { ...known, around });
    return known.risk;
  }
  const reasons = rules.flatMap((rule) => rule({ ...around, ...input }));
  const risk = summed(item, maximum, reasons);
  JUDGED.set(item, { around, problems, risk });
  return risk;
}

function isAwaited({ part, rule }: ScoredItem['score']): boolean {
  return isSurveyPart(part) || (rule.kind === 'cannotTell' && rule.reason === 'awaitingSurvey');
}

function summed(item: ScoredItem, maximum: Points, reasons: readonly RiskReason[]): ItemRisk {
  const sorted = [...reasons].sort((a, b) => rankOf(a) - rankOf(b) || a.secure - b.secure);
  const known = sorted.filter(({ level }) => level !== 'unknown');
  const likely = lowest(maximum, known);
  const gone = subtractPoints(
    maximum,
    lowest(
      maximum,
      known.filter(({ canBeSaved }) => !canBeSaved),
    ),
  );
  const certain = subtractPoints(
    maximum,
    lowest(
      maximum,
      known.filter(({ level }) => level === 'certain'),
    ),
  );
  const atStake = subtractPoints(maximum, likely);
  return {
    ...identityOf(item, maximum),
    level: sorted[0]?.level ?? 'safe',
    likely,
    atStake,
    lost: certain,
    canBeSaved: subtractPoints(atStake, gone),
    reasons: sorted,
  };
}

function rankOf({ level }: RiskReason): number {
  return ORDER.indexOf(level);
}

function lowest(maximum: Points, reasons: readonly RiskReason[]): Points {
  return reasons.reduce<Points>((least, { secure }) => (secure < least ? secure : least), maximum);
}

function awaiting(item: ScoredItem, maximum: Points): ItemRisk {
  const nothing = { atStake: NO_POINTS, lost: NO_POINTS, canBeSaved: NO_POINTS, reasons: [] };
  return { ...identityOf(item, maximum), level: 'awaiting', likely: maximum, ...nothing };
}

/** Points taken off stand outside the 100, but they are lost all the same. */
function penaltyRisk(item: ScoredItem): ItemRisk[] {
  const { self, rule, appraised1, appraised2 } = item.score;
  const scored = [appraised2, appraised1, rule, self].find(({ kind }) => kind === 'scored');
  if (scored?.kind !== 'scored' || scored.points >= 0) return [];
  const taken = -scored.points as Points;
  const reason: RiskReason = {
    code: 'penalty',
    level: 'certain',
    secure: NO_POINTS,
    canBeSaved: false,
    params: { taken: shown(taken) },
  };
  const amounts = { likely: scored.points, atStake: taken, lost: taken, canBeSaved: NO_POINTS };
  return [{ ...identityOf(item, taken), level: 'certain', ...amounts, reasons: [reason] }];
}

function identityOf(
  { score, row }: ScoredItem,
  maximum: Points,
): Pick<ItemRisk, 'code' | 'title' | 'cell' | 'maximum'> {
  return { code: score.code, title: score.title, cell: row.cell, maximum };
}

function totalOf(items: readonly ItemRisk[], pointsOf: (item: ItemRisk) => Points): RiskTotal {
  const counted = items.map(pointsOf).filter((points) => points > 0);
  return {
    points: counted.reduce<number>((sum, points) => sum + points, 0) as Points,
    items: counted.length,
  };
}
