import type { DocumentBlock, DocumentPlan } from '../../../src/grid/document-plan';
import { DOCUMENT_NAMES, documentsOfRound } from '../../../src/workflows/write-documents';
import { valueOf } from './books';
import { smallRound } from './rounds';

/** Ensures a document in lines: a section, then each of its blocks as it is laid out. */
function document({ title, sections }: DocumentPlan): string {
  const lines = sections.flatMap(({ landscape, blocks }) => [
    `-- ${landscape ? 'landscape' : 'portrait'}`,
    ...blocks.flatMap(blockLines),
  ]);
  return `== ${title} ==\n${lines.join('\n')}\n`;
}

function blockLines(block: DocumentBlock): string[] {
  if (block.kind === 'paragraph') return [`${block.look}: ${block.text}`];
  if (block.kind !== 'table') return [JSON.stringify(block)];
  const header = block.columns.map(
    ({ header: words, width, align }) => `${words} (${align} ${String(width)})`,
  );
  return [
    `| ${header.join(' | ')}`,
    ...block.rows.map(({ kind, cells }) => `${kind} | ${cells.join(' | ')}`),
  ];
}

export const DOCUMENTS: Readonly<Record<string, () => string>> = Object.fromEntries(
  DOCUMENT_NAMES.map((name) => [
    `document-${name}`,
    () => {
      const [made] = valueOf(documentsOfRound(smallRound(), { names: [name], template: {}, language: 'vi' }));
      return document(made!.plan);
    },
  ]),
);
