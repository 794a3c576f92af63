import { amountText, line, pointsOf } from '../explain-worth';
import type { ScoringContext } from '../method';
import { fromPoints } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { ChecklistPart, ChecklistSpec } from '../spec';

/** A graded content carries its best grade behind its name: `Trang phục (4 điểm): Tốt: 4 điểm; …`. */
function gradedLine(part: ChecklistPart): string {
  const grades = (part.grades ?? []).map((grade) => `${grade.text}: ${amountText(grade.worth)}`);
  const best = /\(\d[^)]*\)/.test(part.text) ? '' : ` (${amountText(part.worth)})`;
  return `${part.text}${best}: ${grades.join('; ')}`;
}

function allLines(spec: ChecklistSpec): readonly string[] {
  const everything = spec.parts.map((part) => part.text).join('; ');
  const full = spec.full ?? { kind: 'ofMaximum' as const, share: { n: 1, d: 1 } };
  return [
    `- Bảo đảm đủ các yêu cầu (${everything}): ${amountText(full)}`,
    ...(spec.otherwise ? [line('Thiếu một trong các yêu cầu', spec.otherwise)] : []),
  ];
}

/** Contents that come to the maximum can only be meant to be added up; otherwise it has to be said. */
function comesToMaximum(spec: ChecklistSpec, context: ScoringContext): boolean {
  const worths = spec.parts.map((part) => pointsOf(part.worth, context));
  const total = worths.reduce<Rational | undefined>((sum, each) => sum && each && r.add(sum, each), r.ZERO);
  return total !== undefined && context.maximum !== undefined && r.equals(total, fromPoints(context.maximum));
}

function closing(spec: ChecklistSpec, context: ScoringContext): readonly string[] {
  if (spec.mode === 'best') return ['Đạt nhiều nội dung thì chỉ lấy mức cao nhất'];
  return comesToMaximum(spec, context) ? [] : ['Nội dung nào không đạt thì không tính điểm'];
}

/** Ensures one line per content, and how they count together. */
export function explainChecklist(spec: ChecklistSpec, context: ScoringContext): string {
  if (spec.mode === 'all') return allLines(spec).join('\n');
  const allGraded = spec.parts.every((part) => part.grades);
  const mark = allGraded ? '' : '- ';
  const lines = spec.parts.map((part) =>
    part.grades ? `${mark}${gradedLine(part)}` : line(part.text, part.worth),
  );
  const cap = spec.cap ? [`Tối đa ${amountText(spec.cap)}`] : [];
  return [...lines, ...closing(spec, context), ...cap].join('\n');
}
