import type { Day } from '../../methods/answers';
import { addPoints, fromPoints, NO_POINTS, subtractPoints, toPoints } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import type { Points } from '../../rulebook/points';
import type { Problem } from '../../result';
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
import type { ItemRisk, RiskInput, RiskLevel, RiskMap, RiskReason, RiskTotal } from './risk';
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
    ...assumed(levels('awaiting'), surroundings.lastYear),
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

type Surroundings = Omit<RiskInput, 'item' | 'maximum' | 'problems'> & {
  readonly found: readonly Problem[];
};

function surroundingsOf(scored: ScoredForm, options: RiskOptions): Surroundings {
  const { form, plan, problems, items } = scored;
  const { today, policy = POLICY, lastYear } = options;
  const year = plan.terms.assessmentYear;
  const lastDay = year === undefined ? undefined : { year, month: 12, day: 31 };
  return {
    form,
    policy,
    found: problems,
    shared: sharedAgainstRule(scored),
    lastYear: lastYear ? lastYearItems(lastYear) : NO_LAST_YEAR,
    isYearOver: today !== undefined && lastDay !== undefined && daysFrom(lastDay, today) > 0,
    expects: {
      self: items.some(({ score }) => score.self.kind === 'scored'),
      evidence: expectsEvidence(form),
    },
    ...(today === undefined ? {} : { today }),
  };
}

function itemRisk(item: ScoredItem, { found, ...around }: Surroundings): ItemRisk[] {
  const { score, row } = item;
  const { maximum } = score;
  if (score.part === 'bonus' || score.rule.kind === 'notApplicable') return [];
  if (score.part === 'penalty') return penaltyRisk(item);
  if (maximum === undefined || maximum <= 0) return [];
  const cells = new Set([row.cell.cell, ...row.declared.map(({ cell }) => cell.cell)]);
  const problems = found.filter(({ at }) => at?.sheet === row.cell.sheet && cells.has(at.cell));
  const input: RiskInput = { ...around, item, maximum, problems };
  const isAppraised = score.appraised1.kind === 'scored' || score.appraised2.kind === 'scored';
  if (isAwaited(score) && !isAppraised) return [awaiting(item, maximum)];
  const rules = isAppraised ? APPRAISED_RULES : RISK_RULES;
  return [
    summed(
      item,
      maximum,
      rules.flatMap((rule) => rule(input)),
    ),
  ];
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
