import { WORKFLOW_LABELS } from '../messages/workflows';
import type { Language } from '../messages/language';
import type { WorkbookContent } from '../grid/cell-grid';
import { receiptsOfBook } from '../output/round/receipt-sheet';
import { readSettings } from '../output/round/settings';
import { readState } from '../output/state';
import { rankingEntries } from '../review/ranking/entries';
import { rank, RANKING_DEFAULTS } from '../review/ranking/rank';
import { markSmallGroups, type SmallGroupDecisions } from '../review/ranking/small-groups';
import { comparableResults } from '../round/gather/last-year';
import type { RoundLine } from '../round/line';
import type { Master } from '../round/master';
import { isTaken } from '../round/receipts/receipt';
import { summaryOfLines } from '../round/results';
import { masterFor, type Round } from '../round/round';
import type { Unit } from '../round/unit';
import { HOUSE_DEFAULTS } from '../rulebook/rulebook';
import { ok, problem, type Problem, type Result } from '../result';
import { BASES, type Basis } from '../scoring/scorecard';
import { readReceipts } from './gather-receipts';
import { isExpected } from './gather-units';
import type { RankedAgencies } from './rank-agencies';
import { wholeRound } from './whole-round';

export interface RankRoundOptions {
  readonly basis: Basis;
  readonly language: Language;
  /** By the group's name; a small group without a decision is a question, never a ranking. */
  readonly smallGroups?: SmallGroupDecisions;
}

/** Ensures whether a workbook holds a round. */
export function holdsRound(content: WorkbookContent): boolean {
  return readSettings(readState(content)) !== undefined;
}

/** Ensures the round of a workbook ranked group by group on one basis. */
export function rankRoundWorkbook(
  content: WorkbookContent,
  options: RankRoundOptions,
): Result<RankedAgencies> {
  const whole = wholeRound(content, options);
  if (!whole.ok) return whole;
  const ranked = rankRound(whole.value.round, { ...options, withheld: withheldIn(content) });
  return ok({ ...ranked, problems: [...whole.problems, ...ranked.problems] });
}

/** Files came from these units, but none could be taken. */
function withheldIn(content: WorkbookContent): ReadonlySet<string> {
  const receipts = receiptsOfBook(readReceipts(content));
  const open = [...receipts].filter(([, { state }]) => !isTaken(state) && state !== 'missing');
  return new Set(open.map(([unit]) => unit));
}

/** Ensures units × lines ranked: nobody without lines or with open items has a rank, merged units no old one. */
export function rankRound(
  round: Round,
  options: RankRoundOptions & { readonly withheld?: ReadonlySet<string> },
): RankedAgencies {
  const { basis, language, withheld = new Set(), smallGroups = new Map() } = options;
  const units = round.units.filter((unit) => isExpected(unit, round.year));
  const linesOf = linesByUnit(round.lines);
  const problems: Problem[] = [];
  const everyone = WORKFLOW_LABELS['group.everyone'][language];
  const summaries = units.map((unit) => {
    const lines = linesOf.get(unit.id) ?? [];
    const master = masterFor(round, unit);
    const base = { agency: unit.name, group: unit.group ?? everyone };
    if (master === undefined) {
      problems.push(problem('gather.without-criteria', 'error', { unit: unit.name }, unit.cell));
    }
    if (master === undefined || lines.length === 0) return { ...base, summaries: {} };
    return { ...base, summaries: summariesOf(master, unit, lines) };
  });
  const last = comparableResults(units);
  const { entries, notes } = rankingEntries(
    summaries.map(({ agency, group, summaries: all }, index) => {
      const summary = all[basis];
      const isWithheld = withheld.has(units[index]?.id ?? '');
      return { agency, group, isWithheld, ...(summary === undefined ? {} : { summary }) };
    }),
    { results: last.results },
  );
  const marked = markSmallGroups(entries, smallGroups);
  problems.push(...marked.undecided.map((one) => problem('gather.group-undecided', 'error', one)));
  problems.push(...mergedNote(last.notCompared));
  const masters = [...round.masters.values()];
  const tieRule = agreed(masters.map(({ rulebook }) => rulebook.tieRule)) ?? HOUSE_DEFAULTS.tieRule;
  const ranking = rank(marked.entries, { ...RANKING_DEFAULTS, tieRule });
  return {
    ranking,
    basis,
    units: summaries,
    year: round.year,
    isAssumed: masters.some(({ rulebook }) => rulebook.assumed.length > 0),
    rounding: agreed(masters.map(({ rulebook }) => rulebook.rounding)) ?? HOUSE_DEFAULTS.rounding,
    grounds: {
      labels: [...new Set(masters.flatMap(({ rulebook }) => rulebook.label ?? []))],
      unverified: masters.some(({ plan }) => !plan.terms.rulebook.verified),
    },
    problems: [...problems, ...notes, ...ranking.notes],
  };
}

function linesByUnit(lines: readonly RoundLine[]): ReadonlyMap<string, RoundLine[]> {
  const byUnit = new Map<string, RoundLine[]>();
  for (const line of lines) {
    const known = byUnit.get(line.unit);
    if (known === undefined) byUnit.set(line.unit, [line]);
    else known.push(line);
  }
  return byUnit;
}

function summariesOf(
  { plan }: Master,
  unit: Unit,
  lines: readonly RoundLine[],
): RankedAgencies['units'][number]['summaries'] {
  return Object.fromEntries(BASES.map((basis) => [basis, summaryOfLines(plan, { unit, lines }, basis)]));
}

function mergedNote(units: readonly Unit[]): Problem[] {
  if (units.length === 0) return [];
  const params = { units: units.map(({ name }) => name).join('; ') };
  return [problem('gather.merged-not-compared', 'info', params)];
}

/** The one value that all state, or undefined where they differ. */
function agreed<T>(all: readonly T[]): T | undefined {
  const [first] = all;
  const wanted = JSON.stringify(first);
  return all.every((one) => JSON.stringify(one) === wanted) ? first : undefined;
}
