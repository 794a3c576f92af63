import type { DriftKind } from '../round/gather/drift';
import type { FileState } from '../round/receipts/receipt';
import type { Message } from './language';

/** What gathering a round's files finds wrong. */
export const GATHER_PROBLEMS = {
  'gather.no-files': {
    vi: 'Chưa có tệp nào để gộp. Hãy chọn thư mục hoặc các tệp đơn vị đã gửi.',
    en: 'There is no file to gather. Choose the folder or the files that units sent.',
  },
  'gather.no-register': {
    vi: 'Chưa có danh sách đơn vị, nên không biết đơn vị nào còn thiếu. Hãy chọn sổ đăng ký đơn vị hoặc tệp của đợt trước đó.',
    en: 'There is no register of units, so nobody knows who is missing. Choose a register, or the workbook of the round.',
  },
  'gather.empty-register': {
    vi: 'Tệp sổ đăng ký không có danh sách đơn vị nào đọc được. Cần một bảng có cột Tên đơn vị.',
    en: 'No list of units could be read from the register. It needs a table with a column of unit names.',
  },
  'gather.no-rulebook': {
    vi: 'Chưa biết chấm theo bộ tiêu chí nào. Hãy nêu bộ tiêu chí (mã, tệp JSON hoặc phụ lục trong bảng tính).',
    en: 'No criteria were named. Name them: an id, a JSON file, or the annex in a workbook.',
  },
  'gather.rulebook-unknown': {
    vi: 'Đơn vị “{unit}” ghi bộ tiêu chí “{rulebook}”, không có trong các bộ đang dùng ({known}). Hãy sửa tên hoặc nêu thêm bộ đó; tệp của đơn vị chưa được lấy.',
    en: 'The unit “{unit}” names the criteria “{rulebook}”, which are not among those in use ({known}). Correct the name or give those criteria; its file is not taken.',
  },
  'gather.rulebook-choice': {
    vi: 'Có nhiều bộ tiêu chí ({known}) mà đơn vị “{unit}” không ghi dùng bộ nào. Hãy ghi vào cột Bộ tiêu chí; tệp của đơn vị chưa được lấy.',
    en: 'There are several sets of criteria ({known}) and the unit “{unit}” names none. Fill in its criteria; its file is not taken.',
  },
  'gather.no-year': {
    vi: 'Không tệp nào ghi năm đánh giá. Hãy nêu năm của đợt chấm.',
    en: 'No file states the year assessed. Name the year of the round.',
  },
  'gather.year-assumed': {
    vi: 'Không ai nêu năm của đợt chấm: lấy năm {year} vì hầu hết các tệp ghi năm này. Nếu không đúng, hãy nêu năm rồi gộp lại.',
    en: 'Nobody named the year of the round: {year} is taken because most files state it. If that is wrong, name the year and gather again.',
  },
  'gather.year-not-stated': {
    vi: 'Tệp {file} không ghi năm đánh giá; số liệu vẫn được lấy. Hãy xác nhận đây là tệp của năm {year}.',
    en: 'The file {file} does not state its year; it is taken all the same. Make sure that it is for {year}.',
  },
  'gather.wrong-year': {
    vi: 'Tệp {file} ghi năm {found}, đợt này là năm {year}, nên không được lấy. Nếu chỉ ghi nhầm năm, hãy sửa trong tệp rồi gộp lại.',
    en: 'The file {file} is for {found}, the round is of {year}; it is not taken. If only the year is a slip, correct it in the file and gather again.',
  },
  'gather.unreadable': {
    vi: 'Tệp {file} không đọc được nên không được lấy; lý do nêu riêng bên dưới. Các tệp khác không bị ảnh hưởng.',
    en: 'The file {file} could not be read and is not taken; its reasons are listed separately. No other file is affected.',
  },
  'gather.letter': {
    vi: 'Tài liệu Word {file} không có bảng chấm điểm nên được bỏ qua.',
    en: 'The Word document {file} holds no scoring table and was passed over.',
  },
  'gather.stranger': {
    vi: '“{name}” (tệp {file}) không có trong danh sách đơn vị nên không được lấy. Hãy thêm đơn vị, hoặc ghi tên này vào cột Tên gọi khác của đúng đơn vị rồi gộp lại.',
    en: '“{name}” (file {file}) is not among the units and is not taken. Add the unit, or write this name under “Also called” of the unit it means, and gather again.',
  },
  'gather.misspelt': {
    vi: '“{name}” (tệp {file}) không có trong danh sách đơn vị nên chưa được lấy; tên gần nhất là “{near}”. Nếu đúng là đơn vị này, hãy ghi “{name}” vào cột Tên gọi khác của “{near}” rồi gộp lại.',
    en: '“{name}” (file {file}) is not among the units and is not taken yet; the nearest name is “{near}”. If that is the unit, write “{name}” under “Also called” of “{near}” and gather again.',
  },
  'gather.name-from-file': {
    vi: 'Tệp {file} không ghi tên đơn vị ở phần tiêu đề; lấy theo tên tệp là “{name}”. Hãy xác nhận.',
    en: 'The file {file} does not name its unit; by its own name it is taken as “{name}”. Please confirm.',
  },
  'gather.conflict': {
    vi: 'Tệp {file} là biểu phát hành cho “{issued}” nhưng ghi tên “{named}”, nên không được lấy. Hãy hỏi lại đơn vị đã gửi.',
    en: 'The file {file} was issued to “{issued}” but names “{named}”; it is not taken. Ask whoever sent it.',
  },
  'gather.duplicate': {
    vi: '“{unit}” có {count} tệp khác nhau: {files}. Chưa lấy tệp nào; hãy ghi tên tệp đúng vào cột Tệp chọn dùng của Sổ tiếp nhận, hoặc bỏ tệp cũ, rồi gộp lại.',
    en: '“{unit}” has {count} different files: {files}. None is taken; write the right one’s name under “File to use” in the receipts, or remove the old one, and gather again.',
  },
  'gather.copy': {
    vi: 'Tệp {file} trùng hoàn toàn với {first} của “{unit}”; chỉ lấy một.',
    en: 'The file {file} says exactly what {first} of “{unit}” says; one of them is taken.',
  },
  'gather.not-chosen': {
    vi: 'Tệp {file} của “{unit}” không được lấy vì Sổ tiếp nhận chọn dùng {chosen}.',
    en: 'The file {file} of “{unit}” is not taken: the receipts say to use {chosen}.',
  },
  'gather.missing': {
    vi: 'Chưa có tệp của “{unit}”.',
    en: 'There is no file of “{unit}”.',
  },
  'gather.drifted': {
    vi: 'Tệp {file} của “{unit}” có {count} chỗ khác với bộ tiêu chí; từng chỗ ghi ở trang Sai lệch. Dòng khớp vẫn được lấy, dòng thêm thì không.',
    en: 'The file {file} of “{unit}” departs from its criteria in {count} places, each listed under Drift. Rows that match are taken, added rows are not.',
  },
  'gather.self-changed': {
    vi: '“{unit}”, mục {item}: điểm tự chấm đổi từ {before} thành {after} sau khi đã thẩm định. Hãy xem lại kết luận thẩm định của mục này.',
    en: '“{unit}”, item {item}: the self-score changed from {before} to {after} after it had been appraised. Look at the appraisal of this item again.',
  },
  'gather.settled': {
    vi: '“{unit}” đã chốt điểm nhưng tệp mới ghi khác; không lấy gì từ tệp mới. Nếu cần sửa, hãy dùng phần đính chính.',
    en: 'The points of “{unit}” are locked but its new file differs; nothing of it is taken. Use a correction if it must change.',
  },
  'gather.code-differs': {
    vi: '“{unit}”: mã bản ghi trên bản ký là {typed}, mã của tệp là {code}. Tệp có thể không phải bản đã in và ký; hãy đối chiếu hai bản.',
    en: '“{unit}”: the code on the signed copy is {typed}, the file’s is {code}. The file may not be what was printed and signed; compare the two.',
  },
  'gather.received-stranger': {
    vi: 'Danh sách tiếp nhận có “{name}”, không phải đơn vị nào trong danh sách; dòng này được bỏ qua.',
    en: 'The list of receipts names “{name}”, which is none of the units; that line is passed over.',
  },
  'gather.received-differs': {
    vi: '“{unit}”: Sổ tiếp nhận đã ghi “{before}” ở cột {heading}, danh sách tiếp nhận ghi “{after}”. Giữ nguyên như trong sổ.',
    en: '“{unit}”: the receipts already say “{before}” under {heading}, the list says “{after}”. The sheet is left as it is.',
  },
  'gather.received-unreadable': {
    vi: 'Danh sách tiếp nhận, dòng {row}: “{typed}” ở cột {heading} không đọc được nên được bỏ qua. Ngày ghi dạng 09/01/2026 hoặc 2026-01-09.',
    en: 'List of receipts, line {row}: “{typed}” under {heading} cannot be read and is passed over. Write dates as 09/01/2026 or 2026-01-09.',
  },
  'gather.received-headings': {
    vi: 'Danh sách tiếp nhận phải có cột “don-vi” (tên hoặc mã đơn vị); các cột khác: ngay, gio, so, ban-ky, ma-ban.',
    en: 'The list of receipts must have a column “don-vi” (name or code of the unit); others are ngay, gio, so, ban-ky, ma-ban.',
  },
  'gather.register-differs': {
    vi: '“{unit}”: sổ đăng ký khác với trang Đơn vị của đợt chấm ở {what}. Trang Đơn vị được giữ nguyên; nếu cần, hãy sửa ở đó.',
    en: '“{unit}”: the register differs from the round’s sheet of units in {what}. The sheet is left as it is; change it there if need be.',
  },
  'gather.predecessor-stranger': {
    vi: 'Trang Đơn vị cũ ghi “{unit}” là đơn vị tiếp nhận, nhưng không có trong danh sách đơn vị; dòng này được bỏ qua.',
    en: 'The sheet of former units names “{unit}” as the successor, which is none of the units; the row is passed over.',
  },
  'gather.cancelled': {
    vi: 'Đã dừng theo yêu cầu; chưa ghi gì.',
    en: 'Stopped as asked; nothing was written.',
  },
  'gather.group-undecided': {
    vi: 'Khối {group} chỉ có {count} đơn vị, quá ít để so sánh. Xếp hạng riêng khối này, hay không xếp hạng? Chưa xếp cho đến khi có quyết định.',
    en: 'The group {group} has only {count} units, too few to compare. Rank it by itself, or not at all? It is not ranked until that is decided.',
  },
  'gather.merged-not-compared': {
    vi: 'Không so sánh với năm trước: {units} (do hợp nhất, chia tách, hoặc chưa xác nhận đơn vị cũ).',
    en: 'Not compared with last year: {units} (merged, split, or the former unit is not confirmed).',
  },
  'gather.without-criteria': {
    vi: '“{unit}” chưa rõ chấm theo bộ tiêu chí nào nên chưa tính được kết quả.',
    en: 'It is not settled by which criteria “{unit}” is scored, so it has no result yet.',
  },
} as const satisfies Record<string, Message>;

