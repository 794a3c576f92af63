import type { WorkbookContent } from '../../grid/cell-grid';
import { fill, type Language } from '../../messages/language';
import { ROUND_RANKING_PANE } from '../../messages/pane-round-ranking';
import { nodeTables } from '../../output/round/standing/node-table';
import { resultTables } from '../../output/round/standing/result-table';
import type { Table } from '../../output/table';
import type { Result } from '../../result';
import type { GroupRanking, RankedRow, UnrankedUnit } from '../../review/ranking/entry';
import { rankingsBy, type NodeRanking } from '../../round/standing/by-node';
import type { Standing } from '../../round/standing/standing';
import * as r from '../../rulebook/rational';
import type { TieRule } from '../../rulebook/rulebook';
import type { Basis } from '../../scoring/scorecard';
import { keptTerms } from '../../workflows/kept-terms';
import { roundResult, type RoundResult } from '../../workflows/round-result';
import { pointsWords, shareWords } from './figures';
import { reasonOf } from './ranking';
import { compileRound } from './round-compile';

/** How a round is to be ranked; what is left out the round itself says. */
export interface RankingChoice {
  /** Where nobody chose one, what was appraised, or what units claim before anything was. */
  readonly basis?: Basis;
  readonly on: 'total' | 'field' | 'criterion';
  /** `code\ntitle` of the field or criterion; the first where absent. */
  readonly node?: string;
  /** The only group shown. */
  readonly group?: string;
  readonly tieRule?: TieRule;
}

export interface PlaceRow {
  readonly rank: string;
  readonly unit: string;
  readonly points: string;
  readonly index: string;
  readonly isShared: boolean;
  /** Last year, what may still change, what would move it: one line each. */
  readonly details: readonly string[];
}

export interface PlaceGroup {
  readonly name: string;
  readonly heading: string;
  readonly rows: readonly PlaceRow[];
  readonly notes: readonly string[];
}

export interface RoundRankingView {
  readonly basis: Basis;
  readonly groups: readonly PlaceGroup[];
  readonly names: readonly string[];
  readonly nodes: readonly { readonly key: string; readonly label: string }[];
  readonly node?: string;
  readonly undecided: Standing['undecided'];
  readonly apart: readonly { readonly unit: string; readonly why: string }[];
}

/** Ensures the round of a workbook ranked as chosen, on fresh cells. */
export function rankedRound(
  content: WorkbookContent,
  { basis, tieRule }: RankingChoice,
  language: Language,
): Result<RoundResult> {
  const terms = { ...keptTerms(content), ...(tieRule === undefined ? {} : { tieRule }) };
  const on = (one: Basis): Result<RoundResult> => {
    return roundResult(content, { basis: one, terms, language, compile: compileRound });
  };
  if (basis !== undefined) return on(basis);
  const appraised = on('appraised2');
  const isRanked =
    appraised.ok && appraised.value.standing.ranking.groups.some(({ rows }) => rows.length > 0);
  return isRanked || !appraised.ok ? appraised : on('self');
}

/** Ensures what the pane shows of a ranking. */
export function roundRankingView(
  { standing }: RoundResult,
  choice: RankingChoice,
  language: Language,
): RoundRankingView {
  const { ranking, undecided } = standing;
  const nodes = nodesOf(standing, choice);
  const node = chosenNode(nodes, choice);
  const { groups, unranked } = node ?? ranking;
  const isWanted = (group: string): boolean => choice.group === undefined || choice.group === group;
  return {
    basis: standing.basis,
    groups: groups
      .filter(({ name, rows }) => rows.length > 0 && isWanted(name))
      .map((group) => placeGroup(group, { standing, isTotal: node === undefined, language })),
    names: [...new Set(standing.units.map(({ group }) => group))],
    nodes: nodes.map((one) => ({ key: keyOf(one), label: say('rank.node', one, language) })),
    ...(node === undefined ? {} : { node: keyOf(node) }),
    undecided,
    apart: unranked
      .filter(({ group }) => isWanted(group))
      .map((unit: UnrankedUnit) => ({ unit: unit.agency, why: reasonOf(unit, language) })),
  };
}

