import * as z from 'zod/mini';
import type { FieldErrorCode } from './field-errors.js';
import { cleanEmail, cleanLine, cleanText, isEmail, saysSomething } from './writing/index.js';

/** Code points, so that one emoji or one rare kanji counts as one. */
export const lengthOf = (value: string): number => {
  let n = 0;
  for (const _ of value) n++;
  return n;
};

/** Counted in code points. Error: `too_long {max}`. */
export const atMost = (max: number) =>
  z.refine<string>((value) => value.length <= max || lengthOf(value) <= max, {
    error: 'too_long',
    params: { max },
  });

/** Types a missing and a mistyped value apart: the first asks for input, the second tells a programmer. */
export const typeError = (issue: { input?: unknown }): FieldErrorCode =>
  issue.input === undefined || issue.input === null ? 'required' : 'wrong_type';

/**
 * Text that a person wrote: cleaned (`writing/clean.ts`), and never refused for what nobody sees.
 * Errors: `required` also for what says nothing, `wrong_type`, `too_long {max}`.
 */
export const writtenText = (max: number) =>
  z.pipe(
    z.pipe(z.string({ error: typeError }), z.transform(cleanText)),
    z.string().check(
      // Not ended here: zod would then keep back what is wrong with other fields together.
      z.refine(saysSomething, { error: 'required' }),
      atMost(max),
    ),
  );

/** As `writtenText`; an empty one means "not given". */
export const optionalText = (max: number) =>
  z.optional(
    z.pipe(
      z.transform((value: string | null | undefined) =>
        typeof value === 'string' && !cleanText(value) ? undefined : (value ?? undefined),
      ),
      z.optional(writtenText(max)),
    ),
  );

/** A code or a name that must be given. */
export const requiredText = z
  .string({ error: typeError })
  .check(z.minLength(1, { error: 'required' }));

/**
 * A short line (name, phone), read by `clean`; an empty string means "not given".
 * Errors: `wrong_type`, `too_long {max}`.
 */
export const optionalLine = (max: number, clean: (value: string) => string = cleanLine) =>
  z.optional(
    z.pipe(
      z.pipe(
        z.nullable(z.string({ error: 'wrong_type' })),
        z.transform((value: string | null) => (value && clean(value)) || undefined),
      ),
      z.optional(z.string().check(atMost(max))),
    ),
  );

/** Where the city sends mail from or to: cleaned; the message is for its operators. */
export const cityMailAddress = z.pipe(
  z.pipe(z.string(), z.transform(cleanEmail)),
  z.string().check(z.refine((v) => isEmail(v, 1), { error: 'must be one mail address' })),
);

/** BCP 47 tag, by shape. Whether we show pages in it is asked of the locale registry. */
export const languageTag = z
  .string({ error: 'wrong_type' })
  .check(z.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,4}$/, { error: 'unknown_language' }));

/** A moment that is sent to us. */
export const sentTime = z.string({ error: typeError }).check(
  z.refine((time) => /^\d{4}-\d{2}-\d{2}T/.test(time) && !Number.isNaN(Date.parse(time)), {
    error: 'bad_format',
  }),
);
export const isoTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/));

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const isUuid = (value: string): boolean => UUID.test(value);
export const uuid = z.string({ error: typeError }).check(z.regex(UUID, { error: 'bad_format' }));

/** `:id` in a path; what is no id is as unknown as one that nobody has. */
export const idParam = z.object({
  id: z.pipe(
    uuid,
    z.transform((id: string) => id.toLowerCase()),
  ),
});

/** Characters of a draft that are looked at: far more than can be sent. */
const MOST = 200_000;

/**
 * A text that is still being written, to be compared with others: it may be empty, and it is never refused for what is in
 * it or for its length, because numbers to call may depend on it.
 */
export const draftText = z.pipe(
  z.string({ error: typeError }),
  z.transform((value: string) => cleanText(value.slice(0, MOST))),
);
