import { DOCUMENT_TEXTS, type DocumentName } from '../../messages/documents';
import type { Language } from '../../messages/language';

/** Every document of the dossier, in the order they are listed. */
export const DOSSIER = Object.keys(DOCUMENT_TEXTS) as readonly DocumentName[];

export interface DocumentLine {
  readonly name: DocumentName;
  readonly about: string;
}

/** Ensures the documents of the dossier with what each is. */
export function dossierLines(language: Language): readonly DocumentLine[] {
  return DOSSIER.map((name) => ({ name, about: DOCUMENT_TEXTS[name].about[language] }));
}
