import { PANE } from '../../messages/pane';
import { fill, type Language } from '../../messages/language';
import { label } from '../../output/labels';
import type { RiskMap } from '../../review/risks/risk';
import type { Basis, ItemScore, NodeScore, Scorecard } from '../../scoring/scorecard';
import { WORKFLOW_LABELS } from '../../messages/workflows';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import { barLength, pointsWords, shareWords } from './figures';

export interface FieldBar {
  readonly code: string;
  readonly title: string;
  readonly points: string;
  readonly maximum: string;
  /** Lengths from 0 to 1. */
  readonly reached: number;
  readonly undecided: number;
  /** The bar in words, for those who do not see it. */
  readonly words: string;
}

/** One line of figures: what it is, how much, of how many items. */
export interface Figure {
  readonly label: string;
  readonly points: string;
  readonly items: number;
}

/** What *Tổng quan* shows, ready to print. */
export interface OverviewView {
  readonly agency: string;
  readonly rulebook: string;
  readonly basis: string;
  /** `75,20`, and the maximum it is of. */
  readonly points: string;
  readonly maximum: string;
  readonly isComplete: boolean;
  readonly share: string;
  /** “đã tính được …; còn … chưa chấm được”, when something is undecided. */
  readonly undecided?: string;
  readonly outside: readonly Figure[];
  readonly stakes: readonly Figure[];
  readonly due?: string;
  readonly missing: readonly { readonly label: string; readonly items: readonly string[] }[];
  readonly fields: readonly FieldBar[];
  /** What the figures rest on: training rulebook, unverified rules, house defaults. */
  readonly cautions: readonly string[];
}

/** Points by the rules where any item has a rule; a sheet without rules only has its claims. */
export function basisOf({ items }: Scorecard): 'rule' | 'self' {
  return items.some(({ rule }) => rule.kind !== 'cannotTell' || rule.reason !== 'noRule') ? 'rule' : 'self';
}

/** Ensures the summary of one scored workbook. */
export function overviewOf({ scored, risks }: ScoredWorkbook, language: Language): OverviewView {
  const { scorecard } = scored;
  const basis = basisOf(scorecard);
  const total = scorecard.total[basis];
  const points = pointsWords(total.points, language);
  const undecided = pointsWords(total.undecidedMaximum, language);
  const due = nextDue(risks, language);
  return {
    agency: scorecard.agency ?? '',
    rulebook: scorecard.rulebook.title,
    basis: label(`basis.${basis}`, language),
    points,
    maximum: pointsWords(total.applicableMaximum, language),
    isComplete: total.complete,
    share: shareWords(total.share, language),
    ...(total.complete
      ? {}
      : { undecided: fill(PANE['overview.undecided'], { points, undecided }, language) }),
    outside: outsideOf(scorecard, basis, language),
    stakes: stakesOf(risks, language),
    ...(due === undefined ? {} : { due }),
    missing: missingOf(scorecard.items, basis, language),
    fields: scorecard.nodes.flatMap((node) => fieldBar(node, basis, language)),
    cautions: cautionsOf(scorecard, language),
  };
}

function isOutside({ part }: Pick<NodeScore, 'part'>): boolean {
  return part === 'bonus' || part === 'penalty';
}

function outsideOf({ parts }: Scorecard, basis: Basis, language: Language): Figure[] {
  return (['bonus', 'penalty'] as const).flatMap((part): Figure[] => {
    const tally = parts[part]?.[basis];
    if (tally === undefined) return [];
    return [{ label: PANE[`part.${part}`][language], points: pointsWords(tally.points, language), items: 0 }];
  });
}

function stakesOf(risks: RiskMap, language: Language): Figure[] {
  return (['atStake', 'canBeSaved', 'lost', 'unknown', 'awaiting'] as const)
    .map((key) => ({
      label: PANE[`stake.${key}`][language],
      points: pointsWords(risks[key].points, language),
      items: risks[key].items,
    }))
    .filter(({ items }) => items > 0);
}

/** The nearest due date among what is still open. */
function nextDue(risks: RiskMap, language: Language): string | undefined {
  const open = risks.items.flatMap(({ code, reasons }) => {
    return reasons.flatMap(({ code: why, params }) => (why === 'dueSoon' ? [{ code, params }] : []));
  });
  const [first] = open.sort((a, b) => Number(a.params['days']) - Number(b.params['days']));
  if (first === undefined) return undefined;
  return fill(PANE['overview.due'], { ...first.params, code: first.code }, language);
}

const MISSING = [
  'missingInput',
  'unreadable',
  'ruleNotUnderstood',
  'openPoint',
  'noRule',
  'notClaimed',
] as const;

function missingOf(items: readonly ItemScore[], basis: Basis, language: Language): OverviewView['missing'] {
  return MISSING.map((reason) => ({
    label: PANE[`missing.${reason}`][language],
    items: items.flatMap((item) => {
      const outcome = item[basis];
      return outcome.kind === 'cannotTell' && outcome.reason === reason ? [item.code] : [];
    }),
  })).filter(({ items: codes }) => codes.length > 0);
}

function fieldBar(node: NodeScore, basis: Basis, language: Language): FieldBar[] {
  if (isOutside(node)) return [];
  const { code, title } = node;
  const tally = node.byBasis[basis];
  const points = pointsWords(tally.points, language);
  const maximum = pointsWords(tally.applicableMaximum, language);
  const undecided = pointsWords(tally.undecidedMaximum, language);
  const words = PANE[tally.complete ? 'overview.bar' : 'overview.bar-undecided'];
  return [
    {
      code,
      title,
      points,
      maximum,
      reached: barLength(tally.points, tally.applicableMaximum),
      undecided: barLength(tally.undecidedMaximum, tally.applicableMaximum),
      words: fill(words, { title, points, maximum, undecided }, language),
    },
  ];
}

function cautionsOf({ rulebook }: Scorecard, language: Language): string[] {
  return [
    ...(rulebook.label === undefined ? [] : [rulebook.label]),
    ...(rulebook.verified ? [] : [WORKFLOW_LABELS['rules.unverified'][language]]),
    ...(rulebook.assumed?.includes('rounding') ? [PANE['overview.assumed'][language]] : []),
  ];
}
