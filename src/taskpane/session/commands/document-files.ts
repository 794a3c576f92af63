import type { WorkbookContent } from '../../../grid/cell-grid';
import type { DocumentName } from '../../../messages/documents';
import { fill } from '../../../messages/language';
import { ROUND_REPORTS_PANE } from '../../../messages/pane-round-reports';
import { keptTemplate } from '../../../output/reports/official/template-kept';
import { failed, ok, type Result } from '../../../result';
import { roundRanking } from '../../../workflows/kept-terms';
import { wholeRound } from '../../../workflows/whole-round';
import type { NamedDocument } from '../../../workflows/write-documents';
import type * as documentsModule from '../../documents';
import type { NamedBytes } from '../../file/zip';
import { compileRound } from '../../present/round-compile';
import type { AtWork, Desk } from '../desk';
import { breathe } from '../stepped-port';
import { give } from './report-files';

type Writer = typeof documentsModule;

interface DocumentsRequest {
  readonly content: WorkbookContent;
  readonly names: readonly DocumentName[];
  /** The name of the only group wanted. */
  readonly group?: string;
}

/** Ensures the documents chosen given to the user as Word files, each read back before any is given. */
export async function deliverDocuments(desk: Desk, request: DocumentsRequest): Promise<void> {
  await desk.working({ label: 'work.saving', canStop: true }, async (at) => {
    const writer = await arrivedWriter();
    if (at.signal.aborted) return;
    if (writer === undefined) {
      const words = fill(ROUND_REPORTS_PANE['dossier.not-come'], {}, desk.state.language);
      return desk.store.say('error', words);
    }
    const planned = plansOf(desk, request, writer);
    if (!planned.ok) return desk.report(at.engine, planned.problems);
    const files = await documentFiles(planned.value, { desk, at, writer });
    if (at.signal.aborted) return;
    if (!files.ok) return desk.report(at.engine, files.problems);
    await give(desk, at, { files: files.value, archive: ROUND_REPORTS_PANE['dossier.archive'].vi });
  });
}

/** Nothing where the script does not come, e.g. without a network. */
function arrivedWriter(): Promise<Writer | undefined> {
  return import(/* webpackChunkName: "documents" */ '../../documents').catch(() => undefined);
}

function plansOf(
  { state: { language } }: Desk,
  { content, names, group }: DocumentsRequest,
  { documentsOfRound }: Writer,
): Result<readonly NamedDocument[]> {
  const whole = wholeRound(content, { language, compile: compileRound });
  if (!whole.ok) return whole;
  const template = keptTemplate(content);
  const about = group === undefined ? {} : { group };
  const made = documentsOfRound(whole.value.round, {
    ...{ names, template, language },
    ranking: roundRanking(content),
    ...about,
  });
  return made.ok ? made : failed(...whole.problems, ...made.problems);
}

interface Making {
  readonly desk: Desk;
  readonly at: AtWork;
  readonly writer: Writer;
}

async function documentFiles(
  documents: readonly NamedDocument[],
  { desk, at, writer: { writeDocx, writeDocument } }: Making,
): Promise<Result<readonly NamedBytes[]>> {
  const { documentFileNames, readDocxTexts } = at.engine;
  const names = documentFileNames(documents.map(({ document }) => document));
  const files: NamedBytes[] = [];
  for (const [index, { plan }] of documents.entries()) {
    await breathe();
    if (at.signal.aborted) return ok([]);
    const bytes = await writeDocument(plan, { write: writeDocx, read: readDocxTexts });
    if (!bytes.ok) return bytes;
    files.push({ name: names[index] ?? '', bytes: bytes.value });
    desk.progress(files.length, documents.length);
  }
  return ok(files);
}
