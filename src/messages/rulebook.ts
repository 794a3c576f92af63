import type { RulebookProblemCode } from '../rulebook/problems';
import type { Message } from './language';

/** What a person reads about a rulebook's file, its sums, and its agreement with a decision. */
export const RULEBOOK_MESSAGES: Readonly<Record<RulebookProblemCode, Message>> = {
  'rulebook.not-an-object': {
    vi: 'Tại {path} (mục {code}): cần một nhóm {…} gồm các khóa, nhưng đang là {found}. Sửa lại theo mẫu trong thư mục bộ tiêu chí.',
    en: 'At {path} (item {code}): an object is expected, found {found}. Follow the format described beside the shipped rulebooks.',
  },
  'rulebook.not-a-list': {
    vi: 'Tại {path} (mục {code}): cần một danh sách […], nhưng đang là {found}. Đặt các giá trị trong ngoặc vuông.',
    en: 'At {path} (item {code}): a list is expected, found {found}. Put the values in square brackets.',
  },
  'rulebook.not-a-text': {
    vi: 'Tại {path} (mục {code}): cần một dòng chữ không trống, nhưng đang là {found}. Điền nội dung hoặc bỏ khóa này.',
    en: 'At {path} (item {code}): a text that is not blank is expected, found {found}. Fill it in or remove the key.',
  },
  'rulebook.not-points': {
    vi: 'Tại {path} (mục {code}): {found} không phải là điểm. Viết số với dấu chấm thập phân và nhiều nhất 4 chữ số lẻ, ví dụ "0.75".',
    en: 'At {path} (item {code}): {found} is no number of points. Write a decimal point and at most four decimals, e.g. "0.75".',
  },
  'rulebook.not-a-year': {
    vi: 'Tại {path}: {found} không phải là năm. Viết bốn chữ số, ví dụ 2025.',
    en: 'At {path}: {found} is not a year. Write four digits, e.g. 2025.',
  },
  'rulebook.missing-key': {
    vi: 'Tại {path} (mục {code}): thiếu khóa “{key}”. Bổ sung khóa này.',
    en: 'At {path} (item {code}): the key “{key}” is missing. Add it.',
  },
  'rulebook.unknown-key': {
    vi: 'Tại {path} (mục {code}): không có khóa nào tên “{key}”. Kiểm lại chính tả; các khóa được dùng: {known}.',
    en: 'At {path} (item {code}): there is no key “{key}”. Check the spelling; known keys: {known}.',
  },
  'rulebook.unknown-value': {
    vi: 'Tại {path} (mục {code}): giá trị {found} không dùng được. Chọn một trong: {allowed}.',
    en: 'At {path} (item {code}): the value {found} is not known. Choose one of: {allowed}.',
  },
  'rulebook.wrong-schema': {
    vi: 'Tệp ghi schema “{found}”, phần mềm chỉ đọc được “{expected}”. Mở bằng phiên bản phù hợp hoặc chuyển lại tệp.',
    en: 'The file says schema “{found}”, only “{expected}” is understood. Open it with a matching version or convert it.',
  },
  'rulebook.sum-mismatch': {
    vi: 'Mục {code} “{title}”: điểm tối đa ghi {declared}, nhưng các mục con cộng lại được {sum} (chênh {difference}). Đối chiếu từng mục con với văn bản gốc.',
    en: 'Item {code} “{title}”: its maximum says {declared}, but the items below add up to {sum} (difference {difference}). Compare each with the original text.',
  },
  'rulebook.above-cap': {
    vi: 'Mục {code} “{title}”: mức trần ghi {declared}, nhưng các mục con cộng lại chỉ được {sum} (chênh {difference}), không bao giờ chạm trần. Đối chiếu với văn bản gốc.',
    en: 'Item {code} “{title}”: the cap says {declared}, but the items below reach only {sum} (difference {difference}). Compare with the original text.',
  },
  'rulebook.total-mismatch': {
    vi: 'Tổng điểm của bộ tiêu chí ghi {declared}, nhưng các lĩnh vực cộng lại được {sum} (chênh {difference}; không tính điểm thưởng, điểm trừ). Đối chiếu điểm tối đa từng lĩnh vực.',
    en: 'The total says {declared}, but the fields add up to {sum} (difference {difference}; without bonus and penalty). Compare the maximum of each field.',
  },
  'rulebook.duplicate-code': {
    vi: 'Mã {code} dùng hai lần: “{first}” và “{title}”. Đánh lại mã cho một trong hai mục.',
    en: 'The code {code} is used twice: “{first}” and “{title}”. Give one of them another code.',
  },
  'rulebook.missing-citation': {
    vi: 'Mục {code} “{title}” chưa ghi căn cứ. Bổ sung văn bản và vị trí (phụ lục, mục) quy định mục này.',
    en: 'Item {code} “{title}” has no citation. Add the document and the place (annex, number) that sets it.',
  },
  'rulebook.missing-rounding': {
    vi: 'Bộ tiêu chí {id} chưa quy định cách làm tròn điểm. Bổ sung khóa rounding.',
    en: 'The rulebook {id} does not state how points are rounded. Add the key rounding.',
  },
  'rulebook.missing-tie-rule': {
    vi: 'Bộ tiêu chí {id} chưa quy định xếp hạng khi bằng điểm. Bổ sung khóa tieRule ("1-1-3" hoặc "1-1-2").',
    en: 'The rulebook {id} does not state how ties are ranked. Add the key tieRule ("1-1-3" or "1-1-2").',
  },
  'rulebook.missing-zero-denominator': {
    vi: 'Bộ tiêu chí {id} chưa quy định khi mẫu số bằng 0 (không có thẩm quyền, không phát sinh). Bổ sung khóa zeroDenominator.',
    en: 'The rulebook {id} does not state what a zero denominator means (no authority, no cases). Add the key zeroDenominator.',
  },
  'rulebook.missing-label': {
    vi: 'Bộ tiêu chí {id} đi kèm phần mềm nhưng không có nhãn nói rõ nguồn gốc. Bổ sung khóa label.',
    en: 'The rulebook {id} comes with the product but has no label that says what it is. Add the key label.',
  },
  'rulebook.item-without-text': {
    vi: 'Mục {code} “{title}” không có cách tính điểm. Bổ sung nguyên văn thang điểm của mục này.',
    en: 'Item {code} “{title}” has no scoring text. Add the words of its scale.',
  },
  'rulebook.item-without-maximum': {
    vi: 'Mục {code} “{title}” chưa có điểm tối đa. Bổ sung; chỉ mục điểm thưởng, điểm trừ mới được để trống.',
    en: 'Item {code} “{title}” has no maximum. Add it; only bonus and penalty items may have none.',
  },
  'rulebook.negative-maximum': {
    vi: 'Mục {code} “{title}” có điểm tối đa âm nhưng không nằm trong phần điểm trừ. Kiểm lại dấu hoặc phần (part) của mục.',
    en: 'Item {code} “{title}” has a negative maximum but is no penalty. Check the sign or the part.',
  },
  'rulebook.positive-penalty': {
    vi: 'Mục {code} “{title}” thuộc phần điểm trừ nhưng điểm tối đa là số dương. Viết mức trừ nhiều nhất là số âm, ví dụ "-2".',
    en: 'Item {code} “{title}” is a penalty but its maximum is positive. Write the most it can take as a negative number, e.g. "-2".',
  },
  'rulebook.text-on-group': {
    vi: 'Mục {code} “{title}” có mục con nhưng cũng có cách tính điểm riêng, nên cách tính này không được dùng. Chuyển xuống mục con hoặc bỏ.',
    en: 'Item {code} “{title}” has items below and a scoring text of its own, which is not used. Move it down or remove it.',
  },
  'rulebook.wrong-parent': {
    vi: 'Mục {code} “{title}” nằm dưới mục {parent} nhưng mã không bắt đầu bằng {parent}. Chuyển mục về đúng chỗ hoặc sửa mã.',
    en: 'Item {code} “{title}” stands under {parent} but its code does not begin with it. Move it or correct the code.',
  },
  'rulebook.wrong-level': {
    vi: 'Mục {code} “{title}” đứng sai cấp: ngoài cùng là lĩnh vực, rồi đến tiêu chí, rồi đến tiêu chí thành phần. Sửa cấp (level) hoặc chuyển mục.',
    en: 'Item {code} “{title}” stands at the wrong level: fields outermost, then criteria, then sub-criteria. Correct its level or move it.',
  },
  'rulebook.wrong-part': {
    vi: 'Mục {code} “{title}” và mục chứa nó ({parent}) khác phần: điểm thưởng, điểm trừ phải đứng riêng, ngoài tổng điểm. Tách thành mục riêng.',
    en: 'Item {code} “{title}” and the item above it ({parent}) belong to different parts: bonus and penalty stand outside the total. Move it to a block of its own.',
  },
  'rulebook.verified-without-source': {
    vi: 'Mục {code} “{title}” ghi đã kiểm chứng nhưng thiếu người kiểm (by), ngày (on, dạng 2025-03-31) hoặc nguồn (source). Bổ sung đủ hoặc ghi "unverified".',
    en: 'Item {code} “{title}” is marked verified but lacks by whom, when (like 2025-03-31) or the source. Complete it or write "unverified".',
  },
  'rulebook.no-items': {
    vi: 'Bộ tiêu chí không có mục chấm điểm nào. Bổ sung lĩnh vực, tiêu chí trong khóa nodes.',
    en: 'The rulebook has no scored item. Add fields and criteria under nodes.',
  },
  'rulebook.no-years': {
    vi: 'Bộ tiêu chí không ghi áp dụng cho năm nào. Bổ sung khóa years, ví dụ [2025].',
    en: 'The rulebook names no year. Add the key years, e.g. [2025].',
  },
  'rulebook.duplicate-year': {
    vi: 'Năm {year} ghi hai lần trong khóa years. Bỏ bớt một lần.',
    en: 'The year {year} stands twice under years. Remove one.',
  },
  'rulebook.implausible-year': {
    vi: 'Năm {year} không thể là năm đánh giá (chỉ số có từ năm 2012). Kiểm lại khóa years.',
    en: 'The year {year} cannot be an assessment year (the index began in 2012). Check the key years.',
  },
  'rulebook.none-for-year': {
    vi: 'Chưa có bộ tiêu chí nào đi kèm cho năm {year} với loại đơn vị này. Nhập bộ tiêu chí của địa phương từ bảng tính hoặc tệp JSON. Hiện có: {known}.',
    en: 'No shipped rulebook covers {year} for this kind of agency. Read the province’s own from a workbook or a JSON file. There are: {known}.',
  },
  'rulebook.unknown-id': {
    vi: 'Không có bộ tiêu chí nào mang mã “{id}”. Hiện có: {known}; hoặc chỉ ra một tệp JSON.',
    en: 'There is no rulebook “{id}”. There are: {known}; or name a JSON file.',
  },
  'framework.nothing-verified': {
    vi: 'Bảng tính viện dẫn Quyết định {decision}, nhưng chưa kiểm chứng được nội dung quyết định này ({source}) nên không đối chiếu. Hãy tự đối chiếu với bản gốc.',
    en: 'The workbook cites Decision {decision}, of which nothing could be verified ({source}): nothing was compared. Compare with the original yourself.',
  },
  'framework.field-count': {
    vi: 'Bảng tính có {found} lĩnh vực, Quyết định {decision} có {expected} (nguồn: {source}). Xem có thiếu hoặc thừa lĩnh vực nào không.',
    en: 'The workbook has {found} fields, Decision {decision} has {expected} (source: {source}). See whether one is missing or too many.',
  },
  'framework.criterion-count': {
    vi: 'Bảng tính có {found} tiêu chí, Quyết định {decision} có {expected} (nguồn: {source}). Xem có dòng nào thiếu hoặc đọc sai cấp không.',
    en: 'The workbook has {found} criteria, Decision {decision} has {expected} (source: {source}). See whether a row is missing or at the wrong level.',
  },
  'framework.sub-criterion-count': {
    vi: 'Bảng tính có {found} tiêu chí thành phần, Quyết định {decision} có {expected} (nguồn: {source}). Xem có dòng nào thiếu hoặc đọc sai cấp không.',
    en: 'The workbook has {found} sub-criteria, Decision {decision} has {expected} (source: {source}). See whether a row is missing or at the wrong level.',
  },
  'framework.total': {
    vi: 'Tổng điểm trong bảng tính là {found}, Quyết định {decision} là {expected} (nguồn: {source}). Đối chiếu điểm tối đa các lĩnh vực.',
    en: 'The workbook’s total is {found}, that of Decision {decision} {expected} (source: {source}). Compare the maxima of the fields.',
  },
  'framework.field-missing': {
    vi: 'Không thấy lĩnh vực {code} {title} của Quyết định {decision} trong bảng tính (nguồn: {source}). Xem có thiếu dòng hoặc đánh số khác không.',
    en: 'Field {code} {title} of Decision {decision} is not in the workbook (source: {source}). See whether a row is missing or numbered otherwise.',
  },
  'framework.field-title': {
    vi: 'Lĩnh vực {code} trong bảng tính tên là “{found}”, trong Quyết định {decision} là “{expected}” (nguồn: {source}). Xem có phải cùng một lĩnh vực không.',
    en: 'Field {code} is called “{found}” in the workbook and “{expected}” in Decision {decision} (source: {source}). See whether it is the same field.',
  },
  'framework.field-maximum': {
    vi: 'Lĩnh vực {code} “{title}”: điểm tối đa trong bảng tính là {found}, theo Quyết định {decision} là {expected} (nguồn: {source}). Đối chiếu với bản gốc.',
    en: 'Field {code} “{title}”: the workbook’s maximum is {found}, that of Decision {decision} {expected} (source: {source}). Compare with the original.',
  },
  'framework.field-appraised-maximum': {
    vi: 'Lĩnh vực {code} “{title}”: phần thẩm định trong bảng tính cộng được {found}, theo Quyết định {decision} là {expected} (nguồn: {source}). Xem có mục nào ghi nhầm giữa thẩm định và điều tra xã hội học không.',
    en: 'Field {code} “{title}”: the appraised part adds up to {found}, that of Decision {decision} to {expected} (source: {source}). See whether an item is taken for a survey item or the reverse.',
  },
  'framework.split-appraised': {
    vi: 'Phần thẩm định trong bảng tính cộng được {found} điểm, theo Quyết định {decision} là {expected} (nguồn: {source}). Xem lại mục nào thuộc điều tra xã hội học.',
    en: 'The appraised part adds up to {found}, that of Decision {decision} to {expected} (source: {source}). See which items belong to the survey.',
  },
  'framework.split-survey': {
    vi: 'Phần điều tra xã hội học trong bảng tính cộng được {found} điểm, theo Quyết định {decision} là {expected} (nguồn: {source}). Xem lại mục nào thuộc điều tra xã hội học.',
    en: 'The survey part adds up to {found}, that of Decision {decision} to {expected} (source: {source}). See which items belong to the survey.',
  },
  'framework.split-satisfaction': {
    vi: 'Phần đo lường sự hài lòng (SIPAS) trong bảng tính cộng được {found} điểm, theo Quyết định {decision} là {expected} (nguồn: {source}). Xem lại các mục SIPAS.',
    en: 'The satisfaction part (SIPAS) adds up to {found}, that of Decision {decision} to {expected} (source: {source}). See which items are SIPAS.',
  },
};
