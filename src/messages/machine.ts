import type { Message } from './language';

/** Words of the page that looks at a computer and says what will work on it. */
export const MACHINE = {
  title: { vi: 'Rà soát máy tính này', en: 'Look at this computer' },
  lead: {
    vi: 'Trang này xem trình duyệt đang mở có gì và nói phần nào của phần mềm sẽ chạy. Không gửi gì đi; chỉ khi bạn bấm nút ở mục Office.js thì mới hỏi máy chủ của Microsoft.',
    en: 'This page looks at what the open browser has and says which parts of the product will work. It sends nothing; only the button under Office.js asks Microsoft’s server.',
  },
  'verdict.ok': {
    vi: 'Bản trình duyệt chạy đầy đủ trên máy này.',
    en: 'The browser version works in full on this computer.',
  },
  'verdict.limited': {
    vi: 'Bản trình duyệt chạy được; có phần làm theo cách khác, ghi ở từng dòng dưới đây.',
    en: 'The browser version works; some parts work in another way, as the lines below say.',
  },
  'verdict.no': {
    vi: 'Trình duyệt này không chạy được phần mềm. Hãy dùng Edge hoặc Chrome bản mới.',
    en: 'This browser cannot run the product. Use a current Edge or Chrome.',
  },
  'state.ok': { vi: '✓ Được', en: '✓ Works' },
  'state.limited': { vi: '△ Cách khác', en: '△ Another way' },
  'state.no': { vi: '✗ Không', en: '✗ No' },
  'column.part': { vi: 'Phần', en: 'Part' },
  'column.state': { vi: 'Kết quả', en: 'Result' },
  'column.says': { vi: 'Nghĩa là', en: 'What it means' },

  engine: { vi: 'Trình duyệt', en: 'Browser' },
  'engine.ok': {
    vi: '{browser}: đủ mới để chạy mọi màn hình.',
    en: '{browser}: new enough for every screen.',
  },
  'engine.no': {
    vi: '{browser}: thiếu {missing}. Cập nhật trình duyệt hoặc dùng Edge, Chrome.',
    en: '{browser}: lacks {missing}. Update it, or use Edge or Chrome.',
  },
  place: { vi: 'Nơi mở trang', en: 'Where the page is' },
  'place.https': { vi: 'Từ máy chủ web có https.', en: 'From a web server with https.' },
  'place.loopback': { vi: 'Từ chính máy này.', en: 'From this very computer.' },
  'place.file': {
    vi: 'Từ thư mục (ổ đĩa hoặc thư mục dùng chung).',
    en: 'From a folder (disk or file share).',
  },
  'place.http': {
    vi: 'Từ máy chủ web không có https: bản trình duyệt chạy, nhưng không dùng được khi mất mạng và Excel không nhận trang này.',
    en: 'From a web server without https: the browser version works, but not offline, and Excel does not take this page.',
  },
  save: { vi: 'Lưu tệp', en: 'Saving files' },
  'save.ok': { vi: 'Chọn được nơi lưu và tên tệp.', en: 'You choose where and under what name.' },
  'save.limited': {
    vi: 'Tệp được tải về thư mục Tải xuống (Downloads).',
    en: 'Files go to the Downloads folder.',
  },
  folder: { vi: 'Chọn cả thư mục hồ sơ', en: 'Choosing a whole folder' },
  'folder.ok': {
    vi: 'Chọn được một thư mục nhiều tệp đơn vị gửi.',
    en: 'A folder of many units’ files can be chosen.',
  },
  'folder.limited': {
    vi: 'Chọn nhiều tệp cùng lúc thay cho thư mục.',
    en: 'Choose many files at once instead.',
  },
  offline: { vi: 'Dùng khi không có mạng', en: 'Without a network' },
  'offline.ok': {
    vi: 'Mở một lần có mạng, sau đó dùng được khi mất mạng.',
    en: 'Opened once with a network, it then works without.',
  },
  'offline.file': {
    vi: 'Không cần mạng: mọi thứ nằm trong thư mục.',
    en: 'No network is needed: all is in the folder.',
  },
  'offline.limited': {
    vi: 'Cần mạng nội bộ mỗi lần mở. Muốn dùng ngoại tuyến: https, hoặc chép bộ tệp ngoại tuyến về máy.',
    en: 'Needs the local network each time. To go offline: https, or copy the offline bundle to this computer.',
  },
  storage: { vi: 'Chỗ lưu của trình duyệt', en: 'The browser’s storage' },
  'storage.ok': {
    vi: 'Còn khoảng {megabytes} MB; phần mềm chỉ giữ chính nó ở đây, không giữ số liệu.',
    en: 'About {megabytes} MB left; the product keeps only itself here, no data.',
  },
  'storage.limited': {
    vi: 'Trình duyệt không cho biết. Không ảnh hưởng việc chấm: số liệu luôn nằm trong tệp.',
    en: 'The browser does not tell. Scoring is not affected: data always stay in the file.',
  },
  trial: { vi: 'Chấm thử một bảng mẫu', en: 'Score a sample sheet' },
  'trial.button': { vi: 'Chấm thử', en: 'Score it' },
  'trial.ok': {
    vi: '✓ Đã đọc và chấm bảng mẫu: {points}/{maximum} điểm, mất {milliseconds} mili giây.',
    en: '✓ The sample was read and scored: {points} of {maximum} points, in {milliseconds} ms.',
  },
  'trial.no': {
    vi: '✗ Không chấm được bảng mẫu: {reason}',
    en: '✗ The sample could not be scored: {reason}',
  },
  office: { vi: 'Office.js (cho phần bổ trợ trong Excel)', en: 'Office.js (for the add-in inside Excel)' },
  'office.lead': {
    vi: 'Excel tải thư viện Office.js từ máy chủ của Microsoft mỗi khi mở ngăn tác vụ. Nút này hỏi thử máy chủ đó.',
    en: 'Excel loads Office.js from Microsoft’s server whenever the pane opens. This button asks that server once.',
  },
  'office.button': { vi: 'Hỏi thử máy chủ Microsoft', en: 'Ask Microsoft’s server' },
  'office.ok': {
    vi: '✓ Kết nối được: phần bổ trợ chạy được trong Excel.',
    en: '✓ Reached: the add-in can run inside Excel.',
  },
  'office.no': {
    vi: '✗ Không kết nối được. Dùng bản trình duyệt, hoặc xem mục mạng kín trong phần Cài đặt.',
    en: '✗ Not reached. Use the browser version, or see closed networks under Installation.',
  },
  excel: { vi: 'Excel trên máy này', en: 'Excel on this computer' },
  'excel.lead': {
    vi: 'Trình duyệt không thấy được Excel. Chọn phiên bản (trong Excel: Tệp › Tài khoản):',
    en: 'A browser cannot see Excel. Choose the version (in Excel: File › Account):',
  },
  'excel.choose': { vi: '– Chọn –', en: '– Choose –' },
  'excel.pane': { vi: 'Ngăn tác vụ: {words}.', en: 'Task pane: {words}.' },
  'excel.writes': { vi: 'Kết quả: {words}.', en: 'Results: {words}.' },
  'excel.undo': { vi: 'Hoàn tác: {words}.', en: 'Undo: {words}.' },
  guide: { vi: 'Hướng dẫn cài đặt', en: 'Installation guide (Vietnamese)' },
  language: { vi: 'English', en: 'Tiếng Việt' },
} as const satisfies Record<string, Message>;

export type MachineLabel = keyof typeof MACHINE;
