import { addPoints, fromPoints, NO_POINTS, type Points } from '../../../rulebook/points';
import * as r from '../../../rulebook/rational';
import { isNumber, type TableRow, type TableValue } from '../../table';
import { column, data, inWords, number, percentOf, summed } from './cells';
import { FINAL, type UnitFigures } from './figures';
import { groundNotes, openNotes } from './notes';
import { keyOf, perCohort, type Scene } from './request';

/** *Báo cáo đặc thù*: units to which items do not apply, their points brought to the full scale. */
export const special = perCohort('special', (scene) => {
  const { cohort, say, frame, language } = scene;
  const full = fullMaximum(scene);
  const units = cohort.units.filter((one) => leftOut(one).length > 0);
  const actual = say('column.actual');
  const maximum = inWords(fromPoints(full), 4, language);
  return [
    frame({
      key: keyOf(scene),
      subtitles: [],
      columns: [
        column('number', say('column.number'), 'rank', 6),
        column('unit', say('column.unit'), 'wrapped', 28),
        { ...column('reached', say('column.reached'), 'points', 10), group: actual },
        { ...column('of', say('column.of'), 'points', 10), group: actual },
        column('rate', say('column.task-rate'), 'points', 12),
        column('scaled', say('column.scaled', { maximum }), 'points', 13),
        column('survey', say('column.survey-long'), 'points', 11),
        column('sipas', say('column.sipas-long'), 'points', 11),
        column('total', say('column.sum'), 'points', 10),
        column('leftOut', say('column.left-out'), 'wrapped', 26),
      ],
      rows:
        units.length === 0
          ? [data({ number: '–', unit: say('row.no-special') })]
          : units.map((one, at) => specialRow(one, at, { full, scene })),
      notes: [...groundNotes(scene), say('note.special', { maximum }), ...openNotes(units, scene)],
    }),
  ];
});

/** The appraised part when everything applies. */
function fullMaximum({ cohort: { master } }: Scene): Points {
  return addPoints(
    NO_POINTS,
    ...master.plan.items.flatMap(({ node }) => (node.part === 'appraised' ? (node.maximum ?? []) : [])),
  );
}

function leftOut(one: UnitFigures): string[] {
  return one.master.plan.items.flatMap((item) => {
    return one.outcome(item, FINAL).kind === 'notApplicable' ? [item.node.code] : [];
  });
}

interface Whole {
  readonly full: Points;
  readonly scene: Scene;
}

function specialRow(one: UnitFigures, at: number, { full, scene: { say } }: Whole): TableRow {
  const tally = one.summary(FINAL).parts.appraised;
  const given = { number: number(r.rational(at + 1)), unit: one.unit.name, leftOut: leftOut(one).join('; ') };
  if (!one.hasSent || tally?.complete !== true) {
    return data({ ...given, reached: one.hasSent ? say('word.open') : say('word.no-file') });
  }
  const { points, applicableMaximum: of } = tally;
  const rate = percentOf(points, of, 2);
  if (rate === undefined) return data({ ...given, reached: say('word.not-applicable') });
  const exact = r.divide(r.multiply(fromPoints(points), fromPoints(full)), fromPoints(of));
  const scaled = number(r.round(exact, 2), (place) => {
    return `ROUND(${place.cell('reached', at)}*${r.toDecimal(fromPoints(full), 4)}/${place.cell('of', at)},2)`;
  });
  const survey = partCell(one, 'survey', say('word.awaiting'), say('word.not-applicable'));
  const sipas = partCell(one, 'satisfactionSurvey', say('word.awaiting'), say('word.not-applicable'));
  const parts = [scaled, survey, sipas];
  const sum = parts.filter(isNumber).reduce((all, each) => r.add(all, each.value), r.ZERO);
  return data({
    ...given,
    reached: number(points),
    of: number(of),
    rate: number(rate, (place) => `ROUND(${place.cell('reached', at)}*100/${place.cell('of', at)},2)`),
    scaled,
    survey,
    sipas,
    total: summed(number(sum), parts, (place) => {
      return `ROUND(SUM(${place.cell('scaled', at)}:${place.cell('sipas', at)}),4)`;
    }),
  });
}

function partCell(
  one: UnitFigures,
  part: 'survey' | 'satisfactionSurvey',
  awaiting: string,
  none: string,
): TableValue {
  const tally = one.summary(FINAL).parts[part];
  if (tally === undefined || (tally.complete && tally.applicableMaximum === 0)) return none;
  return tally.complete ? number(tally.points) : awaiting;
}
