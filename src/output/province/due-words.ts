import { pointsWords } from '../../messages/figures';
import { fill, type Language } from '../../messages/language';
import { PROVINCE_LABELS } from '../../messages/province';
import type { DueGroup } from '../../review/province/leads';
import { showDay } from '../../review/risks/days';

/** Ensures one due date of a lead agency in words: `20/12/2025: 3 mục, 1,50 điểm (Còn 5 ngày)`. */
export function dueWords({ day, days, items, atStake }: DueGroup, language: Language): string {
  const points = pointsWords(atStake, language);
  const params = { day: showDay(day), items, points, label: leftWords(days, language) };
  return fill(PROVINCE_LABELS['assign.due-item'], params, language);
}

function leftWords(days: number, language: Language): string {
  if (days < 0) return fill(PROVINCE_LABELS['assign.overdue'], { days: -days }, language);
  if (days === 0) return PROVINCE_LABELS['assign.today'][language];
  return fill(PROVINCE_LABELS['assign.left'], { days }, language);
}
