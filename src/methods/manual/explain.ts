import type { ManualSpec } from '../spec';

/** Ensures the reason why the points are typed by hand. */
export function explainManual(spec: ManualSpec): string {
  return `Điểm do người chấm nhập: ${spec.reason}`;
}
