import type { Message } from './language';

/** Words of the training: they come with its view, not with the pane. */
export const PRACTICE = {
  lead: {
    vi: 'Bài thực hành của Sở Thực hành (số liệu giả định), khoảng 20 phút. Mỗi bước tự soát khi bạn làm đúng trên sổ tính đang mở.',
    en: 'An exercise with an invented department, about 20 minutes. Each step checks itself against the open workbook.',
  },
  progress: {
    vi: 'Bước {done}/{all} · còn khoảng {minutes} phút',
    en: 'Step {done} of {all} · about {minutes} minutes left',
  },
  finished: {
    vi: 'Xong bài thực hành: tự làm được {found}/{all} bước. Bây giờ hãy mở tệp của cơ quan mình.',
    en: 'The exercise is done: {found} of {all} steps on your own. Now open your office’s own file.',
  },
  again: { vi: 'Làm lại từ đầu', en: 'Start over' },
  answer: { vi: 'Xem đáp án', en: 'Show the answer' },
  next: { vi: 'Đã hiểu, bước tiếp', en: 'Understood, next step' },
  'your-answer': { vi: 'Câu trả lời của bạn', en: 'Your answer' },
  check: { vi: 'Soát câu trả lời', en: 'Check the answer' },
  'not-yet': { vi: 'Chưa đúng. Xem lại gợi ý rồi thử lại.', en: 'Not yet. Look at the hint and try again.' },
  hint: { vi: 'Gợi ý: {hint}', en: 'Hint: {hint}' },
  done: { vi: '✓ {task}', en: '✓ {task}' },
  shown: { vi: '○ {task}', en: '○ {task}' },
  guide: { vi: 'Hướng dẫn bằng hình', en: 'Illustrated guide (Vietnamese)' },

  'open.task': { vi: 'Mở bài thực hành', en: 'Open the exercise' },
  'open.hint': {
    vi: 'Bấm nút bên dưới. Trong Excel, bài mở ở cửa sổ mới: mở ngăn tác vụ ở đó, bấm Chấm điểm rồi vào lại Thực hành.',
    en: 'Press the button below. In Excel it opens in a new window: open the pane there, press Score and come back to this view.',
  },
  'open.answer': { vi: 'Bấm “Mở bài thực hành”.', en: 'Press “Open the exercise”.' },
  'open.button': { vi: 'Mở bài thực hành', en: 'Open the exercise' },

  'total.task': {
    vi: 'Theo thang điểm, sở đang được bao nhiêu điểm?',
    en: 'How many points does the department have by the rules?',
  },
  'total.hint': { vi: 'Thẻ Tổng quan, số lớn ở trên cùng.', en: 'Overview, the large figure at the top.' },
  'total.answer': { vi: '{points} điểm.', en: '{points} points.' },

  'maximum.task': {
    vi: 'Một điểm tối đa bị gõ sai nên tiêu chí 3.3 không cộng đúng. Chọn dòng có ô sai.',
    en: 'One maximum was mistyped, so criterion 3.3 does not add up. Select the wrong row.',
  },
  'maximum.hint': {
    vi: 'Thẻ Rà soát, thông báo về “3.3”; rồi xem các mục con.',
    en: 'Review, the finding about “3.3”; then look at its parts.',
  },
  'maximum.answer': {
    vi: 'Mục 3.3.1 ghi tối đa 2,5 trong khi thang điểm cho tới 3 điểm.',
    en: 'Item 3.3.1 says 2.5 at most, while its text gives up to 3.',
  },

  'sum.task': {
    vi: 'Một tổng điểm tự chấm bị gõ đè lên công thức. Chọn dòng của lĩnh vực đó.',
    en: 'A self-score total was typed over its formula. Select that field’s row.',
  },
  'sum.hint': { vi: 'Rà soát: “Ô này là số gõ tay…”.', en: 'Review: “a number typed by hand …”.' },
  'sum.answer': {
    vi: 'Lĩnh vực 6: ghi thừa 1 điểm so với các mục bên trong.',
    en: 'Field 6: one point more than its parts.',
  },

  'above.task': {
    vi: 'Một mục tự chấm cao hơn điểm tối đa. Chọn dòng đó.',
    en: 'One self-score is above its maximum. Select the row.',
  },
  'above.hint': { vi: 'Rà soát, nhóm cần sửa.', en: 'Review, the group to correct.' },
  'above.answer': { vi: 'Mục 2.1.2: tự chấm 2,5, tối đa 2.', en: 'Item 2.1.2: 2.5 claimed, 2 at most.' },

  'rate.task': {
    vi: 'Một mục ghi tỷ lệ không khớp với tử số và mẫu số. Chọn dòng đó.',
    en: 'One item states a rate that its fraction does not give. Select the row.',
  },
  'rate.hint': { vi: 'Rà soát: “tỷ lệ ghi … nhưng …”.', en: 'Review: “the rate says … but …”.' },
  'rate.answer': {
    vi: 'Mục 1.1.2: 46/50 là 92%, không phải 98%.',
    en: 'Item 1.1.2: 46 of 50 are 92 %, not 98 %.',
  },

  'evidence.task': {
    vi: 'Một mục chưa có tài liệu kiểm chứng nên có thể mất cả 2 điểm. Chọn dòng đó.',
    en: 'One item has no evidence and may lose all its 2 points. Select the row.',
  },
  'evidence.hint': { vi: 'Thẻ Nguy cơ mất điểm, đầu danh sách.', en: 'Points at risk, top of the list.' },
  'evidence.answer': { vi: 'Mục 2.2.1.', en: 'Item 2.2.1.' },

  'blank.task': {
    vi: 'Một mục để trống điểm tự chấm. Trống không phải là 0. Chọn dòng đó.',
    en: 'One item has no self-score. Blank is not 0. Select the row.',
  },
  'blank.hint': {
    vi: 'Nguy cơ mất điểm: “Ghi điểm tự chấm…”.',
    en: 'Points at risk: “enter the self-score …”.',
  },
  'blank.answer': { vi: 'Mục 5.2.2.', en: 'Item 5.2.2.' },

  'stake.task': { vi: 'Mục 1.5 có thể mất bao nhiêu điểm?', en: 'How many points may item 1.5 lose?' },
  'stake.hint': {
    vi: 'Nguy cơ mất điểm, số bên phải của mục 1.5.',
    en: 'Points at risk, the figure beside item 1.5.',
  },
  'stake.answer': {
    vi: '{points} điểm: 118/120 chưa đủ bậc 100%.',
    en: '{points} points: 118 of 120 miss the band of 100 %.',
  },

  'more.task': {
    vi: 'Mục 1.5 cần thêm bao nhiêu nhiệm vụ hoàn thành để đủ điểm?',
    en: 'How many more tasks does item 1.5 need for full points?',
  },
  'more.hint': { vi: 'Dòng “Làm gì” của mục 1.5.', en: 'The “what to do” line of item 1.5.' },
  'more.answer': { vi: '{count} nhiệm vụ.', en: '{count} tasks.' },

  'corrected.task': {
    vi: 'Sửa các lỗi đã tìm, hoặc mở bản đã sửa',
    en: 'Correct what you found, or open the corrected sheet',
  },
  'corrected.hint': {
    vi: 'Trong Excel, sửa trực tiếp rồi bấm Chấm lại. Trên trình duyệt, trang chỉ để xem: bấm nút bên dưới.',
    en: 'In Excel, correct the cells and press Score again. In the browser the sheet is read-only: press the button below.',
  },
  'corrected.answer': { vi: 'Bấm “Mở bản đã sửa”.', en: 'Press “Open the corrected sheet”.' },
  'corrected.button': { vi: 'Mở bản đã sửa', en: 'Open the corrected sheet' },

  'write.task': { vi: 'Ghi kết quả vào sổ tính', en: 'Write the results into the workbook' },
  'write.hint': {
    vi: 'Thẻ Báo cáo, “Ghi kết quả”. Kết quả nằm bên phải bảng, ô của người nhập giữ nguyên.',
    en: 'Reports, “Write the results”. They stand beside the table; nobody’s cells change.',
  },
  'write.answer': { vi: 'Báo cáo › Ghi kết quả.', en: 'Reports › Write the results.' },

  'colour.task': { vi: 'Tô màu các mục có nguy cơ mất điểm', en: 'Highlight the items at risk' },
  'colour.hint': {
    vi: 'Thẻ Nguy cơ mất điểm, “Tô màu trên trang”.',
    en: 'Points at risk, “Highlight on the sheet”.',
  },
  'colour.answer': {
    vi: 'Nguy cơ mất điểm › Tô màu trên trang.',
    en: 'Points at risk › Highlight on the sheet.',
  },

  'rank.task': {
    vi: 'Xếp hạng năm sở của tỉnh giả định',
    en: 'Rank five departments of the invented province',
  },
  'rank.hint': {
    vi: 'Bấm nút bên dưới. Với tệp thật: thẻ Xếp hạng, chọn thư mục tệp các đơn vị gửi.',
    en: 'Press the button below. With real files: Ranking, choose the folder of the units’ files.',
  },
  'rank.answer': { vi: 'Bấm “Xếp hạng năm sở”.', en: 'Press “Rank the five”.' },
  'rank.button': { vi: 'Xếp hạng năm sở', en: 'Rank the five' },

  'tie.task': {
    vi: 'Hai sở bằng điểm nhau cùng đứng hạng mấy?',
    en: 'Which rank do the two departments share that tie?',
  },
  'tie.hint': { vi: 'Thẻ Xếp hạng: hai dòng có cùng số hạng.', en: 'Ranking: two lines with the same rank.' },
  'tie.answer': { vi: 'Hạng {rank}: {agencies}.', en: 'Rank {rank}: {agencies}.' },

  'print.task': { vi: 'Lưu bảng xếp hạng rồi in', en: 'Save the ranking and print it' },
  'print.hint': {
    vi: 'Bấm nút bên dưới, mở bảng vừa lưu trong Excel, bấm Ctrl+P: khổ giấy, tiêu đề lặp lại và chân trang đã đặt sẵn.',
    en: 'Press the button, open the saved tables in Excel and press Ctrl+P: paper, repeated titles and footer are set.',
  },
  'print.answer': { vi: 'Xếp hạng › Lưu bảng xếp hạng.', en: 'Ranking › Save the ranking.' },
  'print.button': { vi: 'Lưu bảng xếp hạng', en: 'Save the ranking' },
} as const satisfies Record<string, Message>;

export type PracticeLabel = keyof typeof PRACTICE;
