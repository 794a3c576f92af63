import { sentence } from '../../messages';
import { fill, type Language } from '../../messages/language';
import { SOURCES_PANE } from '../../messages/pane-sources';
import { FED_STATES, STATISTICS_LABELS } from '../../messages/statistics';
import { stampLine } from '../../output/reports/feed';
import type { CellRef, Problem } from '../../result';
import { showNumber } from '../../review/figures';
import type { FedFigure } from '../../review/statistics/feed';
import type { ColumnMatch, UnitMatch } from '../../review/statistics/feed-map';
import type { FedWorkbook } from '../../workflows/feed-statistics';

/** One guess a person confirms or leaves. */
export interface Proposal {
  readonly key: string;
  readonly text: string;
  readonly match: { readonly column: ColumnMatch } | { readonly unit: UnitMatch };
}

export interface FigureLine {
  readonly key: string;
  readonly title: string;
  /** `≠ Khác`: never a colour alone. */
  readonly state: string;
  readonly figures: string;
  readonly cell?: CellRef;
}

export interface SourcesView {
  readonly read: string;
  readonly stamp: string;
  readonly proposals: readonly Proposal[];
  readonly figures: readonly FigureLine[];
  /** What stands in the way of comparing, or is still to be said. */
  readonly remarks: readonly string[];
}

/** Ensures an export beside what was declared, what differs first. */
export function sourcesView(fed: FedWorkbook, problems: readonly Problem[], language: Language): SourcesView {
  const { source, feed, map, proposals } = fed;
  const figures = feed?.figures ?? [];
  const said = new Set(feed?.problems);
  const rank = (figure: FedFigure): number => ORDER.indexOf(figure.state);
  return {
    read: fill(SOURCES_PANE['sources.read'], { file: source.file, sheet: source.sheet }, language),
    stamp: stampLine(feed?.stamp ?? { ...source.stamp, ...map.stamp }, language),
    proposals: [
      ...proposals.units.map((unit) => unitProposal(unit, language)),
      ...proposals.columns.map((column) => columnProposal(column, language)),
    ],
    figures: [...figures].sort((a, b) => rank(a) - rank(b)).map((figure) => lineOf(figure, language)),
    // What a figure's own line says already is not said twice.
    remarks: problems.filter((one) => !said.has(one as never)).map((one) => sentence(one, language)),
  };
}

const ORDER: readonly FedFigure['state'][] = ['differs', 'ownBlank', 'sourceBlank', 'agrees'];

function unitProposal(unit: UnitMatch, language: Language): Proposal {
  const params = { unit: unit.unit, row: unit.row };
  const text = fill(STATISTICS_LABELS['feed.proposed-unit'], params, language);
  return { key: `unit:${unit.unit}`, text, match: { unit } };
}

function columnProposal(column: ColumnMatch, language: Language): Proposal {
  const { item, input, part = '', label = '', similarity = 0 } = column;
  const params = { item, label, column: column.column, similarity };
  const text = fill(SOURCES_PANE['sources.column'], params, language);
  return { key: `column:${item}|${input}|${part}`, text, match: { column } };
}

function lineOf(figure: FedFigure, language: Language): FigureLine {
  const { code, title, label, input, column, own, fed, difference, state } = figure;
  const blank = SOURCES_PANE['sources.blank'][language];
  const params = {
    own: own ? showNumber(own.value) : blank,
    fed: fed ? showNumber(fed.value) : blank,
    difference: difference ? showNumber(difference) : '',
  };
  const words = state === 'differs' && difference ? 'sources.figure-off' : 'sources.figure';
  return {
    key: `${code}|${input}|${column}`,
    title: `${code} ${title}: ${label}`,
    state: FED_STATES[state][language],
    figures: fill(SOURCES_PANE[words], params, language),
    ...(own === undefined ? {} : { cell: own.cell }),
  };
}
