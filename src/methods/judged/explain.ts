import { amountText, line } from '../explain-worth';
import type { JudgedSpec } from '../spec';

/** Ensures who decides inside which range, and the levels that are fixed. */
export function explainJudged(spec: JudgedSpec): string {
  const by = spec.by ?? 'Hội đồng';
  const range = `${by} chấm từ ${amountText(spec.from).replace(/ điểm$/, '')} đến ${amountText(spec.to)}`;
  return [...spec.levels.map((level) => line(level.text, level.worth)), range].join('\n');
}
