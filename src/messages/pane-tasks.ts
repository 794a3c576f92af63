import type { Message } from './language';

/** Words of the tab that parts a province's own index among its lead agencies. */
export const TASKS_PANE = {
  'tab.tasks': { vi: 'Giao nhiệm vụ', en: 'Lead agencies' },
  'tasks.lead': {
    vi: 'Dùng cho bảng chấm cấp tỉnh: điểm có thể mất theo cơ quan chủ trì và hạn gửi tài liệu.',
    en: 'For a province’s own index: points at risk by lead agency and due date.',
  },
  'tasks.find': { vi: 'Xem theo cơ quan chủ trì', en: 'Show by lead agency' },
  'tasks.assignment': { vi: 'Mở bảng phân công riêng', en: 'Open a separate assignment' },
  'tasks.working': { vi: 'Đang phân theo cơ quan chủ trì…', en: 'Parting among lead agencies…' },
  'tasks.stakes': {
    vi: '{items} mục, tối đa {maximum} điểm · có thể mất {atStake} · còn cứu được {recoverable}',
    en: '{items} items worth {maximum} · at risk {atStake} · recoverable {recoverable}',
  },
  'tasks.items': { vi: 'Các mục có thể mất điểm ({count})', en: 'Items at risk ({count})' },
  'tasks.item': { vi: '−{points} điểm', en: '−{points} points' },
  'tasks.item-due': { vi: '−{points} điểm · hạn {day}', en: '−{points} points · due {day}' },
  'tasks.issue': { vi: 'Phát tệp cho từng cơ quan', en: 'Issue a file to each' },
  'tasks.issued': { vi: 'Đã phát {count} tệp: {file}.', en: '{count} files issued: {file}.' },
  'tasks.issued-windows': {
    vi: 'Đã mở {count} sổ tính mới, mỗi cơ quan một sổ; hãy lưu từng sổ.',
    en: '{count} new workbooks are open, one per agency; save each.',
  },
  'tasks.appendix': { vi: 'Lập phụ lục giao nhiệm vụ', en: 'Write the appendix of tasks' },
  'tasks.gather': { vi: 'Tổng hợp tệp gửi về', en: 'Gather what came back' },
  'tasks.gathered': {
    vi: 'Đã ghi {cells} ô từ {files} tệp vào bảng.',
    en: '{cells} cells of {files} files written into the table.',
  },
  'tasks.conflicts': {
    vi: 'Chưa ghi, cần người xem ({count})',
    en: 'Not written, to be looked at ({count})',
  },
} as const satisfies Record<string, Message>;
