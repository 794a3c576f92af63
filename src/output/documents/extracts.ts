import type { DocumentBlock, DocumentColumn, DocumentPlan, DocumentRow } from '../../grid/document-plan';
import type { DocumentLabel } from '../../messages/documents';
import { fromPoints } from '../../rulebook/points';
import { FINAL, rankCohort, type Cohort } from '../reports/official/figures';
import { sayIn } from '../reports/official/cells';
import { linesOf, whyApart, withinScale, type ResultLine } from '../reports/official/results';
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
  const lines = linesOf(
    groups.flatMap((group) => group.rows),
    { cohort },
  );
  const column = sayIn(language);
  const columns: DocumentColumn[] = [
    { header: column('column.rank'), width: 9, align: 'centre' },
    { header: column('column.agency'), width: 34, align: 'left' },
    ...(withHeads ? [{ header: say('extract.head'), width: 22, align: 'left' } as const] : []),
    { header: column('column.total'), width: 12, align: 'right' },
    { header: column('column.index'), width: 11, align: 'right' },
    { header: column('column.class'), width: 14, align: 'left' },
  ];
  const points = (line: ResultLine): string => {
    // The same figure under the same heading as in the decision's appendix.
    const within = withinScale(line);
    return within === undefined ? '' : shownNumber({ value: fromPoints(within.points) }, 'points', language);
  };
  const row = (line: ResultLine): DocumentRow => ({
    kind: 'data',
    cells: [
      String(line.row.rank),
      line.row.agency,
      ...(withHeads ? [say('dots')] : []),
      points(line),
      shownNumber({ value: line.row.index }, 'points', language),
      line.row.classification ?? column('word.no-class'),
    ],
  });
  const apart = unranked
    .map((unit) => `${unit.agency} (${whyApart(unit, { say: column, language })})`)
    .join('; ');
  return [
    ...(lines.length === 0 ? [] : [{ kind: 'table', columns, rows: lines.map(row) } as const]),
    ...(apart === '' ? [] : [paragraph('note', say('unranked', { units: apart }))]),
  ];
}
