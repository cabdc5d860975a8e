import type { PhotoRef } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import type { ShownPhoto } from '../../ui/voice/Photos.js';

/** Photos as a page shows them, from addresses below `base`; `more` stands in each address. */
export const usePhotos = () => {
  const { plain } = useWords();
  return (photos: readonly PhotoRef[], base: string, more = ''): ShownPhoto[] =>
    photos.map(({ id, width, height }, i) => ({
      ...{ id, width, height },
      small: `${base}/${id}?size=small${more}`,
      view: `${base}/${id}?size=view${more}`,
      alt: plain('photo.alt', { n: i + 1 }),
    }));
};
