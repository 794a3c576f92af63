import { amountText, line } from '../explain-worth';
import type { ChecklistPart, ChecklistSpec } from '../spec';

function gradedLine(part: ChecklistPart): string {
  const grades = (part.grades ?? []).map((grade) => `${grade.text}: ${amountText(grade.worth)}`);
  return `- ${part.text}: ${grades.join('; ')}`;
}

function allLines(spec: ChecklistSpec): readonly string[] {
  const everything = spec.parts.map((part) => part.text).join('; ');
  const full = spec.full ?? { kind: 'ofMaximum' as const, share: { n: 1, d: 1 } };
  return [
    `- Bảo đảm đủ các yêu cầu (${everything}): ${amountText(full)}`,
    ...(spec.otherwise ? [line('Thiếu một trong các yêu cầu', spec.otherwise)] : []),
  ];
}

const CLOSING = {
  sum: 'Điểm của tiêu chí là tổng điểm các nội dung',
  best: 'Đạt nhiều nội dung thì chỉ lấy mức cao nhất',
} as const;

/** Ensures one line per content, and how they count together. */
export function explainChecklist(spec: ChecklistSpec): string {
  if (spec.mode === 'all') return allLines(spec).join('\n');
  const lines = spec.parts.map((part) => (part.grades ? gradedLine(part) : line(part.text, part.worth)));
  const cap = spec.cap ? [`Tối đa ${amountText(spec.cap)}`] : [];
  return [...lines, CLOSING[spec.mode], ...cap].join('\n');
}
