import { CLI_LABELS } from '../../messages/cli';
import { fill, type Language } from '../../messages/language';
import type {
  ItemUnderDraft,
  MissingReason,
  UnitUnderDraft,
} from '../../review/rulebook-changes/under-draft';
import type { Problem } from '../../result';
import { NO_POINTS, type Points } from '../../rulebook/points';
import type { Rulebook } from '../../rulebook/rulebook';
import type { CheckedDraft, DraftQuestion, DraftUnit } from '../../workflows/draft-rulebook';
import { problemJson } from '../door';
import { pointsJson, pointsWords } from '../figures';
import { tallyJson } from './score-view';
import { cell, hanging } from '../terminal';

/** What was found in a draft, and for last year's units where they were asked for. */
export interface DraftFindings {
  readonly draft: Rulebook;
  readonly checked: CheckedDraft;
  readonly units?: readonly DraftUnit[];
}

const MISSING_REASONS: readonly MissingReason[] = ['cannot-tell', 'new', 'other-criterion'];

/** Items shown for each unit in text; the JSON has them all. */
const LARGEST = 5;

/** Ensures the JSON of a draft looked through (`cchc.rulebook-draft/1`). */
export function draftJson(
  { draft, checked, units }: DraftFindings,
  problems: readonly (Problem & { readonly file?: string })[],
  language: Language,
): Record<string, unknown> {
  return {
    schema: 'cchc.rulebook-draft/1',
    rulebook: { id: draft.id, title: draft.title, years: draft.years, total: pointsJson(draft.total) },
    rules: checked.rules.map(({ code, title, view }) => ({ code, title, status: view?.status ?? null })),
    questions: checked.questions.map(questionJson),
    units: units?.map(unitJson) ?? null,
    problems: problems.map((each) => problemJson(each, language, each.file)),
  };
}

function questionJson({ quote, ...question }: DraftQuestion): Record<string, unknown> {
  return { ...question, quote: quote ?? null };
}

function unitJson({ agency, file, result }: DraftUnit): Record<string, unknown> {
  const { compared } = result;
  return {
    agency,
    file,
    before: tallyJson(result.before),
    after: tallyJson(result.after),
    difference: pointsJson(result.difference),
    compared: {
      items: compared.items,
      before: pointsJson(compared.before),
      after: pointsJson(compared.after),
      difference: pointsJson(compared.difference),
    },
    changes: result.changes.map(changeJson),
    undecided: result.undecided.map(({ maximum, ...item }) => ({ ...item, maximum: pointsJson(maximum) })),
    dropped: result.dropped.map(({ points, ...item }) => ({ ...item, points: pointsJson(points) })),
  };
}

function changeJson({ code, title, before, after, difference }: ItemUnderDraft): Record<string, unknown> {
  return {
    code,
    title,
    before: pointsJson(before),
    after: pointsJson(after),
    difference: pointsJson(difference),
  };
}

/** Ensures the questions with their proposals, then each unit from the largest gain to the largest loss. */
export function draftLines({ draft, checked, units }: DraftFindings, language: Language): string[] {
  const params = { title: draft.title, questions: checked.questions.length, rules: checked.rules.length };
  return [
    ...hanging(fill(CLI_LABELS['draft.heading'], params, language), '  '),
    ...checked.questions.flatMap((question) => questionLines(question, language)),
    ...(units === undefined ? [] : unitsLines(units, language)),
  ];
}

function questionLines(question: DraftQuestion, language: Language): string[] {
  const { code, title, text, readings, proposal } = question;
  return [
    ...hanging(`${code} ${title}`, '  '),
    ...hanging(`  ? ${text}`, '    '),
    ...readings.flatMap(({ reading, example, points }) =>
      hanging(`    – ${reading}: ${example} → ${points}`, '      '),
    ),
    ...hanging(`  → ${fill(CLI_LABELS['draft.proposal'], { proposal }, language)}`, '    '),
  ];
}

function unitsLines(units: readonly DraftUnit[], language: Language): string[] {
  return [
    '',
    ...hanging(CLI_LABELS['draft.units'][language], '  '),
    ...units.flatMap((unit) => unitLines(unit, language)),
  ];
}

function unitLines({ agency, result }: DraftUnit, language: Language): string[] {
  const { compared, changes, undecided, dropped } = result;
  const figures = `${cell(pointsWords(compared.before, language), 7, 'right')} → ${cell(pointsWords(compared.after, language), 7, 'right')} ${cell(signed(compared.difference, language), 8, 'right')}`;
  const rest = {
    items: compared.items,
    undecided: undecided.length,
    dropped: dropped.length,
    maximum: pointsWords(result.after.undecidedMaximum, language),
  };
  return [
    `${cell(agency, 70)} ${figures}`.trimEnd(),
    ...hanging(`  ${fill(CLI_LABELS['draft.unit'], rest, language)}`, '    '),
    ...changes.slice(0, LARGEST).map((change) => itemLine(change, language)),
    ...missingLines(result, language),
  ];
}

function itemLine({ code, title, before, after, difference }: ItemUnderDraft, language: Language): string {
  const [old, young] = [before, after].map((one) => cell(pointsWords(one, language), 6, 'right'));
  return `    ${cell(code, 8)} ${cell(title, 58)} ${old ?? ''} → ${young ?? ''} ${cell(signed(difference, language), 8, 'right')}`;
}

/** Which items nobody could score and why, so that a gain is not taken for the whole. */
function missingLines({ undecided }: UnitUnderDraft, language: Language): string[] {
  return MISSING_REASONS.flatMap((reason) => {
    const codes = undecided.filter((item) => item.reason === reason).map(({ code }) => code);
    if (codes.length === 0) return [];
    return hanging(`    ${CLI_LABELS[`draft.${reason}`][language]}: ${codes.join(', ')}`, '      ');
  });
}

function signed(points: Points, language: Language): string {
  return points === NO_POINTS ? '=' : `${points > NO_POINTS ? '+' : ''}${pointsWords(points, language)}`;
}
