import type { Language } from '../../messages/language';
import { problemJson } from '../door';
import { pointsJson, shareJson } from '../figures';
import type { Problem } from '../../result';
import type { GroupRanking, UnrankedUnit } from '../../review/ranking/entry';
import * as r from '../../rulebook/rational';
import type { NodeRanking } from '../../round/standing/by-node';
import type { Standing } from '../../round/standing/standing';
import type { RoundResult } from '../../workflows/round-result';

interface Around {
  readonly by?: readonly NodeRanking[];
  readonly output: string | null;
  readonly problems: readonly Problem[];
  readonly language: Language;
}

/** Ensures the answer of `result` as JSON. */
export function resultJson(
  found: RoundResult,
  { by, output, problems, language }: Around,
): Record<string, unknown> {
  const { standing, versions, corrections, openPetitions } = found;
  const { terms, ranking } = standing;
  return {
    schema: 'cchc.result/1',
    basis: standing.basis,
    year: found.round.year,
    terms: {
      tieRule: terms.tieRule,
      tieKeys: standing.tieKeys,
      onPrintedFigure: terms.onPrintedFigure,
      decimals: terms.decimals,
    },
    groups: ranking.groups.map((group) => groupJson(group, standing)),
    unranked: ranking.unranked.map(unrankedJson),
    ...(by === undefined ? {} : { by: by.map((one) => nodeJson(one)) }),
    ledger: found.ledger.map(({ unit, item, listed, counted, entries }) => ({
      ...{ unit, item, listed: pointsJson(listed), counted: pointsJson(counted) },
      entries: entries.map(({ number }) => number),
    })),
    openPetitions,
    stage: versions.at(-1)?.stage ?? null,
    corrections: corrections.map(({ unit, before, after }) => ({
      unit,
      before: { share: shareJson(before.index), rank: before.rank ?? null },
      after: { share: shareJson(after.index), rank: after.rank ?? null },
    })),
    output,
    problems: problems.map((each) => problemJson(each, language)),
  };
}

function groupJson(group: GroupRanking, standing: Standing): Record<string, unknown> {
  const { name, mean, meanChange, good, fields, classes, rows } = group;
  return {
    name,
    mean: shareJson(mean),
    meanChange: shareJson(meanChange),
    atLeast80: good,
    fields: fields.map(({ code, title, atMaximum, of }) => ({ code, title, atMaximum, of })),
    classes,
    rows: rows.map((row) => {
      const placed = standing.units.find((one) => one.name === row.agency && one.group === name);
      const range = placed && standing.ranges.get(placed.unit.id);
      const parts = placed?.scored?.summary.parts ?? {};
      return {
        rank: row.rank,
        unit: placed?.unit.id ?? null,
        agency: row.agency,
        share: r.toDecimal(row.index, standing.terms.onPrintedFigure ? standing.terms.decimals : 10),
        points: pointsJson(row.points),
        applicableMaximum: pointsJson(placed?.scored?.result.applicableMaximum),
        parts: Object.fromEntries(
          Object.entries(parts).map(([part, { points }]) => [part, pointsJson(points)]),
        ),
        sharedWith: row.sharedWith,
        classification: row.classification ?? null,
        previousRank: row.previousRank ?? null,
        change: shareJson(row.change),
        range: range === undefined ? null : rangeJson(range),
        open: (standing.open.get(placed?.unit.id ?? '') ?? []).map(({ item, reason }) => ({ item, reason })),
      };
    }),
  };
}

type Range = NonNullable<ReturnType<Standing['ranges']['get']>>;

function rangeJson({ lowest, highest, best, worst, overtakes, stability }: Range): Record<string, unknown> {
  return {
    ...{ best, worst, lowest: shareJson(lowest), highest: shareJson(highest) },
    overtakes:
      overtakes === undefined
        ? null
        : {
            before: overtakes.before,
            by: r.toDecimal(overtakes.by, 10),
            points: pointsJson(overtakes.points),
          },
    stability,
  };
}

function unrankedJson({ agency, group, reason, undecidedMaximum }: UnrankedUnit): Record<string, unknown> {
  return { agency, group, reason, undecidedMaximum: pointsJson(undecidedMaximum) };
}

function nodeJson({ code, title, groups, unranked }: NodeRanking): Record<string, unknown> {
  return {
    code,
    title,
    groups: groups.map(({ name, mean, rows }) => ({
      name,
      mean: shareJson(mean),
      rows: rows.map(({ rank, agency, index, points }) => {
        return { rank, agency, share: shareJson(index), points: pointsJson(points) };
      }),
    })),
    unranked: unranked.map(unrankedJson),
  };
}
