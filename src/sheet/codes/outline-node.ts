import type { CodeStyle, ReadCode } from './code';

/** A row that takes part in the tree: coded, or a heading or item whose code is missing. */
export interface OutlineEntry {
  readonly read?: ReadCode;
  /** No code stands here: a heading opens a block, an item is a sibling of the item before it, a part belongs to the last coded row. */
  readonly uncoded?: 'heading' | 'item' | 'part';
  /** A heading that always opens a block of its own, e.g. *Điểm thưởng*. */
  readonly opensBlock?: true;
  /** A coded line alone in its row that may only divide the print: `PHẦN II. …`. */
  readonly isDivider?: true;
  /** Headings in columns of their own: how many such columns stand further left. */
  readonly headingDepth?: number;
}

export type OutlineNote =
  | { readonly kind: 'repaired'; readonly typed: string; readonly because: string }
  | { readonly kind: 'fromDate'; readonly typed: string; readonly others: string }
  | { readonly kind: 'unreadable'; readonly typed: string }
  | { readonly kind: 'missing' }
  /** A heading between two codes of one series: it groups nothing. */
  | { readonly kind: 'caption' }
  | { readonly kind: 'duplicate'; readonly of: number }
  | { readonly kind: 'orphan' };

/** Where an entry stands in the tree and which code it goes by. */
export interface OutlineNode {
  readonly segments: readonly string[];
  readonly style: CodeStyle | 'none';
  readonly parent: number | undefined;
  readonly depth: number;
  readonly typed: string | undefined;
  readonly notes: readonly OutlineNote[];
}
