import { pointsFromDecimal } from '../../src/rulebook/points';
import { compile } from '../../src/scoring-text/compile';
import { Dice } from '../samples/dice';
import type { JudgedRule } from './rules';

const YEAR = 2025;

/** Annex wordings whose numbers are rolled: kinds of rules with one edge or two would else have few cases near one. */
const TEMPLATES: readonly ((dice: Dice) => { readonly text: string; readonly maximum: string })[] = [
  (dice) => {
    const [to, maximum] = same(tenths(dice, 5, 200));
    return { text: `Hội đồng xem xét, cho điểm từ 0 - ${to} điểm`, maximum };
  },
  (dice) => {
    const scale = dice.pick(['4', '5', '10', '20', '100']);
    const factor = dice.whole(1, 8);
    const text = `Chấm theo thang điểm ${scale}, điểm chấm được x ${factor} = số điểm tiêu chí`;
    return { text, maximum: String(Number(scale) * factor) };
  },
  (dice) => {
    const [full, maximum] = same(tenths(dice, 5, 50));
    const day = `${dice.whole(1, 28)}/${dice.whole(1, 12)}`;
    const lines = [`Ban hành trước ngày ${day}: ${full} điểm`, `Ban hành sau ngày ${day}: 0,25 điểm`];
    const sameDay = [`Ban hành chậm nhất ngày ${day}: ${full} điểm`, lines[1] ?? ''];
    return { text: [...dice.pick([lines, sameDay]), 'Không ban hành: 0 điểm'].join('\n'), maximum };
  },
  (dice) => {
    const [full, maximum] = same(String(dice.whole(1, 9)));
    const text = `Ban hành đúng hạn (ngày ${dice.whole(1, 28)}/${dice.whole(1, 12)}): ${full} điểm\nChậm 01 ngày trừ 0,25 điểm`;
    return { text, maximum };
  },
];

/** A number of tenths as a text writes it. */
function tenths(dice: Dice, low: number, high: number): string {
  return String(dice.whole(low, high) / 10).replace('.', ',');
}

/** The same number as the text writes it and as a decimal. */
function same(text: string): readonly [string, string] {
  return [text, text.replace(',', '.')];
}

function textRule(text: string, maximum: string, id: string): JudgedRule[] {
  const compiled = compile(text, { maximum, name: 'Nội dung' });
  const points = pointsFromDecimal(maximum);
  if (compiled.status !== 'understood' || points === undefined) return [];
  const context = { assessmentYear: YEAR, maximum: points };
  return [{ id, from: 'rolled', words: `${text} ${maximum}`, spec: compiled.spec, context, decimals: 2 }];
}

/** No text gives it: a person types the points, held against a maximum. */
function manualRule(dice: Dice, id: string): JudgedRule[] {
  const maximum = tenths(dice, 5, 300).replace(',', '.');
  const points = pointsFromDecimal(maximum);
  if (points === undefined) return [];
  const spec = { kind: 'manual', reason: 'Chấm bằng tay' } as const;
  return [{ id, from: 'rolled', words: maximum, spec, context: { maximum: points }, decimals: 2 }];
}

/** Ensures so many rules of each template, the same for the same seed. */
export function variedRules(each: number, seed: number): JudgedRule[] {
  const dice = new Dice(seed, 1);
  return Array.from({ length: each }, (_, index) => index).flatMap((index) => [
    ...TEMPLATES.flatMap((template, kind) => {
      const { text, maximum } = template(dice);
      return textRule(text, maximum, `rolled ${String(kind)}.${String(index)}`);
    }),
    ...manualRule(dice, `rolled manual.${String(index)}`),
  ]);
}
