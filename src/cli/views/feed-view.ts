import type { Language } from '../../messages/language';
import type { Problem } from '../../result';
import type { FedFigure } from '../../review/statistics/feed';
import type { Stamp } from '../../review/statistics/stamp';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { isoDay } from '../../sheet/dates';
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
    from: from ? isoDay(from) : null,
    to: to ? isoDay(to) : null,
    taken: taken ? isoDay(taken) : null,
    carriedOver: carriedOver ?? null,
  };
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
