import * as r from '../../../rulebook/rational';
import { column, data, inWords, number } from './cells';
import { bandsOf, FINAL, rankCohort } from './figures';
import { groundNotes } from './notes';
import { keyOf, perCohort, type Scene } from './request';
import { apartRows, linesOf } from './results';

/** *Báo cáo tổng hợp*: points given and class, in the order of the register. */
export const summary = perCohort('summary', (scene) => {
  const { cohort, say, frame, template } = scene;
  const { groups, unranked } = rankCohort(cohort, FINAL, template.classes);
  const lines = linesOf(groups[0]?.rows ?? [], scene);
  const order = new Map(cohort.units.map((one, at) => [one, at]));
  const sorted = [...lines].sort((a, b) => (order.get(a.one) ?? 0) - (order.get(b.one) ?? 0));
  return [
    frame({
      key: keyOf(scene),
      subtitles: [say('subtitle.group', { group: cohort.group })],
      columns: [
        column('number', say('column.number'), 'rank', 8),
        column('agency', say('column.agency'), 'wrapped', 50),
        column('points', say('column.real'), 'points', 18),
        column('class', say('column.class'), 'text', 20),
      ],
      rows: [
        ...sorted.map(({ row }, at) =>
          data({
            number: number(r.rational(at + 1)),
            agency: row.agency,
            points: number(row.index),
            class: row.classification ?? say('word.no-class'),
          }),
        ),
        ...apartRows(unranked, scene),
      ],
      notes: [...groundNotes(scene), say('note.index'), bandsNote(scene)],
    }),
  ];
});

function bandsNote({ template: { classes }, cohort, say, language }: Scene): string {
  const bands = bandsOf(cohort, classes);
  if (bands.length === 0) return say('note.no-bands');
  const words = bands.map(({ label, from }) => {
    return say('note.band', { label, from: inWords(from, 2, language) });
  });
  return say('note.bands', { bands: words.join('; ') });
}
