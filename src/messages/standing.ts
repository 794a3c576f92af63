import type { StandingProblemCode } from '../round/standing/versions';
import type { Message } from './language';

/** Headings and words of a round's result. */
export const STANDING_LABELS = {
  'sheet.petitions': { vi: 'Kiến nghị', en: 'Petitions' },
  'petition.number': { vi: 'STT', en: 'No.' },
  'petition.date': { vi: 'Ngày nhận', en: 'Received' },
  'petition.unit': { vi: 'Đơn vị', en: 'Unit' },
  'petition.item': { vi: 'Mã mục', en: 'Item' },
  'petition.content': { vi: 'Nội dung kiến nghị', en: 'Petition' },
  'petition.document': { vi: 'Văn bản', en: 'Document' },
  'petition.answer': { vi: 'Kết quả giải quyết', en: 'Answer' },
  'petition.answeredOn': { vi: 'Ngày trả lời', en: 'Answered on' },
  'petition.answeredBy': { vi: 'Người trả lời', en: 'Answered by' },
  'sheet.versions': { vi: 'Phiên bản kết quả', en: 'Versions of the result' },
  'version.number': { vi: 'Lần', en: 'No.' },
  'version.unit': { vi: 'Mã đơn vị', en: 'Unit code' },
  'version.stage': { vi: 'Giai đoạn', en: 'Stage' },
  'version.when': { vi: 'Thời điểm', en: 'When' },
  'version.who': { vi: 'Người thực hiện', en: 'Who' },
  'version.unitName': { vi: 'Tên đơn vị', en: 'Unit' },
  'version.index': { vi: 'Chỉ số (%)', en: 'Index (%)' },
  'version.rank': { vi: 'Hạng', en: 'Rank' },
  'version.indexBefore': { vi: 'Chỉ số lần trước (%)', en: 'Index before (%)' },
  'version.rankBefore': { vi: 'Hạng lần trước', en: 'Rank before' },
  'version.why': { vi: 'Lý do', en: 'Why' },
  'stage.provisional': { vi: 'Tạm thời', en: 'Provisional' },
  'stage.final': { vi: 'Chính thức', en: 'Final' },
  'stage.published': { vi: 'Đã công bố', en: 'Published' },
  'stage.corrected': { vi: 'Đã đính chính', en: 'Corrected' },
  'result.title': { vi: 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {year}', en: 'PAR INDEX RESULTS {year}' },
  'result.group': { vi: 'Khối: {group}', en: 'Group: {group}' },
  'result.sheet': { vi: 'Kết quả – {group}', en: 'Result – {group}' },
  'result.node': { vi: '{code}. {title}', en: '{code}. {title}' },
  'result.node-sheet': { vi: 'Hạng {code} – {group}', en: 'Rank {code} – {group}' },
  'result.rank': { vi: 'Xếp hạng', en: 'Rank' },
  'result.agency': { vi: 'Tên đơn vị', en: 'Unit' },
  'result.appraised': { vi: 'Điểm thẩm định', en: 'Appraised' },
  'result.survey': { vi: 'Điểm điều tra XHH', en: 'Survey' },
  'result.satisfactionSurvey': { vi: 'Điểm SIPAS', en: 'Satisfaction' },
  'result.bonus': { vi: 'Điểm thưởng', en: 'Bonus' },
  'result.penalty': { vi: 'Điểm trừ', en: 'Penalty' },
  'result.points': { vi: 'Tổng điểm', en: 'Points' },
  'result.maximum': { vi: 'Điểm tối đa áp dụng', en: 'Applicable maximum' },
  'result.index': { vi: 'Chỉ số (%)', en: 'Index (%)' },
  'result.class': { vi: 'Xếp loại', en: 'Class' },
  'result.lastRank': { vi: 'Hạng năm trước', en: 'Last rank' },
  'result.change': { vi: 'Tăng, giảm', en: 'Change' },
  'result.range': { vi: 'Hạng có thể đạt', en: 'Rank range' },
  'result.mean': { vi: 'Bình quân khối', en: 'Group mean' },
  'result.good': { vi: 'Số đơn vị đạt từ 80% trở lên', en: 'Units at 80 % or above' },
  'result.not-compared': { vi: 'không so sánh', en: 'not compared' },
  'result.apart': { vi: 'Chưa xếp hạng', en: 'Not ranked' },
  'note.tie-1-1-3': {
    vi: 'Bằng điểm thì đồng hạng, hạng tiếp theo bỏ cách (1-1-3).',
    en: 'Equal figures share a rank and the next is skipped (1-1-3).',
  },
  'note.tie-1-1-2': {
    vi: 'Bằng điểm thì đồng hạng, hạng tiếp theo liền kề (1-1-2); không nêu khoảng hạng.',
    en: 'Equal figures share a rank and the next follows (1-1-2); no rank ranges are given.',
  },
  'note.keys': { vi: 'Khi bằng điểm, xét lần lượt: {keys}.', en: 'Between equals, in this order: {keys}.' },
  'note.printed': {
    vi: 'Xếp hạng trên chỉ số in ra, làm tròn {decimals} chữ số thập phân.',
    en: 'Ranked on the printed figure, rounded to {decimals} decimals.',
  },
  'note.hidden': { vi: 'Xếp hạng trên chỉ số chưa làm tròn.', en: 'Ranked on unrounded figures.' },
  'note.field': {
    vi: 'Lĩnh vực {code} ({title}): {count}/{of} cơ quan đạt điểm tối đa.',
    en: 'Field {code} ({title}): {count} of {of} units at the maximum.',
  },
  'note.without-survey': {
    vi: 'Chưa có kết quả điều tra: kết quả chỉ tính phần thẩm định.',
    en: 'Survey results are not in: the appraised part alone is counted.',
  },
  'key.field': { vi: 'điểm lĩnh vực {code}', en: 'points of field {code}' },
  'key.criterion': { vi: 'điểm tiêu chí {code}', en: 'points of criterion {code}' },
  'key.item': { vi: 'điểm mục {code}', en: 'points of item {code}' },
  'key.self': { vi: 'điểm tự chấm', en: 'self-score' },
  'key.penalty': { vi: 'ít điểm trừ hơn', en: 'fewest penalty points' },
  'key.appraised': { vi: 'điểm thẩm định', en: 'appraised points' },
  'key.survey': { vi: 'điểm điều tra XHH', en: 'survey points' },
  'key.satisfactionSurvey': { vi: 'điểm SIPAS', en: 'satisfaction points' },
  'key.bonus': { vi: 'điểm thưởng', en: 'bonus points' },
  'cli.written': { vi: 'Đã ghi: {file}', en: 'Written: {file}' },
  'cli.range': {
    vi: '{agency}: hạng {rank} trong các đơn vị đã đủ điểm; khi xong có thể từ {best} đến {worst}{more}',
    en: '{agency}: rank {rank} among units with all their points; may end from {best} to {worst}{more}',
  },
  'cli.overtakes': {
    vi: '; thêm {points} điểm thì đứng trước {before}',
    en: '; {points} more points put it before {before}',
  },
} as const satisfies Record<string, Message>;

/** Before anything was declared. */
export const NO_STAGE: Message = { vi: 'chưa ghi nhận lần nào', en: 'nothing declared yet' };

export const STANDING_PROBLEMS = {
  'standing.group-undecided': {
    vi: 'Khối {group} chỉ có {count} đơn vị, quá ít để so sánh. Hãy quyết định xếp hạng riêng khối này hay không xếp hạng; chưa xếp cho đến khi có quyết định.',
    en: 'The group {group} has only {count} units, too few to compare. Decide whether to rank it by itself or not at all; it is not ranked until then.',
  },
  'standing.settings-unreadable': {
    vi: 'Không đọc được thiết lập xếp hạng trong {file} (ở {place}). Hãy sửa chỗ này rồi làm lại.',
    en: 'The result settings in {file} cannot be read (at {place}). Correct it and try again.',
  },
  'standing.stage-order': {
    vi: 'Không thể ghi giai đoạn “{stage}” sau “{last}”: thứ tự là tạm thời, chính thức, công bố, đính chính.',
    en: '“{stage}” cannot follow “{last}”: the order is provisional, final, published, corrected.',
  },
  'standing.petitions-open': {
    vi: 'Còn {count} kiến nghị chưa có kết quả giải quyết ở trang Kiến nghị.',
    en: '{count} petitions on their sheet have no answer yet.',
  },
  'standing.items-open': {
    vi: 'Còn {count} mục chưa kết luận (chờ điểm, chờ giải trình hoặc đang kiến nghị).',
    en: '{count} items are still open (undecided, awaiting an explanation or disputed).',
  },
  'standing.not-as-final': {
    vi: 'Kết quả đã khác bản chính thức ở các đơn vị: {units}. Hãy ghi lại bản chính thức trước khi công bố.',
    en: 'The result differs from the final one for {units}. Declare it final again before publishing.',
  },
  'standing.nothing-corrected': {
    vi: 'Kết quả không khác bản đã công bố nên không có gì để đính chính.',
    en: 'The result is as it was published: there is nothing to correct.',
  },
  'standing.why-missing': {
    vi: 'Đính chính cần nêu lý do.',
    en: 'A correction needs its reason.',
  },
  'standing.who-missing': { vi: 'Cần nêu người thực hiện.', en: 'Say who does this.' },
  'standing.changed-since': {
    vi: 'Kết quả hiện nay khác bản lần {number} ({stage}) ở các đơn vị: {units}.',
    en: 'The result now differs from version {number} ({stage}) for {units}.',
  },
  'standing.petition-unknown': {
    vi: 'Kiến nghị {number}: không xác định được đơn vị “{unit}” hoặc mục “{item}”.',
    en: 'Petition {number}: the unit “{unit}” or the item “{item}” is not known.',
  },
  'standing.not-compared': {
    vi: '{unit}: hợp nhất, chia tách hoặc chưa xác nhận đơn vị cũ nên không so sánh với năm trước.',
    en: '{unit}: merged, split or its former unit is not confirmed, so it is not compared with last year.',
  },
} as const satisfies Record<StandingProblemCode, Message>;
