import { CLI_LABELS } from '../../messages/cli';
import { EVIDENCE_STATUS } from '../../messages/evidence-labels';
import { fill, type Language } from '../../messages/language';
import { showDate, showSign } from '../../sheet/evidence';
import type { EvidenceReview, ReviewedEvidence } from '../../review/evidence/find-evidence';
import type { PlacedDocument } from '../../review/evidence/item-evidence';
import { cellJson } from '../door';
import { hanging } from '../terminal';

/** Ensures the items and the folder of a review as JSON carries them. */
export function evidenceJson(review: EvidenceReview): Record<string, unknown> {
  const { items, folder } = review;
  return {
    items: items.map((item) => itemJson(item, review)),
    folder: folder ? { found: folder.found.size, uncited: folder.uncited.map(({ file }) => file) } : null,
  };
}

function itemJson(item: ReviewedEvidence, review: EvidenceReview): Record<string, unknown> {
  return {
    code: item.code,
    title: item.title,
    ...cellJson(item.cell),
    status: item.status,
    required: item.required.map(({ text }) => text),
    missing: item.missing.map(({ text }) => text),
    documents: item.documents.map((placed) => documentJson(placed, review)),
  };
}

function documentJson(placed: PlacedDocument, { folder }: EvidenceReview): Record<string, unknown> {
  const { document, cell } = placed;
  const { text, kind, sign, date, issuer, subject, section, page, files, links, rest } = document;
  const found = folder?.found.get(placed);
  return {
    text,
    kind: kind ?? null,
    sign: sign ? showSign(sign) : null,
    date: date ? showDate(date) : null,
    issuer: issuer ?? null,
    subject: subject ?? null,
    section: section ?? null,
    page: page ?? null,
    files,
    links,
    notUnderstood: rest === '' ? null : rest,
    ...cellJson(cell),
    ...(folder ? { file: found?.file ?? null, foundBy: found?.by ?? null } : {}),
  };
}

/** Ensures one line per item that owes evidence, with what is cited under it. */
export function evidenceLines({ items }: EvidenceReview, language: Language): string[] {
  const shown = items.filter(({ status }) => status !== 'notOwed');
  const counts = new Map<ReviewedEvidence['status'], number>();
  for (const { status } of shown) counts.set(status, (counts.get(status) ?? 0) + 1);
  const told = [...counts].map(([status, count]) => `${EVIDENCE_STATUS[status][language]}: ${count}`);
  return [
    ...hanging(
      fill(CLI_LABELS['evidence.summary'], { items: shown.length, counts: told.join(' · ') }, language),
      '  ',
    ),
    ...shown.flatMap(({ code, title, status, documents }) => {
      const { sign } = EVIDENCE_STATUS[status];
      const head = `${sign} ${code} ${title} · ${EVIDENCE_STATUS[status][language]}`;
      return [
        ...hanging(head, '  '),
        ...documents.flatMap(({ document }) => hanging(`    ${document.text}`, '      ')),
      ];
    }),
  ];
}
