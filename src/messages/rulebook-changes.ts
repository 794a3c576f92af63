import type { ChangeKind } from '../review/rulebook-changes/changes';
import type { Message } from './language';

/** What happened to a criterion from one set of criteria to the next. */
export const CHANGE_LABELS = {
  'change.added': { vi: 'thêm mới', en: 'added' },
  'change.dropped': { vi: 'bỏ', en: 'dropped' },
  'change.renumbered': { vi: 'đổi số', en: 'renumbered' },
  'change.moved': { vi: 'chuyển chỗ', en: 'moved' },
  'change.reworded': { vi: 'đổi tên', en: 're-worded' },
  'change.reweighted': { vi: 'đổi điểm tối đa', en: 're-weighted' },
  'change.reruled': { vi: 'đổi cách tính', en: 're-ruled' },
  'change.rephrased': { vi: 'viết lại, cùng cách tính', en: 'rephrased, same rule' },
  'change.rule-unclear': { vi: 'viết lại, chưa rõ có đổi cách tính', en: 'rephrased, rule unclear' },
  'change.evidence-changed': { vi: 'đổi tài liệu kiểm chứng', en: 'other evidence asked for' },
  'change.source-changed': { vi: 'đổi nơi chấm điểm', en: 'points given by someone else' },
  'change.split': { vi: 'tách thành nhiều mục', en: 'split into items' },
  'change.joined': { vi: 'gộp thành một mục', en: 'joined into one item' },
} as const satisfies Record<`change.${ChangeKind}`, Message>;
