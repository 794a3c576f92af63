/** What writes Word documents, loaded when one is asked for: its library is large. */
export { writeDocx } from '../workbook/docx-writer';
export { documentsOfRound, writeDocument } from '../workflows/write-documents';
