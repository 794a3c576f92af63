import { drawCases, judgeByLibreOffice, judgeStrictly } from './judge';
import type { Difference } from './judge';
import { judgedRules } from './rules';
import { variedRules } from './varied-rules';

/** Each of the ways of scoring gets this many rows, so that there are well over a hundred thousand in all. */
const PER_METHOD = 7_500;
/** One more rolled rule of each template for so many cases. */
const RULES_EVERY = 12;

/** Puts every rule before the judges (`npm run oracle -- 7500 1`: cases of each method, seed) and prints what they say. */
async function main(perMethod: number, seed: number): Promise<void> {
  const rules = [...judgedRules(), ...variedRules(Math.ceil(perMethod / RULES_EVERY), seed)];
  const begun = performance.now();
  const cases = drawCases(rules, { perMethod, seed });
  const drawn = performance.now();
  const strict = judgeStrictly(cases);
  const evaluated = performance.now();
  const office = await judgeByLibreOffice(cases);
  const converted = performance.now();
  console.table(
    [...new Set(cases.map(({ rule }) => rule.spec.kind))].map((method) => {
      const own = cases.filter(({ rule }) => rule.spec.kind === method);
      const differing = (list: readonly Difference[]): number =>
        list.filter(({ judged }) => judged.rule.spec.kind === method).length;
      return {
        method,
        rules: new Set(own.map(({ rule }) => rule.id)).size,
        cases: own.length,
        'near an edge': own.filter(({ isNearEdge }) => isNearEdge).length,
        'with points': own.filter(({ expected }) => expected !== '').length,
        'LibreOffice differs': differing(office),
        'doubles differ': differing(strict),
      };
    }),
  );
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(0);
  const near = cases.filter(({ isNearEdge }) => isNearEdge).length;
  console.log(
    `${cases.length} cases, seed ${seed}; ${near} within one unit of a threshold; engine ${seconds(begun, drawn)} s, ` +
      `doubles ${seconds(drawn, evaluated)} s, LibreOffice ${seconds(evaluated, converted)} s`,
  );
  const differences = [...strict, ...office];
  for (const { judged, judge, found } of differences.slice(0, 20)) {
    console.error(`${judged.rule.id}: ${judge} shows “${found}”, the engine “${judged.expected}”`);
    console.error(`  ${JSON.stringify(judged.values)} ${judged.formulaAt(1)}`);
  }
  console.log(`${differences.length} differences`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}

const [perMethod = String(PER_METHOD), seed = '1'] = process.argv.slice(2);
void main(Number(perMethod), Number(seed));