/** Ensures the tables of what is shown, to be written as sheets. */
export function roundRankingTables(
  { standing, round: { year } }: RoundResult,
  choice: RankingChoice,
  language: Language,
): Table[] {
  const node = chosenNode(nodesOf(standing, choice), choice);
  const isWanted = ({ name }: GroupRanking): boolean => choice.group === undefined || choice.group === name;
  if (node !== undefined) {
    const { tieRule } = standing.terms;
    const ranked = { ...node, groups: node.groups.filter(isWanted) };
    return nodeTables({ ranked, year, tieRule, language });
  }
  const groups = standing.ranking.groups.filter((group) => group.rows.length > 0 && isWanted(group));
  const shown: Standing = { ...standing, ranking: { ...standing.ranking, groups } };
  return resultTables({ standing: shown, year, language });
}

type Words = keyof typeof ROUND_RANKING_PANE;
type Params = Readonly<Record<string, string | number>>;

function say(label: Words, params: Params | NodeRanking, language: Language): string {
  return fill(ROUND_RANKING_PANE[label], params as Params, language);
}

/** A group nobody has decided to rank has no ranks by field either. */
function nodesOf(standing: Standing, { on }: RankingChoice): NodeRanking[] {
  if (on === 'total') return [];
  const out = new Set(standing.ranking.unranked.filter(isOfSmallGroup).map(({ group }) => group));
  return rankingsBy(standing, on).map((one) => ({
    ...one,
    groups: one.groups.filter(({ name }) => !out.has(name)),
    unranked: [...one.unranked, ...standing.ranking.unranked.filter(isOfSmallGroup)],
  }));
}

function isOfSmallGroup({ reason }: UnrankedUnit): boolean {
  return reason === 'groupUndecided' || reason === 'groupNotRanked';
}

function chosenNode(nodes: readonly NodeRanking[], { node }: RankingChoice): NodeRanking | undefined {
  return nodes.find((one) => keyOf(one) === node) ?? nodes[0];
}

function keyOf({ code, title }: NodeRanking): string {
  return `${code}\n${title}`;
}

interface Scene {
  readonly standing: Standing;
  readonly isTotal: boolean;
  readonly language: Language;
}

function placeGroup(group: GroupRanking, scene: Scene): PlaceGroup {
  const { name, mean, good, rows } = group;
  const { language, isTotal } = scene;
  const heading =
    mean === undefined ? name : say('rank.mean', { group: name, mean: shareWords(mean, language) }, language);
  return {
    name,
    heading,
    rows: rows.map((row) => placeRow(row, name, scene)),
    notes: isTotal ? [say('rank.good', { count: good }, language)] : [],
  };
}

function placeRow(row: RankedRow, group: string, scene: Scene): PlaceRow {
  const { language } = scene;
  const { rank, agency, index, points, sharedWith } = row;
  return {
    rank: String(rank),
    unit: agency,
    points: points === undefined ? '' : pointsWords(points, language),
    index: shareWords(index, language),
    isShared: sharedWith > 0,
    details: scene.isTotal ? [...lastYear(row, language), ...mayMove(row, group, scene)] : [],
  };
}

function lastYear({ previousRank, change }: RankedRow, language: Language): string[] {
  if (change === undefined) return [];
  const sign = r.compare(change, r.ZERO) > 0 ? '+' : '';
  const words = { change: `${sign}${shareWords(change, language)}` };
  if (previousRank === undefined) return [say('rank.last-change', words, language)];
  return [say('rank.last', { ...words, rank: previousRank }, language)];
}

function mayMove({ agency }: RankedRow, group: string, { standing, language }: Scene): string[] {
  const placed = standing.units.find((one) => one.name === agency && one.group === group);
  const range = placed && standing.ranges.get(placed.unit.id);
  if (range === undefined) return [];
  const { best, worst, isSettled, overtakes } = range;
  const open = isSettled ? [] : [say('rank.range', { best, worst }, language)];
  if (overtakes === undefined) return open;
  const params = { points: pointsWords(overtakes.points, language), before: overtakes.before };
  return [...open, say('rank.overtakes', params, language)];
}
