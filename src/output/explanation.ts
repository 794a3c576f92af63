import { decimalWords, pointsWords } from '../messages/figures';
import { EXPLANATION_WORDS } from '../messages/explanation';
import { ISSUE_LABELS } from '../messages/issue';
import { fill, type Language } from '../messages/language';
import { ownWords, workingWords } from '../messages/own-words';
import type { Step } from '../methods/method';
import { toDecimal } from '../rulebook/rational';
import { subtractPoints } from '../rulebook/points';
import type { Rounding } from '../rulebook/rulebook';
import type { CellRef } from '../result';
import type { ScoredForm, ScoredItem } from '../review/scored-form/score-form';
import type { ReadInput } from '../sheet';
import { label } from './labels';
import { outcomeReason } from './outcome-reason';
import { ruleWords } from './rule-words';

export interface ExplainedInput {
  readonly label: string;
  /** As understood; what was typed stands beside it where it says more. */
  readonly value: string;
  readonly typed?: string;
  readonly cell: CellRef;
}

/**
 * Why an item has its points, link by link: the rule as written, as understood, the figures with their cells, the band
 * or formula with numbers filled in, points and rounding, source and verification.
 */
export interface Explanation {
  readonly code: string;
  readonly title: string;
  readonly cell: CellRef;
  readonly points: string;
  readonly maximum: string;
  /** Shown only where the unit claimed something. */
  readonly self?: string;
  readonly difference?: string;
  /** The words of the annex. */
  readonly text?: string;
  readonly textCell?: CellRef;
  /** The rule as understood, line by line. */
  readonly rule: readonly string[];
  /** Why nobody can tell, or what is asked. */
  readonly reason?: string;
  readonly inputs: readonly ExplainedInput[];
  readonly steps: readonly Step[];
  readonly rounding: string;
  readonly source: string;
  readonly verification: string;
  readonly isVerified: boolean;
  /** One line to paste into a giải trình. */
  readonly line: string;
}

/** Ensures the whole chain behind the points of one item, in the reader's language. */
export function explainItem(scored: ScoredForm, item: ScoredItem, language: Language): Explanation {
  const { row, score, inputs } = item;
  const { rule, citation } = score;
  const chain = {
    code: row.code,
    title: row.title,
    cell: row.cell,
    ...pointsOf(item, language),
    ...textOf(item),
    rule: understood(item, language),
    ...(rule.kind === 'cannotTell' || rule.kind === 'invalid'
      ? { reason: outcomeReason(rule, language) }
      : {}),
    inputs: inputs.map((input) => inputOf(input, language)),
    steps:
      rule.kind === 'scored' || rule.kind === 'notApplicable'
        ? rule.steps.map((step) => stepIn(step, language))
        : [],
    rounding: roundingWords(scored.plan.terms.rounding, language),
    source: [citation.document, citation.place].filter(Boolean).join(', '),
    verification: verificationWords(score.verification, language),
    isVerified: score.verification.state === 'verified',
  };
  return { ...chain, line: lineFor(chain, earnedWords(item, language), language) };
}

type Points4 = Pick<Explanation, 'points' | 'maximum' | 'self' | 'difference'>;

function pointsOf({ score }: ScoredItem, language: Language): Points4 {
  const { rule, self, maximum } = score;
  const reached = rule.kind === 'scored' ? rule.points : undefined;
  const isExcused = rule.kind === 'notApplicable';
  const claimed = self.kind === 'scored' ? self.points : undefined;
  const differs = claimed !== undefined && reached !== undefined && claimed !== reached;
  return {
    points: isExcused ? label('source.not-applicable', language) : pointsWords(reached, language),
    maximum: pointsWords(maximum, language),
    ...(claimed === undefined ? {} : { self: pointsWords(claimed, language) }),
    ...(differs ? { difference: pointsWords(subtractPoints(claimed, reached), language) } : {}),
  };
}

/** The sheet's own words with their cell, or the rulebook's where it has none. */
function textOf({ row, planned }: ScoredItem): Pick<Explanation, 'text' | 'textCell'> {
  if (row.scoringText) return { text: row.scoringText.value, textCell: row.scoringText.cell };
  const { scoringText } = planned.node;
  return scoringText === undefined ? {} : { text: scoringText };
}

function understood({ score, planned }: ScoredItem, language: Language): readonly string[] {
  const { compiled } = score;
  return compiled?.status === 'understood' ? ruleWords(compiled.spec, planned.context, language) : [];
}

function stepIn({ quote, working }: Step, language: Language): Step {
  return { quote: ownWords(quote, language), working: workingWords(working, language) };
}

function inputOf(
  { key, label: name, typed, cell, value: read }: ReadInput,
  language: Language,
): ExplainedInput {
  const value = key === 'absence' ? absenceWords(read, language) : valueWords(read, language);
  const isSaid = typed.trim() !== '' && value !== typed.trim();
  return { label: ownWords(name, language), value, cell, ...(isSaid ? { typed } : {}) };
}

function absenceWords(value: ReadInput['value'], language: Language): string {
  if (value === 'noCases' || value === 'noAuthority') return ISSUE_LABELS[`absence.${value}`][language];
  return label('source.not-applicable', language);
}

function valueWords(value: ReadInput['value'], language: Language): string {
  if (typeof value === 'boolean') return label(value ? 'answer.yes' : 'answer.no', language);
  if (typeof value !== 'string') return decimalWords(toDecimal(value, 6), language, 0);
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return day === null ? value : `${day[3]}/${day[2]}/${day[1]}`;
}

function roundingWords({ decimals, applies }: Rounding, language: Language): string {
  const key = applies === 'perItem' ? 'rounded-item' : 'rounded-total';
  return fill(EXPLANATION_WORDS[key], { decimals }, language);
}

function verificationWords(verification: ScoredItem['score']['verification'], language: Language): string {
  if (verification.state === 'unverified') return EXPLANATION_WORDS.unverified[language];
  const { by, on } = verification;
  return fill(EXPLANATION_WORDS.verified, { by, on: on.slice(0, 10) }, language);
}

/** What stands outside the scale may have no maximum of its own. */
function earnedWords(item: ScoredItem, language: Language): string {
  const { points, maximum } = pointsOf(item, language);
  if (item.score.rule.kind === 'notApplicable') return points;
  const words = EXPLANATION_WORDS[item.score.maximum === undefined ? 'given' : 'earned'];
  return fill(words, { points, maximum }, language);
}

function lineFor(chain: Omit<Explanation, 'line'>, earned: string, language: Language): string {
  const inputs = chain.inputs.map(({ label: name, value, cell }) => `${name}: ${value} (${cell.cell})`);
  const worked = chain.steps.map(({ working }) => working);
  const params = {
    code: chain.code,
    title: chain.title,
    earned,
    inputs: inputs.join('; ') || '–',
    working: asSentence(worked.join('; ') || (chain.reason ?? '–')),
    text: inOneLine(chain.text ?? '–'),
    source: chain.source,
  };
  return fill(EXPLANATION_WORDS.line, params, language);
}

function asSentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

/** Levels on lines of their own stay apart; a line that opens a list goes on. */
function inOneLine(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, '\n')
    .replace(/(?<=[:;,.])\n/g, ' ')
    .replaceAll('\n', '; ');
}
