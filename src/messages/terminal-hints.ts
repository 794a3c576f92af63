import { fill, type Language, type Message } from './language';
import type { Problem } from '../result';

/**
 * How to do at a terminal what a sentence asks for. The sentences themselves are read in the pane too, where there
 * are no options to type.
 */
export const TERMINAL_HINTS = {
  'deadline.no-dates': { vi: 'Trên dòng lệnh: --round TỆP.json.', en: 'At a terminal: --round FILE.json.' },
  'file.exists': {
    vi: 'Nếu đúng là muốn thay, thêm --replace.',
    en: 'If it is to be replaced, add --replace.',
  },
  'goal.no-rule': { vi: 'Trên dòng lệnh: --rulebook.', en: 'At a terminal: --rulebook.' },
  'province.no-lead-column': {
    vi: 'Trên dòng lệnh, chọn tệp phân công bằng --assignment.',
    en: 'At a terminal, give the assignment by --assignment.',
  },
  'standing.group-undecided': {
    vi: 'Trên dòng lệnh: --rank-group "{group}" để xếp hạng, --leave-group "{group}" để không xếp.',
    en: 'At a terminal: --rank-group "{group}" to rank it, --leave-group "{group}" to leave it.',
  },
  'standing.who-missing': { vi: 'Trên dòng lệnh: --who TÊN.', en: 'At a terminal: --who NAME.' },
  'standing.why-missing': { vi: 'Trên dòng lệnh: --why LÝ-DO.', en: 'At a terminal: --why REASON.' },
  'statistics.map-unreadable': {
    vi: 'Trên dòng lệnh, --propose tạo lại tệp này.',
    en: 'At a terminal, --propose makes it again.',
  },
  'statistics.no-date': {
    vi: 'Trên dòng lệnh: --on TỆP=NĂM-THÁNG-NGÀY.',
    en: 'At a terminal: --on FILE=YYYY-MM-DD.',
  },
  'statistics.unit-proposed': {
    vi: 'Trên dòng lệnh, xác nhận trong tệp --map.',
    en: 'At a terminal, confirm it in the --map file.',
  },
  'statistics.unit-unknown': {
    vi: 'Trên dòng lệnh, ghép tên trong tệp --map.',
    en: 'At a terminal, match it in the --map file.',
  },
  'survey.sheet-differs': {
    vi: 'Trên dòng lệnh: thêm --replace.',
    en: 'At a terminal: add --replace.',
  },
  'workflow.several-forms': {
    vi: 'Trên dòng lệnh: --sheet TÊN-TRANG.',
    en: 'At a terminal: --sheet NAME.',
  },
} as const satisfies Record<string, Message>;

/** Ensures what to type for a problem, or undefined where its sentence says all there is to do. */
export function terminalHint({ code, params }: Problem, language: Language): string | undefined {
  const hints: Readonly<Record<string, Message>> = TERMINAL_HINTS;
  const hint = hints[code];
  return hint === undefined ? undefined : fill(hint, params, language);
}
