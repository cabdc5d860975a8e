import * as z from 'zod/mini';

/** Consultation topics, each with the section whose desk hears it. */
export const topicFile = z.object({
  topics: z.array(
    z.object({
      code: z.string(),
      section: z.string(),
      privacy: z.enum(['private', 'vault']),
      emergency: z.boolean(),
      position: z.number(),
    }),
  ),
});
export type TopicFile = z.infer<typeof topicFile>;
