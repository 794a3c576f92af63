import type { Points } from '../rulebook/points';
import type { PointsSource } from '../rulebook/rulebook';

/** Where a figure of the round was read: the unit's own file, sheet and cell. */
export interface Origin {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** What the scoring text gave for the unit's own figures when its file was gathered. */
export type RuleScore =
  | { readonly kind: 'points'; readonly points: Points }
  | { readonly kind: 'notApplicable' }
  /** Why no points can be told, in the words the clerk reads. */
  | { readonly kind: 'cannotTell'; readonly why: string };

/** What an appraiser decided on one item in one round. */
export type Decision = 'accepted' | 'lowered' | 'raised' | 'explanationAsked' | 'evidenceRefused';

/** One round of appraisal of one item: points may be absent while an explanation is awaited. */
export interface Appraisal {
  readonly points?: Points;
  readonly decision?: Decision;
  /** Ý kiến thẩm định: why the points differ, or what is asked. */
  readonly opinion?: string;
}

/** Who may decide an item. */
export interface Responsibility {
  /** Nguồn điểm. */
  readonly source: PointsSource;
  /** Cơ quan thẩm định of the item, where one is named; nobody appraises itself. */
  readonly appraiser?: string;
}

/** One scored item of one unit: what the unit says, what the rule gives, what the appraisers decided. */
export interface RoundLine {
  /** `Unit.id`. */
  readonly unit: string;
  /** Which scored item of the master rulebook (see `itemIds`). */
  readonly item: string;
  readonly self?: Points;
  readonly rule: RuleScore;
  /**
   * What a survey, or the ledger of bonus and penalty points, gives the item. Read from their own sheets each
   * time and never kept with the line.
   */
  readonly given?: RuleScore;
  /** Tài liệu kiểm chứng as the unit wrote it. */
  readonly evidence?: string;
  /** Ghi chú của đơn vị. */
  readonly unitNote?: string;
  readonly round1: Appraisal;
  /** Giải trình, between the two rounds. */
  readonly explanation?: string;
  readonly round2: Appraisal;
  readonly origin?: Origin;
}
