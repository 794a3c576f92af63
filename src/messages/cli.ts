import type { Message } from './language';
import { CHANGE_LABELS } from './rulebook-changes';

/** The usage, shown with `--help` and after a wrong use. */
export const USAGE: Message = {
  vi: `Cách dùng: cchc LỆNH …

  check FILE… [--last-year FILE] [--figure "TÊN=SỐ" …]
                                  bảng được hiểu thế nào, số liệu có gì bất thường (không chấm)
  score FILE [--out FILE] [--rulebook MÃ|FILE] [--sheet TRANG] [--fill-empty]
                                  chấm và ghi bản đã chấm (mặc định TÊN.da-cham.xlsx)
  risks FILE [--date NĂM-THÁNG-NGÀY] [--rulebook MÃ|FILE] [--last-year FILE]
                                  tiêu chí có nguy cơ mất điểm, lý do, việc cần làm
  whatif FILE --set MÃ.số-liệu=GIÁ-TRỊ … [--scenario FILE.json] [--kept]
       [--rank-with THƯ-MỤC|FILE… [--register FILE]] [--classes "Tốt=80;Khá=65"]
       [--save TÊN --out FILE]    tính thử: đổi số liệu hoặc mức thì điểm, thứ hạng đổi thế nào
  goal FILE --points N [--effort FILE.json] [--date NĂM-THÁNG-NGÀY] [--set …] [--assume-self]
                                  muốn đạt N điểm cần làm gì: ít điểm, ít việc, ít công nhất
  explain FILE MÃ                 vì sao mục này được số điểm đó; dòng để chép vào giải trình
  evidence FILE [--folder THƯ-MỤC] [--out FILE]
                                  rà soát tài liệu kiểm chứng; ghi sổ và danh mục để nộp
  deadlines FILE [--date NĂM-THÁNG-NGÀY] [--round FILE.json]
                                  hạn của đợt chấm và của từng mục, kèm số điểm liên quan
  statistics THƯ-MỤC|FILE… [--rate "TỬ SỐ/MẪU SỐ" …] [--target %] [--out FILE]
                                  tỷ lệ chung toàn tỉnh, đơn vị nào kéo giảm, thiếu mấy trường hợp
  feed FILE --from FILE-NGUỒN [--propose FILE.json] [--map FILE.json] [--out FILE]
                                  đặt số liệu hệ thống khác cạnh số kê khai; ghép cột một lần
  trend FILE… [--on FILE=NGÀY …] [--start NGÀY] [--end NGÀY] [--unit TÊN]
                                  số liệu qua các tháng và dự kiến đến hết kỳ
  assign FILE [--out THƯ-MỤC] [--appendix FILE] [--assignment FILE] [--issued-with "…"]
  assign FILE --gather THƯ-MỤC --out FILE
                                  chia bảng cấp tỉnh cho cơ quan chủ trì, gộp lại, in phụ lục
  appraise SỔ [--next|--decide FILE.json|--bulk-accept|--by-criterion MÃ|--horizontal "CƠ QUAN"
       |--horizontals THƯ-MỤC|--merge FILE|--packs THƯ-MỤC|--lock ĐƠN-VỊ|--state-at SỐ] [--unit MÃ] [--item MÃ] [--round 1|2]
       [--out FILE|--in-place] --who TÊN
                                  thẩm định: mục tiếp theo, quyết định, biểu ngang, phiếu giải trình,
                                  chốt điểm, nhật ký
  survey ĐỢT --from FILE [--settings FILE.json] [--replace] [--out FILE]
                                  nhập số phiếu điều tra, quy đổi ra điểm
  result ĐỢT [--settings FILE.json] [--basis …] [--by field|criterion]
         [--stage provisional|final|published|corrected --who TÊN [--why LÝ-DO]]
         [--public FILE] [--out FILE]   tổng hợp, xếp hạng, ghi kết quả từng giai đoạn
  compare TRƯỚC SAU [--out FILE]  so sánh hai năm
  send ĐỢT|SỔ-ĐƠN-VỊ [--rulebook MÃ|FILE …] --out THƯ-MỤC [--year NĂM] [--deadline NĂM-THÁNG-NGÀY]
       [--period TỪ..ĐẾN] [--replace]
                                  phát hành biểu tự chấm, mỗi đơn vị một tệp, đọc lại và đối chiếu
  folders ĐỢT|SỔ-ĐƠN-VỊ [--rulebook MÃ|FILE …] --out THƯ-MỤC | --check THƯ-MỤC
                                  thư mục TLKC theo mã mục cho từng đơn vị: tạo, hoặc rà soát
  gather THƯ-MỤC|FILE… --register FILE [--rulebook MÃ|FILE] [--round FILE] --out FILE
       [--year NĂM] [--due NĂM-THÁNG-NGÀY] [--received FILE.json|csv] [--reminder FILE] [--matrix]
                                  gộp hồ sơ vào sổ của đợt chấm: sai lệch, tiếp nhận, chưa gửi
  rank THƯ-MỤC|FILE… [--register FILE] [--basis self|rule|appraised1|appraised2]
       [--rulebook MÃ|FILE] [--out FILE]
                                  xếp hạng trong từng khối
  report TÊN|all SỔ [--template FILE.json] [--group KHỐI] [--unit ĐƠN-VỊ]
       [--out FILE.xlsx|THƯ-MỤC] [--csv]
  report --list                   báo cáo chính thức từ sổ của đợt chấm; danh sách báo cáo
  rulebook [MÃ|FILE] [--check-all] [--out FILE.json]
                                  liệt kê, xem, soát hoặc lưu một bộ tiêu chí (.xlsx, .docx, .json)
  rulebook FILE --compare FILE-TRƯỚC
                                  bộ tiêu chí thay đổi gì so với bộ trước
  rulebook FILE --draft [--units THƯ-MỤC [--rulebook MÃ|FILE]]
                                  soát dự thảo; tính thử số liệu năm trước theo dự thảo
  rule "CÁCH TÍNH ĐIỂM" [--max N] [--name TÊN] [--heading H] [--siblings FILE] [--try JSON]
  rule --jsonl FILE               thử cách hiểu một hoặc nhiều cách tính điểm
  demo                            chạy toàn bộ trên dữ liệu mẫu, kết quả trong out/

Mọi lệnh: --json (kết quả cho máy đọc), --lang vi|en. Mã thoát: 0 ổn, 1 có lỗi, 2 dùng sai.`,
  en: `Usage: cchc COMMAND …

  check FILE… [--last-year FILE] [--figure "NAME=NUMBER" …]
                                  how the sheets were understood and what is odd (no scoring)
  score FILE [--out FILE] [--rulebook ID|FILE] [--sheet NAME] [--fill-empty]
                                  score and write a scored copy (default NAME.da-cham.xlsx)
  risks FILE [--date YYYY-MM-DD] [--rulebook ID|FILE] [--last-year FILE]
                                  points at risk, why, and what to do
  whatif FILE --set CODE.input=VALUE … [--scenario FILE.json] [--kept]
       [--rank-with DIR|FILE… [--register FILE]] [--classes "Good=80;Fair=65"]
       [--save NAME --out FILE]   what other figures or levels would do to points and ranks
  goal FILE --points N [--effort FILE.json] [--date YYYY-MM-DD] [--set …] [--assume-self]
                                  what it takes to reach N points: fewest points, actions, effort
  explain FILE CODE               why an item has its points; a line to paste into an explanation
  evidence FILE [--folder DIR] [--out FILE]
                                  review the evidence; write its register and the list to submit
  deadlines FILE [--date YYYY-MM-DD] [--round FILE.json]
                                  due dates of the round and of items, with the points behind them
  statistics DIR|FILE… [--rate "NUMERATOR/DENOMINATOR" …] [--target %] [--out FILE]
                                  the province’s rates, who pulls them down and by how many cases
  feed FILE --from EXPORT [--propose FILE.json] [--map FILE.json] [--out FILE]
                                  another system’s figures beside those declared; match once
  trend FILE… [--on FILE=DATE …] [--start DATE] [--end DATE] [--unit NAME]
                                  figures over the months and projected to the period’s end
  assign FILE [--out DIR] [--appendix FILE] [--assignment FILE] [--issued-with "…"]
  assign FILE --gather DIR --out FILE
                                  part a province’s index among lead agencies, gather, print tasks
  appraise ROUND [--next|--decide FILE.json|--bulk-accept|--by-criterion ITEM|--horizontal "LEAD"
       |--horizontals DIR|--merge FILE|--packs DIR|--lock UNIT|--state-at NUMBER] [--unit ID] [--item ID] [--round 1|2]
       [--out FILE|--in-place] --who NAME
                                  appraise: what is next, decisions, forms out and back, locks, journal
  survey ROUND --from FILE [--settings FILE.json] [--replace] [--out FILE]
                                  bring in the counts of a survey and convert them
  result ROUND [--settings FILE.json] [--basis …] [--by field|criterion]
         [--stage provisional|final|published|corrected --who NAME [--why TEXT]]
         [--public FILE] [--out FILE]   put together, rank, declare the result
  compare BEFORE AFTER [--out FILE]   hold two years against each other
  send ROUND|REGISTER [--rulebook ID|FILE …] --out DIR [--year YYYY] [--deadline YYYY-MM-DD]
       [--period YYYY-MM-DD..YYYY-MM-DD] [--replace]
                                  one self-scoring form per unit, read back and compared
  folders ROUND|REGISTER [--rulebook ID|FILE …] --out DIR | --check DIR
                                  evidence folders by code for every unit: made, or checked
  gather DIR|FILE… --register FILE [--rulebook ID|FILE] [--round FILE] --out FILE
       [--year YYYY] [--due YYYY-MM-DD] [--received FILE.json|csv] [--reminder FILE] [--matrix]
                                  put units’ files into the round’s workbook; drift, receipts, missing
  rank DIR|FILE… [--register FILE] [--basis self|rule|appraised1|appraised2]
       [--rulebook ID|FILE] [--out FILE]
                                  rank agencies inside their groups
  report NAME|all ROUND [--template FILE.json] [--group GROUP] [--unit UNIT]
       [--out FILE.xlsx|DIR] [--csv]
  report --list                   official reports of a round’s workbook; which there are
  rulebook [ID|FILE] [--check-all] [--out FILE.json]
                                  list, show, check or save a rulebook (.xlsx, .docx, .json)
  rulebook FILE --compare EARLIER
                                  what changed since an earlier rulebook
  rulebook FILE --draft [--units DIR [--rulebook ID|FILE]]
                                  look through a draft; re-score last year’s units under it
  rule "SCORING TEXT" [--max N] [--name NAME] [--heading H] [--siblings FILE] [--try JSON]
  rule --jsonl FILE               try how one or many scoring texts are understood
  demo                            the whole job on the bundled samples, results in out/

Every command: --json (for machines), --lang vi|en. Exit codes: 0 fine, 1 errors, 2 wrong use.`,
};

