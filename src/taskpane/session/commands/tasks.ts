import type { Problem, Result } from '../../../result';
import type { AssignedProvince } from '../../../workflows/assign-province';
import type { ChosenFile } from '../../host';
import type { NamedBytes } from '../../file/zip';
import type { AtWork, Desk } from '../desk';
import { openChosen } from '../rank-chosen';
import { stemOf } from './files';

/** A province's index as it was parted, and what was noticed. */
export interface Assigned {
  readonly province: AssignedProvince;
  readonly problems: readonly Problem[];
}

/** Finds who leads what, in the open workbook or with a separate assignment; nothing is written. */
export async function findTasks(
  desk: Desk,
  assignment: ChosenFile | undefined,
  onFound: (assigned: Assigned) => void,
): Promise<void> {
  await desk.working({ label: 'tasks.working', canStop: true }, async ({ engine, signal }) => {
    const { open, state } = desk;
    if (open === undefined) return;
    const beside = assignment && (await openChosen(assignment, engine)).port;
    if (beside?.ok === false) return desk.report(engine, beside.problems);
    const sheet = state.scored?.parts[0]?.form.sheet;
    const rulebook = engine.shippedRulebooks().find(({ id }) => id === desk.rulebookId);
    const found = await engine.assignProvince(open.port, {
      today: desk.today,
      ...(beside === undefined ? {} : { assignment: beside.value }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(rulebook === undefined ? {} : { rulebook }),
    });
    if (signal.aborted) return;
    if (!found.ok) return desk.report(engine, found.problems);
    const problems = found.problems.filter(({ code }) => code.startsWith('province.'));
    onFound({ province: found.value, problems });
  });
}

/** One file per lead agency: together in an archive, or each in a window of Excel. */
export async function issueTasks(desk: Desk, province: AssignedProvince): Promise<void> {
  await desk.working({ label: 'work.saving', canStop: false }, async (at) => {
    const { engine } = at;
    const stamped = { who: '', when: desk.now().toISOString(), language: desk.state.language };
    const issued = engine.issueFiles(province, stamped);
    if (!issued.ok) return desk.report(engine, issued.problems);
    const names = engine.fileNames(issued.value.map(({ lead }) => lead));
    const files: NamedBytes[] = [];
    for (const [index, { sheets }] of issued.value.entries()) {
      const bytes = engine.writeWorkbook(sheets);
      if (!bytes.ok) return desk.report(engine, bytes.problems);
      files.push({ name: names[index] ?? '', bytes: bytes.value });
    }
    await deliverAll(desk, at, files);
  });
}

async function deliverAll(desk: Desk, { engine }: AtWork, files: readonly NamedBytes[]): Promise<void> {
  const count = String(files.length);
  if (desk.host.kind === 'file') {
    const file = `${stemOf(desk.open?.name ?? '')}.giao-nhiem-vu.zip`;
    const kept = await desk.host.deliver(engine.zipped(files), file);
    if (!kept.ok) return desk.report(engine, kept.problems);
    return desk.say('success', 'tasks.issued', { count, file });
  }
  for (const { name, bytes } of files) {
    const kept = await desk.host.deliver(bytes, name);
    if (!kept.ok) return desk.report(engine, kept.problems);
  }
  desk.say('success', 'tasks.issued-windows', { count });
}

/** The appendix that orders what can still be saved, as a workbook of its own. */
export async function deliverAppendix(desk: Desk, province: AssignedProvince): Promise<void> {
  await desk.working({ label: 'work.saving', canStop: false }, async ({ engine }) => {
    const table = engine.provinceAppendix(province, { language: desk.state.language });
    const file = `${stemOf(desk.open?.name ?? '')}.phu-luc.xlsx`;
    const bytes = engine.writeWorkbook([engine.tableToSheet(table)]);
    const kept = bytes.ok ? await desk.host.deliver(bytes.value, file) : bytes;
    if (!kept.ok) return desk.report(engine, kept.problems);
    desk.say('success', 'said.saved', { file });
  });
}

/** Puts what lead agencies sent back into the table; what contradicts it is handed on, not written. */
export async function gatherTasks(
  desk: Desk,
  chosen: readonly ChosenFile[],
  onGathered: (conflicts: readonly string[]) => void,
): Promise<void> {
  await desk.writing('tasks.working', async ({ engine, open }): Promise<Result<unknown>> => {
    const files = await Promise.all(chosen.map((file) => openChosen(file, engine)));
    const gathered = await engine.gatherProvince(open.recording, files);
    if (!gathered.ok) return gathered;
    const { cells, files: read } = gathered.value;
    desk.say('success', 'tasks.gathered', { cells: String(cells.length), files: String(read) });
    onGathered(gathered.problems.map((one) => engine.sentence(one, desk.state.language)));
    return gathered;
  });
}
