import type { Message } from './language';

/** What a workflow says when it cannot do what was asked. */
export const WORKFLOW_PROBLEMS = {
  'workflow.no-form': {
    vi: 'Không tìm thấy bảng chấm điểm nào trong tệp. Bảng cần một dòng tiêu đề có ít nhất tên tiêu chí và điểm tối đa; hãy mở đúng tệp hoặc thêm dòng tiêu đề.',
    en: 'No scoring table was found in this file. A table needs a header row with at least the criterion and its maximum; open the right file or add the header row.',
  },
  'workflow.holds-round': {
    vi: 'Sổ này giữ đợt chấm của nhiều đơn vị; các trang của đợt không phải bảng chấm của một đơn vị. Hãy dùng Tổng hợp hồ sơ, Thẩm định, Xếp hạng hoặc Báo cáo.',
    en: 'This workbook holds a round of many units; its sheets are not one unit’s scoring table. Use gathering, appraisal, ranking or reports.',
  },
  'workflow.several-forms': {
    vi: 'Tệp có {count} bảng chấm điểm; bảng trên trang “{sheet}” được chấm, các bảng khác ({others}) không được tính vào tổng. Muốn chấm bảng khác: trong Excel, mở trang đó rồi bấm Chấm điểm, hoặc tách bảng đó ra tệp riêng.',
    en: 'The file holds {count} scoring tables; the one on “{sheet}” is scored, the others ({others}) are not in its total. To score another: in Excel open its sheet and press Score, or put it into a file of its own.',
  },
  'workflow.other-sheet': {
    vi: 'Trang “{wanted}” không có bảng chấm điểm, nên bảng trên trang “{sheet}” được chấm.',
    en: 'The sheet “{wanted}” holds no scoring table; the one on “{sheet}” is scored.',
  },
  'workflow.rulebook-not-json': {
    vi: 'Tệp bộ tiêu chí không phải JSON đọc được ({reason}). Hãy dùng tệp do lệnh rulebook ghi ra, hoặc mã của một bộ tiêu chí kèm theo.',
    en: 'The rulebook file is not readable JSON ({reason}). Use a file written by the rulebook command, or the id of a shipped rulebook.',
  },
  'workflow.agency-without-name': {
    vi: 'Tệp {file} không ghi tên cơ quan ở phần tiêu đề; tên tệp được dùng thay. Hãy ghi tên cơ quan vào bảng.',
    en: 'The file {file} does not name its agency in the title block; the file name is used. Write the agency’s name into the sheet.',
  },
  'workflow.agency-not-in-register': {
    vi: '“{agency}” (tệp {file}) không có trong sổ đăng ký nên không được xếp hạng. Hãy sửa tên trong bảng hoặc thêm vào sổ đăng ký.',
    en: '“{agency}” (file {file}) is not in the register and is not ranked. Correct the name in the sheet or add it to the register.',
  },
  'workflow.agency-misspelt': {
    vi: '“{agency}” (tệp {file}) không có trong sổ đăng ký nên không được xếp hạng; tên gần nhất là “{near}”. Nếu đúng là cơ quan này, hãy sửa tên trong bảng cho khớp.',
    en: '“{agency}” (file {file}) is not in the register and is not ranked; the nearest name is “{near}”. If that is the agency, correct the name in the sheet.',
  },
  'workflow.agency-twice': {
    vi: '“{agency}” có ở hai tệp: {first} và {second}. Không tệp nào được xếp hạng cho đến khi chỉ còn một; hãy bỏ tệp cũ.',
    en: '“{agency}” comes in two files: {first} and {second}. Neither is ranked until only one is left; remove the old one.',
  },
  'workflow.rule-unclear': {
    vi: 'Mục {code} “{title}” của {rulebook}: cách tính điểm cần người xác nhận. {question}',
    en: 'Item {code} “{title}” of {rulebook}: its scoring text needs a person. {question}',
  },
  'workflow.no-agencies': {
    vi: 'Không có tệp nào xếp hạng được. Hãy chọn thư mục chứa bảng tự chấm của các cơ quan.',
    en: 'There is no file to rank. Choose the folder that holds the agencies’ sheets.',
  },
  'workflow.file-left-out': {
    vi: 'Tệp {file} không được xếp hạng vì không đọc được; các vấn đề của tệp nêu riêng bên dưới.',
    en: 'The file {file} is not ranked because it could not be read; its problems are listed separately.',
  },
  'workflow.unit-left-out': {
    vi: 'Tệp {file} không được tính thử vì không đọc được; các vấn đề của tệp nêu riêng.',
    en: 'The file {file} is not scored under the draft because it could not be read; its problems are listed separately.',
  },
  'workflow.unit-other-set': {
    vi: '“{agency}”: chỉ {items} mục có điểm ở cả hai bên, nên bảng này chưa nói được đơn vị được hay mất điểm. Có thể đơn vị thuộc bộ tiêu chí khác, hoặc mã tiêu chí đã đổi.',
    en: '“{agency}”: only {items} items have points on both sides, so this does not tell whether it gains or loses. It may belong to another set of criteria, or the codes changed.',
  },
  'workflow.table-not-read': {
    vi: '{sheet} của tài liệu (bắt đầu bằng “{words}”) không được hiểu là bảng tiêu chí hay số liệu nên không được tính. Nếu là phần tiếp theo của bảng trước, hãy nối lại thành một bảng hoặc chép dòng tiêu đề xuống.',
    en: '{sheet} of the document (beginning with “{words}”) was not understood as criteria or figures and is left out. If it continues the table before, join both or repeat the header row.',
  },
  'workflow.document-without-form': {
    vi: 'Tài liệu Word {file} không có bảng chấm điểm nên được bỏ qua.',
    en: 'The Word document {file} holds no scoring table and was passed over.',
  },
  'workflow.document-copied': {
    vi: 'Tài liệu Word {file} được giữ nguyên; các bảng đã được chép sang {copy} và kết quả nằm cạnh bảng trong tệp đó.',
    en: 'The Word document {file} is left as it is; its tables were copied into {copy}, with the results beside them.',
  },
  'file.missing': {
    vi: 'Không tìm thấy tệp “{file}”. Hãy kiểm tra lại đường dẫn, tên tệp (cả dấu) và đuôi tệp.',
    en: 'There is no file “{file}”. Check its path, its name and its ending.',
  },
  'file.exists': {
    vi: 'Tệp “{file}” đã có, có thể đơn vị đã điền. Không tệp nào được ghi. Hãy chọn thư mục khác.',
    en: 'The file “{file}” exists and may have been filled in. Nothing was written. Choose another folder.',
  },
  'file.folder': {
    vi: '“{file}” là thư mục; lệnh này cần một tệp. Hãy ghi rõ tên tệp trong thư mục đó.',
    en: '“{file}” is a folder; a file is needed here. Name a file in it.',
  },
  'file.refused': {
    vi: 'Không được phép đọc tệp “{file}”. Hãy đóng tệp nếu đang mở ở chương trình khác, hoặc chép tệp sang thư mục của mình.',
    en: 'The file “{file}” may not be read. Close it if another program has it open, or copy it to a folder of yours.',
  },
  'file.unreadable': {
    vi: 'Không đọc được tệp {file} ({reason}). Kiểm tra đường dẫn và quyền đọc; đóng tệp nếu đang mở ở chương trình khác.',
    en: 'The file {file} cannot be read ({reason}). Check its path and permissions; close it if another program has it open.',
  },
} as const satisfies Record<string, Message>;

