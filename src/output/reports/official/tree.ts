import { oncePer } from '../../../grid/kept';
import { pointsText } from '../../labels';
import type { Language } from '../../../messages/language';
import { fill } from '../../../messages/language';
import { REPORT_LABELS } from '../../../messages/reports';
import { isOutsideScale } from '../../../scoring/outcome';
import type { PlannedNode, ScoringPlan } from '../../../scoring/plan';

/** A line of the criteria as reports list them, with the lines that add up to it. */
export interface TreeLine {
  readonly planned: PlannedNode;
  readonly depth: number;
  /** Positions of the lines below that count towards this one. */
  readonly parts: readonly number[];
}

/** Ensures every field, criterion and item from top to bottom. */
export function treeLines({ nodes }: Pick<ScoringPlan, 'nodes'>): TreeLine[] {
  const lines: { planned: PlannedNode; depth: number; parts: number[] }[] = [];
  const add = (planned: PlannedNode, depth: number): number => {
    const at = lines.length;
    const line = { planned, depth, parts: [] as number[] };
    lines.push(line);
    for (const child of planned.children) {
      const position = add(child, depth + 1);
      // Bonus and penalty items stand outside the points of the field they are printed in.
      if (!isOutsideScale(child.node.part) || child.node.part === planned.node.part) {
        line.parts.push(position);
      }
    }
    return at;
  };
  for (const planned of nodes) add(planned, 0);
  return lines;
}

/** Ensures the fields: top-level nodes, or those under a heading such as "Phần A". */
export function fieldsOf(nodes: readonly PlannedNode[]): PlannedNode[] {
  return nodes.flatMap((planned) => {
    const isHeading = planned.children.some(({ node }) => node.level === 'field');
    return isHeading ? fieldsOf(planned.children) : [planned];
  });
}

/** Ensures the fields whose points are inside the scale. */
export function scaledFields({ nodes }: Pick<ScoringPlan, 'nodes'>): PlannedNode[] {
  return fieldsOf(nodes).filter(({ node }) => !isOutsideScale(node.part));
}

/** Ensures every node without children at or below a node; asked for every unit of a round, found once. */
export const leavesOf = oncePer((planned: PlannedNode): readonly PlannedNode[] => {
  return planned.children.length === 0 ? [planned] : planned.children.flatMap(leavesOf);
});

/** Ensures `1.2. Tên mục`. */
export function nodeName({ node: { code, title } }: PlannedNode, language: Language): string {
  return fill(REPORT_LABELS['node.name'], { code: code.replace(/\.$/, ''), title }, language);
}

/** Ensures the name with its maximum where one is stated: `1. Tên lĩnh vực (12 điểm)`. */
export function nodeWithMaximum(planned: PlannedNode, language: Language): string {
  const title = nodeName(planned, language);
  const { maximum } = planned.node;
  if (maximum === undefined) return title;
  const params = { title, maximum: pointsText(maximum, language) };
  return fill(REPORT_LABELS['node.with-maximum'], params, language);
}
