import type { Opinion } from '../../../core/contract/index.js';
import { Photos } from '../../ui/voice/Photos.js';
import { usePhotos } from '../photos/use-photos.js';
import { useTo } from '../site/address.js';

/** Photos that were published with an opinion. */
export const OpinionPhotos = ({ id, photos }: Pick<Opinion, 'id' | 'photos'>) => {
  const to = useTo();
  const shown = usePhotos();
  return <Photos photos={shown(photos, to(`/opinions/${id}/photos`))} />;
};