export type WorkflowProblemCode = keyof typeof WORKFLOW_PROBLEMS;

/** Words a workflow itself puts into results. */
export const WORKFLOW_LABELS = {
  'group.everyone': { vi: 'Tất cả đơn vị', en: 'All units' },
  'draft.no-text': {
    vi: 'Mục này chưa có cách tính điểm: đạt đến đâu thì được bao nhiêu điểm?',
    en: 'This item has no scoring text: what earns how many points?',
  },
  'draft.write-rule': {
    vi: 'Viết cách tính điểm của mục, ví dụ: “Đạt: điểm tối đa; không đạt: 0 điểm”.',
    en: 'Write how the item is scored, e.g. “Đạt: điểm tối đa; không đạt: 0 điểm”.',
  },
  'draft.reword': {
    vi: 'Viết lại “{quote}” để chỉ còn một cách hiểu: {reading}.',
    en: 'Reword “{quote}” so that one reading is left: {reading}.',
  },
  'draft.settle': {
    vi: 'Viết thêm một dòng cho trường hợp “{where}”: “{where}: … điểm”.',
    en: 'Add a line for the case “{where}”: “{where}: … điểm”.',
  },
  'rules.unverified': {
    vi: 'Điểm tính theo thang điểm dựa trên các quy tắc chưa được đối chiếu với văn bản gốc (chưa xác minh).',
    en: 'Points by the scale rest on rules that nobody has checked against their source (unverified).',
  },
} as const satisfies Record<string, Message>;
