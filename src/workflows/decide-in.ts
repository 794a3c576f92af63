import type { WorkbookContent } from '../grid/cell-grid';
import type { Edit } from '../grid/plan';
import { ok, type Problem, type Result } from '../result';
import { decide, type Decided } from '../round/appraisal/decide';
import type { Operation } from '../round/appraisal/operation';
import { mergeFile, type FormFile } from './appraise-forms';
import { planSave, readAppraisal, verifyContent, type AppraiseOptions, type OpenAppraisal } from './appraise';

/** What decisions come to in a workbook: its edits, and whether it says so afterwards. */
export interface DecidedIn extends Decided {
  readonly edits: readonly Edit[];
  readonly verify: (content: WorkbookContent) => Result<null>;
}

/** Ensures operations decided on a round as its cells stand now, planned whole or refused whole. */
export function decideIn(
  content: WorkbookContent,
  operations: readonly Operation[],
  options: AppraiseOptions,
): Result<DecidedIn> {
  const opened = readAppraisal(content, options);
  if (!opened.ok) return opened;
  const { who, when } = options;
  const decided = decide(opened.value, operations, { who, when });
  return decided.ok
    ? planned(opened.value, { ...decided.value, problems: decided.problems }, options)
    : decided;
}

/** Ensures the forms that came back merged one after the other; a row in conflict is told and left as it stands. */
export async function mergeIn(
  content: WorkbookContent,
  files: readonly FormFile[],
  options: AppraiseOptions,
): Promise<Result<DecidedIn>> {
  const opened = readAppraisal(content, options);
  if (!opened.ok) return opened;
  const { who, when, language } = options;
  const problems: Problem[] = [];
  let { round } = opened.value;
  const count = round.journal.length;
  for (const file of files) {
    const merged = await mergeFile({ ...opened.value, round }, file, { who, when, language });
    problems.push(...merged.problems);
    if (merged.ok) ({ round } = merged.value);
  }
  return planned(opened.value, { round, entries: round.journal.slice(count), problems }, options);
}

function planned(
  before: OpenAppraisal,
  { problems, ...decided }: Decided & { readonly problems: readonly Problem[] },
  options: AppraiseOptions,
): Result<DecidedIn> {
  const { round } = decided;
  const plan = planSave({ ...options, before, round });
  if (!plan.ok) return plan;
  const verify = (content: WorkbookContent): Result<null> => verifyContent(content, round, before.compile);
  return ok({ ...decided, edits: plan.value, verify }, [...problems, ...plan.problems]);
}
