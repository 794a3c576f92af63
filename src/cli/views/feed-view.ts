import type { Day } from '../../methods/answers';
import type { Language } from '../../messages/language';
import type { Problem } from '../../result';
import type { FedFigure } from '../../review/statistics/feed';
import type { Stamp } from '../../review/statistics/stamp';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { FedWorkbook } from '../../workflows/feed-statistics';
import { cellJson, problemJson } from '../door';

interface Around {
  readonly output: string | null;
  readonly problems: readonly Problem[];
  readonly language: Language;
}

/** Ensures the answer of `feed` as JSON. */
export function feedJson(fed: FedWorkbook, { output, problems, language }: Around): Record<string, unknown> {
  const { source, feed, map, proposals } = fed;
  return {
    schema: 'cchc.feed/1',
    source: { file: source.file, sheet: source.sheet, columns: source.columns.map(({ name }) => name) },
    stamp: stampJson(feed?.stamp ?? { ...source.stamp, ...map.stamp }),
    figures: (feed?.figures ?? []).map(figureJson),
    proposals,
    output,
    problems: problems.map((each) => problemJson(each, language)),
  };
}

/** Ensures a stamp with ISO days, null for what nobody stated. */
export function stampJson({ source, from, to, taken, carriedOver }: Stamp): Record<string, string | null> {
  return {
    source: source ?? null,
    from: isoDay(from),
    to: isoDay(to),
    taken: isoDay(taken),
    carriedOver: carriedOver ?? null,
  };
}

export function isoDay(day: Day | undefined): string | null {
  if (day === undefined) return null;
  return `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
}

function figureJson({ code, title, input, label, column, own, fed, state, difference }: FedFigure): object {
  return {
    code,
    title,
    input,
    label,
    column,
    state,
    own: own === undefined ? null : { value: decimal(own.value), ...cellJson(own.cell) },
    fed: fed === undefined ? null : { value: decimal(fed.value), ...cellJson(fed.cell) },
    difference: difference === undefined ? null : decimal(difference),
  };
}

function decimal(value: Rational): string {
  return r.toDecimal(value, 4);
}
