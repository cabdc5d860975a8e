import * as z from 'zod/mini';

/**
 * Why a mail will not arrive: its server refused it, all tries failed, this installation sends none, or the section that a
 * voice in danger came to has no address.
 */
export const UNDELIVERED = ['refused', 'given_up', 'no_smtp', 'no_address'] as const;
export type UndeliveredWhy = (typeof UNDELIVERED)[number];

/** A mail about a voice that did not arrive, while that still matters. */
export const undelivered = z.object({
  to: z.enum(['resident', 'section']),
  why: z.enum(UNDELIVERED),
});
