import type { WorkbookContent } from '../grid/cell-grid';
import { readState } from '../output/state';
import { failed, ok, problem, type Problem, type Result } from '../result';
import type { ConfirmedReading } from '../review/scored-form/confirmed';
import type { Round } from '../round/round';
import type { Unit } from '../round/unit';
import { confirmedReadingsOf } from './confirmed-readings';
import type { GatherRequest } from './gather';
import { readUnits, unitsOfBoth } from './gather-units';
import { openRound } from './open-round';
import { holdsRound } from './rank-round';

const EMPTY: WorkbookContent = { sheets: [], names: [], structureProtected: false, date1904: false };

/** Where gathering starts from: the workbook as it is, the round in it, and whose files are expected. */
export interface Start {
  readonly content: WorkbookContent;
  readonly before?: Round;
  readonly units: readonly Unit[];
  readonly confirmed: readonly ConfirmedReading[];
}

/** Ensures the workbook, the register and the round before; without a register there is nobody to gather from. */
export async function gatherStart({
  round,
  into,
  register,
  language,
}: GatherRequest): Promise<Result<Start>> {
  const workbook = round ?? into;
  const content = workbook === undefined ? ok(EMPTY) : await workbook.read();
  if (!content.ok) return content;
  const confirmed = confirmedReadingsOf(readState(content.value));
  const before = round === undefined ? roundIn(content.value) : openRound(content.value);
  if (before && !before.ok) return before;
  const own = before?.value;
  const registered = register === undefined ? undefined : await readUnits(register, own?.units ?? []);
  if (registered && !registered.ok) return registered;
  const problems: Problem[] = [
    ...content.problems,
    ...(before?.problems ?? []),
    ...(registered?.problems ?? []),
  ];
  if (own === undefined && registered === undefined) {
    return failed(...problems, problem('gather.no-register', 'error'));
  }
  const both = unitsOfBoth(own?.units ?? [], registered?.value ?? [], language);
  const start = { content: content.value, units: both.units, confirmed };
  return ok(own === undefined ? start : { ...start, before: own }, [...problems, ...both.problems]);
}

/** Ensures the round a workbook holds, or undefined where it holds none yet. */
export function roundIn(content: WorkbookContent): Result<Round> | undefined {
  return holdsRound(content) ? openRound(content) : undefined;
}
