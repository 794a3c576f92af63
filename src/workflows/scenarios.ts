import { planState, type StateChange } from '../output/state-plan';
import { entriesOf, latest, type State } from '../output/state';
import { ok, type Problem, type Result } from '../result';
import { scenarioFrom, type Scenario } from '../review/what-if/scenario';
import type { WorkbookPort } from '../workbook/workbook';
import type { ReadWorkbook } from './read-workbook';

/** A scenario kept in the workbook, by whom and when (ISO time). */
export interface KeptScenario {
  readonly scenario: Scenario;
  readonly who: string;
  readonly when: string;
}

/** Ensures the scenarios kept in a workbook, each name once, in the order they were first kept. */
export function keptScenarios(state: State): KeptScenario[] {
  const names = [...new Set(entriesOf(state, 'scenario').map(({ id }) => id))];
  return names.flatMap((name): KeptScenario[] => {
    const entry = latest(state, 'scenario', name);
    const scenario = scenarioFrom(entry?.value);
    return entry && scenario ? [{ scenario, who: entry.who, when: entry.when }] : [];
  });
}

/** Ensures a scenario is kept under its name; one of the same name is replaced, no cell of the forms is touched. */
export function keepScenario(
  port: WorkbookPort,
  read: ReadWorkbook,
  { scenario, who, when }: KeptScenario,
): Promise<Result<null>> {
  const { name, changes } = scenario;
  const value = { name, changes };
  return change(port, read, { change: 'keep', entry: { kind: 'scenario', id: name, value, who, when } });
}

/** Ensures a scenario is no longer kept. */
export function forgetScenario(port: WorkbookPort, read: ReadWorkbook, name: string): Promise<Result<null>> {
  return change(port, read, { change: 'forget', kind: 'scenario', id: name });
}

async function change(
  port: WorkbookPort,
  { content }: ReadWorkbook,
  asked: StateChange,
): Promise<Result<null>> {
  const edits = planState(content, [asked]);
  if (!edits.ok) return edits;
  const receipt = await port.apply({ command: 'scenario', edits: edits.value });
  return receipt.ok ? ok<null, Problem>(null, receipt.problems) : receipt;
}
