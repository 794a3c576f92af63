import type { RulebookNode } from './rulebook';

/** Ensures every node in the order of the annex, with the nodes above it. */
export function* walk(
  nodes: readonly RulebookNode[],
  above: readonly RulebookNode[] = [],
): Generator<{ node: RulebookNode; above: readonly RulebookNode[] }> {
  for (const node of nodes) {
    yield { node, above };
    yield* walk(node.children, [...above, node]);
  }
}

/** Ensures the scored items (nodes without children) in the order of the annex. */
export function scoredItems(nodes: readonly RulebookNode[]): RulebookNode[] {
  return [...walk(nodes)].filter(({ node }) => node.children.length === 0).map(({ node }) => node);
}
