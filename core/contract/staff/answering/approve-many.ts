import * as z from 'zod/mini';
import { operation } from '../../operation.js';
import { PROBLEMS, type ProblemCode } from '../../problem.js';
import { typeError, uuid } from '../../text.js';
import { sendAt } from './send-at.js';

/** So many are decided with one press; more would not have been read. */
const MOST = 50;
const CODES = Object.keys(PROBLEMS) as ProblemCode[];

export const approvedMany = z.object({
  items: z.array(
    z.object({
      id: uuid,
      approved: z.boolean(),
      /** Why not; null where it was. */
      code: z.nullable(z.enum(CODES)),
    }),
  ),
});
export type ApprovedMany = z.infer<typeof approvedMany>;

/** Each for itself: one that is refused stops no other. */
export const approveMany = operation({
  method: 'POST',
  path: '/api/staff/submissions/approve',
  door: 'staff',
  who: 'staff',
  summary: 'Agree to several answers at once, each in the version that was seen; a result for each',
  body: z.object({
    /** All of them are sent at this time, where they are decided by then. */
    sendAt,
    items: z
      .array(z.object({ id: uuid, version: z.number({ error: typeError }) }), { error: typeError })
      .check(z.minLength(1, { error: 'required' }), z.maxLength(MOST, { error: 'too_long' })),
  }),
  example: { items: [{ id: '018f2f3a-0000-7000-8000-000000000000', version: 4 }] },
  response: approvedMany,
  errors: [],
});
