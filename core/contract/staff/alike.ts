import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { sectionRef } from '../section.js';
import { idParam, isoTime, uuid } from '../text.js';
import { STATUSES } from '../voice.js';

/** Voices that say much the same, the likest first; `copy`: the same words, perhaps with small changes. */
export const alikeVoices = z.object({
  items: z.array(
    z.object({
      id: uuid,
      receipt: z.string(),
      status: z.enum(STATUSES),
      excerpt: z.string(),
      lang: z.string(),
      section: z.nullable(sectionRef),
      receivedAt: isoTime,
      score: z.number(),
      copy: z.boolean(),
    }),
  ),
});
export type AlikeVoices = z.infer<typeof alikeVoices>;

export const listAlike = operation({
  method: 'GET',
  path: '/api/staff/submissions/:id/alike',
  door: 'staff',
  who: 'staff',
  summary: 'Voices that say much the same: copies first, then the likest in any language',
  params: idParam,
  response: alikeVoices,
  errors: [],
});
