import { type FieldError, PROBLEMS, type ProblemCode } from '../../contract/index.js';

/**
 * The one error that use cases throw for what a caller can understand.
 * `code` is a key of the `errors` locale file; the HTTP door turns it into problem+json and never sends prose.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly status: number;
  /** Seconds after which the same may be tried again, where that is known. */
  readonly retryAfter: number | undefined;

  constructor(
    readonly code: ProblemCode,
    readonly errors: readonly FieldError[] = [],
    { retryAfter, ...options }: ErrorOptions & { readonly retryAfter?: number } = {},
  ) {
    super(PROBLEMS[code][1], options);
    this.status = PROBLEMS[code][0];
    this.retryAfter = retryAfter;
  }
}

export const invalid = (...errors: FieldError[]): AppError => new AppError('invalid', errors);
