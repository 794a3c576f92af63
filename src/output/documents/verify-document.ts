import type { DocumentBlock, DocumentPlan } from '../../grid/document-plan';
import type { DocumentProblemCode } from '../../messages/documents';
import { problem, type Problem } from '../../result';

export type DocumentProblem = Problem<DocumentProblemCode>;

/**
 * Ensures that the paragraphs of a document read back are every text of its plan in the plan's order, and nothing more.
 */
export function verifyDocument(plan: DocumentPlan, paragraphs: readonly string[]): DocumentProblem[] {
  const wanted = plan.sections.flatMap(({ blocks }) => blocks.flatMap(textsOf)).flatMap(linesOf);
  const found = paragraphs.flatMap(linesOf);
  const at = wanted.findIndex((text, index) => text !== found[index]);
  if (at < 0 && wanted.length === found.length) return [];
  const place = at < 0 ? wanted.length : at;
  const params = { document: plan.title, wanted: wanted[place] ?? '', found: found[place] ?? '' };
  return [problem('document.read-back', 'error', params)];
}

/** Spaces are the reader's own affair; words, figures and their order are not. */
function linesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function textsOf(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'letterhead': {
      const { parentBody = '', body, number = '', country, motto, placeAndDate } = block;
      return [parentBody, body, number, country, motto, placeAndDate];
    }
    case 'signature':
      return [...block.left.title, ...block.left.lines, ...block.title, block.name ?? ''];
    case 'table':
      return [...block.columns.map(({ header }) => header), ...block.rows.flatMap(({ cells }) => cells)];
  }
}
