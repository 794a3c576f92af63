import { comparePoints, subtractPoints, type Points } from '../../../rulebook/points';
import type { RoundLine } from '../../../round/line';
import { pointsOn } from '../../../round/results';
import { itemIds } from '../../../round/items';
import type { PlannedItem } from '../../../scoring/plan';
import { listDocuments, namesDocument } from '../../../sheet/evidence';
import type { TableRow } from '../../table';
import { column, data, number } from './cells';
import { FINAL, type UnitFigures } from './figures';
import { groundNotes } from './notes';
import { keyOf, perUnit, type Scene } from './request';

/** *Giải trình bổ sung*: items whose points were cut or are questioned, why, and what the unit answers. */
export const explanation = perUnit('explanation', (one, scene) => {
  const { say, frame } = scene;
  const cuts = cutItems(one);
  return [
    frame(
      {
        key: keyOf(scene, one.unit.id),
        subtitles: [say('subtitle.unit', { unit: one.unit.name })],
        columns: [
          column('code', say('column.number'), 'text', 8),
          column('title', say('column.sub-criterion'), 'wrapped', 30),
          column('self', say('column.self'), 'points', 9),
          column('appraised', say('column.appraised'), 'points', 10),
          column('why', say('column.why'), 'wrapped', 28),
          column('explanation', say('column.explanation'), 'wrapped', 28),
          column('evidence', say('column.new-evidence'), 'wrapped', 20),
          column('lead', say('column.lead'), 'wrapped', 16),
        ],
        rows:
          cuts.length === 0
            ? [data({ code: '–', title: say('row.no-cuts') })]
            : cuts.map((cut) => cutRow(cut, scene)),
        notes: groundNotes(scene),
      },
      { unit: one.unit.name },
    ),
  ];
});

/** An item the appraisers gave less than was claimed, or asked about. */
export interface Cut {
  readonly item: PlannedItem;
  readonly line: RoundLine;
  readonly id: string;
  readonly appraised?: Points;
}

/** Ensures a unit's items whose points were cut or are in question, in the order of the criteria. */
export function cutItems(one: UnitFigures): Cut[] {
  const ids = itemIds(one.master.plan);
  return one.master.plan.items.flatMap((item): Cut[] => {
    const line = one.line(item);
    if (line === undefined) return [];
    const appraised = pointsOn(line, FINAL);
    const cut = { item, line, id: ids[item.index] ?? item.node.code };
    if (isAsked(line)) return [{ ...cut, ...(appraised === undefined ? {} : { appraised }) }];
    if (line.self === undefined || appraised === undefined) return [];
    return comparePoints(appraised, line.self) < 0 ? [{ ...cut, appraised }] : [];
  });
}

function isAsked({ round1, round2 }: RoundLine): boolean {
  const decision = round2.decision ?? round1.decision;
  return decision === 'explanationAsked' || decision === 'evidenceRefused';
}

function cutRow({ item, line, id, appraised }: Cut, { say, leads }: Scene): TableRow {
  const { code, title } = item.node;
  return data({
    code,
    title,
    self: line.self === undefined ? say('word.not-scored') : number(line.self),
    appraised: appraised === undefined ? say('word.open') : number(appraised),
    why: whyCut(line, say),
    explanation: line.explanation ?? say('word.to-explain'),
    evidence: documentsIn(line.explanation),
    lead: leads?.get(id),
  });
}

/** Documents the answer cites; what it adds in another form is for a person to fill in. */
function documentsIn(words: string | undefined): string | undefined {
  const cited = words === undefined ? [] : listDocuments(words).filter(namesDocument);
  return cited.length === 0 ? undefined : cited.join('\n');
}

/** Ensures the appraisers' reason: of the last round that gives one. */
export function whyCut({ round1, round2 }: RoundLine, say: Scene['say']): string {
  const opinion = round2.opinion ?? round1.opinion;
  if (opinion !== undefined) return opinion;
  const isRefused = (round2.decision ?? round1.decision) === 'evidenceRefused';
  return isRefused ? say('word.refused') : say('word.no-reason');
}

/** Ensures the points an item lacks to its maximum, or undefined where they cannot be told. */
export function lostOn(one: UnitFigures, item: PlannedItem): Points | undefined {
  const outcome = one.outcome(item, FINAL);
  const { maximum } = item.node;
  if (outcome.kind !== 'scored' || maximum === undefined) return undefined;
  return subtractPoints(maximum, outcome.points);
}
