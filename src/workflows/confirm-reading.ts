import type { MethodSpec } from '../methods/spec';
import { planState } from '../output/state-plan';
import { pointsToDecimal, type Points } from '../rulebook/points';
import { ok, type Result } from '../result';
import type { WorkbookPort } from '../workbook/workbook';
import type { ReadWorkbook } from './read-workbook';

/** What a person said a scoring text means. */
export interface Confirmation {
  /** The words of the sheet; the reading holds for them and this maximum only. */
  readonly text: string;
  readonly maximum?: Points;
  readonly spec: MethodSpec;
  readonly who: string;
  /** ISO time. */
  readonly when: string;
}

/** Ensures the reading is kept in the workbook with who confirmed it and when; the next scoring uses it. */
export async function confirmReading(
  port: WorkbookPort,
  { content }: ReadWorkbook,
  { text, maximum, spec, who, when }: Confirmation,
): Promise<Result<null>> {
  const known = maximum === undefined ? {} : { maximum: pointsToDecimal(maximum) };
  const value = { text, spec, ...known };
  const id = `${known.maximum ?? ''}|${text.normalize('NFC').replace(/\s+/g, ' ').trim()}`;
  const edits = planState(content, [{ change: 'keep', entry: { kind: 'reading', id, value, who, when } }]);
  if (!edits.ok) return edits;
  const receipt = await port.apply({ command: 'confirm', edits: edits.value });
  return receipt.ok ? ok(null, receipt.problems) : receipt;
}
