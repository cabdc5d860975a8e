import * as z from 'zod/mini';
import { isCleanText, LIMITS } from '../../core/contract/index.js';

const DEFAULT_PAGE = 20;

/** `?limit=`: 1 to 100, 20 where not given. */
export const limitParam = z.pipe(
  z.transform((v: unknown) => (v === undefined || v === '' ? DEFAULT_PAGE : Number(v))),
  z.number({ error: 'bad_format' }).check(
    z.refine((n) => Number.isInteger(n) && n >= 1 && n <= LIMITS.page, {
      error: 'not_allowed',
      params: { min: 1, max: LIMITS.page },
    }),
  ),
);
/** An optional text parameter; empty counts as not given. */
export const textParam = (max = 200) =>
  z.optional(
    z.pipe(
      z.transform((v: unknown) => (v === '' || v === undefined ? undefined : v)),
      z.optional(
        z
          .string({ error: 'wrong_type' })
          .check(
            z.maxLength(max, { error: 'too_long' }),
            z.refine(isCleanText, { error: 'bad_characters' }),
          ),
      ),
    ),
  );
export const langQuery = z.object({ lang: textParam(35) });
