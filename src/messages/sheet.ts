import type { SheetProblemCode } from '../sheet';
import type { Message } from './language';

/** What the sheet reader says: what, where, why, what to do. Blanks in braces are filled from the problem. */
export const SHEET_PROBLEMS: Readonly<Record<SheetProblemCode, Message>> = {
  'sheet.no-table': {
    vi: 'Không tìm thấy bảng tiêu chí nào trong các trang: {sheets}. Bảng cần một dòng tiêu đề có ít nhất cột tên tiêu chí và một cột điểm hoặc số liệu.',
    en: 'No table of criteria was found on: {sheets}. A table needs a header row with at least a column of criteria and one of points or figures.',
  },
  'sheet.column-unknown': {
    vi: 'Cột “{header}” không rõ là cột gì nên không đọc. Nếu cột này dùng để chấm điểm, hãy đặt lại tiêu đề (ví dụ: Điểm tối đa, Điểm tự chấm, Số liệu kê khai).',
    en: 'The column “{header}” is not understood and was not read. If it matters for scoring, rename its header (e.g. Điểm tối đa, Điểm tự chấm, Số liệu kê khai).',
  },
  'sheet.column-assumed': {
    vi: 'Tiêu đề cột “{header}” không nói rõ; tạm hiểu là “{role}” vì bảng không có cột nào khác như vậy. Hãy đặt lại tiêu đề nếu không đúng.',
    en: 'The header “{header}” is not definite; it is taken as “{role}” because no other column is. Rename it if that is wrong.',
  },
  'sheet.column-duplicate': {
    vi: 'Cột “{header}” trùng nghĩa với cột “{kept}” nên không đọc. Hãy giữ một cột hoặc đổi tiêu đề cho khác nhau.',
    en: 'The column “{header}” means the same as “{kept}” and was not read. Keep one of them or make the headers differ.',
  },
  'sheet.no-maximum-column': {
    vi: 'Bảng không có cột điểm tối đa nên không tính được tỷ lệ đạt. Hãy thêm cột “Điểm tối đa”.',
    en: 'The table has no column of maximum points, so shares cannot be computed. Add a column “Điểm tối đa”.',
  },
  'sheet.maximum-missing': {
    vi: 'Tiêu chí {code} không có điểm tối đa. Hãy điền điểm tối đa theo bộ tiêu chí.',
    en: 'Item {code} has no maximum. Fill it in from the set of criteria.',
  },
  'sheet.maximum-range': {
    vi: 'Điểm tối đa ghi là khoảng “{typed}”; hiểu là tối đa {upper} điểm. Hãy xác nhận.',
    en: 'The maximum is written as the range “{typed}” and taken as {upper}. Please confirm.',
  },
  'sheet.number-ambiguous': {
    vi: 'Số “{typed}” có thể đọc là {first} hoặc {second}. Hãy ghi lại cho rõ (dấu phẩy cho phần thập phân, không dùng dấu phân cách hàng nghìn).',
    en: 'The number “{typed}” can be read as {first} or as {second}. Write it unambiguously (a comma for decimals, no thousands separator).',
  },
  'sheet.number-unreadable': {
    vi: '“{typed}” không đọc được thành số nên coi như chưa có số liệu. Hãy gõ lại bằng chữ số.',
    en: '“{typed}” cannot be read as a number and counts as not given. Type it again in digits.',
  },
  'sheet.points-too-fine': {
    vi: 'Điểm {typed} có quá bốn chữ số thập phân (làm tròn: {rounded}). Với điểm tối đa, hãy ghi lại đúng số của bộ tiêu chí.',
    en: 'The points {typed} have more than four decimals (rounded: {rounded}). For a maximum, write the figure of the set of criteria.',
  },
  'sheet.count-not-whole': {
    vi: 'Đơn vị tính là số đếm nhưng ô chứa {typed}: có thể là {first} hoặc {second} (dấu phân cách hàng nghìn bị hiểu là dấu thập phân). Hãy gõ lại số nguyên.',
    en: 'The unit is a count but the cell holds {typed}: it may be {first} or {second} (a thousands separator taken as a decimal mark). Type the whole number again.',
  },
  'sheet.uncached': {
    vi: 'Ô có công thức nhưng tệp không lưu kết quả tính. Hãy mở bằng Excel, bấm Lưu, rồi đọc lại.',
    en: 'The cell has a formula but the file holds no result. Open it in Excel, save, and read it again.',
  },
  'sheet.cell-error': {
    vi: 'Ô báo lỗi {error} nên coi như chưa có số liệu. Hãy sửa công thức.',
    en: 'The cell shows the error {error} and counts as not given. Mend the formula.',
  },
  'sheet.code-repaired': {
    vi: 'Mã “{typed}” đứng sau {after} nên hiểu là {code} (Excel đã bỏ số 0 ở cuối). Hãy định dạng cột mã là Văn bản.',
    en: 'The code “{typed}” follows {after} and is read as {code} (Excel dropped the final 0). Format the code column as Text.',
  },
  'sheet.code-from-date': {
    vi: 'Mã đã bị Excel đổi thành ngày ({typed}); hiểu là {code} theo thứ tự các dòng. Hãy gõ lại mã và định dạng cột là Văn bản.',
    en: 'Excel turned this code into a date ({typed}); it is read as {code} from the order of the rows. Type it again with the column formatted as Text.',
  },
  'sheet.code-unreadable': {
    vi: 'Mã “{typed}” đã bị đổi thành ngày và không xác định được mã gốc; tạm gọi là {code}. Hãy gõ lại mã.',
    en: 'The code “{typed}” became a date and its origin cannot be told; it is called {code} for now. Type the code again.',
  },
  'sheet.code-missing': {
    vi: 'Dòng “{title}” không có mã; tạm gọi là {code}. Hãy điền mã.',
    en: 'The row “{title}” has no code; it is called {code} for now. Fill in its code.',
  },
  'sheet.code-duplicate': {
    vi: 'Mã {code} đã có ở dòng {row}; dòng này tạm gọi là {given}. Hãy sửa một trong hai mã.',
    en: 'The code {code} already stands in row {row}; this row is called {given} for now. Correct one of the two.',
  },
  'sheet.code-gap': {
    vi: 'Trước {code} thiếu {missing} mã trong dãy. Hãy kiểm tra có dòng nào bị xóa hoặc đánh số sai không.',
    en: 'Before {code} the numbering lacks {missing}. Check for a deleted row or a wrong number.',
  },
  'sheet.code-order': {
    vi: 'Mã {code} đứng sai thứ tự so với mã trước nó. Hãy kiểm tra lại mã hoặc vị trí dòng.',
    en: 'The code {code} is out of order after the one before it. Check the code or the place of the row.',
  },
  'sheet.code-orphan': {
    vi: 'Mã {code} không có mục cấp trên trong bảng. Hãy kiểm tra dòng của mục cấp trên.',
    en: 'The code {code} has no item above it in the table. Check the row it belongs under.',
  },
  'sheet.codes-generated': {
    vi: 'Bảng không có mã tiêu chí; mã được đặt theo thứ tự và mức thụt đầu dòng. Hãy xem lại cây tiêu chí trước khi chấm.',
    en: 'The table has no codes; they were given by order and indent. Look over the tree before scoring.',
  },
  'sheet.title-missing': {
    vi: 'Dòng có mã {code} không có tên tiêu chí. Hãy điền tên để đối chiếu với bộ tiêu chí.',
    en: 'The row with code {code} has no title. Fill it in so that it can be compared with the set of criteria.',
  },
  'sheet.row-unclear': {
    vi: 'Dòng “{text}” không rõ thuộc về đâu nên không dùng để chấm. Hãy điền mã, hoặc chuyển nội dung vào đúng cột.',
    en: 'It is not clear what the row “{text}” belongs to, so it is not used. Give it a code or move its content to the right column.',
  },
  'sheet.row-caption': {
    vi: 'Dòng “{text}” được hiểu là dòng chia phần của bảng, không phải mục chấm điểm. Nếu là một mục, hãy ghi điểm tối đa cho dòng đó.',
    en: 'The row “{text}” was taken as a line that divides the table, not as an item. If it is one, give it a maximum.',
  },
  'sheet.value-hidden-by-merge': {
    vi: 'Ô bị che bởi vùng gộp ô nhưng vẫn chứa “{text}”; giá trị này không đọc. Hãy bỏ gộp ô để kiểm tra.',
    en: 'The cell is covered by a merged area but still holds “{text}”, which was not read. Unmerge to check.',
  },
  'sheet.merged-over-items': {
    vi: 'Ô ghi “{text}” được gộp qua {items} mục ({codes}) nên không rõ mỗi mục bao nhiêu; giá trị này không dùng để chấm. Hãy bỏ gộp ô và ghi riêng cho từng mục.',
    en: 'The cell with “{text}” is merged over {items} items ({codes}), so what each has is not clear and it is not used. Unmerge it and fill in each item.',
  },
  'sheet.legacy-text': {
    vi: '{cells} ô gõ bằng mã {encoding} đã được chuyển sang Unicode theo phông chữ; ô đầu tiên: “{text}”.',
    en: '{cells} cells typed in {encoding} were converted to Unicode by their font; the first: “{text}”.',
  },
  'sheet.legacy-guessed': {
    vi: '{cells} ô có dạng mã {encoding} dù phông chữ không phải; ô đầu tiên hiểu là “{text}”. Hãy đối chiếu với bản in.',
    en: '{cells} cells look like {encoding} although their font is not; the first was read as “{text}”. Compare with the printed copy.',
  },
  'sheet.text-suspect': {
    vi: 'Chữ trong ô không phải tiếng Việt Unicode và không nhận ra bảng mã: “{text}”. Hãy gõ lại hoặc chuyển mã rồi đọc lại.',
    en: 'The text is not Vietnamese Unicode and its encoding was not recognised: “{text}”. Type it again or convert it, then read again.',
  },
  'sheet.hidden-sheet': {
    vi: 'Trang “{sheet}” đang ẩn nhưng vẫn được đọc.',
    en: 'The sheet “{sheet}” is hidden; it was read all the same.',
  },
  'sheet.hidden-rows': {
    vi: 'Các dòng đang ẩn vẫn được đọc và tính: {rows}. Hãy hiện ra để kiểm tra.',
    en: 'Hidden rows were read and count: {rows}. Unhide them to check.',
  },
  'sheet.hidden-columns': {
    vi: 'Các cột đang ẩn vẫn được đọc: {columns}. Hãy hiện ra để kiểm tra.',
    en: 'Hidden columns were read: {columns}. Unhide them to check.',
  },
  'sheet.struck-text': {
    vi: '{cells} ô có chữ gạch ngang ({names}); ô đầu tiên đọc là “{text}”. Phần gạch trong một ô được bỏ qua, ô gạch toàn bộ vẫn được đọc. Hãy xoá hẳn phần đã bỏ.',
    en: '{cells} cells have text crossed out ({names}); the first was read as “{text}”. What is crossed out among other words is left out, a cell crossed out whole is still read. Delete what is no longer meant.',
  },
  'sheet.declared-unclear': {
    vi: 'Số liệu kê khai “{typed}” của tiêu chí {code} chưa rõ nghĩa. Cần: {needs}. Hãy ghi theo dạng “a/b”, “nhãn: số”, hoặc một số kèm đơn vị (ví dụ 97,2%).',
    en: 'The declaration “{typed}” of item {code} is not clear. Needed: {needs}. Write it as “a/b”, “label: number”, or one number with its unit (e.g. 97.2%).',
  },
  'sheet.declared-conflict': {
    vi: 'Tiêu chí {code} có hai số khác nhau cho “{label}”: {first} và {second}. Hãy giữ số đúng.',
    en: 'Item {code} gives two different figures for “{label}”: {first} and {second}. Keep the right one.',
  },
  'sheet.declared-rate-differs': {
    vi: 'Tiêu chí {code}: tỷ lệ ghi {rate} % nhưng {numerator}/{denominator} = {computed} %. Một trong hai số sai; đang dùng phân số.',
    en: 'Item {code}: the rate says {rate} % but {numerator}/{denominator} = {computed} %. One of the two is wrong; the fraction is used.',
  },
  'sheet.declared-level-unknown': {
    vi: 'Tiêu chí {code}: “{typed}” không khớp với mức nào trong: {choices}. Hãy ghi đúng lời của một mức hoặc số thứ tự của mức.',
    en: 'Item {code}: “{typed}” matches none of: {choices}. Write the words of one level or its line number.',
  },
  'sheet.declared-date-unclear': {
    vi: 'Tiêu chí {code}: “{typed}” chưa phải một ngày đủ ngày/tháng/năm. Hãy ghi d/m/yyyy.',
    en: 'Item {code}: “{typed}” is not a whole date. Write d/m/yyyy.',
  },
  'sheet.declared-unused': {
    vi: 'Tiêu chí {code}: “{typed}” không ứng với số liệu nào mà cách tính điểm cần nên không dùng.',
    en: 'Item {code}: “{typed}” answers nothing the scoring text asks for and was not used.',
  },
  'sheet.register-duplicate': {
    vi: 'Đơn vị “{name}” có hai dòng trong danh sách (dòng {row}). Hãy giữ một dòng.',
    en: 'The agency “{name}” stands twice in the register (row {row}). Keep one row.',
  },
  'sheet.register-unclear': {
    vi: '“{text}” ở cột “{header}” không phải mã tiêu chí. Hãy ghi các mã, cách nhau bằng dấu chấm phẩy.',
    en: '“{text}” in the column “{header}” is no code of an item. Write codes separated by semicolons.',
  },
};