export type GatherProblemCode = keyof typeof GATHER_PROBLEMS;

export const FILE_STATE_WORDS: Readonly<Record<FileState, Message>> = {
  recognised: { vi: 'Nhận diện được', en: 'Recognised' },
  drifted: { vi: 'Sai lệch biểu mẫu', en: 'Drifted' },
  unreadable: { vi: 'Không đọc được', en: 'Unreadable' },
  duplicate: { vi: 'Trùng đơn vị', en: 'Duplicate' },
  copy: { vi: 'Bản trùng', en: 'Same copy' },
  wrongYear: { vi: 'Sai năm', en: 'Wrong year' },
  unknownName: { vi: 'Tên chưa có trong danh sách', en: 'Not in the register' },
  conflict: { vi: 'Mã biểu và tên không khớp', en: 'Form and name disagree' },
  noCriteria: { vi: 'Chưa rõ bộ tiêu chí', en: 'No criteria' },
  missing: { vi: 'Chưa gửi', en: 'Missing' },
};

export const DRIFT_WORDS: Readonly<Record<DriftKind, Message>> = {
  added: { vi: 'Thêm dòng', en: 'Row added' },
  deleted: { vi: 'Xóa dòng', en: 'Row deleted' },
  renamed: { vi: 'Đổi tên', en: 'Renamed' },
  renumbered: { vi: 'Đổi số thứ tự', en: 'Renumbered' },
  reweighted: { vi: 'Đổi điểm tối đa của mục', en: 'Re-weighted' },
  maximumChanged: { vi: 'Đổi điểm tối đa của nhóm', en: 'Group maximum changed' },
  reworded: { vi: 'Sửa cách tính điểm', en: 'Scoring text changed' },
  split: { vi: 'Tách mục', en: 'Item split' },
  joined: { vi: 'Gộp mục', en: 'Items joined' },
  formulaOverwritten: { vi: 'Ghi đè công thức', en: 'Formula overwritten' },
};

