import { problem } from '../../result';
import { comparableSign, mayBeSameDate, showDate, showSign } from '../../sheet/evidence';
import type { CitedDocument } from '../../sheet/evidence';
import { comparableName } from '../names';
import type { ScoredForm } from '../scored-form/score-form';
import { textsOf } from './document-checks';
import { documentKey, itemsWithEvidence } from './item-evidence';
import type { ItemEvidence, PlacedDocument } from './item-evidence';
import type { EvidenceProblem } from './problems';

/** One citation with the item it stands for. */
interface Citation extends PlacedDocument {
  readonly evidence: ItemEvidence;
}

const FORBIDDEN =
  /không (?:được )?(?:sử dụng|dùng|tính)[^.;\n]{0,60}(?:nhiều|hai|trùng|lặp)|(?:mỗi|một) (?:văn bản|tài liệu)[^.;\n]{0,20}chỉ[^.;\n]{0,30}một|chỉ (?:được )?(?:tính|sử dụng)[^.;\n]{0,30}một (?:lần|tiêu chí|mục)/iu;

/** Ensures each document cited under several items asked about once, and one sign with two dates. */
export function checkAcrossItems(items: readonly ItemEvidence[]): EvidenceProblem[] {
  const citations = items.flatMap((evidence) =>
    evidence.documents.map((placed) => ({ ...placed, evidence })),
  );
  const groups = new Map<string, Citation[]>();
  for (const one of citations) {
    const key = groupKey(one.document);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => [...shared(group), ...otherDates(group)]);
}

/**
 * Ensures the documents that several items cite though a rule allows them once. Only sheets with such a rule are read
 * through: elsewhere it costs nothing.
 */
export function sharedAgainstRule(scored: ScoredForm): EvidenceProblem[] {
  const forbids = scored.items.some(({ row }) => {
    return FORBIDDEN.test(`${row.scoringText?.value ?? ''}\n${row.requirements?.value ?? ''}`);
  });
  if (!forbids) return [];
  const found = checkAcrossItems(itemsWithEvidence(scored));
  return found.filter(({ code }) => code === 'evidence.same-document-forbidden');
}

function groupKey(document: CitedDocument): string | undefined {
  if (document.sign?.symbol !== undefined) return comparableSign(document.sign);
  return document.files.length > 0 || document.links.length > 0 ? documentKey(document) : undefined;
}

/** Several items may rest on one document, best with the section each rests on; some rules forbid it. */
function shared(group: readonly Citation[]): EvidenceProblem[] {
  const [first] = group;
  if (!first) return [];
  const same = group.filter(({ document }) => isSameDocument(first.document, document));
  const byItem = same.filter(({ evidence }, at) => same.findIndex((one) => one.evidence === evidence) === at);
  if (byItem.length < 2 || haveOwnPlaces(byItem)) return [];
  const isForbidden = byItem.some(({ evidence }) => textsOf(evidence).some((text) => FORBIDDEN.test(text)));
  const params = {
    document: nameOf(first.document),
    items: byItem.map(({ evidence }) => evidence.code).join('; '),
  };
  const also = byItem.slice(1).map(({ cell }) => cell);
  return [
    isForbidden
      ? problem('evidence.same-document-forbidden', 'warning', params, first.cell, also)
      : problem('evidence.same-document', 'info', params, first.cell, also),
  ];
}

function isSameDocument(a: CitedDocument, b: CitedDocument): boolean {
  const isSameIssuer = !a.issuer || !b.issuer || comparableName(a.issuer) === comparableName(b.issuer);
  return isSameIssuer && (!a.date || !b.date || mayBeSameDate(a.date, b.date));
}

function haveOwnPlaces(group: readonly Citation[]): boolean {
  const places = group.map(({ document }) => [document.section, document.page].filter(Boolean).join(' '));
  return places.every((place) => place !== '') && new Set(places).size === places.length;
}

/** One number and sign is given once a year: with two dates of one year, one of them is mistyped. */
function otherDates(group: readonly Citation[]): EvidenceProblem[] {
  const dated = group.filter(({ document }) => document.date?.day !== undefined);
  const [first] = dated;
  const other = dated.find(({ document }) => {
    return first?.document.date && document.date && differs(first.document, document);
  });
  if (!first?.document.date || !other?.document.date) return [];
  const params = {
    document: first.document.sign ? showSign(first.document.sign) : first.document.text,
    first: showDate(first.document.date),
    second: showDate(other.document.date),
  };
  return [problem('evidence.same-sign-other-date', 'info', params, first.cell, [other.cell])];
}

function differs(a: CitedDocument, b: CitedDocument): boolean {
  const isSameIssuer = !a.issuer || !b.issuer || comparableName(a.issuer) === comparableName(b.issuer);
  return (
    isSameIssuer && a.date?.year === b.date?.year && !!a.date && !!b.date && !mayBeSameDate(a.date, b.date)
  );
}

function nameOf({ sign, date, text }: CitedDocument): string {
  if (sign?.symbol === undefined) return text;
  return date ? `${showSign(sign)} (${showDate(date)})` : showSign(sign);
}
