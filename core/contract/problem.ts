import * as z from 'zod/mini';

/** One field error: where, which rule (a key of the `errors` locale file), with which figures. */
export const fieldError = z.object({
  path: z.string(),
  code: z.string(),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export type FieldError = z.infer<typeof fieldError>;

/** Codes of whole-request errors, with their status and their English title. */
export const PROBLEMS = {
  invalid: [422, 'Some fields need to be corrected'],
  bad_json: [400, 'The body is not valid JSON'],
  unsupported_media_type: [415, 'Send application/json'],
  too_large: [413, 'The body is too large'],
  idempotency_conflict: [409, 'This Idempotency-Key was used with another body'],
  idempotency_key_invalid: [400, 'The Idempotency-Key is not usable'],
  receipt_unknown: [404, 'No voice fits this receipt number and secret'],
  not_found: [404, 'Not found'],
  sign_in_required: [401, 'Sign in first'],
  sign_in_failed: [401, 'Login or password is not right'],
  code_required: [401, 'The password is right; now send the code of the second step'],
  code_wrong: [401, 'The code is not right, or was used'],
  sign_in_over: [401, 'The first step is too long ago, or too many codes were wrong: begin again'],
  directory_refused: [401, 'What the directory of accounts gave back opens nothing: begin again'],
  directory_away: [503, 'The directory of accounts does not answer'],
  directory_no_role: [403, 'The directory gives this account no role here, or it was shut here'],
  directory_login_taken: [409, 'Another account has this login; it has to be given over first'],
  directory_password_needed: [403, 'Who answers confided voices signs in by a password'],
  directory_second_step: [
    403,
    'This work asks for a second step, which the directory did not ask for',
  ],
  slow_down: [429, 'Too much from this address in a short time; see Retry-After'],
  too_many_attempts: [429, 'Too many attempts; wait a little'],
  forbidden: [403, 'Not allowed'],
  second_step_required: [403, 'This work asks for a second step at sign-in: set it up first'],
  foreign_origin: [403, 'The request came from another site'],
  move_not_allowed: [409, 'The voice is not in a state that allows this'],
  changed_meanwhile: [409, 'Somebody changed this voice meanwhile'],
  stated_meanwhile: [409, 'Somebody stated another figure for this year meanwhile'],
  confided: [403, 'A confided voice is shown to no other section'],
  own_text: [403, 'Nobody decides on a text of their own'],
  taken: [409, 'A colleague has this voice in work'],
  no_consent: [409, 'The resident did not agree to publication'],
  no_answer: [409, 'There is no answer to publish yet'],
  personal_data_left: [422, 'The text to be published still has words that point at a person'],
  not_faithful: [422, 'The translation does not say what its source says'],
  translations_full: [429, 'So many translations were asked for today that no more are taken'],
  version_conflict: [
    409,
    'The source or the translation was replaced meanwhile; what was sent is kept',
  ],
  gone: [410, 'It was published and has been taken back'],
  questionnaire_closed: [410, 'It is not open: nothing was counted'],
  code_used: [409, 'This code has been used'],
  photo_too_large: [413, 'The photo has too many bytes or points'],
  photo_wrong_kind: [415, 'Send a photo as JPEG, PNG or WebP'],
  photo_heic: [415, 'HEIC cannot be read; send it as JPEG'],
  photo_broken: [422, 'The photo cannot be read'],
  photo_unsafe: [422, 'The scanner found something in the file'],
  photo_not_checked: [503, 'Photos cannot be checked just now, so none are taken'],
  link_over: [410, 'The link was used, or its time is over'],
  slot_taken: [409, 'The time was taken meanwhile, or can not be booked any more'],
  enough_bookings: [
    409,
    'So many times are kept or waited for under this receipt that no more are',
  ],
  unavailable: [503, 'Not available just now; nothing was stored'],
  internal: [500, 'Something went wrong on our side'],
} as const satisfies Record<string, readonly [number, string]>;
export type ProblemCode = keyof typeof PROBLEMS;

/**
 * RFC 9457 problem document. `code` is a key of the `errors` locale file; `title` is English for programmers.
 * `type` is a name of our own: `about:blank` would say that there is nothing to know beyond the status.
 */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.enum(Object.keys(PROBLEMS) as ProblemCode[]),
  errors: z.array(fieldError),
});
export type Problem = z.infer<typeof problem>;

/** How a problem document is sent. */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

export const problemOf = (code: ProblemCode, errors: readonly FieldError[] = []): Problem => {
  const [status, title] = PROBLEMS[code];
  return { type: `urn:koebako:problem:${code}`, title, status, code, errors: [...errors] };
};

interface ZodIssueLike {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly params?: Record<string, unknown> | undefined;
}

/** Turns zod's issues into our field errors: every message in the contract is a code. */
export const toFieldErrors = (issues: readonly ZodIssueLike[]): FieldError[] =>
  issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    code: /^[a-z_]+$/.test(issue.message) ? issue.message : 'wrong_type',
    ...(issue.params ? { params: issue.params as Record<string, string | number> } : {}),
  }));
