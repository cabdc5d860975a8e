import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { operation } from '../operation.js';
import { idParam, isoTime, typeError } from '../text.js';
import { STAFF_VERBS } from './verb-rows.js';

/** Fields by their names in the page's form: `reason`, `paper.date`, `keep.0`. */
const fields = z
  .record(
    z.string().check(z.regex(/^[\w.]{1,60}$/, { error: 'bad_format' })),
    z.string({ error: typeError }),
    { error: typeError },
  )
  .check(
    z.refine((all) => JSON.stringify(all).length <= LIMITS.deskForm, {
      error: 'too_long',
      params: { max: LIMITS.deskForm },
    }),
  );

/** What somebody has typed into a form of a voice and not sent: seen by nobody else. */
export const deskForm = z.object({
  verb: z.enum(STAFF_VERBS),
  fields: z.record(z.string(), z.string()),
  at: isoTime,
});
export type DeskForm = z.infer<typeof deskForm>;

const params = z.object({ ...idParam.shape, verb: z.enum(STAFF_VERBS) });

export const keepDeskForm = operation({
  method: 'PUT',
  path: '/api/staff/submissions/:id/forms/:verb',
  door: 'staff',
  who: 'staff',
  summary: 'Keep what one has typed into a form of a voice, instead of what one typed there before',
  params,
  body: z.object({ fields }, { error: typeError }),
  example: { fields: { reason: '公園の管理は別の課です。' } },
  errors: [],
});

/** A repeat is no error: nothing is kept there either way. */
export const dropDeskForm = operation({
  method: 'DELETE',
  path: '/api/staff/submissions/:id/forms/:verb',
  door: 'staff',
  who: 'staff',
  summary: 'Keep the form no longer',
  params,
  errors: [],
});
