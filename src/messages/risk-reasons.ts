import type { RiskCode } from '../review/risks/risk';
import type { Message } from './language';

interface RiskWords {
  readonly reason: Message;
  readonly next: Message;
}

const CHECK_EVERY_CASE: Message = {
  vi: 'Soát kỹ từng trường hợp được tính và tài liệu kèm theo trước khi gửi.',
  en: 'Check every counted case and its documents before sending.',
};

/** Why points may be lost, and what to do about it: one line each. */
export const RISK_REASONS: Readonly<Record<RiskCode, RiskWords>> = {
  belowFull: {
    reason: {
      vi: 'Số liệu kê khai chỉ đạt {points}/{maximum} điểm theo thang điểm.',
      en: 'The declared figures earn {points} of {maximum} points by the scale.',
    },
    next: {
      vi: 'Cập nhật số liệu mới nhất trước khi hết hạn.',
      en: 'Update the figures before the deadline.',
    },
  },
  belowFullForGood: {
    reason: {
      vi: 'Kết quả trong kỳ chỉ đạt {points}/{maximum} điểm theo thang điểm.',
      en: 'What was done in the period earns {points} of {maximum} points by the scale.',
    },
    next: {
      vi: 'Không còn cách nâng điểm mục này trong kỳ; chỉ kiểm tra lại số liệu đã kê khai đủ chưa.',
      en: 'Nothing can raise this item any more; only check that everything was declared.',
    },
  },
  belowFullYearOver: {
    reason: {
      vi: 'Kết quả trong kỳ chỉ đạt {points}/{maximum} điểm theo thang điểm.',
      en: 'What was done in the period earns {points} of {maximum} points by the scale.',
    },
    next: {
      vi: 'Năm {year} đã hết; nếu còn việc đã làm trong năm mà chưa kê khai:',
      en: 'The year {year} is over; only what was done in it and not yet declared can still help:',
    },
  },
  onThreshold: {
    reason: {
      vi: 'Vừa đủ ngưỡng {threshold} %: không dư trường hợp nào; dưới ngưỡng còn {below} điểm thay vì {points}.',
      en: 'Just at the threshold of {threshold} %, without a case to spare; below it {below} points instead of {points}.',
    },
    next: CHECK_EVERY_CASE,
  },
  aboveThreshold: {
    reason: {
      vi: 'Vừa đủ ngưỡng {threshold} %: chỉ dư {slack} trường hợp; dưới ngưỡng còn {below} điểm thay vì {points}.',
      en: 'Just above the threshold of {threshold} %, by {slack} cases; below it {below} points instead of {points}.',
    },
    next: CHECK_EVERY_CASE,
  },
  onThresholdRate: {
    reason: {
      vi: 'Vừa đúng ngưỡng {threshold} %; dưới ngưỡng còn {below} điểm thay vì {points}.',
      en: 'Exactly on the threshold of {threshold} %; below it {below} points instead of {points}.',
    },
    next: CHECK_EVERY_CASE,
  },
  aboveThresholdRate: {
    reason: {
      vi: 'Vừa đủ ngưỡng {threshold} %: chỉ dư {slack} điểm phần trăm; dưới ngưỡng còn {below} điểm thay vì {points}.',
      en: 'Just above the threshold of {threshold} %, by {slack} percentage points; below it {below} points instead of {points}.',
    },
    next: CHECK_EVERY_CASE,
  },
  missingInput: {
    reason: { vi: 'Thiếu số liệu kê khai: {needs}.', en: 'Figures are missing: {needs}.' },
    next: { vi: 'Ghi số liệu vào cột Số liệu kê khai.', en: 'Enter the figures in the declaration column.' },
  },
  invalidInput: {
    reason: {
      vi: 'Số liệu kê khai không thể đúng nên không chấm được.',
      en: 'The declared figures cannot be right, so nothing can be scored.',
    },
    next: {
      vi: 'Đối chiếu số liệu gốc và sửa (xem ở Rà soát).',
      en: 'Compare with the source and correct them (see the review).',
    },
  },
  declaredDiffers: {
    reason: {
      vi: 'Tỷ lệ kê khai không khớp với hai số đếm: theo số đếm {byFraction} điểm, theo tỷ lệ {byRate} điểm.',
      en: 'The declared rate is not its counts: {byFraction} points by the counts, {byRate} by the rate.',
    },
    next: {
      vi: 'Đối chiếu số liệu gốc, thống nhất tỷ lệ với hai số đếm.',
      en: 'Compare with the source and make the rate and the counts agree.',
    },
  },
  missingEvidence: {
    reason: {
      vi: 'Tự chấm {points} điểm nhưng chưa có tài liệu kiểm chứng hoặc giải trình.',
      en: '{points} points are claimed without evidence or an explanation.',
    },
    next: {
      vi: 'Bổ sung tài liệu kiểm chứng (số, ngày, cơ quan ban hành, mục, trang), hoặc giải trình cách đánh giá.',
      en: 'Add evidence (number, date, issuer, section, page), or explain how it was assessed.',
    },
  },
  selfAboveRule: {
    reason: {
      vi: 'Tự chấm {self} điểm, cao hơn {difference} điểm so với thang điểm ({rule}).',
      en: 'The self-score {self} is {difference} above what the scale gives ({rule}).',
    },
    next: {
      vi: 'Sửa điểm tự chấm, hoặc bổ sung số liệu chứng minh mức điểm đã chấm.',
      en: 'Correct the self-score, or add the figures that support it.',
    },
  },
  selfBelowRule: {
    reason: {
      vi: 'Tự chấm {self} điểm, thấp hơn {difference} điểm so với thang điểm ({rule}).',
      en: 'The self-score {self} is {difference} below what the scale gives ({rule}).',
    },
    next: {
      vi: 'Xem lại: theo số liệu kê khai, mục này được {rule} điểm.',
      en: 'Look again: by the declared figures this item earns {rule} points.',
    },
  },
  claimedBelowMaximum: {
    reason: {
      vi: 'Đơn vị chỉ tự chấm {self}/{maximum} điểm.',
      en: 'The unit itself claims only {self} of {maximum} points.',
    },
    next: {
      vi: 'Xem phần điểm chưa đạt có tự khắc phục được trước hạn không.',
      en: 'See whether what is missing can still be put right before the deadline.',
    },
  },
  unreachableScore: {
    reason: {
      vi: 'Thang điểm chỉ có các mức {values}; điểm tự chấm {self} không phải mức nào trong đó.',
      en: 'The scale has only {values}; the self-score {self} is none of them.',
    },
    next: {
      vi: 'Chọn đúng một mức của thang điểm và ghi số liệu chứng minh.',
      en: 'Choose one of the scale’s values and declare the figures that support it.',
    },
  },
  evidenceOutsideYear: {
    reason: {
      vi: 'Tài liệu kiểm chứng chỉ có ngày ngoài năm {year}: {days}.',
      en: 'The evidence is dated outside {year} only: {days}.',
    },
    next: {
      vi: 'Kiểm tra ngày của tài liệu; nếu tài liệu dùng cho năm {year} thì ghi rõ.',
      en: 'Check the dates; if a document does serve {year}, say so.',
    },
  },
  evidenceAfterDue: {
    reason: {
      vi: 'Tài liệu sớm nhất là {document} ngày {date}, sau hạn {due}.',
      en: 'The earliest document, {document} of {date}, comes after the due date {due}.',
    },
    next: {
      vi: 'Bổ sung tài liệu chứng minh đã thực hiện đúng hạn, hoặc sửa ngày kê khai theo tài liệu.',
      en: 'Add a document that shows it was done in time, or declare the date the document has.',
    },
  },
  requiredMissing: {
    reason: {
      vi: 'Chưa thấy tài liệu được yêu cầu: {required}.',
      en: 'Required but not cited: {required}.',
    },
    next: {
      vi: 'Bổ sung tài liệu này, hoặc ghi rõ tài liệu nào thay cho nó.',
      en: 'Add it, or say which document stands for it.',
    },
  },
  sameDocument: {
    reason: {
      vi: 'Tài liệu {document} được dùng cho các mục {items}, trong khi cách tính điểm chỉ cho dùng một lần.',
      en: 'The document {document} serves items {items}, though the rule allows it once.',
    },
    next: {
      vi: 'Giữ tài liệu ở một mục và thay tài liệu khác cho mục còn lại.',
      en: 'Keep it under one item and cite another document for the rest.',
    },
  },
  explanationAsked: {
    reason: {
      vi: 'Người thẩm định có yêu cầu, chưa thấy giải trình: {asked}',
      en: 'The appraiser asks, and no explanation is given yet: {asked}',
    },
    next: {
      vi: 'Ghi giải trình và bổ sung tài liệu trước khi hết hạn giải trình.',
      en: 'Explain and add documents before the explanation closes.',
    },
  },
  appraisedLowerBefore: {
    reason: {
      vi: 'Năm trước mục này tự chấm {claimed} nhưng thẩm định chỉ {given} điểm.',
      en: 'Last year this item was claimed at {claimed} and appraised at {given}.',
    },
    next: {
      vi: 'Xem lý do năm trước bị giảm và bổ sung tài liệu cho đủ.',
      en: 'See why it was reduced last year and complete the documents.',
    },
  },
  notClaimed: {
    reason: { vi: 'Chưa tự chấm điểm.', en: 'No self-score yet.' },
    next: {
      vi: 'Ghi điểm tự chấm; nếu mục này không áp dụng thì ghi “Không áp dụng”.',
      en: 'Enter the self-score; if the item does not apply, say so.',
    },
  },
  appraisedAsked: {
    reason: {
      vi: 'Thẩm định {given} điểm, thấp hơn tự chấm {self}, chưa có giải trình.',
      en: 'Appraised {given}, below the self-score {self}, with no explanation yet.',
    },
    next: {
      vi: 'Gửi giải trình kèm tài liệu bổ sung trước khi hết hạn giải trình.',
      en: 'Send an explanation with further documents before the explanation closes.',
    },
  },
  appraisedBelow: {
    reason: {
      vi: 'Kết quả thẩm định {given}/{maximum} điểm.',
      en: 'The appraisal gave {given} of {maximum} points.',
    },
    next: {
      vi: 'Rút kinh nghiệm cho kỳ sau; nếu đã giải trình, chờ kết quả thẩm định lần 2.',
      en: 'Learn from it for the next period; if an explanation was sent, wait for round 2.',
    },
  },
  dueSoon: {
    reason: {
      vi: 'Còn {days} ngày đến hạn {due}, chưa có kết quả.',
      en: 'Due on {due}, in {days} days; nothing there yet.',
    },
    next: {
      vi: 'Hoàn thành và ghi kết quả trước ngày {due}.',
      en: 'Finish and enter the result before {due}.',
    },
  },
  overdue: {
    reason: {
      vi: 'Quá hạn {due} đã {days} ngày, chưa có kết quả.',
      en: 'Overdue since {due} ({days} days); nothing there yet.',
    },
    next: {
      vi: 'Nếu đã làm thì ghi ngày hoàn thành; nếu chưa, làm ngay và giải trình lý do chậm.',
      en: 'If it was done, enter the date; if not, do it now and explain the delay.',
    },
  },
  penalty: {
    reason: { vi: 'Bị trừ {taken} điểm.', en: '{taken} points are taken off.' },
    next: { vi: 'Kiểm tra căn cứ trừ điểm.', en: 'Check the grounds for it.' },
  },
  ruleUnknown: {
    reason: {
      vi: 'Chưa hiểu chắc cách tính điểm. {question}',
      en: 'The scoring text is not understood for certain. {question}',
    },
    next: { vi: 'Xác nhận cách hiểu ở Bộ tiêu chí.', en: 'Confirm its reading in the rulebook.' },
  },
  openPoint: {
    reason: {
      vi: 'Thang điểm không nói rõ trường hợp này. {question}',
      en: 'The scale does not settle this case. {question}',
    },
    next: {
      vi: 'Hỏi cơ quan ban hành hoặc xác nhận cách tính.',
      en: 'Ask the issuing body, or confirm how it is scored.',
    },
  },
  unreadable: {
    reason: {
      vi: 'Có số liệu chưa đọc được chắc chắn.',
      en: 'A declared figure could not be read for certain.',
    },
    next: {
      vi: 'Xem ở Rà soát và ghi lại số liệu cho rõ.',
      en: 'See the review and enter the figure plainly.',
    },
  },
  judged: {
    reason: { vi: 'Điểm do hội đồng thẩm định quyết định.', en: 'The council decides these points.' },
    next: {
      vi: 'Chuẩn bị đủ tài liệu để bảo vệ mức điểm tự chấm.',
      en: 'Have the documents ready that support the self-score.',
    },
  },
};
