import { METHODS } from '../../src/methods/registry';
import { pointsToDecimal } from '../../src/rulebook/points';
import type { Rulebook, RulebookNode } from '../../src/rulebook/rulebook';
import { shippedRulebooks } from '../../src/rulebook/shipped';
import { walk } from '../../src/rulebook/walk';
import { compile } from '../../src/scoring-text/compile';
import type { Compiled } from '../../src/scoring-text/compiled';
import intended from './intended-kinds.json';

interface Item {
  readonly node: RulebookNode;
  readonly parent: RulebookNode | undefined;
}

function items(rulebook: Rulebook): Item[] {
  return [...walk(rulebook.nodes)]
    .filter(({ node }) => node.children.length === 0)
    .map(({ node, above }) => ({ node, parent: above.at(-1) }));
}

function compiled({ node, parent }: Item): Compiled {
  const siblings = (parent?.children ?? []).filter((one) => one !== node);
  return compile(node.scoringText ?? '', {
    name: node.title,
    ...(node.maximum === undefined ? {} : { maximum: pointsToDecimal(node.maximum) }),
    ...(parent === undefined ? {} : { heading: parent.title }),
    siblings: siblings.flatMap(({ scoringText }) => scoringText ?? []),
  });
}

const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = intended;

describe.each(shippedRulebooks())('$id', (rulebook) => {
  test.each(items(rulebook).map((item) => [item.node.code, item] as const))(
    '%s is understood, as intended and without open points',
    (code, item) => {
      const result = compiled(item);
      expect(result).toMatchObject({
        status: 'understood',
        spec: { kind: kinds[rulebook.id]?.[code] },
        open: [],
      });
    },
  );
});

/** No text gives it: it is what a person chooses for an item whose rule cannot be written down. */
const CHOSEN_BY_HAND = 'manual';

test('every way of scoring that a text can give stands in a training rulebook', () => {
  const used = new Set(Object.values(kinds).flatMap((byCode) => Object.values(byCode)));
  expect([...used].sort()).toEqual(
    Object.keys(METHODS)
      .filter((kind) => kind !== CHOSEN_BY_HAND)
      .sort(),
  );
});
