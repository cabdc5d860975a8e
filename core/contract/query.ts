import * as z from 'zod/mini';
import { LIMITS } from './limits.js';
import { atMost, isUuid } from './text.js';
import { cleanLine } from './writing/index.js';

const DEFAULT_PAGE = 20;

/** `?limit=`: 1 to 100, 20 where not given. */
export const limitParam = z._default(
  z.pipe(
    z.transform((v: string | number) => (v === '' ? DEFAULT_PAGE : Number(v))),
    z.number({ error: 'bad_format' }).check(
      z.refine((n) => Number.isInteger(n) && n >= 1 && n <= LIMITS.page, {
        error: 'not_allowed',
        params: { min: 1, max: LIMITS.page },
      }),
    ),
  ),
  DEFAULT_PAGE,
);

/** `2026-02-29` is none. */
export const isCivilDate = (text: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? new Date(`${text}T00:00:00Z`)
    : new Date(Number.NaN);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

const emptyIsMissing = z.transform((v: string | undefined) => (v === '' ? undefined : v));

/** An optional text parameter: one line; empty counts as not given. */
export const textParam = (max = 200) =>
  z.optional(
    z.pipe(
      z.pipe(
        z.string({ error: 'wrong_type' }),
        z.transform((v: string) => cleanLine(v) || undefined),
      ),
      z.optional(z.string().check(atMost(max))),
    ),
  );

/** An optional id. */
const idQueryParam = z.optional(
  z.pipe(
    emptyIsMissing,
    z.optional(z.string({ error: 'wrong_type' }).check(z.refine(isUuid, { error: 'bad_format' }))),
  ),
);

/** An optional date `2026-11-26`, one that the calendar has. */
export const civilDateParam = z.optional(
  z.pipe(
    emptyIsMissing,
    z.optional(
      z.string({ error: 'wrong_type' }).check(z.refine(isCivilDate, { error: 'bad_format' })),
    ),
  ),
);

/** Where a keyset page ended: time and id of its last row, opaque to the caller; undefined when it is not one of ours. */
export const decodeCursor = (text: string): { at: Date; id: string } | undefined => {
  const base64 = text.replace(/-/g, '+').replace(/_/g, '/');
  if (!/^[A-Za-z0-9+/]*$/.test(base64) || base64.length % 4 === 1) return undefined;
  const [time = '', id = ''] = atob(base64).split(' ');
  // A year of four digits: JavaScript knows dates that the database does not.
  const at = new Date(/^\d{4}-/.test(time) ? time : Number.NaN);
  return Number.isNaN(at.getTime()) || !isUuid(id) ? undefined : { at, id };
};

/** `?cursor=`: `nextCursor` of the page before. */
export const cursorParam = z.optional(
  z.pipe(
    emptyIsMissing,
    z.optional(
      z
        .string({ error: 'wrong_type' })
        .check(z.refine((v) => decodeCursor(v) !== undefined, { error: 'bad_format' })),
    ),
  ),
);

/** The fields of every list that is read page by page. */
export const paging = { cursor: cursorParam, limit: limitParam };

/** `nextCursor` is null on the last page. */
export const pageOfItems = <T extends z.ZodMiniType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.nullable(z.string()) });

/** `?before=`: of a conversation, what came before the message with this id. */
export const messagesQuery = z.object({ before: idQueryParam });
