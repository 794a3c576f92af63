import type { Outcome } from '../../scoring/scorecard';
import type { ScoredForm, ScoredItem } from '../scored-form/score-form';
import type { Scenario } from './scenario';
import { tryScenario } from './try-scenario';
import type { Tried, TryOptions } from './try-scenario';

/** Several scenarios side by side: one row per item that any of them changes, one column per scenario. */
export interface Comparison {
  readonly tried: readonly Tried[];
  readonly rows: readonly ComparedItem[];
}

export interface ComparedItem {
  readonly item: ScoredItem;
  /** As the sheet declares it now. */
  readonly now: Outcome;
  /** In the order of the scenarios; as now where one leaves the item alone. */
  readonly in: readonly Outcome[];
}

/** Ensures what each scenario makes of every item that at least one of them changes, in the order of the sheet. */
export function compareScenarios(
  scored: ScoredForm,
  scenarios: readonly Scenario[],
  options: TryOptions = {},
): Comparison {
  const tried = scenarios.map((scenario) => tryScenario(scored, scenario, options));
  const changed = scored.items.filter((item) =>
    tried.some(({ items }) => items.some((one) => one.item === item)),
  );
  const rows = changed.map((item): ComparedItem => {
    const now = item.score[tried[0]?.basis ?? 'rule'];
    return { item, now, in: tried.map(({ items }) => items.find((one) => one.item === item)?.after ?? now) };
  });
  return { tried, rows };
}
