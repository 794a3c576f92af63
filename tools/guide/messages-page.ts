import ADVICE from '../../docs/what-to-do.json';
import { PROBLEM_SENTENCES } from '../../src/messages';

/** What the families of messages are about, in the order in which people meet them. */
export const FAMILIES: Readonly<Record<string, string>> = {
  file: 'Tìm và mở tệp',
  workbook: 'Đọc và ghi tệp bảng tính',
  excel: 'Làm việc trong Excel',
  pane: 'Ngăn tác vụ',
  workflow: 'Chọn bảng để chấm',
  sheet: 'Đọc bảng',
  answer: 'Số liệu kê khai',
  scoring: 'Tính điểm',
  review: 'Rà soát số liệu',
  evidence: 'Tài liệu kiểm chứng',
  deadline: 'Thời hạn',
  'what-if': 'Tính thử',
  goal: 'Mục tiêu điểm',
  output: 'Ghi kết quả',
  state: 'Xác nhận và phương án đã lưu',
  rulebook: 'Bộ tiêu chí',
  framework: 'Đối chiếu với khung của Bộ Nội vụ',
  statistics: 'Lấy số liệu thống kê',
  province: 'Bộ chỉ số của tỉnh',
  issue: 'Phát hành biểu',
  gather: 'Gộp hồ sơ',
  round: 'Tệp của đợt chấm',
  book: 'Bảng biểu chính thức',
  appraisal: 'Thẩm định',
  survey: 'Điều tra xã hội học',
  ledger: 'Điểm thưởng, điểm trừ',
  ranking: 'Xếp hạng',
  standing: 'Công bố và đính chính',
  report: 'Báo cáo',
  document: 'Văn bản Word',
};

const OWN: Readonly<Record<string, string>> = ADVICE.codes;
const OF_FAMILY: Readonly<Record<string, string>> = ADVICE.families;

/** A sentence that asks for something to be done, or asks. */
const ASKS =
  /(^|[;,:] )(hãy|muốn|nếu cần|nếu là|nếu phải|mở |chọn |đóng |bổ sung|đối chiếu|xem (lại|có|ở)|viết |sửa |điền |đặt |đánh lại|kiểm (tra|lại)|chuyển |tách |bỏ |nhập |thêm )|\?[”)]*$|\{question\}/i;

export interface MessageHelp {
  readonly code: string;
  readonly family: string;
  readonly says: string;
  readonly todo: string;
}

export function familyOf(code: string): string {
  return code.slice(0, code.indexOf('.'));
}

/** Ensures every message with what to do: its own advice, else what its sentence asks for, else its family's. */
export function messageHelps(): MessageHelp[] {
  return Object.entries(PROBLEM_SENTENCES).map(([code, { vi }]) => {
    const family = familyOf(code);
    return { code, family, says: vi, todo: OWN[code] ?? askedIn(vi) ?? OF_FAMILY[family] ?? '' };
  });
}

function askedIn(sentence: string): string | undefined {
  const asked = sentence.split(/(?<=[.?!])\s+/).filter((each) => ASKS.test(each));
  // A message of one sentence states and asks at once: it stands in the other column already.
  return asked.length === 0 ? undefined : asked.join(' ');
}

/** Ensures the messages as tables by family; blanks show what will stand there. */
export function messagesPage(): string {
  const helps = messageHelps();
  return Object.entries(FAMILIES)
    .map(([family, title]) => {
      const rows = helps.filter((help) => help.family === family);
      return [`## ${title}`, '', '| Thông báo | Việc cần làm |', '| --- | --- |', ...rows.map(row)].join(
        '\n',
      );
    })
    .join('\n\n');
}

function row({ says, todo }: MessageHelp): string {
  return `| ${cell(says)} | ${cell(todo)} |`;
}

function cell(text: string): string {
  return text
    .replace(/\{(\w+)\}/g, '…')
    .replaceAll('|', '\\|')
    .replaceAll('*', '\\*')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', ' ');
}
