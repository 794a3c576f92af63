import { problem } from '../../result';
import type { CellRef } from '../../result';
import type { Answers } from '../../methods/answers';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { ScoredItem } from '../scored-form/score-form';
import { comparableCode } from '../scored-form/rulebook-match';
import { showNumber } from '../figures';
import { plainWords } from '../words';
import type { ColumnMatch } from './feed-map';
import type { StatisticsProblem } from './problems';
import type { FigureSource, SourceFigure, SourceUnit } from './source';
import type { Stamp } from './stamp';

/** One input of an item with what the unit declares beside what another system says. */
export interface FedFigure {
  readonly code: string;
  readonly title: string;
  readonly input: string;
  readonly label: string;
  readonly column: string;
  readonly own?: { readonly value: Rational; readonly cell: CellRef };
  readonly fed?: SourceFigure;
  readonly state: 'agrees' | 'differs' | 'ownBlank' | 'sourceBlank';
  /** Fed less own. */
  readonly difference?: Rational;
}

/** What a source says of one unit, stamped. Nothing of it is written over what the unit declared. */
export interface Feed {
  readonly figures: readonly FedFigure[];
  readonly stamp: Stamp;
  readonly problems: readonly StatisticsProblem[];
}

export interface FeedRequest {
  readonly items: readonly ScoredItem[];
  readonly source: FigureSource;
  readonly unit: SourceUnit;
  /** Confirmed ones only. */
  readonly matches: readonly ColumnMatch[];
  readonly stamp: Stamp;
}

/** Ensures every confirmed column held against the input it feeds; any difference is a problem, blanks are no zeros. */
export function feedItems({ items, source, unit, matches, stamp }: FeedRequest): Feed {
  const problems: StatisticsProblem[] = [];
  const name = stamp.source ?? source.file;
  const figures = matches.flatMap((match): FedFigure[] => {
    const item = items.find(({ score }) => comparableCode(score.code) === comparableCode(match.item));
    const fault = faultOf(match, item, source);
    if (fault) problems.push(fault);
    if (fault || !item) return [];
    const figure = besides(match, item, unit);
    problems.push(...remarks(figure, { name, unit }));
    return [figure];
  });
  return { figures, stamp, problems };
}

function faultOf(
  match: ColumnMatch,
  item: ScoredItem | undefined,
  source: FigureSource,
): StatisticsProblem | undefined {
  const { column, input } = match;
  if (!source.columns.some(({ name }) => name === column)) {
    return problem('statistics.column-missing', 'error', { column, file: source.file });
  }
  const isAsked = item?.needs.some(({ key, part }) => key === input && part === match.part) ?? false;
  const params = { item: match.item, input: match.label ?? input, column };
  return isAsked ? undefined : problem('statistics.input-missing', 'error', params);
}

function besides(match: ColumnMatch, item: ScoredItem, unit: SourceUnit): FedFigure {
  const own = ownOf(match, item);
  const fed = unit.figures.get(match.column);
  const label = item.needs.find(({ key, part }) => key === match.input && part === match.part)?.label;
  const base = {
    code: item.score.code,
    title: item.score.title,
    input: match.input,
    label: label ?? match.input,
    column: match.column,
    ...(own === undefined ? {} : { own }),
    ...(fed === undefined ? {} : { fed }),
  };
  if (fed === undefined) return { ...base, state: 'sourceBlank' };
  if (own === undefined) return { ...base, state: 'ownBlank' };
  const difference = r.subtract(fed.value, own.value);
  return { ...base, difference, state: r.isZero(difference) ? 'agrees' : 'differs' };
}

function ownOf({ input, part }: ColumnMatch, { score, inputs, row }: ScoredItem): FedFigure['own'] {
  const value = answered(score.answers, input, part);
  const read = inputs.find((one) => one.key === input && one.part === part);
  return value === undefined ? undefined : { value, cell: read?.cell ?? row.cell };
}

function answered(answers: Answers, input: keyof Answers, part: number | undefined): Rational | undefined {
  const answer = input === 'parts' ? answers.parts?.[part ?? 0] : answers[input];
  return typeof answer === 'object' && 'n' in answer ? answer : undefined;
}

interface Around {
  readonly name: string;
  readonly unit: SourceUnit;
}

function remarks(figure: FedFigure, { name, unit }: Around): StatisticsProblem[] {
  const { code: item, label: input, own, fed, difference, state } = figure;
  const shown = {
    item,
    input,
    source: name,
    own: own ? showNumber(own.value) : '',
    fed: fed ? showNumber(fed.value) : '',
    other: fed ? `${fed.cell.sheet}!${fed.cell.cell}` : '',
    difference: difference ? showNumber(difference) : '',
  };
  if (state === 'agrees' || (state === 'sourceBlank' && !own)) return [];
  if (state === 'sourceBlank') return [problem('statistics.feed-blank', 'info', shown, own?.cell)];
  if (state === 'ownBlank') return [problem('statistics.feed-own-blank', 'info', shown)];
  return [problem('statistics.feed-differs', 'warning', shown, own?.cell), ...carriedOver(figure, unit)];
}

const CARRIED = /\b(ton dau ky|ton ky truoc|(?:ky|nam|thang) truoc chuyen)\b/;

/** The commonest reason for two figures to differ: one side counts what was carried over. */
function carriedOver(
  { code, label, own, difference }: FedFigure,
  { figures }: SourceUnit,
): StatisticsProblem[] {
  if (!difference) return [];
  const size = r.max(difference, r.negate(difference));
  return [...figures].flatMap(([column, { value }]) => {
    if (!CARRIED.test(plainWords(column)) || r.isZero(value) || !r.equals(value, size)) return [];
    const params = {
      item: code,
      input: label,
      difference: showNumber(difference),
      column,
      carried: showNumber(value),
    };
    return [problem('statistics.carried-over', 'info', params, own?.cell)];
  });
}
