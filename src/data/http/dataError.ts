/** Why data could not be had. What the reader can do about each is said by the catalogue. */
export type DataError =
  | { readonly kind: 'offline'; readonly url: string }
  | { readonly kind: 'timeout'; readonly url: string; readonly seconds: number }
  | { readonly kind: 'refused'; readonly url: string; readonly status: number }
  | { readonly kind: 'malformed'; readonly url: string; readonly detail: string }
  | { readonly kind: 'columns'; readonly url: string; readonly missing: readonly string[] };

/** Carries a `DataError` through the promise that was to bring the data. */
export class DataFailure extends Error {
  readonly error: DataError;

  constructor(error: DataError, cause?: unknown) {
    super(`${error.kind}: ${error.url}`, { cause });
    this.name = 'DataFailure';
    this.error = error;
  }
}

/** The error inside a failure; anything else is a bug and thrown on. */
export function dataErrorOf(thrown: unknown): DataError {
  if (thrown instanceof DataFailure) return thrown.error;
  throw thrown;
}
