import { DEFAULT_PHRASES } from '../../../messages/appraisal-phrases';
import { decimalWords, pointsWords } from '../../../messages/figures';
import type { Language } from '../../../messages/language';
import { ROUND_LABELS } from '../../../messages/round';
import { placesOf } from '../../../output/round/appraisal/line-places';
import type { Phrase } from '../../../output/round/appraisal/phrases';
import type { CellRef } from '../../../result';
import {
  isLockedState,
  isOwnItem,
  isSurveyed,
  secondAppraiserOf,
  wasOpened,
} from '../../../round/appraisal/desk';
import type { Decision, RoundLine, RuleScore } from '../../../round/line';
import { pointsToDecimal, subtractPoints } from '../../../rulebook/points';
import { reasonWords, stateOfUnit, type Scene, type Target } from './scene';

export interface CardFigure {
  readonly label: string;
  readonly value: string;
}

export interface CardRound {
  readonly round: 1 | 2;
  readonly points: string;
  readonly decision?: string;
  readonly opinion?: string;
}

/** One item of one unit with everything a decision on it is made from. */
export interface Card {
  readonly unitName: string;
  readonly title: string;
  readonly figures: readonly CardFigure[];
  /** Why the scale gives nothing, in words. */
  readonly ruleNote?: string;
  readonly scoringText?: string;
  readonly evidence?: string;
  readonly isEvidenceOpened: boolean;
  readonly unitNote?: string;
  readonly explanation?: string;
  readonly source: string;
  readonly appraiser?: string;
  /** The unit would appraise itself: who does so instead, or nobody yet. */
  readonly second?: { readonly name?: string };
  readonly rounds: readonly CardRound[];
  /** Why it still needs somebody. */
  readonly open?: string;
  readonly cell?: CellRef;
  /** Whether anybody may decide it now: not fixed, not a survey's, not an earlier state. */
  readonly isOpen: boolean;
  readonly closedWhy?: 'locked' | 'survey' | 'earlier';
  /** The self-score in the decimal comma, to start from when it is changed. */
  readonly self?: string;
}

/** Ensures what the pane shows of one item of one unit; undefined where the round has no such line. */
export function cardOf(scene: Scene, target: Target, language: Language): Card | undefined {
  const { desk, opened } = scene;
  const unit = desk.units.get(target.unit);
  const item = unit && desk.items(unit).get(target.item);
  const line = desk.lines.get(`${target.unit}\n${target.item}`);
  if (unit === undefined || item === undefined || line === undefined) return undefined;
  const { node } = item;
  const appraiser = desk.assignment(unit, target.item)?.appraiser;
  const open = reasonWords(scene, target, language);
  const cell = placesOf(opened.content)(line, 'points1');
  const second = secondAppraiserOf(desk, unit, target.item);
  const closedWhy = closedBecause(scene, target, isSurveyed(item));
  return {
    unitName: unit.name,
    title: `${node.code} ${node.title}`,
    figures: figuresOf(line, node.maximum, language),
    source: ROUND_LABELS[`source.${node.source}`][language],
    isEvidenceOpened: wasOpened(desk, line),
    rounds: roundsOf(line, language),
    isOpen: closedWhy === undefined,
    ...wordsOf(line),
    ...(node.scoringText === undefined ? {} : { scoringText: node.scoringText }),
    ...(line.self === undefined ? {} : { self: decimalWords(pointsToDecimal(line.self), language) }),
    ...(appraiser === undefined ? {} : { appraiser }),
    ...(isOwnItem(desk, unit, target.item) ? { second: second === undefined ? {} : { name: second } } : {}),
    ...(open === undefined ? {} : { open }),
    ...(cell === undefined ? {} : { cell }),
    ...(closedWhy === undefined ? {} : { closedWhy }),
  };
}

function closedBecause(scene: Scene, { unit }: Target, isSurvey: boolean): Card['closedWhy'] {
  if (scene.then !== undefined) return 'earlier';
  if (isSurvey) return 'survey';
  return isLockedState(stateOfUnit(scene, unit)) ? 'locked' : undefined;
}

