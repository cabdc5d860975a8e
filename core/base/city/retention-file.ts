import * as z from 'zod/mini';

const years = z
  .int({ error: 'must be a whole number of years' })
  .check(z.minimum(1, { error: 'must be at least 1' }), z.maximum(30, { error: 'is over 30' }));

/**
 * `cities/<city>/retention.json`: for how many years what belongs to a voice is kept, counted from the end of the fiscal year
 * in which it ended. A city without the file disposes of nothing.
 */
export const retentionFile = z.strictObject({
  $comment: z.optional(z.unknown()),
  opinion: years,
  consultation: years,
  /** At most so long for what only counsellors read. */
  confided: years,
  /** At most so long for what its sender took back. */
  withdrawn: years,
  /** Topics that have years of their own. */
  topics: z.record(z.string(), years),
});
export type RetentionPeriods = Omit<z.infer<typeof retentionFile>, '$comment'>;
