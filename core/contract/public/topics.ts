import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { sectionRef } from '../section.js';

/** Consultation topics. `vault` topics are read by counsellors of their desk only. */
export const topic = z.object({
  code: z.string(),
  privacy: z.enum(['private', 'vault']),
  emergency: z.boolean(),
  section: z.optional(sectionRef),
});
export type Topic = z.infer<typeof topic>;

export const listTopics = operation({
  method: 'GET',
  path: '/api/topics',
  door: 'public',
  who: 'anybody',
  summary: 'Consultation topics with their desks',
  response: z.object({ items: z.array(topic) }),
  errors: [],
  cache: { seconds: 60 },
});
