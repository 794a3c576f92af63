/** Merged areas need ExcelApi 1.13, and no client lies between 1.7 and 1.14 (Excel LTSC 2021). */
export const FLOOR = '1.14';

/** From this set on several syncs of one command can be one step of Excel's own undo list. */
export const UNDO_GROUPS = '1.20';

/** From this set on notes can be read; comments could long before. */
export const NOTES = '1.18';

/** Ensures whether this Excel has a requirement set of the Excel API. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
