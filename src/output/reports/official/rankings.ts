import { sentence } from '../../../messages';
import type { Basis } from '../../../scoring/scorecard';
import { HOUSE_DEFAULTS } from '../../../rulebook/rulebook';
import { tieKeyNotes } from '../../round/standing/tie-words';
import type { Table } from '../../table';
import { rankingTables } from '../ranking';
import type { RankedSummaries } from '../ranking-request';
import { rankCohort, type Cohort } from './figures';
import { groundNotes } from './notes';
import { perCohort, type Scene } from './request';

/** *Bảng xếp hạng* on every basis there are figures of, each with the table its formulas rest on. */
export const ranking = perCohort('ranking', (scene) => {
  return basesOf(scene.cohort).flatMap((basis) => basisTables(scene, basis));
});

/** Nobody's points by the scale alone are ranked officially. */
type PrintedBasis = Exclude<Basis, 'rule'>;

/** Ensures the bases a cohort can be ranked by: without a second round there is none of it. */
export function basesOf({ units }: Cohort): PrintedBasis[] {
  const second = units.some(({ hasSecondRound }) => hasSecondRound);
  return second ? ['self', 'appraised1', 'appraised2'] : ['self', 'appraised1'];
}

function basisTables(scene: Scene, basis: PrintedBasis): Table[] {
  const { cohort, figures, language, template, say, frame } = scene;
  const { rounding, assumed } = cohort.master.rulebook;
  const tables = rankingTables({
    ranking: rankCohort(cohort, basis, template.classes),
    basis,
    units: summariesOf(cohort),
    year: figures.year,
    rounding,
    isAssumed: assumed.length > 0 || rounding === HOUSE_DEFAULTS.rounding,
    language,
    say: (problem) => sentence(problem, language),
  });
  const blanks = { basis: say(`short.${basis}`) };
  return tables.map((table): Table => {
    if (table.key.startsWith('source:')) {
      return { ...table, sheet: say('source.sheet', { ...blanks, group: cohort.group }) };
    }
    const { title: _title, sheet: _sheet, charts = [], ...rest } = table;
    // What counts in the end is drawn; the other bases are there to be read.
    const drawn = basis === basesOf(cohort).at(-1) ? { charts } : {};
    const keys = tieKeyNotes(cohort.how.terms.tieKeys, language);
    return frame({ ...rest, ...drawn, notes: [...groundNotes(scene), ...rest.notes, ...keys] }, blanks);
  });
}

/** Ensures what each unit was given on every basis that is printed. */
export function summariesOf(cohort: Cohort): RankedSummaries[] {
  const bases = basesOf(cohort);
  return cohort.units.map((one) => ({
    agency: one.unit.name,
    group: cohort.group,
    summaries: one.hasSent ? Object.fromEntries(bases.map((basis) => [basis, one.summary(basis)])) : {},
  }));
}
