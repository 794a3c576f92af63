import type { GroupRanking } from '../../review/ranking/entry';
import { label } from '../labels';
import type { RankingReportRequest } from './ranking-request';

/** Already said by the notes on ties below. */
const SAID_HERE = 'ranking.tie-rule';

/** Ensures what a reader must know to check the ranks: tie rule, rounding, what was assumed, counts leaders quote. */
export function rankingNotes(group: GroupRanking, request: RankingReportRequest): string[] {
  const { ranking, rounding, isAssumed, language, say } = request;
  const { tieRule, onPrintedFigure, decimals } = ranking.terms;
  const rounded = rounding.applies === 'perItem' ? 'ranking.rounded-per-item' : 'ranking.rounded-total';
  return [
    label('ranking.index-note', language),
    label(`ranking.tie-${tieRule}`, language),
    onPrintedFigure
      ? label('ranking.on-printed', language, { decimals })
      : label('ranking.on-hidden', language),
    label(rounded, language, { decimals: rounding.decimals }),
    ...(isAssumed ? [label('ranking.assumed', language)] : []),
    ...fieldsAtMaximum(group, request),
    ...group.notes.filter(({ code }) => code !== SAID_HERE).map(say),
    ...ranking.notes
      .filter(({ params }) => params.group === group.name && params.agency === undefined)
      .map(say),
  ];
}

function fieldsAtMaximum({ fields }: GroupRanking, { language }: RankingReportRequest): string[] {
  if (fields.length === 0) return [];
  const counts = fields.map(({ code, title, atMaximum, of }) => {
    const count = String(atMaximum).padStart(2, '0');
    return label('ranking.field-count', language, { code, title, count, of: String(of).padStart(2, '0') });
  });
  return [label('ranking.fields-at-maximum', language, { fields: counts.join('; ') })];
}
