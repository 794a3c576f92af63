import type { DocumentPlan } from '../../grid/document-plan';
import type { DocumentName } from '../../messages/documents';
import { decision, minutes, resultReport, submission } from './dossier';
import { emulationExtract, headsExtract } from './extracts';
import { sceneOf, type DocumentRequest, type DocumentScene } from './scene';

const DOCUMENTS: Readonly<Record<DocumentName, (scene: DocumentScene) => DocumentPlan>> = {
  'result-report': resultReport,
  submission,
  minutes,
  decision,
  'extract-emulation': emulationExtract,
  'extract-heads': headsExtract,
};

/** Ensures a document of the dossier (*hồ sơ trình*) from the figures of the reports; what only a person knows stays dotted. */
export function documentPlan(name: DocumentName, request: DocumentRequest): DocumentPlan {
  return DOCUMENTS[name](sceneOf(name, request));
}
