import { areaName } from '../../grid/address';
import { CLI_LABELS } from '../../messages/cli';
import { fill, type Language } from '../../messages/language';
import type { ResultsPlace } from '../../output/own-columns';
import { fieldLosses } from '../../review/fields';
import type { Problem } from '../../result';
import type { Points } from '../../rulebook/points';
import type { Basis, ItemScore, Outcome, Scorecard, Tally } from '../../scoring/scorecard';
import { summarise } from '../../scoring/summary';
import { outcomeReason } from '../../output/outcome-reason';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import { cellJson, problemJson } from '../door';
import { pointsJson, pointsWords, shareJson, shareWords } from '../figures';
import { cell, hanging } from '../terminal';

/** One file that was written, and where the results are in it. */
export interface Written {
  readonly file: string;
  readonly places: readonly ResultsPlace[];
}

/** Points by the rules where any item has a rule; a sheet without rules only has its claims. */
function basisOf({ items }: Scorecard): 'rule' | 'self' {
  return items.some(({ rule }) => rule.kind !== 'cannotTell' || rule.reason !== 'noRule') ? 'rule' : 'self';
}

/** Ensures the JSON of one scored workbook (`cchc.score/1`). */
export function scoreJson(
  { scored }: ScoredWorkbook,
  written: readonly Written[],
  problems: readonly Problem[],
  language: Language,
): Record<string, unknown> {
  const { scorecard } = scored;
  const basis = basisOf(scorecard);
  const { rulebook } = scorecard;
  return {
    schema: 'cchc.score/1',
    agency: scorecard.agency ?? null,
    rulebook: {
      id: rulebook.id === '' ? null : rulebook.id,
      title: rulebook.title,
      label: rulebook.label ?? null,
      verification: rulebook.verified ? 'verified' : 'unverified',
    },
    total: { basis, ...tallyJson(scorecard.total[basis]) },
    fields: fieldsOf(scorecard, basis).map(({ code, title, maximum, points, lost, undecided }) => ({
      code,
      title,
      points: pointsJson(points),
      maximum: pointsJson(maximum),
      lost: pointsJson(lost),
      undecided: pointsJson(undecided),
    })),
    parts: Object.fromEntries(
      Object.entries(scorecard.parts).map(([part, tallies]) => [part, tallyJson(tallies[basis])]),
    ),
    items: scorecard.items.map((item) => itemJson(item, language)),
    output: written.map(({ file, places }) => ({
      file,
      results: places.map(({ sheet, area }) => ({ sheet, area: areaName(area) })),
    })),
    problems: problems.map((each) => problemJson(each, language)),
  };
}

interface FieldRow {
  readonly code: string;
  readonly title: string;
  readonly points: Points;
  readonly maximum: Points;
  readonly undecided: Points;
  /** Absent for bonus and penalty: what nobody earned or incurred there is not lost. */
  readonly lost?: Points;
}

function fieldsOf(scorecard: Scorecard, basis: Basis): FieldRow[] {
  return fieldLosses(summarise(scorecard, basis).fields).map(({ lost, ...field }, index) => {
    const part = scorecard.nodes[index]?.part;
    return part === 'bonus' || part === 'penalty' ? field : { ...field, lost };
  });
}

function fieldLine({ code, title, points, maximum, lost }: FieldRow, language: Language): string {
  const reached = `${pointsWords(points, language)}/${pointsWords(maximum, language)}`;
  const isLost = lost !== undefined && lost > 0;
  const gone = isLost ? fill(CLI_LABELS['score.lost'], { lost: pointsWords(lost, language) }, language) : '';
  return `${cell(code, 5)} ${cell(title, 56)} ${cell(reached, 14, 'right')} ${cell(gone, 20, 'right')}`.trimEnd();
}

/** Ensures a tally as JSON: exact points as text, and how much of the maximum is undecided. */
export function tallyJson({ points, applicableMaximum, share, complete, undecidedMaximum }: Tally): object {
  return {
    points: pointsJson(points),
    applicableMaximum: pointsJson(applicableMaximum),
    share: shareJson(share),
    complete,
    undecidedMaximum: pointsJson(undecidedMaximum),
  };
}

function itemJson(item: ItemScore, language: Language): Record<string, unknown> {
  const appraised = item.appraised2.kind === 'scored' ? item.appraised2 : item.appraised1;
  return {
    code: item.code,
    title: item.title,
    outcome: item.rule.kind,
    self: outcomePoints(item.self),
    rule: outcomePoints(item.rule),
    appraised: outcomePoints(appraised),
    points: outcomePoints(item.rule),
    maximum: pointsJson(item.maximum),
    reason: outcomeReason(item.rule, language),
    ...cellJson(item.cell),
  };
}

function outcomePoints(outcome: Outcome): string | null {
  return outcome.kind === 'scored' ? pointsJson(outcome.points) : null;
}

/** Ensures the summary a person reads. */
export function scoreLines(
  { scored, risks }: ScoredWorkbook,
  written: readonly Written[],
  language: Language,
): string[] {
  const { scorecard } = scored;
  const basis = basisOf(scorecard);
  const total = scorecard.total[basis];
  const say = (name: keyof typeof CLI_LABELS, params = {}) => fill(CLI_LABELS[name], params, language);
  const params = {
    agency: scorecard.agency ?? '',
    rulebook: scorecard.rulebook.title,
    basis: CLI_LABELS[`basis.${basis}`][language],
    points: pointsWords(total.points, language),
    maximum: pointsWords(total.applicableMaximum, language),
    share: shareWords(total.share, language),
    undecided: pointsWords(total.undecidedMaximum, language),
    atStake: pointsWords(risks.atStake.points, language),
    items: risks.atStake.items,
    canBeSaved: pointsWords(risks.canBeSaved.points, language),
  };
  return [
    ...hanging([params.agency, params.rulebook].filter((word) => word !== '').join(' · '), '  '),
    ...(scorecard.rulebook.label === undefined ? [] : hanging(scorecard.rulebook.label, '  ')),
    ...(scorecard.rulebook.verified ? [] : [say('score.unverified')]),
    ...hanging(say(total.complete ? 'score.total' : 'score.incomplete', params), '  '),
    ...hanging(say('score.risk', params), '  '),
    '',
    ...fieldsOf(scorecard, basis).map((field) => fieldLine(field, language)),
    '',
    ...written.flatMap(({ file, places }) =>
      hanging(say('score.written', { file, where: placesWords(places) }), '  '),
    ),
  ];
}

function placesWords(places: readonly ResultsPlace[]): string {
  return places.map(({ sheet, area }) => `${sheet}!${areaName(area)}`).join('; ');
}
