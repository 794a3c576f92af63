import { rank } from '../../src/review/ranking/rank';
import { rankingEntries } from '../../src/review/ranking/entries';
import type { RankedUnit } from '../../src/review/ranking/entries';
import { scoreSummary } from '../../src/scoring/summary';
import { stressClaims, stressPlan } from './stress';

/** A stress size: every commune of the country with more items than any set of criteria has. */
const AGENCIES = 3_321;
const ITEMS = 125;
const GROUPS = 34;

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
}

export const name = 'core: score and rank every commune';

/** Ensures the seconds and the memory that scoring and ranking take; preparing the declarations is not counted. */
export async function run(): Promise<Row[]> {
  const plan = stressPlan(ITEMS);
  const claims = Array.from({ length: AGENCIES }, (_, agency) => stressClaims(plan, agency));
  const memoryBefore = process.memoryUsage().heapUsed;
  const started = performance.now();
  const units = claims.map((declared, n): RankedUnit => {
    const agency = `Xã ${n}`;
    return {
      agency,
      group: `Tỉnh ${n % GROUPS}`,
      summary: scoreSummary(plan, { agency, claims: declared }, 'rule'),
    };
  });
  const ranking = rank(rankingEntries(units).entries);
  const seconds = (performance.now() - started) / 1000;
  const ranked = ranking.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (ranked + ranking.unranked.length !== AGENCIES) throw new Error('An agency was lost on the way.');
  const megabytes = Math.max(0, process.memoryUsage().heapUsed - memoryBefore) / 1e6;
  const size = `${AGENCIES} agencies × ${ITEMS} items`;
  return [
    { name: `${size}: scored and ranked`, value: seconds, unit: 's', limit: 1 },
    { name: `${size}: heap added`, value: megabytes, unit: 'MB', limit: 300 },
    { name: `${size}: whole process`, value: process.memoryUsage().rss / 1e6, unit: 'MB', limit: 300 },
  ];
}
