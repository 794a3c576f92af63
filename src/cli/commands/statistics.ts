import { fill } from '../../messages/language';
import { STATISTICS_LABELS } from '../../messages/statistics';
import { provinceRatesTable } from '../../output/reports/province-rates';
import { tableToSheet } from '../../output/table-sheet';
import { tableToText } from '../../output/table-text';
import type { Result } from '../../result';
import type { ProvinceRate } from '../../review/statistics/province-rates';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { ratesOfProvince } from '../../workflows/province-rates';
import type { FiledProblem } from '../../workflows/rank-agencies';
import type { WorkbookPort } from '../../workbook/workbook';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { dayOption } from '../dates';
import { problemJson, type Answer, type Command } from '../door';
import { shareJson } from '../figures';
import { newWorkbook, openFile, workbookPaths, writeBytes } from '../files';
import { rulebookOption } from '../rulebook-option';

/** The province's rates from what its units sent, with the units that pull them down. */
export const statistics: Command = {
  shape: {
    options: { rate: 'string', target: 'string', rulebook: 'string', date: 'string', out: 'string' },
    repeatable: ['rate'],
  },
  async run(args) {
    operand(args, 0, 'DIR|FILE');
    const rulebook = await rulebookOption(args.text('rulebook'));
    if (!rulebook.ok) return answer([], rulebook.problems, args);
    const target = targetOption(args.text('target'));
    const found = await ratesOfProvince({
      files: workbookPaths(args.operands).map((path) => ({
        file: path,
        port: openFile(path) as Result<WorkbookPort>,
      })),
      named: args.all('rate').map(namedRate),
      today: dayOption(args.text('date')),
      ...(target === undefined ? {} : { target }),
      ...(rulebook.value === undefined ? {} : { rulebook: rulebook.value }),
    });
    return answer(found.ok ? found.value.rates : [], found.problems, args, target);
  },
};

/** `--rate "Đúng hạn/Đã giải quyết"`: a rate that no column of the table is. */
function namedRate(text: string): { readonly numerator: string; readonly denominator: string } {
  const [numerator = '', denominator = '', ...more] = text.split(/\s*\/\s*/);
  if (numerator === '' || denominator === '' || more.length > 0)
    throw new UsageError('bad-value', `--rate ${text}`);
  return { numerator, denominator };
}

function targetOption(text: string | undefined): Rational | undefined {
  if (text === undefined) return undefined;
  const target = r.parseDecimal(text.trim().replace(/\s*%$/, '').replace(',', '.'));
  if (target === undefined || r.compare(target, r.rational(100)) > 0 || r.compare(target, r.ZERO) < 0) {
    throw new UsageError('bad-value', `--target ${text}`);
  }
  return target;
}

function answer(
  rates: readonly ProvinceRate[],
  problems: readonly FiledProblem[],
  args: ParsedArguments,
  target?: Rational,
): Answer {
  const { language } = args;
  const out = rates.length === 0 ? undefined : args.text('out');
  const table = provinceRatesTable({ rates, language, ...(target === undefined ? {} : { target }) });
  if (out !== undefined) writeBytes(out, newWorkbook([tableToSheet(table)]));
  const written =
    out === undefined ? [] : [fill(STATISTICS_LABELS['rates.written'], { file: out }, language)];
  return {
    json: {
      schema: 'cchc.statistics/1',
      rates: rates.map(rateJson),
      output: out ?? null,
      problems: problems.map((each) => problemJson(each, language, each.file)),
    },
    lines: rates.length === 0 ? [] : [tableToText(table, { language }), ...written],
    problems,
  };
}

function rateJson({
  fact,
  code,
  units,
  pooled,
  leftOut,
  casesToTarget,
}: ProvinceRate): Record<string, unknown> {
  const fraction = new Map(units.map((unit) => [unit.agency, unit]));
  return {
    fact,
    code: code ?? null,
    numerator: decimal(pooled.numerator),
    denominator: decimal(pooled.denominator),
    rate: shareJson(pooled.rate),
    units: units.length,
    pullingDown: pooled.pullingDown.map(({ agency, rate, casesShort }) => ({
      agency,
      numerator: decimal(fraction.get(agency)?.numerator ?? r.ZERO),
      denominator: decimal(fraction.get(agency)?.denominator ?? r.ZERO),
      rate: shareJson(rate),
      casesShort: Number(casesShort),
    })),
    leftOut,
    casesToTarget: casesToTarget === undefined ? null : Number(casesToTarget),
  };
}

function decimal(value: Rational): string {
  return r.toDecimal(value, 4);
}
