import type { CellRef, Problem } from '../../result';
import { problem } from '../../result';
import type { ExcelProblemCode, WorkbookProblemCode } from '../problems';

export type AnyCode = ExcelProblemCode | WorkbookProblemCode;

/** Excel's own error codes ("Error handling with the application-specific JavaScript APIs") and what we say. */
const CODES: Readonly<Record<string, AnyCode>> = {
  AccessDenied: 'excel.access-denied',
  ActivityLimitReached: 'excel.busy',
  ApiNotAvailable: 'excel.too-old',
  ApiNotFound: 'excel.too-old',
  Conflict: 'excel.conflict',
  HostRestartNeeded: 'excel.closing',
  InactiveWorkbook: 'excel.closing',
  InvalidOperationInCellEditMode: 'excel.cell-edit',
  ItemAlreadyExists: 'workbook.sheet-exists',
  ItemNotFound: 'excel.sheet-gone',
  RequestAborted: 'excel.aborted',
  RequestPayloadSizeLimitExceeded: 'excel.too-large',
  ResponsePayloadSizeLimitExceeded: 'excel.too-large',
  ServiceNotAvailable: 'excel.busy',
};

/** What went wrong in a request, without Excel's objects. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  /** Marks passed before the error: the steps that were carried out. */
  readonly passed: readonly string[];
}

/** Ensures a failure as plain data from whatever the client library threw. */
export function failureFrom(error: unknown): Failure {
  if (error instanceof OfficeExtension.Error) {
    return { code: error.code, message: error.message, passed: error.traceMessages };
  }
  return { code: 'Unknown', message: error instanceof Error ? error.message : String(error), passed: [] };
}

/** Ensures the problem a user reads for a failure. */
export function problemFor(failure: Failure, at?: CellRef): Problem {
  const code = CODES[failure.code];
  if (code === undefined) {
    return problem('excel.unexpected', 'error', { code: failure.code, message: failure.message }, at);
  }
  return problem(code, 'error', at === undefined ? {} : { sheet: at.sheet }, at);
}

/** Ensures whether the answer was lost on the way although Excel may have carried the request out. */
export function isUncertain(failure: Failure): boolean {
  return [
    'RequestAborted',
    'ResponsePayloadSizeLimitExceeded',
    'Unknown',
    'Timeout',
    'GeneralException',
  ].includes(failure.code);
}
