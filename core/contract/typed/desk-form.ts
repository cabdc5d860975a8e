import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { STAFF_VERBS } from '../staff/verb-rows.js';
import { idParam, typeError } from '../text.js';
import { keptFields, typedFields } from './typed-fields.js';

/** What somebody has typed into a form of a voice and not sent: seen by nobody else. */
export const deskForm = z.object({ verb: z.enum(STAFF_VERBS), ...keptFields.shape });
export type DeskForm = z.infer<typeof deskForm>;

const params = z.object({ ...idParam.shape, verb: z.enum(STAFF_VERBS) });

export const keepDeskForm = operation({
  method: 'PUT',
  path: '/api/staff/submissions/:id/forms/:verb',
  door: 'staff',
  who: 'staff',
  summary: 'Keep what one has typed into a form of a voice, instead of what one typed there before',
  params,
  body: z.object({ fields: typedFields }, { error: typeError }),
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
