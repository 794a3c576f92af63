import { parseCellName } from '../../grid/address';
import type { Language } from '../../messages/language';
import { explainItem, type Explanation } from '../../output/explanation';
import { remarksOn, type Remark } from '../../output/remarks';
import type { CellRef } from '../../result';
import type { NodeScore } from '../../scoring/scorecard';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import { pointsWords } from './figures';
import { basisOf } from './overview';

/** Why a row has its points: what *Căn cứ tính điểm* shows of the selected cell. */
export type BasisView = Explanation & { readonly remarks: readonly Remark[] };

/** A field or criterion: points added up from what stands beneath it. */
export interface SumView {
  readonly code: string;
  readonly title: string;
  readonly points: string;
  readonly maximum: string;
  readonly children: readonly {
    readonly code: string;
    readonly title: string;
    readonly points: string;
    readonly cell?: CellRef;
  }[];
}

/** Ensures what stands behind the row of a cell: an item, a sum, or undefined where nothing is scored. */
export function basisAt(
  workbook: ScoredWorkbook,
  at: CellRef,
  language: Language,
): { readonly item: BasisView } | { readonly sum: SumView } | undefined {
  const { scored } = workbook;
  const row = parseCellName(at.cell)?.row;
  if (row === undefined) return undefined;
  // A set of criteria may be spread over sheets: the row alone does not say which item is meant.
  const item = scored.items.find((one) => {
    return one.row.cell.sheet === at.sheet && row >= one.row.row && row <= one.row.lastRow;
  });
  if (item !== undefined) {
    const remarks = remarksOn(item, workbook.read.content);
    return { item: { ...explainItem(scored, item, language), remarks } };
  }
  const node = nodeAt(scored.scorecard.nodes, { sheet: at.sheet, row });
  return node === undefined ? undefined : { sum: sumOf(workbook, node, language) };
}

function nodeAt(
  nodes: readonly NodeScore[],
  at: { readonly sheet: string; readonly row: number },
): NodeScore | undefined {
  for (const node of nodes) {
    const { cell } = node;
    if (cell?.sheet === at.sheet && parseCellName(cell.cell)?.row === at.row) return node;
    const below = nodeAt(node.children, at);
    if (below !== undefined) return below;
  }
  return undefined;
}

function sumOf({ scored }: ScoredWorkbook, node: NodeScore, language: Language): SumView {
  const basis = basisOf(scored.scorecard);
  const tally = node.byBasis[basis];
  return {
    code: node.code,
    title: node.title,
    points: pointsWords(tally.points, language),
    maximum: pointsWords(tally.applicableMaximum, language),
    children: node.children.map(({ code, title, byBasis, cell }) => ({
      code,
      title,
      points: pointsWords(byBasis[basis].points, language),
      ...(cell === undefined ? {} : { cell }),
    })),
  };
}
