import type { WorkbookContent } from '../../../grid/cell-grid';
import type { Edit } from '../../../grid/plan';
import type { Result } from '../../../result';
import { latest, readState } from '../../state';
import { planState } from '../../state-plan';
import type { ReportTemplate } from './template';
import { reportTemplateFromJson, reportTemplateToJson } from './template-json';

const TEMPLATE = 'report-template';

/** Ensures the template a workbook keeps for its reports; nothing where it keeps none that is understood. */
export function keptTemplate(content: WorkbookContent): ReportTemplate {
  const kept = latest(readState(content), 'setting', TEMPLATE);
  const template = kept === undefined ? {} : reportTemplateFromJson(kept.value);
  return typeof template === 'string' ? {} : template;
}

/** Ensures the edits that keep a template in the workbook in place of the one before. */
export function planTemplate(
  content: WorkbookContent,
  template: ReportTemplate,
  when: string,
): Result<readonly Edit[]> {
  const value = reportTemplateToJson(template);
  const entry = { kind: 'setting', id: TEMPLATE, value, who: '', when } as const;
  return planState(content, [{ change: 'keep', entry }]);
}
