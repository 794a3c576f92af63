import { CLI_LABELS } from '../../messages/cli';
import { fill, type Language } from '../../messages/language';
import type { Day } from '../../methods/answers';
import { ok, type Problem, type Result } from '../../result';
import { lastYearItems } from '../../review/risks/last-year';
import type { ItemRisk, RiskMap } from '../../review/risks/risk';
import { comparableCode } from '../../review/scored-form/rulebook-match';
import type { ScoredForm } from '../../review/scored-form/score-form';
import { addPoints, subtractPoints, type Points } from '../../rulebook/points';
import { nextStepSentences, reasonSentences, riskWord } from '../../workflows/findings';
import { scoreWorkbook } from '../../workflows/score-workbook';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { dayOption } from '../dates';
import { cellJson, problemJson, type Answer, type Command } from '../door';
import { pointsJson, pointsWords } from '../figures';
import { openFile } from '../files';
import { rulebookOption } from '../rulebook-option';
import { hanging } from '../terminal';

/** What will be lost, why, and what to do; nothing is written. */
export const risks: Command = {
  shape: {
    options: { date: 'string', rulebook: 'string', sheet: 'string', 'last-year': 'string', survey: 'string' },
  },
  async run(args) {
    const opened = openFile(operand(args, 0, 'FILE'));
    if (!opened.ok) return answer(undefined, opened.problems, args);
    const rulebook = await rulebookOption(args.text('rulebook'));
    if (!rulebook.ok) return answer(undefined, rulebook.problems, args);
    const sheet = args.text('sheet');
    const today = dayOption(args.text('date'));
    const isAssumed = surveyOption(args);
    const before = await lastYearOption(args.text('last-year'), today);
    if (!before.ok) return answer(undefined, before.problems, args);
    const scored = await scoreWorkbook(opened.value, {
      today,
      ...(before.value === undefined ? {} : { lastYear: before.value }),
      ...(rulebook.value === undefined ? {} : { rulebook: rulebook.value }),
      ...(sheet === undefined ? {} : { sheet }),
    });
    const problems = [...opened.problems, ...rulebook.problems, ...scored.problems];
    if (!scored.ok) return answer(undefined, problems, args);
    const map = scored.value.risks;
    const survey = isAssumed && before.value ? surveyAsLastYear(map, before.value) : undefined;
    return answer(map, problems, args, survey);
  },
};

/** `--survey last-year`: survey results not yet known are taken to be last year's, as an assumption that is told. */
function surveyOption(args: ParsedArguments): boolean {
  const text = args.text('survey');
  if (text === undefined) return false;
  if (text !== 'last-year') throw new UsageError('bad-value', `--survey ${text}`);
  if (args.text('last-year') === undefined) throw new UsageError('missing-operand', '--last-year');
  return true;
}

/** What the awaited survey results would give and cost if they came out as last year. */
interface AssumedSurvey {
  /** Undefined where last year lacks one of the awaited items: a part of them would say nothing. */
  readonly points?: Points;
  readonly lost?: Points;
  /** Awaited items without a result of last year. */
  readonly missing: readonly string[];
}

function surveyAsLastYear(
  { items, awaiting, awaitingAsLastYear }: RiskMap,
  before: ScoredForm,
): AssumedSurvey {
  const known = lastYearItems(before);
  const awaited = items.filter(({ level }) => level === 'awaiting');
  const missing = awaited.filter(({ code }) => !known.has(comparableCode(code))).map(({ code }) => code);
  if (awaitingAsLastYear === undefined) return { missing };
  return { missing, points: awaitingAsLastYear, lost: subtractPoints(awaiting.points, awaitingAsLastYear) };
}

/** Only what was appraised matters of last year's workbook: what is odd in it is no concern of this year. */
async function lastYearOption(path: string | undefined, today: Day): Promise<Result<ScoredForm | undefined>> {
  if (path === undefined) return ok(undefined);
  const opened = openFile(path);
  if (!opened.ok) return opened;
  const scored = await scoreWorkbook(opened.value, { today });
  return scored.ok ? ok(scored.value.scored) : scored;
}

