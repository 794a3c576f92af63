import type { Scenario } from '../../../review/what-if/scenario';
import type { Desk } from '../desk';

/** Keeps a scenario in the workbook under its name; no cell of the forms is touched. */
export async function keepScenario(desk: Desk, scenario: Scenario, who: string): Promise<void> {
  await desk.writing('work.keeping-scenario', async ({ engine, open, scored }) => {
    const when = desk.now().toISOString();
    const kept = await engine.keepScenario(open.recording, scored.read, { scenario, who, when });
    if (kept.ok) desk.say('success', 'said.scenario-kept', { name: scenario.name });
    return kept;
  });
}

/** Deletes a kept scenario. */
export async function forgetScenario(desk: Desk, name: string): Promise<void> {
  await desk.writing('work.keeping-scenario', ({ engine, open, scored }) => {
    return engine.forgetScenario(open.recording, scored.read, name);
  });
}
