import type { Day } from '../methods/answers';
import type { Rulebook } from '../rulebook/rulebook';
import { checkData } from '../review/checks/check-data';
import { findRisks } from '../review/risks/find-risks';
import type { RiskMap } from '../review/risks/risk';
import { compileOnce, type Compile } from '../review/scored-form/compile-once';
import { scoreForm, type ScoredForm } from '../review/scored-form/score-form';
import { compile } from '../scoring-text/compile';
import { failed, ok, type Problem, type Result } from '../result';
import type { Form } from '../sheet/form';
import type { WorkbookPort } from '../workbook/workbook';
import { chooseForm } from './choose-form';
import { confirmedReadingsOf } from './confirmed-readings';
import { readWorkbook, type ReadWorkbook } from './read-workbook';

export interface ScoreOptions {
  /** Named by the user or a register; without one the workbook may name a shipped one itself. */
  readonly rulebook?: Rulebook;
  /** The sheet whose table is meant; the largest table otherwise. */
  readonly sheet?: string;
  /** The sheet scored before: the one still meant, or only where the sheet its user looks at has no table. */
  readonly before?: { readonly sheet: string; readonly stays: boolean };
  /** Items that do not apply to the agency, by code. */
  readonly notApplicable?: readonly string[];
  /** Stands for today wherever due dates are looked at. */
  readonly today: Day;
  /** The same unit's scored form of last year, appraised: what was reduced then may be again. */
  readonly lastYear?: ScoredForm;
  /** The same workbook as scored before an edit: what the edit does not touch is taken over from it. */
  readonly earlier?: ScoredWorkbook;
  /** Share one between many files: each distinct text is then compiled once. */
  readonly compile?: Compile;
}

/** One workbook scored, nothing written. */
export interface ScoredWorkbook {
  readonly read: ReadWorkbook;
  /** The whole set of criteria. */
  readonly scored: ScoredForm;
  /** Each sheet of it on its own, for writing beside it; one unless the set is spread over sheets. */
  readonly parts: readonly ScoredForm[];
  readonly rulebook?: Rulebook;
  readonly risks: RiskMap;
}

/** Ensures the compiler that remembers texts it has seen, for one command over many files. */
export function rememberingCompiler(): Compile {
  return compileOnce(compile);
}

/** Ensures the workbook's table scored by its own words (or its rulebook's), with risks and data checks; writes nothing. */
export async function scoreWorkbook(
  port: WorkbookPort,
  options: ScoreOptions,
): Promise<Result<ScoredWorkbook>> {
  const { earlier } = options;
  const read = await readWorkbook(port, earlier?.read);
  if (!read.ok) return read;
  const chosen = chooseForm(read.value.forms, { sheet: options.sheet, near: nearOf(read.value, options) });
  if (!chosen.ok) return failed(...read.problems, ...chosen.problems);
  const { form, parts } = chosen.value;
  const named = options.rulebook ? ok(options.rulebook) : await rulebookNamedIn(form);
  const rulebook = named.ok ? named.value : undefined;
  const scoring = {
    compile: options.compile ?? rememberingCompiler(),
    confirmed: confirmedReadingsOf(read.value.state),
    ...(rulebook === undefined ? {} : { rulebook }),
    ...(options.notApplicable === undefined ? {} : { notApplicable: options.notApplicable }),
  };
  const scored = scoreForm(form, { ...scoring, ...after(earlier?.scored) });
  const apart =
    parts.length === 1
      ? [scored]
      : parts.map((part, at) => scoreForm(part, { ...scoring, ...after(earlier?.parts[at]) }));
  const problems: Problem[] = [
    ...read.problems,
    ...chosen.problems,
    ...named.problems,
    ...scored.problems,
    ...checkData({ forms: read.value.forms, grids: read.value.content.sheets, isScored: true }),
  ];
  const { today, lastYear } = options;
  const risks = findRisks(scored, { today, ...(lastYear === undefined ? {} : { lastYear }) });
  return ok(
    { read: read.value, scored, parts: apart, risks, ...(rulebook === undefined ? {} : { rulebook }) },
    withoutRepeats(problems),
  );
}

function after(earlier: ScoredForm | undefined): { readonly earlier?: ScoredForm } {
  return earlier === undefined ? {} : { earlier };
}

function nearOf({ content }: ReadWorkbook, { before }: ScoreOptions): string[] {
  const inView = content.activeSheet === undefined ? [] : [content.activeSheet];
  if (before === undefined) return inView;
  return before.stays ? [before.sheet, ...inView] : [...inView, before.sheet];
}

/** A workbook may name a shipped rulebook in its title block; nothing else ever matches one to a sheet. */
async function rulebookNamedIn({ about }: Form): Promise<Result<Rulebook | undefined>> {
  const id = about.rulebookId;
  if (id === undefined) return ok(undefined);
  const { rulebookById } = await import('../rulebook/shipped');
  const found = rulebookById(id.value);
  if (found.ok) return found;
  return failed(...found.problems.map((each) => ({ ...each, at: id.cell })));
}

/** The same finding may come from reading and from checking: a person reads it once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, at, params }) => {
    const key = JSON.stringify([code, at, params]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
