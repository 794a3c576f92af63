import { join } from 'node:path';
import { fill } from '../../messages/language';
import { DOCUMENT_LABELS, DOCUMENT_TEXTS, type DocumentName } from '../../messages/documents';
import { documentFileNames } from '../../output/reports/report-file-names';
import type { Problem } from '../../result';
import { readDocxTexts } from '../../workbook/docx';
import { DOCUMENT_NAMES, documentsOfRound, writeDocument } from '../../workflows/write-documents';
import type { DocumentFiles } from '../../workflows/write-documents';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { problemJson, type Answer } from '../door';
import { refuseSameFile, writeBytes } from '../files';
import { reportSource } from '../report-source';
import { hanging } from '../terminal';

interface WrittenDocument {
  readonly document: DocumentName;
  readonly file: string;
}

/** Writes documents of the dossier as .docx files into a folder (`--out`, otherwise the current one). */
export async function reportDocuments(args: ParsedArguments): Promise<Answer> {
  const names = namesOf(operand(args, 0, 'NAME'));
  const file = operand(args, 1, 'ROUND');
  const source = await reportSource(file, args);
  if (!source.ok) return answer([], source.problems, args);
  const { round, unit: _unit, ...wanted } = source.value;
  const made = documentsOfRound(round, { ...wanted, names });
  if (!made.ok) return answer([], [...source.problems, ...made.problems], args);
  const problems: Problem[] = [...source.problems, ...made.problems];
  const written: WrittenDocument[] = [];
  const files = await docxFiles();
  const fileNames = documentFileNames(made.value.map(({ document }) => document));
  for (const [at, { document, plan }] of made.value.entries()) {
    const path = join(args.text('out') ?? '.', fileNames[at] ?? '');
    refuseSameFile(file, path);
    const bytes = await writeDocument(plan, files);
    problems.push(...bytes.problems);
    if (!bytes.ok) continue;
    writeBytes(path, bytes.value);
    written.push({ document, file: path });
  }
  return answer(written, problems, args);
}

function namesOf(name: string): readonly DocumentName[] {
  if (name === 'all') return DOCUMENT_NAMES;
  const known = DOCUMENT_NAMES.find((one) => one === name);
  if (known === undefined) throw new UsageError('bad-value', name);
  return [known];
}

/** The library for documents is large, so it is read only when a document is written. */
async function docxFiles(): Promise<DocumentFiles> {
  const { writeDocx } = await import('../../workbook/docx-writer');
  return { write: writeDocx, read: readDocxTexts };
}

function answer(
  files: readonly WrittenDocument[],
  problems: readonly Problem[],
  { language }: ParsedArguments,
): Answer {
  return {
    json: {
      schema: 'cchc.documents/1',
      files: files.map(({ document, file }) => ({
        document,
        about: DOCUMENT_TEXTS[document].about[language],
        file,
      })),
      problems: problems.map((each) => problemJson(each, language)),
    },
    lines: files.flatMap(({ file }) => {
      return hanging(fill(DOCUMENT_LABELS['cli.written'], { file }, language), '  ');
    }),
    problems,
  };
}
