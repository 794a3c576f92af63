import type { EvidenceProblemCode } from '../review/evidence/problems';
import type { Message } from './language';

/** What reviewing evidence finds: which item, which document, why, and what to do. */
export const EVIDENCE_PROBLEMS: Readonly<Record<EvidenceProblemCode, Message>> = {
  'evidence.missing': {
    vi: 'Mục {item} có điểm nhưng chưa có tài liệu kiểm chứng hoặc giải trình. Hãy ghi số, ký hiệu, ngày, cơ quan ban hành, mục, trang của tài liệu.',
    en: 'Item {item} claims points without evidence or an explanation. Give number, sign, date, issuer, section and page.',
  },
  'evidence.missing-all': {
    vi: 'Mục {item} có điểm nhưng chưa có tài liệu kiểm chứng hoặc giải trình. Hãy ghi số, ký hiệu, ngày, cơ quan ban hành, mục, trang của tài liệu. Yêu cầu: {required}',
    en: 'Item {item} claims points without evidence or an explanation. Give number, sign, date, issuer, section and page. Required: {required}',
  },
  'evidence.required-missing': {
    vi: 'Mục {item}: chưa thấy tài liệu được yêu cầu “{required}” trong các tài liệu đã ghi. Hãy bổ sung, hoặc ghi rõ tài liệu nào thay cho nó.',
    en: 'Item {item}: the required “{required}” is not among the documents cited. Add it, or say which document stands for it.',
  },
  'evidence.attachment-missing': {
    vi: 'Mục {item}: chưa thấy “{required}” trong các tài liệu đã ghi. Nếu tài liệu này kèm theo một văn bản đã ghi thì thêm chữ “kèm theo …”; nếu chưa có thì bổ sung.',
    en: 'Item {item}: “{required}” is not among the documents cited. If it is attached to one of them, say so; otherwise add it.',
  },
  'evidence.outside-year': {
    vi: 'Mục {item}: tài liệu “{document}” có ngày ngoài năm {year}. Hãy kiểm tra lại ngày, hoặc thay bằng tài liệu của năm {year}.',
    en: 'Item {item}: “{document}” is dated outside {year}. Check the date, or cite a document of {year}.',
  },
  'evidence.year-question': {
    vi: 'Mục {item}: tài liệu “{document}” ban hành trước năm {year}. Tài liệu này có áp dụng cho năm {year} (hoặc còn hiệu lực) không? Nếu có thì ghi rõ.',
    en: 'Item {item}: “{document}” was issued before {year}. Is it for {year}, or still in force? If so, say so.',
  },
  'evidence.year-doubtful': {
    vi: 'Bảng ghi năm {year} nhưng cả {documents} tài liệu có ngày đều thuộc năm {years}. Năm đánh giá ghi ở tiêu đề đã đúng chưa? Khi năm đúng, phần mềm mới xét ngày của từng tài liệu.',
    en: 'The sheet says {year}, but all {documents} dated documents are of {years}. Is the year in the title right? Dates are looked at once it is.',
  },
  'evidence.after-due': {
    vi: 'Mục {item}: tài liệu sớm nhất là {document} ngày {date}, sau hạn {due} của mục. Hãy đối chiếu ngày, hoặc bổ sung tài liệu chứng minh đã thực hiện đúng hạn.',
    en: 'Item {item}: its earliest document, {document} of {date}, comes after the item’s due date {due}. Check the date, or add a document that shows it was done in time.',
  },
  'evidence.no-sign': {
    vi: 'Mục {item}: TLKC chưa đủ thông tin, “{document}” chưa có số, ký hiệu. Hãy ghi đủ số và ký hiệu (ví dụ 12/KH-UBND).',
    en: 'Item {item}: “{document}” lacks its number and sign. Give both (e.g. 12/KH-UBND).',
  },
  'evidence.no-date': {
    vi: 'Mục {item}: TLKC chưa đủ thông tin, “{document}” chưa có ngày ban hành. Hãy ghi ngày, tháng, năm.',
    en: 'Item {item}: “{document}” lacks its date. Give day, month and year.',
  },
  'evidence.no-sign-no-date': {
    vi: 'Mục {item}: TLKC chưa đủ thông tin, “{document}” chưa có số, ký hiệu và ngày ban hành.',
    en: 'Item {item}: “{document}” lacks its number, sign and date.',
  },
  'evidence.date-impossible': {
    vi: 'Mục {item}: ngày trong “{document}” không có trên lịch hoặc không đọc được ({found}). Hãy kiểm tra lại ngày.',
    en: 'Item {item}: the date in “{document}” is no day of the calendar, or cannot be read ({found}). Please check it.',
  },
  'evidence.not-understood': {
    vi: 'Mục {item}: “{document}” chưa cho biết đó là tài liệu nào. Hãy ghi tên loại văn bản, số, ký hiệu, ngày, hoặc tên tệp, đường dẫn.',
    en: 'Item {item}: “{document}” does not tell which document is meant. Give its kind, number, sign and date, or a file or link.',
  },
  'evidence.same-document': {
    vi: 'Cùng tài liệu {document} được ghi cho các mục {items}. Tài liệu này có dùng được cho từng mục không? Nên ghi rõ mục, trang cho mỗi nơi.',
    en: 'The same document {document} is cited under items {items}. Does it serve each of them? Best give the section and page for each.',
  },
  'evidence.same-document-forbidden': {
    vi: 'Tài liệu {document} được ghi cho các mục {items}, trong khi cách tính điểm chỉ cho dùng một lần. Hãy giữ ở một mục và thay tài liệu cho mục còn lại.',
    en: 'The document {document} is cited under items {items}, though the rule allows it once. Keep it under one item and cite another document for the rest.',
  },
  'evidence.repeated': {
    vi: 'Mục {item}: tài liệu “{document}” được ghi hai lần. Nếu là hai phần khác nhau thì ghi rõ mục, trang.',
    en: 'Item {item}: “{document}” is cited twice. If two parts are meant, give section and page.',
  },
  'evidence.same-sign-other-date': {
    vi: 'Văn bản {document} được ghi với hai ngày khác nhau: {first} và {second}. Có phải hai văn bản của hai cơ quan không? Nếu không, một ngày ghi nhầm.',
    en: 'The document {document} is cited with two dates: {first} and {second}. Are they of two offices? If not, one date is mistyped.',
  },
  'evidence.file-missing': {
    vi: 'Mục {item}: không thấy tệp của “{document}” trong thư mục đã chọn. Hãy bổ sung tệp, hoặc đặt tên tệp theo số, ký hiệu (ví dụ 12-KH-UBND.pdf).',
    en: 'Item {item}: no file for “{document}” in the folder. Add it, or name the file by its number and sign (e.g. 12-KH-UBND.pdf).',
  },
  'evidence.files-fewer': {
    vi: 'Mục {item}: thư mục của mục có {files} tệp nhưng còn {documents} tài liệu chưa rõ tệp nào. Hãy đặt tên tệp theo số, ký hiệu hoặc bổ sung tệp.',
    en: 'Item {item}: its folder has {files} files for {documents} documents. Name the files by number and sign, or add what is missing.',
  },
  'evidence.file-uncited': {
    vi: 'Tệp “{file}” có trong thư mục nhưng không mục nào ghi đến. Hãy ghi tài liệu này vào mục cần dùng, hoặc bỏ tệp ra.',
    en: 'The file “{file}” is in the folder, but no item cites it. Cite it where it serves, or take it out.',
  },
};
