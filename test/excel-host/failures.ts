/** What can go wrong between an add-in and Excel, as the add-in sees it. */
export type FailureKind =
  | 'cellEdit'
  | 'accessDenied'
  | 'requestTooLarge'
  | 'responseTooLarge'
  | 'activityLimit'
  | 'conflict'
  | 'aborted'
  | 'slow'
  | 'sheetGone'
  | 'hostClosing';

/** The host's own error numbers (desktop) and the codes that the client library makes of them. */
export const FAILURES: Readonly<Record<Exclude<FailureKind, 'slow' | 'sheetGone'>, HostFailure>> = {
  cellEdit: { number: 5004, code: 'InvalidOperationInCellEditMode', executes: false },
  activityLimit: { number: 5102, code: 'ActivityLimitReached', executes: false },
  requestTooLarge: { number: 5103, code: 'RequestPayloadSizeLimitExceeded', executes: false },
  // The batch has run: only its answer is lost.
  responseTooLarge: { number: 5104, code: 'ResponsePayloadSizeLimitExceeded', executes: true },
  accessDenied: { number: 7000, code: 'AccessDenied', executes: false },
  // The code is documented ("Error handling"); its number is not, and only the code reaches the add-in here.
  conflict: { number: 5001, code: 'Conflict', executes: false },
  aborted: { number: 5001, code: 'RequestAborted', executes: true },
  hostClosing: { number: 5001, code: 'HostRestartNeeded', executes: false },
};

export interface HostFailure {
  readonly number: number;
  readonly code: string;
  /** The batch is carried out although its answer never arrives. */
  readonly executes: boolean;
}

/** Fails one request: `at` counts from 1. After `hostClosing` every later request fails too. */
export interface PlannedFailure {
  readonly at: number;
  readonly kind: FailureKind;
  /** For `aborted`: how many actions are carried out before the host gives up; all when absent. */
  readonly after?: number;
}
