import * as r from '../../rulebook/rational';
import type { ScoredItem } from '../scored-form/score-form';
import { plainWords } from '../words';

/** What is measured (money, land) does not come case by case; the best agency's figure is no whole of ours. */
const MEASURED =
  /\b(von|kinh phi|ngan sach|tien|dong|trieu|ty dong|giai ngan|doanh thu|thu nhap|dien tich|so diem)\b/;

/** Ensures whether the item's fraction counts cases, so that further cases can make it grow. */
export function countsCases({ score, needs, row }: ScoredItem): boolean {
  const { compiled, answers } = score;
  if (compiled?.status !== 'understood' || compiled.spec.kind === 'relative') return false;
  const figures = [answers.numerator, answers.denominator];
  if (!figures.every((figure) => figure !== undefined && r.isWhole(figure))) return false;
  const labels = needs.filter(({ key }) => key === 'numerator' || key === 'denominator');
  const words = [row.title, ...[...labels, ...row.declared].map(({ label }) => label)];
  return !MEASURED.test(plainWords(words.join(' ')));
}
