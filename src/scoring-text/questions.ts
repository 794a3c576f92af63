import type { Doubt } from '../methods/clause';
import type { DoubtCode } from '../methods/doubt';
import type { Question } from './compiled';

/** What a careful clerk asks, in the language of the rules; `{quote}` and the doubt's own blanks are filled in. */
export const QUESTIONS: Readonly<Record<DoubtCode, string>> = {
  'scoring-text.truncated':
    'Văn bản dừng giữa chừng ở “{quote}”: phần còn thiếu viết gì? Hãy chép đủ cách tính điểm từ phụ lục gốc.',
  'scoring-text.damaged':
    'Bảng điểm trong ô đã vỡ dòng (“{quote}…”): số nào thuộc dòng, cột nào? Hãy dán lại bảng từ phụ lục gốc.',
  'scoring-text.doubtful-digit':
    '“{quote}” có chữ cái lẫn vào chỗ chữ số (l với 1, O với 0): số đúng là bao nhiêu?',
  'scoring-text.doubtful-number':
    'Dấu trong “{quote}” là dấu thập phân hay dấu ngăn hàng nghìn: số đúng là bao nhiêu?',
  'scoring-text.no-maximum':
    '“{quote}” tính từ điểm tối đa nhưng mục này không ghi điểm tối đa: điểm tối đa là bao nhiêu?',
  'scoring-text.no-points': 'Văn bản “{quote}” không nêu mức điểm nào: đạt yêu cầu thì được bao nhiêu điểm?',
  'scoring-text.unread':
    'Câu “{quote}” không gắn với mức điểm nào hoặc chưa rõ cách áp dụng: đây là một mức điểm bị mất số, hay chỉ là chú thích?',
  'scoring-text.two-readings': '“{quote}” có thể hiểu nhiều cách: áp dụng cách nào?',
  'scoring-text.gap':
    'Thang điểm hở: {values} không thuộc mức nào (“{quote}”). Trường hợp đó được bao nhiêu điểm?',
  'scoring-text.overlap': 'Hai mức chồng nhau ở {values} (“{quote}”): tính theo mức nào?',
  'scoring-text.shared-bound': 'Giá trị {values} nằm trong cả hai mức (“{quote}”): tính theo mức nào?',
  'scoring-text.only-best':
    'Văn bản chỉ nêu điểm cho “{quote}”: {values} được bao nhiêu điểm — 0, theo tỷ lệ hay theo bậc?',
  'scoring-text.above-maximum': 'Mức “{quote}” vượt điểm tối đa của mục: sửa mức điểm hay sửa điểm tối đa?',
  'scoring-text.never-maximum':
    'Mức cao nhất “{quote}” không bằng điểm tối đa của mục: thiếu mức nào, hay điểm được cộng dồn?',
  'scoring-text.order':
    'Các mức trong “{quote}” không theo thứ tự tăng hoặc giảm: có mức nào ghi nhầm không?',
  'scoring-text.contradiction': 'Hai con số trong “{quote}” không khớp nhau: số nào đúng?',
  'scoring-text.range':
    '“{quote}” là một khoảng điểm: ai quyết định, và khi nào được mức thấp, khi nào được mức cao?',
  'scoring-text.vague': '“{quote}” không nêu công thức: trừ bao nhiêu cho mỗi trường hợp?',
  'scoring-text.at-least':
    '“{quote}” chỉ là mức trừ tối thiểu: ai quyết định mức trừ thực tế và trừ nhiều nhất bao nhiêu?',
  'scoring-text.plus-and-minus':
    'Mục vừa cộng vừa trừ (“{quote}”): điểm có được xuống âm không, chặn điểm tối đa trước hay sau khi trừ?',
  'scoring-text.part-step': '“{quote}”: phần lẻ chưa đủ một bậc thì bỏ hay tính theo tỷ lệ?',
  'scoring-text.below-start': '“{quote}”: chưa đạt mức này thì được bao nhiêu điểm?',
  'scoring-text.uncovered-case':
    'Có trường hợp không rơi vào mức nào (“{quote}”), ví dụ làm được một phần hoặc làm muộn: được bao nhiêu điểm?',
  'scoring-text.sum-or-best': 'Đạt nhiều nội dung trong “{quote}” thì cộng lại hay chỉ lấy mức cao nhất?',
  'scoring-text.decided-by-council':
    '“{quote}”: trừ một lần cho cả năm hay mỗi trường hợp một lần, Hội đồng có được trừ ít hơn không?',
  'scoring-text.absence':
    '“{quote}”: không phát sinh thì bỏ mục này khỏi điểm tối đa, được đủ điểm hay không có điểm?',
  'scoring-text.year': '“{quote}”: ngày này của năm nào — năm đánh giá hay năm trước đó?',
  'scoring-text.late-days':
    '“{quote}”: số điểm trừ của các ngày sau cộng thêm vào mức trước hay tính lại từ ngày đầu?',
  'scoring-text.no-formula': 'Công thức trong “{quote}” chưa rõ: từng chữ trong công thức là số liệu nào?',
  'scoring-text.relative':
    '“{quote}” cần số liệu của mọi đơn vị và công thức quy đổi: công thức là gì, đơn vị nào làm mốc?',
};

