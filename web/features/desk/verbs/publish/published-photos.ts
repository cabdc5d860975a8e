import { PHOTO_LIMITS } from '../../../../../core/contract/index.js';

/** Each photo has a field of its own: what is typed into a form of the desk is kept by the names of its fields. */
export const photoField = (i: number): string => `photo.${i}`;

/** Photos that were ticked to be published. */
export const publishedPhotos = (get: (name: string) => string): string[] =>
  Array.from({ length: PHOTO_LIMITS.most }, (_, i) => get(photoField(i))).filter(Boolean);
