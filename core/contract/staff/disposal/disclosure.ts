import * as z from 'zod/mini';
import { operation } from '../../operation.js';
import { idParam, isoTime } from '../../text.js';
import { contact } from '../../voice.js';
import { historyLine } from '../history.js';

/** What is kept of a voice, by what it is. */
export const KEPT_PIECES = [
  ...(['text', 'earlier', 'message', 'answer', 'correction', 'draft', 'comment', 'note'] as const),
  ...(['question', 'excerpt', 'advice', 'typed', 'translation', 'machine', 'public'] as const),
  ...(['objection', 'reply', 'booking'] as const),
] as const;

/** 開示: all that is kept of one voice, as it is; what is of others is blacked out by people. */
export const disclosure = z.object({
  receipt: z.string(),
  receivedAt: isoTime,
  contact: z.nullable(contact),
  photos: z.number(),
  pieces: z.array(
    z.object({
      what: z.enum(KEPT_PIECES),
      at: isoTime,
      /** The staff member who wrote it. */
      by: z.nullable(z.string()),
      lang: z.nullable(z.string()),
      text: z.string(),
    }),
  ),
  history: z.array(historyLine),
  /** Who opened a consultation, on which days. */
  readers: z.array(z.object({ name: z.string(), first: isoTime, last: isoTime })),
  /** Something stands empty, because this person has no key for it. */
  closed: z.boolean(),
});
export type Disclosure = z.infer<typeof disclosure>;

/** A POST, because it leaves a line in the voice's history. */
export const discloseVoice = operation({
  method: 'POST',
  path: '/api/staff/submissions/:id/disclosure',
  door: 'staff',
  who: 'staff',
  summary:
    'All that is kept of a voice, for a request for disclosure; for those who answer it, and written into its history',
  params: idParam,
  response: disclosure,
  errors: ['forbidden'],
});
