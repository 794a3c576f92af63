/** An error as Excel's host reports it: the code is what an add-in sees in `OfficeExtension.Error.code`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
    readonly httpStatusCode = 400,
  ) {
    super(message);
  }
}

/** The add-in asked for something this host does not know: the test must fail and name it. */
export class NotImplemented extends Error {
  constructor(what: string) {
    super(`The test host does not implement ${what}: add it with its source, or do without it.`);
  }
}

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
export const invalidArgument = (message?: string): HostError => new HostError('InvalidArgument', message);
export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', 'The requested resource does not exist.', 404);
export const invalidOperation = (message?: string): HostError => new HostError('InvalidOperation', message);
export const itemAlreadyExists = (): HostError => new HostError('ItemAlreadyExists', undefined, 409);
