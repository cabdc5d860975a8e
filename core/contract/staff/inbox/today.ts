import * as z from 'zod/mini';
import { operation } from '../../operation.js';
import { KINDS } from '../../voice.js';
import { inboxItem } from './inbox.js';
import { INBOX_VIEWS } from './views.js';

/**
 * What one begins a day with: of each view what is to be done first, a few; how many there are in all say the counts of
 * `readInbox`. `arrived`: since the beginning of yesterday, as far as this person may see it, up to 1,000.
 */
export const deskToday = z.object({
  groups: z.array(z.object({ view: z.enum(INBOX_VIEWS), items: z.array(inboxItem) })),
  /** Of those that came back, by their ids: who gave them back, and what they said. */
  returned: z.record(z.string(), z.object({ by: z.string(), comment: z.string() })),
  arrived: z.object({
    total: z.number(),
    more: z.boolean(),
    languages: z.array(z.object({ lang: z.string(), count: z.number() })),
    kinds: z.record(z.enum(KINDS), z.number()),
  }),
});
export type DeskToday = z.infer<typeof deskToday>;

export const readToday = operation({
  method: 'GET',
  path: '/api/staff/today',
  door: 'staff',
  who: 'staff',
  summary: 'What waits for this person today, the first of each kind',
  response: deskToday,
  errors: [],
});
