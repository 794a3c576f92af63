import { problem } from '../../result';
import type { ItemEvidence } from './item-evidence';
import type { EvidenceProblem } from './problems';
import { covers, isOfNumberedDocument } from './required';
import type { RequiredDocument } from './required';

/** Ensures what an item that claims points still owes: any evidence at all, and each document its text requires. */
export function checkItem(evidence: ItemEvidence): EvidenceProblem[] {
  const { code, cell, documents, isClaimed, item } = evidence;
  if (!isClaimed) return [];
  const isExplained = item.row.explanation !== undefined || item.row.note !== undefined;
  if (documents.length === 0) {
    const required = evidence.required.map(({ text }) => text).join('; ');
    if (isExplained) return [];
    return required === ''
      ? [problem('evidence.missing', 'warning', { item: code }, cell)]
      : [problem('evidence.missing-all', 'warning', { item: code, required }, cell)];
  }
  return missingRequired(evidence).map((required) => {
    const params = { item: code, required: required.text };
    return isOfNumberedDocument(required)
      ? problem('evidence.required-missing', 'warning', params, cell)
      : problem('evidence.attachment-missing', 'info', params, cell);
  });
}

/** Ensures the required documents that nothing cited may be. */
export function missingRequired({ required, documents }: ItemEvidence): RequiredDocument[] {
  return required.filter((one) => !documents.some(({ document }) => covers(one, document)));
}

/** Ensures repeated citations of one item told once. */
export function checkRepeats(
  { code, documents }: ItemEvidence,
  keyOf: (placed: ItemEvidence['documents'][number]) => string,
): EvidenceProblem[] {
  const keys = documents.map(keyOf);
  return documents.flatMap(({ document, cell }, at) => {
    const isRepeat = keys.indexOf(keys[at] ?? '') < at && !document.section && !document.page;
    return isRepeat
      ? [problem('evidence.repeated', 'info', { item: code, document: document.text }, cell)]
      : [];
  });
}
