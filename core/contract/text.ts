import * as z from 'zod/mini';
import type { FieldErrorCode } from './field-errors.js';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const VISIBLE = /[^\s\p{Cf}\p{Zs}]/u;

/** True when a string can be stored and shown: no control characters but line breaks and tabs, no half characters. */
export const isCleanText = (value: string): boolean =>
  !CONTROL.test(value) && !LONE_SURROGATE.test(value);

/** Code points, so that one emoji or one rare kanji counts as one. */
export const lengthOf = (value: string): number => {
  let n = 0;
  for (const _ of value) n++;
  return n;
};

/** Types a missing and a mistyped value apart: the first asks for input, the second tells a programmer. */
export const typeError = (issue: { input?: unknown }): FieldErrorCode =>
  issue.input === undefined || issue.input === null ? 'required' : 'wrong_type';

/**
 * Text that a person wrote: kept exactly as typed but for line ends and outer space.
 * Errors: `required`, `wrong_type`, `too_long {max}`, `bad_characters`.
 */
export const writtenText = (max: number) =>
  z.pipe(
    z.pipe(
      z.string({ error: typeError }),
      z.transform((value: string) => value.replace(/\r\n?/g, '\n').trim()),
    ),
    z.string().check(
      // Not ended here: zod would then keep back what is wrong with other fields together.
      z.refine((v) => VISIBLE.test(v), { error: 'required' }),
      z.refine((v) => !VISIBLE.test(v) || v.length <= max || lengthOf(v) <= max, {
        error: 'too_long',
        params: { max },
      }),
      z.refine((v) => !VISIBLE.test(v) || isCleanText(v), { error: 'bad_characters' }),
    ),
  );

/** As `writtenText`; an empty one means "not given". */
export const optionalText = (max: number) =>
  z.optional(
    z.pipe(
      z.transform((value: string | null | undefined) =>
        typeof value === 'string' && !value.trim() ? undefined : (value ?? undefined),
      ),
      z.optional(writtenText(max)),
    ),
  );

/** A code or a name that must be given. */
export const requiredText = z
  .string({ error: typeError })
  .check(z.minLength(1, { error: 'required' }));

/** A short line (name, phone): one line, trimmed; an empty string means "not given". */
export const optionalLine = (max: number) =>
  z.optional(
    z.pipe(
      z.pipe(
        z.nullable(z.string({ error: 'wrong_type' })),
        z.transform((value: string | null) => value?.trim() || undefined),
      ),
      z.optional(
        z.string().check(
          z.refine((v) => lengthOf(v) <= max, { error: 'too_long', params: { max } }),
          z.refine((v) => isCleanText(v) && !/[\n\t]/.test(v), { error: 'bad_characters' }),
        ),
      ),
    ),
  );

/** BCP 47 tag, by shape. Whether we show pages in it is asked of the locale registry. */
export const languageTag = z
  .string({ error: 'wrong_type' })
  .check(z.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,4}$/, { error: 'unknown_language' }));

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

/** Characters of a draft that are looked at; longer ones are refused. */
const MOST = 200_000;

/** A text that is still being written, to be compared with others: it may be empty. */
export const draftText = z.string({ error: typeError }).check(
  z.maxLength(MOST, { error: 'too_long' }),
  z.refine((v) => v === '' || isCleanText(v), { error: 'bad_characters' }),
);
