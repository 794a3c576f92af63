import { fill, type Language } from '../../messages/language';
import { STATISTICS_LABELS } from '../../messages/statistics';
import type { Day } from '../../methods/answers';
import { trendTable } from '../../output/reports/trend';
import { tableToText } from '../../output/table-text';
import type { Result } from '../../result';
import type { ProjectedItem } from '../../review/statistics/projected-points';
import type { Series } from '../../review/statistics/trend';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { isoDay } from '../../sheet/dates';
import type { FiledProblem } from '../../workflows/rank-agencies';
import { trendOfUnit, type TrendResult } from '../../workflows/trend';
import type { WorkbookPort } from '../../workbook/workbook';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { dayOption } from '../dates';
import { problemJson, type Answer, type Command } from '../door';
import { pointsJson, pointsWords, shareJson, shareWords } from '../figures';
import { openFile, workbookPaths } from '../files';
import { rulebookOption } from '../rulebook-option';
import { hanging } from '../terminal';

/** One unit's figures over several workbooks, and where they would stand at the period's end. */
export const trend: Command = {
  shape: {
    options: {
      on: 'string',
      start: 'string',
      end: 'string',
      unit: 'string',
      rulebook: 'string',
      date: 'string',
    },
    repeatable: ['on'],
  },
  async run(args) {
    operand(args, 0, 'FILE');
    const rulebook = await rulebookOption(args.text('rulebook'));
    if (!rulebook.ok) return answer(undefined, rulebook.problems, args);
    const [start, end, unit] = [args.text('start'), args.text('end'), args.text('unit')];
    const found = await trendOfUnit({
      files: workbookPaths(args.operands).map((path) => ({
        file: path,
        port: openFile(path) as Result<WorkbookPort>,
      })),
      on: new Map(args.all('on').map(dayOfFile)),
      period: {
        ...(start === undefined ? {} : { start: dayOption(start) }),
        ...(end === undefined ? {} : { end: dayOption(end) }),
      },
      today: dayOption(args.text('date')),
      ...(unit === undefined ? {} : { unit }),
      ...(rulebook.value === undefined ? {} : { rulebook: rulebook.value }),
    });
    return answer(found.ok ? found.value : undefined, found.problems, args);
  },
};

/** `--on bieu-thang-6.xlsx=2025-06-30` */
function dayOfFile(text: string): readonly [string, Day] {
  const [, file, day] = /^(.+)=(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  if (file === undefined || day === undefined) throw new UsageError('bad-value', `--on ${text}`);
  return [file, dayOption(day)];
}

function answer(
  result: TrendResult | undefined,
  problems: readonly FiledProblem[],
  args: ParsedArguments,
): Answer {
  const { language } = args;
  return {
    json: {
      schema: 'cchc.trend/1',
      agency: result?.agency ?? null,
      period: result ? { start: isoDay(result.period.start), end: isoDay(result.period.end) } : null,
      snapshots: (result?.snapshots ?? []).map(({ file, on }) => ({ file, on: isoDay(on) })),
      series: (result?.trend.series ?? []).map(seriesJson),
      items: (result?.items ?? []).map(itemJson),
      problems: problems.map((each) => problemJson(each, language, each.file)),
    },
    lines: result ? lines(result, language) : [],
    problems,
  };
}

function seriesJson({
  item,
  title,
  input,
  label,
  points,
  direction,
  atMeanPace,
  atLastPace,
}: Series): object {
  return {
    item,
    title,
    input: input ?? null,
    label,
    points: points.map(({ on, value }) => ({ on: isoDay(on), value: r.toDecimal(value, 4) })),
    direction,
    projection:
      atMeanPace && atLastPace ? { meanPace: exact(atMeanPace), lastPace: exact(atLastPace) } : null,
  };
}

/** A projection is a fraction of days: rounded for reading, exact for reckoning on. */
function exact(value: Rational): { readonly value: string; readonly exact: string } {
  return { value: r.toDecimal(r.round(value, 2), 2), exact: `${value.n}/${value.d}` };
}

function itemJson({ code, rate, points, atPeriodEnd }: ProjectedItem): object {
  const { atMeanPace, atLastPace } = atPeriodEnd;
  return {
    code,
    now: standingJson({ rate, points }),
    meanPace: standingJson(atMeanPace),
    lastPace: standingJson(atLastPace),
  };
}

type Standing = { readonly [Key in 'rate' | 'points']?: ProjectedItem[Key] | undefined };

function standingJson({ rate, points }: Standing): object {
  return { rate: shareJson(rate), points: pointsJson(points) };
}

function lines({ items, ...result }: TrendResult, language: Language): string[] {
  const standing = ({ rate, points }: Standing): string => {
    const parts = [
      ...(rate === undefined ? [] : [shareWords(rate, language)]),
      ...(points === undefined
        ? []
        : [fill(STATISTICS_LABELS['trend.points'], { points: pointsWords(points, language) }, language)]),
    ];
    return parts.length === 0 ? '–' : parts.join(', ');
  };
  return [
    tableToText(trendTable({ ...result, language }), { language }),
    ...items.flatMap((item) => {
      const params = {
        code: item.code,
        now: standing(item),
        mean: standing(item.atPeriodEnd.atMeanPace),
        last: standing(item.atPeriodEnd.atLastPace),
      };
      return hanging(fill(STATISTICS_LABELS['trend.standing'], params, language), '  ');
    }),
  ];
}
