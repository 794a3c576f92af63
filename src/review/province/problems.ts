import type { Problem } from '../../result';

/** What is found when a province's own index is parted among lead agencies; sentences in `src/messages/province.ts`. */
export type ProvinceProblemCode =
  | 'province.no-lead-column'
  | 'province.no-lead'
  | 'province.several-leads'
  | 'province.near-leads'
  | 'province.due-unclear'
  | 'province.duty-differs'
  | 'province.not-issued'
  | 'province.item-moved'
  | 'province.item-unknown'
  | 'province.conflict'
  | 'province.edited-since'
  | 'province.over-formula'
  | 'province.emptied'
  | 'province.lead-without-file'
  | 'province.cell-locked';

export type ProvinceProblem = Problem<ProvinceProblemCode>;
