import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { idParam, typeError, uuid } from '../text.js';

/** Somebody who has a voice open, or writes an answer to it. */
export const present = z.object({ id: uuid, name: z.string(), writing: z.boolean() });
export type Present = z.infer<typeof present>;

/**
 * What is told to a desk that listens: ids and codes, and names of colleagues; never words of a voice. `arrived`: it came, or
 * came into sight. `present`: all who are at a voice now beside the listener. `missed`: more happened than is told one by one.
 * `over`: the session ended, its person may do other things now, or listens in too many places.
 */
export const deskEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({
    kind: z.enum(['arrived', 'changed']),
    voice: uuid,
    verb: z.string(),
    /** Who did it; null for the resident and the product itself. */
    by: z.nullable(z.object({ id: uuid, name: z.string() })),
  }),
  z.object({ kind: z.literal('present'), voice: uuid, people: z.array(present) }),
  z.object({ kind: z.literal('missed') }),
  z.object({ kind: z.literal('over') }),
]);
export type DeskEvent = z.infer<typeof deskEvent>;

/** The number of an event: where a listener that comes back goes on. */
const eventNumber = z.optional(
  z.string({ error: typeError }).check(z.regex(/^\d{0,18}$/, { error: 'bad_format' })),
);

export const listenToDesk = operation({
  method: 'GET',
  path: '/api/events',
  door: 'staff',
  who: 'staff',
  summary: 'Server-sent events: what arrives, what changes, who is at the same voice',
  query: z.object({ after: eventNumber }),
  status: 200,
  stream: deskEvent,
  headers: { 'Last-Event-ID': 'Where to go on after a break; `after` says the same.' },
  errors: [],
});

export const presenceInput = z.object(
  {
    /** `gone`: has left the voice. */
    at: z.enum(['looking', 'writing', 'gone'], { error: 'not_allowed' }),
  },
  { error: typeError },
);

export const tellPresence = operation({
  method: 'POST',
  path: '/api/staff/submissions/:id/presence',
  door: 'staff',
  who: 'staff',
  summary: 'Tell colleagues that one looks at a voice or writes to it; forgotten after 20 seconds',
  params: idParam,
  body: presenceInput,
  example: { at: 'looking' },
  errors: [],
});