export const CLI_MESSAGES = {
  'unknown-command': { vi: 'Không có lệnh này: {detail}', en: 'No such command: {detail}' },
  'bad-options': { vi: 'Tùy chọn không đúng: {detail}', en: 'Wrong option: {detail}' },
  'missing-operand': { vi: 'Còn thiếu: {detail}', en: 'Missing: {detail}' },
  'missing-file': { vi: 'Không đọc được tệp: {detail}', en: 'The file cannot be read: {detail}' },
  'bad-value': { vi: 'Giá trị không dùng được: {detail}', en: 'Unusable value: {detail}' },
} as const satisfies Record<string, Message>;

/** Words of the command line's own output. */
export const CLI_LABELS = {
  'kind.selfScore': { vi: 'bảng tự chấm điểm', en: 'self-score sheet' },
  'kind.appraisal': { vi: 'bảng thẩm định', en: 'appraisal sheet' },
  'kind.annex': { vi: 'phụ lục bộ tiêu chí', en: 'annex of criteria' },
  'kind.statistics': { vi: 'biểu mẫu thống kê', en: 'statistics form' },
  'kind.unitSheet': { vi: 'phiếu chấm của đơn vị', en: 'unit sheet' },
  'kind.matrix': { vi: 'bảng tổng hợp theo đơn vị', en: 'table of agencies' },
  'kind.register': { vi: 'sổ đăng ký đơn vị', en: 'register of agencies' },
  'check.form': {
    vi: '  Trang “{sheet}”: {kind}, tiêu đề ở dòng {rows}',
    en: '  Sheet “{sheet}”: {kind}, header in rows {rows}',
  },
  'check.columns': { vi: 'Cột hiểu được: {columns}', en: 'Columns understood: {columns}' },
  'check.counts': {
    vi: '{fields} lĩnh vực, {criteria} tiêu chí, {subCriteria} tiêu chí thành phần; {scored} mục chấm điểm, tổng điểm tối đa {maximum}',
    en: '{fields} fields, {criteria} criteria, {subCriteria} sub-criteria; {scored} scored items, maxima add up to {maximum}',
  },
  'check.printed': { vi: ' (bảng ghi {printed})', en: ' (printed: {printed})' },
  'check.statistics': { vi: '{statistics} chỉ tiêu thống kê', en: '{statistics} statistics rows' },
  'check.agencies': { vi: '{agencies} đơn vị', en: '{agencies} agencies' },
  'check.table': {
    vi: '  Trang “{sheet}”: bảng số liệu {units} đơn vị × {columns} cột, tiêu đề ở dòng {rows}',
    en: '  Sheet “{sheet}”: table of {units} units × {columns} columns, header in rows {rows}',
  },
  'basis.rule': { vi: 'Điểm tính theo thang điểm', en: 'Points by the scale' },
  'basis.self': { vi: 'Điểm tự chấm', en: 'Self-scores' },
  'score.total': {
    vi: '{basis}: {points}/{maximum} ({share})',
    en: '{basis}: {points}/{maximum} ({share})',
  },
  'score.incomplete': {
    vi: '{basis}: đã tính được {points} điểm trên thang {maximum}; còn {undecided} điểm tối đa chưa đủ căn cứ để chấm',
    en: '{basis}: {points} points so far on a scale of {maximum}; items worth {undecided} cannot be decided yet',
  },
  'score.risk': {
    vi: 'Có thể mất {atStake} điểm ở {items} tiêu chí; {canBeSaved} điểm còn cứu được.',
    en: '{atStake} points may be lost in {items} items; {canBeSaved} can still be saved.',
  },
  'score.unverified': {
    vi: 'Quy tắc chưa được đối chiếu với văn bản gốc (chưa xác minh).',
    en: 'The rules have not been checked against their source (unverified).',
  },
  'score.lost': { vi: 'mất {lost}', en: 'lost {lost}' },
  'score.written': { vi: 'Đã ghi: {file} (kết quả ở {where})', en: 'Written: {file} (results at {where})' },
  'risks.awaiting': {
    vi: 'Chờ kết quả XHH: {items} mục, tối đa {maximum} điểm, không tính vào số có thể mất.',
    en: 'Survey results awaited: {items} items, up to {maximum}, outside what may be lost.',
  },
  'risks.survey-lost': {
    vi: 'Giả định XHH bằng năm trước: mất thêm {lost} điểm, tổng có thể mất {atStake} điểm.',
    en: 'Assuming surveys as last year: {lost} more lost, {atStake} at risk in all.',
  },
  'risks.survey-unknown': {
    vi: 'Không giả định được XHH bằng năm trước: năm trước không có kết quả của mục {items}.',
    en: 'Surveys cannot be assumed as last year: no result of last year for {items}.',
  },
  'risks.as-last-year': {
    vi: 'Kết quả XHH chưa có (tối đa {maximum} điểm); nếu bằng năm trước thì được {points} điểm.',
    en: 'Survey results are awaited (up to {maximum}); as last year they would give {points}.',
  },
  'evidence.summary': {
    vi: 'Tài liệu kiểm chứng của {items} mục – {counts}',
    en: 'Evidence of {items} items – {counts}',
  },
  'evidence.written': {
    vi: 'Đã ghi: {file} (trang {sheets})',
    en: 'Written: {file} (sheets {sheets})',
  },
  'rank.written': { vi: 'Đã ghi bảng xếp hạng: {file}', en: 'Ranking written: {file}' },
  'rule.understood': { vi: 'Hiểu được ({method}):', en: 'Understood ({method}):' },
  'rule.needs-person': { vi: 'Cần người xác nhận:', en: 'Needs a person:' },
  'rule.not-a-rule': { vi: 'Không phải cách tính điểm: {reason}', en: 'Not a scoring rule: {reason}' },
  'rule.points': { vi: '{points} điểm', en: '{points} points' },
  'rule.needs': { vi: 'còn thiếu: {needs}', en: 'missing: {needs}' },
  'rule.not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  'rule.no-text': { vi: 'không có cách tính điểm', en: 'no scoring text' },
  'rule.status.understood': { vi: 'hiểu được', en: 'understood' },
  'rule.status.needs-person': { vi: 'cần người xác nhận', en: 'needs a person' },
  'rule.status.not-a-rule': { vi: 'không phải quy tắc', en: 'not a rule' },
  'rulebook.summary': {
    vi: '{items} mục chấm điểm, tổng {total} điểm, năm {years}',
    en: '{items} scored items, total {total}, years {years}',
  },
  'rulebook.written': { vi: 'Đã lưu bộ tiêu chí: {file}', en: 'Rulebook saved: {file}' },
  'compare.heading': { vi: '{before} → {after}', en: '{before} → {after}' },
  'compare.unchanged': { vi: 'giữ nguyên: {count}', en: 'unchanged: {count}' },
  ...CHANGE_LABELS,
  'compare.proposed': {
    vi: '(đề xuất ghép với mục {code} trước đây vì tên giống {similarity} %; cần người xác nhận)',
    en: '(proposed match with the earlier item {code}: titles agree by {similarity} %; to be confirmed)',
  },
  'source.unit': { vi: 'đơn vị tự chấm', en: 'the unit itself' },
  'source.leadAgency': { vi: 'cơ quan chủ trì chấm', en: 'the lead agency' },
  'source.survey': { vi: 'điều tra xã hội học', en: 'the survey' },
  'source.satisfactionSurvey': { vi: 'đo lường hài lòng', en: 'the satisfaction survey' },
  'source.statistics': { vi: 'số liệu thống kê', en: 'statistics' },
  'draft.heading': {
    vi: '{title}: {rules} mục chấm điểm, {questions} câu hỏi cần làm rõ trước khi ban hành',
    en: '{title}: {rules} scored items, {questions} questions to settle before it is issued',
  },
  'draft.proposal': { vi: 'Đề xuất: {proposal}', en: 'Proposed wording: {proposal}' },
  'draft.units': {
    vi: 'Số liệu năm trước tính theo dự thảo (chỉ các mục có điểm ở cả hai bên):',
    en: 'Last year’s figures under the draft (items with points on both sides only):',
  },
  'draft.unit': {
    vi: '{items} mục so sánh được; {undecided} mục của dự thảo chưa tính được (tối đa {maximum} điểm); {dropped} mục cũ không còn',
    en: '{items} items compared; {undecided} items of the draft cannot be told (worth {maximum}); {dropped} earlier items are gone',
  },
  'draft.new': { vi: 'mục mới', en: 'new' },
  'draft.other-criterion': { vi: 'mã này trước đây là tiêu chí khác', en: 'the code was another criterion' },
  'draft.cannot-tell': { vi: 'thiếu số liệu hoặc cách tính chưa rõ', en: 'figures missing or rule unclear' },
  'demo.intro': {
    vi: 'CHẠY THỬ TRÊN DỮ LIỆU MẪU (tỉnh giả định)',
    en: 'DEMO ON BUNDLED SAMPLES (an invented province)',
  },
  'demo.results': { vi: 'Kết quả nằm ở:', en: 'The results are in:' },
} as const satisfies Record<string, Message>;
