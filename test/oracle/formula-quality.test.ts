import { explain } from '../../src/methods/registry';
import { casesOf } from './judged-cases';
import { parseFormula } from './formula-parser';
import type { Node } from './formula-parser';
import { judgedRules } from './rules';
import { variedRules } from './varied-rules';

/** Excel 2016 and LibreOffice have these under these very names. */
const FUNCTIONS = new Set('IF IFERROR AND OR NOT COUNT MIN MAX ROUND INT TRIM N NA DATE'.split(' '));
/** Besides the words of the rule that it quotes, a formula stays within a few lines of the formula bar. */
const LONGEST = 700;
const MOSTLY = 400;

const written = [...judgedRules(), ...variedRules(5, 1)].flatMap((rule) => {
  const [first] = casesOf(rule, { count: 1, seed: 1 });
  return first === undefined ? [] : [{ rule, formulaAt: first.formulaAt }];
});

function* partsOf(node: Node): Generator<Node> {
  yield node;
  if (node.kind === 'call') for (const each of node.args) yield* partsOf(each);
  if (node.kind === 'negative') yield* partsOf(node.of);
  if (node.kind !== 'binary') return;
  yield* partsOf(node.left);
  yield* partsOf(node.right);
}

function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

test('there is a formula for nearly every rule', () => {
  expect(written.length).toBeGreaterThan(650);
});

test('each is short', () => {
  const lengths = written.map(({ rule, formulaAt }) => [rule.id, bare(formulaAt(7)).length] as const);
  expect(lengths.filter(([, length]) => length > LONGEST)).toEqual([]);
  expect(lengths.filter(([, length]) => length > MOSTLY).length).toBeLessThan(lengths.length / 20);
});

test('each uses only functions that Excel 2016 has', () => {
  const called = written.flatMap(({ formulaAt }) =>
    [...partsOf(parseFormula(formulaAt(7)))].flatMap((node) => (node.kind === 'call' ? [node.name] : [])),
  );
  expect([...new Set(called)].filter((name) => !FUNCTIONS.has(name))).toEqual([]);
});

/**
 * Inserting rows and sorting move a formula together with the cells of its row. Judged here by its references, for
 * every formula: all are plain relative addresses in its own row, so that wherever the row goes it reads the same
 * figures. LibreOffice sorts and inserts in moved-rows.test.ts.
 */
test('each survives inserted rows and sorting: it reads cells of its own row and nothing else', () => {
  for (const { rule, formulaAt } of written) {
    const references = [...partsOf(parseFormula(formulaAt(7)))].flatMap((node) =>
      node.kind === 'cell' ? [node.address] : [],
    );
    expect([rule.id, references.filter((address) => !/^[A-Z]+7$/.test(address))]).toEqual([rule.id, []]);
    expect(bare(formulaAt(7))).not.toMatch(/[$:!]/);
    expect(formulaAt(1007)).toBe(
      formulaAt(7).replace(/"(?:[^"]|"")*"|([A-Z])7\b/g, (all, column: string) => {
        return column === undefined ? all : `${column}1007`;
      }),
    );
  }
});

test('each has its rule in words beside it', () => {
  const silent = written.filter(({ rule }) => explain(rule.spec, rule.context).trim() === '');
  expect(silent.map(({ rule }) => rule.id)).toEqual([]);
});

/** The numbers of the rule stand in the formula as they stand in the text: 95 % is 95, not 0,9500000001. */
test('each reads like the rule: no number has more than six decimals', () => {
  for (const { rule, formulaAt } of written)
    expect([rule.id, bare(formulaAt(7)).match(/\d+\.\d{7,}|\dE[+-]?\d/g)]).toEqual([rule.id, null]);
});