const PROPOSALS: Readonly<Partial<Record<DoubtCode, string>>> = {
  'scoring-text.gap': 'Viết thêm một dòng: “Còn lại: 0 điểm” hoặc nêu mức điểm cho {values}.',
  'scoring-text.overlap': 'Ghi rõ hai đầu của từng mức, ví dụ “Từ 80% đến dưới 90%”.',
  'scoring-text.shared-bound': 'Viết “đến dưới {values}” ở mức thấp hơn.',
  'scoring-text.only-best':
    'Viết thêm một dòng: “Còn lại: 0 điểm”, hoặc “tính theo tỷ lệ đạt được × điểm tối đa”.',
  'scoring-text.never-maximum':
    'Sửa mức cao nhất cho bằng điểm tối đa, hoặc ghi “cộng điểm các nội dung đạt được”.',
  'scoring-text.above-maximum': 'Hạ mức điểm xuống bằng điểm tối đa hoặc nâng điểm tối đa của mục.',
  'scoring-text.part-step': 'Viết “cứ đủ …” nếu chỉ tính bậc tròn, hoặc “phần lẻ tính theo tỷ lệ”.',
  'scoring-text.below-start': 'Viết thêm “chưa đạt: 0 điểm”.',
  'scoring-text.uncovered-case': 'Viết thêm một dòng: “Các trường hợp còn lại: 0 điểm”.',
  'scoring-text.no-maximum': 'Ghi điểm tối đa của mục, hoặc viết số điểm thay cho “điểm tối đa”.',
  'scoring-text.absence':
    'Viết “không phát sinh thì giảm trừ điểm tối đa tương ứng”, hoặc “được tính điểm tối đa”.',
  'scoring-text.year': 'Ghi đủ ngày, tháng, năm.',
  'scoring-text.plus-and-minus': 'Viết thêm “điểm của mục không thấp hơn 0 và không vượt điểm tối đa”.',
};

function filled(template: string, blanks: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => blanks[name] ?? '');
}

/** Ensures one question per doubt, each with the exact words, what they could mean, and a wording that settles it. */
export function questionsFor(doubts: readonly Doubt[]): Question[] {
  return doubts.map((doubt) => {
    const proposal = PROPOSALS[doubt.code];
    const params = { ...doubt.params, quote: doubt.quote };
    return {
      code: doubt.code,
      text: filled(QUESTIONS[doubt.code], params),
      quote: doubt.quote,
      params,
      readings: doubt.readings ?? [],
      ...(proposal ? { proposal: filled(proposal, params) } : {}),
    };
  });
}
