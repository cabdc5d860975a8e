import * as z from 'zod/mini';
import { uuid } from '../text.js';

/** Limits of photos that the browser, the pages and the API share. */
export const PHOTO_LIMITS = {
  /** Of one voice or one message. */
  most: 3,
  /** Bytes of one as it is sent. */
  bytes: 10 * 1024 * 1024,
  /** Points of one as it is sent: twice what most telephones take, and nothing that fills a memory. */
  points: 50_000_000,
  /** Longest side as it is kept to be looked at, and as it stands in a page. */
  view: 1_600,
  small: 320,
  /** Hours after which a photo that came with no voice is gone. */
  hours: 24,
} as const;

/** What `sendPhoto` gave: it names the photo and opens it. */
const photoToken = z
  .string({ error: 'wrong_type' })
  .check(z.regex(/^[\w-]{64}$/, { error: 'photo_gone' }));

/** Photos that were sent before, by their tokens. Errors: `too_many_photos {max}`, `photo_gone`. */
export const sentPhotos = z.optional(
  z.array(photoToken, { error: 'wrong_type' }).check(
    z.refine((tokens) => tokens.length <= PHOTO_LIMITS.most, {
      error: 'too_many_photos',
      params: { max: PHOTO_LIMITS.most },
    }),
    z.refine((tokens) => new Set(tokens).size === tokens.length, { error: 'not_allowed' }),
  ),
);

/** A photo of a voice: its size as it is looked at, and the message it came with, if it was not the voice itself. */
export const photoRef = z.object({
  id: uuid,
  width: z.number(),
  height: z.number(),
  message: z.optional(uuid),
});
export type PhotoRef = z.infer<typeof photoRef>;
