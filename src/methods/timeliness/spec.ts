import type { Rational } from '../../rulebook/rational';
import type { Band, Level, Worth } from '../worth';

/** A due day: a fixed day of the assessment year, or of the year before or after. */
export interface DueDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | 'assessment' | 'before' | 'after';
  /** The named day itself is in time: stated ("hết ngày", "chậm nhất"), not stated, or excluded. */
  readonly sameDay: 'inTime' | 'late' | 'open';
}

/** Later due days, each with what is still earned by then ("từ ngày … đến ngày …"), and what is left after the last. */
export interface LaterDays {
  readonly kind: 'laterDays';
  readonly days: readonly { readonly due: DueDay; readonly worth: Worth }[];
  readonly otherwise: Worth;
  /** The lines of the text, by whose words the answer may come instead of a day. */
  readonly lines: readonly Level[];
}

/** On time by a day, with what lateness costs. */
export interface TimelinessSpec {
  readonly kind: 'timeliness';
  readonly due?: DueDay;
  readonly onTime: Worth;
  readonly late:
    | { readonly kind: 'flat'; readonly worth: Worth }
    | { readonly kind: 'perDay'; readonly each: Worth; readonly per: Rational; readonly floor?: Worth }
    | LaterDays
    | { readonly kind: 'bands'; readonly bands: readonly Band[]; readonly otherwise?: Worth };
  /** "Không ban hành: 0". */
  readonly levels: readonly Level[];
}
