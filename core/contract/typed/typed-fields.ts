import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { isoTime, typeError } from '../text.js';

/** Fields by their names in the page's form: `reason`, `paper.date`, `sentences.0`. Several choices of one field stand one a line. */
export const typedFields = z
  .record(
    z.string().check(z.regex(/^[\w.]{1,120}$/, { error: 'bad_format' })),
    z.string({ error: typeError }),
    { error: typeError },
  )
  .check(
    z.refine((all) => JSON.stringify(all).length <= LIMITS.deskForm, {
      error: 'too_long',
      params: { max: LIMITS.deskForm },
    }),
  );

/** A form as it is kept: what stood in its fields, and when that was typed. */
export const keptFields = z.object({ fields: z.record(z.string(), z.string()), at: isoTime });
export type KeptFields = z.infer<typeof keptFields>;
