import { lateDocument } from '../../evidence/document-checks';
import { missingRequired } from '../../evidence/item-checks';
import { itemEvidence } from '../../evidence/item-evidence';
import { isOfNumberedDocument } from '../../evidence/required';
import { yearFit } from '../../evidence/year';
import { NO_POINTS } from '../../../rulebook/points';
import { shown } from '../../../scoring/problems';
import { showDate, showSign } from '../../../sheet/evidence';
import { showDay } from '../days';
import type { RiskInput, RiskRule } from '../risk';
import { notBelowZero, pointsIf, pointsOn } from './points';

/** Points are claimed without evidence; one without any must at least explain how it was assessed. */
export const missingEvidence: RiskRule = (input) => {
  const { row } = input.item;
  const points = pointsOn(input, 'self') ?? pointsOn(input, 'rule');
  const isClaimed = points !== undefined && points > 0;
  if (!input.expects.evidence || !isClaimed || row.evidence.length > 0) return [];
  if (row.explanation !== undefined || row.note !== undefined) return [];
  const params = { points: shown(points), required: row.requirements?.value ?? '' };
  return [{ code: 'missingEvidence', level: 'high', secure: NO_POINTS, canBeSaved: true, params }];
};

/** No document of the item is of the assessment year, or dated as such documents are: it may prove something else. */
export const evidenceOutsideYear: RiskRule = ({ item, maximum, policy }) => {
  const year = item.planned.context.assessmentYear;
  if (year === undefined || item.row.evidence.length === 0) return [];
  const { row } = item;
  const texts = [row.title, row.scoringText?.value ?? '', row.requirements?.value ?? ''];
  const documents = itemEvidence(item).documents.map(({ document }) => document);
  const fits = documents.map((document) => yearFit(document, { year, texts, policy }));
  const isOff = fits.some((fit) => fit === 'outside' || fit === 'question');
  if (!isOff || fits.some((fit) => fit === 'inside' || fit === 'accepted')) return [];
  // A plan for the year is often signed at the end of the year before: worth a look, no loss by itself.
  const days = documents.flatMap(({ date }) => (date ? [showDate(date)] : []));
  const params = { days: days.join('; '), year };
  return [{ code: 'evidenceOutsideYear', level: 'attention', secure: maximum, canBeSaved: true, params }];
};

/** Even the earliest document comes after the item's due date: the council will take that date. */
export const evidenceAfterDue: RiskRule = (input) => {
  const { item } = input;
  const points = pointsOn(input, 'self') ?? pointsOn(input, 'rule');
  if (item.row.evidence.length === 0 || points === undefined || points <= 0) return [];
  const late = lateDocument(itemEvidence(item), item.planned.context.assessmentYear);
  if (!late) return [];
  const { document, cell } = late.placed;
  const params = {
    document: document.sign ? showSign(document.sign) : document.text,
    date: showDay(late.day),
    due: showDay(late.due),
  };
  const secure = notBelowZero(pointsIf(input, { ...item.score.answers, date: late.day }) ?? NO_POINTS);
  return [{ code: 'evidenceAfterDue', level: 'high', secure, canBeSaved: true, params, also: [cell] }];
};

/** Evidence is there, but not every document the sheet requires: worth a look, for it may go by another name. */
export const requiredMissing: RiskRule = (input) => {
  const { item, maximum } = input;
  if (item.row.evidence.length === 0 || item.row.requirements === undefined || !isClaimed(input)) return [];
  const missing = missingRequired(itemEvidence(item)).filter(isOfNumberedDocument);
  if (missing.length === 0) return [];
  const params = { required: missing.map(({ text }) => text).join('; ') };
  return [{ code: 'requiredMissing', level: 'attention', secure: maximum, canBeSaved: true, params }];
};

/** The rule allows a document once, and this item shares it with others. */
export const sameDocument: RiskRule = ({ item, shared }) => {
  const cells = new Set(item.row.evidence.map(({ cell }) => `${cell.sheet}!${cell.cell}`));
  const found = shared.find(({ at, also = [] }) => {
    return [...(at ? [at] : []), ...also].some(({ sheet, cell }) => cells.has(`${sheet}!${cell}`));
  });
  if (!found) return [];
  const { document = '', items = '' } = found.params;
  const params = { document, items };
  return [{ code: 'sameDocument', level: 'high', secure: NO_POINTS, canBeSaved: true, params }];
};

function isClaimed(input: RiskInput): boolean {
  const points = pointsOn(input, 'self') ?? pointsOn(input, 'rule');
  return points !== undefined && points > 0;
}
