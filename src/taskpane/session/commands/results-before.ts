import type { ScoredForm } from '../../../review/scored-form/score-form';
import type { ChosenFile } from '../../host';
import type { Desk, Engine } from '../desk';

/** Last year's sheet in use: its file, and how many of its items were appraised. */
export interface ResultsBefore {
  readonly file: string;
  readonly count: number;
}

const KEPT = 'risks.before';

/** Ensures the risks also name what was reduced in last year's sheet; a sheet that cannot tell is refused with the reason. */
export async function compareWithResultsBefore(desk: Desk, file: ChosenFile): Promise<void> {
  await desk.working({ label: 'risks.before-reading', canStop: true }, async (at) => {
    const { engine, signal } = at;
    const bytes = await file.bytes();
    const opened = bytes.ok ? await engine.openAny(bytes.value, file.name) : bytes;
    const before = opened.ok ? await engine.scoreWorkbook(opened.value, { today: desk.today }) : opened;
    const now = desk.state.scored?.scored;
    if (signal.aborted || now === undefined) return;
    if (!before.ok) return desk.report(engine, before.problems);
    const { scored } = before.value;
    const count = engine.lastYearItems(scored).size;
    if (!isEarlier(desk, file.name, { now, before: scored })) return;
    if (count === 0) return desk.say('error', 'risks.before-none', { file: file.name });
    desk.lastYear = scored;
    await desk.score(at, 'same');
    desk.store.dispatch({
      type: 'kept',
      key: KEPT,
      value: { file: file.name, count } satisfies ResultsBefore,
    });
    tellOtherAgency(desk, engine, { file: file.name, now, before: scored });
  });
}

/** Ensures the risks are those of the open workbook alone again. */
export async function dropResultsBefore(desk: Desk): Promise<void> {
  await desk.working({ label: 'work.scoring', canStop: false }, async (at) => {
    desk.lastYear = undefined;
    desk.store.dispatch({ type: 'kept', key: KEPT, value: undefined });
    await desk.score(at, 'same');
  });
}

interface Both {
  readonly now: ScoredForm;
  readonly before: ScoredForm;
}

/** A sheet of the same year is another copy of this one, not what an appraisal made of the last. */
function isEarlier(desk: Desk, file: string, { now, before }: Both): boolean {
  const [year, earlier] = [now, before].map(({ form }) => form.about.year?.value);
  if (year === undefined || earlier === undefined || earlier < year) return true;
  desk.say('error', 'risks.before-year', { file, year: `${year}`, before: `${earlier}` });
  return false;
}

function tellOtherAgency(
  desk: Desk,
  { comparableName }: Engine,
  both: Both & { readonly file: string },
): void {
  const [agency, other] = [both.now, both.before].map(({ scorecard }) => scorecard.agency);
  if (agency === undefined || other === undefined || comparableName(agency) === comparableName(other)) return;
  desk.say('warning', 'risks.before-agency', { file: both.file, agency, other });
}
