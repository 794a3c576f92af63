import type { FileProblemCode, ReadProblemCode, WriteProblemCode } from '../workbook/problems';
import type { Message } from './language';

/** Why a file was not opened at all. */
const FILE_PROBLEMS: Readonly<Record<FileProblemCode, Message>> = {
  'workbook.empty-file': {
    vi: 'Tệp trống (0 byte), có thể do tải về hoặc chép chưa xong. Hãy chép lại tệp gốc.',
    en: 'The file is empty (0 bytes), perhaps from an unfinished download or copy. Copy the original again.',
  },
  'workbook.not-a-workbook': {
    vi: 'Tệp không phải bảng tính .xlsx: nội dung bên trong không đúng định dạng. Hãy mở tệp bằng Excel rồi lưu lại dạng “Excel Workbook (*.xlsx)”.',
    en: 'The file is not an .xlsx workbook: its content has another format. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  },
  'workbook.old-xls': {
    vi: 'Đây là tệp Excel 97–2003 (.xls) nên chưa đọc được. Hãy mở bằng Excel, chọn Lưu thành (Save As) “Excel Workbook (*.xlsx)” rồi dùng tệp mới.',
    en: 'This is an Excel 97–2003 file (.xls), which cannot be read. Open it in Excel, use Save As “Excel Workbook (*.xlsx)” and take the new file.',
  },
  'workbook.password': {
    vi: 'Tệp đang đặt mật khẩu mở nên không đọc được. Hãy mở bằng Excel, vào Tệp › Thông tin › Bảo vệ sổ làm việc, xóa mật khẩu rồi lưu lại.',
    en: 'The file is locked with a password and cannot be read. Open it in Excel, remove the password under File › Info › Protect Workbook and save it.',
  },
  'workbook.compound-file': {
    vi: 'Tệp có định dạng Office cũ nhưng không phải bảng tính. Hãy kiểm tra xem có chọn nhầm tệp (thư điện tử, bản trình chiếu…) không.',
    en: 'The file has an old Office format but holds no workbook. Check whether another file (a message, slides…) was chosen by mistake.',
  },
  'workbook.ods': {
    vi: 'Đây là tệp OpenDocument (.ods). Hãy mở bằng LibreOffice hoặc Excel rồi lưu thành “Excel Workbook (*.xlsx)”.',
    en: 'This is an OpenDocument file (.ods). Open it in LibreOffice or Excel and save it as “Excel Workbook (*.xlsx)”.',
  },
  'workbook.csv': {
    vi: 'Tệp chỉ là văn bản (CSV) dù có đuôi .xlsx. Hãy mở bằng Excel rồi lưu thành “Excel Workbook (*.xlsx)”.',
    en: 'The file is plain text (CSV) in spite of its .xlsx ending. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  },
  'workbook.html': {
    vi: 'Tệp thực ra là trang web (HTML) do một phần mềm khác xuất ra. Hãy mở bằng Excel rồi lưu thành “Excel Workbook (*.xlsx)”.',
    en: 'The file is really a web page (HTML) exported by another program. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  },
  'workbook.xml-2003': {
    vi: 'Đây là bảng tính dạng XML 2003. Hãy mở bằng Excel rồi lưu thành “Excel Workbook (*.xlsx)”.',
    en: 'This is an XML Spreadsheet 2003. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  },
  'workbook.pdf': {
    vi: 'Đây là tệp PDF, không phải bảng tính. Hãy xin tệp Word hoặc Excel gốc của văn bản này.',
    en: 'This is a PDF file, not a workbook. Ask for the Word or Excel file it was made from.',
  },
  'workbook.other-document': {
    vi: 'Đây là tài liệu Word hoặc PowerPoint, không phải bảng tính. Hãy chép bảng sang Excel rồi lưu dạng .xlsx.',
    en: 'This is a Word or PowerPoint document, not a workbook. Copy the table into Excel and save it as .xlsx.',
  },
  'workbook.old-document': {
    vi: 'Đây là tài liệu Word kiểu cũ (.doc hoặc .rtf) nên chưa đọc được. Hãy mở bằng Word, chọn Lưu thành (Save As) “Word Document (*.docx)” rồi dùng tệp mới.',
    en: 'This is an old Word document (.doc or .rtf), which cannot be read. Open it in Word, use Save As “Word Document (*.docx)” and take the new file.',
  },
  'workbook.image': {
    vi: 'Đây là tệp ảnh: số trong ảnh không đọc được một cách tin cậy. Hãy xin tệp Word hoặc Excel gốc, hoặc gõ lại bảng vào Excel.',
    en: 'This is a picture: figures cannot be read from it reliably. Ask for the original Word or Excel file, or type the table into Excel.',
  },
  'workbook.no-table-in-document': {
    vi: 'Tài liệu Word này không có bảng nào để đọc. Hãy kiểm tra xem bảng tiêu chí có phải là ảnh chụp hoặc nằm ở tệp phụ lục khác không.',
    en: 'This Word document has no table to read. Check whether its criteria are a picture or stand in another file.',
  },
  'workbook.table-too-wide': {
    vi: 'Một bảng trong tài liệu Word có quá nhiều cột (trên 256), không phải bảng tiêu chí bình thường. Hãy chép riêng bảng cần dùng sang tài liệu mới.',
    en: 'A table of this Word document has too many columns (over 256) for a set of criteria. Copy the table you need into a new document.',
  },
  'workbook.binary-xlsb': {
    vi: 'Đây là bảng tính nhị phân (.xlsb) nên chưa đọc được. Hãy mở bằng Excel rồi lưu thành “Excel Workbook (*.xlsx)”.',
    en: 'This is a binary workbook (.xlsb), which cannot be read. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  },
  'workbook.truncated': {
    vi: 'Tệp bị cụt: thiếu phần cuối, thường do tải về hoặc gửi thư chưa trọn. Hãy lấy lại tệp gốc.',
    en: 'The file is cut short: its end is missing, mostly from an unfinished download or mail. Get the original again.',
  },
  'workbook.damaged-zip': {
    vi: 'Tệp bị hỏng: mục lục bên trong không khớp với nội dung. Hãy lấy lại tệp gốc, hoặc mở bằng Excel để sửa rồi lưu lại.',
    en: 'The file is damaged: its inner directory does not match its content. Get the original again, or let Excel repair and save it.',
  },
  'workbook.too-many-parts': {
    vi: 'Tệp chứa {count} thành phần, nhiều bất thường, nên không mở để giữ an toàn. Hãy kiểm tra nguồn gốc tệp.',
    en: 'The file holds {count} parts, unusually many, and was not opened for safety. Check where it comes from.',
  },
  'workbook.too-large': {
    vi: 'Tệp quá lớn ({megabytes} MB, giới hạn {limit} MB). Hãy xóa bớt hình ảnh, trang hoặc định dạng thừa rồi lưu lại.',
    en: 'The file is too large ({megabytes} MB, limit {limit} MB). Remove pictures, sheets or formatting that are not needed and save it.',
  },
  'workbook.zip-bomb': {
    vi: 'Thành phần “{part}” khi giải nén phình ra {megabytes} MB, bất thường như tệp phá hoại, nên không mở. Hãy kiểm tra nguồn gốc tệp.',
    en: 'The part “{part}” would swell to {megabytes} MB, as in a malicious file, and was not opened. Check where the file comes from.',
  },
  'workbook.unsafe-name': {
    vi: 'Thành phần “{part}” có tên chỉ ra ngoài tệp, dấu hiệu của tệp phá hoại, nên không mở. Hãy kiểm tra nguồn gốc tệp.',
    en: 'The part “{part}” has a name that points outside the file, a sign of a malicious one, and was not opened. Check where it comes from.',
  },
  'workbook.duplicate-part': {
    vi: 'Thành phần “{part}” có hai bản trong tệp, không rõ bản nào đúng, nên không mở. Hãy mở bằng Excel rồi lưu lại.',
    en: 'The part “{part}” stands twice in the file and either may be meant, so it was not opened. Open it in Excel and save it again.',
  },
  'workbook.compression': {
    vi: 'Thành phần “{part}” nén theo cách không được hỗ trợ (kiểu {method}). Hãy mở bằng Excel rồi lưu lại.',
    en: 'The part “{part}” is packed in a way that is not supported (method {method}). Open the file in Excel and save it again.',
  },
  'workbook.part-encrypted': {
    vi: 'Thành phần “{part}” bị mã hóa bằng mật khẩu nén. Hãy giải nén bằng mật khẩu hoặc xin tệp không đặt mật khẩu.',
    en: 'The part “{part}” is locked with an archive password. Unpack it with the password or ask for an unlocked file.',
  },
  'workbook.part-damaged': {
    vi: 'Thành phần “{part}” bị hỏng (sai độ dài hoặc sai mã kiểm tra), số liệu trong đó không tin cậy được. Hãy lấy lại tệp gốc.',
    en: 'The part “{part}” is damaged (wrong length or checksum), so its figures cannot be trusted. Get the original file again.',
  },
  'workbook.part-missing': {
    vi: 'Tệp thiếu thành phần “{part}” mà bảng tính cần. Hãy lấy lại tệp gốc, hoặc mở bằng Excel để sửa rồi lưu lại.',
    en: 'The file lacks the part “{part}” that the workbook needs. Get the original again, or let Excel repair and save it.',
  },
  'workbook.no-main-part': {
    vi: 'Trong tệp không có bảng tính nào được khai báo. Hãy kiểm tra xem có chọn nhầm tệp nén không, hoặc mở bằng Excel để sửa rồi lưu lại.',
    en: 'The file declares no workbook inside. Check whether some other archive was chosen, or let Excel repair and save it.',
  },
  'workbook.encoding': {
    vi: 'Thành phần “{part}” không phải chữ Unicode (UTF-8, UTF-16) hợp lệ nên không đọc được. Hãy mở bằng Excel rồi lưu lại.',
    en: 'The part “{part}” is not valid Unicode (UTF-8, UTF-16) and cannot be read. Open the file in Excel and save it again.',
  },
  'workbook.xml-malformed': {
    vi: 'Thành phần “{part}” sai cấu trúc ({detail}, ký tự thứ {offset}). Hãy lấy lại tệp gốc, hoặc mở bằng Excel để sửa rồi lưu lại.',
    en: 'The part “{part}” is malformed ({detail}, character {offset}). Get the original again, or let Excel repair and save it.',
  },
  'workbook.xml-dtd': {
    vi: 'Thành phần “{part}” khai báo kiểu tài liệu (DTD), điều bảng tính không bao giờ cần và tệp phá hoại hay dùng, nên không mở.',
    en: 'The part “{part}” declares a document type (DTD), which no workbook needs and malicious files use, so it was not opened.',
  },
  'workbook.xml-too-deep': {
    vi: 'Thành phần “{part}” lồng quá nhiều tầng, bất thường như tệp phá hoại, nên không mở. Hãy kiểm tra nguồn gốc tệp.',
    en: 'The part “{part}” is nested too deep, as in a malicious file, and was not opened. Check where the file comes from.',
  },
  'workbook.xml-too-long': {
    vi: 'Thành phần “{part}” có quá nhiều mục nên không đọc để giữ an toàn. Hãy mở bằng Excel, xóa bớt kiểu (Styles), tên vùng thừa rồi lưu lại.',
    en: 'The part “{part}” has too many entries and was not read for safety. Open the file in Excel, remove superfluous styles and names, and save it.',
  },
  'workbook.signed': {
    vi: 'Tệp có chữ ký số. Đọc thì không sao, nhưng nếu lưu thay đổi thì chữ ký hết hiệu lực; hãy giữ lại bản gốc đã ký.',
    en: 'The file carries a digital signature. Reading is fine, but saving changes makes the signature invalid; keep the signed original.',
  },
  'workbook.no-sheet': {
    vi: 'Bảng tính không có trang tính nào đọc được. Hãy mở bằng Excel để xem lại tệp.',
    en: 'The workbook has no sheet that can be read. Look at the file in Excel.',
  },
};

/** What was noticed while reading cells. */
const READ_PROBLEMS: Readonly<Record<ReadProblemCode, Message>> = {
  'workbook.sheet-missing': {
    vi: 'Trang “{sheet}” có tên trong tệp nhưng mất nội dung nên không đọc được. Hãy lấy lại tệp gốc, hoặc mở bằng Excel để sửa.',
    en: 'The sheet “{sheet}” is named in the file but its content is gone. Get the original again, or let Excel repair it.',
  },
  'workbook.sheet-unknown': {
    vi: 'Không có trang nào tên “{sheet}” trong tệp. Hãy kiểm tra lại tên trang.',
    en: 'The file has no sheet named “{sheet}”. Check the name.',
  },
  'workbook.too-many-cells': {
    vi: 'Trang “{sheet}” có quá nhiều ô có nội dung (giới hạn {limit} ô cho cả tệp). Hãy tách phần cần chấm điểm ra tệp riêng.',
    en: 'The sheet “{sheet}” has too many cells with content (limit {limit} in the whole file). Put the part to be scored into a file of its own.',
  },
  'workbook.bad-cell': {
    vi: 'Trang “{sheet}” có ô mang địa chỉ “{found}” nằm ngoài bảng tính nên không đọc ô này. Hãy mở bằng Excel để sửa rồi lưu lại.',
    en: 'The sheet “{sheet}” has a cell with the address “{found}”, which lies outside any sheet; it was not read. Let Excel repair and save the file.',
  },
  'workbook.bad-number': {
    vi: 'Ô {cell} (trang “{sheet}”) khai là số nhưng chứa “{found}”; giữ nguyên dạng chữ. Hãy gõ lại số vào ô này.',
    en: 'Cell {cell} (sheet “{sheet}”) claims to be a number but holds “{found}”; it is kept as text. Type the number again.',
  },
  'workbook.bad-date': {
    vi: 'Ô {cell} (trang “{sheet}”) khai là ngày nhưng chứa “{found}”; giữ nguyên dạng chữ. Hãy gõ lại ngày vào ô này.',
    en: 'Cell {cell} (sheet “{sheet}”) claims to be a date but holds “{found}”; it is kept as text. Type the date again.',
  },
  'workbook.missing-string': {
    vi: 'Ô {cell} (trang “{sheet}”) trỏ tới dòng chữ số {found} không có trong tệp nên mất nội dung. Hãy xem bản gốc và gõ lại.',
    en: 'Cell {cell} (sheet “{sheet}”) points at text number {found}, which the file does not hold. Look at the original and type it again.',
  },
  'workbook.missing-style': {
    vi: 'Ô {cell} (trang “{sheet}”) dùng định dạng không có trong tệp; vẫn đọc được giá trị. Mở bằng Excel rồi lưu lại sẽ hết lỗi này.',
    en: 'Cell {cell} (sheet “{sheet}”) uses a format the file does not hold; its value was read. Saving the file in Excel mends this.',
  },
  'workbook.shared-formula': {
    vi: 'Ô {cell} (trang “{sheet}”) dùng chung công thức với một ô không còn trong tệp; chỉ đọc được giá trị đã lưu. Hãy nhập lại công thức.',
    en: 'Cell {cell} (sheet “{sheet}”) shares a formula with a cell that is gone; only its stored value was read. Enter the formula again.',
  },
  'workbook.duplicate-cell': {
    vi: 'Ô {cell} (trang “{sheet}”) có hai nội dung trong tệp, đã đọc nội dung sau. Hãy mở bằng Excel kiểm tra ô này rồi lưu lại.',
    en: 'Cell {cell} (sheet “{sheet}”) stands twice in the file and the later content was read. Check the cell in Excel and save the file.',
  },
};

/** Why a change was not made. */
const WRITE_PROBLEMS: Readonly<Record<WriteProblemCode, Message>> = {
  'workbook.sheet-exists': {
    vi: 'Đã có trang tên “{sheet}” (không phân biệt chữ hoa, chữ thường) nên không thêm được. Hãy đổi tên trang cũ hoặc chọn tên khác.',
    en: 'A sheet named “{sheet}” exists already (capitals make no difference). Rename it or choose another name.',
  },
  'workbook.sheet-name': {
    vi: 'Excel không nhận tên trang “{sheet}”: tên dài tối đa 31 ký tự và không chứa \\ / ? * [ ] :. Hãy chọn tên khác.',
    en: 'Excel does not accept the sheet name “{sheet}”: at most 31 characters, none of \\ / ? * [ ] :. Choose another.',
  },
  'workbook.structure-protected': {
    vi: 'Cấu trúc bảng tính đang được bảo vệ nên không thêm, xóa trang “{sheet}” được. Hãy bỏ bảo vệ (Xem lại › Bảo vệ sổ làm việc) hoặc lưu kết quả ra tệp riêng.',
    en: 'The workbook’s structure is protected, so the sheet “{sheet}” can be neither added nor removed. Lift the protection (Review › Protect Workbook) or save the results to a file of their own.',
  },
  'workbook.last-sheet': {
    vi: 'Không xóa được trang “{sheet}” vì đó là trang hiển thị cuối cùng của tệp.',
    en: 'The sheet “{sheet}” cannot be removed: it is the last visible one of the file.',
  },
  'workbook.cell-locked': {
    vi: 'Ô {cell} (trang “{sheet}”) bị khóa vì trang đang được bảo vệ, nên giữ nguyên. Nếu muốn ghi vào ô này, hãy bỏ bảo vệ trang rồi làm lại.',
    en: 'Cell {cell} (sheet “{sheet}”) is locked because the sheet is protected; it was left as it is. Lift the protection and try again if it should be written.',
  },
  'workbook.format-locked': {
    vi: 'Trang “{sheet}” đang được bảo vệ và không cho đổi định dạng (tại {cell}), nên không tô màu, đổi độ rộng hay gộp ô. Hãy bỏ bảo vệ trang rồi làm lại.',
    en: 'The sheet “{sheet}” is protected and does not allow formatting (at {cell}), so nothing was highlighted, widened or merged. Lift the protection and try again.',
  },
  'workbook.merged-cell': {
    vi: 'Ô {cell} (trang “{sheet}”) nằm khuất trong vùng gộp ô nên không ghi được. Hãy bỏ gộp ô hoặc ghi vào ô đầu của vùng gộp.',
    en: 'Cell {cell} (sheet “{sheet}”) is hidden in a merged area and was not written. Unmerge it or write to the area’s first cell.',
  },
  'workbook.array-formula': {
    vi: 'Ô {cell} (trang “{sheet}”) thuộc một công thức mảng nên không sửa riêng được. Hãy sửa cả vùng công thức trong Excel.',
    en: 'Cell {cell} (sheet “{sheet}”) is part of an array formula and cannot be changed alone. Change the whole formula in Excel.',
  },
  'workbook.table-header': {
    vi: 'Ô {cell} (trang “{sheet}”) là tiêu đề cột của một Table trong Excel nên giữ nguyên. Hãy sửa tiêu đề trong Excel.',
    en: 'Cell {cell} (sheet “{sheet}”) is a column header of an Excel table and was left as it is. Change it in Excel.',
  },
  'workbook.merge-overlap': {
    vi: 'Không gộp được vùng bắt đầu từ ô {cell} (trang “{sheet}”) vì chạm vùng đã gộp khác. Hãy bỏ gộp vùng cũ rồi làm lại.',
    en: 'The area from {cell} (sheet “{sheet}”) cannot be merged: it meets another merged area. Unmerge that one and try again.',
  },
  'workbook.outside-sheet': {
    vi: 'Có nội dung cần ghi nằm ngoài giới hạn trang “{sheet}” (1.048.576 dòng, cột XFD), nên chưa ghi gì. Hãy xóa bớt dòng, cột thừa.',
    en: 'Something to be written lies beyond the limits of sheet “{sheet}” (1,048,576 rows, column XFD), so nothing was written. Remove superfluous rows or columns.',
  },
  'workbook.text-too-long': {
    vi: 'Nội dung cho ô {cell} (trang “{sheet}”) dài {length} ký tự, quá giới hạn {limit} của một ô, nên chưa ghi gì.',
    en: 'The text for cell {cell} (sheet “{sheet}”) has {length} characters, more than the {limit} a cell holds, so nothing was written.',
  },
  'workbook.formula-too-long': {
    vi: 'Công thức cho ô {cell} (trang “{sheet}”) dài {length} ký tự, quá giới hạn {limit}, nên chưa ghi gì.',
    en: 'The formula for cell {cell} (sheet “{sheet}”) has {length} characters, more than the limit of {limit}, so nothing was written.',
  },
  'workbook.not-finite': {
    vi: 'Giá trị cho ô {cell} (trang “{sheet}”) không phải một số xác định, nên chưa ghi gì.',
    en: 'The value for cell {cell} (sheet “{sheet}”) is not a definite number, so nothing was written.',
  },
  'workbook.bad-name': {
    vi: 'Excel không nhận tên vùng “{name}”, nên chưa ghi gì.',
    en: 'Excel does not accept the defined name “{name}”, so nothing was written.',
  },
  'workbook.choices': {
    vi: 'Danh sách chọn trên trang “{sheet}” dài quá {limit} ký tự hoặc có dấu phẩy, nên chưa ghi gì. Hãy đặt các lựa chọn vào một vùng ô.',
    en: 'A drop-down list on sheet “{sheet}” is longer than {limit} characters or has commas, so nothing was written. Put the choices into cells.',
  },
  'workbook.undo-stale': {
    vi: 'Không hoàn tác được thao tác này vì sau đó tệp đã có thay đổi khác. Hãy hoàn tác các thao tác sau trước.',
    en: 'This cannot be undone because the file was changed since. Undo the later steps first.',
  },
  'workbook.read-only-document': {
    vi: 'Tài liệu Word chỉ được đọc, không được ghi vào. Kết quả cần ghi ra một tệp Excel mới.',
    en: 'A Word document is only read, never written to. Results have to go into a new workbook.',
  },
};

/** What adapters say about files, cells and writes: what, where, why, what to do. */
export const WORKBOOK_PROBLEMS: Readonly<
  Record<FileProblemCode | ReadProblemCode | WriteProblemCode, Message>
> = {
  ...FILE_PROBLEMS,
  ...READ_PROBLEMS,
  ...WRITE_PROBLEMS,
};
