import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { receiptParams } from '../own-voice/own-submission.js';
import { idParam, isoTime, uuid } from '../text.js';
import { PHOTO_LIMITS, photoRef } from './photo-ref.js';

/** What a photo comes out as, whatever it was sent as. */
const PHOTO_MEDIA = 'image/jpeg';

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const sizeQuery = z.object({
  size: z._default(z.enum(['view', 'small'], { error: 'not_allowed' }), 'view'),
});

/**
 * Takes one photo in, before the voice that it belongs to is sent: what comes is a token, which is sent with the voice or
 * the message. Nobody can see it without that token, and what no voice has after a day is gone.
 */
export const sendPhoto = operation({
  method: 'POST',
  path: '/api/photos',
  door: 'own-voice',
  who: 'anybody',
  limited: 'photos',
  summary:
    'Send one photo (JPEG, PNG or WebP), to be named by its token in a voice or a message within a day; where it was taken and by which device is removed',
  upload: { media: 'application/octet-stream', most: PHOTO_LIMITS.bytes },
  status: 201,
  response: z.object({ token: z.string(), keptUntil: isoTime }),
  errors: [
    'photo_too_large',
    'photo_wrong_kind',
    'photo_heic',
    'photo_broken',
    'photo_unsafe',
    'photo_not_checked',
  ],
});

const shown = {
  query: sizeQuery,
  media: PHOTO_MEDIA,
  response: bytes,
} as const;

export const readOwnPhoto = operation({
  ...shown,
  method: 'GET',
  path: '/api/submissions/:receipt/photos/:photo',
  door: 'own-voice',
  who: 'receipt',
  summary: 'A photo that was sent with the voice',
  // What is no id is told from a wrong receipt by nobody who has none.
  params: z.object({ ...receiptParams.shape, photo: z.string() }),
  errors: ['not_found'],
});

export const readVoicePhoto = operation({
  ...shown,
  method: 'GET',
  path: '/api/staff/submissions/:id/photos/:photo',
  door: 'staff',
  who: 'staff',
  summary: 'A photo of a voice, for who may see the voice',
  params: z.object({ ...idParam.shape, photo: uuid }),
  errors: [],
});

export const readOpinionPhoto = operation({
  ...shown,
  method: 'GET',
  path: '/api/opinions/:id/photos/:photo',
  door: 'public',
  who: 'anybody',
  summary: 'A photo that was published with an opinion',
  params: z.object({ ...idParam.shape, photo: uuid }),
  errors: [],
});

export const PHOTO_OPERATIONS = [sendPhoto, readOwnPhoto, readVoicePhoto, readOpinionPhoto];

/** A photo as staff see it: with the message it came with, and whether everybody sees it. */
export const staffPhoto = z.object({ ...photoRef.shape, isPublic: z.boolean() });
export type StaffPhoto = z.infer<typeof staffPhoto>;
