import type { WorkbookContent } from '../grid/cell-grid';
import { GATHER_LABELS } from '../messages/gather';
import { failed, ok, problem, type Problem, type Result } from '../result';
import { journalOf, mergeLines, type SelfChange } from '../round/gather/merge';
import { lateIn } from '../output/round/receipt-sheet';
import { withLateDays } from '../round/receipts/late';
import { isTaken } from '../round/receipts/receipt';
import type { Round } from '../round/round';
import type { Gathered, GatherRequest } from './gather';
import { planGathered } from './gather-book';
import type { GatheredFile } from './gather-file';
import type { Criteria } from './gather-masters';
import { chosenFiles, readReceipts, receiptsOf, settleFiles } from './gather-receipts';
import { roundIn } from './gather-start';
import type { FiledProblem } from './rank-agencies';

/** Everything that was read, to be put into a workbook. */
export interface Conclusion {
  readonly request: GatherRequest;
  readonly year: number;
  readonly criteria: Criteria;
  /** As read, each by itself. */
  readonly read: readonly GatheredFile[];
  readonly problems: readonly FiledProblem[];
  /** Codes of units that a new spelling was confirmed for. */
  readonly respelt: readonly string[];
}

/** The workbook as it stands now. */
export interface Standing {
  readonly content: WorkbookContent;
  readonly before?: Round;
}

/** Ensures the files settled, merged with what the workbook holds and planned onto it; the same again whenever it has changed. */
export function concludeGathering(
  conclusion: Conclusion,
  { content, before }: Standing,
): Result<Gathered, FiledProblem> {
  const { request, year, criteria } = conclusion;
  const { stamp, language } = request;
  const files = settleFiles(conclusion.read, chosenFiles(readReceipts(content), request.answers?.files));
  const base: Round = {
    year,
    masters: criteria.masters,
    units: criteria.units,
    lines: [],
    journal: before?.journal ?? [],
  };
  const isKnown = (id: string): boolean => before?.units.some((unit) => unit.id === id) === true;
  const taken = files.filter(({ state }) => isTaken(state));
  const { lines, selfChanges, settled } = mergeLines(
    before,
    taken.flatMap(({ read }) => read?.lines ?? []),
  );
  const why = GATHER_LABELS['journal.why'][language];
  const next = base.journal.length + 1;
  const journal = [...base.journal, ...journalOf(selfChanges, { next, ...stamp, why })];
  const merged: Round = { ...base, lines, journal };
  const receipts = receiptsOf({ request, content, round: merged, files, settled });
  const round = withLateDays(merged, lateIn(receipts.receipts));
  const drifts = files.flatMap(({ drifts: own, unit }) =>
    own.map((drift) => ({ drift, unitName: unit?.name ?? '' })),
  );
  const planned = planGathered(content, {
    round,
    receipts: receipts.records,
    drifts,
    files,
    stamp,
    language,
    respelt: conclusion.respelt.filter(isKnown),
  });
  const problems: FiledProblem[] = [
    ...conclusion.problems,
    ...files.flatMap((file) => file.problems),
    ...receipts.problems,
    ...aboutChanges(round, selfChanges, settled),
    ...planned.problems,
  ];
  if (!planned.ok) return failed(...problems);
  const { missing } = receipts;
  const { edits, changes } = planned.value;
  return ok(
    {
      ...{ round, files, drifts, missing, selfChanges, changes, edits, problems },
      receipts: receipts.receipts,
      replan: (now) => replanned(conclusion, now),
    },
    problems,
  );
}

function replanned(conclusion: Conclusion, content: WorkbookContent): Result<Gathered, FiledProblem> {
  const before = roundIn(content);
  if (before === undefined) return concludeGathering(conclusion, { content });
  return before.ok ? concludeGathering(conclusion, { content, before: before.value }) : before;
}

function aboutChanges(round: Round, changes: readonly SelfChange[], settled: readonly string[]): Problem[] {
  const nameOf = (id: string): string => round.units.find((unit) => unit.id === id)?.name ?? id;
  const shown = journalOf(changes, { next: 1, who: '', when: '', why: '' });
  return [
    ...changes.flatMap(({ unit, item, isAppraised }, index): Problem[] => {
      const { before = '', after = '' } = shown[index] ?? {};
      const params = { unit: nameOf(unit), item, before: before || '–', after: after || '–' };
      return isAppraised ? [problem('gather.self-changed', 'warning', params)] : [];
    }),
    ...settled.map((unit) => problem('gather.settled', 'error', { unit: nameOf(unit) })),
  ];
}
