import * as z from 'zod/mini';

/** A section of the city, with its name in the reader's language and in Japanese. */
export const sectionRef = z.object({
  code: z.string(),
  name: z.string(),
  nameOriginal: z.string(),
});
export type SectionRef = z.infer<typeof sectionRef>;
