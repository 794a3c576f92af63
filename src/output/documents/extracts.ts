import type { DocumentBlock, DocumentColumn, DocumentPlan, DocumentRow } from '../../grid/document-plan';
import type { DocumentLabel } from '../../messages/documents';
import { pointsText } from '../labels';
import type { RankedRow } from '../../review/ranking/entry';
import { FINAL, rankCohort, type Cohort } from '../reports/official/figures';
import { sayIn } from '../reports/official/cells';
import { whyApart } from '../reports/official/results';
import { shownNumber } from '../table-number';
import { officeHead, officeSignature, paragraph, type DocumentScene } from './scene';

/** *Danh sách trích chuyển* for emulation awards: rank, index and class of every unit. */
export function emulationExtract(scene: DocumentScene): DocumentPlan {
  return extract(scene, 'to.emulation', false);
}

/** The same for the assessment of heads, whose names the office fills in. */
export function headsExtract(scene: DocumentScene): DocumentPlan {
  return extract(scene, 'to.heads', true);
}

function extract(scene: DocumentScene, to: DocumentLabel, withHeads: boolean): DocumentPlan {
  const { figures, say, text } = scene;
  const groups = figures.cohorts.flatMap((cohort): DocumentBlock[] => [
    paragraph('heading', say('extract.group', { group: cohort.group })),
    ...groupTable(cohort, scene, withHeads),
  ]);
  const blocks = [
    ...officeHead(scene),
    paragraph('title', say(to)),
    paragraph('body', say('extract.intro')),
    ...groups,
    officeSignature(scene),
  ];
  return { title: text('subject'), sections: [{ landscape: false, blocks }] };
}

function groupTable(cohort: Cohort, scene: DocumentScene, withHeads: boolean): DocumentBlock[] {
  const { language, template, say } = scene;
  const { groups, unranked } = rankCohort(cohort, FINAL, template.classes);
  const rows = groups.flatMap((group) => group.rows);
  const column = sayIn(language);
  const columns: DocumentColumn[] = [
    { header: column('column.rank'), width: 9, align: 'centre' },
    { header: column('column.agency'), width: 34, align: 'left' },
    ...(withHeads ? [{ header: say('extract.head'), width: 22, align: 'left' } as const] : []),
    { header: column('column.total'), width: 12, align: 'right' },
    { header: column('column.index'), width: 11, align: 'right' },
    { header: column('column.class'), width: 14, align: 'left' },
  ];
  const row = (one: RankedRow): DocumentRow => ({
    kind: 'data',
    cells: [
      String(one.rank),
      one.agency,
      ...(withHeads ? [say('dots')] : []),
      one.points === undefined ? '' : pointsText(one.points, language),
      shownNumber({ value: one.index }, 'points', language),
      one.classification ?? column('word.no-class'),
    ],
  });
  const apart = unranked
    .map((unit) => `${unit.agency} (${whyApart(unit, { say: column, language })})`)
    .join('; ');
  return [
    ...(rows.length === 0 ? [] : [{ kind: 'table', columns, rows: rows.map(row) } as const]),
    ...(apart === '' ? [] : [paragraph('note', say('unranked', { units: apart }))]),
  ];
}
