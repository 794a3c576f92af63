import type { Message } from './language';

/** Words of the first screen, before a file is open. */
export const START_PANE = {
  'start.title': { vi: 'Chấm điểm chỉ số CCHC', en: 'Score the CCHC index' },
  'start.lead': {
    vi: 'Mở bảng tự chấm (Excel hoặc Word) của cơ quan. Số liệu không rời khỏi máy này.',
    en: 'Open the agency’s self-score sheet (Excel or Word). No data leave this machine.',
  },
  'start.lead-excel': {
    vi: 'Bấm Chấm điểm để đọc bảng tự chấm trong tệp đang mở; số liệu không rời khỏi máy này. Tệp chưa có bảng thì mở đúng tệp, hoặc xem thử dữ liệu mẫu.',
    en: 'Press Score to read the self-score sheet of the open workbook; no data leave this machine. If it has none, open the right file or look at a sample.',
  },
  'start.open': { vi: 'Mở tệp…', en: 'Open a file…' },
  'start.drop': { vi: 'hoặc thả tệp vào đây', en: 'or drop it here' },
  'start.sample': { vi: 'Xem dữ liệu mẫu', en: 'Look at a sample' },
  'start.sample-messy': { vi: 'Bảng lộn xộn', en: 'A messy sheet' },
  'start.sample-clean': { vi: 'Bảng đầy đủ của một sở', en: 'A department’s full sheet' },
  'start.rulebook': {
    vi: 'Bộ tiêu chí dùng khi bảng không ghi cách tính',
    en: 'Criteria for sheets without scoring texts',
  },
  'start.rulebook-none': { vi: 'Chỉ theo cách tính ghi trong bảng', en: 'Only the texts in the sheet' },
  'start.steps': { vi: 'Các bước', en: 'Steps' },
  'start.step-1': {
    vi: 'Mở bảng có cột Tiêu chí, Điểm tối đa, Số liệu kê khai, Cách tính điểm.',
    en: 'Open a sheet with criteria, maxima, declared figures and scoring texts.',
  },
  'start.step-2': {
    vi: 'Xem tổng điểm và các tiêu chí có nguy cơ mất điểm.',
    en: 'See the total and the criteria that may lose points.',
  },
  'start.step-3': {
    vi: 'Bấm vào tiêu chí để đến ô và xem căn cứ tính điểm.',
    en: 'Click a criterion to go to its cell and see the basis.',
  },
  'start.annex-excel': {
    vi: 'Có phụ lục bộ tiêu chí? Dán nguyên bảng vào một trang Excel, giữ dòng tiêu đề, rồi bấm Chấm điểm.',
    en: 'Have an annex of criteria? Paste the whole table with its header row into an Excel sheet and press Score.',
  },
  'start.annex': {
    vi: 'Có phụ lục bộ tiêu chí? Mở ngay tệp Word (.docx), hoặc dán nguyên bảng vào một trang Excel, giữ dòng tiêu đề, rồi mở ở đây.',
    en: 'Have an annex of criteria? Open its Word file (.docx) itself, or paste the whole table with its header row into an Excel sheet and open that here.',
  },
} as const satisfies Record<string, Message>;