function answer(
  map: RiskMap | undefined,
  problems: readonly Problem[],
  args: ParsedArguments,
  survey?: AssumedSurvey,
): Answer {
  const { language } = args;
  const listed = (map?.items ?? []).filter(({ level }) => level !== 'safe' && level !== 'awaiting');
  return {
    json: {
      schema: 'cchc.risks/1',
      atStake: pointsJson(map?.atStake.points),
      recoverable: pointsJson(map?.canBeSaved.points),
      lost: pointsJson(map?.lost.points),
      unknown: pointsJson(map?.unknown.points),
      awaiting: pointsJson(map?.awaiting.points),
      awaitingItems: map?.awaiting.items ?? null,
      awaitingAsLastYear: pointsJson(map?.awaitingAsLastYear),
      survey: map && survey ? surveyJson(map, survey) : null,
      items: listed.map((risk) => riskJson(risk, language)),
      problems: problems.map((each) => problemJson(each, language)),
    },
    lines: map === undefined ? [] : riskLines({ map, listed, survey }, language),
    problems: problems.filter(({ severity }) => severity === 'error'),
  };
}

function riskJson(risk: ItemRisk, language: Language): Record<string, unknown> {
  const steps = nextStepSentences(risk, language);
  return {
    code: risk.code,
    title: risk.title,
    ...cellJson(risk.cell),
    level: risk.level,
    points: pointsJson(risk.atStake),
    recoverable: pointsJson(risk.canBeSaved),
    reason: reasonSentences(risk, language).join(' '),
    nextStep: steps.length === 0 ? null : steps.join(' '),
  };
}

function surveyJson({ atStake }: RiskMap, { points, lost, missing }: AssumedSurvey): Record<string, unknown> {
  return {
    assumption: 'last-year',
    points: pointsJson(points),
    lost: pointsJson(lost),
    atStake: lost === undefined ? null : pointsJson(addPoints(atStake.points, lost)),
    missing,
  };
}

interface Shown {
  readonly map: RiskMap;
  readonly listed: readonly ItemRisk[];
  readonly survey: AssumedSurvey | undefined;
}

function riskLines({ map, listed, survey }: Shown, language: Language): string[] {
  const params = {
    atStake: pointsWords(map.atStake.points, language),
    items: map.atStake.items,
    canBeSaved: pointsWords(map.canBeSaved.points, language),
  };
  return [
    ...hanging(fill(CLI_LABELS['score.risk'], params, language), '  '),
    ...awaitingLines(map, language),
    ...asLastYear(map, language),
    ...surveyLines(map, survey, language),
    ...(map.restsOnUnverified ? [CLI_LABELS['score.unverified'][language]] : []),
    ...listed.flatMap((risk) => itemLines(risk, language)),
  ];
}

/** Survey results not yet known stand outside what may be lost: said, so that nobody looks for them there. */
function awaitingLines({ awaiting, awaitingAsLastYear }: RiskMap, language: Language): string[] {
  if (awaiting.items === 0 || awaitingAsLastYear !== undefined) return [];
  const params = { items: awaiting.items, maximum: pointsWords(awaiting.points, language) };
  return hanging(fill(CLI_LABELS['risks.awaiting'], params, language), '  ');
}

function surveyLines({ atStake }: RiskMap, survey: AssumedSurvey | undefined, language: Language): string[] {
  if (survey === undefined) return [];
  const { lost, missing } = survey;
  if (lost === undefined) {
    const label = CLI_LABELS['risks.survey-unknown'];
    return missing.length === 0 ? [] : hanging(fill(label, { items: missing.join(', ') }, language), '  ');
  }
  const params = {
    lost: pointsWords(lost, language),
    atStake: pointsWords(addPoints(atStake.points, lost), language),
  };
  return hanging(fill(CLI_LABELS['risks.survey-lost'], params, language), '  ');
}

function asLastYear({ awaiting, awaitingAsLastYear }: RiskMap, language: Language): string[] {
  if (awaitingAsLastYear === undefined) return [];
  const params = {
    maximum: pointsWords(awaiting.points, language),
    points: pointsWords(awaitingAsLastYear, language),
  };
  return hanging(fill(CLI_LABELS['risks.as-last-year'], params, language), '  ');
}

function itemLines(risk: ItemRisk, language: Language): string[] {
  const heading = `${riskWord(risk.level, language)} · ${risk.code} ${risk.title} · ${pointsWords(risk.atStake, language)} · ${risk.cell.cell}`;
  return [
    '',
    ...hanging(heading, '  '),
    ...reasonSentences(risk, language).flatMap((reason) => hanging(`    ${reason}`, '    ')),
    ...nextStepSentences(risk, language).flatMap((step) => hanging(`  → ${step}`, '    ')),
  ];
}
