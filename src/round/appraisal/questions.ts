import type { PlannedItem } from '../../scoring/plan';
import type { Appraisal, RoundLine } from '../line';
import type { Unit } from '../unit';
import { deskOf, lineKey } from './desk';
import type { Appraising } from './decide';
import type { RoundNumber } from './operation';

/** What a unit is asked, or told, about one item. */
export interface Question {
  readonly item: PlannedItem;
  readonly line: RoundLine;
  readonly appraisal: Appraisal;
}

/** What goes back to one unit: what it is asked to explain, and every item where less was given than it claimed. */
export interface Pack {
  readonly unit: Unit;
  readonly questions: readonly Question[];
}

/** Ensures one pack per unit that has anything to explain, units in the register's order. */
export function packsOf({ round, assignments }: Appraising, number: RoundNumber): Pack[] {
  const desk = deskOf(round, assignments);
  return round.units.flatMap((unit): Pack[] => {
    const questions = [...desk.items(unit)].flatMap(([id, item]): Question[] => {
      const line = desk.lines.get(lineKey({ unit: unit.id, item: id }));
      const appraisal = line?.[`round${number}`];
      if (line === undefined || appraisal === undefined || !isAsked(line, appraisal)) return [];
      return [{ item, line, appraisal }];
    });
    return questions.length === 0 ? [] : [{ unit, questions }];
  });
}

function isAsked({ self }: RoundLine, { decision, points }: Appraisal): boolean {
  if (decision === 'explanationAsked' || decision === 'evidenceRefused' || decision === 'lowered')
    return true;
  return points !== undefined && self !== undefined && points < self;
}
