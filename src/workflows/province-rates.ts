import type { Day } from '../methods/answers';
import { failed, ok, problem, type Problem, type Result } from '../result';
import type { FigureSource, SourceRate, SourceUnit } from '../review/statistics/source';
import { provinceRates, type ProvinceRates, type UnitFraction } from '../review/statistics/province-rates';
import type { ScoredItem } from '../review/scored-form/score-form';
import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { Rulebook } from '../rulebook/rulebook';
import type { WorkbookPort } from '../workbook/workbook';
import { scoredForms } from './choose-form';
import type { AgencyFile, FiledProblem } from './rank-agencies';
import { readSources } from './read-sources';
import { rememberingCompiler, scoreWorkbook, type ScoreOptions } from './score-workbook';

export interface ProvinceRatesRequest {
  readonly files: readonly AgencyFile[];
  /** Rates that a person names by two columns, where no column of the table is the rate itself. */
  readonly named: readonly { readonly numerator: string; readonly denominator: string }[];
  /** Percent. */
  readonly target?: Rational;
  readonly rulebook?: Rulebook;
  readonly today: Day;
}

export type FiledProvinceRates = Omit<ProvinceRates, 'problems'>;

/**
 * Ensures the rates of the whole province from whatever its units sent: statistics forms, tables of units, or the
 * fractions declared in their self-scoring sheets.
 */
export async function ratesOfProvince(
  request: ProvinceRatesRequest,
): Promise<Result<FiledProvinceRates, FiledProblem>> {
  const compile = rememberingCompiler();
  const fractions: UnitFraction[] = [];
  const problems: FiledProblem[] = [];
  for (const { file, port } of request.files) {
    const read = port.ok ? await fractionsOf(port.value, { file, request, compile }) : port;
    problems.push(...read.problems.filter(isGrave).map((each) => ({ ...each, file })));
    if (read.ok) fractions.push(...read.value);
    else problems.push({ ...problem('workflow.file-left-out', 'error', { file }), file });
  }
  const { rates, problems: found } = provinceRates(fractions, request.target);
  return rates.length === 0 ? failed(...problems, ...found) : ok({ rates }, [...problems, ...found]);
}

/** Hundreds of remarks on how cells were read belong to each file's own check. */
function isGrave({ severity }: Problem): boolean {
  return severity === 'error';
}

interface Reading {
  readonly file: string;
  readonly request: ProvinceRatesRequest;
  readonly compile: NonNullable<ScoreOptions['compile']>;
}

async function fractionsOf(port: WorkbookPort, reading: Reading): Promise<Result<UnitFraction[]>> {
  const { file, request } = reading;
  const sources = await readSources(port, file);
  if (!sources.ok) return sources;
  const fromSources = sources.value.sources.flatMap((source) => ofSource(source, request, fileName(file)));
  if (scoredForms(sources.value.read.forms).length === 0) return ok(fromSources, sources.problems);
  const declared = await ofScored(port, reading);
  return declared.ok
    ? ok([...fromSources, ...declared.value], sources.problems)
    : ok(fromSources, declared.problems);
}

function fileName(file: string): string {
  return file.replace(/^.*[\\/]|\.[^.]*$/g, '');
}

function ofSource(source: FigureSource, { named }: ProvinceRatesRequest, file: string): UnitFraction[] {
  const known = new Set(source.columns.map(({ name }) => name));
  const asked = named
    .filter(({ numerator, denominator }) => known.has(numerator) && known.has(denominator))
    .map(({ numerator, denominator }): SourceRate => {
      return { name: `${numerator} / ${denominator}`, numerator, denominator: [denominator] };
    });
  return [...source.rates, ...asked].flatMap((rate) =>
    source.units.map((unit) => fractionAt(unit, rate, file)),
  );
}

function fractionAt({ agency, figures }: SourceUnit, rate: SourceRate, file: string): UnitFraction {
  const numerator = figures.get(rate.numerator)?.value;
  const parts = rate.denominator.map((name) => figures.get(name)?.value);
  const known = parts.filter((part) => part !== undefined);
  const denominator = known.length === parts.length ? known.reduce(r.add, r.ZERO) : undefined;
  return {
    agency: agency === '' ? file : agency,
    fact: rate.name,
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
  };
}

/** Fractions declared for the items of a scoring sheet; its own text, rulebook or `--rulebook` says which they are. */
async function ofScored(
  port: WorkbookPort,
  { file, request, compile }: Reading,
): Promise<Result<UnitFraction[]>> {
  const { rulebook, today } = request;
  const scored = await scoreWorkbook(port, {
    today,
    compile,
    ...(rulebook === undefined ? {} : { rulebook }),
  });
  if (!scored.ok) return scored;
  const { items, scorecard } = scored.value.scored;
  const agency = scorecard.agency ?? fileName(file);
  return ok(items.flatMap((item) => declaredFraction(item, agency)));
}

function declaredFraction({ score, needs }: ScoredItem, agency: string): UnitFraction[] {
  const asks = (key: string): boolean => needs.some((need) => need.key === key);
  if (!asks('numerator') || !asks('denominator') || score.compiled?.status !== 'understood') return [];
  if (score.compiled.spec.kind === 'relative') return [];
  const { numerator, denominator, absence } = score.answers;
  return [
    {
      agency,
      fact: score.title,
      code: score.code,
      ...(numerator === undefined ? {} : { numerator }),
      ...(denominator === undefined ? {} : { denominator }),
      ...(absence === undefined ? {} : { absence }),
    },
  ];
}
