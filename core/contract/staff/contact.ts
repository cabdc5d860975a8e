import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { idParam } from '../text.js';
import { contact } from '../voice.js';

/** Null where none was given or it has been deleted. */
export const shownContact = z.object({ contact: z.nullable(contact) });
export type ShownContact = z.infer<typeof shownContact>;

/** A POST, because it leaves a line in the voice's history: who has seen where a resident can be reached is known for good. */
export const showContact = operation({
  method: 'POST',
  path: '/api/staff/submissions/:id/contact',
  door: 'staff',
  who: 'staff',
  summary: 'How the resident can be reached, for those who answer; written into the history',
  params: idParam,
  response: shownContact,
  errors: ['forbidden'],
});
