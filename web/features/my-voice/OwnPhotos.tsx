import { useSearchParams } from 'react-router';
import type { PhotoRef } from '../../../core/contract/index.js';
import { Photos } from '../../ui/voice/Photos.js';
import { usePhotos } from '../photos/use-photos.js';
import { useTo } from '../site/address.js';
import { FORM } from '../under-way/address.js';

/** Photos of the own voice, as long as it is open in this visit: their addresses open nothing without its cookie. */
export const OwnPhotos = ({ photos }: { readonly photos: readonly PhotoRef[] }) => {
  const to = useTo();
  const [asked] = useSearchParams();
  const shown = usePhotos();
  const form = encodeURIComponent(asked.get(FORM) ?? '');
  return <Photos photos={shown(photos, to('/my-voice/photos'), `&${FORM}=${form}`)} />;
};
