import { fill } from '../../../messages/language';
import { ISSUE_PANE } from '../../../messages/pane-issue';
import type { Day } from '../../../methods/answers';
import { readState } from '../../../output/state';
import { failed, ok, problem, type Problem, type Result } from '../../../result';
import type { ConfirmedReading } from '../../../review/scored-form/confirmed';
import type { Period } from '../../../round/unit';
import type { Rulebook } from '../../../rulebook/rulebook';
import type { WorkbookPort } from '../../../workbook/workbook';
import { confirmedReadingsOf } from '../../../workflows/confirmed-readings';
import { findRulebook } from '../../../workflows/find-rulebook';
import { formBytes, issueForms, type IssuedForms } from '../../../workflows/issue-forms';
import { deliver } from '../../file/deliver';
import type { NamedBytes } from '../../file/zip';
import type { ChosenFile } from '../../host';
import type { AtWork, Desk, Engine } from '../desk';
import { openChosen } from '../rank-chosen';
import { breathe } from '../stepped-port';
import { writeInto, type Folder } from './folder';

export interface IssueChoice {
  /** Absent where the workbook in hand says who the units are. */
  readonly register?: ChosenFile;
  /** The id of one that comes with the product, the annex in the workbook in hand, or in a file. */
  readonly rulebook?: { readonly id: string } | 'open' | ChosenFile;
  readonly year?: number;
  readonly deadline?: Day;
  readonly period?: Period;
}

/** The forms as they would be issued, or why they cannot be. */
export interface PlannedForms {
  readonly issued?: IssuedForms;
  readonly problems: readonly Problem[];
}

/** Ensures the forms of all units laid out to be looked at; no file is made yet. */
export async function planForms(
  desk: Desk,
  choice: IssueChoice,
  onPlanned: (planned: PlannedForms) => void,
): Promise<void> {
  await desk.working({ label: 'work.opening', canStop: true }, async ({ engine, signal }) => {
    const prepared = await prepare(desk, choice, engine);
    if (signal.aborted) return;
    if (!prepared.ok) return onPlanned({ problems: prepared.problems });
    const { register: _register, rulebook: _rulebook, ...said } = choice;
    const issued = await issueForms({ ...said, ...prepared.value });
    if (signal.aborted) return;
    const problems = [...prepared.problems, ...issued.problems];
    onPlanned(issued.ok ? { issued: issued.value, problems } : { problems });
  });
}

interface Prepared {
  readonly units: WorkbookPort;
  readonly rulebooks: readonly Rulebook[];
  readonly confirmed: readonly ConfirmedReading[];
}

async function prepare(desk: Desk, choice: IssueChoice, engine: Engine): Promise<Result<Prepared>> {
  const open = desk.open?.recording;
  const units = choice.register === undefined ? open : await portOf(choice.register, engine);
  if (units === undefined) return failed(problem('gather.no-register', 'error'));
  if ('ok' in units && !units.ok) return units;
  const criteria = await criteriaOf(choice.rulebook, { open, engine });
  if (!criteria.ok) return criteria;
  return ok({ units: 'ok' in units ? units.value : units, ...criteria.value }, criteria.problems);
}

async function portOf(file: ChosenFile, engine: Engine): Promise<Result<WorkbookPort>> {
  return (await openChosen(file, engine)).port;
}

interface Around {
  readonly open: WorkbookPort | undefined;
  readonly engine: Engine;
}

/** A set of criteria kept in a workbook brings what people confirmed of its scoring texts. */
async function criteriaOf(
  chosen: IssueChoice['rulebook'],
  { open, engine }: Around,
): Promise<Result<Pick<Prepared, 'rulebooks' | 'confirmed'>>> {
  if (chosen === undefined) return ok({ rulebooks: [], confirmed: [] });
  if (chosen !== 'open' && 'id' in chosen) {
    const found = findRulebook({ id: chosen.id });
    return found.ok ? ok({ rulebooks: [found.value], confirmed: [] }, found.problems) : found;
  }
  const port = chosen === 'open' ? ok(open) : await portOf(chosen, engine);
  if (!port.ok) return port;
  if (port.value === undefined) return failed(problem('gather.no-rulebook', 'error'));
  const rulebook = await engine.rulebookOfWorkbook(port.value);
  if (!rulebook.ok) return rulebook;
  const content = await port.value.read();
  const confirmed = content.ok ? confirmedReadingsOf(readState(content.value)) : [];
  return ok({ rulebooks: [rulebook.value], confirmed }, rulebook.problems);
}

/** Ensures every form made into a file, read back and compared, then all of them given together or none. */
export async function issueTo(desk: Desk, issued: IssuedForms, folder?: Folder): Promise<void> {
  const of = issued.forms.length;
  await desk.working({ label: 'work.saving', done: 0, of, canStop: true }, async (at) => {
    const files: NamedBytes[] = [];
    for (const form of issued.forms) {
      await breathe();
      if (at.signal.aborted) return;
      const bytes = await formBytes(form, at.engine);
      if (!bytes.ok) return desk.report(at.engine, bytes.problems);
      files.push({ name: form.file, bytes: bytes.value });
      desk.progress(files.length, of);
    }
    await give(desk, at, { files, issued, ...(folder === undefined ? {} : { folder }) });
  });
}

interface Giving {
  readonly files: readonly NamedBytes[];
  readonly issued: IssuedForms;
  readonly folder?: Folder;
}

async function give(desk: Desk, { engine }: AtWork, { files, issued, folder }: Giving): Promise<void> {
  const { language } = desk.state;
  const count = files.length;
  if (folder !== undefined) {
    const refused = await writeInto(folder, files, language);
    if (refused !== undefined) return desk.store.say('error', refused);
    const params = { count, where: folder.name };
    return desk.store.say('success', fill(ISSUE_PANE['issue.done'], params, language));
  }
  const where = fill(ISSUE_PANE['issue.archive-name'], { year: issued.year }, language);
  // Excel takes workbooks only: an archive is downloaded by the page itself.
  const isExcel = desk.host.kind === 'excel';
  const archive = engine.zipped(files);
  const kept = isExcel ? await deliver(archive, where) : await desk.host.deliver(archive, where);
  if (!kept.ok) return desk.report(engine, kept.problems);
  desk.store.say('success', fill(ISSUE_PANE['issue.done'], { count, where }, language));
}
