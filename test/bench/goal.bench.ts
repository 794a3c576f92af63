import { findGoal } from '../../src/review/goal/find-goal';
import { pointsFromDecimal } from '../../src/rulebook/points';
import { declaredForm, TEXTS } from '../review/compiled-form';
import type { DeclaredRow } from '../review/compiled-form';
import { milliseconds } from './row';
import type { Row } from './row';

const ITEMS = 125;
const RUNS = 9;
const TODAY = { year: 2025, month: 9, day: 1 };

export const name = 'Goal: the smallest sets of changes on a large set of criteria';

/** The common ways of scoring, a rate that rises case by case among them. */
const ROWS: readonly ((n: number) => Omit<DeclaredRow, 'code'>)[] = [
  (n) => ({ maximum: '1', text: TEXTS.onTime, declared: `${700 + n}/1000` }),
  (n) => ({
    maximum: '1',
    text: 'Điểm = tỷ lệ hồ sơ trực tuyến × điểm tối đa',
    declared: `${500 + 2 * n}/1000`,
  }),
  () => ({ maximum: '1', text: TEXTS.level, declared: 'Không ban hành kế hoạch' }),
  (n) => ({ maximum: '1.5', text: TEXTS.perUnit, declared: String(n % 3) }),
  () => ({
    maximum: '1',
    text: TEXTS.checklist,
    declared: 'Có kế hoạch: có; Có báo cáo: không; Có kiểm tra: không',
  }),
];

/** Ensures the milliseconds of one search by points, by actions and by effort, raises of all items included. */
export async function run(): Promise<Row[]> {
  const rows = Array.from({ length: ITEMS }, (_, n): DeclaredRow => {
    return { code: `${n + 1}`, ...(ROWS[n % ROWS.length]?.(n) ?? {}) };
  });
  const form = declaredForm(rows);
  const open = form.items.filter(({ score }) => score.rule.kind === 'scored').length;
  if (open !== ITEMS) throw new Error(`${ITEMS - open} items were not scored.`);
  const points = pointsFromDecimal('100');
  if (points === undefined) throw new Error('No points.');
  const value = await milliseconds(RUNS, () => {
    const found = findGoal(form, { points, today: TODAY, effortOf: (code) => 100 + Number(code) });
    if (!found.ok || found.value.sets.length !== 3) throw new Error('The goal was not found.');
  });
  return [{ name: `${ITEMS} items, three optimal sets, median of ${RUNS}`, value, unit: 'ms', limit: 200 }];
}
