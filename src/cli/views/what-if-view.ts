import { fill, type Language } from '../../messages/language';
import { WHAT_IF_WORDS, type WhatIfWord } from '../../messages/what-if-words';
import type { RankMove } from '../../review/what-if/rank-move';
import type { Totals } from '../../review/what-if/totals';
import type { Tried, TriedItem } from '../../review/what-if/try-scenario';
import type { Outcome } from '../../scoring/scorecard';
import { outcomeReason } from '../../output/outcome-reason';
import { cellJson } from '../door';
import { pointsJson, pointsWords, shareWords } from '../figures';
import { hanging } from '../terminal';
import { tallyJson } from './score-view';

type Params = Readonly<Record<string, string | number>>;

export function words(word: WhatIfWord, language: Language, params: Params = {}): string {
  return fill(WHAT_IF_WORDS[word], params, language);
}

/** Ensures one scenario's result as JSON carries it. */
export function triedJson(
  tried: Tried,
  move: RankMove | undefined,
  language: Language,
): Record<string, unknown> {
  const { scenario, basis, items, before, after } = tried;
  return {
    scenario,
    basis,
    items: items.map((item) => itemJson(item, language)),
    totals: { before: totalsJson(before), after: totalsJson(after) },
    rank: move === undefined ? null : rankJson(move),
  };
}

function itemJson(
  { item, before, after, difference }: TriedItem,
  language: Language,
): Record<string, unknown> {
  const { score, row } = item;
  return {
    code: score.code,
    title: score.title,
    ...cellJson(row.cell),
    maximum: pointsJson(score.maximum),
    before: outcomeJson(before),
    after: outcomeJson(after),
    difference: pointsJson(difference),
    outcome: after.kind,
    reason: outcomeReason(after, language),
  };
}

function outcomeJson(outcome: Outcome): string | null {
  return outcome.kind === 'scored' ? pointsJson(outcome.points) : null;
}

/** Ensures totals as JSON: the scale as `score` tells it, and the result with bonus and penalty. */
export function totalsJson({ summary, everything, classification }: Totals): Record<string, unknown> {
  return {
    ...tallyJson(summary.total),
    result: pointsJson(everything.points),
    classification: classification ?? null,
  };
}

function rankJson({ group, of, from, to }: RankMove): Record<string, unknown> {
  return { group, of, before: from?.rank ?? null, after: to?.rank ?? null };
}

/** Ensures a scenario's result as a person reads it. */
export function triedLines(tried: Tried, move: RankMove | undefined, language: Language): string[] {
  const { items, before, after } = tried;
  const classes = { before: before.classification ?? '–', after: after.classification ?? '–' };
  const hasClass = before.classification !== undefined || after.classification !== undefined;
  const isOutside = before.everything.points !== before.summary.total.points;
  const results = {
    before: pointsWords(before.everything.points, language),
    after: pointsWords(after.everything.points, language),
  };
  return [
    ...items.flatMap((item) => hanging(`  ${itemLine(item, language)}`, '    ')),
    '',
    ...hanging(totalLine(before, 'total.before', language), '  '),
    ...hanging(totalLine(after, 'total.after', language), '  '),
    ...(isOutside ? hanging(words('total.result', language, results), '  ') : []),
    ...(hasClass ? hanging(words('class.line', language, classes), '  ') : []),
    ...(move === undefined ? [] : hanging(rankLine(move, language), '  ')),
  ];
}

function itemLine({ item, before, after, difference }: TriedItem, language: Language): string {
  const sign = difference !== undefined && difference > 0 ? '+' : '';
  return words('item.line', language, {
    code: item.score.code,
    title: item.score.title,
    before: outcomeWords(before, language),
    after: outcomeWords(after, language),
    difference: difference === undefined ? '' : ` (${sign}${pointsWords(difference, language)})`,
  });
}

function outcomeWords(outcome: Outcome, language: Language): string {
  return pointsWords(outcome.kind === 'scored' ? outcome.points : undefined, language);
}

function totalLine({ summary }: Totals, when: 'total.before' | 'total.after', language: Language): string {
  const { points, applicableMaximum, share, undecidedMaximum, complete } = summary.total;
  const undecided = { undecided: pointsWords(undecidedMaximum, language) };
  return words('total.line', language, {
    when: words(when, language),
    points: pointsWords(points, language),
    maximum: pointsWords(applicableMaximum, language),
    share: share === undefined ? '' : words('total.share', language, { share: shareWords(share, language) }),
    undecided: complete ? '' : words('total.undecided', language, undecided),
  });
}

function rankLine({ group, of, from, to }: RankMove, language: Language): string {
  return words('rank.line', language, { group, of, before: from?.rank ?? '–', after: to?.rank ?? '–' });
}