type Figured = 'maximum' | 'self' | 'rule' | 'difference';

function figuresOf(
  { self, rule }: RoundLine,
  maximum: Parameters<typeof pointsWords>[0],
  language: Language,
): CardFigure[] {
  const byScale = rule.kind === 'points' ? rule.points : undefined;
  const difference = byScale === undefined || self === undefined ? undefined : subtractPoints(byScale, self);
  const figure = (key: Figured, value: string): CardFigure => {
    return { label: ROUND_LABELS[`line.${key}`][language], value };
  };
  return [
    figure('maximum', pointsWords(maximum, language)),
    figure('self', pointsWords(self, language)),
    figure('rule', ruleWords(rule, language)),
    figure('difference', pointsWords(difference, language)),
  ];
}

function ruleWords(rule: RuleScore, language: Language): string {
  if (rule.kind === 'notApplicable') return ROUND_LABELS['rule.notApplicable'][language];
  return pointsWords(rule.kind === 'points' ? rule.points : undefined, language);
}

function roundsOf(line: RoundLine, language: Language): CardRound[] {
  return ([1, 2] as const).flatMap((round): CardRound[] => {
    const { points, decision, opinion } = line[`round${round}`];
    if (points === undefined && decision === undefined && opinion === undefined) return [];
    return [
      {
        round,
        points: pointsWords(points, language),
        ...(decision === undefined ? {} : { decision: decisionWords(decision, language) }),
        ...(opinion === undefined ? {} : { opinion }),
      },
    ];
  });
}

function wordsOf({ evidence, unitNote, explanation, rule }: RoundLine) {
  return {
    ...(evidence === undefined ? {} : { evidence }),
    ...(unitNote === undefined ? {} : { unitNote }),
    ...(explanation === undefined ? {} : { explanation }),
    ...(rule.kind === 'cannotTell' && rule.why !== '' ? { ruleNote: rule.why } : {}),
  };
}

/** Ensures a decision as the sheet spells it. */
export function decisionWords(decision: Decision, language: Language): string {
  return ROUND_LABELS[`decision.${decision}`][language];
}

/**
 * Ensures the phrases that fit a decision; one without a decision fits any. Before the workbook has its sheet of
 * phrases, those it will start with.
 */
export function phrasesFor(phrases: readonly Phrase[], decision: Decision, language: Language): Phrase[] {
  const first = DEFAULT_PHRASES.map(({ code, decision: of, ...words }) => {
    return { code, decision: of, words: words[language] };
  });
  const all: readonly Phrase[] = phrases.length > 0 ? phrases : first;
  return all.filter((one) => one.decision === undefined || one.decision === decision);
}

/** One line of a unit's list of items. */
export interface ItemLine {
  readonly item: string;
  readonly title: string;
  readonly figures: string;
  readonly status: string;
  readonly isOpen: boolean;
}

/** Ensures every item of one unit in the order of its criteria, with what stands of it. */
export function itemLines(scene: Scene, unitId: string, language: Language): ItemLine[] {
  const { desk } = scene;
  const unit = desk.units.get(unitId);
  if (unit === undefined) return [];
  return [...desk.items(unit)].flatMap(([item, { node }]): ItemLine[] => {
    const line = desk.lines.get(`${unitId}\n${item}`);
    if (line === undefined) return [];
    const open = reasonWords(scene, { unit: unitId, item }, language);
    const decision = line.round2.decision ?? line.round1.decision;
    const last = line.round2.points ?? line.round1.points;
    const decided = decision === undefined ? '' : decisionWords(decision, language);
    return [
      {
        item,
        title: `${node.code} ${node.title}`,
        figures: `${pointsWords(line.self, language)} → ${pointsWords(last, language)}`,
        status: open ?? decided,
        isOpen: open !== undefined,
      },
    ];
  });
}
