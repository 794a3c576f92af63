import type { ReviewProblemCode } from '../review/problems';
import type { Message } from './language';

/** What the data checks and the ranking find: both figures, where, and what to do; never a verdict without grounds. */
export const REVIEW_PROBLEMS: Readonly<Record<ReviewProblemCode, Message>> = {
  'review.rate-differs': {
    vi: 'Mục {item}: tỷ lệ ghi {declared} nhưng {numerator}/{denominator} = {computed}. Một trong các số này sai: nếu tỷ lệ đúng thì tử số (mục {numeratorItem}) khoảng {implied}; nếu hai số đếm đúng thì tỷ lệ là {computed}. Hãy đối chiếu số liệu gốc.',
    en: 'Item {item}: the rate reads {declared}, but {numerator}/{denominator} = {computed}. One of these figures is wrong: if the rate is right, the numerator (item {numeratorItem}) is about {implied}; if the counts are right, the rate is {computed}. Please compare with the source.',
  },
  'review.rate-above-100': {
    vi: 'Mục {item}: tỷ lệ {found} lớn hơn 100 %. Hãy kiểm tra dấu phẩy thập phân, tử số và mẫu số.',
    en: 'Item {item}: the rate {found} is above 100 %. Please check the decimal comma, the numerator and the denominator.',
  },
  'review.rate-below-zero': {
    vi: 'Mục {item}: tỷ lệ {found} nhỏ hơn 0. Hãy kiểm tra lại số đã ghi.',
    en: 'Item {item}: the rate {found} is below 0. Please check the figure.',
  },
  'review.part-above-whole': {
    vi: 'Mục {item} ghi {part}, lớn hơn mục {wholeItem} là {whole} mà nó là một phần. Hãy đối chiếu hai số này; nếu mục {item} gồm cả phần chuyển từ kỳ trước thì ghi rõ ở cột Ghi chú.',
    en: 'Item {item} reads {part}, more than item {wholeItem}, {whole}, of which it is a part. Please compare both; if item {item} includes what was carried over, say so in the notes.',
  },
  'review.parts-differ': {
    vi: 'Mục {item}: tổng ghi {total} nhưng các phần cộng lại {parts} = {sum} (chênh {difference}). Một trong các số này sai; hãy đối chiếu số liệu gốc.',
    en: 'Item {item}: the total reads {total}, but its parts {parts} = {sum} (difference {difference}). One of these figures is wrong; please compare with the source.',
  },
  'review.parts-question': {
    vi: 'Mục {item}: tổng ghi {total}, các phần cộng lại {parts} = {sum} (chênh {difference}). Có loại nào khác chưa được liệt kê không? Nếu không, một trong các số này sai.',
    en: 'Item {item}: the total reads {total}, its parts {parts} = {sum} (difference {difference}). Is there another kind that is not listed? If not, one of these figures is wrong.',
  },
  'review.likely-slip': {
    vi: 'Nhiều khả năng mục {item} ghi nhầm: {found} thay vì {likely}. Sửa một số này thì mọi quan hệ đều khớp: {grounds}. Hãy đối chiếu số liệu gốc trước khi sửa.',
    en: 'Most likely item {item} was mistyped: {found} for {likely}. With this one change everything agrees: {grounds}. Please compare with the source before changing it.',
  },
  'review.count-not-whole': {
    vi: 'Mục {item}: {found} không phải số nguyên trong khi đơn vị tính là đếm được. Dấu phẩy có phải là dấu ngăn hàng nghìn không?',
    en: 'Item {item}: {found} is not whole though its unit is counted. Is the comma a thousands separator?',
  },
  'review.count-negative': {
    vi: 'Mục {item}: số lượng {found} nhỏ hơn 0. Hãy kiểm tra lại số đã ghi.',
    en: 'Item {item}: the count {found} is below 0. Please check the figure.',
  },
  'review.yes-no-figure': {
    vi: 'Mục {item}: ghi {found}, nhưng chỉ tiêu này chỉ nhận Có = 1 hoặc Không = 0.',
    en: 'Item {item}: reads {found}, but only yes = 1 or no = 0 is possible here.',
  },
  'review.figure-differs': {
    vi: '“{label}” là {total}, nhưng các mục {items} cộng lại {parts} = {sum} (chênh {difference}). Một trong các số này sai; hãy đối chiếu số liệu gốc.',
    en: '“{label}” is {total}, but items {items} add up to {parts} = {sum} (difference {difference}). One of these figures is wrong; please compare with the source.',
  },
  'review.maxima-differ': {
    vi: 'Điểm tối đa của “{item}” là {maximum} nhưng các mục bên trong cộng lại bằng {sum} (chênh {difference}). Hãy đối chiếu với văn bản ban hành.',
    en: 'The maximum of “{item}” is {maximum}, but the items within add up to {sum} (difference {difference}). Please compare with the decision.',
  },
  'review.maxima-not-100': {
    vi: 'Điểm tối đa các lĩnh vực cộng lại bằng {sum}, không phải {maximum} (chênh {difference}). Hãy đối chiếu với văn bản ban hành.',
    en: 'The fields’ maxima add up to {sum}, not {maximum} (difference {difference}). Please compare with the decision.',
  },
  'review.maxima-likely-slip': {
    vi: 'Nhiều khả năng điểm tối đa của “{item}” ghi nhầm: {found} thay vì {likely}. Hãy đối chiếu với văn bản ban hành trước khi sửa.',
    en: 'Most likely the maximum of “{item}” was mistyped: {found} for {likely}. Please compare with the decision before changing it.',
  },
  'review.total-differs': {
    vi: '“{item}” ghi {found} nhưng {count} mục bên trong cộng lại bằng {computed} (chênh {difference}). Hãy cộng lại, hoặc xem mục nào chưa ghi điểm.',
    en: '“{item}” reads {found}, but the {count} scores within add up to {computed} (difference {difference}). Please add up again, or see which item has no score yet.',
  },
  'review.total-skips-text': {
    vi: '“{item}” ghi {found} nhưng {count} mục bên trong cộng lại bằng {computed}: công thức đã bỏ qua các số đang ở dạng văn bản ở ô {texts}. Hãy chuyển các ô đó sang dạng số.',
    en: '“{item}” reads {found}, but the {count} scores within add up to {computed}: the formula passes over numbers kept as text in {texts}. Please turn those cells into numbers.',
  },
  'review.scale-slip': {
    vi: 'Mục {item}: nhiều khả năng “{slipItem}” ghi lệch {factor} lần ({found} thay vì {likely}): khi đó {numerator}/{denominator} = {rate}. Hãy đối chiếu số liệu gốc trước khi sửa.',
    en: 'Item {item}: most likely “{slipItem}” is {factor} times off ({found} for {likely}): then {numerator}/{denominator} = {rate}. Please compare with the source before changing it.',
  },
  'review.same-fact-differs': {
    vi: 'Cùng một chỉ tiêu “{title}” nhưng mục {item} ghi {found}, còn nơi khác ({other}) ghi {otherFound}. Hãy đối chiếu và thống nhất.',
    en: 'The same fact “{title}” reads {found} in item {item} and {otherFound} elsewhere ({other}). Please compare and make them agree.',
  },
  'review.unchanged': {
    vi: '{count} số liệu giống hệt năm trước (mục {items}). Có phải đã chép số cũ mà chưa cập nhật?',
    en: '{count} figures are exactly last year’s (items {items}). Were they copied and not updated?',
  },
  'review.times-ten': {
    vi: 'Mục {item} ghi {found}, gấp hoặc bằng một phần {factor} năm trước ({before}). Hãy kiểm tra dấu phẩy, dấu chấm và số chữ số 0.',
    en: 'Item {item} reads {found}, {factor} times more or less than last year ({before}). Please check commas, points and zeros.',
  },
  'review.formula-overwritten': {
    vi: 'Ô này là số gõ tay {found} trong khi các ô liền kề là công thức ({formula}). Có phải công thức đã bị ghi đè?',
    en: 'This cell holds a typed {found}, while its neighbours are formulas ({formula}). Was the formula overwritten?',
  },
  'review.items-not-on-sheet': {
    vi: '{count} mục của “{rulebook}” không có trong bảng này: {codes}. Hãy bổ sung, hoặc chọn đúng bộ tiêu chí.',
    en: '{count} items of “{rulebook}” are not in this table: {codes}. Please add them, or name the right rulebook.',
  },
  'review.item-not-in-rulebook': {
    vi: 'Mục {item} “{title}” không có trong “{rulebook}”. Hãy kiểm tra mã mục, hoặc chọn đúng bộ tiêu chí.',
    en: 'Item {item} “{title}” is not in “{rulebook}”. Please check its code, or name the right rulebook.',
  },
  'review.maximum-not-rulebook': {
    vi: 'Mục {item}: điểm tối đa ghi {found}, trong “{rulebook}” là {stated}. Đang tính theo điểm ghi trong bảng; hãy đối chiếu.',
    en: 'Item {item}: the maximum reads {found}, in “{rulebook}” it is {stated}. The table’s figure is used; please compare.',
  },
  'ranking.tie-rule': {
    vi: 'Nhóm “{group}”: các đơn vị bằng điểm cùng hạng theo quy tắc {rule}: {agencies}.',
    en: 'Group {group}: units with equal results share a rank by the rule {rule}: {agencies}.',
  },
  'ranking.hidden-digits': {
    vi: 'Nhóm “{group}”: xếp theo kết quả đã làm tròn {decimals} chữ số; nếu xét cả phần lẻ phía sau thì hạng của {agencies} sẽ khác.',
    en: 'Group {group}: ranked on figures rounded to {decimals} decimals; with hidden digits the rank of {agencies} would differ.',
  },
  'ranking.class-by-rounding': {
    vi: '{agency} ({group}) đổi xếp loại do làm tròn: {exact} thành {shown}. Hãy xác nhận có làm tròn trước khi xếp loại hay không.',
    en: '{agency} (group {group}) changes class by rounding: {exact} becomes {shown}. Please confirm that rounding comes before classification.',
  },
  'ranking.small-group': {
    vi: 'Nhóm “{group}” chỉ có {count} đơn vị đủ kết quả: thứ hạng ít ý nghĩa.',
    en: 'Group {group} has only {count} units with results: its ranks say little.',
  },
  'ranking.without-survey': {
    vi: 'Nhóm “{group}”: chưa có kết quả điều tra xã hội học, nên xếp theo phần tự chấm hoặc thẩm định của mọi đơn vị.',
    en: 'Group {group}: no survey results yet, so every unit is ranked on the self-scored or appraised part alone.',
  },
  'ranking.no-comparison': {
    vi: '{count} đơn vị không so sánh được với năm trước vì không có đơn vị cùng tên: {agencies}. Muốn so sánh, hãy xác nhận đơn vị này tiếp nối đơn vị nào.',
    en: '{count} units cannot be compared with last year, having no unit of the same name: {agencies}. To compare, confirm which unit each continues.',
  },
  'ranking.doubled-agency': {
    vi: '{agency} ({group}) có nhiều hơn một tệp: cả hai đều đang được xếp hạng. Hãy giữ lại một tệp.',
    en: '{agency} (group {group}) has more than one file and is ranked twice. Please keep one.',
  },
  'ranking.undecided': {
    vi: '{agency} ({group}) còn mục chưa có điểm nên chưa xếp hạng.',
    en: '{agency} (group {group}) has items without points yet and is not ranked.',
  },
  'ranking.no-file': {
    vi: '{agency} ({group}) chưa gửi tệp nên chưa xếp hạng; không tính là 0 điểm.',
    en: '{agency} (group {group}) has sent no file and is not ranked; this is not a score of 0.',
  },
};
