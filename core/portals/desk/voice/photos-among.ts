import type { StaffPhoto } from '../../../contract/index.js';
import type { VoicePhoto } from '../../../records/photos/index.js';

/** Photos of a voice as its section sees them; one is public as long as the publication stands that shows it. */
export const photosAmong = (
  photos: readonly VoicePhoto[],
  publication: string | undefined,
): StaffPhoto[] =>
  photos.map(({ message, publicationId, ...photo }) => ({
    ...photo,
    ...(message ? { message } : {}),
    isPublic: publicationId !== null && publicationId === publication,
  }));
