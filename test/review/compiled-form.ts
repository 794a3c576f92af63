import { compileOnce } from '../../src/review/scored-form/compile-once';
import { scoreForm as scoreSheet } from '../../src/review/scored-form/score-form';
import type { ScoredForm } from '../../src/review/scored-form/score-form';
import { compile } from '../../src/scoring-text/compile';
import type { FormItem } from '../../src/sheet/form';
import { points } from './builders';
import { scoreForm } from './forms';
import type { ItemParts } from './forms';

/** One row of a form as a clerk fills it: code, maximum, scoring text, declaration. */
export interface DeclaredRow {
  readonly code: string;
  readonly maximum?: string;
  readonly text?: string;
  readonly declared?: string;
  readonly self?: string;
  readonly part?: FormItem['part'];
  readonly parent?: string;
  readonly appraised?: string;
}

const YEAR = 2025;
const rememberingCompile = compileOnce(compile);

/** Ensures a form scored by the texts of its own rows, as the product reads them. */
export function declaredForm(rows: readonly DeclaredRow[], year = YEAR): ScoredForm {
  const items = rows.map(({ text, declared, appraised, ...row }, n): ItemParts => {
    const cell = (column: string) => ({ sheet: 'Biểu', cell: `${column}${n + 1}` });
    return {
      ...row,
      extra: {
        ...(text === undefined ? {} : { scoringText: { value: text, cell: cell('E') } }),
        ...(declared === undefined
          ? {}
          : { declared: [{ label: '', text: declared, value: declared, cell: cell('D') }] }),
        ...(appraised === undefined ? {} : { appraised1: { value: points(appraised), cell: cell('I') } }),
      },
    };
  });
  return scoreSheet(scoreForm(items), { compile: rememberingCompile, assessmentYear: year });
}

/** Scoring texts of the common kinds, as annexes word them. */
export const TEXTS = {
  onTime:
    'Tỷ lệ = số hồ sơ đúng hạn / tổng số hồ sơ\n- Từ 98% trở lên: 1 điểm\n- Từ 90% đến dưới 98%: 0,5 điểm\n- Dưới 90%: 0 điểm',
  level: '- Ban hành kế hoạch: 1 điểm\n- Không ban hành kế hoạch: 0 điểm',
  perUnit: 'Mỗi sáng kiến được công nhận: 0,5 điểm; tối đa 1,5 điểm',
  dated: 'Gửi báo cáo trước ngày 15/12: 1 điểm; sau thời hạn: 0 điểm',
  checklist: '- Có kế hoạch: 0,5 điểm\n- Có báo cáo: 0,25 điểm\n- Có kiểm tra: 0,25 điểm',
} as const;
