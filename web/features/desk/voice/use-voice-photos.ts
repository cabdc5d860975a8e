import type { ShownPhoto } from '../../../ui/voice/Photos.js';
import { usePhotos } from '../../photos/use-photos.js';
import { useTo } from '../../site/address.js';
import type { VoiceView } from './present-voice.js';

/** The photos of a voice as the desk shows them: those that came with it, or with one of its messages. */
export const useVoicePhotos = ({ id, photos }: Pick<VoiceView, 'id' | 'photos'>) => {
  const to = useTo();
  const shown = usePhotos();
  return (message?: string): ShownPhoto[] =>
    shown(
      photos.filter((photo) => photo.message === message),
      to(`/staff/voices/${id}/photos`),
    );
};
