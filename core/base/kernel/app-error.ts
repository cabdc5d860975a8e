import { type FieldError, PROBLEMS, type ProblemCode } from '../../contract/index.js';

/**
 * The one error that use cases throw for what a caller can understand.
 * `code` is a key of the `errors` locale file; the HTTP door turns it into problem+json and never sends prose.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly errors: readonly FieldError[] = [],
    options?: ErrorOptions,
  ) {
    super(PROBLEMS[code][1], options);
    this.status = PROBLEMS[code][0];
  }
}

export const invalid = (...errors: FieldError[]): AppError => new AppError('invalid', errors);
