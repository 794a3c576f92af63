import { fill, type Language } from '../../messages/language';
import { WHAT_IF_WORDS } from '../../messages/what-if-words';
import { ownWords } from '../../messages/own-words';
import { sentence } from '../../messages';
import type { Answers, AnswerKey } from '../../methods/answers';
import { dayWords } from '../../methods/decision/days';
import type { InputNeed } from '../../methods/method';
import { typed } from '../../review/goal/as-changes';
import type { ScoredItem } from '../../review/scored-form/score-form';
import { allowedInputs } from '../../review/what-if/allowed';
import type { ScenarioChange, ScenarioInput } from '../../review/what-if/scenario';
import { tryScenario, type Tried } from '../../review/what-if/try-scenario';
import type { Totals } from '../../review/what-if/totals';
import type { CellRef } from '../../result';
import type { Outcome } from '../../scoring/scorecard';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import type { RankedAgencies } from '../../workflows/rank-agencies';
import { pointsWords, shareWords } from './figures';
import { standingOf } from './standing';

/** One input of an item as a field to fill. */
export interface InputField {
  readonly input: ScenarioInput;
  readonly label: string;
  /** As declared; empty where nothing is. */
  readonly now: string;
  readonly choices?: readonly string[];
}

export interface ItemFields {
  readonly code: string;
  readonly title: string;
  readonly cell: CellRef;
  readonly fields: readonly InputField[];
}

/** Ensures every item that can be chosen: the ones at risk first, then all others in the order of the sheet. */
export function itemsToTry({ scored, risks }: ScoredWorkbook, language: Language): readonly ItemFields[] {
  const atRisk = risks.items.filter(({ atStake }) => atStake > 0).map(({ code }) => code);
  const ranked = [...scored.items].sort((a, b) => placeIn(atRisk, a) - placeIn(atRisk, b));
  return ranked.map((item) => ({
    code: item.score.code,
    title: item.score.title,
    cell: item.row.cell,
    fields: fieldsOf(item, language),
  }));
}

function placeIn(codes: readonly string[], { score }: ScoredItem): number {
  const place = codes.indexOf(score.code);
  return place < 0 ? codes.length + score.index : place;
}

function fieldsOf(item: ScoredItem, language: Language): readonly InputField[] {
  return allowedInputs(item).flatMap(({ input, need }): InputField[] => {
    if (input === 'absence') return [];
    if (!need) return [{ input, label: '', now: pointsNow(item.score.rule) }];
    const choices = choicesOf(need);
    const now = declaredNow(item.score.answers, need);
    return [{ input, label: ownWords(need.label, language), now, ...(choices ? { choices } : {}) }];
  });
}

function choicesOf({ type, choices }: InputNeed): readonly string[] | undefined {
  return type === 'yesNo' ? ['Có', 'Không'] : choices;
}

function declaredNow(answers: Answers, { key, part }: InputNeed): string {
  const now = part === undefined ? answers[key as Exclude<AnswerKey, 'parts'>] : answers.parts?.[part];
  // A scenario keeps days in the order of their digits; a clerk reads the day first.
  return typeof now === 'object' && 'year' in now ? dayWords(now) : typed(now);
}

function pointsNow(outcome: Outcome): string {
  return outcome.kind === 'scored' ? pointsWords(outcome.points, 'vi') : '';
}

/** What becomes of the points, in words. */
export interface TriedView {
  readonly before: TotalView;
  readonly after: TotalView;
  readonly items: readonly { readonly code: string; readonly words: string }[];
  /** The unit's place and class before and after, or why they are not known. */
  readonly standing: readonly string[];
  readonly problems: readonly string[];
}

export interface TotalView {
  readonly points: string;
  readonly maximum: string;
  readonly share: string;
  /** Maxima of what nobody can tell yet; absent where everything is decided. */
  readonly undecided?: string;
}

/** Ensures what some changes make of the totals, of every item they touch and of the unit's place in a ranking. */
export function tryChanges(
  { scored }: ScoredWorkbook,
  changes: readonly ScenarioChange[],
  { language, ranked }: { readonly language: Language; readonly ranked?: RankedAgencies | undefined },
): TriedView {
  const tried = tryScenario(scored, { name: '', changes });
  return {
    standing: standingOf(tried, scored.scorecard.agency ?? '', { language, ranked }),
    before: totalView(tried.before, language),
    after: totalView(tried.after, language),
    items: tried.items.map((each) => ({ code: each.item.score.code, words: itemWords(each, language) })),
    problems: tried.problems.map((problem) => sentence(problem, language)),
  };
}

function totalView({ everything, ranked }: Totals, language: Language): TotalView {
  const undecided = everything.complete
    ? {}
    : { undecided: pointsWords(everything.undecidedMaximum, language) };
  return {
    points: pointsWords(everything.points, language),
    maximum: pointsWords(everything.applicableMaximum, language),
    share: shareWords(ranked.index, language),
    ...undecided,
  };
}

function itemWords({ item, before, after, difference }: Tried['items'][number], language: Language): string {
  const points = (outcome: Outcome): string => {
    return pointsWords(outcome.kind === 'scored' ? outcome.points : undefined, language);
  };
  const sign = difference !== undefined && difference > 0 ? '+' : '';
  return fill(
    WHAT_IF_WORDS['item.line'],
    {
      code: item.score.code,
      title: item.score.title,
      before: points(before),
      after: points(after),
      difference: difference === undefined ? '' : ` (${sign}${pointsWords(difference, language)})`,
    },
    language,
  );
}
