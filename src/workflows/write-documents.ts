import type { DocumentPlan } from '../grid/document-plan';
import { DOCUMENT_TEXTS, type DocumentName } from '../messages/documents';
import { documentPlan } from '../output/documents/documents';
import { verifyDocument } from '../output/documents/verify-document';
import { failed, ok, type Result } from '../result';
import type { Round } from '../round/round';
import { chooseFigures, type RoundReportRequest } from './report-round';

/** Every document of the dossier, in the order they are listed. */
export const DOCUMENT_NAMES = Object.keys(DOCUMENT_TEXTS) as readonly DocumentName[];

export interface NamedDocument {
  readonly document: DocumentName;
  readonly plan: DocumentPlan;
}

/** Ensures the documents asked for as data, or why there is nothing to write of. */
export function documentsOfRound(
  round: Round,
  {
    names,
    ...request
  }: Omit<RoundReportRequest, 'names' | 'unit'> & { readonly names: readonly DocumentName[] },
): Result<readonly NamedDocument[]> {
  const { language, template } = request;
  const chosen = chooseFigures(round, request);
  if (!chosen.ok) return chosen;
  const { figures } = chosen.value;
  const documents = names.map((document): NamedDocument => {
    return { document, plan: documentPlan(document, { figures, language, template }) };
  });
  return ok(documents, chosen.problems);
}

/** How a door writes a document and reads it again; the workflow knows no file format. */
export interface DocumentFiles {
  readonly write: (plan: DocumentPlan) => Promise<Uint8Array>;
  /** The text of every paragraph, in the order of the page. */
  readonly read: (bytes: Uint8Array) => Result<readonly string[]>;
}

/** Ensures the bytes of a document, read back and found to say exactly what was planned. */
export async function writeDocument(
  plan: DocumentPlan,
  { write, read }: DocumentFiles,
): Promise<Result<Uint8Array>> {
  const bytes = await write(plan);
  const texts = read(bytes);
  if (!texts.ok) return texts;
  const differing = verifyDocument(plan, texts.value);
  return differing.length > 0 ? failed(...differing) : ok(bytes);
}
