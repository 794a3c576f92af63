import { rankingEntries } from '../../src/review/ranking/entries';
import type { RankedUnit } from '../../src/review/ranking/entries';
import { rank } from '../../src/review/ranking/rank';
import { scoreSummary } from '../../src/scoring/summary';
import type { Row } from './row';
import { stressClaims, stressPlan } from './stress';

/** A stress size: every commune of the country with more items than any set of criteria has. */
const AGENCIES = 3_321;
const ITEMS = 125;
const GROUPS = 34;
const RUNS = 3;

export const name = 'Core: score and rank every commune of the country';

/** Ensures the seconds and memory of scoring and ranking; making up the declarations is not counted. */
export async function run(): Promise<Row[]> {
  const runs = Array.from({ length: RUNS }, once);
  const size = `${AGENCIES} agencies × ${ITEMS} items`;
  return [
    { name: `${size}, quickest of ${RUNS}`, value: Math.min(...runs), unit: 's', limit: 1 },
    { name: `${size}, memory`, value: process.memoryUsage().rss / 1e6, unit: 'MB', limit: 300 },
  ];
}

/** The seconds of one run, with a new plan each time: nothing remembered from an earlier run helps the next. */
function once(): number {
  const plan = stressPlan(ITEMS);
  const claims = Array.from({ length: AGENCIES }, (_, agency) => stressClaims(plan, agency));
  const started = performance.now();
  const units = claims.map((declared, n): RankedUnit => {
    const agency = `Xã ${n}`;
    const summary = scoreSummary(plan, { agency, claims: declared }, 'rule');
    return { agency, group: `Tỉnh ${n % GROUPS}`, summary };
  });
  const ranking = rank(rankingEntries(units).entries);
  const seconds = (performance.now() - started) / 1000;
  const ranked = ranking.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (ranked !== AGENCIES) throw new Error(`${AGENCIES - ranked} agencies were not ranked.`);
  return seconds;
}
