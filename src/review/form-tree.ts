import { oncePer } from '../grid/kept';
import type { Form, FormItem } from '../sheet/form';

/** An item of a form with the items printed beneath it. */
export interface FormNode {
  readonly item: FormItem;
  readonly children: readonly FormNode[];
}

/**
 * Ensures the tree of a form's items. A parent is the nearest row above with that code, so that numbering may
 * restart in each field. Rows beneath an item that have neither points nor rules of their own only describe it.
 * Worked out once per form: scoring, checks and reports all ask for it.
 */
export const formTree: (form: Form) => readonly FormNode[] = oncePer((form: Form) => {
  const roots: OpenNode[] = [];
  const latest = new Map<string, OpenNode>();
  for (const item of form.items) {
    const node: OpenNode = { item, children: [] };
    const parent = item.parent === undefined ? undefined : latest.get(item.parent);
    (parent?.children ?? roots).push(node);
    latest.set(item.code, node);
  }
  return roots.map(withoutDescriptions);
});

interface OpenNode {
  readonly item: FormItem;
  readonly children: OpenNode[];
}

function withoutDescriptions({ item, children }: OpenNode): FormNode {
  const isDescribed = item.maximum !== undefined && !children.some(carriesPoints);
  return { item, children: isDescribed ? [] : children.map(withoutDescriptions) };
}

function carriesPoints({ item, children }: OpenNode): boolean {
  const { maximum, selfScore, appraised1, appraised2, scoringText } = item;
  const own = [maximum, selfScore, appraised1, appraised2, scoringText];
  return own.some((part) => part !== undefined) || children.some(carriesPoints);
}

/** Ensures the scored items: nodes without children, in the order of the sheet. */
export function leavesOf(nodes: readonly FormNode[]): FormItem[] {
  return nodes.flatMap(({ item, children }) => (children.length === 0 ? [item] : leavesOf(children)));
}
