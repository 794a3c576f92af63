import { DOCUMENT_TEXTS, type DocumentName } from '../../messages/documents';
import { REPORT_TEXTS, type ReportName } from '../../messages/reports';
import { fileNames } from '../province/file-names';

/** Ensures what the files of reports are called wherever they are written: `xep-hang-khoi-so.xlsx`, `….csv`. */
export function reportFileNames(
  parts: readonly { readonly report: ReportName; readonly name: string }[],
  ending: '.xlsx' | '.csv',
): string[] {
  const names = fileNames(parts.map(({ report, name }) => `${REPORT_TEXTS[report].file} ${name}`));
  return names.map((name) => withEnding(name, ending));
}

/** Ensures what the documents of the dossier are called: `to-trinh-phe-duyet-cong-bo-ket-qua.docx`. */
export function documentFileNames(documents: readonly DocumentName[]): string[] {
  const names = fileNames(documents.map((document) => DOCUMENT_TEXTS[document].about.vi));
  return names.map((name) => withEnding(name, '.docx'));
}

function withEnding(name: string, ending: string): string {
  return name.replace(/\.xlsx$/, ending);
}
