import { CLI_LABELS } from '../../messages/cli';
import { fill, type Language } from '../../messages/language';
import type { Day } from '../../methods/answers';
import { ok, type Problem, type Result } from '../../result';
import type { ItemRisk, RiskMap } from '../../review/risks/risk';
import type { ScoredForm } from '../../review/scored-form/score-form';
import { nextStepSentences, reasonSentences, riskWord } from '../../workflows/findings';
import { scoreWorkbook } from '../../workflows/score-workbook';
import { operand, type ParsedArguments } from '../arguments';
import { dayOption } from '../dates';
import { cellJson, problemJson, type Answer, type Command } from '../door';
import { pointsJson, pointsWords } from '../figures';
import { openFile } from '../files';
import { rulebookOption } from '../rulebook-option';
import { hanging } from '../terminal';

/** What will be lost, why, and what to do; nothing is written. */
export const risks: Command = {
  shape: { options: { date: 'string', rulebook: 'string', sheet: 'string', 'last-year': 'string' } },
  async run(args) {
    const opened = openFile(operand(args, 0, 'FILE'));
    if (!opened.ok) return answer(undefined, opened.problems, args);
    const rulebook = await rulebookOption(args.text('rulebook'));
    if (!rulebook.ok) return answer(undefined, rulebook.problems, args);
    const sheet = args.text('sheet');
    const today = dayOption(args.text('date'));
    const before = await lastYearOption(args.text('last-year'), today);
    if (!before.ok) return answer(undefined, before.problems, args);
    const scored = await scoreWorkbook(opened.value, {
      today,
      ...(before.value === undefined ? {} : { lastYear: before.value }),
      ...(rulebook.value === undefined ? {} : { rulebook: rulebook.value }),
      ...(sheet === undefined ? {} : { sheet }),
    });
    const problems = [...opened.problems, ...rulebook.problems, ...scored.problems];
    return answer(scored.ok ? scored.value.risks : undefined, problems, args);
  },
};

/** Only what was appraised matters of last year's workbook: what is odd in it is no concern of this year. */
async function lastYearOption(path: string | undefined, today: Day): Promise<Result<ScoredForm | undefined>> {
  if (path === undefined) return ok(undefined);
  const opened = openFile(path);
  if (!opened.ok) return opened;
  const scored = await scoreWorkbook(opened.value, { today });
  return scored.ok ? ok(scored.value.scored) : scored;
}

function answer(map: RiskMap | undefined, problems: readonly Problem[], args: ParsedArguments): Answer {
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
      awaitingAsLastYear: pointsJson(map?.awaitingAsLastYear),
      items: listed.map((risk) => riskJson(risk, language)),
      problems: problems.map((each) => problemJson(each, language)),
    },
    lines: map === undefined ? [] : riskLines(map, listed, language),
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

function riskLines(map: RiskMap, listed: readonly ItemRisk[], language: Language): string[] {
  const params = {
    atStake: pointsWords(map.atStake.points, language),
    items: map.atStake.items,
    canBeSaved: pointsWords(map.canBeSaved.points, language),
  };
  return [
    ...hanging(fill(CLI_LABELS['score.risk'], params, language), '  '),
    ...asLastYear(map, language),
    ...(map.restsOnUnverified ? [CLI_LABELS['score.unverified'][language]] : []),
    ...listed.flatMap((risk) => itemLines(risk, language)),
  ];
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
