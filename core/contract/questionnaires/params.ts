import * as z from 'zod/mini';
import { typeError } from '../text.js';

/** Of a form. */
export const code = z.object({ code: z.string().check(z.maxLength(40)) });
/** Of which version; without it the one that is asked now. */
export const ofVersion = z.object({
  version: z.optional(
    z.pipe(
      z.transform((v: string | number) => Number(v)),
      z.int({ error: 'bad_format' }).check(z.gte(1, { error: 'bad_format' })),
    ),
  ),
});
/** Which state of a form that is being built somebody has seen: of two who change the same one, the second is told. */
export const revision = z.int({ error: typeError });
