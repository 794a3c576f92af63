import type { Message } from './language';

/** The usage, shown with `--help` and after a wrong use. */
export const USAGE: Message = {
  vi: `Cách dùng: cchc LỆNH …

  check FILE…                     bảng được hiểu thế nào, có gì bất thường (không chấm)
  score FILE [--out FILE] [--rulebook MÃ|FILE] [--fill-empty]
                                  chấm và ghi bản đã chấm (mặc định TÊN.da-cham.xlsx)
  risks FILE [--date NĂM-THÁNG-NGÀY] [--rulebook MÃ|FILE]
                                  tiêu chí có nguy cơ mất điểm, lý do, việc cần làm
  rank THƯ-MỤC|FILE… [--register FILE] [--basis self|rule|appraised1|appraised2]
       [--year NĂM] [--rulebook MÃ|FILE] [--out FILE]
                                  xếp hạng trong từng khối
  rulebook [MÃ|FILE] [--check-all]
                                  liệt kê, xem hoặc soát một bộ tiêu chí
  rule "CÁCH TÍNH ĐIỂM" [--max N] [--name TÊN] [--heading H] [--siblings FILE] [--try JSON]
  rule --jsonl FILE               thử cách hiểu một hoặc nhiều cách tính điểm
  demo                            chạy toàn bộ trên dữ liệu mẫu, kết quả trong out/

Mọi lệnh: --json (kết quả cho máy đọc), --lang vi|en. Mã thoát: 0 ổn, 1 có lỗi, 2 dùng sai.`,
  en: `Usage: cchc COMMAND …

  check FILE…                     how the sheets were understood and what is odd (no scoring)
  score FILE [--out FILE] [--rulebook ID|FILE] [--fill-empty]
                                  score and write a scored copy (default NAME.da-cham.xlsx)
  risks FILE [--date YYYY-MM-DD] [--rulebook ID|FILE]
                                  points at risk, why, and what to do
  rank DIR|FILE… [--register FILE] [--basis self|rule|appraised1|appraised2]
       [--year N] [--rulebook ID|FILE] [--out FILE]
                                  rank agencies inside their groups
  rulebook [ID|FILE] [--check-all]
                                  list, show or check a rulebook
  rule "SCORING TEXT" [--max N] [--name NAME] [--heading H] [--siblings FILE] [--try JSON]
  rule --jsonl FILE               try how one or many scoring texts are understood
  demo                            the whole job on the bundled samples, results in out/

Every command: --json (for machines), --lang vi|en. Exit codes: 0 fine, 1 errors, 2 wrong use.`,
};

export const CLI_MESSAGES = {
  'unknown-command': { vi: 'Không có lệnh này: {detail}', en: 'No such command: {detail}' },
  'bad-options': { vi: 'Tùy chọn không đúng: {detail}', en: 'Wrong option: {detail}' },
  'missing-operand': { vi: 'Còn thiếu: {detail}', en: 'Missing: {detail}' },
  'bad-value': { vi: 'Giá trị không dùng được: {detail}', en: 'Unusable value: {detail}' },
} as const satisfies Record<string, Message>;