/** Sheets, headings and words of gathering. */
export const GATHER_LABELS = {
  'matrix.sheet': { vi: 'Tổng hợp', en: 'Units by items' },
  'matrix.title': {
    vi: 'TỔNG HỢP ĐIỂM TỰ CHẤM CỦA CÁC ĐƠN VỊ NĂM {year}',
    en: 'SELF-SCORES OF THE UNITS BY ITEM, {year}',
  },
  'matrix.total': { vi: 'Tổng (chưa gồm thưởng, trừ)', en: 'Total (without bonus and penalty)' },
  'matrix.traced': {
    vi: 'Mỗi ô lấy từ dòng của đơn vị và mục đó trong trang “{sheet}”, nơi ghi tệp, trang tính và ô gốc. Ô hiện “{moved}” khi các dòng đã được sắp xếp lại: hãy tổng hợp lại.',
    en: 'Each cell comes from the line of that unit and item on the sheet “{sheet}”, which names the file, the sheet and the cell. A cell shows “{moved}” once the lines were sorted: make the table again.',
  },
  'sheet.receipts': { vi: 'Sổ tiếp nhận', en: 'Receipts' },
  'sheet.drifts': { vi: 'Sai lệch', en: 'Drift' },
  'sheet.changes': { vi: 'Thay đổi khi gộp lại', en: 'Changes on gathering again' },
  'receipt.file': { vi: 'Tệp', en: 'File' },
  'receipt.state': { vi: 'Trạng thái', en: 'State' },
  'receipt.drifts': { vi: 'Số chỗ sai lệch', en: 'Departures' },
  'receipt.due': { vi: 'Hạn gửi', en: 'Due' },
  'receipt.on': { vi: 'Ngày nhận', en: 'Received on' },
  'receipt.time': { vi: 'Giờ nhận', en: 'At' },
  'receipt.late': { vi: 'Số ngày chậm', en: 'Days late' },
  'receipt.number': { vi: 'Số, ký hiệu văn bản', en: 'Letter number' },
  'receipt.signed': { vi: 'Bản ký', en: 'Signed copy' },
  'receipt.typed': { vi: 'Mã bản trên bản ký', en: 'Code on the signed copy' },
  'receipt.code': { vi: 'Mã bản của tệp', en: 'Code of the file' },
  'receipt.match': { vi: 'Đối chiếu mã bản', en: 'Codes compared' },
  'receipt.lacks': { vi: 'Còn thiếu', en: 'Still missing' },
  'receipt.chosen': { vi: 'Tệp chọn dùng', en: 'File to use' },
  'receipt.note': { vi: 'Ghi chú', en: 'Note' },
  'signed.yes': { vi: 'Có', en: 'Yes' },
  'signed.no': { vi: 'Chưa', en: 'Not yet' },
  'match.same': { vi: 'Khớp', en: 'Same' },
  'match.other': { vi: 'Không khớp', en: 'Different' },
  'lacks.file': { vi: 'tệp', en: 'the file' },
  'lacks.near': { vi: 'có tệp ghi tên gần giống: {file}', en: 'a file of a similar name came: {file}' },
  'lacks.signed': { vi: 'bản ký', en: 'the signed copy' },
  'lacks.scores': { vi: '{count} mục chưa tự chấm', en: '{count} items not self-scored' },
  'lacks.evidence': { vi: '{count} mục chưa có TLKC', en: '{count} items without evidence' },
  'drift.kind': { vi: 'Loại sai lệch', en: 'Kind' },
  'drift.standing': { vi: 'Hiện trạng', en: 'Standing' },
  'drift.handled': { vi: 'Xử lý', en: 'Handled' },
  'drift.open': { vi: 'Còn', en: 'Open' },
  'drift.gone': { vi: 'Không còn', en: 'Gone' },
  'change.column': { vi: 'Cột', en: 'Column' },
  'change.new-lines': { vi: '{count} dòng mới', en: '{count} new rows' },
  'change.left-over': {
    vi: 'Dòng không còn trong bộ tiêu chí hoặc danh sách đơn vị; được giữ nguyên',
    en: 'The row is no longer in the criteria or among the units; left as it is',
  },
  'change.after-appraisal': { vi: 'Đổi sau khi đã thẩm định', en: 'Changed after appraisal' },
  'line.no-row': {
    vi: 'Tệp của đơn vị không có dòng của mục này.',
    en: 'The unit’s file has no row for this item.',
  },
  'journal.why': { vi: 'Gộp lại hồ sơ', en: 'Gathered again' },
  'unsent.sheet': { vi: 'Chưa gửi', en: 'Not sent' },
  'unsent.title': {
    vi: 'DANH SÁCH ĐƠN VỊ CHƯA GỬI HỒ SƠ TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {year}',
    en: 'UNITS THAT HAVE NOT SENT THEIR SELF-SCORING FOR {year}',
  },
  'unsent.as-of': { vi: '(Tính đến ngày {day})', en: '(As of {day})' },
  'unsent.number': { vi: 'STT', en: 'No.' },
  'unsent.late': { vi: 'Số ngày quá hạn', en: 'Days overdue' },
  'unsent.why': { vi: 'Tình trạng', en: 'Standing' },
  'unsent.none': { vi: 'Tất cả các đơn vị đã gửi.', en: 'Every unit has sent its file.' },
  'register.group': { vi: 'khối', en: 'the group' },
  'register.rulebook': { vi: 'bộ tiêu chí', en: 'the criteria' },
  'register.notApplicable': { vi: 'tiêu chí không áp dụng', en: 'items that do not apply' },
  'register.lastYear': { vi: 'kết quả năm trước', en: 'last year’s result' },
  'cli.files': {
    vi: 'Đã xem {count} tệp cho {units} đơn vị, năm {year}',
    en: '{count} files for {units} units, {year}',
  },
  'cli.state': { vi: '{state}: {count}', en: '{state}: {count}' },
  'cli.changes': {
    vi: 'Thay đổi so với lần gộp trước: {count}',
    en: 'Changes since the last gathering: {count}',
  },
  'cli.written': { vi: 'Sổ của đợt chấm: {file}', en: 'The round’s workbook: {file}' },
  'cli.reminder': { vi: 'Danh sách chưa gửi: {file}', en: 'List of units that have not sent: {file}' },
} as const satisfies Record<string, Message>;

export type GatherLabel = keyof typeof GATHER_LABELS;
