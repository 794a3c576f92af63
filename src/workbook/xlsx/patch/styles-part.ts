import type { WorkbookPart } from '../read/workbook-part';
import { BASE_STYLES } from '../write/base-parts';
import type { Draft } from './draft';
import { addContentType, addRelationship } from './package-lists';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const STYLES_RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';

/** Ensures the workbook has a style sheet: a file may come without one. */
export function ensureStyles(
  draft: Draft,
  workbook: WorkbookPart,
): WorkbookPart & { readonly styles: string } {
  if (workbook.styles !== undefined && draft.has(workbook.styles))
    return { ...workbook, styles: workbook.styles };
  const styles = 'xl/styles.xml';
  draft.setText(styles, BASE_STYLES);
  addContentType(draft, styles, STYLES_TYPE);
  addRelationship(draft, workbook.part, { type: STYLES_RELATIONSHIP, target: styles });
  return { ...workbook, styles };
}
